"""Moving blocks: list items within their list, everything else whole at the top of the story.

What moves is written anew from its leaves and the old blocks go, so each keeps its origin, and with it its bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from ui.editor.blocks import insert_leaves
from ui.editor.commands import selected_leaves
from ui.editor.leaf import Leaf
from ui.editor.lists import item_extent
from ui.editor.mend import remove_block
from ui.editor.path import Path
from ui.editor.registers import container, new_container

if TYPE_CHECKING:
    from ui.editor.document import StoryDocument
    from ui.editor.groups import Groups
    from ui.editor.text_edit import StoryEdit


@dataclass(frozen=True, slots=True)
class Unit:
    """Leaves `start` to `end` (behind the last) that move as one. `depth`: of the list that they are items of, -1 for
    blocks at the top of the story."""

    start: int
    end: int
    depth: int = -1


@dataclass(frozen=True, slots=True)
class Spot:
    """A place between blocks: before leaf `before`. `path` goes to the list whose item one becomes there, the list's
    own step included; () is the top of the story."""

    before: int
    path: Path = ()


def unit_of(groups: Groups, first: int, last: int) -> Unit:
    """What moves when leaves `first` to `last` are chosen: items with all that is nested in them; a list of which
    nothing would be left moves whole."""
    leaves = groups.leaves
    for depth in reversed(range(_common_depth(leaves, first, last))):
        if leaves[first].path[depth].is_list:
            start, end = item_extent(leaves, first, last, depth)
            if _same_list(leaves, start - 1, start, depth) or _same_list(leaves, end, start, depth):
                return Unit(start, end, depth)
    return Unit(groups.start_of_group(first), groups.end_of_group(last) + 1)


def move_up(edit: StoryEdit) -> None:
    """The chosen blocks change places with the one before them. Nothing at the top, or at the top of their list."""
    unit = _chosen(edit)
    above = neighbour(edit.story.groups, unit, unit.start - 1)
    if above is not None:
        _exchange(edit, above.start, unit.start, unit.end, moved=unit)


def move_down(edit: StoryEdit) -> None:
    unit = _chosen(edit)
    below = neighbour(edit.story.groups, unit, unit.end)
    if below is not None:
        _exchange(edit, unit.start, unit.end, below.end, moved=unit)


def move_to(edit: StoryEdit, unit: Unit, spot: Spot) -> None:
    """Carry the unit to another place. An item becomes one of the list there, or a list of its own."""
    document = edit.story
    if lands_where_it_is(document.groups, unit, spot):
        return
    _leave_cell(edit)
    leaves = _own_list(document.groups.leaves[unit.start : unit.end], unit, spot)
    leaves = [_rebased(leaf, unit, spot) for leaf in leaves]
    first = _carry(document, (unit.start, unit.end), spot.before, leaves)
    _select(edit, first, 0, first + len(leaves) - 1, -1)


def delete_unit(edit: StoryEdit, unit: Unit) -> None:
    """Take the blocks out whole; the caret goes to what stands there then."""
    document = edit.story
    _leave_cell(edit)
    with document.edit() as cursor:
        if unit.end - unit.start == len(document.groups.leaves):
            insert_leaves(QTextCursor(document.block(unit.end - 1)), (Leaf(),), document.style)
        for _ in range(unit.start, unit.end):
            remove_block(document.block(unit.start))
        document.mend(cursor, unit.start, unit.start + 1)
    edit.place_caret(document.block(min(unit.start, len(document.groups.leaves) - 1)).position())


def select_unit(edit: StoryEdit, unit: Unit) -> None:
    _select(edit, unit.start, 0, unit.end - 1, -1)


def neighbour(groups: Groups, unit: Unit, at: int) -> Unit | None:
    """The unit beside this one that leaf `at` belongs to; None beyond the story's or the list's edge."""
    leaves = groups.leaves
    if not 0 <= at < len(leaves):
        return None
    if unit.depth < 0:
        return Unit(groups.start_of_group(at), groups.end_of_group(at) + 1)
    if not _same_list(leaves, at, unit.start, unit.depth):
        return None
    return Unit(*item_extent(leaves, at, at, unit.depth), unit.depth)


def lands_where_it_is(groups: Groups, unit: Unit, spot: Spot) -> bool:
    if not unit.start <= spot.before <= unit.end:
        return False
    path = groups.leaves[unit.start].path[: unit.depth + 1]
    return [(step.kind, step.id) for step in path] == [(step.kind, step.id) for step in spot.path]


# --- how it is done --------------------------------------------------------------------------------------------


def _leave_cell(edit: StoryEdit) -> None:
    """Whoever writes in a cell of a table would write into a block that is no longer there."""
    edit.keys.break_typing()
    if edit.inner is not None:
        edit.setFocus(Qt.FocusReason.OtherFocusReason)


def _chosen(edit: StoryEdit) -> Unit:
    _leave_cell(edit)
    return unit_of(edit.story.groups, *selected_leaves(edit))


def _exchange(edit: StoryEdit, start: int, middle: int, end: int, *, moved: Unit) -> None:
    """The two neighbours change places; caret and selection go along with `moved`."""
    document = edit.story
    leaves = document.groups.leaves
    step = end - middle if moved.start == start else start - middle
    caret = edit.textCursor()
    (one, offset), (other, other_offset) = (
        _place(document, position, moved) for position in (caret.anchor(), caret.position())
    )
    if end - middle <= middle - start:  # the shorter one is carried
        _carry(document, (middle, end), start, leaves[middle:end])
    else:
        _carry(document, (start, middle), end, leaves[start:middle])
    _select(edit, one + step, offset, other + step, other_offset)


def _carry(document: StoryDocument, old: tuple[int, int], before: int, leaves: Sequence[Leaf]) -> int:
    """Write `leaves` before leaf `before`, take the `old` ones out. Gives the first written one's index.

    One step of undo, but two edits: as one, it would tell that everything between the two places has changed.
    """
    count = old[1] - old[0]
    gone = old[0] + len(leaves) if before <= old[0] else old[0]
    with document.steps.together():
        with document.edit() as cursor:
            insert_leaves(QTextCursor(document.block(before - 1)), leaves, document.style)
            document.mend(cursor, before + 1, before + len(leaves))
        with document.edit() as cursor:
            for _ in range(count):
                remove_block(document.block(gone))
            number = min(gone, document.qt.blockCount() - 1)
            document.mend(cursor, number, number)
    return before if before <= old[0] else before - count


def _place(document: StoryDocument, position: int, unit: Unit) -> tuple[int, int]:
    """A position as leaf and offset, kept inside the unit."""
    block = document.qt.findBlock(position)
    leaf = block.blockNumber() - 1
    if leaf < unit.start:
        return unit.start, 0
    if leaf >= unit.end:
        return unit.end - 1, -1
    return leaf, position - block.position()


def _select(edit: StoryEdit, first: int, offset: int, last: int, end: int) -> None:
    """From an offset in one leaf to an offset in another; -1 is the leaf's end."""
    places = []
    for leaf, at in ((first, offset), (last, end)):
        block = edit.story.block(leaf)
        places.append(block.position() + (block.length() - 1 if at < 0 else at))
    edit.select(*places)


def _own_list(leaves: Sequence[Leaf], unit: Unit, spot: Spot) -> Sequence[Leaf]:
    """Items that leave for the top of the story are a list of their own there."""
    if unit.depth < 0 or spot.path:
        return leaves
    at = unit.depth
    fresh = new_container(replace(container(leaves[0].path[at].id), start=1))
    return [
        replace(leaf, path=(*leaf.path[:at], replace(leaf.path[at], id=fresh), *leaf.path[at + 1 :])) for leaf in leaves
    ]


def _rebased(leaf: Leaf, unit: Unit, spot: Spot) -> Leaf:
    if unit.depth < 0:
        return leaf
    here = leaf.path[unit.depth]
    if spot.path:
        here = replace(here, kind=spot.path[-1].kind, id=spot.path[-1].id)
    return replace(leaf, path=(*spot.path[:-1], here, *leaf.path[unit.depth + 1 :]))


def _common_depth(leaves: Sequence[Leaf], first: int, last: int) -> int:
    """How many containers all of the leaves share (for a list, the items may be others)."""
    depth = len(leaves[first].path)
    for at in range(first + 1, last + 1):
        while depth and not _same_list(leaves, at, first, depth - 1):
            depth -= 1
    return depth


def _same_list(leaves: Sequence[Leaf], at: int, other: int, depth: int) -> bool:
    if not 0 <= at < len(leaves):
        return False
    one, two = leaves[at].path, leaves[other].path
    return len(one) > depth and len(two) > depth and one[:depth] == two[:depth] and one[depth].id == two[depth].id
