"""A label and a button of one line that end with an ellipsis where there is no room for all of it."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.theme.tokens import current

LEAST = 60  # px
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"


def cut(metrics: QFontMetrics | QFontMetricsF, text: str, width: float) -> str:
    """`text` as it fits into a line of that width, ended by an ellipsis where it was longer."""
    right = Qt.TextElideMode.ElideRight
    if isinstance(metrics, QFontMetrics):
        shown = metrics.elidedText(text, right, int(width))
    else:
        shown = metrics.elidedText(text, right, width)
    return shown if shown == text else ended(shown)


def shortened(text: str, most: int) -> str:
    """At most so many characters of `text`, ended by an ellipsis where there were more."""
    return text if len(text) <= most else ended(f"{text[:most].rstrip()}…")


def ended(text: str) -> str:
    """`text` with the mark that keeps the ellipsis at its end: in a window that runs the other way it would stand
    before its first word.
    """
    ways = (unicodedata.bidirectional(letter) for letter in reversed(text))
    last = next((way for way in ways if way in {"L", "R", "AL"}), "")
    if not last or (last == "L") != QGuiApplication.isRightToLeft():
        return text
    return text + (_LEFT_TO_RIGHT if last == "L" else _RIGHT_TO_LEFT)


def as_typed(signs: str) -> str:
    """Keys or Markdown as they are typed, from left to right: among Arabic “Ctrl+,” would end in its Ctrl, “>” would be
    “<”.
    """
    return f"\u2066{signs}\u2069" if signs and QGuiApplication.isRightToLeft() else signs


class ElidedLabel(QWidget):
    """The whole text is its tip and its name for screen readers. `soft`: words beside the matter."""

    def __init__(self, font: QFont, *, soft: bool = False) -> None:
        super().__init__()
        self._text = ""
        self._soft = soft
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 2, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(LEAST, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(current().soft if self._soft else current().text)
        shown = cut(self.fontMetrics(), self._text, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()


class ElidedButton(QPushButton):
    """Its whole words are for its maker to give as tip or name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(LEAST, self.sizeHint().width()), self.sizeHint().height())

    def shown(self) -> str:
        """What there is room for."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        room = words + self.width() - self.sizeHint().width() + 1  # widths are rounded
        return cut(self.fontMetrics(), self.text(), room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
