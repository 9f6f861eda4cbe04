"""A query's words in the language of FTS5. Every word is quoted: nothing that a person types is an operator there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsdesk.store.query.folding import asked
from newsdesk.store.query.values import Column, Term


def match(terms: Sequence[Term], columns: Iterable[Column] = (), *, ranked: bool = False) -> str:
    """An FTS5 expression for all positive terms but none of the others; "" where there is no positive one.

    `columns`: only those count for the terms that name none. `ranked`: the same stories, of which those weigh more that
    have a beginning as a word of its own: "tea" is asked for by "tea" before "teachers".
    """
    wanted = [_expression(term, columns, ranked=ranked) for term in terms if not term.minus]
    if not wanted:
        return ""
    refused = excluded(terms)
    return f"({' AND '.join(wanted)})" + (f" NOT {refused}" if refused else "")


def excluded(terms: Sequence[Term]) -> str:
    """An expression for any of the terms with a minus; "" where there is none."""
    refused = [_expression(term, ()) for term in terms if term.minus]
    return f"({' OR '.join(refused)})" if refused else ""


def _expression(term: Term, columns: Iterable[Column], *, ranked: bool = False) -> str:
    words, prefix = asked(term.words, prefix=term.prefix)
    phrase = '"' + words.replace('"', " ") + '"'
    if prefix:
        phrase = f"({phrase} * OR {phrase})" if ranked else f"{phrase} *"
    names = [term.column] if term.column else list(columns)
    return f"{{{' '.join(names)}}} : ({phrase})" if names else phrase
