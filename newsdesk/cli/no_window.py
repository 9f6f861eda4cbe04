"""What is said, in the language of the shell, where no window can be shown."""

from __future__ import annotations

from newsdesk.words import _, use_language_of_shell


def no_display() -> str:
    use_language_of_shell()
    return _("newsdesk: There is no display for a window. “newsdesk --help” lists what works without.")


def no_window(why: str) -> str:
    """`why`: what Qt says, "" where it says nothing."""
    use_language_of_shell()
    said = f": {why}" if why else ""
    return _("newsdesk: No window can be shown{why}. “newsdesk --help” lists what works without a display.").format(
        why=said
    )
