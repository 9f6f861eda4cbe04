"""One form for letters that a person takes for the same, for texts and for queries alike.

Case and diacritics; the Arabic, Persian and Urdu letters that keyboards tell apart and readers do not; digits of all
scripts; ligatures. FTS5's own `remove_diacritics` folds none of the Arabic, no ё and й, no ø, ł, ß. The signs of Indic
and Thai vowels are letters of the word and stay.

Scripts without spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) become overlapping pairs: a run ABC
is indexed as "AB BC C", so two characters are a word of the index, one is the beginning of one, and more are a phrase.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

VERSION = 2
"""Of all that this module does to a text, and of the tables that it goes into. Another one makes the index anew."""

SEPARATOR = "\ue000"
"""Stands between two bylines or tags in the index, so that no phrase reaches from one into the next. A word of its own
for the tokenizer, which takes private characters (Co) for letters."""

_LETTERS = {
    # Arabic, Persian, Urdu: what is left when hamza and madda are gone as marks (NFKD)
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ڪ": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۃ": "ه",
    # Latin letters that Unicode does not take apart
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i", "ŧ": "t", "ŋ": "n",
    "’": "'", "ʼ": "'",
}  # fmt: skip

_MARKS = (
    (0x0300, 0x036F), (0x0483, 0x0487), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670),
    (0x06D6, 0x06ED), (0x0711, 0x0711), (0x0730, 0x074A), (0x08CA, 0x08FF), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF), (0xFE20, 0xFE2F),
)  # fmt: skip
_UNSEEN = "\u0640\u00ad\u200c\u200d\u200e\u200f\u061c\u2060\ufeff" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xFE00, 0xFE10)))
)
"""Tatweel, soft hyphen, joiners, marks of direction, variation selectors."""

CONTINUOUS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
    "\u3005-\u3007\u3041-\u309f\u30a0-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
"""Characters of scripts that put no spaces between words, as the inside of a regular expression's class."""

_RUN = re.compile(f"[{CONTINUOUS}]+")


def is_mark(code: int) -> bool:
    return any(first <= code <= last for first, last in _MARKS) and unicodedata.category(chr(code)) == "Mn"


_LAST_DIGIT = 0x1FBF9  # of Unicode 15: SEGMENTED DIGIT NINE


@cache
def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = {ord(letter): plain for letter, plain in _LETTERS.items()}
    table.update((code, None) for first, last in _MARKS for code in range(first, last + 1) if is_mark(code))
    table.update((ord(character), None) for character in _UNSEEN)
    for code in range(0x80, _LAST_DIGIT + 1):
        digit = unicodedata.digit(chr(code), None) if unicodedata.category(chr(code)) == "Nd" else None
        if digit is not None:
            table[code] = str(digit)
    return table


@cache
def unseen() -> str:
    """All characters that folding takes away, as one string."""
    return "".join(chr(code) for code, plain in _table().items() if plain is None)


def fold(text: str) -> str:
    """`text` in the form in which letters are compared; its words stay where they are."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text).translate(_table()).casefold()
    # casefold may bring marks and letters of its own (İ, ŉ); kana and Hangul are put together again
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", apart).translate(_table()))


def indexed(text: str) -> str:
    """`text` as the index takes it: folded, runs of scripts without spaces in pairs."""
    folded = fold(text)
    return folded if folded.isascii() else _RUN.sub(_pairs, folded)


def asked(words: str, *, prefix: bool) -> tuple[str, bool]:
    """Folded `words` as a phrase of the index's words, and whether the last of them is only the beginning of one.

    `prefix`: it is, where its script has spaces.
    """
    runs = list(_RUN.finditer(words))
    if not runs or runs[-1].end() < len(words.rstrip()):
        return _RUN.sub(_pairs, words), prefix
    run = runs[-1].group()
    head = _RUN.sub(_pairs, words[: runs[-1].start()])
    # a lone character is the beginning of its pairs; what two or more stand for is complete
    return f"{head} {' '.join(_two(run)) if len(run) > 1 else run}", len(run) == 1


def is_letter(character: str) -> bool:
    """Whether the tokenizer of the index takes it for a part of a word."""
    if character.isascii():
        return character.isalnum()
    category = unicodedata.category(character)
    return category[0] in "LNM" or category == "Co"


def trimmed(words: str) -> str:
    """`words` from their first letter to their last; "" where there is none."""
    start, end = 0, len(words)
    while start < end and not is_letter(words[start]):
        start += 1
    while end > start and not is_letter(words[end - 1]):
        end -= 1
    return words[start:end]


def _pairs(match: re.Match[str]) -> str:
    run = match.group()
    return f" {' '.join((*_two(run), run[-1]))} "


def _two(run: str) -> map[str]:
    return map(str.__add__, run, run[1:])
