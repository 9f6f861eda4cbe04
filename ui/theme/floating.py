"""A panel that floats over the window and takes nothing from it: neither keys nor focus, nor the first click elsewhere.

For what goes along with typing. It is a child of the window: a window of its own takes the focus on some systems.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget

from ui.theme.panel import RADIUS
from ui.theme.tokens import current

EDGE = 8  # px kept free at the window's edges


class Floating(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._over = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        self.hide()

    def show_at(self, line: QRect, *, left: int) -> None:
        """Under the line (a rectangle in the window that is its parent), over it where there is no room; its edge at
        `left` if that stays in the window. While it is shown it stays on its side of the line, whatever its height."""
        room = self._window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        below = line.bottom() + 6
        above = line.top() - 6 - self.height()
        if self.isHidden():
            self._over = below + self.height() > room.bottom() and above >= room.top()
        top = above if self._over else below
        left = max(room.left(), min(left, room.right() - self.width()))
        self.move(QPoint(left, top))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.line, 1))
            painter.setBrush(theme.raised)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        finally:
            painter.end()
