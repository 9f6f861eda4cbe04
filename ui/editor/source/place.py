"""The same place in the rich text and in its source: by the unit, and inside it by the words around."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from ui.editor.origins import SourceUnit

if TYPE_CHECKING:
    from ui.editor.document import StoryDocument

_WORDS = re.compile(r"\w{1,}(?:\W{1,2}\w+)?\W?$")
_FIRST = re.compile(r"\w+(?:\W{1,2}\w+)?")
AROUND = 24  # characters of text that are looked for


def source_offset(document: StoryDocument, units: Sequence[SourceUnit], position: int) -> int:
    """Where in the source (Python's positions) the place of the document is. `units` are of the composed text."""
    leaf = document.leaf_at(position)
    group = document.groups.group_of(leaf)
    chunks = document.origins.chunks(document.groups.list, document.edition)
    number = next((n for n, chunk in enumerate(chunks) if chunk.first <= group < chunk.behind), None)
    if number is None or number >= len(units):
        return sum(len(unit.source) for unit in units)
    start = sum(len(unit.source) for unit in units[:number])
    block = document.block(leaf)
    text, at = block.text(), position - block.position()
    return start + (_find(units[number].source, text[:at], text[at:]) or 0)


def document_position(document: StoryDocument, units: Sequence[SourceUnit], offset: int) -> int:
    """Where in the document the place of the source is; the document is what `units` say."""
    ends = list(accumulate(len(unit.source) for unit in units))
    number = next((n for n, end in enumerate(ends) if offset < end), len(units) - 1)
    chunks = document.origins.chunks(document.groups.list, document.edition)
    if number < 0 or number >= len(chunks):
        return document.qt.characterCount() - 1
    chunk = chunks[number]
    if chunk.first >= len(document.groups.list):
        return document.qt.characterCount() - 1
    first = document.groups.begin_of(chunk.first)
    behind = document.groups.begin_of(chunk.behind) if chunk.behind < len(document.groups.list) else None
    source = units[number].source
    inside = offset - (ends[number] - len(source))
    for leaf in range(first, behind if behind is not None else len(document.groups.leaves)):
        block = document.block(leaf)
        found = _find(block.text(), source[:inside], source[inside:])
        if found is not None:
            return block.position() + found
    return document.block(first).position()


def _find(text: str, before: str, behind: str) -> int | None:
    """Where in `text` one stands between the words that `before` ends with and `behind` begins with."""
    match = _WORDS.search(before[-AROUND:])
    words = match[0] if match else ""
    while words:
        at = text.find(words)
        if at >= 0:
            return at + len(words)
        words = words[1:].lstrip()
    first = _FIRST.match(behind[:AROUND])
    at = text.find(first[0]) if first else -1
    return at if at >= 0 else None
