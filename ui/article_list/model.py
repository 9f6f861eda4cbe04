"""The rows of the list: stories in the order that was asked for, under the headings of its groups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from newsdesk import clock
from newsdesk.store.order import BY_CHANGE, Order
from newsdesk.store.query.values import Hit
from newsdesk.store.records import ArticleSummary
from newsdesk.words import listed
from ui.article_list.columns import columns, headline
from ui.article_list.dragging import as_mime
from ui.article_list.status import Status, badges, group_heading, of_summary, short_time

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
HIT = Qt.ItemDataRole.UserRole + 1
CELL = Qt.ItemDataRole.UserRole + 2
NOWHERE = QModelIndex()
_CELLS = (CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class ArticleModel(QAbstractTableModel):
    """A row is an `ArticleSummary` or, as a string, the heading of a group. `more_wanted`: the end came into view."""

    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.columns = columns()
        self._summaries: tuple[ArticleSummary, ...] = ()
        self._rows: list[ArticleSummary | str] = []
        self._complete = True
        self._hits: dict[int, Hit] | None = None

    @property
    def summaries(self) -> tuple[ArticleSummary, ...]:
        return self._summaries

    def show(
        self,
        summaries: Sequence[ArticleSummary],
        *,
        complete: bool,
        hits: Sequence[Hit] | None = None,
        order: Order = BY_CHANGE,
    ) -> bool:
        """Show these. True if rows went or moved; False where some came at the end, or only words in them changed.

        `hits`: of a search, in the order of the summaries; they stand in the order of their rank, under no heading.
        """
        rows: list[ArticleSummary | str] = _grouped(summaries, order, _now()) if hits is None else list(summaries)
        found = None if hits is None else {hit.article.id: hit for hit in hits}
        ranked_before = self._hits is not None
        old = self._rows
        goes_on = ranked_before == (hits is not None) and len(rows) >= len(old)
        goes_on = goes_on and all(_key(new) == _key(was) for new, was in zip(rows, old, strict=False))
        reworded = found != self._hits
        self._summaries = tuple(summaries)
        self._complete = complete
        if not goes_on:
            self.beginResetModel()
            self._rows, self._hits = rows, found
            self.endResetModel()
            return True
        self._hits = found
        if len(rows) > len(old):
            self.beginInsertRows(NOWHERE, len(old), len(rows) - 1)
            self._rows = old + rows[len(old) :]
            self.endInsertRows()
        self._rows = rows
        for number, before in enumerate(old):
            if before != rows[number] or (reworded and self._shows_otherwise(rows[number], hits)):
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))
        return False

    def row_of(self, article: int) -> int:
        """-1 where the list does not show it."""
        return next(
            (at for at, row in enumerate(self._rows) if isinstance(row, ArticleSummary) and row.id == article), -1
        )

    def stories_before(self, row: int) -> int:
        """How many stories stand over this row."""
        return sum(isinstance(one, ArticleSummary) for one in self._rows[: max(0, row)])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == HIT:
            return self._hits.get(row.id) if self._hits and isinstance(row, ArticleSummary) else None
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self._told(row)
        cell = self.columns[index.column()].cell(row, _now()) if role in _CELLS else None
        return cell.word if isinstance(cell, Status) and role != CELL else cell

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = {index.row(): self._rows[index.row()] for index in indexes}
        return as_mime([row for _at, row in sorted(rows.items()) if isinstance(row, ArticleSummary)])

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self.more_wanted.emit()

    def _told(self, row: ArticleSummary) -> str:
        """All of a row, for who cannot see it."""
        now = _now()
        hit = self._hits.get(row.id) if self._hits else None
        parts = [headline(row), of_summary(row, now).word, row.section, short_time(row.updated, now)]
        parts += [*(sign.word for sign in badges(row, now)), hit.snippet if hit else ""]
        return listed(part for part in parts if part)

    def _shows_otherwise(self, row: ArticleSummary | str, hits: Sequence[Hit] | None) -> bool:
        return hits is not None and isinstance(row, ArticleSummary)


def _grouped(summaries: Sequence[ArticleSummary], order: Order, now: datetime) -> list[ArticleSummary | str]:
    rows: list[ArticleSummary | str] = []
    shown = ""
    for summary in summaries:
        heading = group_heading(summary, order, now)
        if heading and heading != shown:
            rows.append(heading)
            shown = heading
        rows.append(summary)
    return rows


def _key(row: ArticleSummary | str) -> int | str:
    return row if isinstance(row, str) else row.id


def _now() -> datetime:
    return clock.now().astimezone()
