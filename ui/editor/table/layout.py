"""Where the cells of a table are, and drawing them: a `QTextLayout` a cell, kept as long as the cell is the same."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from newsdesk.story.tree import Align, Break, Inline, NoteRef, Table, Text, plain
from ui.editor.leaf import Kind
from ui.editor.registers import MARKS
from ui.editor.style import Style
from ui.editor.table.cells import CAPTION, Address, Row, grid
from ui.editor.tk import tk_spans
from ui.theme.tokens import current
from ui.utf16 import units

ACROSS, DOWN = 10, 6  # px between a cell's edge and its words
NARROWEST = 26  # px of a column, as long as there is room
ROOM = 6_000  # cells whose layout is kept
WIDEST_WORD = 0.4  # of the table: the most that a single word may claim for its column

Ranges = Callable[[int, Address], Sequence[tuple[int, int, QTextCharFormat]]]


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row's words laid out, and how tall each cell's are."""

    words: Row
    kind: Kind
    cells: tuple[QTextLayout, ...]
    heights: tuple[float, ...]


@dataclass(slots=True)
class TableLayout:
    """One version of a table at one width. Places are from the table's own corner, in pixels."""

    number: int
    table: Table
    style: Style
    width: float
    rtl: bool
    widths: tuple[float, ...]
    caption: bool
    draft: tuple[Address, float] | None
    rows: list[PlacedRow] = field(default_factory=list)
    below: QTextLayout | None = None
    tops: list[float] = field(default_factory=list)
    lefts: list[float] = field(default_factory=list)

    @property
    def height(self) -> float:
        return self.tops[-1] + 1

    def rect(self, address: Address) -> QRectF:
        """The whole cell."""
        if address == CAPTION:
            top = self.tops[len(grid(self.table))]
            return QRectF(0, top, self.width, self.tops[-1] - top)
        row, column = address
        return QRectF(self.lefts[column], self.tops[row], self.widths[column], self.tops[row + 1] - self.tops[row])

    def words_rect(self, address: Address) -> QRectF:
        """Where the words of a cell are."""
        across = 2 if address == CAPTION else ACROSS
        return self.rect(address).adjusted(across, DOWN, -across, -DOWN)

    def hit(self, point: QPointF) -> Address:
        """The cell at this point, or the nearest."""
        rows = len(grid(self.table))
        if self.caption and point.y() > self.tops[rows]:
            return CAPTION
        row = next((row for row in range(rows) if point.y() < self.tops[row + 1]), rows - 1)
        columns = range(len(self.widths))
        column = min(
            columns, key=lambda at: abs(self.lefts[at] + self.widths[at] / 2 - point.x()) - self.widths[at] / 2
        )
        return row, column


class TableLayouts:
    """The layouts of one editor. `style()` is the document's; `ranges`: what else is painted on the words of a cell
    (hits, spelling), as (start, length, format).

    While a cell is edited the widths of its table are held (`hold`), so that nothing moves under the caret.
    """

    def __init__(self, style: Callable[[], Style]) -> None:
        self._style = style
        self._layouts: OrderedDict[tuple[int, float], TableLayout] = OrderedDict()
        self._cells: OrderedDict[tuple[object, ...], tuple[QTextLayout, float]] = OrderedDict()
        self._natural: OrderedDict[tuple[Inline, bool], tuple[float, float]] = OrderedDict()
        self._kept_for: Style | None = None
        self.ranges: list[Ranges] = []
        self.held: dict[int, tuple[float, ...]] = {}
        self.edited: tuple[int, Address] | None = None  # drawn by the cell's editor
        self.draft: tuple[int, Address, float] | None = None  # the height that its words want

    def layout(self, number: int, table: Table, width: float) -> TableLayout:
        """Of the version with this number, `width` pixels wide. It runs as the story does."""
        style = self._style()
        rtl = style.direction == "rtl"
        if style is not self._kept_for:
            self._kept_for = style
            self.forget()
        key = (number, width)
        found = self._layouts.get(key)
        edited = self.edited is not None and self.edited[0] == number
        caption = bool(table.caption) or edited
        draft = self.draft[1:] if self.draft is not None and self.draft[0] == number else None
        widths = self.held.get(number)
        if found is not None and (found.caption, found.draft) == (caption, draft) and widths in (None, found.widths):
            self._layouts.move_to_end(key)
            return found
        made = TableLayout(number, table, style, width, rtl, widths or self._fit(table, width), caption, draft)
        self._place(made, next((one for one in reversed(self._layouts.values()) if _alike(one, made)), None))
        self._layouts[key] = made
        while len(self._layouts) > 40:
            self._layouts.popitem(last=False)
        return made

    def forget(self) -> None:
        """Let all layouts go: one that outlives the application crashes it on the way out."""
        self._layouts.clear()
        self._cells.clear()
        self._natural.clear()

    # --- placing -----------------------------------------------------------------------------------------------

    def _fit(self, table: Table, width: float) -> tuple[float, ...]:
        """Column widths that fill the table: as wide as the words want, or as near to that as there is room."""
        wants: list[float] = []
        needs: list[float] = []
        for column in range(len(table.rows[0])):
            wide = need = 0.0
            for row, cells in enumerate(grid(table)):
                natural, word = self._natural_width(cells[column], header=bool(table.header) and row == 0)
                wide, need = max(wide, natural), max(need, word)
            wants.append(wide + 2 * ACROSS + 2)
            needs.append(max(NARROWEST, min(need, width * WIDEST_WORD) + 2 * ACROSS + 2))
        room = width - sum(needs)
        if room <= 0:
            scale = width / sum(needs)
            return _whole([need * scale for need in needs], width)
        more = [max(0.0, want - need) for want, need in zip(wants, needs, strict=True)]
        if sum(more) >= room:
            return _whole([need + room * part / sum(more) for need, part in zip(needs, more, strict=True)], width)
        full = [need + part for need, part in zip(needs, more, strict=True)]
        return _whole([wide * width / sum(full) for wide in full], width)

    def _natural_width(self, runs: Inline, *, header: bool) -> tuple[float, float]:
        """Of the longest line unwrapped, and of the longest word."""
        key = (runs, header)
        if key not in self._natural:
            metrics = QFontMetricsF(self._style().char(Kind.HEAD_CELL if header else Kind.CELL).font())
            text = plain(runs)
            line = max((metrics.horizontalAdvance(part) for part in text.split("\n")), default=0.0)
            longest = sorted(text.split(), key=len)[-2:]
            self._natural[key] = line, max((metrics.horizontalAdvance(word) for word in longest), default=0.0)
            _bound(self._natural)
        return self._natural[key]

    def _place(self, layout: TableLayout, before: TableLayout | None) -> None:
        """What is in `before`, an earlier version with the same columns, as well, is taken from there."""
        lefts = [0.0, *accumulate(layout.widths)]
        layout.lefts = lefts[:-1]
        if layout.rtl:
            layout.lefts = [layout.width - left - wide for left, wide in zip(lefts[:-1], layout.widths, strict=True)]
        known = before.rows if before is not None else []
        top = 0.0
        layout.tops = [0.0]
        for number, words in enumerate(grid(layout.table)):
            kind = Kind.HEAD_CELL if layout.table.header and number == 0 else Kind.CELL
            row = known[number] if number < len(known) else None
            if row is None or row.kind != kind or row.words != words:
                row = self._row(layout, words, kind)
            layout.rows.append(row)
            tallest = max(row.heights)
            if layout.draft is not None and layout.draft[0][0] == number:
                column, tall = layout.draft[0][1], _no_less(layout, kind, layout.draft[1])
                tallest = max((tall, *row.heights[:column], *row.heights[column + 1 :]))
            top += round(tallest + 2 * DOWN)
            layout.tops.append(top)
        if layout.caption:
            kind = Kind.TABLE_CAPTION
            layout.below, tall = self._cell(layout, layout.table.caption, kind, layout.width - 4, Align.NONE)
            if layout.draft is not None and layout.draft[0] == CAPTION:
                tall = _no_less(layout, kind, layout.draft[1])
            layout.tops.append(top + round(tall + 2 * DOWN))

    def _row(self, layout: TableLayout, words: Row, kind: Kind) -> PlacedRow:
        aligns = layout.table.aligns or (Align.NONE,) * len(words)
        cells = [
            self._cell(layout, runs, kind, wide - 2 * ACROSS, align)
            for runs, wide, align in zip(words, layout.widths, aligns, strict=True)
        ]
        return PlacedRow(words, kind, tuple(cell for cell, _ in cells), tuple(tall for _, tall in cells))

    def _cell(
        self, layout: TableLayout, runs: Inline, kind: Kind, wide: float, align: Align
    ) -> tuple[QTextLayout, float]:
        """The words of a cell laid out, and how tall they are."""
        key = (runs, kind, wide, align, layout.rtl)
        if key not in self._cells:
            self._cells[key] = lay_out(runs, kind, max(1.0, wide), align, layout.style, rtl=layout.rtl)
            _bound(self._cells)
        return self._cells[key]

    # --- drawing -----------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, corner: QPointF, layout: TableLayout) -> None:
        """The rows that are to be seen. What is edited is left out: its editor shows it."""
        theme = current()
        painter.save()
        painter.translate(corner)
        seen = painter.clipBoundingRect() if painter.hasClipping() else QRectF(0, 0, layout.width, layout.height)
        edited = self.edited[1] if self.edited is not None and self.edited[0] == layout.number else None
        rows = grid(layout.table)
        bottom = layout.tops[len(rows)]
        if layout.table.header:
            painter.fillRect(QRectF(0, 0, layout.width, layout.tops[1]), theme.window)
        for row in range(len(rows)):
            if layout.tops[row + 1] < seen.top() or layout.tops[row] > seen.bottom():
                continue
            for column in range(len(rows[row])):
                if (row, column) != edited:
                    self._draw_cell(painter, layout, (row, column))
        self._lines(painter, layout, seen, bottom)
        if layout.caption and edited != CAPTION:
            self._draw_cell(painter, layout, CAPTION)
        painter.restore()

    @staticmethod
    def _lines(painter: QPainter, layout: TableLayout, seen: QRectF, bottom: float) -> None:
        theme = current()
        painter.setPen(QPen(theme.faint if layout.table.header else theme.line, 1))
        for number, top in enumerate(layout.tops[: len(grid(layout.table)) + 1]):
            if seen.top() - 2 <= top <= seen.bottom() + 2:
                painter.drawLine(QPointF(0, top + 0.5), QPointF(layout.width - 1, top + 0.5))
            if number == 1 or not layout.table.header:
                painter.setPen(QPen(theme.line, 1))
        painter.setPen(QPen(theme.line, 1))
        edges = [*sorted(layout.lefts), layout.width - 1]
        for left in edges:
            painter.drawLine(QPointF(left + 0.5, max(0.0, seen.top())), QPointF(left + 0.5, min(bottom, seen.bottom())))

    def _draw_cell(self, painter: QPainter, layout: TableLayout, address: Address) -> None:
        theme = current()
        words = layout.below if address == CAPTION else layout.rows[address[0]].cells[address[1]]
        if words is None:
            return
        place = layout.words_rect(address)
        painter.setPen(theme.text)
        marks = [_range(start, end - start, _tk_format()) for start, end in tk_spans(words.text())]
        for ask in self.ranges:
            marks += [_range(start, length, form) for start, length, form in ask(layout.number, address)]
        words.draw(painter, place.topLeft(), marks)


def _alike(one: TableLayout, other: TableLayout) -> bool:
    """Whether the same words stand the same in both."""
    return (one.widths, one.rtl, one.table.aligns) == (other.widths, other.rtl, other.table.aligns)


def _no_less(layout: TableLayout, kind: Kind, tall: float) -> float:
    """A cell without words is as tall as one with a line."""
    return max(tall, QFontMetricsF(layout.style.char(kind).font()).lineSpacing())


def lay_out(
    runs: Inline, kind: Kind, width: float, align: Align, style: Style, *, rtl: bool
) -> tuple[QTextLayout, float]:
    """The words of a cell in lines of this width, and their height."""
    text, formats = "", []
    at = 0
    for run in runs:
        part = run.text if isinstance(run, Text) else _stand_in(run)
        form = style.char(kind, MARKS.number(run.marks))
        length = units(part)
        formats.append(_range(at, length, form))
        text += part
        at += length
    made = QTextLayout(text, style.char(kind).font())
    made.setFormats(formats)
    made.setCacheEnabled(True)
    made.setTextOption(text_option(align, rtl=rtl))
    made.beginLayout()
    tall = 0.0
    while (line := made.createLine()).isValid():
        line.setLeadingIncluded(True)
        line.setLineWidth(width)
        line.setPosition(QPointF(0, tall))
        tall += line.height()
    made.endLayout()
    return made, tall


def text_option(align: Align, *, rtl: bool) -> QTextOption:
    """How the words of a cell run: the drawn ones and those of its editor alike."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    leading = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    sides = {
        Align.LEFT: Qt.AlignmentFlag.AlignLeft,
        Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
        Align.RIGHT: Qt.AlignmentFlag.AlignRight,
    }
    option.setAlignment(sides.get(align, leading) | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _stand_in(run: object) -> str:
    """One character for a run that is no text (drawn small layouts have no objects)."""
    if isinstance(run, Break):
        return "\u2028"
    if isinstance(run, NoteRef):
        return run.note.translate(_SUPERSCRIPTS) if len(run.note) == 1 and run.note.isdigit() else "*"
    return "◇"


_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = length
    made.format = form
    return made


def _tk_format() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(current().tk)
    return form


def _whole(widths: Sequence[float], total: float) -> tuple[float, ...]:
    """Whole pixels that make up the total: half pixels wrap words that would fit."""
    out = [float(int(width)) for width in widths]
    out[-1] += total - sum(out)
    return tuple(out)


def _bound(kept: OrderedDict[object, object] | OrderedDict) -> None:  # type: ignore[type-arg]
    while len(kept) > ROOM:
        kept.popitem(last=False)
