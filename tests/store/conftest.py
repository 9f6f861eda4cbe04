"""A clock that tests can set, and shorthands for what a courier does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from newsdesk import clock
from newsdesk.store.database import Store
from newsdesk.store.job_records import Job
from newsdesk.store.records import RemotePost, RevisionReason


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 9, 15, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **amount: float) -> datetime:
        self.time += timedelta(**amount)
        return self.time


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Clock:
    hands = Clock()
    monkeypatch.setattr(clock, "now", hands)
    return hands


class Newsroom:
    """What publishing does to a store, without a site."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def send(self, article: int, site: int = 1) -> Job:
        revision = self.store.revisions.take(article, RevisionReason.PUBLISHED)
        return self.store.outbox.add(article, site, revision.id)

    def carry(self, now: datetime) -> Job:
        job = self.store.outbox.next(now)
        assert job is not None
        return job

    def publish(self, article: int, now: datetime, site: int = 1, **facts: object) -> RemotePost:
        """A publish from the button to the site, with `facts` of the post that the site then has."""
        job = self.send(article, site)
        assert self.carry(now).id == job.id
        version = self.store.revisions.get(job.revision).article.version
        post = RemotePost(
            article=article, site=site, remote_id="17", link="https://paper.test/story", slug="story",
            status="publish", sent_version=version, published=now, modified=now,
        )  # fmt: skip
        post = replace(post, **facts)
        self.store.posts.save(post)
        self.store.outbox.finish(job.id, post.link)
        return post


@pytest.fixture
def newsroom(store: Store) -> Newsroom:
    return Newsroom(store)


@pytest.fixture
def story(store: Store) -> Callable[..., int]:
    """Write a story with this headline; its number."""

    def write(headline: str = "Harbour opens", **changes: object) -> int:
        return store.articles.create(headline=headline, **changes).id

    return write
