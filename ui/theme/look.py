"""Small helpers by which widgets are made in the look: labels, buttons, hairlines."""

from __future__ import annotations

from functools import cache
from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QFrame, QLabel, QPushButton, QToolButton, QWidget

from ui.theme.fonts import sans
from ui.theme.icons import icon
from ui.theme.tokens import current
from ui.theme.wrapped import Wrapped

ICON = QSize(16, 16)
CHEVRON = QSize(32, 0)


def label(
    text: str = "", *, look: str = "", size: float = 13, weight: QFont.Weight = QFont.Weight.Normal, wrap: bool = False
) -> QLabel:
    """A label of plain text: what people typed is never read as markup."""
    made = Wrapped(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(sans(size, weight))
    made.setContentsMargins(0, _above(size, weight), 0, 0)
    made.setWordWrap(wrap)
    if look:
        made.setProperty("look", look)
    return made


@cache
def _above(size: float, weight: QFont.Weight) -> int:
    """Pixels by which the dots of Ü stand higher than the font says to be, as hinted DejaVu does: a label cuts them."""
    metrics = QFontMetricsF(sans(size, weight))
    return max(0, ceil(-metrics.tightBoundingRect("ÜÉ").top() - metrics.ascent() - 0.5))


class Button(QPushButton):
    """A screen reader says what it says now: other words are another name, unless it was given one of its own.

    Return presses it where it has the focus, not the button that is the dialog's usual one. A key that is held down
    presses nothing: it may have begun in a field whose value raised the question that this answers.
    """

    is_named = True

    def setText(self, text: str) -> None:
        super().setText(text)
        if not self.is_named:
            self.setAccessibleName(text.strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


def button(
    text: str,
    icon_name: str = "",
    *,
    look: str = "",
    name: str = "",
    tip: str = "",
    kind: type[QPushButton] = Button,
) -> QPushButton:
    made = kind()
    made.setText(f" {text}" if icon_name else text)  # Qt's own gap between icon and text is too small
    if icon_name:
        made.setIcon(icon(icon_name))
        made.setIconSize(ICON)
    if look:
        made.setProperty("look", look)
    _name(made, name or text, tip)
    if isinstance(made, Button):
        made.is_named = bool(name)
    return made


def tool(icon_name: str, name: str, tip: str = "") -> QToolButton:
    """A button that is an icon alone; `name` is what a screen reader says and the tip shows."""
    made = QToolButton()
    made.setIcon(icon(icon_name))
    made.setIconSize(QSize(18, 18))
    made.setProperty("look", "tool")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    _name(made, name, tip or name)
    return made


def name_choice(field: QComboBox, name: str) -> None:
    """Name a list to choose from that has no label: on Linux Qt gives a screen reader what is chosen as its name."""
    field.setAccessibleName(name)
    field.setAccessibleDescription(name)


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or as much of it as the screen that it will come up on has: with large letters a screen
    is small.
    """
    over = window.parentWidget() or window
    window.resize(QSize(width, height).boundedTo(over.screen().availableSize() * 0.94))


def fit_words(window: QWidget) -> None:
    """As high as its words need at its width, on a small screen too: Qt gives it two thirds of that by itself."""
    window.ensurePolished()
    window.adjustSize()
    layout = window.layout()
    if layout is not None:
        most = round((window.parentWidget() or window).screen().availableSize().height() * 0.94)
        window.resize(window.width(), min(layout.totalHeightForWidth(window.width()), most))


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def restyle(widget: QWidget) -> None:
    """Read the sheet again after a property of the widget changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _name(widget: QWidget, name: str, tip: str) -> None:
    widget.setAccessibleName(name)
    if tip:
        widget.setToolTip(tip)


def paint_chevron(widget: QWidget) -> None:
    """The sign of a menu at the end of a button or a field; in a button whose text is in the middle, that end needs
    `CHEVRON` more in its size hint.
    """
    painter = QPainter(widget)
    x = 6 if widget.isRightToLeft() else widget.width() - 20
    icon("chevron-down").paint(painter, x, (widget.height() - 14) // 2, 14, 14)
    painter.end()


class ChoiceBox(QComboBox):
    """A list to choose from that shows the sign of one: the sheet takes the style's own arrow away."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_chevron(self)


def dress_as_paper(text: QWidget, paper: QColor | None = None) -> None:
    """Give a text the paper of stories, or this one, their ink and their selection.

    Its viewport too: a change of style sheets now and then leaves that with a palette of its own, which then keeps the
    old theme's paper.
    """
    theme = current()
    palette = text.palette()
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        palette.setColor(role, paper or theme.paper)
    palette.setColor(QPalette.ColorRole.Text, theme.text)
    palette.setColor(QPalette.ColorRole.Highlight, theme.accent_ground)
    palette.setColor(QPalette.ColorRole.HighlightedText, theme.text)
    text.setPalette(palette)
    if isinstance(text, QAbstractScrollArea):
        text.viewport().setPalette(palette)
