"""How a story stands on its sites, told from what was last seen there and from its job."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from newsdesk.store.database import Store
from newsdesk.store.records import ArticleFilter, ArticleSummary, Presence, SiteKind, Stage, Whereabouts
from tests.store.conftest import Clock, Newsroom

Write = Callable[..., int]


def in_list(store: Store, article: int) -> ArticleSummary:
    return next(row for row in store.articles.list(ArticleFilter()) if row.id == article)


def on_site(store: Store, article: int) -> Whereabouts:
    (here,) = store.outbox.whereabouts(article)
    return here


def test_a_story_that_was_never_sent_is_nowhere(store: Store, story: Write) -> None:
    article = story()
    assert store.outbox.whereabouts(article) == ()
    assert in_list(store, article).presence is Presence.NOWHERE


def test_a_publish_is_followed_from_the_button_to_the_page(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article = story()

    job = newsroom.send(article)
    assert on_site(store, article).presence is in_list(store, article).presence is Presence.WAITING

    newsroom.carry(at.time)
    assert on_site(store, article).presence is in_list(store, article).presence is Presence.SENDING

    store.outbox.fail(job.id, "The site refused the password.", "Type it again.")
    failed = on_site(store, article)
    assert (failed.presence, failed.error) == (Presence.FAILED, "The site refused the password.")
    assert in_list(store, article).presence is Presence.FAILED

    newsroom.publish(article, at.forward(minutes=1))
    out = on_site(store, article)
    assert out == Whereabouts(1, "The Daily", Presence.PUBLISHED, "https://paper.test/story", at.time)
    assert in_list(store, article).presence is Presence.PUBLISHED
    assert in_list(store, article).presence_when == at.time


def test_no_network_means_waiting_and_never_published(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article = story()
    job = newsroom.send(article)
    newsroom.carry(at.time)
    later = at.time.replace(hour=10)
    store.outbox.wait(job.id, later, "The network is away.")

    here = on_site(store, article)
    assert (here.presence, here.when, here.error, here.link) == (Presence.WAITING, later, "The network is away.", "")


def test_a_text_written_on_after_the_publish_is_newer_than_the_sites(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article = story()
    newsroom.publish(article, at.time)
    assert not on_site(store, article).changed_since

    store.articles.save(article, body="One more paragraph.\n")

    assert on_site(store, article).changed_since
    assert in_list(store, article).changed_since


def test_what_only_the_desk_sees_makes_no_text_newer(store: Store, story: Write, newsroom: Newsroom, at: Clock) -> None:
    article = story()
    newsroom.publish(article, at.time)
    store.articles.save(article, notes="Thank the ferry.", stage=Stage.READY)
    assert not on_site(store, article).changed_since


def test_a_story_written_on_while_it_is_sent_is_newer_than_the_sites(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article = story()
    job = newsroom.send(article)
    store.articles.save(article, body="Typed after the button.\n")
    newsroom.carry(at.time)
    newsroom.store.outbox.finish(job.id, "https://paper.test/story")
    newsroom.publish(article, at.time, sent_version=store.revisions.get(job.revision).article.version)
    assert on_site(store, article).changed_since


def test_a_second_version_on_the_site_is_a_correction(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article = story()
    first = newsroom.publish(article, at.time)
    store.articles.save(article, headline="Harbour opened")
    corrected = at.forward(hours=1)
    newsroom.publish(article, corrected, published=first.published)

    here = on_site(store, article)
    assert (here.presence, here.when, here.changed_since) == (Presence.CORRECTED, corrected, False)
    assert [row.id for row in store.articles.list(ArticleFilter(presence=Presence.PUBLISHED))] == [article]


def test_a_draft_made_on_the_way_to_the_site_makes_no_publish_a_correction(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article = story()
    newsroom.publish(article, at.time, status="draft")
    assert on_site(store, article).presence is Presence.NOWHERE
    assert on_site(store, article).link == ""

    store.articles.save(article, headline="Harbour opened")
    newsroom.publish(article, at.time)
    assert on_site(store, article).presence is Presence.PUBLISHED


def test_a_scheduled_story_is_published_when_its_time_has_come(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article = story()
    nine = at.time.replace(hour=21)
    newsroom.publish(article, at.time, status="future", published=nine)
    here = on_site(store, article)
    assert (here.presence, here.when) == (Presence.SCHEDULED, nine)
    assert in_list(store, article).presence is Presence.SCHEDULED

    at.forward(hours=13)
    assert on_site(store, article).presence is in_list(store, article).presence is Presence.PUBLISHED


@pytest.mark.parametrize(
    ("status", "presence"),
    [("trash", Presence.WITHDRAWN), ("draft", Presence.WITHDRAWN), ("pending", Presence.PENDING)],
)
def test_a_published_story_that_the_site_took_back_says_so(
    store: Store, story: Write, newsroom: Newsroom, at: Clock, status: str, presence: Presence
) -> None:
    article = story()
    newsroom.publish(article, at.time)
    newsroom.publish(article, at.time, status=status)
    assert on_site(store, article).presence is in_list(store, article).presence is presence
    assert on_site(store, article).link == ""


def test_a_correction_under_way_leaves_the_story_among_the_published(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article = story()
    newsroom.publish(article, at.time)
    job = newsroom.send(article)

    assert in_list(store, article).presence is Presence.WAITING
    assert store.articles.counts().published == 1

    store.outbox.cancel(job.id)
    assert in_list(store, article).presence is Presence.PUBLISHED


def test_of_several_sites_the_list_shows_the_one_that_needs_a_person(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    blog = store.sites.add(SiteKind.WORDPRESS, "Blog", "https://blog.test/wp-json/", "https://blog.test/", "ann")
    article = story()
    newsroom.publish(article, at.time)
    job = newsroom.send(article, blog.id)
    newsroom.carry(at.time)
    store.outbox.fail(job.id, "No right to publish.", "Ask for it.")

    assert [(here.site_name, here.presence) for here in store.outbox.whereabouts(article)] == [
        ("The Daily", Presence.PUBLISHED),
        ("Blog", Presence.FAILED),
    ]
    assert in_list(store, article).presence is Presence.FAILED

    store.sites.remove(blog.id)
    assert in_list(store, article).presence is Presence.PUBLISHED


def test_the_list_can_be_filtered_by_every_presence(store: Store, story: Write, newsroom: Newsroom, at: Clock) -> None:
    def sent(article: int, now: datetime) -> int:
        job = newsroom.send(article)
        assert newsroom.carry(now).id == job.id
        return job.id

    expected = {presence: story(presence) for presence in Presence}
    newsroom.publish(expected[Presence.SCHEDULED], at.time, status="future", published=at.time.replace(year=2030))
    newsroom.publish(expected[Presence.CORRECTED], at.time)
    store.articles.save(expected[Presence.CORRECTED], body="Corrected.\n")
    newsroom.publish(expected[Presence.CORRECTED], at.time)
    newsroom.publish(expected[Presence.WITHDRAWN], at.time)
    newsroom.publish(expected[Presence.WITHDRAWN], at.time, status="trash")
    newsroom.publish(expected[Presence.PENDING], at.time, status="pending")
    newsroom.publish(expected[Presence.PUBLISHED], at.time)
    store.outbox.fail(sent(expected[Presence.FAILED], at.time), "No such site.")
    sent(expected[Presence.SENDING], at.time)
    newsroom.send(expected[Presence.WAITING])

    shown = {
        presence: {row.id for row in store.articles.list(ArticleFilter(presence=presence))} for presence in Presence
    }

    published = {expected[Presence.PUBLISHED], expected[Presence.CORRECTED]}
    assert shown == {presence: {article} for presence, article in expected.items()} | {Presence.PUBLISHED: published}
