"""Two versions of a story and the one that both come from: what becomes of all their changes.

Blocks first, then the words in those that both changed (`merge_block.py`). What fits together is taken; where both
changed the same, a `Clash` holds the three versions, and a person says what is kept. Nothing is dropped in silence:
every word of either version is in the result, in a clash, or was taken out by the other side where nobody touched it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count, groupby

from newsdesk.story.align import align
from newsdesk.story.compare import moves
from newsdesk.story.compare_blocks import alike, bare, features_of
from newsdesk.story.merge_block import merge_block
from newsdesk.story.read_markdown import Unit, read, read_units
from newsdesk.story.rename_notes import rename_notes
from newsdesk.story.tree import Block, Footnote, NoteRef, Raw, Story, inlines, walk
from newsdesk.story.write_markdown import Piece, compose, write

ONE_THOUGHT = 0.5
"""Two new blocks at one place with so many words in common are two ways to say one thing."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Both changed this in ways that do not fit together. () where a version has nothing there."""

    base: Story
    mine: Story
    theirs: Story

    @property
    def both(self) -> Story:
        """One after the other, mine first; two texts of one footnote are one note."""
        if len(self.mine) == len(self.theirs) == 1:
            (mine,), (theirs,) = self.mine, self.theirs
            if isinstance(mine, Footnote) and isinstance(theirs, Footnote):
                return (replace(mine, blocks=mine.blocks + theirs.blocks),)
        return self.mine + self.theirs


@dataclass(frozen=True, slots=True)
class _Atom:
    """A block, and the unit of its version that it was read from; without one it was written anew.

    `silent`: source that stands for no block, such as a link's definition; `weighed` takes its place where it is
    compared.
    """

    weighed: Block
    unit: tuple[str, int] | None = None
    silent: bool = False

    @property
    def block(self) -> Block | None:
        return None if self.silent else self.weighed


@dataclass(frozen=True, slots=True)
class Merge:
    """`parts`: the blocks that are settled, and the clashes, in reading order. `fitted`: changes of theirs that were
    taken without a question.
    """

    parts: tuple[_Atom | Clash, ...]
    fitted: int
    _units: Mapping[tuple[str, int], Unit]
    _notes: Mapping[str, Footnote]

    @property
    def clashes(self) -> tuple[Clash, ...]:
        return tuple(part for part in self.parts if isinstance(part, Clash))

    def write(self, chosen: Sequence[Story] = ()) -> str:
        """The text, with what was `chosen` for each clash. What nobody changed keeps its bytes.

        Raises ValueError where not every clash has an answer.
        """
        atoms: list[_Atom] = []
        answers = iter(chosen)
        for part in self.parts:
            if isinstance(part, Clash):
                answer = next(answers, None)
                if answer is None:
                    message = "a clash has no answer"
                    raise ValueError(message)
                atoms += (_Atom(block) for block in answer)
            else:
                atoms.append(part)
        atoms += (_Atom(note) for note in self._lacking(atoms))
        story = tuple(atom.block for atom in atoms if atom.block is not None)
        text = compose(list(self._pieces(atoms)))
        return text if read(text) == story else write(story)

    def _pieces(self, atoms: Sequence[_Atom]) -> Iterator[Piece]:
        for unit, group in groupby(atoms, key=lambda atom: atom.unit):
            blocks = tuple(atom.block for atom in group if atom.block is not None)
            if unit is not None and blocks == self._units[unit].nodes:
                yield Piece(blocks, self._units[unit].source)
            else:
                yield from (Piece((block,), None) for block in blocks)

    def _lacking(self, atoms: Sequence[_Atom]) -> Iterator[Footnote]:
        """Notes that one side took out while the other still, or anew, refers to them."""
        blocks = [inner for atom in atoms if atom.block is not None for inner in walk((atom.block,))]
        known = {block.note for block in blocks if isinstance(block, Footnote)}
        runs = [run for block in blocks for line in inlines(block) for run in line]
        wanted = dict.fromkeys(run.note for run in runs if isinstance(run, NoteRef))
        return (self._notes[note] for note in wanted if note not in known and note in self._notes)


def merge(base: str, mine: str, theirs: str) -> Merge:
    """What becomes of two versions of the text `base` (Markdown all three)."""
    names = ("base", "mine", "theirs")
    units = {
        (name, at): unit
        for name, body in zip(names, (base, mine, theirs), strict=True)
        for at, unit in enumerate(read_units(body))
    }
    rows = [[atom for key, unit in units.items() if key[0] == name for atom in _atoms(key, unit)] for name in names]
    rows[2] = _with_names_of_their_own(*rows)
    parts, fitted = _Merger(*rows).merged()
    notes = {
        block.note: block for row in rows for atom in row if isinstance(block := atom.block, Footnote)
    }  # where several know it, theirs; a note that both have is never asked for
    return Merge(tuple(parts), fitted, units, notes)


def _atoms(key: tuple[str, int], unit: Unit) -> Iterator[_Atom]:
    if not unit.nodes:
        yield _Atom(Raw(unit.source), key, silent=True)
    for node in unit.nodes:
        yield _Atom(node, key)


def _with_names_of_their_own(base: list[_Atom], mine: list[_Atom], theirs: list[_Atom]) -> list[_Atom]:
    """`theirs`, where a new footnote does not bear the name of another one that is new in `mine`."""
    old, ours, other = (
        {a.block.note: a.block for a in row if isinstance(a.block, Footnote)} for row in (base, mine, theirs)
    )
    taken = old.keys() | ours.keys() | other.keys()
    free = (str(number) for number in count(1) if str(number) not in taken)
    names = {name: next(free) for name in other if name in ours and name not in old and ours[name] != other[name]}
    if not names:
        return theirs
    out = []
    for atom in theirs:
        block = rename_notes(atom.weighed, names)
        out.append(atom if atom.silent or block == atom.weighed else _Atom(block))
    return out


Id = tuple[str, int]  # "base" and a place there for what it holds, else whose it is and its place there


class _Merger:
    """Of three rows of atoms."""

    def __init__(self, base: list[_Atom], mine: list[_Atom], theirs: list[_Atom]) -> None:
        self._rows = {"base": base, "mine": mine, "theirs": theirs}
        self._in_mine, self._mine_moved = _partners(base, mine)
        self._in_theirs, self._theirs_moved = _partners(base, theirs)
        self._same: dict[Id, Id] = {}  # what both wrote anew at one place, in two ways
        self._fitted = 0

    def merged(self) -> tuple[list[_Atom | Clash], int]:
        parts = [part for id in self._order() if (part := self._part(id)) is not None]
        return parts, self._fitted

    def _order(self) -> list[Id]:
        """As in mine; what came or moved in theirs follows what it follows there."""
        mine = self._ids("mine", self._in_mine)
        theirs = self._ids("theirs", self._in_theirs)
        elsewhere = {("base", i) for i in self._theirs_moved - self._mine_moved}
        order = [id for id in mine if id not in elsewhere]
        placed = set(order)
        above: Id | None = None
        for id in theirs:
            if id not in placed:
                at = 0 if above is None else order.index(above) + 1
                twin = None
                while at < len(order) and order[at][0] == "mine" and twin is None:
                    twin = order[at] if id[0] == "theirs" and self._are_one(order[at], id) else None
                    at += 1
                if twin is not None:
                    self._same[twin] = id
                    above = twin
                    continue
                order.insert(at, id)
                placed.add(id)
            above = id
        return order

    def _ids(self, whose: str, partners: Mapping[int, int]) -> list[Id]:
        of = {j: i for i, j in partners.items()}
        return [("base", of[j]) if j in of else (whose, j) for j in range(len(self._rows[whose]))]

    def _are_one(self, mine: Id, theirs: Id) -> bool:
        if mine in self._same:
            return False
        ours, other = self._atom(mine).weighed, self._atom(theirs).weighed
        return ours == other or alike(features_of(bare(ours)), features_of(bare(other))) >= ONE_THOUGHT

    def _atom(self, id: Id) -> _Atom:
        return self._rows[id[0]][id[1]]

    def _part(self, id: Id) -> _Atom | Clash | None:
        if id[0] == "mine":
            if id not in self._same:
                return self._atom(id)
            return self._settle(None, self._atom(id), self._atom(self._same[id]))
        if id[0] == "theirs":
            self._fitted += 1
            return self._atom(id)
        in_mine, in_theirs = self._in_mine.get(id[1]), self._in_theirs.get(id[1])
        base = self._atom(id)
        mine = None if in_mine is None else self._rows["mine"][in_mine]
        theirs = None if in_theirs is None else self._rows["theirs"][in_theirs]
        return self._settle(base, mine, theirs)

    def _settle(self, base: _Atom | None, mine: _Atom | None, theirs: _Atom | None) -> _Atom | Clash | None:
        was, ours, other = (None if atom is None else atom.weighed for atom in (base, mine, theirs))
        if other in (was, ours):
            return mine
        if ours == was:
            self._fitted += 1
            return theirs
        if was is not None and ours is not None and other is not None:
            both = merge_block(was, ours, other)
            if both is not None:
                self._fitted += 1
                return _Atom(both)
        return Clash(*(() if block is None else (block,) for block in (was, ours, other)))


def _partners(base: list[_Atom], other: list[_Atom]) -> tuple[dict[int, int], set[int]]:
    """Where each atom of `base` stands in `other`, and which of them moved there."""
    before, after = (tuple(bare(atom.weighed) for atom in row) for row in (base, other))
    pairs = align(before, after, features_of, alike)
    moved = moves(pairs, before, after)
    partners = {i: j for i, j in pairs if i is not None and j is not None}
    return partners | moved, set(moved)


# --- facts -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FactClash:
    """Both changed this fact, in different ways."""

    name: str
    base: object
    mine: object
    theirs: object


def merge_facts(
    base: Mapping[str, object], mine: Mapping[str, object], theirs: Mapping[str, object], sets: Sequence[str] = ()
) -> tuple[dict[str, object], tuple[FactClash, ...]]:
    """The facts with what either changed, and those that both changed; of these mine stand in the facts.

    `sets`: facts that are tuples of different things, such as tags: what either added is there, what either took out
    is not.
    """
    merged: dict[str, object] = {}
    clashes: list[FactClash] = []
    for name, ours in mine.items():
        was, other = base.get(name), theirs.get(name)
        merged[name] = ours
        if other in (was, ours):
            continue
        if ours == was:
            merged[name] = other
        elif name in sets and isinstance(was, tuple) and isinstance(ours, tuple) and isinstance(other, tuple):
            kept = [thing for thing in ours if thing in other or thing not in was]
            merged[name] = (*kept, *(thing for thing in other if thing not in was and thing not in kept))
        else:
            clashes.append(FactClash(name, was, ours, other))
    return merged, tuple(clashes)
