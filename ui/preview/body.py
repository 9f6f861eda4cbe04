"""What the preview knows of the story's body, and what a change of it means for the page. Pure: no engine, no widget.

A change of one block can touch others: footnote numbers follow the order of references, and the dateline stands in
front of whichever paragraph is the first. `Body.splice` names them all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.layout.page import first_paragraph
from newsdesk.story.tree import Block, Footnote, Story, walk
from newsdesk.story.write_html import note_numbers


@dataclass(frozen=True, slots=True)
class Shown:
    """A block as the page shows it. `leads`: the dateline stands in front of it."""

    block: Block
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Splice:
    """`removed` blocks of the page from `start` on make room for `blocks`. `typed`: by the writer's own hand."""

    start: int
    removed: int
    blocks: tuple[Shown, ...]
    typed: bool = True


class Body:
    """The body's blocks as they stand now."""

    def __init__(self, story: Story) -> None:
        self._blocks = list(story)
        self._numbers = note_numbers(self.story)
        self._lead = first_paragraph(self.story)

    def __len__(self) -> int:
        return len(self._blocks)

    @property
    def story(self) -> Story:
        return tuple(self._blocks)

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each footnote, by its id."""
        return self._numbers

    def splice(self, start: int, removed: int, nodes: Sequence[Block]) -> list[Splice]:
        """Take the change in and say, in order, what it does to the page.

        Raises ValueError where it does not fit the story: then the two have parted, and only a whole page helps.
        """
        if start < 0 or removed < 0 or start + removed > len(self._blocks):
            raise ValueError(f"no blocks {start} to {start + removed} in a story of {len(self._blocks)}")
        gone = self._blocks[start : start + removed]
        self._blocks[start : start + removed] = nodes
        changed = range(start, start + len(nodes))
        again = self._move_lead(start, removed, len(nodes)) | self._renumber(gone, nodes)
        return [
            Splice(start, removed, tuple(self._shown(index) for index in changed)),
            *(Splice(index, 1, (self._shown(index),), typed=False) for index in sorted(again - set(changed))),
        ]

    def _shown(self, index: int) -> Shown:
        return Shown(self._blocks[index], index == self._lead)

    def _move_lead(self, start: int, removed: int, added: int) -> set[int]:
        """The blocks that win or lose the dateline by a change."""
        before = self._lead
        if before is not None and before < start:
            return set()
        self._lead = first_paragraph(self.story)
        if before is None or before < start + removed:
            return set() if self._lead is None else {self._lead}
        moved = before - removed + added
        return set() if self._lead == moved else {index for index in (moved, self._lead) if index is not None}

    def _renumber(self, gone: Sequence[Block], nodes: Sequence[Block]) -> set[int]:
        """The blocks that show a footnote number which a change has made another."""
        if not self._numbers and not note_numbers(tuple(nodes)):
            return set()  # most stories have no notes: a key press should not look for them twice
        if _notes(gone) == _notes(nodes):
            return set()
        before, self._numbers = self._numbers, note_numbers(self.story)
        other = {note for note in before | self._numbers if before.get(note) != self._numbers.get(note)}
        if not other:
            return set()
        return {index for index, block in enumerate(self._blocks) if not other.isdisjoint(note_numbers((block,)))}


def fold(earlier: Splice, later: Splice) -> Splice | None:
    """One splice that does what the two do in order, or None where they touch different blocks."""
    first = later.start - earlier.start
    last = first + later.removed
    if first < 0 or last > len(earlier.blocks) or earlier.typed != later.typed:
        return None
    blocks = earlier.blocks[:first] + later.blocks + earlier.blocks[last:]
    return Splice(earlier.start, earlier.removed, blocks, earlier.typed)


def _notes(blocks: Sequence[Block]) -> tuple[list[str], set[str]]:
    """The footnotes that `blocks` refer to, in order, and those that they hold: what numbers depend on."""
    held = {block.note for block in walk(blocks) if isinstance(block, Footnote)}
    return list(note_numbers(tuple(blocks))), held
