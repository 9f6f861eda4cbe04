"""How long a story is: words, reading time, and the marks of what is still to come (TK)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil

WORDS_PER_MINUTE = 225
CJK_PER_MINUTE = 500

# Han, kana and their extensions are read character by character; Korean is written with spaces and counts as words.
_CJK = re.compile("[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_WORD = re.compile(r"\w+(?:[-‐‑'’.,/@:&]\w+)*")
_TK = re.compile(r"(?<!\w)(?:TK)+(?!\w)|\[CHECK\b[^\]\n\u2028]*\]")


@dataclass(frozen=True, slots=True)
class Count:
    """`words` in scripts that divide them, `cjk` characters of those that do not."""

    words: int = 0
    cjk: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.words + other.words, self.cjk + other.cjk)

    @property
    def total(self) -> int:
        """What a person calls the number of words."""
        return self.words + self.cjk


def count_words(text: str) -> Count:
    """Counts plain text. `co-op`, `don't` and `3.5` are one word each."""
    cjk = 0
    if not text.isascii():
        text, cjk = _CJK.subn(" ", text)
    return Count(sum(1 for _ in _WORD.finditer(text)), cjk)


def reading_minutes(count: Count, words_per_minute: int = WORDS_PER_MINUTE) -> int:
    """Whole minutes, rounded up, at least one."""
    return max(1, ceil(count.words / max(1, words_per_minute) + count.cjk / CJK_PER_MINUTE))


def tk_marks(text: str) -> int:
    """How many places still want a fact: `TK` or `TKTK` standing alone, and `[CHECK …]`."""
    return len(tk_spans(text))


def tk_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each of them."""
    if "TK" not in text and "[CHECK" not in text:
        return []
    return [match.span() for match in _TK.finditer(text)]
