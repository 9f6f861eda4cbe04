"""Which bytes each node of an opened story came from, so that what nobody touched is saved as it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from newsdesk.story.tree import (
    Block,
    Figure,
    Heading,
    Inline,
    List,
    ListItem,
    Paragraph,
    PullQuote,
    Quote,
    Story,
    Table,
    Text,
    inline,
)
from ui.editor.groups import Group
from ui.editor.registers import new_id


class SourceUnit(Protocol):
    """`newsdesk.story.read_markdown.Unit`: named here so that no Markdown is loaded before it is needed."""

    @property
    def source(self) -> str: ...
    @property
    def nodes(self) -> Story: ...


@dataclass(frozen=True, slots=True)
class Origin:
    """Node `index` of unit `unit`, as it was when the document was filled."""

    unit: int
    index: int
    node: Block


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of the story that is saved together: groups `first` to `behind` (without it), and its bytes if nobody
    touched it. `unit`: whose bytes those are. A unit without a node has no groups.
    """

    first: int
    behind: int
    nodes: tuple[Block, ...]
    source: str | None = None
    unit: int | None = None


class Origins:
    """The units of an opened story. A unit may hold no node (a link's definition) or several.

    Each time that the source was edited the story has a new *edition*: which units it is made of, in their order. Undo
    goes back to an earlier one, so none is forgotten.
    """

    def __init__(self) -> None:
        self.units: list[SourceUnit] = []
        self._editions: list[list[int]] = [[]]
        self._origins: dict[int, Origin] = {}

    def add(self, unit: SourceUnit, edition: int = 0) -> Iterator[tuple[int, Block]]:
        """One more unit of the text: its nodes, each with the number of its origin."""
        number = len(self.units)
        self.units.append(unit)
        self._editions[edition].append(number)
        for index, node in enumerate(unit.nodes):
            origin = new_id()
            self._origins[origin] = Origin(number, index, node)
            yield origin, node

    def new_edition(self) -> int:
        """A number for the text that the source is now; `keep` and `add` say what it is made of."""
        self._editions.append([])
        return len(self._editions) - 1

    def keep(self, edition: int, chunks: Sequence[Chunk]) -> None:
        """These units, unchanged, come next in the edition."""
        self._editions[edition] += [chunk.unit for chunk in chunks if chunk.unit is not None]

    def compose(self, groups: Sequence[Group], edition: int = 0) -> str:
        """The story's Markdown: units that are as they were keep their bytes, the rest is written anew.

        Units without a node go where they were, before the first piece that came from behind them; they are never lost.
        """
        from newsdesk.story.write_markdown import Piece, compose

        return compose([Piece(chunk.nodes, chunk.source) for chunk in self.chunks(groups, edition)])

    def chunks(self, groups: Sequence[Group], edition: int = 0) -> list[Chunk]:
        """The story in the order in which it is written."""
        order = {unit: place for place, unit in enumerate(self._editions[edition])}
        silent = [unit for unit in self._editions[edition] if not self.units[unit].nodes]
        out: list[Chunk] = []
        entries = [(number, group, node) for number, group in enumerate(groups) for node in group.nodes]
        at = 0
        while at < len(entries):
            number, group, node = entries[at]
            origin = self._origins.get(group.leaves[0].origin)
            place = order.get(origin.unit, -1) if origin else -1
            while silent and order[silent[0]] < place:
                out.append(self._silent(silent.pop(0), number))
            whole = self._whole_unit(origin, entries, at)
            if whole is not None and origin is not None:
                last = entries[at + len(whole.nodes) - 1][0]
                out.append(Chunk(number, last + 1, tuple(whole.nodes), whole.source, origin.unit))
                at += len(whole.nodes)
            else:
                tidied = tidy(node)
                if tidied is not None:
                    out.append(Chunk(number, number + 1, (tidied,)))
                at += 1
        return out + [self._silent(unit, len(groups)) for unit in silent]

    def _silent(self, unit: int, at: int) -> Chunk:
        return Chunk(at, at, (), self.units[unit].source, unit)

    def _whole_unit(
        self, origin: Origin | None, entries: Sequence[tuple[int, Group, Block]], at: int
    ) -> SourceUnit | None:
        """The unit whose nodes stand at `at`, all of them and unchanged."""
        if origin is None or origin.index != 0:
            return None
        unit = self.units[origin.unit]
        for index, wanted in enumerate(unit.nodes):
            if at + index >= len(entries):
                return None
            _, group, node = entries[at + index]
            here = self._origins.get(group.origin)
            if here is None or (here.unit, here.index) != (origin.unit, index) or node != wanted:
                return None
        return unit


def tidy(block: Block) -> Block | None:  # noqa: PLR0911 - one for each kind of node
    """Without the spaces that a paragraph being typed has at its edges; None if nothing is left."""
    if isinstance(block, Paragraph):
        words = _trim(block.inline)
        return replace(block, inline=words) if words or not block.inline else None
    if isinstance(block, Heading):
        return replace(block, inline=_trim(block.inline))
    if isinstance(block, List):
        return replace(block, items=tuple(ListItem(_tidy_all(item.blocks)) for item in block.items))
    if isinstance(block, Quote | PullQuote):
        return replace(block, blocks=_tidy_all(block.blocks), attribution=_trim(block.attribution))
    if isinstance(block, Table):
        rows = tuple(tuple(_trim(cell) for cell in row) for row in block.rows)
        header = tuple(_trim(cell) for cell in block.header)
        return replace(block, rows=rows, header=header, caption=_trim(block.caption))
    if isinstance(block, Figure):
        return replace(block, caption=_trim(block.caption), credit=block.credit.strip(" "))
    return block


def _tidy_all(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(tidied for block in blocks if (tidied := tidy(block)) is not None)


def _trim(runs: Inline) -> Inline:
    out = list(runs)
    while out and isinstance(last := out[-1], Text) and last.text.endswith(" "):
        out.pop()
        if words := last.text.rstrip(" "):
            out.append(Text(words, last.marks))
            break
    while out and isinstance(first := out[0], Text) and first.text.startswith(" "):
        out.pop(0)
        if words := first.text.lstrip(" "):
            out.insert(0, Text(words, first.marks))
            break
    return inline(out)
