"""Which revisions an article can do without as they get older. Values in, values out: no database here.

All of the last day are kept, the last of each hour for a week, of each day for 90 days, then of each week. Hours, days
and weeks are those of the calendar (UTC), so thinning again at the same time takes nothing more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from newsdesk.store.records import RevisionReason

DAY, WEEK, SEASON = timedelta(days=1), timedelta(days=7), timedelta(days=90)

FOR_EVER = frozenset(
    {
        RevisionReason.PUBLISHED,
        RevisionReason.PULLED,
        RevisionReason.MERGED,
        RevisionReason.STAGE,
        RevisionReason.RESTORING,
        RevisionReason.HEALED,
        RevisionReason.RESCUED,
        RevisionReason.HANDED,
        RevisionReason.RECEIVED,
        RevisionReason.WITHDRAWN,
    }
)
"""Each of these is somebody's word against a machine's, or a site's: it is never taken, nor is a named one."""

STEP = timedelta(days=2)
"""How far one thinning may believe the clock beyond the thinning before it."""

_EPOCH = datetime(1970, 1, 5, tzinfo=UTC)  # a Monday
_BIRTH = datetime(2026, 1, 1, tzinfo=UTC)  # no revision is older


@dataclass(frozen=True, slots=True)
class Moment:
    """One revision. `kept`: it stays, whatever its age."""

    id: int
    created: datetime
    kept: bool = False


def believed(now: datetime, before: datetime | None, step: timedelta = STEP) -> datetime:
    """The time to count ages from. `before`: what this gave at the latest thinning, None if there was none.

    A clock that was set forward by years must not make all of a desk's work old at once, so one thinning goes on by at
    most `step`. After a long absence it takes a few thinnings until the oldest revisions go: nothing is lost by that.
    """
    return now if before is None else min(now, before + step)


def superfluous(moments: Sequence[Moment], now: datetime) -> frozenset[int]:
    """Ids of revisions to take away. `moments`: all of one article, in the order in which they were taken.

    The first and the newest always stay.
    """
    times = _straight([moment.created for moment in moments], now)
    last: dict[tuple[int, int], int] = {}
    rooms = [_room(time, now) for time in times]
    for moment, room in zip(moments, rooms, strict=True):
        if room is not None:
            last[room] = moment.id
    ends = {moments[0].id, moments[-1].id} if moments else set()
    return frozenset(
        moment.id
        for moment, room in zip(moments, rooms, strict=True)
        if room is not None and last[room] != moment.id and not moment.kept and moment.id not in ends
    )


def _room(time: datetime, now: datetime) -> tuple[int, int] | None:
    """The hour, day or week of which one is enough; None where each counts."""
    age = now - time
    if age < DAY:
        return None
    size = timedelta(hours=1) if age < WEEK else DAY if age < SEASON else WEEK
    return int(size.total_seconds()), (time - _EPOCH) // size


def _straight(times: Sequence[datetime], now: datetime) -> list[datetime]:
    """The times with those of a wrong clock put right, never to an older time: what is in doubt stays longer.

    Revisions come one after the other, so a time before its forerunner's is wrong and takes that one. One ahead of
    `now`, or from before there was a newsdesk (a machine with an empty battery), tells nothing.
    """
    out: list[datetime] = []
    known: datetime | None = None
    for time in times:
        if _BIRTH <= time <= now:
            known = time if known is None else max(known, time)
        out.append(now if time > now else known or now)
    return out
