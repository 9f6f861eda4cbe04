"""Marking what is not known yet: "TK" at the caret, "[CHECK …]" round words that somebody has to check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from newsdesk.story.tree import Text
from ui.editor.blocks import kind_of, marks_of, write_runs
from ui.editor.tk import tk_spans

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

OPEN, CLOSE = "[CHECK ", "]"


def toggle_check(edit: StoryEdit) -> None:
    """Mark the selected words, or take the mark off that they are in; without a selection, write TK. One step of undo.

    Nothing where the selection reaches over several blocks, or stands on an object.
    """
    caret = edit.textCursor()
    block = edit.document().findBlock(caret.selectionStart())
    if kind_of(block).is_object or caret.selectionEnd() > block.position() + block.length() - 1:
        return
    edit.keys.break_typing()
    start, end = caret.selectionStart(), caret.selectionEnd()
    around = _check_around(edit, start, end)
    with edit.story.edit() as cursor:
        if around is not None:
            _cut(cursor, around[1] - len(CLOSE), around[1])
            _cut(cursor, around[0], around[0] + len(OPEN))
            start, end = around[0], around[1] - len(OPEN) - len(CLOSE)
        elif start == end:
            _write(edit, cursor, end, "TK")
            start = end = end + 2
        else:
            _write(edit, cursor, end, CLOSE)
            _write(edit, cursor, start, OPEN)
            end += len(OPEN) + len(CLOSE)
    edit.select(start, end)


def _check_around(edit: StoryEdit, start: int, end: int) -> tuple[int, int] | None:
    """Where the "[CHECK …]" stands that the selection is in."""
    block = edit.document().findBlock(start)
    for first, behind in tk_spans(block.text()):
        one, other = block.position() + first, block.position() + behind
        cursor = QTextCursor(edit.document())
        cursor.setPosition(one)
        cursor.setPosition(one + len(OPEN), QTextCursor.MoveMode.KeepAnchor)
        if one <= start and end <= other and cursor.selectedText() == OPEN:
            return one, other
    return None


def _write(edit: StoryEdit, cursor: QTextCursor, position: int, words: str) -> None:
    cursor.setPosition(position)
    marks = marks_of(cursor.charFormat())
    write_runs(cursor, (Text(words, marks),), kind_of(cursor.block()), edit.story.style)


def _cut(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
