"""A gallery as it is drawn in the text: a grid of its pictures, cut to one shape, and how many more there are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from newsdesk.story.tree import Figure, Gallery
from ui.editor.pictures import Pictures
from ui.theme import fonts
from ui.theme.tokens import ON_VEIL, current, veil

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
        _draw_picture(painter, place, figure, pictures, scale)
        if at == SHOWN - 1 and len(figures) > SHOWN:
            painter.fillRect(place, veil())
            painter.setPen(ON_VEIL)
            painter.setFont(fonts.sans(20, QFont.Weight.DemiBold))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"+{len(figures) - SHOWN + 1}")


def _draw_picture(painter: QPainter, place: QRectF, figure: Figure, pictures: Pictures, scale: float) -> None:
    theme = current()
    pixmap = pictures.pixmap(figure.source, round(place.width() * scale))
    if pixmap is None:
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.window)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if pictures.is_missing(figure.source):
            painter.setPen(theme.soft)
            painter.setFont(fonts.sans(12))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(place.adjusted(6, 6, -6, -6), int(flags), figure.alt or figure.source[:8])
        return
    source = QRectF(pixmap.rect())
    wanted = place.width() / place.height()
    if source.width() / source.height() > wanted:
        cut = source.height() * wanted
        source = QRectF((source.width() - cut) / 2, 0, cut, source.height())
    else:
        cut = source.width() / wanted
        source = QRectF(0, (source.height() - cut) / 2, source.width(), cut)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    clip = QPainterPath()
    clip.addRoundedRect(place, 3, 3)
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    painter.drawPixmap(place, pixmap, source)
    painter.restore()


def _grid(count: int) -> tuple[int, int]:
    """Columns and rows."""
    shown = max(1, min(count, SHOWN))
    columns = {1: 1, 2: 2, 4: 2}.get(shown, 3)
    return columns, -(-shown // columns)


def _cell(columns: int, width: float) -> float:
    return max(1.0, (width - GAP * (columns - 1)) / columns)
