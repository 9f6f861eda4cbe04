"""The list of a manager: names with their figures, indented where they are a tree. Painted by a delegate."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui.theme.elided import cut
from ui.theme.fonts import sans
from ui.theme.icons import pixmap
from ui.theme.tokens import current

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
HEIGHT, STEP = 30, 18


@dataclass(frozen=True, slots=True)
class Row:
    """`key` names it. `figure` stands at the far end, `depth` is how far under others it stands, `icon` before it."""

    key: Hashable
    text: str
    figure: str = ""
    depth: int = 0
    icon: str = ""


def figure(number: int | None) -> str:
    """As the language writes it; "" for none."""
    return QLocale().toString(number) if number else ""


class Rows(QListWidget):
    """`removal_wanted` at Delete, `name_wanted` at F2 and Return, `moved` (dx, dy) at Alt and an arrow."""

    removal_wanted = Signal()
    name_wanted = Signal()
    moved = Signal(int, int)

    def __init__(self, name: str, *, several: bool) -> None:
        super().__init__()
        self.setObjectName("managerRows")
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        if several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def show_rows(self, rows: Sequence[Row], chosen: Sequence[Hashable]) -> None:
        """The rows anew; those of `chosen` that are there are selected, else the first."""
        blocked = self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.text)
            item.setData(ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.text} {row.figure}".strip())
            item.setSizeHint(QSize(60, HEIGHT))
            self.addItem(item)
        keys = [row.key for row in rows]
        wanted = [keys.index(key) for key in chosen if key in keys] or ([0] if rows else [])
        for number, at in enumerate(wanted):
            if number == 0:
                self.setCurrentRow(at)
            self.item(at).setSelected(True)
        self.blockSignals(blocked)

    @property
    def keys(self) -> list[Hashable]:
        """What is selected, in the order of the list."""
        found = [self.item(at).data(ROW).key for at in range(self.count()) if self.item(at).isSelected()]
        return [key for key in found if key is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        out, into = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            out, into = into, out
        arrows = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), out: (-1, 0), into: (1, 0)}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in arrows:
            self.moved.emit(*arrows[key])
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_wanted.emit()
        elif key in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.name_wanted.emit()
        else:
            super().keyPressEvent(event)


class RowDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cut: set[str] = set()  # what had no room when it was painted last

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The pointer rests on a row: one that is cut is said whole."""
        row: Row | None = index.data(ROW)
        if event.type() != QEvent.Type.ToolTip or row is None or row.text not in self._cut:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), row.text, view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        theme = current()
        rect, state = option.rect, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = rect.adjusted(6, 1, -6, -1)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent_ground if chosen else theme.hover())
            painter.drawRoundedRect(ground, 6, 6)
        view = self.parent()
        if chosen and isinstance(view, QListWidget) and view.hasFocus() and view.currentIndex() == index:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.accent)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 5, 5)
        inner = ground.adjusted(10, 0, -10, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(sans(12))
        painter.setPen(theme.accent if chosen else theme.soft)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignTrailing, row.figure)
        figure = painter.fontMetrics().horizontalAdvance(row.figure)
        painter.setFont(sans(13, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
        painter.setPen(theme.accent if chosen else theme.text)
        left, right = row.depth * STEP, figure + 8 if row.figure else 0
        if row.icon:
            sign = pixmap(row.icon, theme.accent if chosen else theme.soft, 16, painter.device().devicePixelRatioF())
            from_right = option.direction == Qt.LayoutDirection.RightToLeft
            painter.drawPixmap(inner.right() - 15 if from_right else inner.left(), rect.center().y() - 8, sign)
            left += 26
        if option.direction == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        room = inner.adjusted(left, 0, -right, 0)
        text = cut(painter.fontMetrics(), row.text, room.width())
        (self._cut.discard if text == row.text else self._cut.add)(row.text)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeading, text)
        painter.restore()
