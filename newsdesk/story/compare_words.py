"""Two versions of one line of text, word by word: what went, what came, what stayed.

The words that went bear the mark `DELETED`, those that came `INSERTED`; neither is ever written anywhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cache

from newsdesk.story.tree import NO_MARKS, Inline, MarginNote, Marks, Run, Text, inline

DELETED = MarginNote("compare: deleted")
INSERTED = MarginNote("compare: inserted")

_KIN = 0.25  # with less than this share of words in common a line was written anew, and is shown so
_LONG = 1_500  # words; from here on difflib leaves out what is in every sentence anyway
CJK = "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CROWDED = 4  # characters: an equal piece no longer than that between two changes belongs to them


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a sign or an object (then `text` is ""), with the space before it."""

    text: str
    marks: Marks
    thing: Run | None = None
    space: str = ""

    @property
    def key(self) -> tuple[str, Marks, Run | None]:
        """Two words are equal whatever the space."""
        return self.text, self.marks, self.thing


@dataclass(frozen=True, slots=True)
class Lines:
    """A line as three views show it: both versions in one, the older, the newer."""

    both: Inline
    old: Inline
    new: Inline


def compare_lines(old: Inline, new: Inline) -> Lines:
    """Mark what differs. Margin notes are no text: they are left out."""
    before, after = words_of(old), words_of(new)
    views = _Views()
    for same, i1, i2, j1, j2 in _stretches(before, after):
        if same:
            views.same(before[i1:i2], after[j1:j2])
        else:
            views.changed(before[i1:i2], after[j1:j2])
    return Lines(inline(views.both), inline(views.old), inline(views.new))


def marked(line: Inline, mark: MarginNote | None) -> Inline:
    """The line with all of it marked so; None only takes margin notes away."""
    return inline(_with(run, mark) for run in line)


def words_of(line: Inline) -> list[Word]:
    """The line in words. Chinese and Japanese are taken sign by sign."""
    out: list[Word] = []
    space = ""
    pattern = _pattern()
    for run in line:
        marks = _marks(run, None)
        if not isinstance(run, Text):
            out.append(Word("", marks, _with(run, None), space))
            space = ""
            continue
        for match in pattern.finditer(run.text):
            if match[1] is None:
                space += match[0]
            else:
                out.append(Word(match[1], marks, None, space))
                space = ""
    return out


def vocabulary(text: str) -> frozenset[str]:
    """The words of a text without regard to case."""
    return frozenset(word.casefold() for word in _pattern().findall(text) if word)


def counted(line: Inline, mark: MarginNote) -> str:
    """The words that bear the mark."""
    return " ".join(run.text for run in line if isinstance(run, Text) and mark in run.marks)


Stretch = tuple[bool, int, int, int, int]


def _stretches(before: Sequence[Word], after: Sequence[Word]) -> list[Stretch]:
    """What is the same and what is not, in turn."""
    one, other = [word.key for word in before], [word.key for word in after]
    long = max(len(one), len(other)) > _LONG
    matcher = SequenceMatcher(None, one, other, autojunk=long)
    out: list[Stretch] = []
    for name, i1, i2, j1, j2 in matcher.get_opcodes():
        out.append((name == "equal", i1, i2, j1, j2))
    letters = sum(len(word.text) for same, i1, i2, _j1, _j2 in out if same for word in before[i1:i2] if _is_word(word))
    total = max(_letters(before), _letters(after))
    if letters < _KIN * total and before and after:
        return [(False, 0, len(before), 0, len(after))]
    return _uncrowded(out, before)


def _uncrowded(stretches: list[Stretch], before: Sequence[Word]) -> list[Stretch]:
    """A comma or an "of" that happens to be equal between two changes would only make them hard to read."""
    out: list[Stretch] = []
    for number, (same, i1, i2, j1, j2) in enumerate(stretches):
        inside = 0 < number < len(stretches) - 1
        crowded = same and inside and i2 - i1 <= 2 and sum(len(word.text) for word in before[i1:i2]) <= _CROWDED
        if crowded:
            around = (stretches[number - 1], stretches[number + 1])
            crowded = all(a2 - a1 >= 2 and b2 - b1 >= 2 for _same, a1, a2, b1, b2 in around)
        if out and not out[-1][0] and (crowded or not same):
            _same, a1, _a2, b1, _b2 = out[-1]
            out[-1] = (False, a1, i2, b1, j2)
        else:
            out.append((same, i1, i2, j1, j2))
    return out


class _Views:
    def __init__(self) -> None:
        self.both: list[Run] = []
        self.old: list[Run] = []
        self.new: list[Run] = []

    def same(self, before: Sequence[Word], after: Sequence[Word]) -> None:
        self.old += _runs(before)
        self.new += _runs(after)
        self.both += _runs(after)

    def changed(self, before: Sequence[Word], after: Sequence[Word]) -> None:
        replaced = bool(before and after)
        gone = _runs(before, DELETED, space_too=not replaced)
        come = _runs(after, INSERTED, space_too=not replaced)
        self.old += gone
        self.new += come
        apart = (
            [Text(" ")] if replaced and not after[0].space and not (_is_cjk(before[-1]) or _is_cjk(after[0])) else []
        )
        self.both += [*gone, *apart, *come]


def _runs(words: Sequence[Word], mark: MarginNote | None = None, *, space_too: bool = True) -> list[Run]:
    """`space_too`: the space before the first of them is marked as well."""
    out: list[Run] = []
    parts: list[str] = []
    of = NO_MARKS  # the marks of `parts`
    for number, word in enumerate(words):
        marks = word.marks | {mark} if mark is not None else word.marks
        own = word.marks if number and word.thing is None else NO_MARKS
        spaced = own | {mark} if mark is not None and (number or space_too) else own
        for text, wanted in ((word.space, spaced), (word.text, marks)):
            if text and wanted != of and parts:
                out.append(Text("".join(parts), of))
                parts = []
            if text:
                of = wanted
                parts.append(text)
        if word.thing is not None:
            if parts:
                out.append(Text("".join(parts), of))
                parts = []
            out.append(_with(word.thing, mark))
    return [*out, Text("".join(parts), of)] if parts else out


def _with(run: Run, mark: MarginNote | None) -> Run:
    marks = _marks(run, mark)
    return run if marks == run.marks else replace(run, marks=marks)


def _marks(run: Run, mark: MarginNote | None) -> Marks:
    """Its own without margin notes, and `mark`."""
    if not run.marks and mark is None:
        return run.marks
    marks: Marks = frozenset(own for own in run.marks if not isinstance(own, MarginNote))
    return marks if mark is None else marks | {mark}


def _letters(words: Iterable[Word]) -> int:
    return sum(len(word.text) for word in words if _is_word(word))


def _is_word(word: Word) -> bool:
    return any(map(str.isalnum, word.text))


def _is_cjk(word: Word) -> bool:
    return re.match(f"[{CJK}]", word.text) is not None


@cache
def _pattern() -> re.Pattern[str]:
    """Group 1: a word or a sign; without it: space. Vowel signs and accents belong to what they stand on."""
    signs = "".join(map(chr, range(0x300, 0x1E00)))
    on_top = "".join(sign for sign in signs if unicodedata.category(sign).startswith("M")) + "\ufe0f\u200c\u200d"
    letter = rf"(?:(?![{CJK}])[\w{on_top}])"
    inner = "[-‐‑'’.,/@:&]"
    return re.compile(rf"\s+|({letter}+(?:{inner}{letter}+)*|[{CJK}][{on_top}]*|\S[{on_top}]*(?:\u200d\S[{on_top}]*)*)")
