"""The list of the story's top-level nodes, kept up to date leaf by leaf. Knows no Qt.

Only what a change touched is built anew; a group that was not touched keeps its identity, and with it what has been
found out about it (its length).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from newsdesk.story.counts import Count
from newsdesk.story.tree import Block, Story
from ui.editor.leaf import Leaf
from ui.editor.nodes import build, extent


@dataclass(slots=True)
class Group:
    """Leaves that belong together, and the nodes that they are (an empty paragraph is none)."""

    leaves: tuple[Leaf, ...]
    nodes: tuple[Block, ...]
    references: tuple[str, ...] | None = field(default=None, compare=False)  # ids of footnotes, as they are referred to
    counted: tuple[Count, int, int] | None = field(default=None, compare=False)  # words, TK marks, characters

    @property
    def origin(self) -> int:
        """The node that all of it was filled from, else 0."""
        origin = self.leaves[0].origin
        return origin if all(leaf.origin == origin for leaf in self.leaves) else 0


@dataclass(frozen=True, slots=True)
class Splice:
    """`removed` top-level nodes from `start` gave way to `nodes`."""

    start: int
    removed: int
    nodes: tuple[Block, ...]


class Groups:
    """The leaves of a document and their groups."""

    def __init__(self, leaves: Sequence[Leaf] = ()) -> None:
        self.leaves: list[Leaf] = list(leaves)
        self.list: list[Group] = []
        for _ in self.gather():
            pass

    def gather(self) -> Iterator[None]:
        """Group leaves that were put behind those grouped already; stops after each group, for others to have a turn.

        To be gone through to its end before anything else is asked.
        """
        start = sum(len(group.leaves) for group in self.list)
        while start < len(self.leaves):
            stop = extent(self.leaves, start)
            self.list.append(self._make(start, stop))
            start = stop
            yield
        self._index()

    @property
    def story(self) -> Story:
        return tuple(node for group in self.list for node in group.nodes)

    def start_of_group(self, leaf: int) -> int:
        """The first leaf of the group that leaf `leaf` belongs to."""
        return self._starts[bisect_right(self._starts, leaf) - 1]

    def group_of(self, leaf: int) -> int:
        """The number of the group that leaf `leaf` belongs to."""
        return bisect_right(self._starts, leaf) - 1

    def group_with(self, node: int) -> int:
        """The number of the group that holds the story's top-level node `node`."""
        return bisect_right(self._firsts, node) - 1

    def first_node(self, group: int) -> int:
        """How many top-level nodes stand before it."""
        return self._firsts[group]

    def begin_of(self, group: int) -> int:
        """Its first leaf; of the group behind the last, the number of leaves."""
        return self._starts[group] if group < len(self._starts) else len(self.leaves)

    def end_of_group(self, leaf: int) -> int:
        """The last leaf of the group that leaf `leaf` belongs to."""
        number = bisect_right(self._starts, leaf) - 1
        return self._starts[number] + len(self.list[number].leaves) - 1

    def replace(self, start: int, end: int, leaves: Sequence[Leaf]) -> Splice | None:
        """Leaves `start` to `end` gave way to `leaves`. None if no node is another than before."""
        grown = len(leaves) - (end - start)
        first = max(0, bisect_right(self._starts, max(0, start - 1)) - 1)
        behind = bisect_right(self._starts, end)  # the group of leaf `end` is looked at too: it may join
        kept = self._untouched(first, behind, start, end, grown)
        self.leaves[start:end] = leaves

        position = self._starts[first] if first < len(self._starts) else 0
        made: list[Group] = []
        while True:
            border = self._starts[behind] + grown if behind < len(self.list) else len(self.leaves)
            if position == border:
                break
            if position > border:
                behind += 1
                continue
            stop = extent(self.leaves, position)
            group = kept.get(position)
            if group is None or len(group.leaves) != stop - position:
                group = self._make(position, stop)
            made.append(group)
            position = stop
        return self._put(first, behind, made)

    def _untouched(self, first: int, behind: int, start: int, end: int, grown: int) -> dict[int, Group]:
        """Groups that hold no leaf of `start` to `end`, by where they will begin."""
        kept = {}
        for number in range(first, min(behind, len(self.list))):
            begin = self._starts[number]
            group = self.list[number]
            if begin + len(group.leaves) <= start:
                kept[begin] = group
            elif begin >= end:
                kept[begin + grown] = group
        return kept

    def _put(self, first: int, behind: int, made: list[Group]) -> Splice | None:
        old = self.list[first:behind]
        before = 0
        while before < min(len(old), len(made)) and _same(old[before], made[before]):
            before += 1
        after = 0
        while after < min(len(old), len(made)) - before and _same(old[-1 - after], made[-1 - after]):
            after += 1
        changed = made[before : len(made) - after]
        gone = old[before : len(old) - after]
        if not changed and not gone:
            return None
        at = first + before
        start_node = self._firsts[at] if at < len(self._firsts) else self._count
        self.list[at : at + len(gone)] = changed
        if [_shape(g) for g in changed] != [_shape(g) for g in gone]:
            self._leaves_of[at : at + len(gone)] = [len(group.leaves) for group in changed]
            self._nodes_of[at : at + len(gone)] = [len(group.nodes) for group in changed]
            self._add_up(at)
        return _splice(start_node, gone, changed)

    def _make(self, start: int, stop: int) -> Group:
        leaves = tuple(self.leaves[start:stop])
        return Group(leaves, build(leaves))

    def _index(self) -> None:
        self._leaves_of = [len(group.leaves) for group in self.list]
        self._nodes_of = [len(group.nodes) for group in self.list]
        self._starts: list[int] = []
        self._firsts: list[int] = []
        self._count = 0
        self._add_up(0)

    def _add_up(self, group: int) -> None:
        """From this group on; those before it are right. At each Return: no line of Python for each group."""
        start = self._starts[group] if group < len(self._starts) else sum(self._leaves_of[:group])
        first = self._firsts[group] if group < len(self._firsts) else self._count
        self._starts[group:] = accumulate(self._leaves_of[group:], initial=start)
        self._firsts[group:] = accumulate(self._nodes_of[group:], initial=first)
        self._starts.pop()
        self._count = self._firsts.pop()


def _same(old: Group, new: Group) -> bool:
    return old is new or old.leaves == new.leaves


def _shape(group: Group) -> tuple[int, int]:
    return len(group.leaves), len(group.nodes)


def _splice(start: int, gone: Sequence[Group], made: Sequence[Group]) -> Splice | None:
    """The smallest splice of nodes between the groups that went and those that came."""
    old = [node for group in gone for node in group.nodes]
    new = [node for group in made for node in group.nodes]
    while old and new and old[0] == new[0]:
        del old[0], new[0]
        start += 1
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return Splice(start, len(old), tuple(new)) if old or new else None
