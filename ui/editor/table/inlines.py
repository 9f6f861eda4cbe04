"""Cutting and joining inline text by positions as Qt counts them: UTF-16, and one for whatever is no text."""

from __future__ import annotations

from newsdesk.story.tree import NO_MARKS, Break, Inline, Marks, Run, Text, inline, plain
from ui.utf16 import cut, units


def length(runs: Inline) -> int:
    return sum(_length(run) for run in runs)


def between(runs: Inline, start: int, end: int) -> Inline:
    """The runs from `start` to `end`."""
    out: list[Run] = []
    at = 0
    for run in runs:
        size = _length(run)
        if isinstance(run, Text):
            if words := cut(run.text, start - at, end - at):
                out.append(Text(words, run.marks))
        elif start <= at < end:
            out.append(run)
        at += size
    return inline(out)


def replaced(runs: Inline, start: int, end: int, words: str) -> Inline:
    """`words` in place of what stands from `start` to `end`, with the marks of the first character there (or before).

    U+2028 in them is a break.
    """
    marks = _marks_at(runs, start if end > start else start - 1)
    put: list[Run] = []
    for number, part in enumerate(words.split("\u2028")):
        put += [Break(marks)] if number else []
        put += [Text(part, marks)] if part else []
    return inline((*between(runs, 0, start), *put, *between(runs, end, length(runs))))


def retyped(runs: Inline, words: str) -> Inline:
    """`runs` where `words` was typed over what `plain` says of them: what stays at both ends stays as it is."""
    before = plain(runs)
    head = _alike(before, words)
    tail = _alike(before[head:][::-1], words[head:][::-1])
    start, end = _behind(runs, head), _behind(runs, len(before) - tail)
    return replaced(runs, start, end, words[head : len(words) - tail].replace("\n", "\u2028"))


def _alike(one: str, other: str) -> int:
    """With how many characters both begin."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _behind(runs: Inline, characters: int) -> int:
    """Where that many characters of `plain` end."""
    at = 0
    for run in runs:
        shown = plain((run,))
        if characters < len(shown):
            return at + units(shown[:characters])
        at += _length(run)
        characters -= len(shown)
    return at


def _marks_at(runs: Inline, position: int) -> Marks:
    at = 0
    for run in runs:
        at += _length(run)
        if at > position:
            return run.marks
    return runs[-1].marks if runs else NO_MARKS


def _length(run: Run) -> int:
    return units(run.text) if isinstance(run, Text) else 1
