"""Where a dragged block would go, from where the pointer is. Looks at the blocks under the pointer only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from ui.editor.lists import item_extent, list_depth
from ui.editor.moving import Spot, Unit
from ui.editor.style import INDENT

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

LAST = 14  # px under the last block


def spot_at(edit: StoryEdit, unit: Unit, y: float) -> Spot:
    """The place between blocks that is nearest to this height of the viewport."""
    groups = edit.story.groups
    leaves = groups.leaves
    at = min(max(0, edit.block_at(y).blockNumber() - 1), len(leaves) - 1)
    path = leaves[at].path
    depth = list_depth(path) if unit.depth >= 0 else None
    if depth is not None and not unit.start <= at < unit.end:
        start, end = item_extent(leaves, at, at, depth)
        return Spot(start if y < _middle(edit, start, end) else end, path[: depth + 1])
    if unit.start <= at < unit.end:
        return Spot(unit.start, path[: unit.depth + 1])  # over itself: nothing would change
    start, end = groups.start_of_group(at), groups.end_of_group(at) + 1
    return Spot(start if y < _middle(edit, start, end) else end)


def line_at(edit: StoryEdit, spot: Spot) -> QRectF:
    """The drop line, in the viewport: halfway between the two blocks."""
    leaves = edit.story.groups.leaves
    above = edit.block_rect(edit.story.block(spot.before - 1))
    if spot.before < len(leaves):
        below = edit.block_rect(edit.story.block(spot.before)).top()
        y = (max(above.bottom(), below - LAST) + below) / 2 if spot.before else below - LAST / 2
    else:
        y = above.bottom() + LAST / 2
    indent = INDENT * edit.zoom * max(0, len(spot.path) - 1)
    rtl = edit.story.style.direction == "rtl"
    return QRectF(edit.margin + (0 if rtl else indent), y - 1, edit.column - indent, 2)


def unit_rect(edit: StoryEdit, unit: Unit) -> QRectF:
    """All of the unit's blocks, in the viewport."""
    top = edit.block_rect(edit.story.block(unit.start))
    return top.united(edit.block_rect(edit.story.block(unit.end - 1)))


def grip_middle(edit: StoryEdit, unit: Unit) -> float:
    """The height at which the grip belongs: the middle of the unit's first line, the top of an object."""
    block = edit.story.block(unit.start)
    line = block.layout().lineAt(0)
    top = block.layout().position().y() + edit.offset().y()
    if not line.isValid() or edit.story.groups.leaves[unit.start].objects:
        return top + 14
    return top + line.y() + line.height() / 2


def runs_right_to_left(edit: StoryEdit, unit: Unit) -> bool:
    return edit.story.block(unit.start).textDirection() == Qt.LayoutDirection.RightToLeft


def _middle(edit: StoryEdit, start: int, end: int) -> float:
    return unit_rect(edit, Unit(start, end)).center().y()
