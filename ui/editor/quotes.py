"""What commands do to quotes, boxes and footnotes: from leaves to the leaves that change, as in `lists.py`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ui.editor.leaf import Kind, Leaf
from ui.editor.lists import Changes
from ui.editor.path import BOX, PULL, QUOTE, Path, Step
from ui.editor.registers import Container, container, new_container


def quote_depth(path: Path) -> int | None:
    """The depth of the innermost quote that the path goes through."""
    return next((depth for depth in reversed(range(len(path))) if path[depth].is_quote), None)


def frame_depth(path: Path) -> int | None:
    """The depth of the innermost container that is no list."""
    return next((depth for depth in reversed(range(len(path))) if not path[depth].is_list), None)


def box_depth(path: Path) -> int | None:
    """The depth of the innermost box that the path goes through."""
    return next((depth for depth in reversed(range(len(path))) if path[depth].kind == BOX), None)


def toggle_pull(leaves: Sequence[Leaf], first: int, last: int) -> Changes:
    """Make the quote around leaves `first` to `last` a pull quote, a pull quote an ordinary one; () around no quote."""
    path = leaves[first].path
    depth = quote_depth(path)
    if depth is None or any(leaves[i].path[: depth + 1] != path[: depth + 1] for i in range(first, last + 1)):
        return {}
    old = path[depth]
    kind = PULL if old.kind == QUOTE else QUOTE
    step = Step(kind, new_container(replace(container(old.id), kind=kind)))
    out: Changes = {}
    for i, leaf in enumerate(leaves):
        if len(leaf.path) > depth and leaf.path[depth].id == old.id:
            out[i] = replace(leaf, path=(*leaf.path[:depth], step, *leaf.path[depth + 1 :]))
    return out


def unwrap_box(leaves: Sequence[Leaf], at: int) -> Changes:
    """Take all out of the box around leaf `at`; its title becomes a paragraph."""
    depth = box_depth(leaves[at].path)
    if depth is None:
        return {}
    number = leaves[at].path[depth].id
    out: Changes = {}
    for i, leaf in enumerate(leaves):
        if len(leaf.path) > depth and leaf.path[depth].id == number:
            kind = Kind.PARAGRAPH if leaf.kind == Kind.BOX_TITLE and len(leaf.path) == depth + 1 else leaf.kind
            out[i] = replace(leaf, kind=kind, path=(*leaf.path[:depth], *leaf.path[depth + 1 :]))
    return out


def toggle_quote(leaves: Sequence[Leaf], first: int, last: int) -> Changes:
    """Put leaves `first` to `last` into one quote; out of theirs if all of them are in one."""
    chosen = range(first, last + 1)
    if all(quote_depth(leaves[i].path) is not None for i in chosen):
        return {i: _without_quote(leaves[i]) for i in _with_attribution(leaves, first, last)}
    common = leaves[first].path
    for i in chosen:
        common = _common(common, leaves[i].path)
    step = Step(QUOTE, new_container(Container(QUOTE)))
    depth = len(common)
    return {i: replace(leaves[i], path=(*common, step, *leaves[i].path[depth:])) for i in chosen}


def _without_quote(leaf: Leaf) -> Leaf:
    depth = quote_depth(leaf.path)
    if depth is None:
        return leaf
    kind = Kind.PARAGRAPH if leaf.kind == Kind.ATTRIBUTION else leaf.kind
    return replace(leaf, kind=kind, path=(*leaf.path[:depth], *leaf.path[depth + 1 :]))


def leave_frame(leaf: Leaf) -> Leaf:
    """The leaf without the innermost quote, box or footnote around it."""
    depth = frame_depth(leaf.path)
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
