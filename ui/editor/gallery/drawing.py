"""A gallery as it is drawn in the text: a grid of its pictures, cut to one shape, and how many more there are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from newsdesk.story.tree import Gallery
from ui.digits import digits
from ui.editor.picture_drawing import draw_picture
from ui.editor.pictures import Pictures
from ui.theme import fonts
from ui.theme.tokens import ON_VEIL, veil

GAP = 8  # px
SHOWN = 6  # pictures
SHAPE = 2 / 3  # height of a picture, as a part of its width


def height(count: int, width: float) -> float:
    """Of a gallery of so many pictures at this width."""
    columns, rows = _grid(count)
    return rows * _cell(columns, width) * SHAPE + (rows - 1) * GAP


def draw(painter: QPainter, rect: QRectF, gallery: Gallery, pictures: Pictures, *, scale: float, rtl: bool) -> None:
    """`scale`: device pixels for one of `rect`. `rtl`: the first picture stands at the right."""
    figures = gallery.figures
    columns, _ = _grid(len(figures))
    wide = _cell(columns, rect.width())
    tall = wide * SHAPE
    for at, figure in enumerate(figures[:SHOWN]):
        column, row = at % columns, at // columns
        if rtl:
            column = columns - 1 - column
        place = QRectF(rect.left() + column * (wide + GAP), rect.top() + row * (tall + GAP), wide, tall)
        draw_picture(painter, place, figure, pictures, scale)
        if at == SHOWN - 1 and len(figures) > SHOWN:
            painter.fillRect(place, veil())
            painter.setPen(ON_VEIL)
            painter.setFont(fonts.sans(20, QFont.Weight.DemiBold))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"+{digits(len(figures) - SHOWN + 1)}")


def _grid(count: int) -> tuple[int, int]:
    """Columns and rows."""
    shown = max(1, min(count, SHOWN))
    columns = {1: 1, 2: 2, 4: 2}.get(shown, 3)
    return columns, -(-shown // columns)


def _cell(columns: int, width: float) -> float:
    return max(1.0, (width - GAP * (columns - 1)) / columns)
