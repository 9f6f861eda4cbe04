"""The dateline: where and when a story was filed, and by which agency, as it stands before the first paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

DEFAULT_FORM = "{place}, {date} ({agency}):"


@dataclass(frozen=True, slots=True)
class Dateline:
    """`place` as the agency prints it (often capitals), the day of filing, the agency's name."""

    place: str = ""
    day: date | None = None
    agency: str = ""

    def __bool__(self) -> bool:
        return bool(self.place or self.day or self.agency)


def format_dateline(dateline: Dateline, form: str = DEFAULT_FORM, language: str = "en") -> str:
    """The dateline in the agency's own `form`, "" where nothing is known.

    `form` holds `{place}`, `{date}` and `{agency}`. A part that lacks takes its brackets and the punctuation before it
    along: without a place "Sep 15 (ABC):", without a day "ISLAMABAD (ABC):".
    """
    values = {
        "place": dateline.place,
        "date": _format_day(dateline.day, language) if dateline.day else "",
        "agency": dateline.agency,
    }
    if not any(values.values()):
        return ""
    lead, parts, tail = _parts(form)
    words = lead
    begun = False
    for before, opening, name, closing in parts:
        if values[name]:
            words += (before if begun else "") + opening + values[name] + closing
            begun = True
    return words + tail if begun else ""


_FIELD = re.compile(r"\{(place|date|agency)\}")
_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】"}


def _parts(form: str) -> tuple[str, list[tuple[str, str, str, str]], str]:
    """Cuts a form into its lead, (punctuation before, bracket, field, bracket) for each field, and its tail."""
    pieces = _FIELD.split(form)
    between, names = pieces[0::2], pieces[1::2]
    parts = []
    for index, name in enumerate(names):
        opening = closing = ""
        last = between[index][-1:]
        if last in _BRACKETS and between[index + 1].startswith(_BRACKETS[last]):
            opening, closing = last, _BRACKETS[last]
            between[index] = between[index][:-1]
            between[index + 1] = between[index + 1][1:]
        parts.append((between[index] if index else "", opening, name, closing))
    return (between[0] if names else ""), parts, (between[-1] if names else "")


def _format_day(day: date, language: str) -> str:
    from babel import Locale, UnknownLocaleError
    from babel.dates import format_skeleton

    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    # The skeleton is "MMM d" in the language's own order: "Sep 15", "9月15日", "15 ستمبر".
    return str(format_skeleton("MMMd", day, locale=locale))
