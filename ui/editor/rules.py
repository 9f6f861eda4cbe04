"""The Markdown way while typing: `## `, `- `, `1. `, `> ` at the start of a paragraph, `— ` in a quote.

What was typed becomes a step of undo before the change does: one undo brings the characters back.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from ui.editor.blocks import read_leaf
from ui.editor.leaf import Kind, Leaf
from ui.editor.lists import toggle_list
from ui.editor.path import BULLETS, NUMBERS
from ui.editor.quotes import toggle_quote
from ui.editor.registers import Container, new_container

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

_HEADINGS = {"## ": Kind.H2, "### ": Kind.H3, "#### ": Kind.H4}
_NUMBER = re.compile(r"(\d{1,4})[.)] $")


def after_space(edit: StoryEdit) -> bool:
    """A space was typed: True if it made a block something else."""
    cursor = edit.textCursor()
    if cursor.positionInBlock() > 6:
        return False
    block = cursor.block()
    typed = block.text()[: cursor.positionInBlock()]
    leaf = read_leaf(block)
    if leaf.kind not in (Kind.PARAGRAPH, Kind.KEPT_EMPTY):
        return False
    leaves = edit.story.groups.leaves
    at = block.blockNumber() - 1
    changes = _changes(leaves, at, leaf, typed)
    if not changes:
        return False
    with edit.story.edit() as made:
        made.setPosition(block.position())
        made.setPosition(block.position() + len(typed), QTextCursor.MoveMode.KeepAnchor)
        made.removeSelectedText()
        edit.story.reshape(made, changes)
        edit.story.mend(made, block.blockNumber(), block.blockNumber())
    edit.place_caret(block.position())
    return True


def _changes(  # noqa: PLR0911 - one for each way of writing
    leaves: list[Leaf], at: int, leaf: Leaf, typed: str
) -> dict[int, Leaf]:
    in_quote = bool(leaf.path) and leaf.path[-1].is_quote
    if typed in ("— ", "-- ") and in_quote and _is_last_in_quote(leaves, at):
        return {at: replace(leaf, kind=Kind.ATTRIBUTION)}
    if typed in _HEADINGS and not leaf.path:
        return {at: replace(leaf, kind=_HEADINGS[typed])}
    if typed == "> ":
        return toggle_quote(leaves, at, at) if not in_quote else {}
    if leaf.path and leaf.path[-1].is_list:
        return {}
    if typed in ("- ", "* ", "+ "):
        return toggle_list(leaves, at, at, BULLETS)
    number = _NUMBER.match(typed)
    if number is None:
        return {}
    changes = toggle_list(leaves, at, at, NUMBERS)
    step = changes[at].path[-1]
    start = int(number[1])
    if start != 1 and not _is_known(leaves, step.id):
        fresh = new_container(Container(NUMBERS, start))
        changes[at] = replace(changes[at], path=(*changes[at].path[:-1], replace(step, id=fresh)))
    return changes


def _is_known(leaves: list[Leaf], list_id: int) -> bool:
    return any(step.id == list_id for leaf in leaves for step in leaf.path)


def _is_last_in_quote(leaves: list[Leaf], at: int) -> bool:
    path = leaves[at].path
    return at + 1 == len(leaves) or leaves[at + 1].path[: len(path)] != path
