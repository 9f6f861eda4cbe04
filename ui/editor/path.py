"""Where a block of the document stands: the lists and quotes around it, outermost first.

Qt's own lists and frames are not used (`QTextList` rebuilds all of a list at each Tab, a frame adds characters); each
block carries its path as a string property, for example `u12.15/q14`: in item 15 of bulleted list 12, in quote 14.
Neighbours with the same list and item are one item.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

BULLETS = "u"
NUMBERS = "o"
QUOTE = "q"
PULL = "p"
BOX = "b"
NOTE = "f"  # a footnote
KINDS = (BULLETS, NUMBERS, QUOTE, PULL, BOX, NOTE)


@dataclass(frozen=True, slots=True)
class Step:
    """One container on the way in. `item` is 0 for all but lists."""

    kind: str
    id: int
    item: int = 0

    @property
    def is_list(self) -> bool:
        return self.kind in (BULLETS, NUMBERS)

    @property
    def is_quote(self) -> bool:
        return self.kind in (QUOTE, PULL)


Path = tuple[Step, ...]


@lru_cache(maxsize=4096)
def parse(text: str) -> Path:
    steps = []
    for part in text.split("/") if text else ():
        number, _, item = part[1:].partition(".")
        steps.append(Step(part[0], int(number), int(item or 0)))
    return tuple(steps)


@lru_cache(maxsize=4096)
def text_of(path: Path) -> str:
    return "/".join(f"{s.kind}{s.id}.{s.item}" if s.item else f"{s.kind}{s.id}" for s in path)
