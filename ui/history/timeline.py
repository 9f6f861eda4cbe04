"""The time line: a card for each version of the story, the newest on top. Painted by a delegate."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk import clock
from newsdesk.store.records import RevisionSummary
from ui.article_list.badges import mirrored
from ui.history.words import Told, told
from ui.theme.elided import cut
from ui.theme.fonts import sans
from ui.theme.tokens import current

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
SIDE, GAP, INSIDE = 12, 8, 12
HEIGHT = 56


class TimelineModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.revisions: tuple[RevisionSummary, ...] = ()
        self._rows: list[Told] = []

    def show(self, revisions: Sequence[RevisionSummary]) -> None:
        self.beginResetModel()
        self.revisions = tuple(revisions)
        now = clock.now().astimezone()
        self._rows = [told(self.revisions, number, now) for number in range(len(self.revisions))]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.accessible
        return None


class TimelineDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(60, HEIGHT + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current()
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        row: Told = index.data(ROW)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        card = QRectF(rect).adjusted(SIDE + 0.5, GAP / 2 + 0.5, -SIDE - 0.5, -GAP / 2 - 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        edge = theme.accent if chosen else theme.faint if over else theme.line
        painter.setPen(QPen(edge, 2 if focused else 1.5 if chosen else 1))
        painter.setBrush(theme.accent_ground if chosen else theme.raised)
        painter.drawRoundedRect(card, 8, 8)
        self._paint_words(painter, card.toRect().adjusted(INSIDE, 8, -INSIDE, -8), row)
        painter.restore()

    @staticmethod
    def _paint_words(painter: QPainter, room: QRect, row: Told) -> None:
        theme = current()
        middle = Qt.AlignmentFlag.AlignVCenter
        upper = QRect(room.left(), room.top(), room.width(), 20)
        painter.setFont(sans(12))
        painter.setPen(theme.soft)
        painter.drawText(upper, middle | Qt.AlignmentFlag.AlignRight, row.when)
        upper.setRight(room.right() - QFontMetrics(sans(12)).horizontalAdvance(row.when) - 10)
        painter.setFont(sans(13, QFont.Weight.DemiBold))
        painter.setPen(theme.text)
        title = cut(painter.fontMetrics(), row.title, upper.width())
        painter.drawText(mirrored(room, upper), middle | Qt.AlignmentFlag.AlignLeft, title)
        lower = QRect(room.left(), room.top() + 21, room.width(), 18)
        painter.setFont(sans(12))
        painter.setPen(theme.soft)
        about = cut(painter.fontMetrics(), row.about, lower.width())
        painter.drawText(lower, middle | Qt.AlignmentFlag.AlignLeft, about)


class Timeline(QListView):
    """`chosen(RevisionSummary)`: compare it. `menu_wanted(RevisionSummary, place)`: on the screen. `left`: Esc.
    `name_wanted(RevisionSummary, place)`: F2; where in the list.
    """

    chosen = Signal(object)
    left = Signal()
    menu_wanted = Signal(object, object)
    name_wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.rows = TimelineModel()
        self.setModel(self.rows)
        self.setItemDelegate(TimelineDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Versions of the story"))
        self.clicked.connect(self._choose)

    def show_revisions(self, revisions: Sequence[RevisionSummary]) -> None:
        """The one that is chosen stays so."""
        before = self.current
        self.rows.show(revisions)
        if before is not None:
            self.select(before.id)

    @property
    def current(self) -> RevisionSummary | None:
        index = self.currentIndex()
        return self.rows.revisions[index.row()] if index.isValid() else None

    def select(self, id: int) -> None:
        """Mark it as the one that is compared; an unknown id marks none."""
        for row, revision in enumerate(self.rows.revisions):
            if revision.id == id:
                self.setCurrentIndex(self.rows.index(row))
                return
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_F2 and self.current is not None:
            self.name_wanted.emit(self.current, self.visualRect(self.currentIndex()).bottomLeft())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.rows.revisions[index.row()], event.globalPos())

    def _choose(self, index: Index) -> None:
        self.chosen.emit(self.rows.revisions[index.row()])
