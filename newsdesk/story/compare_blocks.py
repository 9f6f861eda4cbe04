"""Two versions of one block: how much they have in common, and one block made of both.

Words that went or came bear the marks of `compare_words.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from newsdesk.story import write_text
from newsdesk.story.align import ALIKE, align
from newsdesk.story.compare_words import DELETED, INSERTED, compare_lines, marked, vocabulary
from newsdesk.story.tree import (
    PLAIN,
    Block,
    Box,
    Break,
    Code,
    Embed,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Inline,
    List,
    ListItem,
    MarginNote,
    Media,
    Paragraph,
    PullQuote,
    Quote,
    Raw,
    Run,
    Simple,
    Story,
    Table,
    Text,
)


def bare(block: Block) -> Block:
    """The block without margin notes: readers never see them, so they make no other version."""
    return over_lines(block, lambda line: marked(line, None))


def over_lines(block: Block, turn: Callable[[Inline], Inline]) -> Block:  # noqa: PLR0911 - one for each kind of node
    """The block with each of its lines turned."""

    def inside(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(over_lines(inner, turn) for inner in blocks)

    match block:
        case Paragraph() | Heading():
            return replace(block, inline=turn(block.inline))
        case List():
            return replace(block, items=tuple(ListItem(inside(item.blocks)) for item in block.items))
        case Quote() | PullQuote():
            return replace(block, blocks=inside(block.blocks), attribution=turn(block.attribution))
        case Box():
            return replace(block, title=turn(block.title), blocks=inside(block.blocks))
        case Footnote():
            return replace(block, blocks=inside(block.blocks))
        case Figure() | Media():
            return replace(block, caption=turn(block.caption))
        case Gallery():
            return replace(block, figures=tuple(replace(own, caption=turn(own.caption)) for own in block.figures))
        case Table():
            return replace(
                block,
                header=tuple(map(turn, block.header)),
                rows=tuple(tuple(map(turn, row)) for row in block.rows),
                caption=turn(block.caption),
            )
        case _:
            return block


# --- how much two blocks have in common --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Features:
    """What two blocks are weighed by. `kind`: those of one kind can be versions of each other. `name`: what makes two
    the same whatever their words, such as a footnote's id.
    """

    kind: str
    name: str
    words: frozenset[str]


def features_of(block: Block) -> Features:
    name = block.source if isinstance(block, Figure) else block.note if isinstance(block, Footnote) else ""
    kind = _KINDS.get(type(block), type(block).__name__)
    return Features(kind, name, words_in(block))


_KINDS: dict[type, str] = {Paragraph: "text", Heading: "text", Quote: "quote", PullQuote: "quote"}


def alike(old: Features, new: Features) -> float:
    """From 0 (nothing in common) to 1 (the same words)."""
    if old.kind != new.kind:
        return 0.0
    if old.name and old.name == new.name:
        return 1.0
    return share(old.words, new.words)


def share(one: frozenset[str], other: frozenset[str]) -> float:
    """Of what both have (Dice's measure)."""
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 0.0


def words_in(block: Block) -> frozenset[str]:
    """The words of the block without regard to case, or what else tells it from others of its kind."""
    text = write_text.write_block(block)
    if isinstance(block, Raw):
        text = block.source
    elif isinstance(block, Embed):
        text = block.url
    elif isinstance(block, Gallery):
        text += " " + " ".join(figure.source for figure in block.figures)
    return vocabulary(text)


# --- one block of two --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Three:
    """A block as the three views show it: both versions in one, the older, the newer."""

    both: Block
    old: Block
    new: Block


def merge(old: Block, new: Block) -> Three | None:  # noqa: PLR0911 - one for each kind of node
    """One block of two; None where they can only stand one after the other."""
    match old, new:
        case (Paragraph() | Heading(), Paragraph() | Heading()):
            lines = compare_lines(old.inline, new.inline)
            return Three(
                replace(new, inline=lines.both), replace(old, inline=lines.old), replace(new, inline=lines.new)
            )
        case (List(), List()):
            return _merge_lists(old, new)
        case (Quote() | PullQuote(), Quote() | PullQuote()):
            line = compare_lines(old.attribution, new.attribution)
            blocks = _merge_all(old.blocks, new.blocks)
            return Three(
                replace(new, blocks=blocks[0], attribution=line.both),
                replace(old, blocks=blocks[1], attribution=line.old),
                replace(new, blocks=blocks[2], attribution=line.new),
            )
        case (Box(), Box()):
            line = compare_lines(old.title, new.title)
            blocks = _merge_all(old.blocks, new.blocks)
            return Three(
                replace(new, blocks=blocks[0], title=line.both),
                replace(old, blocks=blocks[1], title=line.old),
                replace(new, blocks=blocks[2], title=line.new),
            )
        case (Footnote(), Footnote()):
            blocks = _merge_all(old.blocks, new.blocks)
            return Three(replace(new, blocks=blocks[0]), replace(old, blocks=blocks[1]), replace(new, blocks=blocks[2]))
        case (Figure(), Figure()) if old.source == new.source:
            line = compare_lines(old.caption, new.caption)
            return Three(
                replace(new, caption=line.both), replace(old, caption=line.old), replace(new, caption=line.new)
            )
        case (Code(), Code()):
            line = compare_lines(_code_line(old), _code_line(new))
            return Three(Paragraph(line.both), Paragraph(line.old), Paragraph(line.new))
        case (Table(), Table()):
            return _merge_tables(old, new)
        case _:
            return None


def _merge_all(old: Story, new: Story) -> tuple[Story, Story, Story]:
    """Blocks inside a block."""
    both: list[Block] = []
    left: list[Block] = []
    right: list[Block] = []
    for i, j in align(old, new, features_of, alike):
        if i is not None and j is not None:
            three = Three(new[j], old[i], new[j]) if old[i] == new[j] else merge(old[i], new[j])
            if three is not None:
                both.append(three.both)
                left.append(three.old)
                right.append(three.new)
                continue
        if i is not None:
            both.append(mark_all(old[i], DELETED))
            left.append(mark_all(old[i], DELETED))
        if j is not None:
            both.append(mark_all(new[j], INSERTED))
            right.append(mark_all(new[j], INSERTED))
    return tuple(both), tuple(left), tuple(right)


def _merge_lists(old: List, new: List) -> Three:
    both: list[ListItem] = []
    left: list[ListItem] = []
    right: list[ListItem] = []
    for i, j in align(old.items, new.items, _item_words, share):
        if i is not None and j is not None:
            blocks = _merge_all(old.items[i].blocks, new.items[j].blocks)
            both.append(ListItem(blocks[0]))
            left.append(ListItem(blocks[1]))
            right.append(ListItem(blocks[2]))
        elif i is not None:
            gone = ListItem(tuple(mark_all(block, DELETED) for block in old.items[i].blocks))
            both.append(gone)
            left.append(gone)
        elif j is not None:
            come = ListItem(tuple(mark_all(block, INSERTED) for block in new.items[j].blocks))
            both.append(come)
            right.append(come)
    return Three(replace(new, items=tuple(both)), replace(old, items=tuple(left)), replace(new, items=tuple(right)))


def _item_words(item: ListItem) -> frozenset[str]:
    return words_in(Box(blocks=item.blocks))


Row = tuple[Inline, ...]


def _merge_tables(old: Table, new: Table) -> Three | None:
    if len(old.rows[0]) != len(new.rows[0]):
        return None
    head = _merge_rows((old.header,) if old.header else (), (new.header,) if new.header else ())
    rows = _merge_rows(old.rows, new.rows)
    line = compare_lines(old.caption, new.caption)
    views = [
        replace(base, header=(*head[view], ())[0], rows=rows[view], caption=caption)
        for view, (base, caption) in enumerate(((new, line.both), (old, line.old), (new, line.new)))
    ]
    return Three(*views)


def _merge_rows(old: Sequence[Row], new: Sequence[Row]) -> tuple[tuple[Row, ...], tuple[Row, ...], tuple[Row, ...]]:
    both: list[Row] = []
    left: list[Row] = []
    right: list[Row] = []
    for i, j in align(old, new, tuple, _rows_alike):
        if i is not None and j is not None:
            cells = [compare_lines(one, other) for one, other in zip(old[i], new[j], strict=True)]
            both.append(tuple(cell.both for cell in cells))
            left.append(tuple(cell.old for cell in cells))
            right.append(tuple(cell.new for cell in cells))
        elif i is not None:
            both.append(tuple(marked(cell, DELETED) for cell in old[i]))
            left.append(both[-1])
        elif j is not None:
            both.append(tuple(marked(cell, INSERTED) for cell in new[j]))
            right.append(both[-1])
    return tuple(both), tuple(left), tuple(right)


def _rows_alike(old: Row, new: Row) -> float:
    same = sum(1 for one, other in zip(old, new, strict=True) if one == other and one)
    return max(same / len(old), ALIKE) if same else 0.0


def mark_all(block: Block, mark: MarginNote) -> Block:
    """The block with all its words marked so."""
    if isinstance(block, Code):  # its text bears no marks
        return Paragraph(marked(_code_line(block), mark))
    return over_lines(block, lambda line: marked(line, mark))


def _code_line(code: Code) -> Inline:
    runs: list[Run] = []
    for number, line in enumerate(code.text.split("\n")):
        runs += [Break()] if number else []
        runs += [Text(line, frozenset({Simple.CODE}))] if line else []
    return Paragraph(tuple(runs), PLAIN).inline
