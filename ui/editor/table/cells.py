"""A table seen as a grid: the header is its first row where there is one. A change makes a new table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from newsdesk.story.tree import Inline, Table

Address = tuple[int, int]  # row of the grid, column
CAPTION: Address = (-1, 0)
Row = tuple[Inline, ...]


def grid(table: Table) -> tuple[Row, ...]:
    """The rows, header first."""
    return (table.header, *table.rows) if table.header else table.rows


def with_grid(table: Table, rows: tuple[Row, ...], *, header: bool | None = None) -> Table:
    """The table with these rows; `header`: whether the first is one (None: as it was). A row without words is none:
    the tree knows no empty header, and would drop the row."""
    first = (bool(table.header) if header is None else header) and any(rows[0])
    return replace(table, header=rows[0] if first else (), rows=rows[1:] if first else rows)


def cells(table: Table) -> Iterator[tuple[Address, Inline]]:
    """All cells in reading order, the caption last."""
    for row, columns in enumerate(grid(table)):
        for column, runs in enumerate(columns):
            yield (row, column), runs
    yield CAPTION, table.caption


def cell_at(table: Table, address: Address) -> Inline:
    if address == CAPTION:
        return table.caption
    row, column = address
    return grid(table)[row][column]


def with_cell(table: Table, address: Address, runs: Inline) -> Table:
    """The table with other words in one cell."""
    if address == CAPTION:
        return replace(table, caption=runs)
    row, column = address
    rows = list(grid(table))
    columns = list(rows[row])
    columns[column] = runs
    rows[row] = tuple(columns)
    return with_grid(table, tuple(rows))
