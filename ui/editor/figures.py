"""Pictures in the text: putting one in, and its alternative text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.store.records import MediaItem
from newsdesk.story.tree import Align, Block, Figure, Text
from ui.editor.blocks import insert_leaves, kind_of, read_leaf
from ui.editor.erase import select_block
from ui.editor.leaf import Kind, Leaf, plan_figure, shown_at
from ui.editor.mend import remove_block
from ui.editor.path import BOX
from ui.editor.registers import OBJECTS

if TYPE_CHECKING:
    from ui.editor.document import StoryDocument
    from ui.editor.text_edit import StoryEdit


def figure_of(item: MediaItem) -> Figure:
    """The picture with what its metadata says."""
    caption = " ".join(item.caption.split())
    return Figure(item.sha, item.alt, (Text(caption),) if caption else (), " ".join(item.credit.split()))


def insert_figure(edit: StoryEdit, item: MediaItem) -> None:
    """A picture behind the caret's paragraph, with what its metadata says; the caret goes into the caption."""
    block = insert_behind(edit, plan_figure(figure_of(item)))
    caption_block = block.next()
    edit.place_caret(caption_block.position() + caption_block.length() - 1)


def insert_behind(edit: StoryEdit, leaves: Iterable[Leaf]) -> QTextBlock:
    """Blocks behind the list, quote or paragraph that the caret is in, in the same fact box; an empty paragraph gives
    way to them.

    Returns the first of them. One step of undo.
    """
    document = edit.story
    known, at = document.groups.leaves, document.leaf_at(edit.textCursor().position())
    boxes = [depth for depth, step in enumerate(known[at].path, 1) if step.kind == BOX]
    box = known[at].path[: boxes[-1]] if boxes else ()
    last = _last_in(known, at, len(box)) if box else document.groups.end_of_group(at)
    block = document.block(last)
    empty = block.length() == 1 and kind_of(block) == Kind.PARAGRAPH and read_leaf(block).path == box
    with document.edit() as cursor:
        number = block.blockNumber() + 1
        inside = [replace(leaf, path=(*box, *leaf.path)) for leaf in leaves]
        insert_leaves(QTextCursor(block), inside, document.style)
        if empty:
            remove_block(block)
            number -= 1
        document.mend(cursor, number, number)
    return edit.document().findBlockByNumber(number)


def _last_in(leaves: Sequence[Leaf], at: int, depth: int) -> int:
    """The last leaf of the block that holds leaf `at` in its box, whose path has `depth` steps."""
    here = leaves[at]
    if len(here.path) == depth and not here.figure:
        return at
    for number in range(at + 1, len(leaves)):
        path = leaves[number].path
        if len(here.path) > depth:
            goes_on = path[:depth] == here.path[:depth] and len(path) > depth and path[depth].id == here.path[depth].id
        else:
            goes_on = leaves[number].figure == here.figure
        if not goes_on:
            return number - 1
    return len(leaves) - 1


def node_in(block: QTextBlock) -> Block | None:
    """The node whose object the block shows; of a picture without its caption and credit."""
    leaf = read_leaf(block)
    return OBJECTS[leaf.objects[0]] if leaf.objects else None


def put_node(edit: StoryEdit, block: QTextBlock, node: Block) -> None:
    """Another version of the block's object. One step of undo; nothing if it is the same."""
    if node_in(block) in (None, node):
        return
    edit.keys.break_typing()
    with edit.story.edit() as cursor:
        _set_object(edit, cursor, block, node)


def _set_object(edit: StoryEdit, cursor: QTextCursor, block: QTextBlock, node: Block) -> None:
    cursor.setPosition(block.position())
    cursor.setPosition(block.position() + 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(edit.story.style.object(kind_of(block), OBJECTS.number(node)))


def figure_at(block: QTextBlock) -> Figure | None:
    """The picture that is drawn in the block."""
    node = node_in(block)
    return node if isinstance(node, Figure) else None


def blocks_showing(document: StoryDocument, sha: str) -> Iterator[QTextBlock]:
    """The blocks in which this picture is drawn."""
    for number, leaf in enumerate(document.groups.leaves):
        if leaf.kind == Kind.PICTURE and leaf.objects:
            node = OBJECTS[leaf.objects[0]]
            if isinstance(node, Figure) and node.source == sha:
                yield document.block(number)


def set_alt(edit: StoryEdit, block: QTextBlock, alt: str) -> None:
    """Describe the picture for those who do not see it."""
    figure = figure_at(block)
    if figure is not None:
        put_node(edit, block, replace(figure, alt=alt))


def set_source(edit: StoryEdit, block: QTextBlock, sha: str) -> None:
    """Show another picture of the media store in its place; all its words stay. One step of undo."""
    figure = figure_at(block)
    if figure is not None:
        put_node(edit, block, replace(figure, source=sha))


def set_align(edit: StoryEdit, block: QTextBlock, align: Align) -> None:
    """Where the picture stands; the same again takes it back. One step of undo."""
    figure = figure_at(block)
    if figure is None:
        return
    wanted = Align.NONE if figure.attributes.align == align else align
    made = replace(figure, attributes=replace(figure.attributes, align=wanted))
    leaf = replace(read_leaf(block), attributes=shown_at(made))
    number = block.blockNumber()
    with edit.story.edit() as cursor:
        _set_object(edit, cursor, block, made)
        edit.story.reshape(cursor, {number - 1: leaf})
    select_block(edit, edit.document().findBlockByNumber(number))
