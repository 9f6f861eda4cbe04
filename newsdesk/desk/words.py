"""What a desk writes for itself: margin notes to it, snippets, words that its dictionaries lack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdesk import clock
from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.store.records import Note, Snippet

if TYPE_CHECKING:
    from newsdesk.store.database import Store


class NoteService:
    """Margin notes. Each change is told as `Change("note", article)`."""

    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def list(self, article: int) -> tuple[Note, ...]:
        """The oldest first, resolved ones too."""
        return self._store.notes.list(article)

    def add(self, article: int, words: str, text: str) -> Note:
        """A note by the desk's owner; its `id` belongs round the words, as a `tree.MarginNote`."""
        note = self._store.notes.add(article, words, text, self._store.settings.get().name)
        self._bell.ring(Change("note", article))
        return note

    def put_back(self, note: Note) -> Note:
        """A note that was removed, under its own id."""
        kept = self._store.notes.add(note.article, note.words, note.text, note.by, note.id)
        self._bell.ring(Change("note", note.article))
        return kept

    def change(self, article: int, id: str, text: str) -> Note:
        """Raises NotThere."""
        note = self._store.notes.change(article, id, text)
        self._bell.ring(Change("note", article))
        return note

    def resolve(self, article: int, id: str, *, resolved: bool = True) -> Note:
        """Settle it, or open it again. Raises NotThere."""
        note = self._store.notes.resolve(article, id, clock.now() if resolved else None)
        self._bell.ring(Change("note", article))
        return note

    def remove(self, article: int, id: str) -> None:
        self._store.notes.remove(article, id)
        self._bell.ring(Change("note", article))


class SnippetService:
    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def list(self) -> tuple[Snippet, ...]:
        """By word."""
        return self._store.snippets.list()

    def save(self, snippet: Snippet) -> Snippet:
        """In place of the one with the same word, if there is one."""
        kept = self._store.snippets.save(snippet)
        self._bell.ring(Change("snippet"))
        return kept

    def remove(self, word: str) -> None:
        self._store.snippets.remove(word)
        self._bell.ring(Change("snippet"))


class WordService:
    """The desk's own words for the spelling."""

    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def list(self) -> frozenset[str]:
        return self._store.words.list()

    def add(self, word: str) -> None:
        self._store.words.add(word)
        self._bell.ring(Change("word"))

    def remove(self, word: str) -> None:
        self._store.words.remove(word)
        self._bell.ring(Change("word"))
