"""Galleries in the story: put in, gathered from pictures that stand together, taken apart. Each is one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.store.records import MediaItem
from newsdesk.story.tree import Figure, Gallery, Media, MediaKind
from ui.editor.erase import remove_object, select_block
from ui.editor.figures import figure_of, insert_behind, node_in
from ui.editor.leaf import Kind, plan, plan_figure

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit


def media_of(item: MediaItem) -> Media:
    """A sound, a film or a file, called as its file is."""
    family = item.media_type.split("/")[0]
    kind = MediaKind(family) if family in ("audio", "video") else MediaKind.FILE
    return Media(kind, item.sha, item.title or item.file_name)


def insert_gallery(edit: StoryEdit, items: Sequence[MediaItem]) -> None:
    """These pictures as one block behind the caret's, chosen."""
    with edit.story.steps.together():  # with the taking out of what was typed to ask for it
        _insert(edit, Gallery(tuple(figure_of(item) for item in items)))


def insert_media(edit: StoryEdit, item: MediaItem) -> None:
    """A sound, a film or a file behind the caret's block, chosen."""
    _insert(edit, media_of(item))


def neighbours(edit: StoryEdit, block: QTextBlock) -> list[int]:
    """The leaves of the pictures that stand together with this one, itself included; [] inside a list, quote or box."""
    leaves = edit.story.groups.leaves

    def is_figures(number: int) -> bool:
        return 0 <= number < len(leaves) and bool(leaves[number].figure) and not leaves[number].path

    start = end = block.blockNumber() - 1
    if not is_figures(start):
        return []
    while is_figures(start - 1):
        start -= 1
    while is_figures(end + 1):
        end += 1
    return [number for number in range(start, end + 1) if leaves[number].kind == Kind.PICTURE]


def gather(edit: StoryEdit, block: QTextBlock) -> None:
    """The picture and those that stand together with it become one gallery, which is chosen."""
    document = edit.story
    numbers = neighbours(edit, block)
    figures = tuple(
        node
        for number in numbers
        for node in document.groups.list[document.groups.group_of(number)].nodes
        if isinstance(node, Figure)
    )
    if not figures:
        return
    edit.keys.break_typing()
    with document.steps.together():
        edit.place_caret(document.block(numbers[-1]).position())
        made = QTextCursor(insert_behind(edit, plan(Gallery(figures))))  # it stays with the gallery
        for number in reversed(numbers):
            remove_object(edit, document.block(number), line=False)
        select_block(edit, made.block())


def take_apart(edit: StoryEdit, block: QTextBlock) -> None:
    """The gallery's pictures stand one below the other."""
    gallery = node_in(block)
    if not isinstance(gallery, Gallery):
        return
    edit.keys.break_typing()
    with edit.story.steps.together():
        select_block(edit, block)
        first = insert_behind(edit, [leaf for figure in gallery.figures for leaf in plan_figure(figure)])
        place = first.blockNumber() - 1
        remove_object(edit, first.previous(), line=False)
        select_block(edit, edit.document().findBlockByNumber(place))


def _insert(edit: StoryEdit, node: Gallery | Media) -> None:
    select_block(edit, insert_behind(edit, plan(node)))
