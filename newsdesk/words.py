"""The core's words for people, through the standard library's gettext (the core knows no Qt)."""

from __future__ import annotations

import gettext
import json
import os
import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from babel import Locale

FOLDER = Path(__file__).parent.parent / "resources" / "translations"
_DIGITS = {"arab": "٠١٢٣٤٥٦٧٨٩", "arabext": "۰۱۲۳۴۵۶۷۸۹"}
"""Of CLDR's numbering systems those that a locale of our languages writes with; all others have 0 to 9."""
COMMAS = ",،，、"
_KEPT = '{"said": '
"""How a text begins that was kept with what it is made of."""

_languages: list[str] | None = []
_translations: gettext.NullTranslations = gettext.NullTranslations()
_where = ""


def use_language(language: str, locale: str = "") -> None:
    """Speak `language` (a BCP 47 tag) from now on; where a text has no translation it stays English. Numbers and dates
    are written as in `locale` ("ar_EG"), where that is one of the language.
    """
    speak([language.replace("-", "_")], locale)


def use_language_of_shell() -> None:
    """The same as LANGUAGE, LC_ALL, LC_MESSAGES or LANG say; English where they name what is not there."""
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    speak(None, next((name.partition(".")[0].partition("@")[0] for name in names if name), ""))
    gettext.bindtextdomain("newsdesk", str(FOLDER))
    gettext.textdomain("newsdesk")  # click asks gettext for its own words


def as_here() -> tuple[str, tuple[Any, ...]]:
    """The call that makes another process speak as this one does, for `worker.Worker`."""
    return f"{__name__}:speak", (_languages, _where)


def speak(languages: list[str] | None, where: str) -> None:
    """`languages`: as gettext names them, the best first; None: as the shell says. `where`: a locale, or ""."""
    global _languages, _translations, _where  # noqa: PLW0603 - the process has one language, as in gettext itself
    _languages, _where = languages, where
    _translations = gettext.translation("newsdesk", FOLDER, languages, fallback=True)


class Said(str):
    """A text in the language of now that knows what it is `made_of`, to be said again in another: values of JSON.

    {"_": text, "with": {name: fact}} is a text to translate and what stands in its braces ("many" and "of": of how
    many, where that makes a difference); {"at": time}, a moment; a list, sentences that follow each other; all else is
    what it is in each language.
    """

    __slots__ = ("made_of",)
    made_of: object

    def format(self, *args: object, **facts: object) -> str:
        """A whole number in the braces is a count, and written as the language does; the number of a thing, which a
        person may have to type, is given as text.
        """
        counts = {name: digits(fact) for name, fact in facts.items() if type(fact) is int}
        said = super().format(*args, **{**facts, **counts})
        if args or not isinstance(self.made_of, dict) or "_" not in self.made_of:
            return said
        return _said(said, {**self.made_of, "with": {name: _made_of(fact) for name, fact in facts.items()}})


def _(text: str) -> str:
    return _said(_translations.gettext(text), {"_": text})


def ngettext(one: str, many: str, count: int) -> str:
    return _said(_translations.ngettext(one, many, count), {"_": one, "many": many, "of": count})


def digits(value: float, decimals: int = 0) -> str:
    """With so many decimals, in the digits and with the signs of the language."""
    if not decimals and abs(value) < 1000 and _language() not in {"ar", "ur"}:
        return str(round(value))  # the same everywhere, and nothing to load
    from babel.numbers import format_decimal

    pattern = "#,##0" + "." * bool(decimals) + "0" * decimals
    return _in_digits(format_decimal(value, pattern, _locale(), numbering_system="default"))


def quoted(words: str) -> str:
    """`words` in the quotation marks of the language."""
    return _("“{words}”").format(words=words)


def moment(when: datetime) -> str:
    """Day and time here, as the language writes them; in English as the house does."""
    from babel.dates import format_date, format_skeleton

    local = when.astimezone()
    locale = _locale()
    english = locale.language == "en"
    day = format_date(local, "d MMM y", locale) if english else format_skeleton("yMMMd", local, locale=locale)
    return _said(_in_digits(f"{day} {local:%H:%M}"), {"at": when.isoformat()})


def name_of_language(code: str) -> str:
    """Of a BCP 47 tag, as the language of now calls it; the tag itself where that has no name."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(code, sep="-").get_display_name(_language()) or code
    except (UnknownLocaleError, ValueError):
        return code


def listed(names: Iterable[str]) -> str:
    """One after the other, with the comma of the language."""
    return {"ar": "، ", "ur": "، ", "zh": "、"}.get(_language(), ", ").join(names)


def names_in(text: str) -> tuple[str, ...]:
    """What commas divide, those of any script, each once."""
    names = (" ".join(part.split()) for part in re.split(f"[{COMMAS}]", text))
    return tuple(dict.fromkeys(name for name in names if name))


def why(error: OSError) -> str:
    """What the system says, in the language where that is a common thing."""
    return _(error.strerror) if error.strerror else type(error).__name__


def _said_by_systems() -> tuple[str, ...]:
    """So that they are in the files of the languages."""
    return (
        _("No such file or directory"), _("Permission denied"), _("Operation not permitted"), _("File exists"),
        _("No space left on device"), _("Disk quota exceeded"), _("Read-only file system"), _("Is a directory"),
        _("Not a directory"), _("File name too long"), _("Input/output error"), _("Device or resource busy"),
    )  # fmt: skip


def together(*sentences: str) -> str:
    """Those of `sentences` that say anything, one after the other."""
    some = [sentence for sentence in sentences if sentence]
    said = ""
    for sentence in some:
        said += (" " if said and not said.endswith(("。", "？")) else "") + sentence  # those have their room in them
    return _said(said, [_made_of(sentence) for sentence in some])


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


def _language() -> str:
    return _translations.info().get("language") or "en"


def _locale() -> Locale:
    """Where the process is, when that is a place of its language, else where most people speak that."""
    return _likely(_where if _where.partition("_")[0] == _language() else _language())


@cache
def _likely(name: str) -> Locale:
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global

    try:
        return Locale.parse(get_global("likely_subtags").get(name, name))
    except (UnknownLocaleError, ValueError):
        return Locale.parse(name.partition("_")[0])


def _in_digits(text: str) -> str:
    digits = _DIGITS.get(_locale().default_numbering_system)
    return text.translate(str.maketrans("0123456789", digits)) if digits else text


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
        case {"_": text, "with": facts, **how}:
            return _say({"_": text, **how}).format(
                **{name: fact if isinstance(fact, int | float) else _say(fact) for name, fact in facts.items()}
            )
        case {"_": text, "many": many, "of": count}:
            return ngettext(text, many, count)
        case {"_": text}:
            return _(text)
        case {"at": time}:
            return moment(datetime.fromisoformat(time))
    return str(made_of)
