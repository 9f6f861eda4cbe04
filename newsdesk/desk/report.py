"""A report on this computer: named lines, each well or not, with the remedy in words. Plain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from newsdesk.private import without_private
from newsdesk.words import _


class State(StrEnum):
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Line:
    """`name`: the same in every language ("sqlite"). `title`, `value`: for people. `remedy`: what to do, "" where
    nothing need be done.
    """

    name: str
    title: str
    value: str
    state: State = State.OK
    remedy: str = ""


Told = Callable[[Line], None]


@dataclass(frozen=True, slots=True)
class Report:
    lines: tuple[Line, ...]

    @property
    def state(self) -> State:
        """The worst of its lines."""
        states = {line.state for line in self.lines}
        return next((state for state in (State.BAD, State.WARN) if state in states), State.OK)

    def text(self) -> str:
        """To be sent to somebody: a line each, with nothing private."""
        return "".join(f"{as_text(line)}\n" for line in self.lines)


def as_text(line: Line) -> str:
    said = f"[{line.state}] {line.title}: {line.value}"
    return without_private(f"{said} ({line.remedy})" if line.remedy else said)


def state_word(state: State) -> str:
    return {State.OK: _("well"), State.WARN: _("look at it"), State.BAD: _("broken")}[state]


def clean(line: Line) -> Line:
    """With nothing private, for programs."""
    return replace(
        line,
        title=without_private(line.title),
        value=without_private(line.value),
        remedy=without_private(line.remedy),
    )
