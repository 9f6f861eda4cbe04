"""The window is to close and the story cannot be saved: what happened, and the ways out. None loses the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.errors import NewsdeskError
from ui.theme.icons import icon
from ui.theme.look import button, fit_words, label

WIDTH = 520


class UnsavedDialog(QDialog):
    """`try_again`: close once more, saving. `given_up`: close; the text is on the clipboard.

    Closing takes a second press after the copy: on Linux a clipboard may go with the program that filled it.
    """

    try_again = Signal()
    given_up = Signal()

    def __init__(self, error: NewsdeskError, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The story is not saved"))
        self.setFixedWidth(WIDTH)
        self._text = text
        sign = label()
        sign.setPixmap(icon("triangle-alert", "red").pixmap(18, 18))
        self.what = label(weight=QFont.Weight.DemiBold, size=14, wrap=True)
        self.more = label(look="soft", wrap=True)
        self.retry = button(self.tr("Try again"))
        self.copy = button(self.tr("Copy the text, then close"), "clipboard-copy")
        self.leave = button(self.tr("Close newsdesk"))
        self.stay = button(self.tr("Stay"))
        for made in (self.retry, self.copy, self.leave, self.stay):
            made.setAutoDefault(False)
        self.retry.setDefault(True)
        self.leave.hide()
        self.retry.clicked.connect(self._retry)
        self.copy.clicked.connect(self._copy)
        self.leave.clicked.connect(self._leave)
        self.stay.clicked.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.what)
        words.addWidget(self.more)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for made in (self.stay, self.copy, self.leave, self.retry):
            row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(20)
        column.addLayout(top)
        column.addLayout(row)
        self._say(error.what, f"{error.meaning} {error.advice}".strip())

    def _say(self, what: str, more: str) -> None:
        self.what.setText(what)
        self.more.setText(more)
        self.setAccessibleName(f"{what} {more}")
        fit_words(self)

    def _retry(self) -> None:
        self.accept()
        self.try_again.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy.hide()
        self.leave.show()
        self.leave.setFocus()
        self._say(
            self.tr("The text is on the clipboard."),
            self.tr(
                "Paste it into another program first, and close newsdesk then: on some systems the clipboard is "
                "emptied when the program that filled it ends."
            ),
        )

    def _leave(self) -> None:
        self.accept()
        self.given_up.emit()
