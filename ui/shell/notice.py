"""What the window says by itself: a strip over the text where something went wrong, a toast where something ended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsdesk.errors import NewsdeskError
from ui.theme.icons import icon
from ui.theme.look import button, label, restyle, tool

TOAST_SECONDS = 6
LEAST_WORDS = 300  # px beside the buttons
ABOVE_FOOT = 44
BELOW_BAR = 56
Offer = tuple[str, Callable[[], None]]  # the words of a button, and what it does


class Strip(QFrame):
    """Errors and hints, one at a time, until they are closed or mended. Nothing else shows an error."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._sign = label()
        self._what = label(weight=QFont.Weight.DemiBold, wrap=True)
        self._more = label(look="soft", size=12, wrap=True)
        for words in (self._what, self._more):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        self._close = tool("x", self.tr("Close"))
        self._close.clicked.connect(self.clear)
        words_column = QVBoxLayout()
        words_column.setSpacing(2)
        words_column.addWidget(self._what)
        words_column.addWidget(self._more)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(8)
        self._middle.addLayout(words_column, 1)
        self._middle.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._middle, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.key = ""
        self.hide()

    def show_error(self, error: NewsdeskError, *offers: Offer, key: str = "") -> None:
        """`key` names what it is about, so that `clear_about` takes it away once that is well again."""
        self.key = key
        self._show("red", "triangle-alert", error.what, f"{error.meaning} {error.advice}".strip(), offers)

    def show_hint(self, what: str, more: str = "", *offers: Offer, key: str = "") -> None:
        self.key = key
        self._show("amber", "info", what, more, offers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The buttons stand under the words where they would leave them little room."""
        beside = self.width() - self._buttons.sizeHint().width() >= LEAST_WORDS
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(way)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeading)

    def clear(self) -> None:
        self.key = ""
        self.hide()

    def clear_about(self, key: str) -> None:
        if self.key == key:
            self.clear()

    def _show(self, colour: str, sign: str, what: str, more: str, offers: tuple[Offer, ...]) -> None:
        self.setProperty("tone", "hint" if colour == "amber" else "error")
        restyle(self)
        self._sign.setPixmap(icon(sign, colour).pixmap(16, 16))
        self._what.setText(what)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(f"{what} {more}".strip())
        _put_offers(self._buttons, offers)
        self._fit()
        self.show()


class Toast(QFrame):
    """Stands at the right over the foot of its parent, or at its top, below the `strip`, where the caret is below; goes
    by itself, unless the pointer or the focus is on it.
    """

    def __init__(self, parent: QWidget, strip: QWidget | None = None) -> None:
        super().__init__(parent)
        self._under, self._strip = parent, strip
        self.setObjectName("toast")
        self._sign = label()
        self._what = label(weight=QFont.Weight.DemiBold, wrap=True)
        self._more = label(look="soft", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._more)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        row.addLayout(self._buttons)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        for watched in filter(None, (parent, strip)):
            watched.installEventFilter(self)
        parent.destroyed.connect(self.deleteLater)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._keep_off_caret)
        self.hide()

    def show_end(self, what: str, more: str, *offers: Offer) -> None:
        self._sign.setPixmap(icon("circle-check", "green").pixmap(18, 18))
        self._what.setText(what)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(f"{what}. {more}".removesuffix(". "))
        _put_offers(self._buttons, offers)
        if self.parentWidget() is not self._under.window():
            self.setParent(self._under.window())  # else a pane that was brought over the text hides it
        self._place()
        self.show()
        self.raise_()
        self._timer.start(TOAST_SECONDS * 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Hide} and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._under.rect()
        width = min(520, room.width() - 20)
        height = max(72, self.heightForWidth(width))
        low = QRect(room.width() - width - 16, room.height() - height - ABOVE_FOOT, width, height)
        caret = self._caret()
        beside = caret is None or caret.bottom() < low.top() or caret.top() > low.bottom()
        top = BELOW_BAR + (self._strip.height() if self._strip is not None and self._strip.isVisible() else 0)
        place = low if beside else low.translated(0, top - low.top())
        self.setGeometry(place.translated(self._under.mapTo(self._under.window(), QPoint())))

    def _keep_off_caret(self) -> None:
        if self.isVisible():
            self._place()

    def _caret(self) -> QRect | None:
        """Of the text that has the focus, as the parent sees it."""
        focus = QApplication.focusWidget()
        if focus is None or not self._under.isAncestorOf(focus) or self.isAncestorOf(focus):
            return None
        rect = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        if not isinstance(rect, QRect | QRectF):
            return None
        rect = rect.toRect() if isinstance(rect, QRectF) else rect
        return rect.translated(focus.mapTo(self._under, QPoint()))

    def _go(self) -> None:
        if self.underMouse() or any(child.hasFocus() for child in self.findChildren(QPushButton)):
            self._timer.start(2000)
        else:
            self.hide()


def _put_offers(row: QHBoxLayout, offers: tuple[Offer, ...]) -> None:
    while (item := row.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for words, do in offers:
        made = button(words)
        made.clicked.connect(lambda _checked=False, do=do: do())
        row.addWidget(made)
