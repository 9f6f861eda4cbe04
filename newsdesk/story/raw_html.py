"""Where raw HTML blocks lie in a text, found by python-markdown's own scanner.

The scanner copies the rest of the text at many tags, so it is bounded: a text with too many tags for its size is
scanned run by run (lines that are not blank), and a run that is still too much is one raw block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Tags times characters: how much the scanner may copy. A second's work for a whole text, a moment's for one run.
_WHOLE_BUDGET = 1_000_000_000
_RUN_BUDGET = 5_000_000


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` are a raw HTML block. `hard`: nobody looked inside, it is just too much."""

    start: int
    end: int
    hard: bool = False

    def moved(self, by: int) -> Span:
        return Span(self.start + by, self.end + by, self.hard)


def find_raw_html(text: str) -> list[Span]:
    """The raw HTML blocks of `text` (LF line ends, no tabs, fences masked), in order."""
    if not _POSSIBLE.search(text):
        return []
    if text.count("<") * len(text) <= _WHOLE_BUDGET:
        return _scan(text)
    return list(_scan_runs(text))


_POSSIBLE = re.compile(r"^[ ]{0,3}<[a-zA-Z!?/]", re.MULTILINE)
_RUN = re.compile(r"(?:[^\n]*[^ \n][^\n]*(?:\n|\Z))+")


def _scan_runs(text: str) -> Iterator[Span]:
    for match in _RUN.finditer(text):
        run = match[0]
        if "<" not in run:
            continue
        if run.count("<") * len(run) > _RUN_BUDGET:
            yield Span(match.start(), match.end(), hard=True)
        elif _POSSIBLE.search(run):
            yield from (span.moved(match.start()) for span in _scan(run))


def _scan(text: str) -> list[Span]:
    from newsdesk.story.html_scanner import Scanner

    return [Span(start, end) for start, end in Scanner().scan(text)]
