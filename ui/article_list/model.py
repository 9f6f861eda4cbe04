"""The rows of the list: stories by last change, under the days of their change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from newsdesk import clock
from newsdesk.store.query.values import Hit
from newsdesk.store.records import ArticleSummary
from ui.article_list.status import badge, day_name, of_summary, short_time

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
HIT = Qt.ItemDataRole.UserRole + 1
NOWHERE = QModelIndex()


class ArticleModel(QAbstractListModel):
    """A row is an `ArticleSummary` or, as a string, the heading of a day. `more_wanted`: the end came into view."""

    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._summaries: tuple[ArticleSummary, ...] = ()
        self._rows: list[ArticleSummary | str] = []
        self._complete = True
        self._hits: dict[int, Hit] | None = None

    @property
    def summaries(self) -> tuple[ArticleSummary, ...]:
        return self._summaries

    def show(self, summaries: Sequence[ArticleSummary], *, complete: bool, hits: Sequence[Hit] | None = None) -> bool:
        """Show these. True if rows came, went or moved; False where only words in them changed.

        `hits`: of a search, in the order of the summaries; they stand in the order of their rank, under no day.
        """
        rows: list[ArticleSummary | str] = _with_days(summaries, _now()) if hits is None else list(summaries)
        found = None if hits is None else {hit.article.id: hit for hit in hits}
        same = found == self._hits and [_key(row) for row in rows] == [_key(row) for row in self._rows]
        self._hits = found
        self._summaries = tuple(summaries)
        self._complete = complete
        if same:
            old, self._rows = self._rows, rows
            for number, (before, after) in enumerate(zip(old, rows, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def row_of(self, article: int) -> int:
        """-1 where the list does not show it."""
        return next(
            (at for at, row in enumerate(self._rows) if isinstance(row, ArticleSummary) and row.id == article), -1
        )

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == HIT:
            return self._hits.get(row.id) if self._hits and isinstance(row, ArticleSummary) else None
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.headline or self.tr("No headline yet")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            now = _now()
            sign = badge(row)
            parts = [row.headline or self.tr("No headline yet"), of_summary(row, now).word, row.section]
            hit = self._hits.get(row.id) if self._hits else None
            parts += [short_time(row.updated, now), sign.word if sign else "", hit.snippet if hit else ""]
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self.more_wanted.emit()


def _with_days(summaries: Sequence[ArticleSummary], now: datetime) -> list[ArticleSummary | str]:
    rows: list[ArticleSummary | str] = []
    shown = ""
    for summary in summaries:
        day = day_name(summary.updated, now)
        if day != shown:
            rows.append(day)
            shown = day
        rows.append(summary)
    return rows


def _key(row: ArticleSummary | str) -> int | str:
    return row if isinstance(row, str) else row.id


def _now() -> datetime:
    return clock.now().astimezone()
