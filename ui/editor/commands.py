"""The commands of the text, as menu, toolbar and keys call them. Each is one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from newsdesk.story.tree import Rule, Simple
from ui.editor import marks
from ui.editor.blocks import insert_leaves, kind_of, marks_of, read_leaf
from ui.editor.leaf import Kind, Leaf, plan
from ui.editor.lists import Changes, indent, outdent, toggle_list
from ui.editor.path import BULLETS, NUMBERS
from ui.editor.quotes import quote_depth
from ui.editor.quotes import toggle_quote as quote_changes
from ui.editor.registers import MARKS

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

_HEADINGS = {0: Kind.PARAGRAPH, 2: Kind.H2, 3: Kind.H3, 4: Kind.H4}


def toggle_mark(edit: StoryEdit, mark: Simple) -> None:
    """On the selection; without one, on what is typed next."""
    hand = edit.hand
    cursor = hand.textCursor()
    if edit.inner is not None and edit.inner.mark_chosen(mark):
        return
    if cursor.hasSelection():
        marks.toggle(hand.written, cursor, mark)
    elif not kind_of(cursor.block()).is_object and kind_of(cursor.block()) != Kind.CODE:
        now = marks_of(hand.currentCharFormat()) ^ {mark}
        hand.setCurrentCharFormat(hand.written.style.char(kind_of(cursor.block()), MARKS.number(now)))
    edit.moved.emit()


def set_heading(edit: StoryEdit, level: int) -> None:
    """2 to 4; 0 makes paragraphs. A heading in a list leaves it."""
    kind = _HEADINGS[level]

    def change(leaves: Sequence[Leaf], first: int, last: int) -> Changes:
        out: Changes = {}
        for number in range(first, last + 1):
            leaf = leaves[number]
            if leaf.kind.is_object or leaf.kind in (Kind.CAPTION, Kind.CREDIT, Kind.ATTRIBUTION):
                continue
            path = leaf.path
            if kind.level:
                while path and path[-1].is_list:
                    path = path[:-1]
            out[number] = replace(leaf, kind=kind, path=path)
        return out

    reshape(edit, change)


def toggle_bullets(edit: StoryEdit) -> None:
    reshape(edit, lambda leaves, first, last: toggle_list(leaves, first, last, BULLETS))


def toggle_numbers(edit: StoryEdit) -> None:
    reshape(edit, lambda leaves, first, last: toggle_list(leaves, first, last, NUMBERS))


def indent_items(edit: StoryEdit) -> None:
    reshape(edit, indent)


def outdent_items(edit: StoryEdit) -> None:
    reshape(edit, outdent)


def toggle_quote(edit: StoryEdit) -> None:
    """Into a quote, with a line for whoever is quoted; or out of it."""
    document = edit.story
    first, last = selected_leaves(edit)
    leaves = document.groups.leaves
    changes = quote_changes(leaves, first, last)
    into = any(quote_depth(leaf.path) is not None for leaf in changes.values()) and all(
        len(leaf.path) > len(leaves[number].path) for number, leaf in changes.items()
    )
    with _kept_selection(edit), document.edit() as cursor:
        document.reshape(cursor, changes)
        if into:
            depth = quote_depth(changes[last].path)
            path = changes[last].path[: (depth or 0) + 1]
            insert_leaves(QTextCursor(document.block(last)), (Leaf(Kind.ATTRIBUTION, path),), document.style)
        document.mend(cursor, first + 1, last + 2)
    edit.moved.emit()


def selected_leaves(edit: StoryEdit) -> tuple[int, int]:
    """The first and last leaf that the selection touches."""
    cursor = edit.textCursor()
    first = edit.story.leaf_at(cursor.selectionStart())
    last = edit.story.leaf_at(cursor.selectionEnd())
    if last > first and cursor.selectionEnd() == edit.story.block(last).position():
        last -= 1  # the selection ends at its very beginning
    return first, last


def reshape(edit: StoryEdit, change: Callable[[Sequence[Leaf], int, int], Changes]) -> None:
    """Give the selected leaves what `change` makes of them, in one step of undo; the selection stays."""
    document = edit.story
    first, last = selected_leaves(edit)
    changes = change(document.groups.leaves, first, last)
    if not changes:
        return
    with _kept_selection(edit), document.edit() as cursor:
        document.reshape(cursor, changes)
        document.mend(cursor, min(changes) + 1, max(changes) + 1)
    edit.moved.emit()


@contextmanager
def _kept_selection(edit: StoryEdit) -> Iterator[None]:
    """The selection stays where it is, whatever the edit does to it."""
    cursor = edit.textCursor()
    anchor, position = cursor.anchor(), cursor.position()
    yield
    end = edit.document().characterCount() - 1
    cursor.setPosition(min(anchor, end))
    cursor.setPosition(min(position, end), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()


def insert_rule(edit: StoryEdit) -> None:
    """A rule behind the caret's block, and the caret behind the rule."""
    from ui.editor.enter import paragraph_behind
    from ui.editor.figures import insert_behind

    with edit.story.steps.together():
        block = insert_behind(edit, plan(Rule()))
        paragraph_behind(edit, block, read_leaf(block).path)
