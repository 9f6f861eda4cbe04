"""How days and times are written in the language of the windows, by CLDR's skeletons; in English as the house does."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QDate, QLocale, QTime

DAY, DAY_AND_YEAR, WHOLE_DAY, WEEKDAY_AND_DAY = "MMMd", "yMMMd", "yMMMMd", "MMMEd"
"""CLDR's names (https://cldr.unicode.org/translation/date-time/date-time-patterns) of what a pattern holds."""
_ENGLISH = {DAY: "d MMM", DAY_AND_YEAR: "d MMM yyyy", WHOLE_DAY: "d MMMM yyyy", WEEKDAY_AND_DAY: "dddd, d MMMM"}
_QT = {"y": "yyyy", "E": "ddd", "EEE": "ddd", "ccc": "ddd", "LLL": "MMM", "LLLL": "MMMM", "L": "M"}


def said(day: date, skeleton: str) -> str:
    """`day` with what `skeleton` names."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern(skeleton))


def time_of(local: datetime, *, seconds: bool = False) -> str:
    """The time on a clock of 24 hours, in the digits of the language."""
    return QLocale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss" if seconds else "HH:mm")


def pattern(skeleton: str) -> str:
    """Qt's pattern for `skeleton`."""
    return _pattern(skeleton, QLocale().name())


@cache
def _pattern(skeleton: str, locale: str) -> str:
    language = locale.partition("_")[0]
    if language in {"en", "C"}:
        return _ENGLISH[skeleton]
    from babel import Locale, UnknownLocaleError

    try:
        written = Locale.parse(locale).datetime_skeletons[skeleton].pattern
    except (UnknownLocaleError, ValueError, KeyError):
        return _ENGLISH[skeleton]
    parts = re.split(r"('[^']*')", written)  # between quotes it is text
    return "".join(part if part.startswith("'") else _letters(part) for part in parts)


def _letters(part: str) -> str:
    return re.sub(r"([A-Za-z])\1*", lambda run: _QT.get(run[0], run[0]), part)
