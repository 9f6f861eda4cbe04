"""What `**x**`, `*x*`, `_x_`, `~~x~~`, `` `x` `` and `[words](url)` mean as their last character is typed. Knows no Qt.

Stricter than Markdown: a person who types `2*3*4`, `snake_case_name` or a footnote's star means just that.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from newsdesk.story.tree import Link, Mark, Simple

ENDS = frozenset("*_~`)")
_SAFE = re.compile(r"(?:https?|mailto|tel|ftp):|[/#?]|[\w.-]+\.\w{2,}(?:[/?#:]|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """Characters of the text before the caret: `start` to `words` opens, `words` to `end` gets the marks, the rest
    closes."""

    start: int
    words: int
    end: int
    marks: frozenset[Mark]


def find(head: str, tail: str, address: Callable[[str], str]) -> Found | None:
    """What the end of `head` (the text before the caret) says; `tail` is the text behind. `address` mends a URL."""
    for pattern, marks, whole in _PATTERNS:
        found = pattern.search(head)
        if found is not None:
            if whole and not _stands_alone(head[: found.start()], tail):
                return None
            return Found(found.start(), found.start(1), found.end(1), frozenset(marks))
    return _link(head, address)


def _link(head: str, address: Callable[[str], str]) -> Found | None:
    found = _LINK.search(head)
    if found is None or not _SAFE.match(found[2]):
        return None
    return Found(found.start(), found.start(1), found.end(1), frozenset({Link(address(found[2]))}))


def _stands_alone(before: str, behind: str) -> bool:
    """Whether no letter of an alphabet touches it. (Chinese and Japanese set no space between words.)"""
    return not _is_letter(before[-1:]) and not _is_letter(behind[:1])


def _is_letter(character: str) -> bool:
    return character.isalnum() and not "\u2e80" <= character <= "\uffef"


def _delimited(mark: str, *, inside: str) -> re.Pattern[str]:
    """`mark` on both sides, words between them that begin and end with no space."""
    one = re.escape(mark[0])
    end = re.escape(mark)
    return re.compile(rf"(?<![{one}\\]){end}([^\s{inside}](?:[^{inside}]*[^\s{inside}])?){end}$")


_PATTERNS: tuple[tuple[re.Pattern[str], set[Simple], bool], ...] = (
    (re.compile(r"(?<![`\\])`([^`\s](?:[^`]*[^`\s])?)`$"), {Simple.CODE}, False),
    (_delimited("***", inside="*"), {Simple.STRONG, Simple.EMPHASIS}, False),
    (_delimited("**", inside="*"), {Simple.STRONG}, False),
    (_delimited("*", inside="*"), {Simple.EMPHASIS}, True),
    (_delimited("_", inside="_"), {Simple.EMPHASIS}, True),
    (_delimited("~~", inside="~"), {Simple.STRIKE}, False),
)
_LINK = re.compile(r"(?<![!\\\]])\[([^\[\]\s](?:[^\[\]]*[^\[\]\s])?)\]\(((?:[^\s()]|\([^\s()]*\))+)\)$")
