"""Blocks no longer than the stored format reads as one unit (200,000 characters), and no more of them than can be shown
at once: what is longer is cut."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsdesk.story.tree import Block, Code, Inline, List, ListItem, Paragraph, Run, Story, Text, inlines, plain, walk

MOST_BLOCKS = 8_000  # a text edit takes in so many in half a second
_LONGEST = 20_000  # characters of one paragraph or code block
_UNBROKEN = re.compile(r"\S{1000}")
_LONGEST_UNBROKEN = 4_000  # of a paragraph with such a word: a text layout looks for its ends again and again
_MOST_ITEMS = 2_000
_LARGEST = 60_000  # characters of one list


def fit(story: Iterable[Block]) -> tuple[Story, int]:
    """The story, and how many characters of it were too much to be shown at once."""
    out: list[Block] = []
    left_out, room = 0, MOST_BLOCKS
    for block in story:
        for part in _cut(block):
            room -= sum(1 for _ in walk((part,)))
            if room >= 0:
                out.append(part)
            else:
                left_out += _length(part)
    return tuple(out), left_out


def _cut(block: Block) -> Iterator[Block]:
    if isinstance(block, Paragraph) and _length(block) > _LONGEST_UNBROKEN:
        longest = _LONGEST_UNBROKEN if _UNBROKEN.search(plain(block.inline)) else _LONGEST
        for part in _parts(block.inline, longest):
            yield replace(block, inline=part)
    elif isinstance(block, List) and (len(block.items) > _MOST_ITEMS or _length(block) > _LARGEST):
        yield from _cut_list(block)
    elif isinstance(block, Code) and len(block.text) > _LARGEST:
        for start in range(0, len(block.text), _LARGEST):
            yield replace(block, text=block.text[start : start + _LARGEST])
    else:
        yield block


def _length(block: Block) -> int:
    return sum(len(plain(part)) for inner in walk((block,)) for part in inlines(inner))


def _parts(words: Inline, longest: int) -> Iterator[Inline]:
    part: list[Run] = []
    size = 0
    for run in words:
        text = run.text if isinstance(run, Text) else ""
        while size + len(text) > longest:
            cut = text.rfind(" ", 0, longest - size) + 1 or longest - size
            part.append(Text(text[:cut], run.marks))
            yield tuple(part)
            part, size, text = [], 0, text[cut:]
        if isinstance(run, Text):
            part.append(Text(text, run.marks))
        else:
            part.append(run)
        size += len(text)
    if part:
        yield tuple(part)


def _cut_list(block: List) -> Iterator[Block]:
    items: list[ListItem] = []
    size, start = 0, block.start
    for item in block.items:
        length = sum(_length(inner) for inner in item.blocks)
        if items and (len(items) == _MOST_ITEMS or size + length > _LARGEST):
            yield replace(block, items=tuple(items), start=start)
            start, items, size = start + len(items), [], 0
        items.append(item)
        size += length
    yield replace(block, items=tuple(items), start=start)
