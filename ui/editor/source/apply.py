"""From an edited source back into the document: what is the same stays, the rest is put in as one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCursor

from ui.editor.blocks import insert_leaves
from ui.editor.leaf import Leaf, plan
from ui.editor.origins import Chunk, SourceUnit

if TYPE_CHECKING:
    from ui.editor.document import StoryDocument


def apply_units(document: StoryDocument, units: Sequence[SourceUnit], facts: int | None = None) -> bool:
    """Make the story what `units` (of the whole text) are. False if it is that already.

    `facts`: the number of facts that come along with it (see `wire/taking.py`).
    """
    groups = document.groups.list
    chunks = document.origins.chunks(groups, document.edition)
    before = _same_before(chunks, units)
    if before == len(chunks) == len(units):
        return facts is not None and turn_facts(document, facts)
    after = _same_after(chunks[before:], units[before:])
    head, tail = chunks[:before], chunks[len(chunks) - after :]
    middle = units[before : len(units) - after]
    first = document.groups.begin_of(head[-1].behind) if head else 0
    behind = document.groups.begin_of(tail[0].first) if tail else len(document.groups.leaves)
    origins = document.origins
    edition = origins.new_edition()
    origins.keep(edition, head)
    leaves = [leaf for unit in middle for number, node in origins.add(unit, edition) for leaf in plan(node, number)]
    origins.keep(edition, tail)
    header = document.style.header(edition, document.facts if facts is None else facts)
    replace_leaves(document, first, max(first, behind), leaves, header)
    return True


def turn_facts(document: StoryDocument, facts: int) -> bool:
    """Facts alone become others: one step of undo."""
    with document.edit() as cursor:
        cursor.setPosition(0)
        cursor.setBlockFormat(document.style.header(document.edition, facts))
    return True


def _same_before(chunks: Sequence[Chunk], units: Sequence[SourceUnit]) -> int:
    count = 0
    while count < min(len(chunks), len(units)) and _is(chunks[count], units[count]):
        count += 1
    return count


def _same_after(chunks: Sequence[Chunk], units: Sequence[SourceUnit]) -> int:
    count = 0
    while count < min(len(chunks), len(units)) and _is(chunks[-1 - count], units[-1 - count]):
        count += 1
    return count


def _is(chunk: Chunk, unit: SourceUnit) -> bool:
    return chunk.source == unit.source and chunk.nodes == tuple(unit.nodes)


def replace_leaves(
    document: StoryDocument, first: int, behind: int, leaves: Sequence[Leaf], header: QTextBlockFormat
) -> None:
    """Leaves `first` to `behind` (without it) give way to others, and block 0 gets this format. One step of undo."""
    with document.edit() as cursor:
        cursor.setPosition(0)
        cursor.setBlockFormat(header)
        above = document.qt.findBlockByNumber(first)
        end = above.position() + above.length() - 1
        if behind > first:
            last = document.qt.findBlockByNumber(behind)
            cursor.setPosition(end)
            cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        cursor.setPosition(end)
        insert_leaves(cursor, leaves, document.style)
        document.mend(cursor, max(1, first), first + len(leaves) + 1)
