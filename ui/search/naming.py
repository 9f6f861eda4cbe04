"""A small panel that asks for one name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme.look import button, label
from ui.theme.panel import Panel

WIDTH = 300


class NamePanel(Panel):
    """`done` is called with the name, once, on Return or the button; anything else closes the panel."""

    def __init__(self, parent: QWidget, title: str, name: str, press: str, done: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._done = done
        self.line = QLineEdit(name)
        self.line.setAccessibleName(title)
        self.line.setMaxLength(80)
        self.line.installEventFilter(self)
        self.press = button(press)
        self.press.setDefault(True)
        self.press.clicked.connect(self._take)
        self.line.textChanged.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(label(title, look="soft", size=12))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.press)
        column.addLayout(row)
        self._look()

    def open_at(self, corner: QPoint) -> None:
        """With its top left corner there, in logical pixels of the screen."""
        self.setFixedWidth(WIDTH)
        self.adjustSize()
        self.move(corner)
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        self.press.setEnabled(bool(self.line.text().strip()))

    def _take(self) -> None:
        name = self.line.text().strip()
        if name:
            self.close()
            self._done(name)
