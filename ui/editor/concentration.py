"""Focus mode dims all but the paragraph in hand; typewriter scrolling keeps its line in the middle."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from ui.editor.text_edit import StoryEdit
from ui.theme.tokens import current

DIMMED = 165  # of 255: how much of the paper lies over the other paragraphs


class Concentration(QObject):
    """Both are off until they are chosen."""

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.focus = False
        self.typewriter = False
        self._pressed = False  # a key, since the caret moved last
        edit.hooks.over.append(self._dim)
        edit.hooks.key.insert(0, self._key)
        self._centre = QTimer(self, singleShot=True, interval=0)  # a new line is laid out first
        self._centre.timeout.connect(self._to_the_middle)
        edit.cursorPositionChanged.connect(self._follow)

    def set_focus(self, on: bool) -> None:
        self.focus = on
        self._edit.viewport().update()

    def set_typewriter(self, on: bool) -> None:
        self.typewriter = on
        self._centre.start()

    def _follow(self) -> None:
        """After a key, not after a click: what one clicks must not run away."""
        edit = self._edit
        if self.focus:
            edit.viewport().update()
        if self.typewriter and self._pressed:
            self._pressed = False
            self._centre.start()

    def _key(self, _event: QKeyEvent) -> bool:
        self._pressed = True
        return False

    def _to_the_middle(self) -> None:
        edit = self._edit
        if self.typewriter and edit.story.filling is None:
            bar = edit.verticalScrollBar()
            bar.setValue(bar.value() + edit.cursorRect().center().y() - edit.viewport().height() // 2)

    def _dim(self, edit: StoryEdit, painter: QPainter, dirty: QRectF) -> None:
        if not self.focus:
            return
        over = QColor(current().paper)
        over.setAlpha(DIMMED)
        block = edit.block_rect(edit.textCursor().block())
        above = QRectF(dirty.left(), dirty.top(), dirty.width(), block.top() - dirty.top())
        if above.height() > 0:
            painter.fillRect(dirty.intersected(above), over)
        below = QRectF(dirty.left(), block.bottom(), dirty.width(), dirty.bottom() - block.bottom())
        if below.height() > 0:
            painter.fillRect(below, over)
