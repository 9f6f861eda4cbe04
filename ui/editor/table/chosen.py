"""Several cells chosen at once: by Shift and the arrows, by Shift and a click, by dragging over them.

The cell that is written in keeps the focus; the choice is the rectangle from it to another cell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.story.tree import Inline, Simple, Table
from ui.digits import digits
from ui.editor import painting
from ui.editor.announce import announce
from ui.editor.table import area, shape
from ui.editor.table.area import Area
from ui.editor.table.cells import CAPTION, Address
from ui.theme.tokens import current

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.editor.table.tables import Tables
    from ui.editor.text_edit import StoryEdit

_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_DELETES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Chosen(QObject):
    """`area` is None while no more than one cell is chosen."""

    def __init__(self, edit: StoryEdit, tables: Tables) -> None:
        super().__init__(edit)
        self._edit = edit
        self._tables = tables
        self._corner: Address | None = None
        self._dragged = False  # the mouse went down in a cell and is held
        self._left: tuple[QTextBlock, Address] | None = None  # the cell that a press took the focus from, just now
        edit.hooks.pointed.append(self._pointed)

    @property
    def area(self) -> Area | None:
        address, table = self._tables.address, self._tables.table
        if self._corner is None or address is None or table is None or CAPTION in (address, self._corner):
            return None
        return Area.between(shape.there(table, address), shape.there(table, self._corner))

    def extend(self, corner: Address) -> None:
        """From the cell that is written in to this one."""
        address = self._tables.address
        if address is None or CAPTION in (address, corner):
            return
        if corner == address:
            self.clear()
            return
        if self._corner is None:
            self._tables.commit()
        self._corner = corner
        self._show()
        if (area_ := self.area) is not None:
            words = self.tr("{rows} by {columns} cells selected")
            announce(self._edit, words.format(rows=digits(area_.rows), columns=digits(area_.columns)))

    def left(self) -> None:
        """The focus goes to the text, perhaps by a press with Shift, which comes next."""
        block, address = self._tables.block, self._tables.address
        self._left = (block, address) if block is not None and address is not None else None
        QTimer.singleShot(0, self, self._forget_left)

    def _forget_left(self) -> None:
        self._left = None

    def begun_in(self, block: QTextBlock) -> Address | None:
        """The cell of this table that a choice would begin in."""
        if self._tables.address is not None:
            return self._tables.address if self._tables.block == block else None
        return self._left[1] if self._left is not None and self._left[0] == block else None

    def clear(self) -> None:
        """Only the cell that is written in."""
        if self._corner is not None:
            self._corner = None
            self._show()

    def _show(self) -> None:
        cell = self._tables.cell
        cell.show_as_chosen(self._corner is not None)
        self._edit.viewport().update()
        self._edit.moved.emit()

    # --- keys --------------------------------------------------------------------------------------------------

    def arrow(self, key: Qt.Key) -> None:
        """Shift and an arrow: a row or column more or less, as one sees it."""
        table, address = self._tables.table, self._tables.address
        if table is None or address is None:
            return
        rows, columns = _STEPS[key]
        to = shape.beside(table, self._corner or address, rows, -columns if self._tables.spot.is_rtl else columns)
        if to is not None:
            self.extend(to)
            self._reveal(to)

    def key(self, event: QKeyEvent) -> bool:
        """What a key does while several cells are chosen. False: it is for the one cell, and the choice is gone."""
        if self._corner is None:
            return False
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        standard = QKeySequence.StandardKey
        uses: tuple[tuple[QKeySequence.StandardKey, Callable[[], None]], ...] = (
            (standard.Copy, self.copy),
            (standard.Cut, self.cut),
            (standard.Paste, self._tables.cell.paste),
        )
        for stroke, use in uses:
            if event.matches(stroke):
                use()
                return True
        if key in _STEPS and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self.arrow(key)
        elif key in _STEPS and not modifiers:
            self._tables.go(self._corner)
        elif key in _DELETES and not modifiers:
            self.empty()
        elif key == Qt.Key.Key_Escape:
            self.clear()
        elif key in _HELD:
            return True
        else:
            if not self._tables.cell.is_mark(event):
                self.clear()
            return False
        return True

    def _reveal(self, address: Address) -> None:
        block = self._tables.block
        if block is None:
            return
        rect, view = self._tables.spot.cell_rect(block, address), self._edit.viewport().rect()
        bar = self._edit.verticalScrollBar()
        if rect.bottom() > view.bottom():
            bar.setValue(bar.value() + round(rect.bottom() - view.bottom()) + 8)
        elif rect.top() < 0:
            bar.setValue(bar.value() + round(rect.top()) - 8)

    # --- what is done with them: each one step of undo -----------------------------------------------------------

    def empty(self) -> None:
        self._change(area.emptied)

    def mark(self, mark: Simple) -> bool:
        """Put the mark on all words of the chosen cells, or take it off. False if no cells are chosen."""
        return self._change(lambda table, chosen: area.marked(table, chosen, mark))

    def fill(self, words: Inline) -> None:
        """The same words in each."""
        self._change(lambda table, chosen: area.changed(table, chosen, lambda _old: words))

    def copy(self) -> None:
        table, chosen = self._tables.table, self.area
        if table is not None and chosen is not None:
            QGuiApplication.clipboard().setMimeData(mime_of(area.part(table, chosen)))

    def cut(self) -> None:
        self.copy()
        self.empty()

    def _change(self, change: Callable[[Table, Area], Table]) -> bool:
        chosen, corner = self.area, self._corner
        if chosen is None or corner is None:
            return False
        self._tables.change(lambda table, _at: change(table, chosen))
        self.extend(corner)
        return True

    # --- mouse ---------------------------------------------------------------------------------------------------

    def press(self) -> None:
        """The mouse went down on a cell that was not open: from here on it may be dragged."""
        self._dragged = True

    def _pointed(self, event: QEvent, over: QWidget) -> bool:
        if over is self._edit:
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseMove and self._dragged and isinstance(event, QMouseEvent):
            if event.buttons() & Qt.MouseButton.LeftButton:
                self.drag_to(event.position().toPoint())
                return True
            self._dragged = False
        elif kind == QEvent.Type.MouseButtonRelease:
            self._dragged = False
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return event.button() == Qt.MouseButton.RightButton and self._is_over(event.position())
        elif isinstance(event, QContextMenuEvent) and self._is_over(QPointF(event.pos())):
            self.menu(event.globalPos())
            return True
        return False

    def drag_to(self, point: QPoint) -> None:
        """The mouse is here, in the viewport: other cells are chosen, or words in the cell itself."""
        block, address = self._tables.block, self._tables.address
        if block is None or address is None:
            return
        to = self.cell_under(QPointF(point))
        if to is not None and to != address:
            self.extend(to)
            return
        self.clear()
        cell = self._tables.cell
        cursor = cell.textCursor()
        there = cell.cursorForPosition(cell.mapFrom(self._edit.viewport(), point))
        cursor.setPosition(there.position(), QTextCursor.MoveMode.KeepAnchor)
        cell.setTextCursor(cursor)

    def cell_under(self, point: QPointF) -> Address | None:
        """The cell nearest to the point in the viewport; none is the caption."""
        block, table = self._tables.block, self._tables.table
        if block is None or table is None or self._tables.address == CAPTION:
            return None
        place = (point - painting.object_rect(self._edit, block).topLeft()) / self._edit.zoom
        layout = self._tables.spot.layout(block)
        lowest = layout.tops[shape.height(table)] - 1
        return layout.hit(QPointF(place.x(), min(place.y(), lowest)))

    def _is_over(self, point: QPointF) -> bool:
        """Whether the point in the viewport is on the chosen cells."""
        return any(rect.contains(point) for rect in self._rects())

    def menu(self, place: QPoint) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def make_menu(self) -> QMenu:
        """What can be done with the cells."""
        menu = QMenu(self._edit)
        menu.addAction(self.tr("Cut"), self.cut)
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Paste"), self._tables.cell.paste)
        menu.addSeparator()
        menu.addAction(self.tr("Empty the cells"), self.empty)
        return menu

    # --- painting ------------------------------------------------------------------------------------------------

    def _rects(self) -> tuple[QRectF, ...]:
        """The place of the choice in the viewport; nothing while there is none."""
        block, chosen = self._tables.block, self.area
        if block is None or chosen is None or not self._tables.spot.stands:
            return ()
        one = self._tables.spot.cell_rect(block, (chosen.top, chosen.left))
        return (one.united(self._tables.spot.cell_rect(block, (chosen.bottom, chosen.right))),)

    def paint(self, painter: QPainter) -> bool:
        """Over the cells. False if there is no choice."""
        for rect in self._rects():
            theme = current()
            painter.fillRect(rect.adjusted(1, 1, 0, 0), theme.tint(theme.accent))
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, 0, 0))
            return True
        return False


def mime_of(table: Table) -> QMimeData:
    """A table for the clipboard: our own type, HTML, and text between tabs."""
    from ui.editor import paste

    mime = paste.mime_of_story((table,))
    mime.setText(area.tabbed(table))
    return mime
