"""Cuts a text into units: the source lines of one top-level block (now and then of two), with the blank lines behind.

A unit can be read without the others, but for the references and notes of the whole text. The rule is: too much in one
unit is harmless, too little is not. Fences are found as python-markdown's extension finds them and raw HTML by
python-markdown's own scanner; the rest are runs of lines that are not blank. Linear in the size of the text, also
where the text is hostile.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsdesk.story.directive import Directive, parse_directive
from newsdesk.story.raw_html import Span, find_raw_html


@dataclass(frozen=True, slots=True)
class Chunk:
    """A unit before it is read. `lines` are its source lines, `plain` the same lines as python-markdown wants them.

    `fences`: first line and the line behind the last of each fence; `html`: where raw HTML lies in "\\n".join(plain).
    """

    lines: tuple[str, ...]
    plain: tuple[str, ...]
    fences: tuple[tuple[int, int], ...] = ()
    html: tuple[Span, ...] = ()

    @property
    def source(self) -> str:
        return "".join(self.lines)


def split(text: str) -> list[Chunk]:
    """The chunks of `text`; their sources joined are `text`, byte for byte."""
    lines = source_lines(text)
    plain = [_plain_line(line) for line in lines]
    fences = _find_fences(plain)
    masked = _masked(plain, fences)
    return _Gatherer(lines, plain, fences, find_raw_html("\n".join(masked))).chunks()


def source_lines(text: str) -> list[str]:
    """The lines of `text` with their ends. Only CR, LF and CRLF end a line."""
    return _LINE.findall(text)


_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_FENCE = re.compile(
    r"(?P<fence>~{3,}|`{3,})[ ]*(?:\{[^\n]*\}|(?:\.?[\w#.+-]*[ ]*)?(?:hl_lines=(?P<quote>[\"']).*?(?P=quote)[ ]*)?)$"
)
_CLOSING = re.compile(r"(~{3,}|`{3,})[ ]*$")
_BULLET = re.compile(r"[ ]{0,3}[*+-][ ]+")
_NUMBER = re.compile(r"[ ]{0,3}\d+\.[ ]+")
_NOTE = re.compile(r"[ ]{0,3}\[\^[^\]\n]*\]:")
_QUOTE = re.compile(r"[ ]{0,3}>")
_TABLE = re.compile(r"\|?[ ]*:?-[-|: ]*$")


def _plain_line(line: str) -> str:
    line = line.rstrip("\r\n")
    if not line.isprintable():
        line = line.replace("\x02", "").replace("\x03", "").expandtabs(4)
    return line if line.strip(" ") else ""


def _find_fences(plain: Sequence[str]) -> list[tuple[int, int]]:
    """The fences, as (first line, line behind the last)."""
    closings: dict[str, list[int]] = {}
    for number, line in enumerate(plain):
        if line[:3] in ("```", "~~~") and (match := _CLOSING.match(line)):
            closings.setdefault(match[1], []).append(number)
    fences: list[tuple[int, int]] = []
    if not closings:
        return fences
    number = 0
    while number < len(plain):
        line = plain[number]
        if line[:3] in ("```", "~~~") and (match := _FENCE.match(line)):
            ends = closings.get(match["fence"], [])
            place = bisect_left(ends, number + 1)
            if place < len(ends):
                fences.append((number, ends[place] + 1))
                number = ends[place]
        number += 1
    return fences


def _masked(plain: Sequence[str], fences: list[tuple[int, int]]) -> list[str]:
    masked = list(plain)
    for first, behind in fences:
        for number in range(first, behind):
            masked[number] = "x" * len(plain[number])
    return masked


class _Kinds:
    """What the unit that is being gathered holds, as far as it decides what joins it."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def add(self, lines: Sequence[str]) -> None:
        for line in lines:
            self.found.update(_kinds(line))

    def joins(self, line: str) -> bool:
        """Whether a run that begins with `line` belongs to the unit above."""
        if line.startswith("    "):
            return bool(self.found & {"bullet", "number", "quote", "indented", "note"})
        return bool(self.found & {kind for kind in _kinds(line) if kind in ("bullet", "number", "quote")}) or (
            "table" in self.found and line.startswith("Table: ")
        )


def _kinds(line: str) -> Iterator[str]:
    if line.startswith("    "):
        yield "indented"
    elif _BULLET.match(line):
        yield "bullet"
    elif _NUMBER.match(line):
        yield "number"
    elif _QUOTE.match(line):
        yield "quote"
    elif _NOTE.match(line):
        yield "note"
    if "-" in line and _TABLE.match(line.strip(" ")):
        yield "table"


class _Gatherer:
    """Walks the lines once and gathers them into chunks."""

    def __init__(self, lines: list[str], plain: list[str], fences: list[tuple[int, int]], spans: list[Span]) -> None:
        self.lines, self.plain, self.spans = lines, plain, spans
        self.starts = [0]
        for line in plain:
            self.starts.append(self.starts[-1] + len(line) + 1)
        # Blank lines inside raw HTML do not end its run; fences inside it are part of it.
        self.inside_html = [False] * len(plain)
        self.solid = [bool(line) for line in plain]
        for span in spans:
            first, last = self._line(span.start), self._line(span.end - 1)
            self.inside_html[first : last + 1] = [True] * (last + 1 - first)
            self.solid[first : last + 1] = [True] * (last + 1 - first)
        self.fences = {first: behind for first, behind in fences if not any(self.inside_html[first:behind])}

    def chunks(self) -> list[Chunk]:
        bounds = [*self._bounds(), len(self.lines)]
        return [self._chunk(first, behind) for first, behind in pairwise(bounds)]

    def _bounds(self) -> Iterator[int]:
        """The first line of each unit."""
        kinds, pending = _Kinds(), False
        number = 0
        while number < len(self.plain):
            line = self.plain[number]
            behind = self._run_end(number)
            directive = self._directive(number, behind)
            separator = directive is not None and directive.separates
            fence = number in self.fences
            if number == 0 or (
                self.solid[number] and not pending and not separator and (fence or not kinds.joins(line))
            ):
                yield number
                kinds = _Kinds()
            if self.solid[number]:
                pending = directive is not None and not directive.complete
                if fence or separator:
                    kinds = _Kinds()
                else:
                    kinds.add(self.plain[number:behind])
            number = behind

    def _run_end(self, first: int) -> int:
        """The line behind the run, the fence or the blank line that begins at `first`."""
        if first in self.fences:
            return self.fences[first]
        behind = first + 1
        while self.solid[first] and behind < len(self.plain) and self.solid[behind] and behind not in self.fences:
            behind += 1
        return behind

    def _directive(self, first: int, behind: int) -> Directive | None:
        """The directive that the run from `first` to `behind` is."""
        alone = self.inside_html[first] and behind == first + 1
        return parse_directive(self.plain[first]) if alone else None

    def _line(self, position: int) -> int:
        return bisect_right(self.starts, position) - 1

    def _chunk(self, first: int, behind: int) -> Chunk:
        plain = tuple(self.plain[first:behind])
        fences = tuple((start - first, end - first) for start, end in self._fences_in(first, behind))
        html: tuple[Span, ...] = ()
        if any(self.inside_html[first:behind]):
            low = bisect_left(self.spans, self.starts[first], key=lambda span: span.start)
            high = bisect_left(self.spans, self.starts[behind], key=lambda span: span.start)
            html = tuple(span.moved(-self.starts[first]) for span in self.spans[low:high])
        return Chunk(tuple(self.lines[first:behind]), plain, fences, html)

    def _fences_in(self, first: int, behind: int) -> Iterator[tuple[int, int]]:
        if self.fences:
            for number in range(first, behind):
                if number in self.fences:
                    yield number, self.fences[number]
