"""Spelling in the headline and the standfirst, by the same dictionary as in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QTextCursor
from PySide6.QtWidgets import QMenu

from ui.editor.painting import text_rects
from ui.editor.spelling.wave import wave

if TYPE_CHECKING:
    from ui.editor.growing import GrowingText
    from ui.editor.spelling.spelling import Spelling

UNDER = 5  # px from the base line down to the wave


class FieldSpelling:
    def __init__(self, field: GrowingText, spelling: Spelling) -> None:
        self._field = field
        self._spelling = spelling
        field.textChanged.connect(spelling.later)
        spelling.checked.connect(field.viewport().update)
        field.over.append(self._paint)
        field.menus.append(self._offer)

    @property
    def text(self) -> str:
        return self._field.text()

    @property
    def has_focus(self) -> bool:
        return self._field.hasFocus()

    def go_to_next(self, behind_caret: bool = False) -> bool:
        """Select the first unknown word, or the first one behind the caret; False if there is none."""
        caret = self._field.textCursor().selectionEnd() if behind_caret else 0
        for start, end in self._spelling.errors(self.text):
            if start >= caret:
                cursor = self._field.textCursor()
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                self._field.setTextCursor(cursor)
                self._field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _paint(self, painter: QPainter) -> None:
        layout = self._field.document().firstBlock().layout()
        here = self._field.textCursor().position() if self._field.hasFocus() else -1
        for start, end in self._spelling.known(self.text):
            if not start < here <= end:  # it is being typed
                for piece in text_rects(layout, start, end):
                    line = layout.lineForTextPosition(start)
                    place = piece.translated(layout.position())
                    # the letters' own height reaches below the field, whose lines are set close
                    place.setBottom(place.top() + line.ascent() * 0.88 + min(UNDER, line.descent()))
                    wave(painter, place)

    def _offer(self, menu: QMenu, cursor: QTextCursor) -> None:
        text = self.text
        span = self._spelling.span_at(text, cursor.position())
        if span is not None:
            word = QTextCursor(self._field.document())
            word.setPosition(span[0])
            word.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
            self._spelling.offer(menu, word.selectedText(), lambda by: self._replace(word, by))

    def _replace(self, word: QTextCursor, by: str) -> None:
        self._field.put(word.selectionStart(), word.selectionEnd(), by)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
