"""Which things of an older row are which of a newer one: blocks of a story, items of a list, rows of a table.

What stands at both ends alike is set aside. The rest is paired so that all pairs together have as much in common as can
be (dynamic programming): one paragraph that was carried to the top must not make all others look moved. Where that
would take too long, equal things come first (difflib), and those between them are paired in a band.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)
F = TypeVar("F")

Pairs = list[tuple[int | None, int | None]]
Check = Callable[[float], None]

ALIKE = 0.3
"""From this share of words in common on two things are one that was changed. Below, one went and another came."""

SMALL = 200_000  # pairs to be weighed; more are not
BAND = 40  # how far two that are alike may be out of step within a stretch where nothing is equal


def no_check(_done: float) -> None:
    """Nobody wants to know how far it is, or to stop it."""


def align(
    old: Sequence[T],
    new: Sequence[T],
    features: Callable[[T], F],
    alike: Callable[[F, F], float],
    check: Check = no_check,
) -> Pairs:
    """Places in `old` and `new` that belong together, in reading order; None where one has no other.

    `features`: what is asked of each thing once, for `alike` to weigh two of them (from 0 to 1). `check` is called with
    the share that is done, now and then; what it raises ends this.
    """
    numbers: dict[T, int] = {}
    before, after = ([numbers.setdefault(thing, len(numbers)) for thing in row] for row in (old, new))
    shortest = min(len(before), len(after))
    top = next((at for at in range(shortest) if before[at] != after[at]), shortest)
    low = next((at for at in range(shortest - top) if before[-1 - at] != after[-1 - at]), shortest - top)
    end, new_end = len(old) - low, len(new) - low
    known = [features(thing) for thing in numbers]
    aligner = _Aligner(before, after, known, alike, check)
    pairs: Pairs = [(at, at) for at in range(top)]
    if (end - top) * (new_end - top) <= SMALL:
        pairs += aligner.pair(range(top, end), range(top, new_end), band=max(end, new_end))
    else:
        matcher = SequenceMatcher(None, before[top:end], after[top:new_end], autojunk=False)
        for name, *places in matcher.get_opcodes():
            i1, i2, j1, j2 = (place + top for place in places)
            check(j1 / max(1, len(new)))
            if name == "equal":
                pairs += zip(range(i1, i2), range(j1, j2), strict=True)
            else:
                pairs += aligner.pair(range(i1, i2), range(j1, j2), band=BAND)
    return [*pairs, *((end + at, new_end + at) for at in range(low))]


class _Aligner(Generic[F]):
    """Weighs things of two rows against each other. A thing is a number, its features are at that place in `known`."""

    def __init__(
        self, old: Sequence[int], new: Sequence[int], known: Sequence[F], alike: Callable[[F, F], float], check: Check
    ) -> None:
        self._old, self._new, self._known, self._alike, self._check = old, new, known, alike, check

    def pair(self, old: range, new: range, *, band: int) -> Pairs:
        """Those of a stretch, so that all that is paired has as much in common as can be."""
        matches = self._best(old, new, band) if old and new else []
        pairs: Pairs = []
        i, j = old.start, new.start
        for at, other in [*matches, (old.stop, new.stop)]:
            pairs += [(gone, None) for gone in range(i, at)]
            pairs += [(None, come) for come in range(j, other)]
            if at < old.stop:
                pairs.append((at, other))
            i, j = at + 1, other + 1
        return pairs

    def _best(self, old: range, new: range, band: int) -> list[tuple[int, int]]:
        """The heaviest pairs that do not cross."""
        slope = len(new) / len(old)
        above: dict[int, float] = {}
        rows: list[dict[int, int]] = []  # how the best weight of old[:i+1], new[:j+1] came about
        low_above = 0
        for i, place in enumerate(old):
            if i % 16 == 0:
                self._check(place / len(self._old))
            thing = self._old[place]
            features = self._known[thing]
            middle = round(i * slope)
            low, high = max(0, middle - band), min(len(new), middle + round(slope) + band + 1)
            row: dict[int, int] = {}
            weights: dict[int, float] = {}
            for j in range(low, high):
                best, step = _at(above, j, low_above), _UP
                left = weights.get(j - 1, 0.0)
                if left > best:
                    best, step = left, _LEFT
                other = self._new[new[j]]
                share = 1.0 if thing == other else self._alike(features, self._known[other])
                if share >= ALIKE and (both := _at(above, j - 1, low_above) + share) > best:
                    best, step = both, _BOTH
                weights[j], row[j] = best, step
            above, low_above = weights, low
            rows.append(row)
        return [(old[i], new[j]) for i, j in _back(rows, len(new))]


_UP, _LEFT, _BOTH = 1, 2, 3  # old[i] has no other; new[j] has none; they belong together


def _at(weights: dict[int, float], j: int, low: int) -> float:
    """The best weight up to `j` of the row above, whose band may end before it."""
    if j < low:
        return 0.0
    found = weights.get(j)
    return found if found is not None else max(weights.values(), default=0.0)


def _back(rows: list[dict[int, int]], width: int) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    i, j = len(rows) - 1, width - 1
    while i >= 0 and j >= 0:
        step = rows[i].get(j)
        if step is None and j > max(rows[i]):
            j = max(rows[i])
        elif step == _BOTH:
            pairs.append((i, j))
            i, j = i - 1, j - 1
        elif step == _LEFT:
            j -= 1
        else:
            i -= 1
    return pairs[::-1]
