"""What the list asks of the store: its first page, those that follow, and the same rows again after a change.

However far somebody has scrolled, one question reads a few hundred rows at most: those at the top, and those in sight.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.store.order import BY_CHANGE, Order, Sort
from newsdesk.store.query.values import Found
from newsdesk.store.records import ArticleFilter, ArticleSummary
from ui.jobs import Jobs
from ui.search.words import NOTHING

if TYPE_CHECKING:
    from newsdesk.desk import Desk

PAGE = 100
HITS = 50  # of a search at a time: each is laid out with a piece of its text
AT_ONCE = 400  # rows that are read again whole
Rows = tuple[ArticleSummary, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the list shows. `total`: of all there are. `typed`: what stood in the search field when it was asked for."""

    rows: Rows = ()
    total: int = 0
    found: Found = NOTHING
    typed: str = ""
    filter: ArticleFilter = field(default_factory=ArticleFilter)
    order: Order = BY_CHANGE

    @property
    def complete(self) -> bool:
        return len(self.rows) >= self.total


class Loader(QObject):
    """`answered(Answer)`: the latest question is answered; answers to older ones are dropped."""

    answered = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._question = 0
        self.desk: Desk | None = None
        self.filter = ArticleFilter()
        self.order = BY_CHANGE
        self.last = Answer()

    def take(self, rows: Sequence[ArticleSummary]) -> bool:
        """Answer with these, the first by their last change; how many there are is not known yet. False where the list
        is in another order.
        """
        by_change = self.order.by is Sort.CHANGED and self.order.descending and not self.order.runs
        if self.desk is not None or not by_change or self.filter != ArticleFilter():
            return False
        self.last = Answer(tuple(rows), order=self.order)
        self.answered.emit(self.last)
        return True

    def reload(self, typed: str, *, fresh: bool, in_sight: int = 0) -> None:
        """Ask for as many rows as are shown. `in_sight`: the first of them that a person sees.

        `fresh`: a search takes in what was written just now. Not while somebody writes: the index follows later.
        """
        desk, last, filter, order = self.desk, self.last, self.filter, self.order
        if desk is None:
            return
        same = typed == last.typed and filter == last.filter and order == last.order
        shown = last.rows if same else ()

        def ask() -> Answer:
            most = max(HITS, len(shown))
            found = desk.search.find(typed, filter, most, fresh=fresh) if typed.strip() else NOTHING
            if found.asks:
                rows = tuple(hit.article for hit in found.hits)
                return Answer(rows, found.total, found, typed, filter, order)
            rows = _again(desk, filter, order, shown, in_sight)
            return Answer(rows, desk.articles.count(filter), found, typed, filter, order)

        self._ask(ask)

    def more(self) -> None:
        """Ask for the page that follows."""
        desk, last = self.desk, self.last
        if desk is None or not last.rows:
            return

        def ask() -> Answer:
            if last.found.asks:
                more = desk.search.find(last.typed, last.filter, HITS, len(last.rows), fresh=False)
                found = replace(more, hits=last.found.hits + more.hits)
                rows = tuple(hit.article for hit in more.hits)
            else:
                found = last.found
                rows = desk.articles.list(last.filter, PAGE, last.rows[-1], last.order)
            total = last.total if rows else len(last.rows)
            return replace(last, rows=last.rows + _without(rows, last.rows), total=total, found=found)

        self._ask(ask)

    def _ask(self, ask: Callable[[], Answer]) -> None:
        self._question += 1
        question = self._question

        def show(answer: Answer) -> None:
            if question == self._question:
                self.last = answer
                self.answered.emit(answer)

        self._jobs.run(ask, show)


def _again(desk: Desk, filter: ArticleFilter, order: Order, shown: Rows, in_sight: int) -> Rows:
    """The rows that are shown, as they are now. Of many, those far from sight stay as they were, and what lies behind
    comes again as a person scrolls.
    """
    if len(shown) <= AT_ONCE:
        return desk.articles.list(filter, max(PAGE, len(shown)), None, order)
    head = desk.articles.list(filter, PAGE, None, order)
    cut = min(max(in_sight - PAGE, 0), len(shown) - 1)
    if cut <= PAGE:
        return desk.articles.list(filter, AT_ONCE, None, order)
    sight = desk.articles.list(filter, 3 * PAGE, shown[cut], order)
    between = _without(shown[PAGE : cut + 1], (*head, *sight))
    return (*head, *between, *_without(sight, head))


def _without(rows: Sequence[ArticleSummary], others: Sequence[ArticleSummary]) -> Rows:
    """A story that was changed while somebody pages may come twice: it stands where it stood first."""
    known = {row.id for row in others}
    return tuple(row for row in rows if row.id not in known)
