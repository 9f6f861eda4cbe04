"""A window of its own for a comparison in two columns."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

WANTED = QSize(1280, 860)


class CompareWindow(QWidget):
    """`gone`: the person closed it."""

    gone = Signal()

    def __init__(self, view: QWidget, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare versions"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        view.show()
        self._view = view
        self._over = over

    def open_wide(self) -> None:
        """As large as is wanted and as the screen allows, over the main window."""
        room = self._over.screen().availableGeometry()
        size = WANTED.boundedTo(QSize(round(room.width() * 0.96), round(room.height() * 0.94)))
        self.resize(size)
        middle = self._over.frameGeometry().center()
        x = max(room.left(), min(middle.x() - size.width() // 2, room.right() - size.width()))
        y = max(room.top(), min(middle.y() - size.height() // 2, room.bottom() - size.height()))
        self.move(x, y)
        self.show()
        self._view.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.gone.emit()
