"""Writes a block and reads it back: where it does not come out as it was, it is written again with more care.

The first rung nearly always holds; the last is a raw block, which always does.
"""

from __future__ import annotations

from newsdesk.story.read_markdown import read_alone
from newsdesk.story.sure import sure_text
from newsdesk.story.tree import Block, NoteRef, Raw, inlines, walk
from newsdesk.story.write_block import BlockWriter
from newsdesk.story.write_runs import Rung


def write_alone(block: Block) -> str:
    """The text of one block that stands at top level, without a newline at its end."""
    sure = sure_text(block)
    if sure is not None:
        return sure
    notes = _notes(block)
    for rung in Rung:
        text = BlockWriter(rung).block(block)
        if read_alone(text, notes) == (block,):
            return text
    return BlockWriter().block(Raw(BlockWriter().block(block)))


def _notes(block: Block) -> set[str]:
    """The ids of the notes that `block` refers to."""
    return {
        run.note for inner in walk((block,)) for inline in inlines(inner) for run in inline if isinstance(run, NoteRef)
    }
