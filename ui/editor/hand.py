"""The text in hand: the story's own, or the cell of a table that is being written. Marks and links work on either."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor

from newsdesk.story.tree import Simple
from ui.editor.style import Style


class Written(Protocol):
    """A document whose characters carry marks."""

    @property
    def style(self) -> Style: ...
    def edit(self, *, join: bool = False) -> AbstractContextManager[QTextCursor]: ...


class Hand(Protocol):
    """`StoryEdit` and `CellEditor`."""

    @property
    def written(self) -> Written: ...
    def textCursor(self) -> QTextCursor: ...
    def setTextCursor(self, cursor: QTextCursor) -> None: ...
    def currentCharFormat(self) -> QTextCharFormat: ...
    def setCurrentCharFormat(self, form: QTextCharFormat) -> None: ...
    def setFocus(self, reason: Qt.FocusReason) -> None: ...


class Inner(Hand, Protocol):
    """A text inside the text: the cell that is written in."""

    def mark_chosen(self, mark: Simple) -> bool: ...
