"""Margin notes, snippets, words: what a desk writes for itself."""

from __future__ import annotations

import pytest

from newsdesk.changes import Change
from newsdesk.desk import Desk
from newsdesk.store.database import Store
from newsdesk.store.errors import NotThere, NoWord
from newsdesk.store.records import DeskSettings, RevisionReason, Snippet


def test_a_margin_note_is_kept_settled_and_removed(store: Store) -> None:
    article = store.articles.create(headline="Harbour opens").id
    note = store.notes.add(article, "the minister", "Which one?", "A. Beket")
    other = store.notes.add(article, "on Monday", "Check", "A. Beket")
    assert store.notes.list(article) == (note, other)
    assert store.notes.change(article, note.id, "Which of the two?").text == "Which of the two?"
    assert store.notes.resolve(article, note.id, note.created).resolved == note.created
    assert store.notes.resolve(article, note.id, None).resolved is None
    store.notes.remove(article, note.id)
    store.notes.remove(article, note.id)
    assert store.notes.list(article) == (other,)
    with pytest.raises(NotThere):
        store.notes.change(article, note.id, "gone")


def test_a_note_belongs_to_its_article(store: Store) -> None:
    one, two = (store.articles.create(headline=name).id for name in ("One", "Two"))
    note = store.notes.add(one, "words", "text", "")
    assert store.notes.list(two) == ()
    copy = store.notes.add(two, "words", "text", "", note.id)
    assert copy.id == note.id
    assert len(store.notes.list(one)) == len(store.notes.list(two)) == 1


def test_the_desk_signs_notes_and_puts_a_removed_one_back(desk: Desk) -> None:
    article = desk.articles.create(headline="Harbour opens").id
    desk.settings.save(DeskSettings(name="A. Beket"))
    told: list[Change] = []
    desk.subscribe(told.append)
    note = desk.notes.add(article, "the minister", "Which one?")
    desk.notes.remove(article, note.id)
    desk.notes.put_back(note)
    assert note.by == "A. Beket"
    assert [(kept.id, kept.text, kept.by) for kept in desk.notes.list(article)] == [(note.id, note.text, note.by)]
    assert told == [Change("note", article)] * 3


def test_a_snippet_is_found_by_its_word(desk: Desk) -> None:
    desk.snippets.save(Snippet("contact", "Write to *desk@example.org*."))
    desk.snippets.save(Snippet("con tact", "Write to us."))
    assert desk.snippets.list() == (Snippet("contact", "Write to us."),)
    with pytest.raises(NoWord):
        desk.snippets.save(Snippet("  ", "nothing"))
    desk.snippets.remove("contact")
    assert desk.snippets.list() == ()


def test_the_desk_learns_words(desk: Desk) -> None:
    desk.words.add("Gwadar")
    desk.words.add(" Gwadar ")
    desk.words.add(" ")
    assert desk.words.list() == {"Gwadar"}
    desk.words.remove("Gwadar")
    assert desk.words.list() == frozenset()


def test_an_article_knows_its_length_and_its_words(store: Store) -> None:
    article = store.articles.create(headline="Harbour opens")
    saved = store.articles.save(article.id, target=1400, ignored_words=("Gwadar", "Gwadar", "Nur-Sultan"))
    assert (saved.target, saved.ignored_words) == (1400, ("Gwadar", "Nur-Sultan"))
    assert store.articles.get(article.id) == saved
    revision = store.revisions.take(article.id, RevisionReason.PUBLISHED)
    assert store.revisions.get(revision.id).article == saved


def test_settings_come_back_as_they_were(store: Store) -> None:
    settings = DeskSettings(
        smart_quotes=False,
        check_spelling=False,
        dictionaries=("/home/a/ur.dic",),
        agency_forms=(("ABC", "{place}, {date}({agency}):"),),
    )
    store.settings.save(settings)
    assert store.settings.get() == settings
