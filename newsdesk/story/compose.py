"""Pieces of a story -> its text, where every piece that did not change keeps its bytes.

A piece with source may stand beside others than it was read beside, so every border is split again (remembered, for
most do not change): where two pieces would grow together they get a blank line, then a separator, and at last are
written anew. A piece that could reach over its border (a fence without its end, a tag without its end) makes the whole
text be split again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from newsdesk.story.directive import SEPARATOR
from newsdesk.story.ladder import write_alone
from newsdesk.story.split import split
from newsdesk.story.tree import Block, Raw, Story
from newsdesk.story.write_block import touch


@dataclass(frozen=True, slots=True)
class Piece:
    """Blocks and the source they were read from; None where they are new or changed."""

    nodes: Story
    source: str | None


def compose(pieces: Sequence[Piece]) -> str:
    """The text of `pieces`. Those that were read side by side and did not change give their text, byte for byte."""
    crlf = next(("\r\n" in piece.source for piece in pieces if piece.source), False)
    parts = [_part(piece, crlf=crlf) for piece in pieces if piece.source or (piece.source is None and piece.nodes)]
    parts = _apart(parts, crlf=crlf)
    leaky = [not part.new and _leaks(part.text) for part in parts]
    if any(leaky) and not _holds(parts):
        parts = [part.anew(crlf=crlf) if leaks else part for part, leaks in zip(parts, leaky, strict=True)]
        parts = _apart(parts, crlf=crlf)
    return "".join(part.gap + part.text for part in parts)


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece as text. `gap` stands between it and the part above; `new`: we wrote it."""

    nodes: Story
    text: str
    new: bool
    gap: str = ""

    def anew(self, *, crlf: bool) -> _Part:
        return _part(Piece(self.nodes, None), crlf=crlf) if self.nodes else self

    def below(self, gap: str) -> _Part:
        return _Part(self.nodes, self.text, self.new, gap)


def _part(piece: Piece, *, crlf: bool) -> _Part:
    if piece.source is not None:
        return _Part(piece.nodes, piece.source, new=False)
    text = _written(piece.nodes)
    if crlf and not any(isinstance(block, Raw) for block in piece.nodes):  # what is raw keeps its own line ends
        text = text.replace("\n", "\r\n")
    return _Part(piece.nodes, text, new=True)


def _written(nodes: Story) -> str:
    out: list[str] = []
    above: Block | None = None
    for block in nodes:
        text = write_alone(block)
        if above is not None and touch(above, block) and not text.startswith("<!--"):
            out.append(SEPARATOR)
        out.append(text)
        above = block
    return "\n\n".join(out) + "\n"


def _apart(parts: list[_Part], *, crlf: bool) -> list[_Part]:
    """`parts` with the gaps that keep them apart; where none does, the two are written anew."""
    out: list[_Part] = []
    newline = "\r\n" if crlf else "\n"
    for part in parts:
        below = part.below("")
        if out:
            gap = _gap(out[-1].text, below.text, newline, airy=out[-1].new or below.new)
            if gap is None:
                out[-1] = out[-1].anew(crlf=crlf).below(out[-1].gap)
                below = below.anew(crlf=crlf)
                gap = _gap(out[-1].text, below.text, newline, airy=True)
            below = below.below(f"{newline}{SEPARATOR}{newline * 2}" if gap is None else gap)
        out.append(below)
    return out


@lru_cache(maxsize=32_768)
def _gap(above: str, below: str, newline: str, *, airy: bool) -> str | None:
    """The least that keeps the two apart, None where nothing does. `airy`: a blank line belongs between them."""
    blank = "" if _ends_blank(above) else newline if above.endswith(("\n", "\r")) else newline * 2
    separated = f"{blank}{SEPARATOR}{newline * 2}"
    for gap in (blank, separated) if airy else ("", blank, separated):
        text = above + gap + below
        if len(above) + len(gap) in accumulate(len(chunk.source) for chunk in split(text)):
            return gap
    return None


def _ends_blank(text: str) -> bool:
    """Whether `text` ends with a blank line."""
    last = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[-2:]
    return len(last) == 2 and not last[0].strip(" \t") and not last[1]


def _holds(parts: Sequence[_Part]) -> bool:
    """Whether the parts are units of their text."""
    starts = set(accumulate(len(chunk.source) for chunk in split("".join(part.gap + part.text for part in parts))))
    ends = accumulate(len(part.gap) + len(part.text) for part in parts)
    return all(end in starts for end in ends)


_PROBE = ("q --> ?> ]]> \"'>\n\n", "x\n")


@lru_cache(maxsize=32_768)
def _leaks(text: str) -> bool:
    """Whether `text` holds something that could begin a fence or a tag which ends in what comes after it."""
    chunks = split(text + "\n\n" + "".join(_PROBE))
    if tuple(chunk.source for chunk in chunks[-2:]) != _PROBE:
        return True
    for chunk in chunks:
        fenced = {number for first, behind in chunk.fences for number in range(first, behind)}
        if any(line[:3] in ("```", "~~~") and number not in fenced for number, line in enumerate(chunk.plain)):
            return True
    return False
