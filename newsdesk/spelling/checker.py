"""Which words of a text are not known: to Hunspell's dictionary, to the desk, or as names in the story's facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from newsdesk.errors import NewsdeskError

MOST_SUGGESTIONS = 5
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SKIPPED = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+|[@#]\w+|\b\w*[\d_]\w*\b|\[CHECK\b[^\]\n]*\]|\b(?:TK)+\b")


class BadDictionaryError(NewsdeskError):
    """A dictionary that Hunspell cannot read."""


class Checker:
    """One dictionary, loaded (some 0.3 s). Not for several threads at once."""

    def __init__(self, dictionary: Path) -> None:
        import hunspell

        self.path = dictionary
        try:
            self._hunspell = hunspell.Hunspell(dictionary.stem, hunspell_data_dir=str(dictionary.parent))
            self._hunspell.spell("a")
        except Exception as error:  # whatever Hunspell and its wrapper make of a broken file
            message = f"The dictionary {dictionary.name} cannot be read."
            raise BadDictionaryError(message, "Spelling is not checked.", "Take another file.") from error
        self._known: dict[str, bool] = {}

    def is_right(self, word: str) -> bool:
        """Case counts as the dictionary says. Both apostrophes are one."""
        plain = word.replace("’", "'")
        found = self._known.get(plain)
        if found is None:
            found = self._known[plain] = self._spell(plain)
        return found

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first. Slow (up to 0.3 s)."""
        try:
            found = self._hunspell.suggest(word.replace("’", "'"))
        except (UnicodeError, ValueError):
            return ()
        curly = "’" in word
        return tuple(one.replace("'", "’") if curly else one for one in found[:MOST_SUGGESTIONS])

    def _spell(self, word: str) -> bool:
        try:
            return bool(self._hunspell.spell(word) or (word.isupper() and self._hunspell.spell(word.capitalize())))
        except (UnicodeError, ValueError):
            return True  # letters that the dictionary's encoding does not have: a foreign name


def words(text: str) -> Iterator[tuple[int, int, str]]:
    """The words that can be checked: start, end, word. No addresses, numbers, handles, TK or short capitals."""
    skipped = [match.span() for match in _SKIPPED.finditer(text)]
    at = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        while at < len(skipped) and skipped[at][1] <= start:
            at += 1
        if at < len(skipped) and skipped[at][0] <= start < skipped[at][1]:
            continue
        word = match[0]
        if len(word) > 1 and not (word.isupper() and len(word) <= 5):  # agencies and the like
            yield start, end, word


def fold_names(*texts: str) -> frozenset[str]:
    """The words of names, without regard to case: those that are no errors in a story about them."""
    return frozenset(match[0].casefold() for text in texts for match in _WORD.finditer(text))


def errors(text: str, checker: Checker, right: frozenset[str]) -> tuple[tuple[int, int], ...]:
    """Start and end of each unknown word. `right`: folded words that are known besides."""
    out = []
    for start, end, word in words(text):
        if word.casefold() in right or checker.is_right(word):
            continue
        base = re.sub(r"['’]s$", "", word)
        if base != word and base.casefold() in right:
            continue
        out.append((start, end))
    return tuple(out)
