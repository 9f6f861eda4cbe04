"""One block of an older version, put back into the text of today."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from newsdesk.story.compare import Change, Piece
from newsdesk.story.read_markdown import Unit, read_units
from newsdesk.story.tree import Block, Footnote, NoteRef, Story, inlines, walk
from newsdesk.story.write_markdown import Piece as Part
from newsdesk.story.write_markdown import compose

Slot = tuple[int | None, Block | None]  # the unit that a block is from (None: brought back), and the block


def put_back(body: str, old: Story, pieces: Sequence[Piece], piece: Piece) -> str:
    """`body` with `piece` as it was in `old`: changed words as they were, what went back in its place, what came gone,
    what moved where it stood.

    `pieces`: the comparison of `old` with the story of `body`, `piece` one of them. All else keeps its bytes. Footnotes
    that the block refers to come along.
    """
    units = read_units(body)
    slots: list[Slot] = []
    places: list[int] = []  # where each block of today stands in `slots`
    for number, unit in enumerate(units):
        for node in unit.nodes:
            places.append(len(slots))
            slots.append((number, node))
        if not unit.nodes:  # a link's definition
            slots.append((number, None))
    was = None if piece.old is None else old[piece.old]
    if piece.change in (Change.MOVED, Change.LEFT):
        piece = next(known for known in pieces if known.change is Change.LEFT and known.old == piece.old)
    here = None if piece.new is None else places[piece.new]
    if piece.change is Change.CHANGED and here is not None:
        slots[here] = (None, was)
    else:
        behind = _above(pieces, piece)
        at = 0 if behind is None else places[behind] + 1
        if here is not None:
            del slots[here]
            at -= here < at
        if was is not None:
            slots.insert(at, (None, was))
    if was is not None:
        slots += [(None, note) for note in _notes_of(was, old, [node for _unit, node in slots if node is not None])]
    return compose(list(_parts(slots, units)))


def _above(pieces: Sequence[Piece], piece: Piece) -> int | None:
    """The block of today that stands above the piece."""
    above = None
    for known in pieces[: pieces.index(piece)]:
        if known.new is not None and known.change is not Change.LEFT:
            above = known.new
    return above


def _notes_of(block: Block, old: Story, there: Sequence[Block]) -> Iterator[Footnote]:
    """Footnotes that the block refers to and that are not there any more."""
    known = {node.note for node in walk(there) if isinstance(node, Footnote)}
    wanted = {
        run.note for inner in walk((block,)) for line in inlines(inner) for run in line if isinstance(run, NoteRef)
    }
    for node in old:
        if isinstance(node, Footnote) and node.note in wanted - known:
            yield node


def _parts(slots: Sequence[Slot], units: Sequence[Unit]) -> Iterator[Part]:
    for number, group in groupby(slots, key=lambda slot: slot[0]):
        nodes = tuple(node for _unit, node in group if node is not None)
        if number is None:
            yield from (Part((node,), None) for node in nodes)
        elif nodes == units[number].nodes:
            yield Part(nodes, units[number].source)
        else:
            yield Part(nodes, None)
