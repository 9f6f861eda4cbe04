"""Where a text still wants a fact, for painting. The rule is `newsdesk.story.counts.tk_spans`."""

from __future__ import annotations

from newsdesk.story import counts
from ui.utf16 import span


def has_tk(text: str) -> bool:
    """Whether it is worth a closer look."""
    return "TK" in text or "[CHECK" in text


def tk_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each mark, as Qt counts."""
    return [span(text, start, end) for start, end in counts.tk_spans(text)]
