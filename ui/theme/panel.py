"""The window of every popover: a panel with round corners, also where nothing composes the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme.tokens import current

RADIUS = 10


class Panel(QFrame):
    """Closes at a press elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def showEvent(self, event: QShowEvent) -> None:
        """A panel without a name of its own is called as what one does in it."""
        inner = self.focusProxy()
        if inner is not None and not self.accessibleName():
            self.setAccessibleName(inner.accessibleName())
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        # without a compositor what is see-through would be black
        self.setMask(QRegion(corners.toFillPolygon().toPolygon()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        try:
            painter.setClipRegion(self.mask())
            painter.fillRect(self.rect(), theme.line)  # under the half of the edge's pixels that is not covered
            painter.setClipping(False)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.line, 1))
            painter.setBrush(theme.raised)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        finally:
            painter.end()
