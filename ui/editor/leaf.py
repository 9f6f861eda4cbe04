"""A leaf: what one block of the document says, as a value.

`plan` turns a node of the story tree into leaves, `nodes.py` turns leaves into nodes again; neither knows Qt.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from newsdesk.story.tree import (
    PLAIN,
    Attributes,
    Block,
    Box,
    Break,
    Code,
    Figure,
    Footnote,
    Heading,
    Inline,
    List,
    Paragraph,
    PullQuote,
    Quote,
    Run,
    Text,
    inline,
)
from ui.editor.path import BOX, BULLETS, NOTE, NUMBERS, PULL, QUOTE, Path, Step
from ui.editor.registers import ATTRIBUTES, LANGUAGES, OBJECTS, Container, new_container, new_id


class Kind(IntEnum):
    """What a block of the document is. The numbers go into block formats; 0 is a paragraph, as for a plain block."""

    PARAGRAPH = 0  # while it is empty it is no node
    H1 = 1
    H2 = 2
    H3 = 3
    H4 = 4
    H5 = 5
    H6 = 6
    KEPT_EMPTY = 7  # a paragraph that the story has although it is empty
    OBJECT = 8  # one drawn thing: a card, a table, a rule
    PICTURE = 9  # one drawn picture; caption and credit follow
    CAPTION = 10
    CREDIT = 11
    ATTRIBUTION = 12  # who is quoted: the last leaf of a quote
    BOX_TITLE = 14  # the first leaf of a box
    CODE = 15  # all its lines; a break ends each
    HEADER = 13  # block 0: room for the header, no part of the story
    CELL = 30  # words of a table's cell, in its own small document
    HEAD_CELL = 31
    TABLE_CAPTION = 32

    @property
    def level(self) -> int:
        """1 to 6 for a heading, else 0."""
        return int(self) if Kind.H1 <= self <= Kind.H6 else 0

    @property
    def is_object(self) -> bool:
        return self in (Kind.OBJECT, Kind.PICTURE, Kind.HEADER)


@dataclass(frozen=True, slots=True)
class Leaf:
    """`origin`: which node it was filled from, 0 if typed. `objects`: numbers in OBJECTS of what is drawn in it (one,
    unless Qt has joined what must not be joined). `attributes`, `language` (of code): numbers in their registers.
    """

    kind: Kind = Kind.PARAGRAPH
    path: Path = ()
    origin: int = 0
    inline: Inline = ()
    objects: tuple[int, ...] = ()
    figure: int = 0
    attributes: int = 0
    language: int = 0


def plan(node: Block, origin: int = 0, path: Path = ()) -> Iterator[Leaf]:
    """The leaves that show `node`."""
    if isinstance(node, Paragraph):
        kind = Kind.PARAGRAPH if node.inline else Kind.KEPT_EMPTY
        yield Leaf(kind, path, origin, node.inline, attributes=ATTRIBUTES.number(node.attributes))
    elif isinstance(node, Heading):
        yield Leaf(Kind(node.level), path, origin, node.inline, attributes=ATTRIBUTES.number(node.attributes))
    elif isinstance(node, List) and node.items:
        yield from _plan_list(node, origin, path)
    elif isinstance(node, Quote | PullQuote):
        yield from _plan_quote(node, origin, path)
    elif isinstance(node, Box):
        yield from _plan_box(node, origin, path)
    elif isinstance(node, Footnote) and not path:
        number = new_container(Container(NOTE, word=node.note))
        yield from _plan_inside(node.blocks, origin, (Step(NOTE, number),))
    elif isinstance(node, Code):
        yield plan_code(node, origin, path)
    elif isinstance(node, Figure):
        yield from plan_figure(node, origin, path)
    else:
        yield Leaf(Kind.OBJECT, path, origin, objects=(OBJECTS.number(node),))


def plan_figure(figure: Figure, origin: int = 0, path: Path = ()) -> Iterator[Leaf]:
    """The picture, its caption and its credit; both lines are there even when nothing is written in them yet."""
    number = new_id()
    bare = replace(figure, caption=(), credit="")
    yield Leaf(Kind.PICTURE, path, origin, objects=(OBJECTS.number(bare),), figure=number, attributes=shown_at(figure))
    yield Leaf(Kind.CAPTION, path, origin, figure.caption, figure=number)
    credit = (Text(figure.credit),) if figure.credit else ()
    yield Leaf(Kind.CREDIT, path, origin, credit, figure=number)


def plan_code(code: Code, origin: int = 0, path: Path = ()) -> Leaf:
    """One leaf: each newline is a break."""
    runs: list[Run] = []
    for number, line in enumerate(code.text.split("\n") if code.text else ()):
        runs += [Break()] if number else []
        runs += [Text(line)] if line else []
    numbers = ATTRIBUTES.number(code.attributes), LANGUAGES.number(code.language)
    return Leaf(Kind.CODE, path, origin, inline(runs), attributes=numbers[0], language=numbers[1])


def _plan_box(node: Box, origin: int, path: Path) -> Iterator[Leaf]:
    number = new_container(Container(BOX, attributes=node.attributes, word=node.kind))
    inner = (*path, Step(BOX, number))
    yield Leaf(Kind.BOX_TITLE, inner, origin, node.title)
    for block in node.blocks:
        yield from plan(block, origin, inner)


def shown_at(figure: Figure) -> int:
    """The attributes by which a picture's block is drawn where the figure says."""
    return ATTRIBUTES.number(Attributes(align=figure.attributes.align))


def _plan_list(node: List, origin: int, path: Path) -> Iterator[Leaf]:
    kind = NUMBERS if node.ordered else BULLETS
    number = new_container(Container(kind, node.start, node.attributes))
    for item in node.items:
        yield from _plan_inside(item.blocks, origin, (*path, Step(kind, number, new_id())))


def _plan_quote(node: Quote | PullQuote, origin: int, path: Path) -> Iterator[Leaf]:
    kind = QUOTE if isinstance(node, Quote) else PULL
    number = new_container(Container(kind, attributes=node.attributes))
    inner = (*path, Step(kind, number))
    yield from _plan_inside(node.blocks, origin, inner)
    if node.attribution:
        yield Leaf(Kind.ATTRIBUTION, inner, origin, node.attribution)


def _plan_inside(blocks: tuple[Block, ...], origin: int, path: Path) -> Iterator[Leaf]:
    if not blocks:
        yield Leaf(Kind.PARAGRAPH, path, origin)
    for block in blocks:
        yield from plan(block, origin, path)


def attributes_of(leaf: Leaf) -> Attributes:
    return ATTRIBUTES[leaf.attributes] if leaf.attributes else PLAIN
