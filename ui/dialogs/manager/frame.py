"""The frame of managers and settings: a list at the left, the chosen one at the right, a notice and Done below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.manager.notice import Notice
from ui.theme.look import button, fit, rule

MARGIN = 24  # px


class SideDialog(QDialog):
    """Everything is kept as one goes on, so there is no Cancel. `size`: of the window, in pixels, where the screen has
    room for it. A subclass calls `frame` once.
    """

    def __init__(self, parent: QWidget, size: tuple[int, int]) -> None:
        super().__init__(parent)
        fit(self, *size)
        self._narrow = self.width() < size[0]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notice = Notice()
        self.done_ = button(self.tr("Done"))
        self.done_.clicked.connect(self.accept)

    def frame(self, side: QLayout, width: int, chosen: QWidget, *, beside: int = MARGIN, least: int = 0) -> int:
        """`side` at the left, `width` pixels wide; `chosen` at the right, `beside` pixels from the edge. Where `least`
        is given, `side` gives way as far as that in a window that has not its own width, as with large letters.

        Gives how wide `chosen` is.
        """
        if least and self._narrow:
            width, beside = min(width, max(least, self.width() // 3)), beside // 2
        left = QFrame()
        left.setObjectName("managerSide")
        left.setFixedWidth(width)
        left.setLayout(side)
        right = QVBoxLayout()
        edges = (beside, MARGIN) if self.isRightToLeft() else (MARGIN, beside)  # Qt does not mirror them
        right.setContentsMargins(edges[0], 20, edges[1], 12)
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
        return self.width() - width - MARGIN - beside

    def reject(self) -> None:
        """Esc answers an open question first."""
        if not self.notice.give_up():
            super().reject()


def without_default(parent: QWidget) -> None:
    """Return in a field keeps what is written, and presses no button."""
    for made in parent.findChildren(QPushButton):
        made.setAutoDefault(False)
