"""The grounds and edges of boxes, pull quotes and code. Each block paints its own piece; they join to one frame."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.editor.document import PAGE_MARGIN
from ui.editor.path import BOX, Path
from ui.editor.style import BOX_SIDE, INDENT
from ui.theme.tokens import current

ABOVE, BELOW = 12, 8  # px that a frame reaches beyond its first and last block
CODE_ABOVE = 10
RULE = 2  # px


def paint_box(painter: QPainter, piece: QRectF, *, begins: bool, ends: bool) -> None:
    """A piece of a box's ground, with a rule over its first."""
    theme = current()
    ground = piece.adjusted(0, -ABOVE if begins else 0, 0, BELOW if ends else 0)
    painter.fillRect(ground, theme.window)
    if begins:
        painter.fillRect(QRectF(ground.left(), ground.top(), ground.width(), RULE), theme.accent)


def paint_pull(painter: QPainter, piece: QRectF, *, begins: bool, ends: bool) -> None:
    """The rules over and under a pull quote."""
    theme = current()
    if begins:
        painter.fillRect(QRectF(piece.left(), piece.top() - 8, piece.width(), RULE), theme.text)
    if ends:
        painter.fillRect(QRectF(piece.left(), piece.bottom() + 10, piece.width(), 1), theme.faint)


def paint_code(painter: QPainter, piece: QRectF, language: str, *, rtl: bool) -> None:
    """The ground of code, and its language in the corner."""
    from PySide6.QtCore import Qt

    from ui.theme import fonts

    theme = current()
    ground = piece.adjusted(0, -CODE_ABOVE, 0, CODE_ABOVE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.window)
    painter.drawRoundedRect(ground, 6, 6)
    if language:
        painter.setFont(fonts.sans(11))
        painter.setPen(theme.faint)
        side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        painter.drawText(ground.adjusted(8, 3, -8, 0), side | Qt.AlignmentFlag.AlignTop, language)


def place(path: Path, depth: int, column: float, rect: QRectF, *, rtl: bool) -> QRectF:
    """Where the frame of the container at `depth` is beside a block at `rect`, from edge to edge."""
    outer = BOX_SIDE * sum(step.kind == BOX for step in path[:depth])
    near = PAGE_MARGIN + INDENT * depth
    far = PAGE_MARGIN + column - outer
    if rtl:
        near, far = PAGE_MARGIN + outer, PAGE_MARGIN + column - INDENT * depth
    return QRectF(near, rect.top(), far - near, rect.height())
