"""Values that a text format can only point at: each stands here under a number, and the number goes into the format.

Numbers are process-wide and never used again, so undo, cut and paste between two documents always find their value
(a table per document raised KeyError in the middle of a layout).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import Generic, TypeVar

from newsdesk.story.tree import NO_MARKS, PLAIN, Attributes, Block, Marks, Run

T = TypeVar("T")


class Register(Generic[T]):
    """Equal values share a number; `first` gets 0, which is what Qt answers for a property that is not there."""

    def __init__(self, first: T) -> None:
        self._values: list[T] = [first]
        self._numbers: dict[T, int] = {first: 0}

    def number(self, value: T) -> int:
        found = self._numbers.get(value)
        if found is None:
            found = self._numbers[value] = len(self._values)
            self._values.append(value)
        return found

    def __getitem__(self, number: int) -> T:
        return self._values[number]


@dataclass(frozen=True, slots=True)
class Container:
    """What a list, quote, box or footnote is apart from its blocks. `kind`: one of `path.KINDS`. `word`: the kind of a
    box ("fact"), the id of a footnote.
    """

    kind: str
    start: int = 1
    attributes: Attributes = PLAIN
    word: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """What the formats of a whole document follow."""

    dark: bool = False
    direction: str = "ltr"
    language: str = "en"


MARKS: Register[Marks] = Register(NO_MARKS)
ATTRIBUTES: Register[Attributes] = Register(PLAIN)
ATOMS: Register[Run | None] = Register(None)
OBJECTS: Register[Block | None] = Register(None)
LANGUAGES: Register[str] = Register("")  # of code
LOOKS: Register[Look] = Register(Look())

_containers: dict[int, Container] = {}
_ids = count(1)


def new_id() -> int:
    """A number for a list item, a figure or an origin: never given twice in a run of the program."""
    return next(_ids)


def new_container(container: Container) -> int:
    """A number of its own for each list and quote, equal or not: two that touch must stay two."""
    number = new_id()
    _containers[number] = container
    return number


def container(number: int) -> Container:
    return _containers[number]
