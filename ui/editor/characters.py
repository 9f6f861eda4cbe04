"""Which characters may come into a text field from outside."""

from __future__ import annotations

from newsdesk.story.characters import clean_line

_QTS_OWN = str.maketrans("", "", "\ufffc\ufdd0\ufdd1")
"""An object, and the two ends of a frame: in a QTextDocument they are no letters."""


def clean(line: str) -> str:
    """`line` without control characters; every kind of space and the marks of direction stay."""
    return clean_line(line).translate(_QTS_OWN)
