"""The list in the slash menu: an icon, a name, and the Markdown way at the other end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.editor.slash.entries import Entry
from ui.theme import fonts, icons
from ui.theme.elided import as_typed
from ui.theme.tokens import current

Index = QModelIndex | QPersistentModelIndex
ROW = 32  # px
ICON = 18
_ENTRY = Qt.ItemDataRole.UserRole


class Rows(QListView):
    """`chosen(Entry)`: a click."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(_Model(self))
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Add"))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """The first of them is chosen."""
        model = self.model()
        if isinstance(model, _Model):
            model.replace(entries)
        if entries:
            self.setCurrentIndex(self.model().index(0, 0))

    def current(self) -> Entry | None:
        index = self.currentIndex()
        return index.data(_ENTRY) if index.isValid() else None

    def step(self, by: int) -> None:
        """The row above or below; from the last to the first."""
        count = self.model().rowCount()
        if count:
            self.setCurrentIndex(self.model().index((self.currentIndex().row() + by) % count, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        entry = self.indexAt(event.position().toPoint()).data(_ENTRY)
        if entry is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(entry)


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def replace(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()] if index.isValid() else None
        if entry is None:
            return None
        if role == _ENTRY:
            return entry
        return entry.text if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current()
        entry: Entry = index.data(_ENTRY)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent_ground)
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 0.5, 0, -0.5), 6, 6)
        room = rect.adjusted(10, 0, -10, 0)
        picture = icons.pixmap(
            entry.icon, theme.accent if chosen else theme.soft, ICON, painter.device().devicePixelRatioF()
        )
        x = room.right() - ICON + 1 if rtl else room.left()
        painter.drawPixmap(x, room.center().y() - ICON // 2 + 1, picture)
        words = room.adjusted(0, 0, -ICON - 10, 0) if rtl else room.adjusted(ICON + 10, 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        here, there = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing  # the painter runs as the menu
        painter.setFont(fonts.sans(13.5))
        painter.setPen(theme.accent if chosen else theme.text)
        shown = painter.fontMetrics().elidedText(entry.text, Qt.TextElideMode.ElideRight, words.width() - 60)
        painter.drawText(words, middle | here, shown)
        painter.setFont(fonts.sans(12))
        painter.setPen(theme.faint)
        painter.drawText(words, middle | there, as_typed(entry.markdown))
        painter.restore()
