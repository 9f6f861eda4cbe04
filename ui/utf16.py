"""Places in a text as Qt counts them: in units of UTF-16, where an emoji takes two. A lone surrogate counts as one."""

from __future__ import annotations


def units(text: str) -> int:
    """The length of the text as Qt counts it."""
    return len(text) if text.isascii() else len(_coded(text)) // 2


def span(text: str, start: int, end: int) -> tuple[int, int]:
    """Python's places `start` and `end` of the text, as Qt counts them."""
    return (start, end) if text.isascii() else (units(text[:start]), units(text[:end]))


def cut(text: str, start: int, end: int | None = None) -> str:
    """What stands from `start` to `end` (None: to its end), counted as Qt counts; places before the text are its
    beginning."""
    start, end = max(0, start), end if end is None else max(0, end)
    if text.isascii():
        return text[start:end]
    return _coded(text)[2 * start : end if end is None else 2 * end].decode("utf-16-le", "surrogatepass")


def _coded(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")
