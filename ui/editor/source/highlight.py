"""Colours for Markdown source. Only lines on screen are looked at closely; of the rest, whether they are in a fence."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from newsdesk.story.counts import tk_marks
from ui.editor.tk import tk_spans
from ui.theme.tokens import current

IN_FENCE = 1
_FENCE = re.compile(r"(`{3,}|~{3,})")
_LINES = (
    (re.compile(r"#{1,6}\s.*"), "heading"),
    (re.compile(r"<!--.*?-->"), "faint"),
    (re.compile(r"\[\^[^\]]+\]:"), "accent"),
    (re.compile(r"\[[^\]]+\]:\s.*"), "faint"),
)
_PIECES = (
    (re.compile(r"^[ ]*(?:[-*+]|\d+\.)\s"), "accent"),
    (re.compile(r"^(?:[ ]*>)+(?:\s*\[!\w+\])?"), "accent"),
    (re.compile(r"^\*{3,}$|^\|(?:\s*:?-+:?\s*\|)+$"), "faint"),
    (re.compile(r"\*\*(?=\S).+?(?<=\S)\*\*"), "strong"),
    (re.compile(r"(?<![*\w])\*(?=[^\s*]).+?(?<=[^\s*])\*(?!\*)"), "em"),
    (re.compile(r"`[^`]+`"), "code"),
    (re.compile(r"!?\[[^\]\n]*\]\([^)\n]*\)"), "accent"),
    (re.compile(r"\[\^[^\]\n]+\]"), "accent"),
    (re.compile(r"</?[a-zA-Z][^>\n]*>|<!--.*?-->"), "faint"),
    (re.compile(r"\\[^\w\s]|&[#\w]+;"), "faint"),
)
LONGEST = 4000  # characters of a line that are looked at


class Highlighter(QSyntaxHighlighter):
    """`seen` lines (first, last) get colours."""

    def __init__(self, document: QTextDocument) -> None:
        self.seen = (0, 80)
        self._formats = _formats()
        super().__init__(document)

    def dress(self) -> None:
        self._formats = _formats()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        inside = self.previousBlockState() == IN_FENCE
        fence = _FENCE.match(text)
        self.setCurrentBlockState(IN_FENCE if inside != bool(fence) else 0)
        number = self.currentBlock().blockNumber()
        if not self.seen[0] <= number <= self.seen[1]:
            return
        if inside or fence:
            self.setFormat(0, len(text), self._formats["code"])
            return
        text = text[:LONGEST]
        for pattern, look in _LINES:
            if pattern.match(text):
                self.setFormat(0, len(text), self._formats[look])
                return
        for pattern, look in _PIECES:
            for match in pattern.finditer(text):
                self.setFormat(match.start(), match.end() - match.start(), self._formats[look])
        if tk_marks(text):
            for start, end in tk_spans(text):
                self.setFormat(start, end - start, self._formats["tk"])


def _formats() -> dict[str, QTextCharFormat]:
    theme = current()
    made = {name: QTextCharFormat() for name in ("heading", "faint", "accent", "strong", "em", "code", "tk")}
    made["heading"].setFontWeight(QFont.Weight.Bold)
    made["faint"].setForeground(theme.faint)
    made["accent"].setForeground(theme.accent)
    made["strong"].setFontWeight(QFont.Weight.Bold)
    made["em"].setFontItalic(True)
    made["code"].setForeground(theme.violet)
    made["tk"].setBackground(theme.tk)
    return made
