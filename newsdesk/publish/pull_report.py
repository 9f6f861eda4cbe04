"""What is wanted of a site, how far a pull is, and what came of it: plain values that a window may import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Wish:
    """Which posts. `since`: changed after that moment. `words`: those that the site's own search finds.

    `new`: what is new there or changed since the last pull that came to its end (all of it, where there was none).
    `unpublished`: drafts, pending, private and scheduled ones too, as far as the account may read them.
    """

    new: bool = False
    since: datetime | None = None
    words: str = ""
    unpublished: bool = True


class Outcome(StrEnum):
    """Of one post. CHANGED_HERE: and at the site, so nothing was done. OPEN, ON_ITS_WAY: likewise, for now.

    LEFT: it did not come. REMARK: it came, and something about it should be known.
    """

    CAME = "came"
    UPDATED = "updated"
    SAME = "same"
    CHANGED_HERE = "changed here"
    OPEN = "open"
    ON_ITS_WAY = "on its way"
    LEFT = "left"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Line:
    """`name`: the headline. `what`: why, in words. `article`: its id here, 0 for none."""

    outcome: Outcome
    name: str
    what: str = ""
    article: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """`ended`: why it ended before all had come, "" where all did. `first`: the id of the first story that came.

    `counts`: of each outcome, of which `lines` holds the first.
    """

    lines: tuple[Line, ...] = ()
    counts: Mapping[Outcome, int] = field(default_factory=dict)
    ended: str = ""
    first: int = 0

    def of(self, *outcomes: Outcome) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.outcome in outcomes)

    def count(self, *outcomes: Outcome) -> int:
        return sum(self.counts.get(outcome, 0) for outcome in outcomes)

    @property
    def conflicts(self) -> tuple[int, ...]:
        """The stories that were changed here and at the site, by their ids here."""
        return tuple(line.article for line in self.of(Outcome.CHANGED_HERE))


@dataclass(frozen=True, slots=True)
class Before:
    """What the desk knows of earlier pulls from a site.

    `last`: when the last pull began that brought all changes, None where none has come to its end. `unfinished`: the
    wish of one that was cut off at `done` of `total`, which goes on there when it is wished again.
    """

    last: datetime | None = None
    unfinished: Wish | None = None
    done: int = 0
    total: int = 0
