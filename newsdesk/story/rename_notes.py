"""Footnotes under other ids: in the notes themselves and wherever the text refers to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from newsdesk.story.compare_blocks import over_lines
from newsdesk.story.tree import Block, Footnote, Inline, NoteRef


def rename_notes(block: Block, names: Mapping[str, str]) -> Block:
    """`block`, where a footnote that has a new name in `names` bears it."""

    def turn(line: Inline) -> Inline:
        return tuple(
            replace(run, note=names.get(run.note, run.note)) if isinstance(run, NoteRef) else run for run in line
        )

    turned = over_lines(block, turn)
    return replace(turned, note=names.get(turned.note, turned.note)) if isinstance(turned, Footnote) else turned
