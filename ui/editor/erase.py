"""Backspace, Delete, and taking out a selection: what a good word processor does, around lists, quotes and objects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor

from ui.editor.blocks import kind_of, read_leaf, set_format
from ui.editor.document import BODY
from ui.editor.leaf import Kind, Leaf
from ui.editor.lists import begins_item, outdent
from ui.editor.mend import remove_block
from ui.editor.path import NOTE
from ui.editor.quotes import leave_frame, quote_depth, unwrap_box
from ui.editor.style import OBJECT_CHARACTER

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit


def remove_selection(edit: StoryEdit, cursor: QTextCursor | None = None) -> None:
    """Take the selection out. With a `cursor` inside an edit, as a part of that edit."""
    if cursor is not None:
        _remove(edit, cursor)
        return
    with edit.story.edit() as made:
        _select(made, edit.textCursor())
        _remove(edit, made)
        position = made.position()
    edit.place_caret(position)


def backspace(edit: StoryEdit) -> bool:
    """True if it did something that Qt would not have done rightly."""
    cursor = edit.textCursor()
    if cursor.hasSelection():
        _remove_or_object(edit)
        return True
    if not cursor.atBlockStart():
        return False
    return _backspace_at_start(edit, cursor.block())


def delete(edit: StoryEdit) -> bool:
    cursor = edit.textCursor()
    if cursor.hasSelection():
        _remove_or_object(edit)
        return True
    if not cursor.atBlockEnd():
        return False
    block, below = cursor.block(), cursor.block().next()
    if not below.isValid():
        return True
    if kind_of(below).is_object:
        if block.length() == 1 and kind_of(block) == Kind.PARAGRAPH:
            _remove_empty(edit, block)
        else:
            select_block(edit, below)
        return True
    fixed = (Kind.CAPTION, Kind.CREDIT, Kind.CODE)
    if kind_of(block) in fixed or kind_of(below) in fixed:
        return True
    _merge(edit, block)
    return True


def remove_object(edit: StoryEdit, block: QTextBlock, *, line: bool = True) -> None:
    """Take an object out, a picture with its caption and credit. The caret goes to the block behind; before another
    object it has an empty line, unless `line` is off (there must be a block behind then)."""
    document = edit.story
    with document.edit() as cursor:
        leaf = read_leaf(block)
        blocks = [block]
        below = block.next()
        while leaf.figure and below.isValid() and read_leaf(below).figure == leaf.figure:
            blocks.append(below)
            below = below.next()
        first = block.blockNumber()
        for _ in blocks[1:]:
            remove_block(edit.document().findBlockByNumber(first + 1))
        cursor.setPosition(block.position())
        cursor.deleteChar()
        empty = edit.document().findBlockByNumber(first)
        if empty.next().isValid() and not (line and kind_of(empty.next()).is_object):
            remove_block(empty)
        else:
            set_format(QTextCursor(empty), Leaf(path=leaf.path), document.style)
        document.mend(cursor, first, first)
        position = edit.document().findBlockByNumber(min(first, edit.document().blockCount() - 1)).position()
    edit.place_caret(position)


def select_block(edit: StoryEdit, block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()


def _remove_or_object(edit: StoryEdit) -> None:
    block = edit.selected_object()
    if block is not None:
        remove_object(edit, block)
    else:
        remove_selection(edit)


def _select(cursor: QTextCursor, wanted: QTextCursor) -> None:
    """Select what `wanted` does, but objects whole and nothing of block 0."""
    document = wanted.document()
    start, end = max(BODY, wanted.selectionStart()), max(BODY, wanted.selectionEnd())
    last = document.findBlock(end)
    if end > start and end == last.position() and kind_of(last).is_object:
        end -= 1  # the object itself is not selected: do not draw it into the text above
    first = document.findBlock(start)
    if kind_of(first).is_object and start > first.position() and first.next().isValid():
        start = min(end, first.next().position())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def _remove(edit: StoryEdit, cursor: QTextCursor) -> None:
    """Take the selection out; what is left at its place is what the first block was, or the last if all of the first
    went, or a plain paragraph if nothing is left of several."""
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = document.findBlock(start), document.findBlock(end)
    one = first == last
    leaf = read_leaf(last if start == first.position() else first)
    rest = start > first.position() or end < last.position() + last.length() - 1
    number = first.blockNumber()
    cursor.removeSelectedText()
    if not one and not rest:
        leaf = Leaf()
    if not one and not cursor.block().text().startswith(OBJECT_CHARACTER):
        set_format(QTextCursor(cursor.block()), replace(leaf, objects=()), edit.story.style)
    edit.story.mend(cursor, number, number)


def _backspace_at_start(edit: StoryEdit, block: QTextBlock) -> bool:
    if _leave_structure(edit, block):
        return True
    leaf = read_leaf(block)
    if block.blockNumber() == 1:
        if leaf.kind.level:
            with edit.story.edit() as cursor:
                edit.story.reshape(cursor, {0: replace(leaf, kind=Kind.PARAGRAPH)})
        return True
    above = block.previous()
    if kind_of(above).is_object:
        select_block(edit, above)
    elif kind_of(above) in (Kind.CREDIT, Kind.CODE):
        end = block.position() - 1
        if block.length() == 1 and block.next().isValid():
            with edit.story.edit():
                remove_block(block)
        edit.place_caret(end)
    elif above.length() == 1 and not read_leaf(above).path and not leaf.path:
        _remove_empty(edit, above)  # keeps this block what it is
    else:
        _merge(edit, above)
    return True


def _leave_structure(edit: StoryEdit, block: QTextBlock) -> bool:
    """Out of a caption's lines, a list item, a quote, where the block begins one. False if it begins none."""
    leaf = read_leaf(block)
    leaves = edit.story.groups.leaves
    at = block.blockNumber() - 1
    if leaf.kind in (Kind.CREDIT, Kind.ATTRIBUTION):
        end = block.position() - 1
        if leaf.kind == Kind.ATTRIBUTION and block.length() == 1:
            with edit.story.edit():
                remove_block(block)
        edit.place_caret(end)
    elif leaf.kind == Kind.CAPTION:
        select_block(edit, block.previous())
    elif leaf.kind == Kind.CODE:
        _leave_code(edit, block, leaf)
    else:
        return _leave_container(edit, leaves, at, block, leaf)
    return True


def _leave_code(edit: StoryEdit, block: QTextBlock, leaf: Leaf) -> None:
    """Empty code becomes a paragraph; other code stays what it is, the caret goes up."""
    if block.length() == 1:
        with edit.story.edit() as cursor:
            plain = replace(leaf, kind=Kind.PARAGRAPH, language=0, attributes=0)
            edit.story.reshape(cursor, {block.blockNumber() - 1: plain})
    elif kind_of(block.previous()).is_object and block.blockNumber() > 1:
        select_block(edit, block.previous())
    else:
        edit.place_caret(block.position() - 1)


def _leave_container(edit: StoryEdit, leaves: Sequence[Leaf], at: int, block: QTextBlock, leaf: Leaf) -> bool:
    document, number = edit.story, block.blockNumber()
    if leaf.kind == Kind.BOX_TITLE:
        with document.edit() as cursor:
            changes = unwrap_box(leaves, at)
            document.reshape(cursor, changes)
            document.mend(cursor, number, max(changes) + 1)
    elif _begins_note(leaves, at):
        if block.length() == 1 and (at + 1 == len(leaves) or not _same_note(leaves, at, at + 1)):
            _remove_empty(edit, block)
            edit.place_caret(max(0, block.position() - 1))
    elif leaf.path and leaf.path[-1].is_list and begins_item(leaves, at):
        with document.edit() as cursor:
            document.reshape(cursor, outdent(leaves, at, at))
    elif _begins_quote(leaves, at):
        with document.edit() as cursor:
            document.reshape(cursor, {at: leave_frame(leaf)})
            document.mend(cursor, number, number)
    else:
        return False
    return True


def _same_note(leaves: Sequence[Leaf], one: int, other: int) -> bool:
    return bool(leaves[one].path) and leaves[one].path[:1] == leaves[other].path[:1]


def _begins_note(leaves: Sequence[Leaf], at: int) -> bool:
    """Whether the leaf is the first of a footnote: what is above it is no part of the note."""
    path = leaves[at].path
    return len(path) == 1 and path[0].kind == NOTE and (at == 0 or not _same_note(leaves, at, at - 1))


def _begins_quote(leaves: Sequence[Leaf], at: int) -> bool:
    path = leaves[at].path
    depth = quote_depth(path)
    return depth is not None and (at == 0 or leaves[at - 1].path[: depth + 1] != path[: depth + 1])


def _remove_empty(edit: StoryEdit, block: QTextBlock) -> None:
    position = block.position()
    with edit.story.edit() as cursor:
        number = block.blockNumber()
        remove_block(block)
        edit.story.mend(cursor, number, number)
    edit.place_caret(position)


def _merge(edit: StoryEdit, above: QTextBlock) -> None:
    """Join the block and the one below it; the upper one says what they are."""
    position = above.position() + above.length() - 1
    with edit.story.edit() as cursor:
        number = above.blockNumber()
        cursor.setPosition(position)
        cursor.deleteChar()
        edit.story.mend(cursor, number, number)
    edit.place_caret(position)
