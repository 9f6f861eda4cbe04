"""The fields of a query: their names, and what a value means. A value still being typed may be the beginning of one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from newsdesk import clock
from newsdesk.store.query.folding import fold
from newsdesk.store.query.values import Column, Condition, Has
from newsdesk.store.records import Presence, Stage
from newsdesk.words import _, listed


class NotUnderstood(Exception):
    """The value says nothing; the words are for the person."""


@dataclass(frozen=True, slots=True)
class TextField:
    """Its value is words in one column."""

    column: Column


Meaning = Callable[[str, bool], Condition | None]
"""(value, still being typed) -> the condition; None where it says nothing yet. Raises NotUnderstood."""

_STAGES: Mapping[str, tuple[Stage | Presence, ...]] = {
    "idea": (Stage.IDEA,),
    "draft": (Stage.DRAFT,),
    "review": (Stage.REVIEW,),
    "in review": (Stage.REVIEW,),
    "ready": (Stage.READY,),
    "waiting": (Presence.WAITING,),
    "scheduled": (Presence.SCHEDULED,),
    "published": (Presence.PUBLISHED,),
    "corrected": (Presence.CORRECTED,),
    "withdrawn": (Presence.WITHDRAWN,),
    "failed": (Presence.FAILED,),
}
_HAS: Mapping[str, Has] = {
    "picture": Has.PICTURE,
    "gallery": Has.GALLERY,
    "video": Has.VIDEO,
    "audio": Has.AUDIO,
    "file": Has.FILE,
    "table": Has.TABLE,
    "link": Has.LINK,
    "notes": Has.NOTES,
    "tk": Has.TK,
}
_SHOWN = 8  # sections that an explanation names


def _section(value: str, _open: bool) -> Condition:
    return Condition(section=value)


def _language(value: str, _open: bool) -> Condition:
    return Condition(language=fold(value))


def _stage(value: str, open: bool) -> Condition:
    kinds = [kind for word in _fitting(_STAGES, value, open, "stage") for kind in _STAGES[word]]
    return Condition(
        stages=tuple(dict.fromkeys(kind for kind in kinds if isinstance(kind, Stage))),
        presences=tuple(dict.fromkeys(kind for kind in kinds if isinstance(kind, Presence))),
    )


def _has(value: str, open: bool) -> Condition | None:
    fitting = _fitting(_HAS, value.rstrip("s") if fold(value) not in _HAS else value, open, "has")
    return Condition(has=_HAS[fitting[0]]) if len(fitting) == 1 else None


def _before(value: str, open: bool) -> Condition | None:
    day = _day(value, open)
    return None if day is None else Condition(before=day[0])


def _after(value: str, open: bool) -> Condition | None:
    day = _day(value, open)
    return None if day is None else Condition(since=day[0])


def _on(value: str, open: bool) -> Condition | None:
    day = _day(value, open)
    return None if day is None else Condition(since=day[0], before=day[1])


FIELDS: Mapping[str, TextField | Meaning] = {
    **{column.value: TextField(column) for column in Column},
    "by": TextField(Column.BYLINE),
    "author": TextField(Column.BYLINE),
    "tag": TextField(Column.TAGS),
    "note": TextField(Column.NOTES),
    "section": _section,
    "stage": _stage,
    "is": _stage,
    "language": _language,
    "lang": _language,
    "has": _has,
    "before": _before,
    "after": _after,
    "since": _after,
    "on": _on,
}

NAMED = (
    "section:", "stage:", "by:", "tag:", "before:", "after:", "on:", "has:", "headline:", "body:", "notes:", "lang:"
)  # fmt: skip
"""What an explanation names."""


def no_field(name: str) -> str:
    return _("There is no field “{name}:”, so it was looked for as a word. Fields are {fields}.").format(
        name=name, fields=" ".join(NAMED)
    )


def no_section(name: str, there: list[str]) -> str:
    shown = listed(there[:_SHOWN]) + (" …" if len(there) > _SHOWN else "")
    return _("No section is called “{name}”. Sections are: {sections}.").format(name=name, sections=shown or "–")


def _fitting(known: Mapping[str, object], value: str, open: bool, field: str) -> list[str]:
    """The words that `value` is, or, while it is typed, may become."""
    wanted = " ".join(fold(value).split())
    if wanted in known:
        return [wanted]
    fitting = [word for word in known if open and word.startswith(wanted)]
    if not fitting:
        said = _("“{field}:” does not know “{value}”. It knows {known}.")
        raise NotUnderstood(said.format(field=field, value=value, known=listed(known)))
    return fitting


_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_BEGINNING = re.compile(r"\d{1,3}|\d{4}-0?|\d{4}-(?:0?[1-9]|1[0-2])-[0-3]?")
_AGO = re.compile(r"(\d{1,4})([dwmy])")
_UNITS = {"d": 1, "w": 7, "m": 30, "y": 365}
_FIRST_YEAR, _LAST_YEAR = 1900, 2999


def _day(value: str, open: bool) -> tuple[datetime, datetime] | None:
    """The beginning and the end of what is meant, in local days; None where it may still become a date."""
    text = fold(value).strip().replace("/", "-").replace(".", "-")
    now = clock.now().astimezone()
    today = datetime(now.year, now.month, now.day)  # noqa: DTZ001 - local; made aware below, by its own day's offset
    named = {"today": 0, "yesterday": 1}
    fitting = [word for word in named if word == text or (open and word.startswith(text))]
    if fitting:
        return _span(today - timedelta(days=named[fitting[0]]), 1)
    if ago := _AGO.fullmatch(text):
        days = int(ago.group(1)) * _UNITS[ago.group(2)]
        return _span(today - timedelta(days=min(days, 365 * 100)), 1)
    if date := _DATE.fullmatch(text):
        year, month, day = (int(part) if part else None for part in date.groups())
        try:
            return _calendar(year or 0, month, day)
        except ValueError:
            pass
    if open and _BEGINNING.fullmatch(text):
        return None
    said = _("“{value}” is no date. Dates are written 2026-11-01, 2026-11, 2026, today, yesterday or 7d (days ago).")
    raise NotUnderstood(said.format(value=value))


def _calendar(year: int, month: int | None, day: int | None) -> tuple[datetime, datetime]:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError
    begin = datetime(year, month or 1, day or 1)  # noqa: DTZ001 - see `_day`
    if day:
        return _span(begin, 1)
    after = (year + month // 12, month % 12 + 1) if month else (year + 1, 1)
    end = datetime(*after, 1)  # noqa: DTZ001
    return begin.astimezone(), end.astimezone()


def _span(day: datetime, days: int) -> tuple[datetime, datetime]:
    return day.astimezone(), (day + timedelta(days=days)).astimezone()
