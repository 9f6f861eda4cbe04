"""One quiet line above the foot: what a command did beside what one sees. It goes by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.theme.elided import ElidedLabel
from ui.theme.fonts import sans
from ui.theme.look import button, tool

SHOWN = 12_000  # ms, or until the next is said


class QuietLine(QWidget):
    """Never more than one line, never over the text, never with the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editorFoot")
        self._words = ElidedLabel(sans(12), soft=True)
        self._offer: QPushButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 8, 4)
        self._row.setSpacing(10)
        self._row.addWidget(self._words, 1)
        close = tool("x", self.tr("Close"))
        close.clicked.connect(self.hide)
        self._row.addWidget(close)
        self._time = QTimer(self, singleShot=True, interval=SHOWN)
        self._time.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now, "" while it is away."""
        return self._words.text() if self.isVisible() else ""

    def say(self, words: str, offer: str = "", run: Callable[[], object] | None = None) -> None:
        """Show `words`, and a button `offer` that does `run`."""
        if self._offer is not None:
            self._offer.deleteLater()
            self._offer = None
        if offer and run is not None:
            made = button(offer, look="quiet")
            made.clicked.connect(self.hide)
            made.clicked.connect(lambda _checked=False: run())
            self._row.insertWidget(1, made)
            self._offer = made
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self._time.start()
