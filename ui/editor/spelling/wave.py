"""The wavy line under a word that nobody knows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui.theme.tokens import current


def wave(painter: QPainter, rect: QRectF) -> None:
    """Along the lower edge of the word's rectangle."""
    painter.setPen(QPen(current().red, 1.2))
    points = QPolygonF()
    x, bottom, up = rect.left(), rect.bottom() - 1, False
    while x <= rect.right():
        points.append(QPointF(x, bottom - (2 if up else 0)))
        x, up = x + 2, not up
    painter.drawPolyline(points)
