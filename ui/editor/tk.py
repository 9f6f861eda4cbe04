"""Where a text still wants a fact, for painting. The rule is `newsdesk.story.counts.tk_spans`."""

from __future__ import annotations

from newsdesk.story import counts


def has_tk(text: str) -> bool:
    """Whether it is worth a closer look."""
    return "TK" in text or "[CHECK" in text


def tk_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each mark, counted in UTF-16 as Qt counts."""
    return [(_utf16(text, start), _utf16(text, end)) for start, end in counts.tk_spans(text)]


def _utf16(text: str, index: int) -> int:
    head = text[:index]
    return index if head.isascii() else len(head.encode("utf-16-le", "surrogatepass")) // 2
