"""What is looked for, and where it stands in a string; positions are Python's (code points).

`regex` is used instead of `re`: it folds case as Unicode does ("STRASSE" finds "Straße") and stops in time when a
pattern would take for ever.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    import regex

LONGEST = 0.4  # s for one search through a story
OBJECT = "\ufffc"


class BadPatternError(Exception):
    """The words for the person stand in it."""


@dataclass(frozen=True, slots=True)
class Query:
    """`case` and `whole`: capitals count, whole words only. `pattern`: the words are a regular expression."""

    words: str = ""
    case: bool = False
    whole: bool = False
    pattern: bool = False


class Search:
    """One query, ready to run. Raises BadPatternError for a pattern that is none."""

    def __init__(self, query: Query) -> None:
        import regex

        source = query.words if query.pattern else regex.escape(query.words, special_only=True, literal_spaces=True)
        if query.whole:
            source = rf"(?<!\w)(?:{source})(?!\w)"
        flags = regex.V1 | regex.MULTILINE
        if not query.case:
            flags |= regex.IGNORECASE | regex.FULLCASE
        try:
            self._compiled = regex.compile(source, flags)
        except (regex.error, RecursionError, OverflowError) as error:
            raise BadPatternError(_tr("Not a pattern: {why}").format(why=getattr(error, "msg", error))) from error
        self._literal = not query.pattern
        self._until = 0.0

    def begin(self) -> None:
        """The time of one search begins."""
        self._until = time.monotonic() + LONGEST

    def find(self, text: str) -> Iterator[regex.Match[str]]:
        """The places in `text`, none of them empty, none over an object. Raises BadPatternError when time is up."""
        left = self._until - time.monotonic()
        if left <= 0:
            raise _too_long()
        try:
            for match in self._compiled.finditer(text, timeout=left):
                if match.end() > match.start() and OBJECT not in match[0]:
                    yield match
        except TimeoutError as error:
            raise _too_long() from error

    def replacement(self, match: regex.Match[str], words: str) -> str:
        r"""What stands in place of the match: `words`, with \1 and \g<name> filled in for a pattern."""
        import regex

        if self._literal:
            return words
        try:
            return str(match.expand(words))
        except (LookupError, ValueError, regex.error) as error:
            raise BadPatternError(_tr("Not a replacement: {why}").format(why=error)) from error


def _too_long() -> BadPatternError:
    return BadPatternError(_tr("This pattern takes too long in this story"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Find", text)
