"""Revisions keep a story whole, whatever happens to it later."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from newsdesk.store.database import Store
from newsdesk.store.errors import NotThere
from newsdesk.store.models import ArticleRow, RevisionTextRow
from newsdesk.store.records import RevisionReason, Stage
from tests.conftest import ArticleFacts
from tests.store.conftest import Clock


def test_a_revision_is_the_story_as_it_stood(store: Store, article_facts: ArticleFacts, at: Clock) -> None:
    author = store.authors.add("Ann", "Covers the harbour.")
    article = store.articles.create(
        **article_facts(
            authors=(author.id,), embargo=datetime(2026, 9, 16, 6, 30, 15, 7, tzinfo=UTC), stage=Stage.READY
        )
    )

    revision = store.revisions.take(article.id, RevisionReason.PUBLISHED)
    store.articles.save(article.id, headline="Later", body="Later\n", authors=(), section=None, tags=())

    assert revision.article == article
    assert store.revisions.get(revision.id) == revision
    assert (revision.reason, revision.created) == (RevisionReason.PUBLISHED, at.time)


def test_revisions_survive_the_program(store_path: Path, article_facts: ArticleFacts) -> None:
    store = Store.open(store_path)
    article = store.articles.create(**article_facts())
    revision = store.revisions.take(article.id, RevisionReason.CLOSED)
    store.close()

    store = Store.open(store_path)
    assert store.revisions.list(article.id) == (revision,)
    store.close()


def test_the_newest_revision_comes_first(store: Store) -> None:
    article = store.articles.create()
    for headline in ("one", "two", "three"):
        store.articles.save(article.id, headline=headline)
        store.revisions.take(article.id, RevisionReason.CLOSED)
    store.revisions.take(store.articles.create().id, RevisionReason.CLOSED)
    assert [revision.article.headline for revision in store.revisions.list(article.id)] == ["three", "two", "one"]


def test_looking_into_a_story_leaves_no_pile_of_equal_revisions(store: Store) -> None:
    article = store.articles.create(headline="Looked at")
    for _ in range(3):
        store.revisions.take(article.id, RevisionReason.OPENED)
        store.revisions.take(article.id, RevisionReason.CLOSED)
    store.revisions.take(article.id, RevisionReason.PUBLISHED)
    store.revisions.take(article.id, RevisionReason.PUBLISHED)
    assert [revision.reason for revision in store.revisions.list(article.id)] == ["published", "published", "opened"]


def test_a_revision_of_nothing_is_refused(store: Store) -> None:
    with pytest.raises(NotThere):
        store.revisions.take(7, RevisionReason.CLOSED)
    with pytest.raises(NotThere):
        store.revisions.get(7)


def test_a_text_that_says_the_same_again_is_kept_once(store: Store, article_facts: ArticleFacts) -> None:
    article = store.articles.create(**article_facts()).id
    first = store.revisions.take(article, RevisionReason.OPENED)
    store.articles.save(article, body="Typed\n")
    store.articles.save(article, body=first.article.body)  # and undone
    assert store.revisions.take(article, RevisionReason.CLOSED) == first

    store.articles.save(article, headline="Another")
    again = store.revisions.take(article, RevisionReason.CLOSED)
    assert again.id != first.id
    store.revisions.take(article, RevisionReason.PUBLISHED)
    with store._database.read() as session:
        assert session.scalar(select(func.count()).select_from(RevisionTextRow)) == 1


def test_only_what_the_story_says_makes_another_version(store: Store, article_facts: ArticleFacts) -> None:
    author = store.authors.add("Ann")
    article = store.articles.create(**article_facts(authors=(author.id,))).id
    first = store.revisions.take(article, RevisionReason.OPENED)
    store.articles.save(article, stage=Stage.READY, notes="Called twice", target=300)
    store.authors.save(replace(author, biography="Covers the harbour."))
    assert store.revisions.take(article, RevisionReason.WORKED).id == first.id
    store.articles.save(article, tags=("Harbour",))
    assert store.revisions.take(article, RevisionReason.WORKED).id != first.id


def test_the_time_line_says_who_when_why_and_how_long(store: Store, at: Clock) -> None:
    article = store.articles.create(headline="Harbour", body="One two three.\n").id
    store.revisions.take(article, RevisionReason.OPENED, by="Ann")
    at.forward(minutes=20)
    store.articles.save(article, body="One **two** [three](https://example.test/x) four.\n", stage=Stage.REVIEW)
    store.revisions.take(article, RevisionReason.PUBLISHED, by="Ben", about="The Daily")

    newest, oldest = store.revisions.timeline(article)

    assert (newest.by, newest.about, newest.reason, newest.words) == ("Ben", "The Daily", RevisionReason.PUBLISHED, 4)
    assert (newest.stage, newest.created) == (Stage.REVIEW, at.time)
    assert (oldest.by, oldest.headline, oldest.words) == ("Ann", "Harbour", 3)


def test_a_version_has_the_name_that_it_was_given(store: Store) -> None:
    article = store.articles.create(headline="Harbour").id
    revision = store.revisions.take(article, RevisionReason.CLOSED)
    store.revisions.name(revision.id, " For  the\nlawyer ")
    assert store.revisions.timeline(article)[0].name == "For the lawyer"
    store.revisions.name(revision.id, "")
    assert store.revisions.get(revision.id).name == ""
    with pytest.raises(NotThere):
        store.revisions.name(99, "Nothing")


def test_a_story_that_is_deleted_takes_its_revisions_and_their_texts_along(store: Store) -> None:
    article = store.articles.create(headline="Gone", body="Text.\n").id
    other = store.articles.create(headline="Stays", body="Text.\n").id
    for id in (article, other):
        store.revisions.take(id, RevisionReason.CLOSED)
    with store._database.write() as session:
        session.delete(session.get(ArticleRow, article))
    with store._database.read() as session:
        assert session.scalar(select(func.count()).select_from(RevisionTextRow)) == 1
    assert store.revisions.list(article) == ()
    assert store.revisions.list(other)[0].article.body == "Text.\n"
