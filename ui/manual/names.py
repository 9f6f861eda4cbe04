"""What the manual names in English, said as the window says it: **Menu › Command**, *a word of the window*, `a key`."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence

WHERE = (
    *("Actions", "Panes", "Header", "FactsPane", "PictureBar", "PictureEditor"),
    *("FindingsPopover", "Publisher", "OutboxPopover", "Settings", "SiteForm"),
)
"""The windows that a word in italics may stand in, by their names in the translations."""

COMMAND = re.compile(r"\*\*([^*›]+) › ([^*]+)\*\*")
WORD = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
KEYS = re.compile(r"`((?:(?:Ctrl|Shift|Alt)\+)*(?:F\d+|[A-Z\d]|Return|Tab|Esc|[^\w\s`]))`")
_LEFT_TO_RIGHT = "\u200e"


def said(text: str) -> str:
    """`text` of the manual with these names in the language of the windows."""
    text = COMMAND.sub(lambda found: f"**{_translated('Actions', found[1])} › {_command(found[2])}**", text)
    text = WORD.sub(lambda found: f"*{_word(found[1])}*", text)
    return KEYS.sub(lambda found: f"`{keys_of(QKeySequence(found[1]))}`", text)


def keys_of(sequence: QKeySequence) -> str:
    """As the system writes them. Between words that run from right to left, signs at their ends stay there."""
    keys = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    return f"{_LEFT_TO_RIGHT}{keys}{_LEFT_TO_RIGHT}" if QGuiApplication.isRightToLeft() else keys


def _command(text: str) -> str:
    found = _translated("Actions", text)
    if found != text or not text.endswith("…"):
        return found if found != text else _translated("Entries", text)
    return f"{_translated('Entries', text[:-1])}…"


def _word(text: str) -> str:
    return next((found for where in WHERE if (found := _translated(where, text)) != text), text)


def _translated(where: str, text: str) -> str:
    return QCoreApplication.translate(where, text)
