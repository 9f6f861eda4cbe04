"""The core's words for people, through the standard library's gettext (the core knows no Qt)."""

from __future__ import annotations

import gettext
import json
from datetime import datetime
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent.parent / "resources" / "translations"
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_KEPT = '{"said": '
"""How a text begins that was kept with what it is made of."""

_languages: list[str] | None = []
_translations: gettext.NullTranslations = gettext.NullTranslations()


def use_language(language: str) -> None:
    """Speak `language` (a BCP 47 tag) from now on; where a text has no translation it stays English."""
    speak([language.replace("-", "_")])


def use_language_of_shell() -> None:
    """The same as LANGUAGE, LC_ALL, LC_MESSAGES or LANG say; English where they name what is not there."""
    speak(None)
    gettext.bindtextdomain("newsdesk", str(FOLDER))
    gettext.textdomain("newsdesk")  # click asks gettext for its own words


def as_here() -> tuple[str, tuple[Any, ...]]:
    """The call that makes another process speak as this one does, for `worker.Worker`."""
    return f"{__name__}:speak", (_languages,)


def speak(languages: list[str] | None) -> None:
    """`languages`: as gettext names them, the best first; None: as the shell says."""
    global _languages, _translations  # noqa: PLW0603 - the process has one language, as in gettext itself
    _languages = languages
    _translations = gettext.translation("newsdesk", FOLDER, languages, fallback=True)


class Said(str):
    """A text in the language of now that knows what it is `made_of`, to be said again in another: values of JSON.

    {"_": text, "with": {name: fact}} is a text to translate and what stands in its braces; {"at": time}, a moment; a
    list, sentences that follow each other; all else is what it is in each language.
    """

    __slots__ = ("made_of",)
    made_of: object

    def format(self, *args: object, **facts: object) -> str:
        said = super().format(*args, **facts)
        if args or not isinstance(self.made_of, dict) or "_" not in self.made_of:
            return said
        return _said(said, {**self.made_of, "with": {name: _made_of(fact) for name, fact in facts.items()}})


def _(text: str) -> str:
    return _said(_translations.gettext(text), {"_": text})


def ngettext(one: str, many: str, number: int) -> str:
    return _translations.ngettext(one, many, number)


def quoted(words: str) -> str:
    """`words` in the quotation marks of the language."""
    return _("“{words}”").format(words=words)


def moment(when: datetime) -> str:
    """Day and time here, as the language writes them; in English as the house does."""
    from babel import Locale
    from babel.dates import format_date, format_skeleton

    local = when.astimezone()
    locale = Locale.parse(_translations.info().get("language") or "en")
    english = locale.language == "en"
    day = format_date(local, "d MMM y", locale) if english else format_skeleton("yMMMd", local, locale=locale)
    said = f"{day} {local:%H:%M}"
    if locale.language == "ar":  # as Qt has it, too
        said = said.translate(_ARABIC_DIGITS)
    return _said(said, {"at": when.isoformat()})


def name_of_language(code: str) -> str:
    """Of a BCP 47 tag, as the language of now calls it; the tag itself where that has no name."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(code, sep="-").get_display_name(_translations.info().get("language") or "en") or code
    except (UnknownLocaleError, ValueError):
        return code


def together(*sentences: str) -> str:
    """Those of `sentences` that say anything, one after the other."""
    some = [sentence for sentence in sentences if sentence]
    return _said(" ".join(some), [_made_of(sentence) for sentence in some])


def kept(text: str) -> str:
    """`text` for the store, with what it is made of where that is known: `said_again` says it in the language of then.

    A text that begins as those do comes back as it is too.
    """
    if isinstance(text, Said) or text.startswith(_KEPT):
        return json.dumps({"said": _made_of(text)})
    return text


def said_again(text: str) -> str:
    """What `kept` gave. Any other text, such as those of older stores, stays as it is."""
    return _say(json.loads(text)["said"]) if text.startswith(_KEPT) else text


def _said(text: str, made_of: object) -> Said:
    said = Said(text)
    said.made_of = made_of
    return said


def _made_of(fact: object) -> object:
    if isinstance(fact, Said):
        return fact.made_of
    return fact if isinstance(fact, int | float) else str(fact)


def _say(made_of: object) -> str:
    match made_of:
        case list():
            return together(*map(_say, made_of))
        case {"_": text, "with": facts}:
            return _(text).format(
                **{name: fact if isinstance(fact, int | float) else _say(fact) for name, fact in facts.items()}
            )
        case {"_": text}:
            return _(text)
        case {"at": time}:
            return moment(datetime.fromisoformat(time))
    return str(made_of)
