"""A picture as it is drawn in the text: alone or in a gallery, on its way, or missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from newsdesk.story.tree import Figure
from ui.editor.pictures import Pictures
from ui.theme import fonts
from ui.theme.tokens import current

ROUND = 3  # px


def draw_picture(painter: QPainter, place: QRectF, figure: Figure, pictures: Pictures, scale: float) -> None:
    """It fills `place`; what does not fit its shape is cut at the sides. `scale`: device pixels for one of `place`."""
    pixmap = pictures.pixmap(figure.source, round(place.width() * scale))
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if pixmap is not None:
        clip = QPainterPath()
        clip.addRoundedRect(place, ROUND, ROUND)
        painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(place, pixmap, _shaped(QRectF(pixmap.rect()), place))
    else:
        theme = current()
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.window)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
        if pictures.is_missing(figure.source):
            painter.setPen(theme.soft)
            painter.setFont(fonts.sans(13))
            words = figure.alt or QCoreApplication.translate("Drawer", "This picture is not on this computer")
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(place.adjusted(6, 6, -6, -6), int(flags), words)
    painter.restore()


def _shaped(whole: QRectF, place: QRectF) -> QRectF:
    """The middle of `whole`, as large as it can be in the shape of `place`."""
    shape = place.size().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(
        (whole.width() - shape.width()) / 2, (whole.height() - shape.height()) / 2, shape.width(), shape.height()
    )
