"""A question before something that cannot be undone: what will happen, and a button that says it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.icons import icon
from ui.theme.look import button, fit_words, label

WIDTH = 440


class Ask(QDialog):
    """`do` follows the press of the button that bears `verb`. Return and Esc leave things as they are."""

    def __init__(self, parent: QWidget, what: str, more: str, verb: str, do: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(verb)
        self.setFixedWidth(WIDTH)
        sign = label()
        sign.setPixmap(icon("triangle-alert", "amber").pixmap(18, 18))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(label(what, weight=QFont.Weight.DemiBold, size=14, wrap=True))
        words.addWidget(label(more, look="soft", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.stay = button(self.tr("Cancel"))
        self.go = button(verb)
        self.go.setAutoDefault(False)
        self.stay.setDefault(True)
        self.stay.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        self.accepted.connect(do)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.go)
        row.addWidget(self.stay)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(20)
        column.addLayout(top)
        column.addLayout(row)
        self.setAccessibleName(f"{what} {more}")
        fit_words(self)
        self.stay.setFocus()
