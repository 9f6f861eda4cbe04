"""Revisions keep a story whole, whatever happens to it later."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsdesk.store.database import Store
from newsdesk.store.errors import NotThere
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
