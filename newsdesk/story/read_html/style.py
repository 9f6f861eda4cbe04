"""What CSS says about a piece of text, as far as a story has a place for it: marks, alignment, what is not shown.

Sheets are read for rules on a class alone (`.xl65 {font-weight:700}`), as Excel and Apple's programs write them, and
for Word's list levels (`@list l0:level1 {mso-level-number-format:bullet}`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from newsdesk.story.tree import Mark, Marks, Simple

if TYPE_CHECKING:
    from lxml.etree import _Element


Style = Mapping[str, str]
_NOTHING: Style = {}
_MOST_SHEET = 400_000  # characters of style sheets that are looked at
_RULE = re.compile(r"(?:[a-zA-Z][\w-]*)?\.([a-zA-Z][\w-]*)\s*\{([^{}]*)\}")
_LEVEL = re.compile(r"@list\s+(l\d+):level(\d+)[^{}]*\{([^{}]*)\}")
_KNOWN = frozenset(
    ("font-weight", "font-style", "text-decoration", "text-decoration-line", "vertical-align", "text-align", "display")
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """`bullets`: Word's list levels that have no numbers, as ("l0", 2)."""

    classes: Mapping[str, Style] = field(default_factory=dict)
    bullets: frozenset[tuple[str, int]] = frozenset()
    numbers: frozenset[tuple[str, int]] = frozenset()

    def of(self, element: _Element) -> Style:
        """The style of the element: of its classes, then its own."""
        own = parse_style(element.get("style", ""))
        names = element.get("class") if self.classes else None
        if not names:
            return own
        found: dict[str, str] = {}
        for name in names.split():
            found.update(self.classes.get(name, _NOTHING))
        return {**found, **own} if found else own


def read_sheet(css: str) -> Sheet:
    css = css[:_MOST_SHEET]
    classes: dict[str, dict[str, str]] = {}
    for name, body in _RULE.findall(css):
        said = {key: value for key, value in parse_style(body).items() if key in _KNOWN}
        if said:
            classes.setdefault(name, {}).update(said)
    bullets: set[tuple[str, int]] = set()
    numbers: set[tuple[str, int]] = set()
    for name, level, body in _LEVEL.findall(css):
        form = parse_style(body).get("mso-level-number-format", "")
        (bullets if form in ("bullet", "image") else numbers).add((name, int(level)))
    return Sheet(classes, frozenset(bullets), frozenset(numbers))


@lru_cache(maxsize=2048)
def parse_style(text: str) -> Style:
    """Names and values in lower case. Programs write the same style on hundreds of elements."""
    if not text:
        return _NOTHING
    out = {}
    for part in text[:4000].split(";"):
        name, colon, value = part.partition(":")
        if colon:
            out[name.strip().lower()] = value.replace("!important", "").strip().lower()
    return out


def is_hidden(style: Style) -> bool:
    return style.get("display") == "none" or style.get("mso-hide") == "all" or style.get("visibility") == "hidden"


def with_style(marks: Marks, style: Style) -> Marks:
    """`marks` as the style changes them: it may also take away what a tag gave."""
    if not style:
        return marks
    weight = style.get("font-weight", "")
    if weight:
        marks = _put(
            marks, Simple.STRONG, there=weight in ("bold", "bolder") or (weight.isdigit() and int(weight[:4]) >= 600)
        )
    slant = style.get("font-style", "")
    if slant:
        marks = _put(marks, Simple.EMPHASIS, there=slant.startswith(("italic", "oblique")))
    if "line-through" in style.get("text-decoration", "") or "line-through" in style.get("text-decoration-line", ""):
        marks |= {Simple.STRIKE}
    height = style.get("vertical-align", "")
    if height in ("super", "sub"):
        marks = marks - {Simple.SUP, Simple.SUB} | {Simple.SUP if height == "super" else Simple.SUB}
    return marks


def _put(marks: Marks, mark: Mark, *, there: bool) -> Marks:
    return marks | {mark} if there else marks - {mark}
