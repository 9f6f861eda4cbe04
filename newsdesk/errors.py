"""Errors carry the words for the person: what happened, what it means for their text, what to do."""

from __future__ import annotations

from typing import Any

from newsdesk.words import together


class NewsdeskError(Exception):
    """Raised where the cause is known, shown in one place. Never holds a secret or the text of a story."""

    def __init__(self, what: str, meaning: str = "", advice: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.meaning = meaning
        self.advice = advice

    def __str__(self) -> str:
        return together(self.what, self.meaning, self.advice)

    def __reduce__(self) -> tuple[Any, ...]:
        # comes out of the worker process as what it is, whatever arguments it was made from
        return _again, (type(self), self.args, self.__dict__)


def _again(kind: type[NewsdeskError], args: tuple[object, ...], facts: dict[str, object]) -> NewsdeskError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(facts)
    return error
