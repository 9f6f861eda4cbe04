"""A place in the page beside the text, found again in the text; and what stands at the top of both.

The page has words that the text has not (a dateline, numbers of notes), and the other way round (objects): so a place
is looked for by the words around it, where they come nearest to as far into the block as they are on the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdesk.story.tree import plain
from ui.editor.table.cells import CAPTION, Address, cells
from ui.editor.table.spot import table_in
from ui.utf16 import units

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from ui.editor.document import StoryDocument
    from ui.editor.text_edit import StoryEdit

AROUND = (40, 20, 10, 5, 2, 1)  # characters on each side that have to be the same; the first that are found somewhere


@dataclass(frozen=True, slots=True)
class Place:
    """A position in the document; in a table `into` characters of this cell, too (the caption counts as one)."""

    position: int
    cell: Address | None = None
    into: int = 0


def place_in_document(document: StoryDocument, node: int, far: int, before: str, behind: str) -> Place | None:
    """Where in the document the place is: `far` characters into the top-level node `node`, between these words.

    The start of the node where none of the words are there; None where there is no such node.
    """
    groups = document.groups
    group = groups.group_with(node)
    if not 0 <= group < len(groups.list):
        return None
    leaves = range(groups.begin_of(group), groups.begin_of(group + 1))
    for size in AROUND:
        left, right = before[max(0, len(before) - size) :], behind[:size]
        found = list(_places(document, leaves, left, right)) if left or right else []
        if found:
            return min(found, key=lambda place: abs(place[0] - far))[1]
    return Place(document.block(leaves.start).position())


def _places(document: StoryDocument, leaves: range, left: str, right: str) -> Iterator[tuple[int, Place]]:
    """Wherever `right` follows `left`: how far into the leaves, and the place in the document."""
    passed = 0
    for leaf in leaves:
        block = document.block(leaf)
        for text, cell in _texts(block):
            at = text.find(left + right)
            while at >= 0:
                into = units(text[:at] + left)
                position = block.position() + (into if cell is None else 0)
                yield passed + into, Place(position, cell, into)
                at = text.find(left + right, at + 1)
            passed += units(text)


def _texts(block: QTextBlock) -> Iterator[tuple[str, Address | None]]:
    """The words of the block; of one that shows a table those of its cells, in the order of the page."""
    table = table_in(block)
    if table is None:
        yield block.text(), None
        return
    yield plain(table.caption), CAPTION
    for address, runs in cells(table):
        if address != CAPTION:
            yield plain(runs), address


def top_of_text(edit: StoryEdit) -> float:
    """What stands at the top of the viewport: the number of the top-level node and how far it has passed (3.5: the
    fourth, by half). -1 is the top of the header."""
    y = edit.verticalScrollBar().value()
    groups = edit.story.groups
    leaf = edit.block_at(0).blockNumber() - 1
    if leaf < 0 or not groups.list:
        begin = _edge(edit, 0)
        return min(1.0, y / begin) - 1 if begin > 0 else 0.0
    group = groups.group_of(leaf)
    top, end = _edge(edit, group), _edge(edit, group + 1)
    passed = min(1.0, max(0.0, (y - top) / (end - top))) if end > top else 0.0
    return groups.first_node(group) + passed * len(groups.list[group].nodes)


def scroll_text(edit: StoryEdit, place: float) -> None:
    """Bring this place, as `top_of_text` says it, to the top of the viewport."""
    groups = edit.story.groups
    if place < 0 or not groups.list:
        y = (1 + place) * _edge(edit, 0)
    else:
        group = groups.group_with(int(place))
        top, nodes = _edge(edit, group), len(groups.list[group].nodes)
        y = top + (place - groups.first_node(group)) / max(1, nodes) * (_edge(edit, group + 1) - top)
    edit.verticalScrollBar().setValue(round(y))


def _edge(edit: StoryEdit, group: int) -> float:
    """Where the group begins in the document, in pixels; behind the last, where the text ends."""
    document = edit.story
    layout = document.qt.documentLayout()
    if group < len(document.groups.list):
        return layout.blockBoundingRect(document.block(document.groups.begin_of(group))).top()
    return layout.blockBoundingRect(document.qt.lastBlock()).bottom()
