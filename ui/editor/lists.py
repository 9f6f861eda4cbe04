"""What commands do to lists: from leaves to the leaves that change. `StoryDocument.reshape` applies them.

The rules are those of a word processor: an item takes what is nested in it along, and what followed an item that moves
out stays where the eye sees it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ui.editor.leaf import Kind, Leaf
from ui.editor.path import Path, Step
from ui.editor.registers import Container, container, new_container, new_id

Changes = dict[int, Leaf]
_LISTABLE = (Kind.PARAGRAPH, Kind.KEPT_EMPTY, Kind.H1, Kind.H2, Kind.H3, Kind.H4, Kind.H5, Kind.H6)


def list_depth(path: Path) -> int | None:
    """The depth of the innermost list that the path goes through."""
    return next((depth for depth in reversed(range(len(path))) if path[depth].is_list), None)


def begins_item(leaves: Sequence[Leaf], at: int) -> bool:
    """Whether leaf `at` carries the marker of the innermost list around it."""
    depth = list_depth(leaves[at].path)
    return depth is not None and (at == 0 or not _same_item(leaves[at - 1].path, leaves[at].path, depth))


def toggle_list(leaves: Sequence[Leaf], first: int, last: int, kind: str) -> Changes:
    """Make leaves `first` to `last` a list of that kind; out of it if they are one already."""
    chosen = [i for i in range(first, last + 1) if leaves[i].kind in _LISTABLE]
    if not chosen:
        return {}
    if all(leaves[i].path and leaves[i].path[-1].kind == kind for i in chosen):
        out = list(leaves)
        for i in chosen:
            if out[i].path and out[i].path[-1].kind == kind:
                _leave(out, i, len(out[i].path) - 1)
        return _changes(leaves, out)
    out = list(leaves)
    converted: dict[int, int] = {}
    for i in chosen:
        path = out[i].path
        if path and path[-1].is_list and path[-1].id not in converted and path[-1].kind != kind:
            about = container(path[-1].id)
            converted[path[-1].id] = new_container(Container(kind, attributes=about.attributes))
    for i, leaf in enumerate(out):
        if any(step.id in converted for step in leaf.path):
            out[i] = replace(leaf, path=tuple(_converted(step, converted, kind) for step in leaf.path))
    _wrap(out, [i for i in chosen if not (out[i].path and out[i].path[-1].is_list)], kind)
    return _changes(leaves, out)


def indent(leaves: Sequence[Leaf], first: int, last: int) -> Changes:
    """Put the items of leaves `first` to `last` under the item before them. Nothing if there is none."""
    depth = list_depth(leaves[first].path)
    if depth is None:
        return {}
    start, end = item_extent(leaves, first, last, depth)
    if start == 0 or not _same_list(leaves[start - 1].path, leaves[start].path, depth):
        return {}
    before = leaves[start - 1].path
    parent = before[depth]
    kind = leaves[start].path[depth].kind
    if len(before) > depth + 1 and before[depth + 1].kind == kind:
        nested = before[depth + 1].id
    else:
        nested = new_container(Container(kind))
    out = list(leaves)
    for i in range(start, end):
        path = leaves[i].path
        moved = Step(kind, nested, path[depth].item)
        out[i] = replace(leaves[i], path=(*path[:depth], parent, moved, *path[depth + 1 :]))
    return _changes(leaves, out)


def outdent(leaves: Sequence[Leaf], first: int, last: int) -> Changes:
    """Move the items of leaves `first` to `last` one level out; from the outermost level they become paragraphs."""
    out = list(leaves)
    at = first
    while at <= last:
        depth = list_depth(out[at].path)
        if depth is None:
            at += 1
            continue
        _, end = item_extent(out, at, at, depth)
        _leave(out, at, depth)
        at = end
    return _changes(leaves, out)


def split_item(leaves: Sequence[Leaf], at: int) -> Changes:
    """Leaf `at` was split off the leaf before it: it begins an item, with all that follows in the old one."""
    path = leaves[at].path
    if not path or not path[-1].is_list:
        return {}
    depth = len(path) - 1
    fresh = replace(path[depth], item=new_id())
    out = list(leaves)
    for i in range(at, len(leaves)):
        if not _same_item(leaves[i].path, path, depth):
            break
        out[i] = replace(leaves[i], path=(*leaves[i].path[:depth], fresh, *leaves[i].path[depth + 1 :]))
    return _changes(leaves, out)


def _leave(out: list[Leaf], at: int, depth: int) -> None:
    """The item of leaf `at` leaves its list at `depth`."""
    path = out[at].path
    start, end = item_extent(out, at, at, depth)
    if depth and path[depth - 1].is_list:
        _leave_to_parent(out, start, end, depth)
        return
    number = container(path[depth].id).start + _items_before(out, start, depth)
    for i in range(start, end):
        out[i] = replace(out[i], path=(*out[i].path[:depth], *out[i].path[depth + 1 :]))
    rest = _run_end(out, end, path, depth)
    if rest > end:
        old = path[depth]
        begin = number if old.kind == "o" else 1
        fresh = new_container(Container(old.kind, begin, container(old.id).attributes))
        for i in range(end, rest):
            step = replace(out[i].path[depth], id=fresh)
            out[i] = replace(out[i], path=(*out[i].path[:depth], step, *out[i].path[depth + 1 :]))


def _leave_to_parent(out: list[Leaf], start: int, end: int, depth: int) -> None:
    path = out[start].path
    up = depth - 1
    fresh = replace(path[up], item=new_id())
    rest = end
    while rest < len(out) and _same_item(out[rest].path, path, up):
        rest += 1
    for i in range(start, end):
        out[i] = replace(out[i], path=(*path[:up], fresh, *out[i].path[depth + 1 :]))
    if rest == end:
        return
    inner = out[end - 1].path
    if len(inner) > depth and inner[depth].kind == path[depth].kind:
        nested = inner[depth].id
    else:
        nested = new_container(Container(path[depth].kind))
    for i in range(end, rest):
        tail = out[i].path[depth:]
        if tail and tail[0].id == path[depth].id:
            tail = (replace(tail[0], id=nested), *tail[1:])
        out[i] = replace(out[i], path=(*path[:up], fresh, *tail))


def _wrap(out: list[Leaf], chosen: list[int], kind: str) -> None:
    """Each of the leaves becomes an item of a list at its place; neighbours, also those already there, are one."""
    for i in chosen:
        base = out[i].path
        number = _list_of(out, i - 1, base, kind) or _list_of(out, i + 1, base, kind)
        if not number:
            number = new_container(Container(kind))
        plain = Kind.PARAGRAPH if out[i].kind.level else out[i].kind
        out[i] = replace(out[i], kind=plain, path=(*base, Step(kind, number, new_id())))


def _list_of(leaves: Sequence[Leaf], at: int, base: Path, kind: str) -> int:
    if not 0 <= at < len(leaves):
        return 0
    path = leaves[at].path
    inside = len(path) > len(base) and path[: len(base)] == base and path[len(base)].kind == kind
    return path[len(base)].id if inside else 0


def _converted(step: Step, converted: dict[int, int], kind: str) -> Step:
    return Step(kind, converted[step.id], step.item) if step.id in converted else step


def item_extent(leaves: Sequence[Leaf], first: int, last: int, depth: int) -> tuple[int, int]:
    """`first` to `last` widened to whole items at `depth`: start, and the index behind the end."""
    start = first
    while start > 0 and _same_item(leaves[start - 1].path, leaves[first].path, depth):
        start -= 1
    end = first + 1
    while end < len(leaves) and (
        _same_item(leaves[end].path, leaves[end - 1].path, depth)
        or (end <= last and _same_list(leaves[end].path, leaves[first].path, depth))
    ):
        end += 1
    return start, end


def _run_end(leaves: Sequence[Leaf], start: int, path: Path, depth: int) -> int:
    end = start
    while end < len(leaves) and _same_list(leaves[end].path, path, depth):
        end += 1
    return end


def _items_before(leaves: Sequence[Leaf], start: int, depth: int) -> int:
    """How many items the list had before leaf `start`, which begins one."""
    path, count, i = leaves[start].path, 0, start - 1
    while i >= 0 and _same_list(leaves[i].path, path, depth):
        if i == 0 or not _same_item(leaves[i - 1].path, leaves[i].path, depth):
            count += 1
        i -= 1
    return count


def _same_item(one: Path, other: Path, depth: int) -> bool:
    return len(one) > depth and len(other) > depth and one[: depth + 1] == other[: depth + 1]


def _same_list(one: Path, other: Path, depth: int) -> bool:
    alike = len(one) > depth and len(other) > depth and one[:depth] == other[:depth]
    return alike and one[depth].id == other[depth].id


def _changes(before: Sequence[Leaf], after: Sequence[Leaf]) -> Changes:
    return {i: new for i, (old, new) in enumerate(zip(before, after, strict=True)) if old != new}
