"""One block that two people changed: their changes in one block, where they do not touch each other.

Within a line the changes are found word by word (diff3: Khanna, Kunal and Pierce, "A Formal Investigation of Diff3",
2007). Two changes with less than two words between them may belong to one thought, so they do not fit together.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from difflib import SequenceMatcher
from enum import Enum, auto
from functools import cache
from typing import Any, Generic, TypeVar, get_args

from newsdesk.story.compare_words import CJK
from newsdesk.story.tree import Block, Inline, Run, Text, inline

T = TypeVar("T", bound=Hashable)

APART = 2
"""So many words between what one and the other changed, and both are taken."""

_RUNS: tuple[type, ...] = get_args(Run)


def merge_block(base: Block, mine: Block, theirs: Block) -> Block | None:
    """`base` with what `mine` and what `theirs` changed of it; None where the two do not fit together."""
    try:
        merged: Block = _three(base, mine, theirs)
    except _ClashError:
        return None
    return merged


class _ClashError(Exception):
    """Both changed the same."""


def _three(base: Any, mine: Any, theirs: Any) -> Any:  # noqa: ANN401 - a node, a field of one, a field's item
    if mine in (theirs, base):
        return theirs
    if theirs == base:
        return mine
    if isinstance(base, tuple) and isinstance(mine, tuple) and isinstance(theirs, tuple):
        return _three_tuples(base, mine, theirs)
    kind = type(base)
    if kind is type(mine) is type(theirs) and is_dataclass(kind) and kind not in _RUNS:
        names = [field.name for field in fields(kind)]
        return replace(base, **{n: _three(getattr(base, n), getattr(mine, n), getattr(theirs, n)) for n in names})
    raise _ClashError


def _three_tuples(base: tuple[Any, ...], mine: tuple[Any, ...], theirs: tuple[Any, ...]) -> tuple[Any, ...]:
    if all(isinstance(item, _RUNS) for item in (*base, *mine, *theirs)):
        return _three_lines(base, mine, theirs)
    if len(base) == len(mine) == len(theirs):
        return tuple(map(_three, base, mine, theirs))
    out: list[Any] = []
    for stretch in stretches(base, mine, theirs):
        if stretch.whose is Whose.BOTH:
            raise _ClashError
        out += stretch.taken
    return tuple(out)


def _three_lines(base: Inline, mine: Inline, theirs: Inline) -> Inline:
    out: list[Run] = []
    last, since = Whose.NOBODY, 0
    for stretch in stretches(_tokens(base), _tokens(mine), _tokens(theirs)):
        if stretch.whose is Whose.BOTH:
            raise _ClashError
        if stretch.whose is Whose.NOBODY:
            since += sum(_is_word(token) for token in stretch.taken)
        else:
            if last not in (Whose.NOBODY, stretch.whose) and since < APART:
                raise _ClashError
            last, since = stretch.whose, 0
        out += stretch.taken
    return inline(out)


# --- who changed what of a row -----------------------------------------------------------------------------------


class Whose(Enum):
    """Who changed a stretch. `BOTH`: in different ways; what they changed alike is `MINE`."""

    NOBODY = auto()
    MINE = auto()
    THEIRS = auto()
    BOTH = auto()


@dataclass(frozen=True, slots=True)
class Stretch(Generic[T]):
    """`taken`: what stands there in the end, () where both changed it."""

    whose: Whose
    taken: Sequence[T]


def stretches(base: Sequence[T], mine: Sequence[T], theirs: Sequence[T]) -> Iterator[Stretch[T]]:
    """The row in stretches, by who changed them."""
    in_mine, in_theirs = _places(base, mine), _places(base, theirs)
    at, m, t = 0, 0, 0
    while at < len(base) or m < len(mine) or t < len(theirs):
        end = at
        while end < len(base) and in_mine.get(end) == m + end - at and in_theirs.get(end) == t + end - at:
            end += 1
        if end > at:
            yield Stretch(Whose.NOBODY, base[at:end])
            m, t, at = m + end - at, t + end - at, end
            continue
        end = next((i for i in range(at, len(base)) if i in in_mine and i in in_theirs), len(base))
        m_end, t_end = in_mine.get(end, len(mine)), in_theirs.get(end, len(theirs))
        yield _stretch(base[at:end], mine[m:m_end], theirs[t:t_end])
        at, m, t = end, m_end, t_end


def _stretch(base: Sequence[T], mine: Sequence[T], theirs: Sequence[T]) -> Stretch[T]:
    if theirs in (base, mine):
        return Stretch(Whose.MINE, mine)
    if mine == base:
        return Stretch(Whose.THEIRS, theirs)
    return Stretch(Whose.BOTH, ())


def _places(base: Sequence[T], other: Sequence[T]) -> dict[int, int]:
    """Where each thing of `base` that stayed stands in `other`."""
    blocks = SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks()
    return {block.a + at: block.b + at for block in blocks for at in range(block.size)}


# --- words -------------------------------------------------------------------------------------------------------


def _tokens(line: Inline) -> list[Run]:
    """The line in words and signs, each with the space before it and its marks; other runs as they are."""
    out: list[Run] = []
    for run in line:
        if isinstance(run, Text):
            out += (Text(match[0], run.marks) for match in _pattern().finditer(run.text))
        else:
            out.append(run)
    return out


def _is_word(token: Run) -> bool:
    return isinstance(token, Text) and any(character.isalnum() for character in token.text)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:[{CJK}]|(?:(?![{CJK}])\w)+(?:[-'’.,](?:(?![{CJK}])\w)+)*|[^\w\s])|\s+")
