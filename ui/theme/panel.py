"""The window of every popover: a panel with round corners, also where nothing composes the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme.tokens import current

RADIUS = 10


class Panel(QFrame):
    """Closes at a press elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def stand_under(self, above: QWidget) -> None:
        """With the edge where lines end on that of `above`."""
        beside = 0 if above.window().isRightToLeft() else above.width() - self.width()
        self.move(above.mapToGlobal(QPoint(beside, above.height() + 6)))

    def showEvent(self, event: QShowEvent) -> None:
        """All of it on the screen. One without a name of its own is called as what one does in it."""
        inner = self.focusProxy()
        if inner is not None and not self.accessibleName():
            self.setAccessibleName(inner.accessibleName())
        room = self.screen().availableGeometry()
        left = max(room.left(), min(self.x(), room.right() + 1 - self.width()))
        self.move(left, max(room.top(), min(self.y(), room.bottom() + 1 - self.height())))
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
