"""Whatever breaks on the way, and whenever: one post, and one copy of each picture, on a real WordPress."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from newsdesk import clock
from newsdesk.desk import Desk
from newsdesk.publish import late
from newsdesk.publish.wordpress.keys import post_key
from newsdesk.store.job_records import Job, JobState
from newsdesk.store.records import Article, Site
from tests.publish.conftest import Connect, Newspaper, carried, published
from tests.servers.proxy import Answer, CutAfter, Held, Proxy

pytestmark = pytest.mark.wordpress


def is_there_once(newspaper: Newspaper, story: Article) -> dict[str, Any]:
    """The post of `story`, which is the only one, with its pictures, each of which is the only one."""
    post = newspaper.the_post()
    assert (post["post_status"], post["post_title"]) == ("publish", story.headline)
    assert len(newspaper.things("attachment")) == 2
    terms = newspaper.server.php(
        "foreach (get_terms(['taxonomy' => ['category', 'post_tag'], 'hide_empty' => true]) as $t) echo $t->name, '|';"
    )
    assert sorted(filter(None, terms.split("|"))) == ["Belt &amp; Road", "China", "Diplomacy"]
    return post


@pytest.mark.parametrize("step", ["/wp/v2/posts?", "/wp/v2/posts/"])
def test_a_newer_text_takes_the_place_of_a_job_whose_answer_was_lost(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy, step: str
) -> None:
    site = connect()
    proxy.next(CutAfter(), method="POST", path=step.rstrip("?"))
    lost = desk.outbox.publish(story.id, site.id)
    desk.courier.run_until_idle()
    assert desk.outbox.get(lost.id).state is JobState.WAITING

    published(desk, story, site, headline="Newer words")
    assert desk.outbox.get(lost.id).state is JobState.CANCELLED
    is_there_once(newspaper, desk.articles.get(story.id))


def test_an_update_whose_answer_was_lost_is_not_taken_for_somebody_elses_change(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    published(desk, story, site)
    proxy.next(CutAfter(), method="POST", path="/wp/v2/posts/")
    published(desk, story, site, headline="Second words", body="Second text, with a “quote” & more.")

    proxy.next(CutAfter(), method="POST", path="/wp/v2/posts/")
    desk.articles.save(story.id, headline="Third words")
    desk.outbox.publish(story.id, site.id)
    desk.courier.run_until_idle()
    published(desk, story, site, headline="Fourth words")
    assert newspaper.the_post()["post_title"] == "Fourth words"


def hand_in(newspaper: Newspaper, **fields: Any) -> int:
    """A post that comes to the site by another way."""
    return int(
        newspaper.server.php(f"echo wp_insert_post(wp_slash(json_decode('{json.dumps(fields)}', true)), false, false);")
    )


def meanwhile(desk: Desk, step: str, act: Callable[[Job], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """`act` when `step` is done."""
    finish_step = desk.store.outbox.finish_step

    def note(id: int, name: str, result: str) -> None:
        finish_step(id, name, result)
        if name == step:
            act(desk.outbox.get(id))

    monkeypatch.setattr(desk.store.outbox, "finish_step", note)


def test_a_request_that_the_network_delivers_late_leaves_no_twin(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    twins: list[int] = []

    def deliver_late(job: Job) -> None:
        twin = {"post_title": story.headline, "post_name": post_key(job.key), "post_status": "draft", "post_author": 1}
        twins.append(hand_in(newspaper, **twin))

    meanwhile(desk, "publish", deliver_late, monkeypatch)
    published(desk, story, connect())
    assert {post["ID"]: post["post_status"] for post in newspaper.things()}[twins[0]] == "trash"
    assert sum(post["post_status"] == "publish" for post in newspaper.things()) == 1


@pytest.mark.parametrize("fields", [{"post_content": "Work of others."}, {"post_author": 2}, {"post_title": "Another"}])
def test_what_only_looks_like_a_twin_is_left_alone(
    desk: Desk,
    story: Article,
    newspaper: Newspaper,
    connect: Connect,
    monkeypatch: pytest.MonkeyPatch,
    fields: dict[str, Any],
) -> None:
    copies: list[int] = []

    def copy(job: Job) -> None:
        as_sent = {"post_title": story.headline, "post_name": post_key(job.key), "post_author": 1}
        copies.append(hand_in(newspaper, **{**as_sent, "post_status": "draft", **fields}))

    meanwhile(desk, "publish", copy, monkeypatch)
    published(desk, story, connect())
    assert {post["ID"]: post["post_status"] for post in newspaper.things()}[copies[0]] == "draft"


def test_a_draft_that_an_editor_threw_away_is_not_made_again(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site: Site = connect()
    proxy.next(Answer(413), method="POST", path="/wp/v2/media")
    job = carried(desk, desk.outbox.publish(story.id, site.id))
    assert job.state is JobState.FAILED
    newspaper.server.php(f"wp_trash_post({newspaper.the_post()['ID']});")

    desk.outbox.retry(job.id)
    job = carried(desk, job)
    assert (job.state, "in the trash" in job.error) == (JobState.FAILED, True)
    assert newspaper.the_post()["post_status"] == "trash"


def test_a_draft_that_arrives_minutes_after_all_was_done_goes_to_the_trash(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = connect()
    proxy.next(Held(), method="POST", path="/wp/v2/posts")
    published(desk, story, site)
    proxy.deliver()
    assert len(newspaper.things()) == 2
    later = clock.now() + late.AFTER
    monkeypatch.setattr(clock, "now", lambda: later)
    proxy.next(Answer(503), path="/wp/v2/posts")
    desk.courier.run_until_idle()
    assert len([post for post in newspaper.things() if post["post_status"] == "draft"]) == 1
    later += late.AFTER
    desk.courier.run_until_idle()
    assert sorted(post["post_status"] for post in newspaper.things()) == ["publish", "trash"]
    asked = len(proxy.requests)
    later += late.AFTER
    desk.courier.run_until_idle()
    assert len(proxy.requests) == asked  # once is enough
