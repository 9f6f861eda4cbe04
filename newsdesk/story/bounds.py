"""How much is too much for python-markdown. Decided by the text alone, so that a text always means the same."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element

# The steps that the inline patterns may take in one unit (about a second). Brackets and backticks scan the rest of the
# text one by one; every match copies the text, which is some 16 times as quick.
MOST_STEPS = 10_000_000
COPYING = 16


class TooHardError(Exception):
    """The text would take python-markdown too long, or nest too deep: it is kept as it is."""


def check_blocks(text: str) -> None:
    """Raises TooHardError where finding the blocks of `text` could take seconds or exhaust the stack."""
    if len(text) > _LARGEST:
        raise TooHardError
    restarts = 0  # lines at which python-markdown searches the rest of the block again
    for line in text.split("\n"):
        prefix = _PREFIX.match(line)
        markers = len(_MARKER.findall(prefix[0])) if prefix else 0
        if markers + (len(line) - len(line.lstrip(" "))) // 4 > _DEEPEST:
            raise TooHardError
        restarts += _RESTART.match(line) is not None
    if restarts * len(text) > _MOST_RESTART_STEPS:
        raise TooHardError


def check_depth(root: Element) -> None:
    """Raises TooHardError where the elements of `root` lie too deep in one another to be walked safely."""
    level: Iterable[Element] = [root]
    for _ in range(_DEEPEST_ELEMENTS):
        level = [child for element in level for child in element]
        if not level:
            return
    raise TooHardError


_LARGEST = 200_000  # characters in one unit
_DEEPEST = 20  # quotes and lists within one another
_RESTART = re.compile(r"^[ >]*(?:#|=+[ ]*$|([-*_])[ ]{0,2}(?:\1[ ]{0,2}){0,}$|\[[^\]]*\]:)")
_MOST_RESTART_STEPS = 20_000_000
_PREFIX = re.compile(r"(?:[ ]*(?:>|[-+*][ ]|\d{1,9}\.[ ]))+")
_MARKER = re.compile(r">|[-+*][ ]|\d{1,9}\.[ ]")
_DEEPEST_ELEMENTS = 40
