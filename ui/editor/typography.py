"""Smart quotes and dashes while typing. The character itself is a step of undo, what becomes of it the next one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from newsdesk.store.records import DeskSettings
from newsdesk.story.tree import Simple
from newsdesk.story.typography import may_change, typed_over
from ui.editor.blocks import kind_of, marks_of
from ui.editor.hand import Hand
from ui.editor.parts import Part
from ui.editor.registers import MARKS
from ui.utf16 import cut

if TYPE_CHECKING:
    from ui.editor.growing import GrowingText
    from ui.editor.text_edit import StoryEdit

LOOK_BACK = 400  # characters: an opening quote farther away is forgotten


class Typography(QObject, Part):
    """`language()` is the story's."""

    def __init__(self, edit: StoryEdit, language: Callable[[], str]) -> None:
        super().__init__(edit)
        self._edit, self._language = edit, language
        self.on = True
        edit.hooks.typed.append(self._typed)
        edit.hooks.cell_typed.append(self._typed)

    def join(self, field: GrowingText) -> None:
        """Headline and standfirst have the same marks."""
        field.typed.append(lambda text: self._typed_in(field, text))

    def know(self, settings: DeskSettings) -> None:
        self.on = settings.smart_quotes

    def _typed(self, hand: Hand, text: str) -> bool:
        if not self.on or len(text) != 1:
            return False
        cursor = hand.textCursor()
        position = cursor.position()
        last = "".join(cursor.document().characterAt(position - back) for back in (3, 2))
        if not may_change(last, text):
            return False
        marks = marks_of(hand.currentCharFormat())
        if Simple.CODE in marks:
            return False
        before = QTextCursor(cursor)
        before.setPosition(max(cursor.block().position(), position - 1 - LOOK_BACK))
        before.setPosition(position - 1, QTextCursor.MoveMode.KeepAnchor)
        found = typed_over(before.selectedText(), text, self._language())
        if found is None:
            return False
        draft = self._edit.story.draft
        if draft is not None:
            draft.commit()  # in a cell, too, one undo gives the character back
        with hand.written.edit() as made:
            made.setPosition(position - 1 - found.delete)
            made.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            made.insertText(found.insert, hand.written.style.char(kind_of(cursor.block()), MARKS.number(marks)))
            cursor.setPosition(made.position())
        hand.setTextCursor(cursor)
        return True

    def _typed_in(self, field: GrowingText, text: str) -> None:
        position = field.textCursor().position()
        before = cut(field.text(), 0, position)[: -len(text)]
        found = typed_over(before, text, self._language()) if self.on and may_change(before, text) else None
        if found is not None:
            field.put(position - 1 - found.delete, position, found.insert)
