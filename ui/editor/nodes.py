"""From leaves back to the story tree: which neighbours belong together, and what node they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsdesk.story.tree import (
    Block,
    Box,
    Code,
    Figure,
    Footnote,
    Heading,
    Inline,
    List,
    ListItem,
    Paragraph,
    PullQuote,
    Quote,
    plain,
)
from ui.editor.leaf import Kind, Leaf, attributes_of
from ui.editor.path import BOX, NOTE, NUMBERS, QUOTE
from ui.editor.registers import LANGUAGES, OBJECTS, container


def extent(leaves: Sequence[Leaf], start: int, depth: int = 0) -> int:
    """The index behind the last leaf that belongs together with leaf `start`, seen from inside `depth` containers."""
    leaf = leaves[start]
    end = start + 1
    if len(leaf.path) > depth:
        number = leaf.path[depth].id
        while end < len(leaves) and len(leaves[end].path) > depth and leaves[end].path[depth].id == number:
            end += 1
        return end
    if leaf.kind == Kind.PICTURE and leaf.figure:
        wanted = {Kind.CAPTION, Kind.CREDIT}
        while end < len(leaves) and leaves[end].kind in wanted and _same_figure(leaf, leaves[end]):
            wanted.discard(leaves[end].kind)
            end += 1
    return end


def build(leaves: Sequence[Leaf], depth: int = 0) -> tuple[Block, ...]:
    """The nodes of leaves that belong together (one `extent`): one node, or none for an empty paragraph."""
    if len(leaves[0].path) > depth:
        return (_container(leaves, depth),)
    return tuple(_plain_nodes(leaves))


def build_all(leaves: Sequence[Leaf], depth: int = 0) -> tuple[Block, ...]:
    """The nodes of any leaves, one `extent` after the other."""
    out: list[Block] = []
    start = 0
    while start < len(leaves):
        end = extent(leaves, start, depth)
        out += build(leaves[start:end], depth)
        start = end
    return tuple(out)


def _same_figure(picture: Leaf, other: Leaf) -> bool:
    return other.figure == picture.figure and other.path == picture.path


def _container(leaves: Sequence[Leaf], depth: int) -> Block:
    step = leaves[0].path[depth]
    about = container(step.id)
    if step.is_list:
        items = tuple(ListItem(build_all(run, depth + 1)) for run in _items(leaves, depth))
        return List(items, step.kind == NUMBERS, about.start, about.attributes)
    if step.kind == NOTE:
        return Footnote(about.word, build_all(leaves, depth + 1))
    if step.kind == BOX:
        first = leaves[0]
        titled = first.kind == Kind.BOX_TITLE and len(first.path) == depth + 1
        title: Inline = first.inline if titled else ()
        return Box(about.word, title, build_all(leaves[1:] if titled else leaves, depth + 1), about.attributes)
    attribution: Inline = ()
    last = leaves[-1]
    if last.kind == Kind.ATTRIBUTION and len(last.path) == depth + 1:
        attribution, leaves = last.inline, leaves[:-1]
    quote = Quote if step.kind == QUOTE else PullQuote
    return quote(build_all(leaves, depth + 1), attribution, about.attributes)


def _items(leaves: Sequence[Leaf], depth: int) -> Iterator[Sequence[Leaf]]:
    start = 0
    for end in range(1, len(leaves) + 1):
        if end == len(leaves) or leaves[end].path[depth].item != leaves[start].path[depth].item:
            yield leaves[start:end]
            start = end


def _plain_nodes(leaves: Sequence[Leaf]) -> Iterator[Block]:
    first = leaves[0]
    for number in first.objects:
        node = OBJECTS[number]
        if isinstance(node, Figure):
            yield _figure(node, leaves[1:])
        elif node is not None:
            yield node
    if first.kind == Kind.CODE:
        yield Code(plain(first.inline), LANGUAGES[first.language], attributes_of(first))
    elif first.kind.level:
        yield Heading(first.kind.level, first.inline, attributes_of(first))
    elif first.inline or first.kind == Kind.KEPT_EMPTY:
        yield Paragraph(first.inline, attributes_of(first))


def _figure(node: Figure, words: Sequence[Leaf]) -> Figure:
    for leaf in words:
        if leaf.kind == Kind.CAPTION:
            node = replace(node, caption=leaf.inline)
        else:
            node = replace(node, credit=plain(leaf.inline).replace("\n", " "))
    return node
