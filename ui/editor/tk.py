"""Where a text still wants a fact, for painting. The rule is `newsdesk.story.counts.tk_marks`."""

from __future__ import annotations

import re

_TK = re.compile(r"(?<!\w)(?:TK)+(?!\w)|\[CHECK\b[^\]\n\u2028]*\]")


def has_tk(text: str) -> bool:
    """Whether it is worth a closer look."""
    return "TK" in text or "[CHECK" in text


def tk_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each mark, counted in UTF-16 as Qt counts."""
    if not has_tk(text):
        return []
    return [(_utf16(text, m.start()), _utf16(text, m.end())) for m in _TK.finditer(text)]


def _utf16(text: str, index: int) -> int:
    head = text[:index]
    return index if head.isascii() else len(head.encode("utf-16-le", "surrogatepass")) // 2
