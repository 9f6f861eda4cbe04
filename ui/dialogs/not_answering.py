"""The store is open in a window that does not answer: what that means, and the ways out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from ui.theme.icons import icon
from ui.theme.look import button, fit_words, label

WIDTH = 480
LOOK = 1000  # ms between two looks at whether it has ended


class NotAnswering(QDialog):
    """Accepted: try once more. `is_free` says whether the other one has ended; then it is accepted by itself."""

    def __init__(self, is_free: Callable[[], bool]) -> None:
        super().__init__()
        self.setWindowTitle("newsdesk")
        self.setFixedWidth(WIDTH)
        what = self.tr("newsdesk is open already, but does not answer.")
        more = self.tr(
            "It may be busy: wait a little and try again. If it hangs, end it with your system’s task manager; all but "
            "its last two seconds of typing is saved. This window goes on by itself once it has ended."
        )
        sign = label()
        sign.setPixmap(icon("triangle-alert", "amber").pixmap(18, 18))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(label(what, weight=QFont.Weight.DemiBold, size=14, wrap=True))
        words.addWidget(label(more, look="soft", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(sign)
        top.addLayout(words, 1)
        self.retry = button(self.tr("Try again"))
        self.quit = button(self.tr("Quit"))
        self.retry.setDefault(True)
        self.quit.setAutoDefault(False)
        self.retry.clicked.connect(self.accept)
        self.quit.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.retry)
        row.addWidget(self.quit)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(20)
        column.addLayout(top)
        column.addLayout(row)
        self.setAccessibleName(f"{what} {more}")
        fit_words(self)
        look = QTimer(self, interval=LOOK)
        look.timeout.connect(lambda: self.accept() if is_free() else None)
        look.start()
