"""Text in a few lines with the words that were looked for marked in it, for the list's delegate."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from newsdesk.store.query.values import Span
from ui.theme.tokens import current
from ui.utf16 import units


def marked(
    text: str, spans: Sequence[Span], font: QFont, width: int, *, lines: int, height: int, right_to_left: bool
) -> QTextLayout:
    """The text laid out in at most so many `lines` of this `height`, the last one ended by "…" where there is more."""
    layout = _laid_out(text, spans, font, width, lines=lines, height=height, right_to_left=right_to_left)
    last = layout.lineAt(layout.lineCount() - 1)
    end = last.textStart() + last.textLength()
    while end < len(text) and end > 1:
        end -= 2  # room for the sign; twice where the next letter is narrow
        short = f"{text[:end].rstrip()}…"
        kept = [(start, min(stop, end)) for start, stop in spans if start < end]
        layout = _laid_out(short, kept, font, width, lines=lines, height=height, right_to_left=right_to_left)
        last = layout.lineAt(layout.lineCount() - 1)
        if last.textStart() + last.textLength() >= len(short):
            break
    return layout


def _laid_out(
    text: str, spans: Sequence[Span], font: QFont, width: int, *, lines: int, height: int, right_to_left: bool
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_mark(text, start, end) for start, end in spans])
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * height + max(0.0, (height - line.height()) / 2)))
    layout.endLayout()
    return layout


def _mark(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    theme = current()
    look = QTextCharFormat()
    look.setBackground(theme.accent_ground)
    look.setForeground(theme.text)
    look.setFontWeight(QFont.Weight.DemiBold)
    found = QTextLayout.FormatRange()
    found.start = units(text[:start])
    found.length = units(text[start:end])
    found.format = look
    return found
