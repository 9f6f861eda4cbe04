"""python-markdown's scanner for raw HTML, listening for where the blocks lie.

Importing this imports python-markdown."""

from __future__ import annotations

from typing import Any

from markdown.htmlparser import HTMLExtractor
from markdown.util import BLOCK_LEVEL_ELEMENTS

_BLOCK_LEVEL = frozenset(BLOCK_LEVEL_ELEMENTS)


class Scanner(HTMLExtractor):
    """For one text. Has what the extractor asks of a Markdown object (`md`) itself."""

    def __init__(self) -> None:
        super().__init__(self)  # type: ignore[arg-type]
        self.htmlStash = self
        self._at = 0
        self._raw_start: int | None = None
        self._pending: int | None = None
        self._over = False
        self._last_bracket = -1
        self._spans: list[tuple[int, int]] = []

    def scan(self, text: str) -> list[tuple[int, int]]:
        """Start and end of each raw HTML block in `text`."""
        # Entities do not matter here, and a stray "&#" makes the scanner give up on the rest of the text.
        self.rawdata = text.replace("&", "x")
        self._last_bracket = text.rfind(">")
        self.close()
        self._end_pending(len(text))
        return self._spans

    def is_block_level(self, tag: str) -> bool:
        return tag.lower().rstrip("/") in _BLOCK_LEVEL

    def store(self, _html: str) -> str:
        """Called by the extractor at the end of each block."""
        if self._raw_start is not None:
            self._pending, self._raw_start = self._raw_start, None
        elif not self._over:  # else a tag behind a raw block on its line, which belongs to no block
            self._pending = self._at
        return ""

    def goahead(self, end: bool) -> None:
        super().goahead(end)
        self._over = True

    def updatepos(self, i: int, j: int) -> int:
        self._at = j
        self._end_pending(j)
        return super().updatepos(i, j)

    def handle_starttag(self, tag: str, attrs: Any) -> None:  # noqa: ANN401
        outside = not self.inraw
        super().handle_starttag(tag, attrs)
        if outside and self.inraw:
            self._raw_start = self._at

    def parse_starttag(self, i: int) -> int:
        if i > self._last_bracket:  # no tag can end any more: do not look for that to the end of the text
            self.handle_data(self.rawdata[i : i + 1])
            return i + 1
        return int(super().parse_starttag(i))

    def parse_endtag(self, i: int) -> int:
        if i > self._last_bracket:
            self.handle_data(self.rawdata[i : i + 2])
            return i + 2
        return int(super().parse_endtag(i))

    def _end_pending(self, at: int) -> None:
        if self._pending is not None and at > self._pending:
            self._spans.append((self._pending, at))
            self._pending = None
