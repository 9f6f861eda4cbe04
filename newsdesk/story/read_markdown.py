"""Markdown -> the story tree, unit by unit, with the bytes that each unit came from.

`FORMAT.md` says how each node is written. Nothing is lost: what no node stands for, and what is too big, too deep or
too hard to read in reasonable time, is kept verbatim as `Raw`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsdesk.story.bounds import TooHardError
from newsdesk.story.split import Chunk, split
from newsdesk.story.tree import Footnote, Inline, Paragraph, Raw, Story, Text


@dataclass(frozen=True, slots=True)
class Unit:
    """Source lines (with the blank lines behind them) and the blocks that they stand for.

    Mostly one block; none for a link's definition or blank lines at the top; now and then several.
    """

    source: str
    nodes: Story


def read(text: str) -> Story:
    """The story that `text` is."""
    return tuple(node for unit in read_units(text) for node in unit.nodes)


def read_units(text: str) -> tuple[Unit, ...]:
    """The units of `text`. Their sources joined are `text`, byte for byte."""
    return tuple(iterate_units(text))


def iterate_units(text: str) -> Iterator[Unit]:
    """The units of `text` one by one, each read when it is asked for: the first screen need not wait for the rest."""
    yield from _read_chunks(split(text))


def read_alone(text: str, notes: Iterable[str]) -> Story:
    """What `text` means inside a story that has footnotes with the ids `notes`."""
    return tuple(node for unit in _read_chunks(split(text), notes) for node in unit.nodes)


def read_inline(text: str, notes: Iterable[str] = ()) -> Inline:
    """Inline text that is no block: a caption, a title. `notes` are the ids that `[^id]` may refer to."""
    from newsdesk.story.parser import parser
    from newsdesk.story.read_blocks import read_line

    try:
        return read_line(text, parser(), set(notes))
    except _UNREADABLE:
        return Paragraph((Text(text),)).inline


def _read_chunks(chunks: list[Chunk], more_notes: Iterable[str] = ()) -> Iterator[Unit]:
    references, notes = _definitions(chunks)
    notes.update(more_notes)
    seen: set[str] = set()
    for chunk in chunks:
        source = chunk.source
        nodes = _read_chunk(chunk, references, notes)
        own = [node.note for node in nodes if isinstance(node, Footnote)]
        if len(set(own)) < len(own) or seen.intersection(own):
            nodes = (Raw(source),)  # a second note of one id would silently replace the first
        seen.update(own)
        yield Unit(source, nodes)


# What python-markdown raises on text that it cannot read; such text is kept as it is.
_UNREADABLE = (TooHardError, RecursionError, ValueError)

References = dict[str, tuple[str, str]]


def _definitions(chunks: list[Chunk]) -> tuple[References, set[str]]:
    """The references and note ids of the whole text; the last definition of a reference wins."""
    references: References = {}
    notes: set[str] = set()
    for chunk in chunks:
        if any("]:" in line for line in chunk.plain):
            from newsdesk.story.parser import parser
            from newsdesk.story.read_blocks import find_definitions

            try:
                own_references, own_notes = find_definitions(chunk, parser())
            except _UNREADABLE:
                continue
            references.update(own_references)
            notes |= own_notes
    return references, notes


def _read_chunk(chunk: Chunk, references: References, notes: set[str]) -> Story:
    simple = _simple_paragraph(chunk)
    if simple is not None:
        return simple
    from newsdesk.story.parser import parser
    from newsdesk.story.read_blocks import read_chunk

    try:
        return read_chunk(chunk, parser(), references, notes)
    except _UNREADABLE:
        return (Raw(chunk.source),)


# --- most paragraphs -------------------------------------------------------------------------------------------

_MARKUP = re.compile(r"[\\`*_~\[\]<>&|\x02\x03]")
_BLOCK_START = re.compile(r"[ ]{0,3}(?:[#+=-]|\d+\.)|[ ]{4}|https?://\S+$")


def _simple_paragraph(chunk: Chunk) -> Story | None:
    """What a chunk is that holds no markup at all; None where it must be parsed. This is most of a story."""
    if chunk.fences or chunk.html:
        return None
    lines = [line for line in chunk.plain if line]
    for line in lines:
        if _MARKUP.search(line) or _BLOCK_START.match(line) or line.endswith("  "):
            return None
    if "" in chunk.plain[: len(lines)]:
        return None  # more than one run, or blank lines above
    text = " ".join(line.strip(" ") for line in lines).lstrip()
    return (Paragraph((Text(text),)),) if text.strip() else ()
