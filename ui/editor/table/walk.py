"""From cell to cell by keys, and out of the table at its ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.editor.table import shape
from ui.editor.table.cells import CAPTION

if TYPE_CHECKING:
    from ui.editor.table.tables import Tables


class Walk:
    """What the cell's editor asks for when a key leads out of it."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def tab(self, step: int) -> None:
        """The next cell; behind the last one there is a new row."""
        table, address = self._tables.table, self._tables.address
        if table is None or address is None:
            return
        to = shape.in_order(table, address, step)
        if to is None and step > 0 and address != CAPTION:
            self._tables.change(lambda table, at: shape.insert_row(table, at[0] + 1))
            to = (address[0] + 1, 0)
        if to is None:
            self._tables.leave(down=step > 0)
        else:
            self._tables.go(to)

    def down_or_out(self) -> None:
        table, address = self._tables.table, self._tables.address
        if table is not None and address is not None and not self._tables.go(shape.beside(table, address, 1, 0)):
            self._tables.leave(down=True)

    def arrow(self, key: Qt.Key, x: int) -> None:
        """An arrow at the edge of the cell."""
        table, address = self._tables.table, self._tables.address
        if table is None or address is None:
            return
        down = key == Qt.Key.Key_Down
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            to = shape.beside(table, address, 1 if down else -1, 0)
            if to is None and down and address != CAPTION and table.caption:
                to = CAPTION
            if self._tables.go(to, end=not down):
                self._tables.caret_at(x, top=down)
                return
        else:
            forward = (key == Qt.Key.Key_Right) != self._tables.spot.is_rtl
            to = shape.in_order(table, address, 1 if forward else -1)
            if self._tables.go(to, end=not forward):
                return
            down = forward
        self._tables.leave(down=down)
