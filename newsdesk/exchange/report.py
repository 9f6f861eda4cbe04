"""How far an import or an export is, and what came of it: plain values that a window may import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Outcome(StrEnum):
    """Of one story or file. SAME and OTHER: the desk has this story already, with the same text or another.

    REMARK: it came, and something about it should be known.
    """

    CAME = "came"
    REPLACED = "replaced"
    SAME = "same"
    OTHER = "other"
    LEFT = "left"
    REMARK = "remark"


class Known(StrEnum):
    """What becomes of a story that the desk has already, with another text."""

    LEAVE = "leave"
    REPLACE = "replace"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` stories; `name`: the one that comes now. `total` 0: it is being counted."""

    done: int
    total: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """`name`: what it is about. `what`: why, in words. `article`: its id here, 0 for none. `path`: the file."""

    outcome: Outcome
    name: str
    what: str = ""
    article: int = 0
    path: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """`stories`, `files`: how many came or went. `folder`: where to. `ended`: why it ended before all was done.

    `first`: the id of the first story that came. `counts`: lines of each outcome, of which `lines` holds the first.
    """

    stories: int = 0
    files: int = 0
    lines: tuple[Line, ...] = ()
    folder: str = ""
    ended: str = ""
    first: int = 0
    counts: Mapping[Outcome, int] = field(default_factory=dict)

    def of(self, *outcomes: Outcome) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.outcome in outcomes)

    def count(self, *outcomes: Outcome) -> int:
        return sum(self.counts.get(outcome, 0) for outcome in outcomes)
