"""The picture as its recipe makes it, drawn: fast enough for each step of a slider, and by the core's own geometry."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

from newsdesk.images.edit import Box, Point, Recipe, Region, frame_size, growth, hidden, to_frame, toned
from ui.picture_editor.cropping import HANDLES
from ui.theme.tokens import ON_VEIL, Tokens, veil

HANDLE = 10  # px


class Drawn:
    """The small picture with regions hidden and its tones, made anew only when those are others."""

    def __init__(self, picture: Image.Image) -> None:
        self._picture = picture
        self.size = picture.size
        self._hidden: tuple[Sequence[Region], Image.Image] = ((), picture)
        self._shown: tuple[object, QPixmap] | None = None

    def pixmap(self, recipe: Recipe) -> QPixmap:
        """Not yet turned or cut."""
        key = recipe.regions, recipe.brightness, recipe.contrast
        if self._shown is None or self._shown[0] != key:
            if self._hidden[0] != recipe.regions:
                self._hidden = recipe.regions, hidden(self._picture, recipe.regions)
            made = toned(self._hidden[1], recipe.brightness, recipe.contrast).convert("RGBA")
            image = QImage(made.tobytes(), made.width, made.height, made.width * 4, QImage.Format.Format_RGBA8888)
            self._shown = key, QPixmap.fromImage(image)
        return self._shown[1]


def draw_picture(painter: QPainter, frame: QRectF, drawn: Drawn, recipe: Recipe) -> None:
    """What stands in the frame before the crop, filling `frame`."""
    pixmap = drawn.pixmap(recipe)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipRect(frame)
    painter.setTransform(placing(frame, drawn.size, recipe), combine=True)
    painter.drawPixmap(0, 0, pixmap)
    painter.restore()


def placing(frame: QRectF, size: tuple[int, int], recipe: Recipe) -> QTransform:
    """From pixels of the upright picture to where they are drawn: the steps of `images/edit.py`, backwards."""
    scale = frame.width() / frame_size(size, recipe)[0]
    place = QTransform()
    place.translate(frame.center().x(), frame.center().y())
    place.rotate(recipe.straighten)
    grown = scale * growth(frame_size(size, recipe), recipe.straighten)
    place.scale(grown, grown)
    place.rotate(90 * recipe.turn)
    place.scale(-1 if recipe.flip else 1, 1)
    place.translate(-size[0] / 2, -size[1] / 2)
    return place


def placed(point: Point, frame: QRectF) -> QPointF:
    return QPointF(frame.left() + point[0] * frame.width(), frame.top() + point[1] * frame.height())


def placed_box(box: Box, frame: QRectF) -> QRectF:
    return QRectF(placed(box[:2], frame), placed(box[2:], frame))


def corners(region: Region, size: tuple[int, int], recipe: Recipe, frame: QRectF) -> list[QPointF]:
    """Where a region is drawn: left top, right top, right bottom, left bottom of the upright original."""
    left, top, right, bottom = region.box
    points = ((left, top), (right, top), (right, bottom), (left, bottom))
    return [placed(to_frame(point, size, recipe), frame) for point in points]


def draw_crop(painter: QPainter, frame: QRectF, crop: Box, theme: Tokens, *, active: bool) -> None:
    """A veil over what is cut away; while the crop is worked on its edge, thirds and handles too."""
    box = placed_box(crop, frame)
    outside = QPainterPath()
    outside.addRect(frame)
    inside = QPainterPath()
    inside.addRect(box)
    painter.fillPath(outside.subtracted(inside), veil())
    if not active:
        return
    thin = QPen(veil(), 1)
    for third in (1 / 3, 2 / 3):
        x, y = box.left() + box.width() * third, box.top() + box.height() * third
        for pen, by in ((thin, 1.0), (QPen(ON_VEIL, 1), 0.0)):
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setOpacity(0.6)
            painter.drawLine(QPointF(x + by, box.top()), QPointF(x + by, box.bottom()))
            painter.drawLine(QPointF(box.left(), y + by), QPointF(box.right(), y + by))
    painter.setOpacity(1)
    painter.setPen(QPen(ON_VEIL, 1.5))
    painter.drawRect(box)
    draw_handles(painter, [placed(handle, box) for handle in HANDLES], theme)


def draw_handles(painter: QPainter, points: Sequence[QPointF], theme: Tokens) -> None:
    painter.setPen(QPen(ON_VEIL, 1.5))
    painter.setBrush(theme.accent)
    for point in points:
        painter.drawRect(QRectF(point.x() - HANDLE / 2, point.y() - HANDLE / 2, HANDLE, HANDLE))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_region(painter: QPainter, shape: Sequence[QPointF], theme: Tokens, *, chosen: bool) -> None:
    painter.setPen(QPen(veil(), 3))
    painter.drawPolygon(QPolygonF(shape))
    painter.setPen(QPen(ON_VEIL, 1.5))
    painter.drawPolygon(QPolygonF(shape))
    if chosen:
        draw_handles(painter, shape, theme)


def draw_focus(painter: QPainter, at: QPointF, theme: Tokens) -> None:
    painter.setPen(QPen(veil(), 4))
    painter.drawEllipse(at, 15, 15)
    painter.setPen(QPen(ON_VEIL, 2))
    painter.drawEllipse(at, 15, 15)
    painter.setPen(QPen(ON_VEIL, 1))
    painter.setBrush(theme.accent)
    painter.drawEllipse(at, 4, 4)
