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
_CODE = re.compile(r"`[^`]+`")
_STOP = re.compile(r"(…\*+)[.۔]")
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"


def said(text: str) -> str:
    """`text` of the manual with these names in the language of the windows."""
    text = COMMAND.sub(lambda found: f"**{_translated('Actions', found[1])} › {_command(found[2])}**", text)
    text = WORD.sub(lambda found: f"*{_word(found[1])}*", text)
    text = _STOP.sub(r"\1", text)  # a sentence that ends in a name with dots has no stop of its own
    text = KEYS.sub(lambda found: f"`{keys_of(QKeySequence(found[1]))}`", text)
    return _CODE.sub(lambda found: _apart(found[0]), text)


def keys_of(sequence: QKeySequence) -> str:
    """As the system writes them."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _apart(code: str) -> str:
    """Between words that run from the right, what is typed runs from the left, its last sign included, and two of them
    with a comma between stay two."""
    if not QGuiApplication.isRightToLeft():
        return code
    return f"{_RIGHT_TO_LEFT}{_LEFT_TO_RIGHT}{code}{_LEFT_TO_RIGHT}{_RIGHT_TO_LEFT}"


def _command(text: str) -> str:
    found = _translated("Actions", text)
    if found != text or not text.endswith("…"):
        return found if found != text else _translated("Entries", text)
    return f"{_translated('Entries', text[:-1])}…"


def _word(text: str) -> str:
    return next((found for where in WHERE if (found := _translated(where, text)) != text), text)


def _translated(where: str, text: str) -> str:
    return QCoreApplication.translate(where, text)
