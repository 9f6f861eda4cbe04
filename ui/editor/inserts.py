"""Boxes, pull quotes and code: put in, or made of what is selected. Each is one step of undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.story.tree import Code, Text, plain
from ui.editor.blocks import insert_leaves, kind_of, read_leaf, write_leaf
from ui.editor.commands import reshape, selected_leaves, toggle_quote
from ui.editor.leaf import Kind, Leaf, plan_code
from ui.editor.path import BOX, NOTE, Step
from ui.editor.quotes import box_depth, quote_depth, toggle_pull, unwrap_box
from ui.editor.registers import LANGUAGES, Container, new_container

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

_FIXED = (Kind.CAPTION, Kind.CREDIT, Kind.ATTRIBUTION, Kind.BOX_TITLE)


def toggle_box(edit: StoryEdit) -> None:
    """The selected blocks go into a fact box, with the caret in its title; in a box, they come out of it."""
    document = edit.story
    first, last = selected_leaves(edit)
    leaves = document.groups.leaves
    if box_depth(leaves[first].path) is not None:
        reshape(edit, lambda leaves, first, _last: unwrap_box(leaves, first))
        return
    first, last = document.groups.start_of_group(first), document.groups.end_of_group(last)
    chosen = range(first, last + 1)
    if any(leaves[i].path and leaves[i].path[0].kind == NOTE for i in chosen):
        return
    step = Step(BOX, new_container(Container(BOX, word="fact")))
    with document.edit() as cursor:
        document.reshape(cursor, {i: replace(leaves[i], path=(step, *leaves[i].path)) for i in chosen})
        insert_leaves(QTextCursor(document.block(first).previous()), (Leaf(Kind.BOX_TITLE, (step,)),), document.style)
        document.mend(cursor, first + 1, last + 2)
    edit.place_caret(document.block(first).position())
    edit.moved.emit()


def toggle_pull_quote(edit: StoryEdit) -> None:
    """A quote becomes a pull quote and the other way round; what is no quote becomes a pull quote."""
    first, _ = selected_leaves(edit)
    with edit.story.steps.together():
        if quote_depth(edit.story.groups.leaves[first].path) is None:
            toggle_quote(edit)
        reshape(edit, toggle_pull)


def insert_code(edit: StoryEdit) -> None:
    """The selected paragraphs become lines of code, an empty one an empty block of it; code becomes paragraphs."""
    document = edit.story
    first, last = selected_leaves(edit)
    leaves = document.groups.leaves[first : last + 1]
    if any(leaf.kind.is_object or leaf.kind in _FIXED or leaf.path != leaves[0].path for leaf in leaves):
        return
    if leaves[0].kind == Kind.CODE:
        lines = plain(leaves[0].inline).split("\n")
        made = [Leaf(path=leaves[0].path, inline=(Text(line),) if line else ()) for line in lines]
    else:
        text = "\n".join(plain(leaf.inline) for leaf in leaves)
        made = [plan_code(Code(text), path=leaves[0].path)]
    with document.edit() as cursor:
        block = document.block(first)
        cursor.setPosition(block.position())
        end = document.block(last)
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(document.style.block(made[0]))
        cursor.setBlockCharFormat(document.style.char(made[0].kind))
        write_leaf(cursor, made[0], document.style)
        insert_leaves(cursor, made[1:], document.style)
        position = cursor.position()
        document.mend(cursor, first + 1, first + len(made))
    edit.place_caret(position)
    edit.moved.emit()


def set_language(edit: StoryEdit, block: QTextBlock, language: str) -> None:
    """Say what language the code in the block is in; one word."""
    word = "".join(language.split())
    leaf = read_leaf(block)
    if kind_of(block) == Kind.CODE and LANGUAGES[leaf.language] != word:
        with edit.story.edit() as cursor:
            edit.story.reshape(cursor, {block.blockNumber() - 1: replace(leaf, language=LANGUAGES.number(word))})
