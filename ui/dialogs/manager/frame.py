"""The frame of managers and settings: a list at the left, the chosen one at the right, a notice and Done below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.manager.notice import Notice
from ui.theme.look import button, rule


class SideDialog(QDialog):
    """Everything is kept as one goes on, so there is no Cancel. A subclass calls `frame` once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notice = Notice()
        self.done_ = button(self.tr("Done"))
        self.done_.clicked.connect(self.accept)

    def frame(self, side: QLayout, width: int, chosen: QWidget, *, beside: int = 24) -> None:
        """`side` at the left, `width` pixels wide; `chosen` at the right, `beside` pixels from the edge."""
        left = QFrame()
        left.setObjectName("managerSide")
        left.setFixedWidth(width)
        left.setLayout(side)
        right = QVBoxLayout()
        right.setContentsMargins(24, 20, beside, 12)
        right.addWidget(chosen, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(12)
        foot.addWidget(self.notice, 1)
        foot.addWidget(self.done_)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(rule())
        column.addLayout(foot)
        without_default(self)

    def reject(self) -> None:
        """Esc answers an open question first."""
        if not self.notice.give_up():
            super().reject()


def without_default(parent: QWidget) -> None:
    """Return in a field keeps what is written, and presses no button."""
    for made in parent.findChildren(QPushButton):
        made.setAutoDefault(False)
