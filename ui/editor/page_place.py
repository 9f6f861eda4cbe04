"""A place in the page beside the text, found again in the text.

The page has words that the text has not (a dateline, numbers of notes), and the other way round (objects): so a place
is looked for by the words around it, where they come nearest to as far into the block as they are on the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ui.utf16 import units

if TYPE_CHECKING:
    from ui.editor.document import StoryDocument

AROUND = (40, 20, 10, 5, 2, 1)  # characters on each side that have to be the same; the first that are found somewhere


def position_in_document(document: StoryDocument, node: int, far: int, before: str, behind: str) -> int | None:
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
    return document.block(leaves.start).position()


def _places(document: StoryDocument, leaves: range, left: str, right: str) -> Iterator[tuple[int, int]]:
    """Wherever `right` follows `left`: how far into the leaves, and the position in the document."""
    passed = 0
    for leaf in leaves:
        block = document.block(leaf)
        text = block.text()
        at = text.find(left + right)
        while at >= 0:
            into = units(text[:at] + left)
            yield passed + into, block.position() + into
            at = text.find(left + right, at + 1)
        passed += units(text)
