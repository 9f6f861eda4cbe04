"""The ways from the text into a table: arrows, a click, Return on one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from ui.editor import painting
from ui.editor.table import shape
from ui.editor.table.bar import fill_menu
from ui.editor.table.cells import Address
from ui.editor.table.spot import table_in
from ui.editor.table.tables import Tables

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class WaysIn:
    """Joins the text's hooks."""

    def __init__(self, edit: StoryEdit, tables: Tables) -> None:
        self._edit = edit
        self._tables = tables
        edit.hooks.key.append(self._key)
        edit.hooks.pressed.append(self._pressed)
        edit.hooks.entered.append(self._entered)
        edit.hooks.asked.append(self._asked)
        edit.hooks.menu.append(self._fill_menu)

    def _key(self, event: QKeyEvent) -> bool:
        """An arrow that leads into a table goes into its cells."""
        if event.key() not in _ARROWS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return False
        block = cursor.block()
        rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
        down = event.key() == Qt.Key.Key_Down or event.key() == (Qt.Key.Key_Left if rtl else Qt.Key.Key_Right)
        other = block.next() if down else block.previous()
        if table_in(other) is None:
            return False
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if not (cursor.atBlockEnd() if down else cursor.atBlockStart()):
                return False
        elif not self._on_last_line(cursor, down=down):
            return False
        table = table_in(other)
        last = (shape.height(table) - 1, shape.width(table) - 1) if table is not None else (0, 0)
        x = self._edit.cursorRect().center().x()
        opened = self._tables.open(other, (0, 0) if down else last, end=not down)
        if opened and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            layout = self._tables.spot.layout(other)
            lowest = layout.height if table is not None and table.caption else layout.tops[shape.height(layout.table)]
            left = painting.object_rect(self._edit, other).left()
            self._tables.go(layout.hit(QPointF(x - left, 1 if down else lowest - 2)))
            self._tables.caret_at(x, top=down)
        return True

    @staticmethod
    def _on_last_line(cursor: QTextCursor, *, down: bool) -> bool:
        layout = cursor.block().layout()
        line = layout.lineForTextPosition(cursor.positionInBlock())
        return not line.isValid() or line.lineNumber() == (layout.lineCount() - 1 if down else 0)

    def _pressed(self, block: QTextBlock, event: QMouseEvent) -> bool:
        if table_in(block) is None:
            return False
        point = event.position().toPoint()
        address = self._address_at(block, point)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            begun = self._tables.chosen.begun_in(block)
            if begun is not None and self._tables.open(block, begun):
                self._tables.chosen.extend(address)
                self._tables.chosen.press()
                return True
        if self._open_at(block, point):
            self._tables.chosen.press()
        return True

    def _address_at(self, block: QTextBlock, point: QPoint) -> Address:
        """The cell at a point in the viewport."""
        corner = painting.object_rect(self._edit, block).topLeft()
        return self._tables.spot.layout(block).hit((QPointF(point) - corner) / self._edit.zoom)

    def _open_at(self, block: QTextBlock, point: QPoint) -> bool:
        """Write in the cell at a point in the viewport, with the caret there."""
        if not self._tables.open(block, self._address_at(block, point)):
            return False
        cell = self._tables.cell
        cell.setTextCursor(cell.cursorForPosition(cell.mapFrom(self._edit.viewport(), point)))
        return True

    def _asked(self, block: QTextBlock, event: QContextMenuEvent) -> bool:
        """A right click on a cell goes into it, and offers what it offers in an open one."""
        point = self._edit.viewport().mapFromGlobal(event.globalPos())
        if table_in(block) is None or not self._open_at(block, point):
            return False
        self._tables.cell.ask(event.globalPos())
        return True

    def _fill_menu(self, menu: QMenu, cursor: QTextCursor) -> None:
        """By the menu key on a table that is chosen as a whole."""
        block = self._edit.selected_object()
        if block is not None and block == cursor.block() and self._tables.in_hand is not None:
            menu.addSeparator()
            fill_menu(menu, self._tables.commands)

    def _entered(self, block: QTextBlock) -> bool:
        return self._tables.open(block, (0, 0))
