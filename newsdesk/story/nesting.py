"""Flat runs with mark sets -> properly nested marks, for every writer whose target nests.

A link stands outermost (a link must not be cut in two), then the mark that lasts longest, then a fixed order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from newsdesk.story.tree import MarginNote, Mark, Run, Simple


@dataclass(frozen=True, slots=True)
class Open:
    mark: Mark


@dataclass(frozen=True, slots=True)
class Close:
    mark: Mark


Nested = Open | Close | Run


def nest(runs: Sequence[Run], keep: Callable[[Mark], bool] = lambda _mark: True) -> Iterator[Nested]:
    """`runs` with their marks as properly nested opens and closes. Marks that `keep` refuses are left out."""
    marked = [(run, frozenset(mark for mark in run.marks if keep(mark))) for run in runs]
    yield from _nest(marked, frozenset())


def _nest(runs: Sequence[tuple[Run, frozenset[Mark]]], opened: frozenset[Mark]) -> Iterator[Nested]:
    at = 0
    while at < len(runs):
        run, marks = runs[at]
        todo = marks - opened
        if not todo:
            yield run
            at += 1
            continue
        mark, end = max(((mark, _end(runs, at, mark)) for mark in todo), key=_outermost)
        yield Open(mark)
        yield from _nest(runs[at:end], opened | {mark})
        yield Close(mark)
        at = end


def _end(runs: Sequence[tuple[Run, frozenset[Mark]]], start: int, mark: Mark) -> int:
    end = start + 1
    while end < len(runs) and mark in runs[end][1]:
        end += 1
    return end


_ORDER = {mark: -place for place, mark in enumerate(Simple)}  # code is the innermost but for sub and sup
_ORDER[Simple.CODE] = -len(_ORDER)


def _outermost(candidate: tuple[Mark, int]) -> tuple[bool, int, int, str]:
    mark, end = candidate
    if isinstance(mark, Simple):
        return (False, end if mark is not Simple.CODE else -1, _ORDER[mark], "")
    if isinstance(mark, MarginNote):
        return (False, end, 1, mark.note)

    return (True, end, 0, mark.url)
