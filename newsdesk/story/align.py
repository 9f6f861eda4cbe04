"""Which things of an older row are which of a newer one: blocks of a story, items of a list, rows of a table.

Equal things first (difflib), then those in between that are alike, by dynamic programming in a band: it stays linear
for a story that was written anew from its first word to its last.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

T = TypeVar("T")

Pairs = list[tuple[int | None, int | None]]
Check = Callable[[float], None]

ALIKE = 0.3
"""From this share of words in common on two things are one that was changed. Below, one went and another came."""

BAND = 40  # how far two that are alike may be out of step within a stretch where nothing is equal


def no_check(_done: float) -> None:
    """Nobody wants to know how far it is, or to stop it."""


def align(
    old: Sequence[T],
    new: Sequence[T],
    alike: Callable[[T, T], float],
    key: Callable[[T], Hashable],
    check: Check = no_check,
) -> Pairs:
    """Places in `old` and `new` that belong together, in reading order; None where one has no other.

    `alike`: from 0 to 1. `check` is called with the share that is done, now and then; what it raises ends this.
    """
    before, after = [key(thing) for thing in old], [key(thing) for thing in new]
    pairs: Pairs = []
    for name, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        check(j1 / max(1, len(new)))
        if name == "equal":
            pairs += zip(range(i1, i2), range(j1, j2), strict=True)
        else:
            inner = _pair(old[i1:i2], new[j1:j2], alike, check)
            pairs += [(i if i is None else i + i1, j if j is None else j + j1) for i, j in inner]
    return pairs


def _pair(old: Sequence[T], new: Sequence[T], alike: Callable[[T, T], float], check: Check) -> Pairs:
    """Those in a stretch with nothing equal, so that what is paired has as much in common as can be."""
    matches = _best(old, new, alike, check) if old and new else []
    pairs: Pairs = []
    i = j = 0
    for at, other in [*matches, (len(old), len(new))]:
        pairs += [(gone, None) for gone in range(i, at)]
        pairs += [(None, come) for come in range(j, other)]
        if at < len(old):
            pairs.append((at, other))
        i, j = at + 1, other + 1
    return pairs


def _best(old: Sequence[T], new: Sequence[T], alike: Callable[[T, T], float], check: Check) -> list[tuple[int, int]]:
    """The heaviest pairs that do not cross."""
    slope = len(new) / len(old)
    above: dict[int, float] = {}
    rows: list[dict[int, tuple[float, int]]] = []  # best weight of old[:i+1], new[:j+1], and the step that gave it
    low_above = 0
    for i, thing in enumerate(old):
        if i % 16 == 0:
            check(i / len(old))
        middle = round(i * slope)
        low, high = max(0, middle - BAND), min(len(new), middle + round(slope) + BAND + 1)
        row: dict[int, tuple[float, int]] = {}
        weights: dict[int, float] = {}
        for j in range(low, high):
            best, step = _at(above, j, low_above), 1  # leave old[i]
            left = weights.get(j - 1, 0.0)
            if left > best:
                best, step = left, 2  # leave new[j]
            share = alike(thing, new[j])
            if share >= ALIKE and (both := _at(above, j - 1, low_above) + share) > best:
                best, step = both, 3
            weights[j], row[j] = best, (best, step)
        above, low_above = weights, low
        rows.append(row)
    return _back(rows, len(new))


def _at(weights: dict[int, float], j: int, low: int) -> float:
    """The best weight up to `j` of the row above, whose band may end before it."""
    if j < low:
        return 0.0
    found = weights.get(j)
    return found if found is not None else max(weights.values(), default=0.0)


def _back(rows: list[dict[int, tuple[float, int]]], width: int) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    i, j = len(rows) - 1, width - 1
    while i >= 0 and j >= 0:
        found = rows[i].get(j)
        if found is None:
            if j > max(rows[i]):
                j = max(rows[i])
            else:
                i -= 1
        elif found[1] == 3:
            pairs.append((i, j))
            i, j = i - 1, j - 1
        elif found[1] == 2:
            j -= 1
        else:
            i -= 1
    return pairs[::-1]
