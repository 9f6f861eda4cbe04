"""Where the words of a query stand in a text as it was written, and a piece of the text round them.

Made only for the hits that are shown: SQLite's own `snippet()` knows nothing of our folding, nor of Markdown.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from newsdesk.store.query.folding import CONTINUOUS, fold, is_letter, unseen
from newsdesk.store.query.values import Column, Span, Term

BEFORE, ROOM = 50, 180
"""Characters of a snippet before its first hit, and in all."""

_AROUND = 400  # characters of the text as written from which a snippet is made: marks and addresses fall away
_NEAR = BEFORE + 20, ROOM + 40  # before the hit and behind its beginning, where there are none

_RUN = re.compile(f"[{CONTINUOUS}]")
_MARKUP = (
    (re.compile(r"<!--.*?(-->|$)|</?[a-zA-Z][^<>]*>"), " "),
    (re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)"), r"\1"),
    (re.compile(r"\]\([^()\s]*\)?|^\S*\)(?=\s)"), ""),
    (re.compile(r"\[\^[^\]\s]*\]:?"), ""),
    (re.compile(r"^[ \t]*(?:#{1,6}|>|[-+*]|\d{1,3}[.)])[ \t]+", re.MULTILINE), ""),
    (re.compile(r"(?<!\\)(?:\*{1,3}|~~|`+|(?<!\w)_{1,3}|_{1,3}(?!\w))"), ""),
    (re.compile(r"\s\{[.#:][^{}]*\}"), ""),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)


_SIGN = re.compile(r"[\[\]*_`~<>{}#\\|]")
_ITEM = re.compile(r"\n[ \t]*(?:[-+]|\d{1,3}[.)])[ \t]")
"""What markup there is has one of these; the second in a text that a line break was put before."""


class Finder:
    """Finds the terms of one query, those without a minus, in texts of a column."""

    def __init__(self, terms: Iterable[Term]) -> None:
        wanted = [term for term in terms if not term.minus]
        self._terms = {column: [term for term in wanted if term.column in {None, column}] for column in Column}
        self._plain = {column: all(map(_is_plain, terms)) for column, terms in self._terms.items()}

    def spans(self, text: str, column: Column) -> tuple[Span, ...]:
        """Where the words stand, from the first to the last; none overlap."""
        terms = self._terms[column]
        if self._plain[column] and text.isascii():
            low = text.lower()
            found = [span for term in terms if term.words in low for span in _in_ascii(low, term)]
        else:
            found = [span for term in terms for span in _spans(text, term)]
        if len(found) < 2:
            return tuple(found)
        found.sort()
        joined: list[Span] = []
        for start, end in found:
            if joined and start <= joined[-1][1]:
                joined[-1] = joined[-1][0], max(end, joined[-1][1])
            else:
                joined.append((start, end))
        return tuple(joined)

    def snippet(self, text: str, column: Column) -> tuple[str, tuple[Span, ...]]:
        """A piece of `text` with the first of its hits; without a hit there are no spans and the piece is ""."""
        terms = self._terms[column]
        low = text.lower()
        if self._plain[column] and text.isascii():
            places = [place for term in terms if (place := _first_in_ascii(low, term)) >= 0]
        else:
            places = [place for term in terms if (place := _quick(text, low, term)) >= 0]
            if not places:
                places = [span[0] for term in terms if (span := next(_spans(text, term), None))]
        if not places:
            return "", ()
        piece = _plain(text, min(places))
        spans = self.spans(piece, column)
        if not spans:  # it stood in an address, say
            piece = " ".join(text[min(places) : min(places) + ROOM].split())
            spans = self.spans(piece, column)
        return _cut(piece, spans)


def beginning(text: str) -> str:
    """The first words of a text in Markdown, for a hit that has none in it."""
    piece, _ = _cut(_plain(text[: 3 * ROOM], 0), ())
    return piece


def _quick(text: str, low: str, term: Term) -> int:
    """Where a word is that stands in `text` (`low`: in small letters) letter by letter; -1 where only the folded
    letters can tell.
    """
    if len(low) != len(text):
        return -1
    at = low.find(term.words)
    while at >= 0 and not _whole(text, at, at + len(term.words), prefix=term.prefix):
        at = low.find(term.words, at + 1)
    return at


def _spans(text: str, term: Term) -> Iterator[Span]:
    if text.isascii():
        if not term.words.isascii():
            return
        if term.words.isalnum():
            yield from _in_ascii(text.lower(), term)
            return
        found = _plain_pattern(term.words).finditer(text.lower())
    else:
        found = _pattern(term.words).finditer(text)
    for match in found:
        start, end = match.span()
        if not _whole(text, start, end, prefix=term.prefix):
            continue
        if term.prefix and not _RUN.match(text, end - 1):
            while end < len(text) and _is_letter(text[end]):
                end += 1
        yield start, end


def _is_plain(term: Term) -> bool:
    """One word of ASCII letters, as most are."""
    return term.words.isascii() and term.words.isalnum()


def _first_in_ascii(low: str, term: Term, start: int = 0) -> int:
    """Where a word begins, from `start` on, in a text of ASCII letters, made small: most texts and queries are of this
    kind. -1 where it does not.
    """
    word = term.words
    at = low.find(word, start)
    while at >= 0:
        end = at + len(word)
        if not (at and low[at - 1].isalnum()) and (term.prefix or end == len(low) or not low[end].isalnum()):
            return at
        at = low.find(word, end)
    return -1


def _in_ascii(low: str, term: Term) -> list[Span]:
    found = []
    start = _first_in_ascii(low, term)
    while start >= 0:
        end = start + len(term.words)
        while term.prefix and end < len(low) and low[end].isalnum():
            end += 1
        found.append((start, end))
        start = _first_in_ascii(low, term, end)
    return found


def _whole(text: str, start: int, end: int, *, prefix: bool) -> bool:
    """Whether words begin and end there."""
    before = start - 1
    while before >= 0 and text[before] in unseen():
        before -= 1
    begins = before < 0 or not is_letter(text[before]) or bool(_RUN.match(text, start) or _RUN.match(text, before))
    if not begins or prefix or end == len(text):
        return begins
    return not _is_letter(text[end]) or bool(_RUN.match(text, end - 1) or _RUN.match(text, end))


def _is_letter(character: str) -> bool:
    return is_letter(character) or character in unseen()


@lru_cache(maxsize=256)
def _plain_pattern(words: str) -> re.Pattern[str]:
    """Folded `words`, a phrase, in a text of ASCII letters alone, made small: quick to make."""
    return re.compile(r"[\W_]+".join(map(re.escape, re.split(r"[\W_]+", words))))


@lru_cache(maxsize=256)
def _pattern(words: str) -> re.Pattern[str]:
    """Folded `words` as they may be written."""
    one, several = _written()
    between = f"[{_ranges(unseen())}]*"
    parts, at = [], 0
    while at < len(words):
        if not is_letter(words[at]):
            while at < len(words) and not is_letter(words[at]):
                at += 1
            parts.append(r"[\W_]+")
            continue
        length = next((size for size in (4, 3, 2) if words[at : at + size] in several), 1)
        singly = "".join(_one(letter, one) + between for letter in words[at : at + length])
        whole = several.get(words[at : at + length], "") if length > 1 else ""
        parts.append(f"(?:{singly}|[{re.escape(whole)}]{between})" if whole else singly)
        at += length
    return re.compile("".join(parts))


@cache
def _ranges(characters: str) -> str:
    """The characters as the inside of a class, neighbours put together: a long class is slow to compile."""
    out: list[list[int]] = []
    for code in sorted(map(ord, characters)):
        if out and code == out[-1][1] + 1:
            out[-1][1] = code
        else:
            out.append([code, code])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in out)


def _one(letter: str, written: dict[str, str]) -> str:
    ways = written.get(letter, "") + letter
    return f"[{re.escape(ways)}]" if len(ways) > 1 else re.escape(letter)


@cache
def _written() -> tuple[dict[str, str], dict[str, str]]:
    """For each folded letter, or several, the characters that stand for it."""
    ways: dict[str, str] = defaultdict(str)
    ranges = (0x30, 0x3400), (0xA490, 0xAC00), (0xF900, 0xFFFF), (0x10000, 0x11000), (0x1D400, 0x1E900)
    for first, last in ranges:
        for character in map(chr, range(first, last)):
            if unicodedata.category(character) in {"Lu", "Ll", "Lt", "Lm", "Lo", "Nd"}:
                plain = fold(character)
                if plain not in {character, ""}:
                    ways[plain] += character
    one = {plain: written for plain, written in ways.items() if len(plain) == 1}
    return one, {plain: written for plain, written in ways.items() if len(plain) > 1}


def _plain(text: str, place: int) -> str:
    """The text round `place` without its markup, on one line."""
    start = text.rfind("\n\n", max(place - _AROUND // 2, 0), place) + 1 or max(place - _AROUND // 2, 0)
    wide, start = start, max(start, place - _NEAR[0])
    piece = text[start : place + _NEAR[1]]
    marked = _SIGN.search(piece) or _ITEM.search("\n" + piece)
    if marked:  # it may have begun before, and it falls away
        start, piece = wide, text[wide : place + _AROUND]
    if start > 0 and not text[start - 1].isspace() and (text.isascii() or not _RUN.match(text, start)):
        piece = piece.partition(" ")[2] or piece  # the rest of a word
    if marked:
        for markup, instead in _MARKUP:
            piece = markup.sub(instead, piece)
    return " ".join((html.unescape(piece) if "&" in piece else piece).split())


def _cut(piece: str, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """The piece cut to its room, the first hit in it."""
    first = spans[0][0] if spans else 0
    start = 0
    if first > BEFORE:
        start = first - BEFORE
        space = piece.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    end = min(len(piece), start + ROOM)
    if end < len(piece):
        space = piece.rfind(" ", start + ROOM // 2, end)
        end = space if space >= 0 else end
    front, back = "…" if start else "", "…" if end < len(piece) else ""
    moved = len(front) - start
    kept = tuple([(a + moved, min(b, end) + moved) for a, b in spans if a < end])
    return front + piece[start:end] + back, kept
