"""Finding words in the manual as readers of any script type them: case, accents and vowel signs do not count."""

from __future__ import annotations

from newsdesk.store.query.folding import fold


class Searched:
    """A text that is searched. Places are those of the text itself."""

    def __init__(self, text: str) -> None:
        self._plain = ""
        self._places: list[int] = []
        for place, character in enumerate(text):
            letters = fold(character)
            self._plain += letters
            self._places += [place] * len(letters)
        self._places.append(len(text))

    def find(self, words: str, start: int = 0) -> tuple[int, int] | None:
        """Where `words` begin and end, the first time from `start` on."""
        sought = fold(words)
        first = next((at for at, place in enumerate(self._places) if place >= start), 0)
        at = self._plain.find(sought, first) if sought else -1
        return (self._places[at], self._places[at + len(sought) - 1] + 1) if at >= 0 else None
