"""Whatever breaks on the way, and whenever: one post, and one copy of each picture, on a real WordPress."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsdesk.desk import Desk
from newsdesk.publish.courier import Courier
from newsdesk.publish.wordpress.keys import post_key
from newsdesk.store.database import Store
from newsdesk.store.records import Article, Job, JobState, Site
from tests.conftest import REPOSITORY
from tests.publish.conftest import QUICK, Connect, Newspaper, carried, published
from tests.servers.proxy import Answer, CutAfter, CutBefore, CutWithin, Fault, Proxy

pytestmark = pytest.mark.wordpress

BROKEN = Answer(500, b'{"code":"internal_server_error","message":"fatal"}', "application/json", after=True)


class Killed(BaseException):
    """The program ends here."""


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


def test_killed_after_each_request_and_before_it_was_written_down(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, store_path: Path
) -> None:
    site = connect()
    credentials = desk.credentials
    job = desk.outbox.publish(story.id, site.id)
    desk.close()
    killed: list[str] = []

    while True:
        store = Store.open(store_path)
        courier = Courier(store, credentials, lambda _: None, pace=QUICK)
        finish_step = store.outbox.finish_step

        def die(id: int, name: str, result: str, go_on: Callable[..., None] = finish_step) -> None:
            if name not in killed:
                killed.append(name)
                raise Killed
            go_on(id, name, result)

        store.outbox.finish_step = die  # type: ignore[method-assign]
        try:
            for _attempt in range(20):
                courier.run_until_idle()
                if store.outbox.get(job.id).state is JobState.DONE:
                    break
        except Killed:
            store.close()
            continue
        break

    assert [name.split(":")[0] for name in killed] == (
        ["look", "draft", "picture", "picture", "terms", "seo", "publish", "sweep"]
    )
    assert store.outbox.get(job.id).state is JobState.DONE
    store.close()
    is_there_once(newspaper, story)


CHILD = """
import os, signal, sys
from pathlib import Path
from newsdesk.desk import Desk
from newsdesk.store.outbox import Outbox

def die(*args):
    if args[2] == "publish":
        os.kill(os.getpid(), signal.SIGKILL)
    go_on(*args)

go_on, Outbox.finish_step = Outbox.finish_step, die
desk = Desk.open(Path(sys.argv[1]), start_courier=False)
desk.credentials.save(desk.sites.get(int(sys.argv[2])), sys.stdin.read())
desk.courier.run_until_idle()
"""


def test_a_killed_program_goes_on_in_the_next_run(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, store_path: Path
) -> None:
    site = connect()
    job = desk.outbox.publish(story.id, site.id)
    desk.store.close()
    command = [sys.executable, "-c", CHILD, str(store_path), str(site.id)]
    child = subprocess.run(command, cwd=REPOSITORY, input=newspaper.server.password, text=True, check=False)
    assert child.returncode == -signal.SIGKILL
    assert newspaper.the_post()["post_status"] == "publish"

    store = Store.open(store_path)
    assert store.outbox.get(job.id).state is JobState.WAITING  # nothing says "published" yet
    Courier(store, desk.credentials, lambda _: None, pace=QUICK).run_until_idle()
    assert store.outbox.get(job.id).state is JobState.DONE
    store.close()
    is_there_once(newspaper, story)


@pytest.mark.parametrize("fault", [CutAfter(), CutWithin(), CutBefore(), BROKEN, Answer(502), Answer(502, after=True)])
def test_every_request_that_makes_something_breaks_once(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy, fault: Fault
) -> None:
    site = connect()
    for path in ("/wp/v2/posts?", "/wp/v2/posts/", "/wp/v2/media", "/wp/v2/categories", "/wp/v2/tags"):
        proxy.next(fault, method="POST", path=path.rstrip("?"))
    job = desk.outbox.publish(story.id, site.id)
    desk.courier.run_until_idle()
    assert desk.outbox.get(job.id).state is JobState.WAITING
    assert carried(desk, job).state is JobState.DONE
    is_there_once(newspaper, story)


def test_impatient_retries_while_an_answer_is_lost(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    proxy.next(CutAfter(), method="POST", path="/wp/v2/posts")
    job = desk.outbox.publish(story.id, site.id)
    for _time in range(5):
        desk.courier.run_until_idle()
        desk.outbox.retry(job.id)
    assert carried(desk, job).state is JobState.DONE
    is_there_once(newspaper, story)


def test_two_programs_on_one_store(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy, store_path: Path
) -> None:
    site = connect()
    other = Store.open(store_path)
    couriers = [desk.courier, Courier(other, desk.credentials, lambda _: None, pace=QUICK)]
    proxy.next(CutAfter(), method="POST", path="/wp/v2/posts")
    job = desk.outbox.publish(story.id, site.id)

    def insist(courier: Courier) -> None:
        for _time in range(5):
            courier.run_until_idle()
            other.outbox.retry(job.id)

    threads = [threading.Thread(target=insist, args=(courier,)) for courier in couriers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert carried(desk, job).state is JobState.DONE
    other.close()
    is_there_once(newspaper, story)


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
