"""Tab and Shift+Tab: in lists a level in or out, in a figure from part to part. A tab itself is no part of a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor

from ui.editor import commands
from ui.editor.blocks import LINE_SEPARATOR, kind_of, read_leaf
from ui.editor.enter import paragraph_behind
from ui.editor.erase import select_block
from ui.editor.leaf import Kind
from ui.editor.lists import list_depth

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

INDENT = "    "  # of code
_FIGURE = (Kind.PICTURE, Kind.CAPTION, Kind.CREDIT)


def tab(edit: StoryEdit) -> None:
    block = edit.textCursor().block() if edit.selected_object() is None else edit.selected_object()
    if block is None:
        return
    kind = kind_of(block)
    if kind == Kind.CODE:
        indent_code(edit)
        return
    if kind not in _FIGURE or edit.textCursor().hasSelection() != (kind == Kind.PICTURE):
        commands.indent_items(edit)
    elif block.next().isValid():
        _go_to(edit, block.next())
    else:
        paragraph_behind(edit, block, read_leaf(block).path)


def back_tab(edit: StoryEdit) -> None:
    """In the first block, where nothing can go a level out, it leads back to the header."""
    cursor = edit.textCursor()
    block = cursor.block()
    if kind_of(block) == Kind.CODE:
        outdent_code(edit)
        return
    if kind_of(block) in (Kind.CAPTION, Kind.CREDIT) and not cursor.hasSelection():
        _go_to(edit, block.previous())
        return
    first, last = commands.selected_leaves(edit)
    leaves = edit.story.groups.leaves[first : last + 1]
    if any(list_depth(leaf.path) is not None for leaf in leaves):
        commands.outdent_items(edit)
    elif first == 0:
        edit.left_at_top.emit()


def indent_code(edit: StoryEdit) -> None:
    """Four spaces where the caret is."""
    position = edit.textCursor().selectionStart()
    with edit.story.edit() as cursor:
        cursor.setPosition(position)
        cursor.insertText(INDENT, edit.story.style.char(Kind.CODE))
    edit.place_caret(position + len(INDENT))


def outdent_code(edit: StoryEdit) -> None:
    """Up to four spaces less at the line's beginning."""
    caret = edit.textCursor()
    text, start = caret.block().text(), caret.block().position()
    line = text[: caret.positionInBlock()].rfind(LINE_SEPARATOR) + 1
    spaces = len(text[line : line + len(INDENT)]) - len(text[line : line + len(INDENT)].lstrip(" "))
    if spaces:
        with edit.story.edit() as cursor:
            cursor.setPosition(start + line)
            cursor.setPosition(start + line + spaces, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        edit.place_caret(max(start + line, caret.position() - spaces))


def _go_to(edit: StoryEdit, block: QTextBlock) -> None:
    if kind_of(block).is_object:
        select_block(edit, block)
    else:
        edit.place_caret(block.position() + block.length() - 1)
