"""Which edits are one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum

from PySide6.QtGui import QTextCursor, QTextDocument


class _Next(Enum):
    ALONE = 1  # each edit is a step
    FIRST = 2  # the next one begins a step
    MORE = 3  # the next one belongs to the step before it


class Steps:
    """The steps of undo of one document."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._next = _Next.ALONE
        self._carried = -1
        self.caret: Callable[[], int] = lambda: 0  # position of the caret; undo puts it back there

    @contextmanager
    def together(self, *, carry_on: bool = False) -> Iterator[None]:
        """All edits inside are one step. `carry_on`: those of the next `together` too, if nothing changes in between (a
        dialog is asked meanwhile)."""
        if self._next is not _Next.ALONE:
            yield  # the outer one says when the step ends
            return
        self._next = _Next.MORE if self._carried == self._document.revision() else _Next.FIRST
        try:
            yield
        finally:
            self._next = _Next.ALONE
            self._carried = self._document.revision() if carry_on else -1

    @contextmanager
    def edit(self, *, join: bool) -> Iterator[QTextCursor]:
        """One edit; see `StoryDocument.edit`."""
        cursor = QTextCursor(self._document)
        if join or self._next is _Next.MORE:
            cursor.joinPreviousEditBlock()
        else:
            cursor.setPosition(self.caret())  # Qt notes where the cursor of an edit stood as it began
            cursor.beginEditBlock()
            cursor.setPosition(0)
        before = self._document.availableUndoSteps()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()
            # an edit that changed nothing left no step that the next could join
            if self._next is _Next.FIRST and self._document.availableUndoSteps() != before:
                self._next = _Next.MORE
