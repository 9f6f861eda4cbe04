"""Tables. Cells that span several become the first of them, the others empty; a table for layout is its contents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdesk.story.read_html.flow import not_bold, words_of
from newsdesk.story.read_html.page import Page
from newsdesk.story.read_html.style import with_style
from newsdesk.story.tree import Align, Block, Break, Inline, Marks, Simple, Table, Text, plain

if TYPE_CHECKING:
    from lxml.etree import _Element


_WIDEST = 60  # columns
_MOST_CELLS = 20_000
_LARGEST = 60_000  # characters in one table; what is more goes into another below it
_OWN_BLOCKS = ("table", "h1", "h2", "h3", "h4", "blockquote", "pre", "figure", "hr")
_ALIGNS = {"center": Align.CENTER, "right": Align.RIGHT, "end": Align.RIGHT}


@dataclass(frozen=True, slots=True)
class _Cell:
    words: Inline
    is_header: bool
    align: Align


def rows_of(table: _Element) -> list[_Element]:
    """The rows of the table itself, not of tables in it."""
    found: list[_Element] = []
    parts = [child for child in table if child.tag in ("thead", "tbody", "tfoot", "tr")]
    for part in sorted(parts, key=lambda part: part.tag == "tfoot"):
        found += [part] if part.tag == "tr" else [row for row in part if row.tag == "tr"]
    return found


def cells_of(row: _Element) -> list[_Element]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def is_layout(table: _Element) -> bool:
    """Whether the table only puts things beside one another: mails and old pages are made so."""
    if table.get("role") in ("presentation", "none"):
        return True
    if any(next(table.iter(name), table) is not table for name in _OWN_BLOCKS if name != "table"):
        return True
    if sum(1 for _ in table.iter("table")) > 1:
        return True
    rows = rows_of(table)
    return len(rows) <= 1 and all(len(cells_of(row)) <= 1 for row in rows)


def cell_marks(cell: _Element, marks: Marks, page: Page) -> Marks:
    marks = with_style(marks, page.sheet.of(cell))
    return marks - {Simple.STRONG} if cell.tag == "th" else marks - {Simple.SUB, Simple.SUP}


def read_table(table: _Element, page: Page, read: Callable[[_Element], tuple[Block, ...]]) -> Iterator[Table]:
    """`read` gives the blocks of a cell or caption. Several tables where it is very long, none where it is empty."""
    grid = _grid(table, page, read)
    while grid and not any(cell.words for cell in grid[-1]):
        grid.pop()
    width = max((n + 1 for row in grid for n, cell in enumerate(row) if cell.words), default=0)
    grid = [row[:width] for row in grid if any(cell.words for cell in row)]
    if not width:
        return
    head = table.find("thead")
    header: Inline | tuple[Inline, ...] = ()
    is_head = all(cell.is_header or not cell.words for cell in grid[0]) or (head is not None and len(head) > 0)
    if len(grid) > 1 and (is_head or _stands_out(grid)):
        header = tuple(not_bold(cell.words) for cell in grid.pop(0))
    aligns = tuple(_align(grid, column) for column in range(width))
    caption = table.find("caption")
    words = words_of(read(caption)) if caption is not None else ()
    for rows in _parts(grid):
        yield Table(tuple(tuple(cell.words for cell in row) for row in rows), header, aligns, words)  # type: ignore[arg-type]
        words = ()


def _grid(table: _Element, page: Page, read: Callable[[_Element], tuple[Block, ...]]) -> list[list[_Cell]]:
    empty = _Cell((), is_header=True, align=Align.NONE)
    covered: dict[int, int] = {}  # column: rows that a cell above still reaches into
    grid: list[list[_Cell]] = []
    room = _MOST_CELLS
    for row in rows_of(table):
        line: list[_Cell] = []
        cells = iter(cells_of(row))
        while len(line) < _WIDEST and room > 0:
            room -= 1
            if covered.get(len(line), 0) > 0:
                covered[len(line)] -= 1
                line.append(empty)
                continue
            cell = next(cells, None)
            if cell is None:
                if not any(left > 0 for column, left in covered.items() if column > len(line)):
                    break
                line.append(empty)
                continue
            down = _number(cell.get("rowspan"), 1000) - 1
            words = words_of(read(cell), (Break(),))
            made = _Cell(words, cell.tag == "th", _own_align(cell, page))
            for number in range(_number(cell.get("colspan"), _WIDEST)):
                if down:
                    covered[len(line)] = down
                line.append(made if number == 0 else empty)
        grid.append(line)
    return grid


def _number(text: str | None, most: int) -> int:
    return min(most, max(1, int(text))) if text and text.isdecimal() and len(text) < 9 else 1


def _own_align(cell: _Element, page: Page) -> Align:
    said = page.sheet.of(cell).get("text-align") or cell.get("align", "").lower()
    inner = next(iter(cell), None)
    if not said and inner is not None and inner.tag == "p":
        said = page.sheet.of(inner).get("text-align") or inner.get("align", "").lower()
    return _ALIGNS.get(said, Align.NONE)


def _stands_out(grid: Sequence[Sequence[_Cell]]) -> bool:
    """Whether the first row is bold and no other is: Docs, Excel and Calc know no header cells."""
    return all(cell.words and _is_bold(cell) for cell in grid[0]) and not any(
        all(_is_bold(cell) for cell in row) for row in grid[1:]
    )


def _is_bold(cell: _Cell) -> bool:
    return all(Simple.STRONG in run.marks for run in cell.words if isinstance(run, Text) and run.text.strip())


def _align(grid: Sequence[Sequence[_Cell]], column: int) -> Align:
    """Of most of the column's cells."""
    told = Counter(row[column].align for row in grid if column < len(row) and row[column].words)
    align, number = told.most_common(1)[0] if told else (Align.NONE, 0)
    return align if 2 * number > told.total() else Align.NONE


def _parts(grid: list[list[_Cell]]) -> Iterator[list[list[_Cell]]]:
    part: list[list[_Cell]] = []
    size = 0
    for row in grid:
        length = sum(len(plain(cell.words)) + 3 for cell in row)
        if part and size + length > _LARGEST:
            yield part
            part, size = [], 0
        part.append(row)
        size += length
    yield part
