"""Where the stories are, and that they stay there: a line, and a button that opens the folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.computer.facts import tr
from ui.theme.look import button, label


class StoriesPlace(QWidget):
    def __init__(self, store: Path) -> None:
        super().__init__()
        folder = store.parent
        words = tr("Your stories are in {folder}; they stay when newsdesk is removed.").format(folder=folder)
        self.words = label(words, size=12.5, wrap=True)
        self.open = button(tr("Open the folder"), "folder-open", look="quiet")
        self.open.setAutoDefault(False)
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.open)
