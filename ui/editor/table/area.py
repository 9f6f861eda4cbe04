"""Several cells of a table, a rectangle: what is in them, and the table with them changed. Nothing here knows Qt."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import StringIO

from newsdesk.story.tree import Inline, Mark, Table, inline, plain
from ui.editor.table.cells import Address, cell_at, grid, with_grid


@dataclass(frozen=True, slots=True)
class Area:
    """The first and last row and column, all of them included."""

    top: int
    left: int
    bottom: int
    right: int

    @staticmethod
    def between(one: Address, other: Address) -> Area:
        """From corner to corner, whichever they are."""
        (top, bottom), (left, right) = sorted((one[0], other[0])), sorted((one[1], other[1]))
        return Area(top, left, bottom, right)

    @property
    def rows(self) -> int:
        return self.bottom - self.top + 1

    @property
    def columns(self) -> int:
        return self.right - self.left + 1

    def __contains__(self, address: Address) -> bool:
        return self.top <= address[0] <= self.bottom and self.left <= address[1] <= self.right

    def __iter__(self) -> Iterator[Address]:
        return (
            (row, column) for row in range(self.top, self.bottom + 1) for column in range(self.left, self.right + 1)
        )


def part(table: Table, area: Area) -> Table:
    """The chosen cells as a table of their own."""
    rows = tuple(row[area.left : area.right + 1] for row in grid(table)[area.top : area.bottom + 1])
    header = bool(table.header) and area.top == 0 and area.rows > 1
    aligns = table.aligns and table.aligns[area.left : area.right + 1]
    return with_grid(Table(rows, aligns=aligns), rows, header=header)


def changed(table: Table, area: Area, change: Callable[[Inline], Inline]) -> Table:
    """Each chosen cell becomes what `change` makes of its words."""
    rows = tuple(
        tuple(change(words) if (row, column) in area else words for column, words in enumerate(cells))
        for row, cells in enumerate(grid(table))
    )
    return with_grid(table, rows)


def emptied(table: Table, area: Area) -> Table:
    return changed(table, area, lambda _words: ())


def marked(table: Table, area: Area, mark: Mark) -> Table:
    """All words get the mark, or lose it where all of them have it."""
    runs = [run for address in area for run in cell_at(table, address)]
    if all(mark in run.marks for run in runs):
        return changed(table, area, lambda words: inline(replace(run, marks=run.marks - {mark}) for run in words))
    return changed(table, area, lambda words: inline(replace(run, marks=run.marks | {mark}) for run in words))


def tabbed(table: Table) -> str:
    """Its cells as spreadsheets take them: tabs between them, a line a row."""
    text = StringIO()
    csv.writer(text, delimiter="\t", lineterminator="\n").writerows(
        [plain(words) for words in row] for row in grid(table)
    )
    return text.getvalue().rstrip("\n")
