"""The orders in which the list can stand, and what a change of many stories did away with. No SQLAlchemy here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsdesk.store.records import Stage


class Sort(StrEnum):
    CHANGED = "changed"
    CREATED = "created"
    HEADLINE = "headline"
    WORDS = "words"
    SECTION = "section"
    STAGE = "stage"
    BYLINE = "byline"


class Group(StrEnum):
    """What headings in the list stand for. DAY: of the last change or the beginning, where these sort the list."""

    NONE = ""
    DAY = "day"
    SECTION = "section"
    STAGE = "stage"
    BYLINE = "byline"


RUNS = (Sort.SECTION, Sort.STAGE, Sort.BYLINE)
"""These have few values, each with many stories: within one the newest change comes first."""


@dataclass(frozen=True, slots=True)
class Order:
    """Under its headings, and by what below each."""

    by: Sort = Sort.CHANGED
    descending: bool = True
    group: Group = Group.DAY

    @property
    def runs(self) -> tuple[Sort, ...]:
        """By what the list falls into runs, the outermost first."""
        groups = (Sort(self.group),) if self.group in {run.value for run in RUNS} else ()
        return tuple(dict.fromkeys((*groups, *((self.by,) if self.by in RUNS else ()))))

    @property
    def within(self) -> Sort:
        """By what a run is sorted."""
        return Sort.CHANGED if self.by in RUNS else self.by

    @property
    def days(self) -> bool:
        """Whether headings of days can stand in it."""
        return self.group is Group.DAY and self.by in {Sort.CHANGED, Sort.CREATED}


BY_CHANGE = Order()


@dataclass(frozen=True, slots=True)
class Before:
    """What a change of many stories did away with, to put it back: what each of them had (`was`) and got (`now`)."""

    stages: tuple[tuple[int, Stage], ...] = ()
    stage: Stage | None = None
    sections: tuple[tuple[int, int | None], ...] = ()
    section: int | None = None
    tags: tuple[tuple[int, tuple[str, ...], tuple[str, ...]], ...] = ()
    trashed: tuple[int, ...] = ()
    restored: tuple[int, ...] = ()

    @property
    def articles(self) -> tuple[int, ...]:
        """The stories that were changed."""
        return (
            *(id for id, _was in self.stages),
            *(id for id, _was in self.sections),
            *(id for id, _was, _now in self.tags),
            *self.trashed,
            *self.restored,
        )
