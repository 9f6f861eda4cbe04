"""A click in the page that means its words: the left button, without a drag, and not half of a double click."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

_TOUCHES = (QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin)


HEADLINE, STANDFIRST = -2, -1


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the words of the page.

    `block`: the number of the body's top-level block, one of the two above, or a footnote (-3 is the first one);
    `far`: how many characters of it the page shows before the place; `before`, `behind`: some of the words around it,
    of the same paragraph, item, caption or cell. Both are empty on a picture and in the header.
    """

    block: int
    far: int
    before: str
    behind: str


class Clicks(QObject):
    """Watches the engine's own widget. `clicked` (QPointF): there, in the widget's pixels. `touched`: by whatever may
    scroll the page, wheel, mouse or key.
    """

    touched = Signal()
    clicked = Signal(QPointF)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pressed: QPointF | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tell)
        self._place = QPointF()

    def watch(self, widget: QObject) -> None:
        """The engine makes itself another widget with each new render process."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touched.emit()
        if isinstance(event, QMouseEvent):
            self._see(event)
        return super().eventFilter(watched, event)

    def _see(self, event: QMouseEvent) -> None:
        kind = event.type()
        plain = event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if kind == QEvent.Type.MouseButtonPress:
            self._timer.stop()
            self._pressed = event.position() if plain else None
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._timer.stop()
            self._pressed = None
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            moved = (event.position() - self._pressed).manhattanLength()
            self._pressed = None
            if plain and moved < QApplication.startDragDistance():
                self._place = event.position()
                self._timer.start(QApplication.doubleClickInterval())

    def _tell(self) -> None:
        self.clicked.emit(self._place)
