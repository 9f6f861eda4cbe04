"""What a person types -> a `Query`. Never raises: what cannot be understood is a `Problem` of the answer.

    words "a phrase" begin* -without field:value field:"two words"

All words must occur. As long as no space stands at the end, the last word is taken for the beginning of one, also where
fields follow it: it is still being typed, and so is a last value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from newsdesk.store.query.fields import FIELDS, NotUnderstood, TextField, no_field
from newsdesk.store.query.folding import fold, trimmed
from newsdesk.store.query.values import Column, Condition, Problem, Query, Span, Term
from newsdesk.store.text import storable
from newsdesk.words import _

LONGEST = 1000
"""Characters of a query that are read."""

MOST_TERMS = 32

_QUOTES = '"“”„‟«»'
_FIELD = re.compile(r"[^\W\d_]{2,20}:(?!//)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of the typed text. `open`: it is still being typed. `field`: "" where it has none."""

    text: str
    span: Span
    field: str = ""
    minus: bool = False
    quoted: bool = False
    open: bool = False


def parse(typed: str) -> Query:
    """What `typed` asks for, with what is wrong with it."""
    text = _CONTROL.sub(" ", storable(typed))
    problems: list[Problem] = []
    terms: list[Term] = []
    conditions: list[Condition] = []
    if len(text) > LONGEST:
        said = _("Only the first {n} characters were looked for.").format(n=LONGEST)
        problems.append(Problem(said, (LONGEST, len(text)), fatal=False))
    pieces = list(islice(_pieces(text[:LONGEST]), MOST_TERMS + 1))
    for number, piece in enumerate(_growing(pieces, text[:LONGEST])):
        if number == MOST_TERMS:
            said = _("Only the first {n} words and phrases were looked for.").format(n=MOST_TERMS)
            problems.append(Problem(said, (piece.span[0], len(text)), fatal=False))
            break
        try:
            meant = _meaning(piece)
        except NotUnderstood as error:
            problems.append(Problem(str(error), piece.span))
            continue
        if isinstance(meant, Term):
            terms.append(meant)
        elif meant is not None:
            conditions.append(meant)
        if piece.field and fold(piece.field) not in FIELDS:
            problems.append(Problem(no_field(piece.field), piece.span, fatal=False))
    return Query(tuple(dict.fromkeys(terms)), tuple(dict.fromkeys(conditions)), tuple(problems))


def _growing(pieces: list[Piece], text: str) -> list[Piece]:
    """The pieces, the last word open where the text does not end with a space."""
    if text and not text[-1].isspace():
        for at in range(len(pieces) - 1, -1, -1):
            piece = pieces[at]
            if not (piece.field or piece.quoted or piece.minus):
                if len(piece.text) > 1:
                    pieces[at] = replace(piece, open=True)
                break
    return pieces


def _meaning(piece: Piece) -> Term | Condition | None:
    """None where it says nothing (yet). Raises NotUnderstood."""
    field = FIELDS.get(fold(piece.field))
    if isinstance(field, TextField):
        return _term(piece, piece.text, field.column)
    if field is None:
        return _term(piece, f"{piece.field} {piece.text}" if piece.field else piece.text, None)
    if not piece.text.strip():
        return None
    condition = field(piece.text, piece.open)
    return condition and replace(condition, minus=piece.minus)


def _term(piece: Piece, text: str, column: Column | None) -> Term | None:
    whole = " ".join(fold(text.rstrip("*")).split())
    words = trimmed(whole)
    if not words:
        return None
    typing = piece.open and whole.endswith(words)
    if typing and len(words) == 1 and words.isascii():
        return None  # hardly any story lacks a word that begins with it
    prefix = not piece.quoted and not piece.minus and (typing or text.endswith("*"))
    return Term(words, prefix, piece.minus, column)


def _pieces(text: str) -> Iterator[Piece]:
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        start = at
        minus = text[at] in "-−–" and at + 1 < len(text) and not text[at + 1].isspace()
        at += minus
        named = _FIELD.match(text, at)
        field = named.group()[:-1] if named else ""
        at = named.end() if named else at
        quoted = at < len(text) and text[at] in _QUOTES
        if quoted:
            end = _closing(text, at + 1)
            value, at = text[at + 1 : end], min(end + 1, len(text))
        else:
            end = at
            while end < len(text) and not text[end].isspace():
                end += 1
            value, at = text[at:end], end
        if field and not value and at < len(text):
            yield Piece(field, (start, at), minus=minus)  # "China: the long road", out of a headline
        else:
            yield Piece(value, (start, at), field, minus, quoted, open=at == len(text) and not quoted)


def _closing(text: str, at: int) -> int:
    """Where the phrase ends: the next quotation mark, or the end of what is typed so far."""
    return next((place for place in range(at, len(text)) if text[place] in _QUOTES), len(text))
