"""Return: a new paragraph, a new item, or the way out of a list, a quote, a caption."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor

from ui.editor.blocks import LINE_SEPARATOR, insert_leaves, kind_of, marks_of, read_leaf, set_format
from ui.editor.erase import remove_selection
from ui.editor.leaf import Kind, Leaf
from ui.editor.lists import outdent, split_item
from ui.editor.mend import remove_block
from ui.editor.path import Path
from ui.editor.quotes import leave_frame
from ui.editor.registers import MARKS

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit


_FIGURE = (Kind.PICTURE, Kind.CAPTION)


def enter(edit: StoryEdit) -> None:
    """What Return does where the caret is. One step of undo."""
    selected = edit.selected_object()
    if selected is not None:
        paragraph_behind(edit, selected, read_leaf(selected).path)
        return
    with edit.story.edit() as cursor:
        cursor.setPosition(edit.textCursor().position())
        if edit.textCursor().hasSelection():
            cursor.setPosition(edit.textCursor().anchor())
            cursor.setPosition(edit.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
            remove_selection(edit, cursor)
        position = _enter(edit, cursor)
    edit.place_caret(position)


def line_break(edit: StoryEdit) -> None:
    """Shift+Return: a break inside the paragraph."""
    with edit.story.edit() as cursor:
        cursor.setPosition(edit.textCursor().anchor())
        cursor.setPosition(edit.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        if cursor.hasSelection():
            remove_selection(edit, cursor)
        kind = kind_of(cursor.block())
        if kind.is_object or kind == Kind.CREDIT:
            return
        marks = MARKS.number(marks_of(cursor.charFormat()))
        cursor.insertText(LINE_SEPARATOR, edit.story.style.char(kind, marks))
        position = cursor.position()
    edit.place_caret(position)


def paragraph_behind(edit: StoryEdit, block: QTextBlock, path: Path) -> None:
    """The caret goes to an empty paragraph behind the block; one is made unless it is there."""
    with edit.story.edit() as cursor:
        position = _paragraph_behind(edit, cursor, block, path)
    edit.place_caret(position)


def _enter(edit: StoryEdit, cursor: QTextCursor) -> int:  # noqa: PLR0911 - one for each kind of block
    """Returns where the caret belongs."""
    block = cursor.block()
    leaf = read_leaf(block, words=False)
    if leaf.kind == Kind.CAPTION:
        credit = block.next()
        if credit.isValid() and kind_of(credit) == Kind.CREDIT:
            return credit.position() + credit.length() - 1
    if leaf.kind in (Kind.CAPTION, Kind.CREDIT):
        return _paragraph_behind(edit, cursor, block, leaf.path)
    if leaf.kind == Kind.BOX_TITLE and cursor.atBlockEnd() and _is_empty_line(block.next(), leaf.path):
        return block.next().position()
    if leaf.kind == Kind.CODE:
        return _enter_in_code(edit, cursor, block, leaf)
    if leaf.kind == Kind.ATTRIBUTION:
        return _paragraph_behind(edit, cursor, block, leaf.path[:-1])
    if block.length() == 1 and leaf.path and leaf.kind == Kind.PARAGRAPH:
        return _step_out(edit, cursor, block, leaf)
    if block.length() == 1 and leaf.kind.level:
        edit.story.reshape(cursor, {block.blockNumber() - 1: replace(leaf, kind=Kind.PARAGRAPH, origin=0)})
        return block.position()
    return _split(edit, cursor, block, leaf)


def _split(edit: StoryEdit, cursor: QTextCursor, block: QTextBlock, leaf: Leaf) -> int:
    document = edit.story
    at_end, at_start = cursor.atBlockEnd(), cursor.atBlockStart() and block.length() > 1
    new = leaf if not at_end else replace(leaf, origin=0)
    if (leaf.kind.level and at_end) or leaf.kind in (Kind.KEPT_EMPTY, Kind.BOX_TITLE):
        new = replace(new, kind=Kind.PARAGRAPH)
    cursor.insertBlock(document.style.block(new), document.style.char(new.kind))
    below = cursor.block()
    if leaf.kind.level and at_start:
        above = replace(leaf, kind=Kind.PARAGRAPH, origin=0)
        set_format(QTextCursor(below.previous()), above, document.style)
    if new.path:
        leaves, first = _neighbourhood(below)
        changes = split_item(leaves, below.blockNumber() - first)
        for number, changed in changes.items():
            set_format(QTextCursor(edit.document().findBlockByNumber(first + number)), changed, document.style)
    return below.position()


def _enter_in_code(edit: StoryEdit, cursor: QTextCursor, block: QTextBlock, leaf: Leaf) -> int:
    """A new line with the same indent; from an empty last line, out of the code."""
    text = block.text()
    if cursor.atBlockEnd() and (text.endswith(LINE_SEPARATOR) or not text):
        if text:
            cursor.deletePreviousChar()
        return _paragraph_behind(edit, cursor, block, leaf.path)
    line = text[: len(text) if cursor.atBlockEnd() else cursor.positionInBlock()].rpartition(LINE_SEPARATOR)[2]
    indent = line[: len(line) - len(line.lstrip(" \t"))]
    cursor.insertText(LINE_SEPARATOR + indent, edit.story.style.char(Kind.CODE))
    return cursor.position()


def _step_out(edit: StoryEdit, cursor: QTextCursor, block: QTextBlock, leaf: Leaf) -> int:
    """An empty block in a list or quote: one level out."""
    document = edit.story
    leaves = document.read_leaves()  # a selection may just have gone: the list knows only after the edit
    at = block.blockNumber() - 1
    if leaf.path[-1].is_list:
        document.reshape(cursor, outdent(leaves, at, at))
        return block.position()
    below = block.next()
    if below.isValid() and kind_of(below) == Kind.ATTRIBUTION and read_leaf(below).path == leaf.path:
        alone = at == 0 or leaves[at - 1].path[: len(leaf.path)] != leaf.path
        if not alone:
            number = block.blockNumber()
            remove_block(block)
            return _paragraph_behind(edit, cursor, edit.document().findBlockByNumber(number), leaf.path[:-1])
    document.reshape(cursor, {at: leave_frame(leaf)})
    document.mend(cursor, block.blockNumber(), block.blockNumber())
    return block.position()


def _paragraph_behind(edit: StoryEdit, cursor: QTextCursor, block: QTextBlock, path: Path) -> int:
    below = block.next()
    while kind_of(block) in _FIGURE and below.isValid() and kind_of(below) in (Kind.CAPTION, Kind.CREDIT):
        block, below = below, below.next()  # never between a picture and its lines
    if _is_empty_line(below, path):
        return below.position()
    cursor.setPosition(block.position())
    insert_leaves(cursor, (Leaf(path=path),), edit.story.style)
    edit.story.mend(cursor, block.blockNumber(), cursor.block().blockNumber())
    return cursor.position()


def _is_empty_line(block: QTextBlock, path: Path) -> bool:
    """Whether the block is an empty paragraph in just these containers."""
    if not block.isValid() or block.length() != 1:
        return False
    there = read_leaf(block)
    return there.kind == Kind.PARAGRAPH and there.path == path


def _neighbourhood(block: QTextBlock) -> tuple[list[Leaf], int]:
    """The leaves from the block above to the end of the list around it, and the number of the first's block."""
    first = block.previous().blockNumber()
    leaves = []
    at = block.previous()
    while at.isValid():
        leaf = read_leaf(at)
        leaves.append(leaf)
        if not leaf.path:
            break
        at = at.next()
    return leaves, first
