"""Where the blocks of a post lie: the grammar of WordPress's own parser, in linear time.

A delimiter that has no partner stands alone, so that one mistake does not swallow all that follows it.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Any

_HEAD = re.compile(
    r"<!--\s+(?P<closes>/)?wp:(?P<name>(?:[a-z][a-z0-9_-]*/)?[a-z][a-z0-9_-]*)\s+(?:(?P<void>/)?-->|(?={))"
)
_END = re.compile(r"}\s+(/)?-->")


@dataclass(slots=True)
class Markup:
    """A block as it stands in the text: `content[start:end]`, and `content[inside:behind]` between its delimiters.

    `name` is without "core/". `attributes` is None where their JSON is bad. `whole` is False for a delimiter without a
    partner, and where the closing one names another block.
    """

    name: str
    start: int
    end: int
    inside: int
    behind: int
    attributes: dict[str, Any] | None = None
    whole: bool = True
    inner: list[Markup] = field(default_factory=list)


@dataclass(slots=True)
class _Delimiter:
    name: str
    start: int
    end: int
    closes: bool
    void: bool
    attributes: dict[str, Any] | None


def find_blocks(content: str) -> list[Markup]:
    """The outermost blocks of `content`, in order, with those in them."""
    top: list[Markup] = []
    opened: list[Markup] = []
    for found in _delimiters(content):
        siblings = opened[-1].inner if opened else top
        if found.closes and opened:
            block = opened.pop()
            block.end, block.behind = found.end, found.start
            block.whole = block.name == found.name
            continue
        block = Markup(found.name, found.start, found.end, found.end, found.end, found.attributes)
        siblings.append(block)
        if found.closes:
            block.whole = False
        elif not found.void:
            opened.append(block)
    # what was never closed is an ancestor of all that follows it: its inner blocks stand beside it
    for number, block in reversed(list(enumerate(opened))):
        siblings = opened[number - 1].inner if number else top
        block.whole = False
        siblings += block.inner
        block.inner = []
    return top


def _delimiters(content: str) -> list[_Delimiter]:
    ends = [(match.start(), match.end(), match[1] is not None) for match in _END.finditer(content)]
    starts = [end[0] for end in ends]
    found: list[_Delimiter] = []
    at = content.find("<!--")
    while at >= 0:
        behind = at + 4
        match = _HEAD.match(content, at)
        if match is not None:
            name, closes = match["name"].removeprefix("core/"), match["closes"] is not None
            if match.end() < len(content) and content[match.end()] == "{":
                number = bisect_left(starts, match.end())
                if number < len(ends):
                    bracket, behind, void = ends[number]
                    attributes = _json(content[match.end() : bracket + 1])
                    found.append(_Delimiter(name, at, behind, closes, void, attributes))
            else:
                behind = match.end()
                found.append(_Delimiter(name, at, behind, closes, match["void"] is not None, {}))
        at = content.find("<!--", behind)
    return found


def _json(text: str) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
