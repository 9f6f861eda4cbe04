"""What a query means, as plain values. No SQLAlchemy here: a window may import this before its first paint."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntFlag, StrEnum

from newsdesk.store.records import ArticleSummary, Presence, Stage

Span = tuple[int, int]
"""From and to, in characters of the text that it belongs to."""


class Column(StrEnum):
    """The texts that the index holds, in its order."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BODY = "body"
    BYLINE = "byline"
    TAGS = "tags"
    NOTES = "notes"


class Has(IntFlag):
    """What a story holds; the numbers stand in the store."""

    PICTURE = 1
    GALLERY = 2
    VIDEO = 4
    AUDIO = 8
    FILE = 16
    TABLE = 32
    LINK = 64
    NOTES = 128
    TK = 256


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand together, folded. `prefix`: the last of them is only the beginning of one.

    `column`: None for any of them.
    """

    words: str
    prefix: bool = False
    minus: bool = False
    column: Column | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """A fact that a story must have, or must not. What is unset is not asked for; of `stages` and `presences` one is
    enough. `section`: its name as typed.
    """

    minus: bool = False
    section: str = ""
    language: str = ""
    stages: tuple[Stage, ...] = ()
    presences: tuple[Presence, ...] = ()
    has: Has | None = None
    before: datetime | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a query, in words for the person, and where in the typed text.

    `fatal`: nothing was looked for. Otherwise the search went on as `text` says.
    """

    text: str
    span: Span = (0, 0)
    fatal: bool = True


@dataclass(frozen=True, slots=True)
class Query:
    terms: tuple[Term, ...] = ()
    conditions: tuple[Condition, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def asks(self) -> bool:
        """False where nothing (yet) narrows the list."""
        return bool(self.terms or self.conditions)

    @property
    def wrong(self) -> bool:
        return any(problem.fatal for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Hit:
    """A story that was found. `snippet` is plain text out of `column`; spans say where the words stand."""

    article: ArticleSummary
    headline: tuple[Span, ...] = ()
    snippet: str = ""
    spans: tuple[Span, ...] = ()
    column: Column = Column.BODY


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query. `total`: of all hits, at most `MOST`; `more`: there are more than that. `ranked`: the best
    come first; otherwise those with the words in the headline, and then the newest.

    `waiting`: stories whose text the index does not know yet; they may be missing here.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    more: bool = False
    ranked: bool = True
    waiting: int = 0
    problems: tuple[Problem, ...] = ()
    asks: bool = True


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query that a desk keeps under a name."""

    id: int
    name: str
    query: str


MOST = 1000
"""Nobody reads on from so many hits: they are not counted beyond it."""

RANKED = 500
"""Of more hits than this the newest come first: to rank them costs as much as there are, and tells little."""
