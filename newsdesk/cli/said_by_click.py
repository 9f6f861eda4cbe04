"""What click says by itself, so that it is in the files of the languages: click asks gettext for it, in our domain."""

from __future__ import annotations

from newsdesk.words import _, ngettext


def said() -> tuple[str, ...]:
    """In the language of the shell. Only a test asks: it holds that click says these still."""
    return (
        _("Usage:"),
        _("Options"),
        _("Commands"),
        _("required"),
        _("Show this message and exit."),
        _("Missing argument"),
        _("Missing option"),
        _("No such option {name!r}."),
        _("Option {name!r} does not take a value."),
        _("Invalid value for {param_hint}: {message}"),
        _("{value!r} is not a valid {number_type}."),
        _("{value} is not in the range {range}."),
        ngettext("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments.", 1),
        ngettext("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})", 1),
        ngettext("{value!r} is not {choice}.", "{value!r} is not one of {choices}.", 2),
        ngettext("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)", 1),
    )
