"""What a desk writes for itself: margin notes, snippets, words that its dictionaries lack."""

from __future__ import annotations

from datetime import datetime
from secrets import token_hex

from sqlalchemy import select

from newsdesk import clock
from newsdesk.store.connection import Database
from newsdesk.store.errors import NoWord, there
from newsdesk.store.models import MarginNoteRow, SnippetRow, WordRow
from newsdesk.store.records import Note, Snippet
from newsdesk.store.text import storable

ID_BYTES = 4


class MarginNotes:
    """What the margin notes of articles say; where they stand is in the articles' bodies."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, article: int) -> tuple[Note, ...]:
        """The oldest first."""
        with self._database.read() as session:
            wanted = select(MarginNoteRow).where(MarginNoteRow.article_id == article)
            rows = session.scalars(wanted.order_by(MarginNoteRow.created, MarginNoteRow.id))
            return tuple(note_of(row) for row in rows)

    def add(self, article: int, words: str, text: str, by: str, id: str = "") -> Note:
        """A new note, or one of this `id` put back. Raises NotThere for an article that is not there."""
        with self._database.write() as session:
            row = MarginNoteRow(
                article_id=article,
                id=id or token_hex(ID_BYTES),
                words=storable(words),
                text=storable(text),
                by=storable(by),
                created=clock.now(),
            )
            session.merge(row) if id else session.add(row)
            session.flush()
            return note_of(row)

    def change(self, article: int, id: str, text: str) -> Note:
        """Raises NotThere."""
        with self._database.write() as session:
            row = there(session.get(MarginNoteRow, (article, id)), "margin note", id)
            row.text = storable(text)
            return note_of(row)

    def resolve(self, article: int, id: str, when: datetime | None) -> Note:
        """Settled at `when`, or open again with None. Raises NotThere."""
        with self._database.write() as session:
            row = there(session.get(MarginNoteRow, (article, id)), "margin note", id)
            row.resolved = when
            return note_of(row)

    def remove(self, article: int, id: str) -> None:
        """Nothing happens where there is none."""
        with self._database.write() as session:
            row = session.get(MarginNoteRow, (article, id))
            if row is not None:
                session.delete(row)


class Snippets:
    """The desk's own phrases by their short words."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Snippet, ...]:
        """By word."""
        with self._database.read() as session:
            rows = session.scalars(select(SnippetRow).order_by(SnippetRow.word))
            return tuple(Snippet(row.word, row.text) for row in rows)

    def save(self, snippet: Snippet) -> Snippet:
        """A new one, or in place of the one with the same word. White space in the word
        goes. Raises NoWord.
        """
        kept = Snippet("".join(storable(snippet.word).split()), storable(snippet.text))
        if not kept.word:
            raise NoWord
        with self._database.write() as session:
            session.merge(SnippetRow(word=kept.word, text=kept.text))
        return kept

    def remove(self, word: str) -> None:
        with self._database.write() as session:
            row = session.get(SnippetRow, word)
            if row is not None:
                session.delete(row)


class Words:
    """Words that are right although no dictionary knows them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> frozenset[str]:
        with self._database.read() as session:
            return frozenset(session.scalars(select(WordRow.word)))

    def add(self, word: str) -> None:
        clean = " ".join(storable(word).split())
        if clean:
            with self._database.write() as session:
                session.merge(WordRow(word=clean))

    def remove(self, word: str) -> None:
        with self._database.write() as session:
            row = session.get(WordRow, word)
            if row is not None:
                session.delete(row)


def note_of(row: MarginNoteRow) -> Note:
    return Note(row.id, row.article_id, row.words, row.text, row.by, row.created, row.resolved)
