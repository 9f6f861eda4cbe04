"""Rows and columns: from a table to the table that a command makes of it. Nothing here knows Qt.

Rows are those of the grid (`cells.grid`): where there is a header, it is row 0, and no row goes above it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsdesk.story.tree import Align, Inline, Table
from ui.editor.table.cells import CAPTION, Address, cell_at, grid, with_grid


def width(table: Table) -> int:
    """The number of columns."""
    return len(table.rows[0])


def height(table: Table) -> int:
    """The number of rows, the header among them."""
    return len(grid(table))


def insert_row(table: Table, at: int) -> Table:
    """An empty row above row `at`; above the header there is none, it comes below."""
    rows = list(grid(table))
    rows.insert(max(at, 1) if table.header else at, ((),) * width(table))
    return with_grid(table, tuple(rows))


def remove_row(table: Table, at: int) -> Table | None:
    """None where nothing would be left."""
    rows = list(grid(table))
    del rows[at]
    if not rows:
        return None
    return with_grid(table, tuple(rows), header=bool(table.header) and at > 0 and len(rows) > 1)


def move_row(table: Table, at: int, step: int) -> Table:
    """Row `at` changes places with the one above (-1) or below (1). A header stays where it is."""
    rows = list(grid(table))
    other = at + step
    if not (0 <= at < len(rows) and 0 <= other < len(rows)) or (table.header and min(at, other) == 0):
        return table
    rows[at], rows[other] = rows[other], rows[at]
    return with_grid(table, tuple(rows))


def insert_column(table: Table, at: int) -> Table:
    """An empty column before column `at`."""
    rows = tuple((*row[:at], (), *row[at:]) for row in grid(table))
    aligns = table.aligns and (*table.aligns[:at], Align.NONE, *table.aligns[at:])
    return replace(with_grid(table, rows), aligns=aligns)


def remove_column(table: Table, at: int) -> Table | None:
    """None where nothing would be left."""
    if width(table) == 1:
        return None
    rows = tuple((*row[:at], *row[at + 1 :]) for row in grid(table))
    header = bool(table.header) and any(rows[0])
    aligns = (*table.aligns[:at], *table.aligns[at + 1 :])
    return replace(table, rows=rows[1:] if header else rows, header=rows[0] if header else (), aligns=aligns)


def move_column(table: Table, at: int, step: int) -> Table:
    """Column `at` changes places with the one before (-1) or behind (1)."""
    other = at + step
    if not 0 <= other < width(table):
        return table
    order = list(range(width(table)))
    order[at], order[other] = order[other], order[at]
    rows = tuple(tuple(row[column] for column in order) for row in grid(table))
    aligns = table.aligns and tuple(table.aligns[column] for column in order)
    return replace(with_grid(table, rows), aligns=aligns)


def set_header(table: Table, header: bool) -> Table:
    """The first row becomes the header, or a row like the others. An empty row cannot be a header."""
    rows = grid(table)
    if header and len(rows) == 1:
        rows = (*rows, ((),) * width(table))
    return with_grid(table, rows, header=header)


def set_align(table: Table, column: int, align: Align) -> Table:
    aligns = list(table.aligns or (Align.NONE,) * width(table))
    aligns[column] = align
    return replace(table, aligns=tuple(aligns))


def filled(table: Table, at: Address, rows: Sequence[Sequence[Inline]]) -> Table:
    """The cells from `at` on with these words; rows are added as needed, what is too wide stays out."""
    if at == CAPTION:
        return table
    made = [list(row) for row in grid(table)]
    made += [[()] * width(table) for _ in range(at[0] + len(rows) - len(made))]
    for down, row in enumerate(rows):
        for right, runs in enumerate(row[: width(table) - at[1]]):
            made[at[0] + down][at[1] + right] = runs
    return with_grid(table, tuple(tuple(row) for row in made))


def beside(table: Table, address: Address, rows: int, columns: int) -> Address | None:
    """The cell so many rows down and columns on; None outside of the table. Below the last row is the caption."""
    if address == CAPTION:
        return (height(table) - 1, 0) if rows < 0 else None
    row, column = address[0] + rows, address[1] + columns
    return (row, column) if 0 <= row < height(table) and 0 <= column < width(table) else None


def in_order(table: Table, address: Address, step: int) -> Address | None:
    """The next cell (1) or the one before (-1), as one reads; None past the ends."""
    if address == CAPTION:
        return (height(table) - 1, width(table) - 1) if step < 0 else None
    number = address[0] * width(table) + address[1] + step
    if not 0 <= number < height(table) * width(table):
        return None
    return number // width(table), number % width(table)


def there(table: Table, address: Address) -> Address:
    """The address, or the nearest one that the table has."""
    if address == CAPTION:
        return address
    return min(address[0], height(table) - 1), min(address[1], width(table) - 1)


def is_empty(table: Table, address: Address) -> bool:
    return not cell_at(table, address)
