"""What commands do to quotes: from leaves to the leaves that change, as in `lists.py`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ui.editor.leaf import Kind, Leaf
from ui.editor.lists import Changes
from ui.editor.path import QUOTE, Path, Step
from ui.editor.registers import Container, new_container


def quote_depth(path: Path) -> int | None:
    """The depth of the innermost quote that the path goes through."""
    return next((depth for depth in reversed(range(len(path))) if path[depth].is_quote), None)


def toggle_quote(leaves: Sequence[Leaf], first: int, last: int) -> Changes:
    """Put leaves `first` to `last` into one quote; out of theirs if all of them are in one."""
    chosen = range(first, last + 1)
    if all(quote_depth(leaves[i].path) is not None for i in chosen):
        return {i: leave_quote(leaves[i]) for i in _with_attribution(leaves, first, last)}
    common = leaves[first].path
    for i in chosen:
        common = _common(common, leaves[i].path)
    step = Step(QUOTE, new_container(Container(QUOTE)))
    depth = len(common)
    return {i: replace(leaves[i], path=(*common, step, *leaves[i].path[depth:])) for i in chosen}


def leave_quote(leaf: Leaf) -> Leaf:
    """The leaf without the innermost quote around it."""
    depth = quote_depth(leaf.path)
    if depth is None:
        return leaf
    kind = Kind.PARAGRAPH if leaf.kind == Kind.ATTRIBUTION else leaf.kind
    return replace(leaf, kind=kind, path=(*leaf.path[:depth], *leaf.path[depth + 1 :]))


def _with_attribution(leaves: Sequence[Leaf], first: int, last: int) -> list[int]:
    """The chosen leaves, and the attribution behind them where all the quote is chosen."""
    chosen = list(range(first, last + 1))
    behind = last + 1
    if behind < len(leaves) and leaves[behind].kind == Kind.ATTRIBUTION:
        path = leaves[behind].path
        before = first - 1
        whole = before < 0 or leaves[before].path[: len(path)] != path
        if whole and leaves[last].path[: len(path)] == path:
            chosen.append(behind)
    return chosen


def _common(one: Path, other: Path) -> Path:
    length = 0
    while length < min(len(one), len(other)) and one[length] == other[length]:
        length += 1
    return one[:length]
