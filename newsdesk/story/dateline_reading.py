"""Datelines as agencies write them, read in many languages. Month names are those of Unicode CLDR (by Babel)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from newsdesk import clock
from newsdesk.story.dateline import Dateline

LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl", "ru", "uk", "pl", "tr", "sv", "ur", "ar")
_CHINESE = re.compile(
    r"\s*[（(]?(?P<agency>[\u4e00-\u9fff]{1,6}社|新华网|中新网|中国新闻网)(?P<place>[\u4e00-\u9fff]{2,8}?)"
    r"(?P<month>\d{1,2})月(?P<day>\d{1,2})日(?:电|讯)[）)]?[ 　]*"
)
_NO_PLACE = re.compile(r"(?:on|in|at|by|after|note|update|correction)\b", re.IGNORECASE)
_AGENCY = re.compile(r"(?=[^\W\d_])(?:[A-ZÀ-ÝА-ЯЁ]|[^\W\d_A-Za-zà-ÿа-яё])[\w&.'’ /-]*|dpa|dts|epd|ots|lusa", re.UNICODE)


def parse_dateline(text: str, today: date | None = None) -> tuple[Dateline, str] | None:
    """The dateline at the beginning of `text` and what follows it; None where there is none.

    Reads "NUR-SULTAN, Sep 15(ABC): …", "KYIV, Ukraine (AP) — …", "PARIS, 4 mars (AFP) - …", "Berlin (dpa) - …",
    "МОСКВА, 4 марта. /ТАСС/. …", "新华社北京9月15日电 …". A day without a year is the latest one that is not after
    tomorrow of `today`.
    """
    now = today or clock.now().date()
    match = _CHINESE.match(text)
    if match:
        day = _day(int(match["month"]), int(match["day"]), None, now)
        return (Dateline(match["place"], day, match["agency"]), text[match.end() :]) if day else None
    match = _written().match(text[:200])
    if match is None:
        return None
    agency = (match["agency"] or match["slashed"] or match["behind"] or "").strip()
    name = match["month"] or match["month2"]
    place = " ".join(match["place"].split()).rstrip(" ,")
    if not (name or agency) or _NO_PLACE.match(place) or (agency and not _AGENCY.fullmatch(agency)):
        return None
    day = None
    if name:
        number = _months()[name.casefold().rstrip(".")]
        day = _day(number, int(match["day"] or match["day2"]), match["year"] or match["year2"], now)
        if day is None:
            return None
    return Dateline(place, day, agency), text[match.end() :]


@cache
def _months() -> dict[str, int]:
    from babel import Locale

    found: dict[str, int] = {"sept": 9, "сен": 9, "ноя": 11}
    for language in LANGUAGES:
        months = Locale(language).months
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[form][width].items():
                    found.setdefault(name.casefold().rstrip("."), number)
    return found


@cache
def _written() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    month = rf"(?i:{names})"
    return re.compile(
        rf"""\s*
        (?P<place>[^\W\d_][\w.'’/-]*(?:[ ,،]{{1,2}}[\w.'’/-]+){{0,5}}?)     # a few words, the first with a letter
        (?:\s*[,،]\s*(?:(?P<month>{month})\.?\s+(?P<day>\d{{1,2}})(?:\s*,\s*(?P<year>\d{{4}}))?
           |(?P<day2>\d{{1,2}})\.?\s+(?:de\s+)?(?P<month2>{month})\.?(?:\s+(?:de\s+)?(?P<year2>\d{{4}}))?)\b\.?)?
        (?:\s*[(（](?P<agency>[^()（）\n]{{1,40}})[)）]|\.?\s*/(?P<slashed>[^/\n]{{2,30}})/(?=\.)
           |\s+[-–—]\s+(?P<behind>[А-ЯЁ][\w ]{{2,20}})(?=\.\s))?
        \s*(?:[:：]|\.?\s*[—–]|\.?\s*--?(?=\s)|\.(?=\s)(?<=/\.|\w\.)) \s*""",
        re.VERBOSE,
    )


def _day(month: int, day: int, year: str | None, today: date) -> date | None:
    if year:
        return _date(int(year), month, day)
    latest = today + timedelta(days=1)
    # Four years back, so that 29 February finds its year.
    candidates = (_date(latest.year - back, month, day) for back in range(5))
    return next((found for found in candidates if found and found <= latest), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
