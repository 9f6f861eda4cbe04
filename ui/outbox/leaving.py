"""Closing the program while something waits to be sent: stay in the background until it is gone, or send it later."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.shell.publisher import UNDER_WAY
from ui.theme.icons import icon
from ui.theme.look import button, fit_words, label

if TYPE_CHECKING:
    from ui.shell.publisher import Publisher
    from ui.window import MainWindow

WIDTH = 500


class Leaving(QObject):
    """Of a window that is to close."""

    def __init__(self, window: MainWindow, publisher: Publisher) -> None:
        super().__init__(window)
        self._window, self._publisher = window, publisher
        self._go: Callable[[], None] | None = None  # what follows once nothing waits any more
        publisher.jobs_changed.connect(self._look)

    def leave(self, go: Callable[[], None]) -> None:
        """`go` at once where nothing waits, else as the person chooses."""
        waiting = self._waiting()
        if not waiting:
            go()
            return
        dialog = LeavingDialog(waiting, self._window)
        dialog.later.clicked.connect(go)
        dialog.background.clicked.connect(lambda: self._stay(go))
        dialog.open()

    def _stay(self, go: Callable[[], None]) -> None:
        """Out of sight until all is sent; another start brings the window back, and then it stays."""
        self._go = go
        self._window.hide()

    def _look(self) -> None:
        go = self._go
        if go is None:
            return
        if self._window.isVisible():
            self._go = None
        elif not self._waiting():
            self._go = None
            go()

    def _waiting(self) -> int:
        """What is paused waits for a person, not for the network."""
        if self._publisher.held:
            return 0
        return sum(job.state in UNDER_WAY and not job.paused for job in self._publisher.jobs)


class LeavingDialog(QDialog):
    """`later` and `background` are pressed, or the program stays open."""

    def __init__(self, waiting: int, parent: QWidget) -> None:
        super().__init__(parent)
        what = (
            self.tr("A story is still to be sent.")
            if waiting == 1
            else self.tr("%Ln stories are still to be sent.", "", waiting)
        )
        more = self.tr(
            "newsdesk can go on in the background and end by itself once all is sent. If you quit, it is sent at the "
            "next start. Nothing is sent twice."
        )
        self.setWindowTitle(self.tr("Quit newsdesk"))
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(f"{what} {more}")
        sign = label()
        sign.setPixmap(icon("send", "amber").pixmap(18, 18))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(label(what, weight=QFont.Weight.DemiBold, size=14, wrap=True))
        words.addWidget(label(more, look="soft", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(sign)
        top.addLayout(words, 1)
        self.stay = button(self.tr("Stay"))
        self.later = button(self.tr("Quit, send later"))
        self.background = button(self.tr("Send in the background"))
        self.background.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for made in (self.stay, self.later, self.background):
            made.setAutoDefault(made is self.background)
            made.clicked.connect(self.accept)
            row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(20)
        column.addLayout(top)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)
        fit_words(self)
