"""Ids of footnotes that come from outside: each gets one that the story does not use yet."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from newsdesk.story.tree import (
    Block,
    Box,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Inline,
    List,
    ListItem,
    Media,
    NoteRef,
    Paragraph,
    PullQuote,
    Quote,
    Story,
    Table,
    inlines,
    walk,
)

Names = dict[str, str]


def with_free_ids(story: Story, there: Story) -> Story:
    """`story` with ids of notes that `there` has not."""
    own = [block.note for block in story if isinstance(block, Footnote)]
    if not own:
        return story
    used = {block.note for block in walk(there) if isinstance(block, Footnote)}
    used |= {run.note for block in walk(there) for part in inlines(block) for run in part if isinstance(run, NoteRef)}
    free = (str(number) for number in count(1) if str(number) not in used)
    names = {note: next(free) for note in own}
    return tuple(_renamed(block, names) for block in story)


def _renamed(block: Block, names: Names) -> Block:  # noqa: PLR0911 - one case a kind of block
    match block:
        case Paragraph() | Heading():
            return replace(block, inline=_words(block.inline, names))
        case List():
            return replace(block, items=tuple(ListItem(_all(item.blocks, names)) for item in block.items))
        case Quote() | PullQuote():
            attribution = _words(block.attribution, names)
            return replace(block, blocks=_all(block.blocks, names), attribution=attribution)
        case Box():
            return replace(block, blocks=_all(block.blocks, names), title=_words(block.title, names))
        case Figure() | Media():
            return replace(block, caption=_words(block.caption, names))
        case Gallery():
            return replace(block, figures=tuple(replace(f, caption=_words(f.caption, names)) for f in block.figures))
        case Table():
            return replace(
                block,
                header=tuple(_words(cell, names) for cell in block.header),
                rows=tuple(tuple(_words(cell, names) for cell in row) for row in block.rows),
                caption=_words(block.caption, names),
            )
        case Footnote():
            return Footnote(names.get(block.note, block.note), _all(block.blocks, names))
    return block


def _all(blocks: tuple[Block, ...], names: Names) -> tuple[Block, ...]:
    return tuple(_renamed(block, names) for block in blocks)


def _words(words: Inline, names: Names) -> Inline:
    return tuple(replace(run, note=names.get(run.note, run.note)) if isinstance(run, NoteRef) else run for run in words)
