"""Errors carry the words for the person: what happened, what it means for their text, what to do."""

from __future__ import annotations


class NewsdeskError(Exception):
    """Raised where the cause is known, shown in one place. Never holds a secret or the text of a story."""

    def __init__(self, what: str, meaning: str = "", advice: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.meaning = meaning
        self.advice = advice

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.meaning, self.advice) if part)
