"""Blocks no longer than the stored format reads as one unit (200,000 characters): longer ones are cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsdesk.story.tree import Block, Code, Inline, List, ListItem, Paragraph, Run, Story, Text, inlines, plain, walk

_LONGEST = 20_000  # characters of one paragraph or code block
_LARGEST = 60_000  # characters of one list


def fit(story: Iterable[Block]) -> Story:
    out: list[Block] = []
    for block in story:
        out += _cut(block)
    return tuple(out)


def _cut(block: Block) -> Iterator[Block]:
    if isinstance(block, Paragraph) and _length(block) > _LONGEST:
        for part in _parts(block.inline):
            yield replace(block, inline=part)
    elif isinstance(block, List) and _length(block) > _LARGEST:
        yield from _cut_list(block)
    elif isinstance(block, Code) and len(block.text) > _LARGEST:
        for start in range(0, len(block.text), _LARGEST):
            yield replace(block, text=block.text[start : start + _LARGEST])
    else:
        yield block


def _length(block: Block) -> int:
    return sum(len(plain(part)) for inner in walk((block,)) for part in inlines(inner))


def _parts(words: Inline) -> Iterator[Inline]:
    part: list[Run] = []
    size = 0
    for run in words:
        text = run.text if isinstance(run, Text) else ""
        while size + len(text) > _LONGEST:
            cut = text.rfind(" ", 0, _LONGEST - size) + 1 or _LONGEST - size
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
        if items and size + length > _LARGEST:
            yield replace(block, items=tuple(items), start=start)
            start, items, size = start + len(items), [], 0
        items.append(item)
        size += length
    yield replace(block, items=tuple(items), start=start)
