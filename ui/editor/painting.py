"""What is painted under and over the text: list markers, quote bars, TK marks, placeholders, the frame of a selection.

Nothing here touches the document: formats set for looks would be undone, saved and told as changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextBlock, QTextLayout, QTextLine

from ui.editor import frames
from ui.editor.document import PAGE_MARGIN
from ui.editor.leaf import Kind, Leaf
from ui.editor.path import BOX, NOTE, NUMBERS, PULL
from ui.editor.registers import LANGUAGES, container
from ui.editor.style import INDENT
from ui.editor.tk import has_tk, tk_spans
from ui.theme import fonts
from ui.theme.tokens import current

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

BAR = 3  # px, the bar beside a quote
BULLETS = ("•", "◦", "▪")


def paint_under(edit: StoryEdit, painter: QPainter, dirty: QRectF) -> None:
    """Everything behind the letters of the blocks that `dirty` (in the viewport) touches."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    leaves = edit.story.groups.leaves
    if not leaves:
        return  # a long story is about to come
    offset = edit.offset()
    bottom = dirty.bottom() - offset.y() + frames.ABOVE * edit.zoom  # of a frame its rule may be all that is to be seen
    painter.save()
    painter.scale(edit.zoom, edit.zoom)  # below, all is in pixels at 100 %
    _paint_blocks(edit, painter, leaves, dirty.top(), bottom)
    painter.restore()


def _paint_blocks(edit: StoryEdit, painter: QPainter, leaves: list[Leaf], top: float, bottom: float) -> None:
    """Of those from `top` in the viewport to `bottom` in the document."""
    layout = edit.document().documentLayout()
    offset = edit.offset()
    block = edit.block_at(top).previous()  # the one above may reach down with a bar
    if block.blockNumber() < 1:
        block = edit.story.block(0)
    # Each call into Qt counts here: this runs at every key, for a whole screen at every new line.
    for number in range(block.blockNumber() - 1, len(leaves)):
        leaf = leaves[number]
        text = block.text()
        if leaf.path or not text or leaf.kind == Kind.CODE or has_tk(text):
            rect = layout.blockBoundingRect(block)
            if rect.top() > bottom:
                return
            _paint_block(_Brush(edit, painter, block, rect.translated(offset)), leaves, number, text)
        elif block.layout().position().y() > bottom:
            return
        block = block.next()


def _paint_block(brush: _Brush, leaves: list[Leaf], number: int, text: str) -> None:
    leaf = leaves[number]
    for depth, step in enumerate(leaf.path):
        begins, goes_on = _begins(leaves, number, depth), _goes_on(leaves, number, depth)
        if step.kind in (BOX, PULL):
            brush.frame(leaf, depth, begins=begins, goes_on=goes_on)
        elif step.is_quote:
            brush.bar(depth, goes_on=goes_on)
        elif step.kind == NOTE and begins:
            brush.note(depth, container(step.id).word)
        elif _begins_item(leaves, number, depth):
            brush.marker(depth, _marker(leaves, number, depth))
    if leaf.kind == Kind.CODE:
        brush.code(leaf)
    brush.tk_marks(text)
    if not text and (words := _placeholder(leaf, only=len(leaves) == 1)):
        brush.placeholder(words)


def paint_over(edit: StoryEdit, painter: QPainter) -> None:
    """The frame of an object that is selected alone."""
    block = edit.selected_object()
    if block is None:
        return
    theme = current()
    rect = object_rect(edit, block)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)


def object_rect(edit: StoryEdit, block: QTextBlock) -> QRectF:
    """Where the object of the block is drawn, in the viewport."""
    line = block.layout().lineAt(0)
    rect = line.naturalTextRect() if line.isValid() else QRectF()
    return rect.translated(block.layout().position() + edit.offset())


class _Brush:
    """Paints around one block."""

    def __init__(self, edit: StoryEdit, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        self._edit = edit
        self._painter = painter
        self._block = block
        self._zoom = edit.zoom
        self._rect = _at_100(rect, self._zoom)
        self._theme = current()
        self._rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft

    def bar(self, depth: int, *, goes_on: bool) -> None:
        """One piece of a quote's bar; it reaches to the next block of the same quote, so that the bar is one."""
        bottom = self._rect.bottom()
        if goes_on:
            bottom = self._next_top()
        x = self._edge(depth)
        left = x - 4 - BAR if self._rtl else x + 4
        self._painter.fillRect(QRectF(left, self._rect.top(), BAR, bottom - self._rect.top()), self._theme.line)

    def frame(self, leaf: Leaf, depth: int, *, begins: bool, goes_on: bool) -> None:
        """The piece of a box or pull quote; it reaches to the next block of the same one."""
        piece = frames.place(leaf.path, depth, self._column, self._rect, rtl=self._rtl)
        if goes_on:
            piece.setBottom(self._next_top())
        paint = frames.paint_box if leaf.path[depth].kind == BOX else frames.paint_pull
        paint(self._painter, piece, begins=begins, ends=not goes_on)

    def code(self, leaf: Leaf) -> None:
        piece = frames.place(leaf.path, len(leaf.path), self._column, self._rect, rtl=self._rtl)
        frames.paint_code(self._painter, piece, LANGUAGES[leaf.language], rtl=self._rtl)

    def note(self, depth: int, note: str) -> None:
        """The number of a footnote, or a sign that nothing refers to it."""
        number = self._edit.drawer.note_numbers.get(note)
        self.marker(depth, f"{number}" if number else "–", accent=number is not None)

    def marker(self, depth: int, text: str, *, accent: bool = False) -> None:
        width = _marker_width(text)
        inner = self._edge(depth + 1)
        self._painter.setFont(fonts.serif(17))
        self._painter.setPen(self._theme.accent if accent else self._theme.soft)
        self._painter.drawText(QPointF(inner + 9 if self._rtl else inner - 9 - width, self._baseline()), text)

    def tk_marks(self, text: str) -> None:
        spans = tk_spans(text)
        if not spans:
            return
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.tk)
        layout = self._block.layout()
        for start, end in spans:
            for piece in text_rects(layout, start, end):
                place = _at_100(piece.translated(layout.position() + self._edit.offset()), self._zoom)
                self._painter.drawRoundedRect(place.adjusted(-2, -1, 2, 1), 3, 3)

    def placeholder(self, words: str) -> None:
        if self._edit.isReadOnly():
            return  # it asks for what nobody can write here
        font = QFont(self._block.charFormat().font())
        metrics = QFontMetricsF(font)
        inner = self._edge(self._block.blockFormat().indent())
        left = inner - metrics.horizontalAdvance(words) if self._rtl else inner
        self._painter.setFont(font)
        self._painter.setPen(self._theme.faint)
        self._painter.drawText(QPointF(left, self._baseline()), words)

    def _baseline(self) -> float:
        """Of the first line."""
        layout = self._block.layout()
        line = layout.lineAt(0)
        top = layout.position().y() + self._edit.offset().y()
        return (top + line.y() + line.ascent() if line.isValid() else top) / self._zoom

    @property
    def _column(self) -> float:
        return self._edit.column / self._zoom

    def _next_top(self) -> float:
        """Of the block below, a pixel in."""
        return self._edit.block_rect(self._block.next()).top() / self._zoom + 1

    def _edge(self, depth: int) -> float:
        """Where the text of that depth begins: at the left, or at the right where the block runs that way."""
        return PAGE_MARGIN + self._column - INDENT * depth if self._rtl else PAGE_MARGIN + INDENT * depth


def _at_100(rect: QRectF, zoom: float) -> QRectF:
    return rect if zoom == 1 else QRectF(rect.topLeft() / zoom, rect.size() / zoom)


@cache
def _marker_width(text: str) -> float:
    return QFontMetricsF(fonts.serif(17)).horizontalAdvance(text)


def text_rects(layout: QTextLayout, start: int, end: int) -> Iterator[QRectF]:
    """Where the characters are, a rectangle a line, in the layout's own places."""
    at = start
    while at < end:
        line = layout.lineForTextPosition(at)
        stop = min(end, line.textStart() + line.textLength()) if line.isValid() else at
        if stop <= at:
            return
        left, right = sorted((_x(line, at), _x(line, stop)))
        yield QRectF(left, line.y() + line.ascent() * 0.12, right - left, line.ascent() + line.descent())
        at = stop


def _x(line: QTextLine, position: int) -> float:
    found = line.cursorToX(position)  # PySide gives the place and the position that it stands for
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _placeholder(leaf: Leaf, *, only: bool) -> str:
    words = {
        Kind.CAPTION: _tr("Caption"),
        Kind.CREDIT: _tr("Credit"),
        Kind.ATTRIBUTION: _tr("Who said it"),
        Kind.BOX_TITLE: _tr("Title of the box"),
        Kind.CODE: _tr("Code"),
    }
    if leaf.kind in words:
        return words[leaf.kind]
    if leaf.kind.level:
        return _tr("Heading")
    if leaf.kind != Kind.PARAGRAPH:
        return ""
    if len(leaf.path) == 1 and leaf.path[0].kind == NOTE:
        return _tr("What the footnote says")
    return _tr("Write the story") if only and not leaf.path else ""


def _marker(leaves: list[Leaf], number: int, depth: int) -> str:
    step = leaves[number].path[depth]
    if step.kind == NUMBERS:
        return f"{container(step.id).start + _items_before(leaves, number, depth)}."
    level = sum(1 for other in leaves[number].path[:depth] if other.is_list)
    return BULLETS[min(level, len(BULLETS) - 1)]


def _begins(leaves: list[Leaf], number: int, depth: int) -> bool:
    """Whether the leaf is the first of its container."""
    if number == 0:
        return True
    path = leaves[number - 1].path
    return len(path) <= depth or path[depth].id != leaves[number].path[depth].id


def _goes_on(leaves: list[Leaf], number: int, depth: int) -> bool:
    """Whether the next leaf is in the same quote."""
    if number + 1 == len(leaves):
        return False
    path = leaves[number + 1].path
    return len(path) > depth and path[depth].id == leaves[number].path[depth].id


def _begins_item(leaves: list[Leaf], number: int, depth: int) -> bool:
    path = leaves[number].path
    if not path[depth].is_list:
        return False
    if number == 0:
        return True
    return leaves[number - 1].path[: depth + 1] != path[: depth + 1]


def _items_before(leaves: list[Leaf], number: int, depth: int) -> int:
    """How many items of the list stand before the one that begins at leaf `number`."""
    path = leaves[number].path
    count = 0
    at = number - 1
    while at >= 0:
        above = leaves[at].path
        if len(above) <= depth or above[:depth] != path[:depth] or above[depth].id != path[depth].id:
            break
        count += _begins_item(leaves, at, depth)
        at -= 1
    return count


def _tr(text: str) -> str:
    return QCoreApplication.translate("StoryEdit", text)
