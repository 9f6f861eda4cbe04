"""Galleries in the story: put in, gathered from pictures that stand together, taken apart. Each is one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock

from newsdesk.store.records import MediaItem
from newsdesk.story.tree import Figure, Gallery, Media, MediaKind, Text
from ui.editor.blocks import read_leaf
from ui.editor.erase import remove_object
from ui.editor.figures import insert_behind
from ui.editor.leaf import Kind, plan, plan_figure
from ui.editor.registers import OBJECTS

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit


def figure_of(item: MediaItem) -> Figure:
    """The picture with what its metadata says."""
    caption = " ".join(item.caption.split())
    return Figure(item.sha, item.alt, (Text(caption),) if caption else (), " ".join(item.credit.split()))


def media_of(item: MediaItem) -> Media:
    """A sound, a film or a file, called as its file is."""
    family = item.media_type.split("/")[0]
    kind = MediaKind(family) if family in ("audio", "video") else MediaKind.FILE
    return Media(kind, item.sha, item.title or item.file_name)


def insert_gallery(edit: StoryEdit, items: Sequence[MediaItem]) -> None:
    """These pictures as one block behind the caret's, chosen."""
    with edit.story.steps.together():  # with the taking out of what was typed to ask for it
        _insert(edit, Gallery(tuple(figure_of(item) for item in items)))


def insert_media(edit: StoryEdit, items: Sequence[MediaItem]) -> None:
    """Each behind the one before; the last is chosen."""
    with edit.story.steps.together():
        for item in items:
            _insert(edit, media_of(item))


def neighbours(edit: StoryEdit, block: QTextBlock) -> list[int]:
    """The leaves of the pictures that stand together with this one, itself included; [] inside a list, quote or box."""
    leaves = edit.story.groups.leaves
    at = block.blockNumber() - 1
    if not 0 <= at < len(leaves) or leaves[at].kind != Kind.PICTURE or leaves[at].path:
        return []
    found = [at]
    above = at - 1
    while above >= 0 and leaves[above].figure and not leaves[above].path:
        if leaves[above].kind == Kind.PICTURE:
            found.insert(0, above)
        above -= 1
    below = at + 1
    while below < len(leaves) and leaves[below].figure and not leaves[below].path:
        if leaves[below].kind == Kind.PICTURE:
            found.append(below)
        below += 1
    return found


def gather(edit: StoryEdit, block: QTextBlock) -> None:
    """The picture and those that stand together with it become one gallery, which is chosen."""
    document = edit.story
    numbers = neighbours(edit, block)
    ids = [document.groups.leaves[number].figure for number in numbers]
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
        _insert(edit, Gallery(figures))
        for wanted in ids:
            at = next(n for n, leaf in enumerate(document.groups.leaves) if leaf.figure == wanted)
            remove_object(edit, document.block(at))
        _choose(edit, Gallery(figures))


def take_apart(edit: StoryEdit, block: QTextBlock) -> None:
    """The gallery's pictures stand one below the other."""
    leaf = read_leaf(block)
    gallery = OBJECTS[leaf.objects[0]] if leaf.objects else None
    if not isinstance(gallery, Gallery):
        return
    edit.keys.break_typing()
    with edit.story.steps.together():
        edit.select(block.position(), block.position() + 1)
        first = insert_behind(edit, [leaf for figure in gallery.figures for leaf in plan_figure(figure)])
        place = first.blockNumber() - 1
        remove_object(edit, first.previous())
        block = edit.document().findBlockByNumber(place)
        edit.select(block.position(), block.position() + 1)


def _insert(edit: StoryEdit, node: Gallery | Media) -> None:
    block = insert_behind(edit, plan(node))
    edit.select(block.position(), block.position() + 1)


def _choose(edit: StoryEdit, node: Gallery) -> None:
    number = OBJECTS.number(node)
    for at, leaf in enumerate(edit.story.groups.leaves):
        if number in leaf.objects:
            block = edit.story.block(at)
            edit.select(block.position(), block.position() + 1)
            return
