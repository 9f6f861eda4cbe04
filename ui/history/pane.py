"""The History tab: the story's versions, or what will be kept while there are none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.history.timeline import Timeline
from ui.theme.look import label


class HistoryPane(QWidget):
    """`line`: the versions."""

    def __init__(self) -> None:
        super().__init__()
        self.line = Timeline()
        self.now = label(look="soft", size=12, wrap=True)
        self.now.setContentsMargins(16, 10, 16, 4)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(self.now)
        column.addWidget(self.line, 1)
        self.empty = label(
            self.tr(
                "No versions yet. One is kept before you change a story, every ten minutes while you write,"
                " and whenever it is closed, sent or gets another stage. You can go back to any of them."
            ),
            look="soft",
            wrap=True,
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(32, 0, 32, 0)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(full)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.setFocusProxy(self.line)

    def show_any(self, any_there: bool) -> None:
        self._pages.setCurrentIndex(int(any_there))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.line.viewport().update()
