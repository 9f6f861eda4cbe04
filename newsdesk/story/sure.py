"""Paragraphs and headings whose Markdown can be seen at a glance, whatever the words: nobody needs to read it back.

That is most of a story, and reading back is four fifths of the cost of writing it. What is let through here is so
narrow that it can be seen to hold; `tests/story/test_sure.py` holds it against reading, too.
"""

from __future__ import annotations

import re

from newsdesk.story.tree import PLAIN, Block, Heading, Inline, Link, Paragraph, Run, Simple, Text

_WORDS = re.compile(r"[\w,.;'’‘“”–—? ]*+")
"""Letters, digits, spaces, and punctuation that means nothing in Markdown."""
_AND = re.compile("(?<= )&(?= )")
_MARKED = re.compile(r"[^\W_](?:(?:[^\W_]|[,.'’]| (?! ))*[^\W_])?")
_FIRST = re.compile(r"(?!Table)(?:[^\W\d_]|[“‘])")
_URL = re.compile(r"https?://[A-Za-z0-9][A-Za-z0-9./-]*")
_DELIMITERS = {Simple.STRONG: "**", Simple.EMPHASIS: "*"}


def sure_text(block: Block) -> str | None:
    """The Markdown of `block`, where it is plain text with some simple marks in it; None where it is more than that."""
    match block:
        case Paragraph(inline=runs, attributes=attributes) if attributes == PLAIN:
            return _line(runs)
        case Heading(level=level, inline=(Text() as run,), attributes=attributes) if attributes == PLAIN:
            text = _line((run,)) if not run.marks else None
            return None if text is None else f"{'#' * level} {text}"
    return None


def _line(runs: Inline) -> str | None:
    if not runs:
        return None
    first, last = runs[0], runs[-1]
    if not isinstance(first, Text) or not isinstance(last, Text):
        return None
    if not _FIRST.match(first.text) or last.text.endswith(" "):
        return None
    parts = []
    for place, run in enumerate(runs):
        part = _run(runs, place, run)
        if part is None:
            return None
        parts.append(part)
    return "".join(parts)


def _run(runs: Inline, place: int, run: Run) -> str | None:
    if not isinstance(run, Text):
        return None
    text = run.text
    if not run.marks:
        return text if _are_words(text) else None
    before = runs[place - 1] if place else None
    behind = runs[place + 1] if place + 1 < len(runs) else None
    if (
        len(run.marks) > 1
        or not _MARKED.fullmatch(text)
        or not _apart(before, " ", -1)
        or not _apart(behind, " ,.;", 0)
    ):
        return None
    (mark,) = run.marks
    if isinstance(mark, Link):
        return f"[{text}]({mark.url})" if not mark.title and _URL.fullmatch(mark.url) else None
    delimiter = _DELIMITERS.get(mark) if isinstance(mark, Simple) else None
    return f"{delimiter}{text}{delimiter}" if delimiter else None


def _are_words(text: str) -> bool:
    """Words and what stands between them: single spaces, "&" between two of these. One pattern for it all is slow."""
    if "_" in text or "  " in text:
        return False
    return _WORDS.fullmatch(_AND.sub("", text) if "&" in text else text) is not None


def _apart(beside: Run | None, characters: str, place: int) -> bool:
    """Whether the marked words end here with the paragraph, or with unmarked text that has one of these characters."""
    return beside is None or (isinstance(beside, Text) and not beside.marks and beside.text[place] in characters)
