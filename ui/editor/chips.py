"""Chips: the facts of a story in its header. One that is missing has a dashed edge, and says what is missing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme import fonts, icons
from ui.theme.tokens import current

HEIGHT = 27
GAP = 6
_ICON = 14
_LONGEST = 300  # px; longer facts are cut with an ellipsis


class Chip(QAbstractButton):
    """A fact. `show_fact("")` makes it missing: then it shows `missing`, dashed; in amber if it is `wanted`."""

    def __init__(
        self, icon: str, missing: str, *, strong: bool = False, wanted: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._missing = missing
        self._wanted = wanted
        self._font = fonts.sans(13, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        self.fact = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_fact("")

    def show_fact(self, fact: str) -> None:
        self.fact = fact
        said = f"{self._missing}: {fact}" if fact != self._missing else fact
        self.setAccessibleName(said if fact else self.tr("{fact}: none yet").format(fact=self._missing))
        self.setToolTip(fact if self._text_width() > _LONGEST else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(min(_LONGEST, self._text_width()) + (10 + _ICON + 6 if self._icon else 12) + 11, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        missing = not self.fact
        ink = theme.amber if missing and self._wanted else theme.soft if missing or not self._strong() else theme.text
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(theme.accent if self.hasFocus() else theme.line, 1.0)
            if missing:
                pen.setStyle(Qt.PenStyle.CustomDashLine)
                pen.setDashPattern([3, 3])
                if not self.hasFocus() and self._wanted:
                    edge = QColor(theme.amber)
                    edge.setAlpha(140)
                    pen.setColor(edge)
            painter.setPen(pen)
            painter.setBrush(theme.hover() if self.underMouse() or self.isDown() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), HEIGHT / 2, HEIGHT / 2)
            left = 10 if self._icon else 12
            if self._icon:
                pixmap = icons.pixmap(self._icon, ink, _ICON, self.devicePixelRatioF())
                painter.drawPixmap(QPointF(left, (HEIGHT - _ICON) / 2), pixmap)
                left += _ICON + 6
            painter.setFont(self._font)
            painter.setPen(ink)
            place = self.rect().adjusted(left, 0, -11, 0)
            text = QFontMetrics(self._font).elidedText(self._words(), Qt.TextElideMode.ElideRight, place.width() + 1)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        finally:
            painter.end()

    def _words(self) -> str:
        return self.fact or self._missing

    def _strong(self) -> bool:
        return self._font.weight() >= QFont.Weight.DemiBold

    def _text_width(self) -> int:
        return QFontMetrics(self._font).horizontalAdvance(self._words()) + 1


class DatelineChip(Chip):
    """The dateline as it will be printed, on a ground of its own; it stands where the first paragraph begins."""

    def __init__(self, missing: str, parent: QWidget | None = None) -> None:
        super().__init__("", missing, strong=True, parent=parent)

    def sizeHint(self) -> QSize:
        return QSize(min(2 * _LONGEST, self._text_width()) + (12 if self.fact else 24), HEIGHT - 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.fact:
            super().paintEvent(event)
            return
        theme = current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.line if self.underMouse() else theme.side if not theme.dark else theme.raised)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as its words run, not as the window
            painter.setFont(self._font)
            painter.setPen(theme.text)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.fact)
        finally:
            painter.end()
