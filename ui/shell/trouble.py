"""In place of the text where no store could be opened: what happened, what it means, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.errors import NewsdeskError
from newsdesk.store.errors import StoreUnwritable
from ui.theme.fonts import serif
from ui.theme.look import button, label

WIDTH = 560


class StoreTrouble(QWidget):
    another_wanted = Signal()
    retry_wanted = Signal()
    backup_wanted = Signal()
    salvage_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyDesk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.what = label(wrap=True)
        self.what.setFont(serif(22, QFont.Weight.Bold))
        self.meaning = label(look="soft", size=14, wrap=True)
        self.advice = label(size=14, wrap=True)
        for words in (self.what, self.meaning, self.advice):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.another = button(self.tr("Open another store…"), "folder-open")
        self.retry = button(self.tr("Try again"))
        self.error: NewsdeskError | None = None
        self.salvage = button(self.tr("Salvage the store…"), "life-buoy")
        self.salvage.hide()  # until it is one that is damaged
        self.backup = button(self.tr("Restore from a backup…"), "archive-restore")
        self.backup.hide()  # until one is known
        self.quit = button(self.tr("Quit"))
        self.another.clicked.connect(self.another_wanted)
        self.salvage.clicked.connect(self.salvage_wanted)
        self.backup.clicked.connect(self.backup_wanted)
        self.retry.clicked.connect(self.retry_wanted)
        self.quit.clicked.connect(self.quit_wanted)
        mending, others = QHBoxLayout(), QHBoxLayout()
        for row, these in ((mending, (self.salvage, self.backup)), (others, (self.another, self.retry, self.quit))):
            for made in these:
                made.setAutoDefault(True)  # Return presses the one in hand, as in a dialog
                row.addWidget(made)
            row.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setSpacing(10)
        for words in (self.what, self.meaning, self.advice):
            column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(mending)
        column.addLayout(others)
        centre = QHBoxLayout()
        centre.addStretch(1)
        centre.addWidget(inner, 100)
        centre.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(3)
        outer.addLayout(centre)
        outer.addStretch(4)

    def show_error(self, error: NewsdeskError) -> None:
        self.error = error
        self.what.setText(error.what)
        self.meaning.setText("" if isinstance(error, StoreUnwritable) else error.meaning)  # nothing was written yet
        self.meaning.setVisible(bool(self.meaning.text()))
        self.advice.setText(error.advice)
        self.setAccessibleName(" ".join(filter(None, (error.what, self.meaning.text(), error.advice))))
        self.another.setFocus()

    def offer(self, *, salvage: bool, backup: bool) -> None:
        """What mends it, where that is possible."""
        self.salvage.setVisible(salvage)
        self.backup.setVisible(backup)
        if salvage or backup:
            (self.salvage if salvage else self.backup).setFocus()
