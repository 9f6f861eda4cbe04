"""Two versions of a story: blocks first, then the words in those that changed.

`compare` says of each block what became of it, and gives it as three views show it: both versions in one, the older,
the newer. Words that went or came bear marks (`compare_words.py`), so that any view of a story can show them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from newsdesk.story.align import Check, Pairs, align, no_check
from newsdesk.story.compare_blocks import alike, bare, features_of, mark_all, merge
from newsdesk.story.compare_words import DELETED, INSERTED, counted
from newsdesk.story.counts import count_words
from newsdesk.story.tree import Block, Inline, MarginNote, Story, inlines, walk

_MOVED_WORDS = 5  # a shorter block that went here and came there is no move but a coincidence
_MOVED_ALIKE = 0.7
_MOST_MOVES = 200_000  # pairs of blocks held against each other in search of moved ones that were changed as well


class Change(StrEnum):
    SAME = "same"
    CHANGED = "changed"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"  # it stands here now
    LEFT = "left"  # it stood here


@dataclass(frozen=True, slots=True)
class Piece:
    """What became of a block. `old`, `new`: its place in either version, None where it is not there.

    `both`: what a view of both versions shows, each block with what became of it. For a block that moved, `old` and
    `new` are known in both of its pieces. `upward`: it moved towards the beginning.
    """

    change: Change
    old: int | None
    new: int | None
    both: tuple[tuple[Change, Block], ...]
    left: Story
    right: Story
    upward: bool = False

    @property
    def words_differ(self) -> bool:
        """False where a block that changed says the same words: its form did, or a picture's details."""
        lines = (line for _change, block in self.both for inner in walk((block,)) for line in inlines(inner))
        alone = any(change in (Change.DELETED, Change.INSERTED) for change, _block in self.both)
        return alone or any(DELETED in run.marks or INSERTED in run.marks for line in lines for run in line)


def compare(old: Story, new: Story, check: Check = no_check) -> tuple[Piece, ...]:
    """What became of each block, in the order of the newer version.

    `check` is called with the share that is done (0 to 1), now and then; what it raises ends this.
    """
    before, after = tuple(map(bare, old)), tuple(map(bare, new))
    pairs = align(before, after, features_of, alike, lambda done: check(done * 0.5))
    moved = moves(pairs, before, after, check)
    pieces: list[Piece] = []
    back = {j: i for i, j in moved.items()}
    for number, (i, j) in enumerate(pairs):
        check(0.6 + 0.4 * number / len(pairs))
        if i is not None and j is not None:
            pieces.append(kept(before[i], after[j], i, j))
        elif i is not None:
            pieces.append(_gone(before[i], i, moved.get(i), pairs))
        elif j is not None:
            pieces.append(_come(after[j], j, back.get(j), before, pairs))
    return tuple(pieces)


def words_between(pieces: Sequence[Piece]) -> tuple[int, int]:
    """How many words came, and how many went."""
    return _marked_words(pieces, INSERTED), _marked_words(pieces, DELETED)


# --- what became of a block --------------------------------------------------------------------------------------


def kept(old: Block, new: Block, i: int = 0, j: int = 0) -> Piece:
    """Two versions of what is known to be one block."""
    if old == new:
        return Piece(Change.SAME, i, j, ((Change.SAME, new),), (new,), (new,))
    three = merge(old, new)
    if three is None:
        both = ((Change.DELETED, mark_all(old, DELETED)), (Change.INSERTED, mark_all(new, INSERTED)))
        return Piece(Change.CHANGED, i, j, both, (mark_all(old, DELETED),), (mark_all(new, INSERTED),))
    return Piece(Change.CHANGED, i, j, ((Change.CHANGED, three.both),), (three.old,), (three.new,))


def _gone(old: Block, i: int, to: int | None, pairs: Pairs) -> Piece:
    if to is None:
        shown = mark_all(old, DELETED)
        return Piece(Change.DELETED, i, None, ((Change.DELETED, shown),), (shown,), ())
    return Piece(Change.LEFT, i, to, (), (old,), (), _upward(i, to, pairs))


def _come(new: Block, j: int, of: int | None, before: Story, pairs: Pairs) -> Piece:
    if of is None:
        shown = mark_all(new, INSERTED)
        return Piece(Change.INSERTED, None, j, ((Change.INSERTED, shown),), (), (shown,))
    three = merge(before[of], new)
    both, right = (three.both, three.new) if three is not None else (new, new)
    return Piece(Change.MOVED, of, j, ((Change.MOVED, both),), (), (right,), _upward(of, j, pairs))


def _upward(i: int, j: int, pairs: Pairs) -> bool:
    return pairs.index((None, j)) < pairs.index((i, None))


def moves(pairs: Pairs, before: Story, after: Story, check: Check = no_check) -> dict[int, int]:
    """Blocks that went from one place and came at another."""
    old = {i: features_of(before[i]) for i, j in pairs if i is not None and j is None}
    new = {j: features_of(after[j]) for i, j in pairs if j is not None and i is None}
    gone = [i for i, features in old.items() if len(features.words) >= _MOVED_WORDS]
    come = [j for j, features in new.items() if len(features.words) >= _MOVED_WORDS]
    found: dict[int, int] = {}
    places: dict[Block, list[int]] = {}
    for j in reversed(come):
        places.setdefault(after[j], []).append(j)
    for i in gone:
        if places.get(before[i]):
            found[i] = places[before[i]].pop()
    gone = [i for i in gone if i not in found]
    come = [j for j in come if j not in found.values()]
    if len(gone) * len(come) > _MOST_MOVES:
        return found
    for number, i in enumerate(gone):
        check(0.5 + 0.1 * number / len(gone))
        like, j = max(((alike(old[i], new[j]), j) for j in come), default=(0.0, 0))
        if like >= _MOVED_ALIKE:
            found[i] = j
            come.remove(j)
    return found


def _marked_words(pieces: Sequence[Piece], mark: MarginNote) -> int:
    def lines() -> Iterator[Inline]:
        for piece in pieces:
            for _change, shown in piece.both:
                for block in walk((shown,)):
                    yield from inlines(block)

    return sum(count_words(counted(line, mark)).total for line in lines())
