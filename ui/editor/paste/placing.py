"""Puts nodes at a place of the text: words into the paragraph there, blocks behind it. One step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.story.bidi import balanced
from newsdesk.story.tree import Break, Footnote, Inline, MarginNote, Paragraph, Story, Text, inline
from newsdesk.story.write_text import write as write_text
from ui.editor.blocks import LINE_SEPARATOR, insert_leaves, kind_of, read_leaf, set_format, write_runs
from ui.editor.characters import clean
from ui.editor.erase import remove_selection
from ui.editor.leaf import Kind, Leaf, plan
from ui.editor.path import Path, Step
from ui.editor.registers import new_id
from ui.editor.style import OBJECT_CHARACTER

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

SEAM = 4  # blocks


def insert_text(edit: StoryEdit, text: str) -> None:
    """Plain text, each line a paragraph; words out of a line keep the spaces at their ends."""
    if kind_of(edit.textCursor().block()) == Kind.CODE:
        _insert_lines(edit, text)
        return
    given = text.replace("\u2029", "\n").replace("\u2028", "\n").splitlines()
    lines = [cleaned for line in given if (cleaned := _clean(line.strip()))]
    if len(lines) == 1:
        lines = [_clean(text.strip("\r\n"))]
    insert_story(edit, tuple(Paragraph((Text(line),)) for line in lines))


def _clean(line: str) -> str:
    return balanced(clean(line))


def _insert_lines(edit: StoryEdit, text: str) -> None:
    """Into code: as it is."""
    lines = [_clean(line) for line in text.replace("\u2029", "\n").splitlines()]
    with edit.story.edit() as cursor:
        cursor.setPosition(edit.textCursor().anchor())
        cursor.setPosition(edit.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        if cursor.hasSelection():
            remove_selection(edit, cursor)
        cursor.insertText(LINE_SEPARATOR.join(lines), edit.story.style.char(kind_of(cursor.block())))
        position = cursor.position()
    edit.place_caret(position)


def insert_story(edit: StoryEdit, story: Story, at: QTextCursor | None = None) -> None:
    """Put nodes at the caret, or where `at` stands, in place of the selection: words into the paragraph, blocks behind
    it, notes behind the list or quote that it is in (they stand at top level)."""
    if not story:
        return
    caret = edit.textCursor()
    place = caret if at is None else at
    follow = at is None or (caret.anchor(), caret.position()) == (at.anchor(), at.position())
    selected = edit.selected_object() if follow else None
    with edit.story.edit() as cursor:
        cursor.setPosition(place.anchor())
        cursor.setPosition(place.position(), QTextCursor.MoveMode.KeepAnchor)
        if selected is not None:
            cursor.setPosition(selected.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        elif cursor.hasSelection():
            remove_selection(edit, cursor)
        first = cursor.block().blockNumber()
        notes = tuple(node for node in story if isinstance(node, Footnote))
        position = _insert(edit, cursor, tuple(node for node in story if not isinstance(node, Footnote)))
        last = _insert_notes(edit, cursor.block(), notes)
        _mend(edit, cursor, first, max(last, edit.document().findBlock(position).blockNumber()) + 1)
    if follow:
        edit.place_caret(position)


def _without_margin_notes(leaf: Leaf) -> Leaf:
    """A note is about one place: what is pasted carries none."""
    if not any(isinstance(mark, MarginNote) for run in leaf.inline for mark in run.marks):
        return leaf
    runs = [replace(run, marks=frozenset(m for m in run.marks if not isinstance(m, MarginNote))) for run in leaf.inline]
    return replace(leaf, inline=inline(runs))


def _mend(edit: StoryEdit, cursor: QTextCursor, first: int, last: int) -> None:
    """Only where old and new touch: what stands between was written as it should be, and it may be a lot."""
    if last - first <= 2 * SEAM:
        edit.story.mend(cursor, first, last)
    else:
        edit.story.mend(cursor, last - SEAM, last)
        edit.story.mend(cursor, first, first + SEAM)


def _insert(edit: StoryEdit, cursor: QTextCursor, story: Story) -> int:
    """Returns where the caret belongs: behind what was put in."""
    style = edit.story.style
    here = read_leaf(cursor.block())
    if here.kind == Kind.CODE:
        cursor.insertText(write_text(story).strip("\n").replace("\n", LINE_SEPARATOR), style.char(Kind.CODE))
        return cursor.position()
    if here.kind in (Kind.CAPTION, Kind.CREDIT, Kind.ATTRIBUTION, Kind.BOX_TITLE):
        write_runs(cursor, _one_line(story, marked=here.kind != Kind.CREDIT), here.kind, style)
        return cursor.position()
    planned = [_without_margin_notes(leaf) for node in story for leaf in plan(node)]
    if not planned:
        return cursor.position()
    empty = cursor.block().length() == 1
    flows = _flows(planned, here, empty=empty)
    joins = flows and _is_words(planned[-1])
    leaves = _at_home(planned, here)
    tail = not cursor.atBlockEnd() and not here.kind.is_object and (len(leaves) > 1 or not flows)
    if tail:
        keep = cursor.position()
        cursor.insertBlock(style.block(here), style.char(here.kind))
        cursor.setPosition(keep)
    if flows:
        write_runs(cursor, leaves[0].inline, here.kind, style)
        leaves = leaves[1:]
    elif empty and not here.kind.is_object:
        set_format(cursor, leaves[0], style)
        for number in leaves[0].objects:
            cursor.insertText(OBJECT_CHARACTER, style.object(leaves[0].kind, number))
        write_runs(cursor, leaves[0].inline, leaves[0].kind, style)
        leaves = leaves[1:]
    if leaves:
        insert_leaves(cursor, leaves, style)
    position = cursor.position()
    if tail and leaves and joins:
        cursor.deleteChar()  # what stood behind the caret goes on in the last paragraph
    return position


def _flows(leaves: Sequence[Leaf], here: Leaf, *, empty: bool) -> bool:
    """Whether the first leaf is no more than words for the paragraph that is there."""
    first = leaves[0]
    if here.kind.is_object or first.objects:
        return False
    plain_here = here.kind == Kind.PARAGRAPH and not here.path
    if len(leaves) == 1 and not (empty and plain_here) and (first.kind.level or _is_words(first)):
        return True  # a browser copies words out of a heading or an item with the heading or the list round them
    if not _is_words(first):
        return False
    return not first.path or (bool(here.path) and here.path[-1].is_list)


def _at_home(leaves: Sequence[Leaf], here: Leaf) -> list[Leaf]:
    """Leaves as they stand inside the containers of `here`: paragraphs pasted into a list are items."""
    if not here.path or here.kind.is_object:
        return list(leaves)
    out = []
    outer: Path = here.path[:-1] if here.path[-1].is_list else here.path
    for number, leaf in enumerate(leaves):
        path = (*outer, *leaf.path)
        if here.path[-1].is_list and _is_words(leaf):
            step = here.path[-1]
            path = here.path if number == 0 else (*outer, Step(step.kind, step.id, new_id()))
        out.append(replace(leaf, path=path))
    return out


def _is_words(leaf: Leaf) -> bool:
    return leaf.kind == Kind.PARAGRAPH and not leaf.path[:-1] and not leaf.attributes and not leaf.objects


def _one_line(story: Story, *, marked: bool) -> Inline:
    from newsdesk.story.read_html.flow import words_of

    runs: list[Text] = []
    for run in words_of(story):
        if isinstance(run, Text):
            runs.append(run if marked else Text(run.text))
        elif isinstance(run, Break):
            runs.append(Text(" "))
    return inline(runs)


def _insert_notes(edit: StoryEdit, block: QTextBlock, notes: Story) -> int:
    """Behind the group that `block` belongs to. Returns the number of the last block."""
    if not notes:
        return block.blockNumber()
    here = read_leaf(block)
    while block.next().isValid() and _together(here, read_leaf(block.next())):
        block = block.next()
    cursor = QTextCursor(block)
    insert_leaves(cursor, [leaf for node in notes for leaf in plan(node)], edit.story.style)
    return cursor.block().blockNumber()


def _together(here: Leaf, below: Leaf) -> bool:
    if here.path:
        return bool(below.path) and below.path[0].id == here.path[0].id
    return bool(here.figure) and below.figure == here.figure
