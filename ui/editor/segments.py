"""Words in Chinese and Japanese text, which sets no spaces between them: for double click and Ctrl with an arrow.

Chinese is divided by jieba (loaded at the first need); in Japanese, characters of one script are a word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from ui.utf16 import span

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_RUN = re.compile(f"[{_HAN}]+|[\u3041-\u309f]+|[\u30a1-\u30ff]+")
_KANA = re.compile("[\u3041-\u30ff]")
AROUND = 400  # characters that are divided on either side


def word_at(text: str, position: int) -> tuple[int, int] | None:
    """Start and end (Python's count) of the word at the position; None where no such script stands."""
    run = next((match for match in _RUN.finditer(text) if match.start() <= position < match.end()), None)
    if run is None:
        return None
    words = run[0]
    if _KANA.search(text) or not re.match(f"[{_HAN}]", words):
        return run.span()
    import rjieba

    begin = run.start() + max(0, position - run.start() - AROUND)
    at = begin
    for part in rjieba.cut(text[begin : min(run.end(), position + AROUND)]):
        if at <= position < at + len(part):
            return at, at + len(part)
        at += len(part)
    return run.span()


class Segments(QObject):
    """Teaches the text's word movements those scripts."""

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        edit.hooks.key.append(self._key)
        edit.hooks.doubled.append(self._doubled)

    def _doubled(self, cursor: QTextCursor) -> bool:
        """A double click: the word under it."""
        found = self._span(cursor, cursor.positionInBlock()) or self._span(cursor, cursor.positionInBlock() - 1)
        if found is None:
            return False
        start = cursor.block().position()
        self._edit.select(start + found[0], start + found[1])
        return True

    def _key(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        if event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        if modifiers & ~shift != Qt.KeyboardModifier.ControlModifier:
            return False
        cursor = self._edit.textCursor()
        forward = event.key() == Qt.Key.Key_Right
        at = cursor.positionInBlock()
        found = self._span(cursor, at if forward else at - 1)
        if found is None:
            return False
        mode = QTextCursor.MoveMode.KeepAnchor if modifiers & shift else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(cursor.block().position() + (found[1] if forward else found[0]), mode)
        self._edit.setTextCursor(cursor)
        self._edit.keys.break_typing()
        return True

    @staticmethod
    def _span(cursor: QTextCursor, at: int) -> tuple[int, int] | None:
        """As Qt counts."""
        text = cursor.block().text()
        if at < 0 or text.isascii():
            return None
        found = word_at(text, len(text.encode("utf-16-le", "surrogatepass")[: 2 * at].decode("utf-16-le", "ignore")))
        return None if found is None else span(text, *found)
