"""Text on its way into the store; and many values for one statement."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
AT_ONCE = 500
"""Values in one statement: SQLite takes no more than 32,766."""


def storable(text: str) -> str:
    """`text` as UTF-8 can hold it: a surrogate with no partner (half an emoji from a clipboard) becomes U+FFFD.

    Without this one such half would refuse the whole save.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def fold(text: str) -> str:
    """`text` without regard to case, in one form of its accents: to find and to tell names apart."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


_SORTED = 80  # characters by which two headlines are told apart


def sort_key(text: str) -> str:
    """`text` in the form in which it is sorted: from its first letter or digit on, without case and diacritics."""
    apart = unicodedata.normalize("NFKD", text[: 2 * _SORTED])
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()
    start = next((at for at, letter in enumerate(plain) if letter.isalnum()), 0)
    return storable(plain[start : start + _SORTED])


def by_name(name: str) -> tuple[str, str]:
    """Where a name is looked for in a list; of two that differ in accents alone the same one is always first."""
    return sort_key(name), fold(name)


def batched(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """`values` in pieces that one statement can take."""
    for start in range(0, len(values), AT_ONCE):
        yield values[start : start + AT_ONCE]
