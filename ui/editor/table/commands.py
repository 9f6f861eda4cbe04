"""What menu, bar and keys do to the table in hand. Each is one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from newsdesk.story.tree import Align, Table
from ui.editor.blocks import write_runs
from ui.editor.erase import remove_object
from ui.editor.table import shape
from ui.editor.table.cells import CAPTION, Address
from ui.editor.table.pasting import rows_of

if TYPE_CHECKING:
    from ui.editor.table.tables import Tables
    from ui.editor.text_edit import StoryEdit


class TableCommands:
    """Rows and columns are those of the cell that is written in; of a table chosen as a whole, the first."""

    def __init__(self, edit: StoryEdit, tables: Tables) -> None:
        self._edit = edit
        self._tables = tables

    def insert_row(self, below: int) -> None:
        """Above (0) or below (1) the row of the cell."""
        row, column = self._tables.address or (0, 0)
        to = (row + below, column)
        self._tables.change(lambda table, at: shape.insert_row(table, max(0, at[0]) + below), to)

    def insert_column(self, behind: int) -> None:
        row, column = self._tables.address or (0, 0)
        to = (row, column + behind)
        self._tables.change(lambda table, at: shape.insert_column(table, at[1] + behind), to)

    def remove_row(self) -> None:
        self._tables.change(lambda table, at: table if at == CAPTION else shape.remove_row(table, at[0]))

    def remove_column(self) -> None:
        self._tables.change(lambda table, at: shape.remove_column(table, at[1]))

    def move(self, rows: int, columns: int) -> None:
        """The row up (-1) or down, the column to the left (-1) or right, as one sees them."""
        if self._tables.address is None or self._tables.address == CAPTION:
            return
        columns = -columns if self._tables.spot.is_rtl else columns
        row, column = self._tables.address
        to = (row + rows, column + columns)
        if rows:
            self._tables.change(lambda table, at: shape.move_row(table, at[0], rows), to)
        else:
            self._tables.change(lambda table, at: shape.move_column(table, at[1], columns), to)

    @property
    def has_header(self) -> bool:
        table = self._tables.in_hand
        return table is not None and bool(table.header)

    @property
    def can_turn_header(self) -> bool:
        table = self._tables.in_hand
        return table is not None and (bool(table.header) or any(table.rows[0]))

    def turn_header(self) -> None:
        self.set_header(not self.has_header)

    def set_header(self, header: bool) -> None:
        """The first row is the header, or no more."""
        self._tables.change(lambda table, _at: shape.set_header(table, header))

    @property
    def alignment(self) -> Align | None:
        """Of the cell's column; None where the caret is in no column."""
        table, address = self._tables.in_hand, self._tables.address
        if table is None or address in (None, CAPTION):
            return None
        column = shape.there(table, address)[1]  # in the middle of an undo the table may have fewer columns already
        return table.aligns[column] if table.aligns else Align.NONE

    def remove(self) -> None:
        """Take the table out."""
        block, _ = self._tables.find()
        self._tables.close()
        if block is not None:
            remove_object(self._edit, block)

    def write_caption(self) -> None:
        block, _ = self._tables.find()
        if block is not None:
            self._tables.open(block, CAPTION)

    def paste(self, source: QMimeData) -> None:
        """Rows and columns fill cells from here on, or from the first chosen one; anything else becomes words of this
        cell, or of each chosen one."""
        rows = rows_of(source)
        if self._tables.address is None or not rows:
            return
        chosen = self._tables.chosen.area
        if len(rows) == 1 and len(rows[0]) == 1 and chosen is not None:
            self._tables.chosen.fill(rows[0][0])
        elif len(rows) == 1 and len(rows[0]) == 1:
            with self._tables.cell.words.edit() as cursor:
                own = self._tables.cell.textCursor()
                cursor.setPosition(own.anchor())
                cursor.setPosition(own.position(), QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
                write_runs(cursor, rows[0][0], self._tables.cell.words.kind, self._tables.cell.words.style)
            self._tables.commit()
        else:
            corner = (chosen.top, chosen.left) if chosen is not None else None
            self._tables.change(lambda table, at: shape.filled(table, corner or at, rows))

    def align(self, align: Align) -> None:
        """The column of the cell; the same again takes it back."""

        def change(table: Table, address: Address) -> Table:
            now = table.aligns[address[1]] if table.aligns else Align.NONE
            return shape.set_align(table, address[1], Align.NONE if now == align else align)

        if self._tables.address not in (None, CAPTION):
            self._tables.change(change)
