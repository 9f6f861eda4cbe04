"""The outbox: jobs wait, run, end and are taken up again, each carried once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from newsdesk.store.database import Store
from newsdesk.store.errors import NotThere, SentAgainSince
from newsdesk.store.job_records import JobState, Step
from newsdesk.store.records import RemotePost, SiteKind
from tests.store.conftest import Clock, Newsroom

Write = Callable[..., int]


def states(store: Store) -> list[JobState]:
    """The oldest job's first."""
    return [job.state for job in reversed(store.outbox.list())]


def test_a_job_knows_what_it_carries_and_where_to(store: Store, story: Write, newsroom: Newsroom, at: Clock) -> None:
    job = newsroom.send(story("Harbour opens"))
    assert (job.headline, job.site_name, job.state, job.created) == (
        "Harbour opens",
        "The Daily",
        JobState.WAITING,
        at.time,
    )
    assert len(job.key) == 16
    assert int(job.key, 16)
    assert store.outbox.get(job.id) == job
    assert store.outbox.list() == (job,)
    assert store.outbox.waiting() == 1


def test_jobs_are_carried_in_the_order_of_the_button(store: Store, story: Write, newsroom: Newsroom, at: Clock) -> None:
    jobs = [newsroom.send(story(headline)) for headline in ("one", "two")]
    carried = [newsroom.carry(at.time) for _ in jobs]
    assert [job.id for job in carried] == [job.id for job in jobs]
    assert [(job.state, job.attempts) for job in carried] == [(JobState.RUNNING, 1)] * 2
    assert store.outbox.next(at.time) is None


def test_steps_are_written_down_before_and_after(store: Store, story: Write, newsroom: Newsroom, at: Clock) -> None:
    job = newsroom.send(story())
    newsroom.carry(at.time)

    store.outbox.start_step(job.id, "picture:abc")
    assert store.outbox.get(job.id).steps == (Step("picture:abc", "begun"),)

    store.outbox.finish_step(job.id, "picture:abc", '{"id": 4}')
    store.outbox.start_step(job.id, "post")
    assert store.outbox.get(job.id).steps == (Step("picture:abc", "done", '{"id": 4}'), Step("post", "begun"))

    store.outbox.finish(job.id, "https://paper.test/story")
    done = store.outbox.get(job.id)
    assert (done.state, done.link, done.finished) == (JobState.DONE, "https://paper.test/story", at.time)
    assert store.outbox.waiting() == 0


def test_a_job_that_ran_when_the_program_died_goes_on_where_its_steps_say(
    store_path: Path, story: Write, store: Store, newsroom: Newsroom, at: Clock
) -> None:
    job = newsroom.send(story())
    newsroom.carry(at.time)
    store.outbox.start_step(job.id, "draft")
    store.outbox.finish_step(job.id, "draft", '{"id": 17}')

    again = Store.open(store_path)
    resumed = again.outbox.next(at.time)
    again.close()

    assert resumed is not None
    assert (resumed.id, resumed.key, resumed.attempts) == (job.id, job.key, 2)
    assert resumed.steps == (Step("draft", "done", '{"id": 17}'),)


def test_a_job_told_to_wait_is_not_carried_before_its_time(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    job = newsroom.send(story())
    newsroom.carry(at.time)
    later = at.time + timedelta(minutes=5)
    store.outbox.wait(job.id, later, "The site is busy.", "Nothing to do.")

    assert store.outbox.next(at.time) is None
    assert store.outbox.next_time() == later
    assert store.outbox.get(job.id).error == "The site is busy."
    assert newsroom.carry(later).id == job.id


def test_retry_takes_up_a_failed_job_and_a_waiting_one_at_once(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    job = newsroom.send(story())
    newsroom.carry(at.time)
    store.outbox.fail(job.id, "Wrong password.", "Type it again.")
    assert store.outbox.next(at.time) is None

    retried = store.outbox.retry(job.id)
    assert (retried.state, retried.error, retried.advice, retried.finished) == (JobState.WAITING, "", "", None)

    newsroom.carry(at.time)
    store.outbox.wait(job.id, at.time + timedelta(hours=1), "The network is away.")
    store.outbox.retry(job.id)
    assert newsroom.carry(at.time).key == job.key


def test_retry_pressed_five_times_makes_no_second_job(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    job = newsroom.send(story())
    newsroom.carry(at.time)
    store.outbox.fail(job.id, "The link was cut.")
    for _ in range(5):
        store.outbox.retry(job.id)

    assert newsroom.carry(at.time).id == job.id
    for _ in range(5):
        store.outbox.retry(job.id)
    assert store.outbox.next(at.time) is None
    assert states(store) == [JobState.RUNNING]


def test_a_later_publish_takes_the_place_of_one_that_waits(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article = story()
    newsroom.send(article)
    store.articles.save(article, headline="A better headline")
    second = newsroom.send(article)

    assert states(store) == [JobState.CANCELLED, JobState.WAITING]
    assert newsroom.carry(at.time).id == second.id
    assert store.outbox.next(at.time) is None


def test_what_an_unfinished_job_left_on_the_site_is_found_by_the_next_ones_key(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article = story()
    failed = newsroom.send(article)
    newsroom.carry(at.time)
    store.outbox.start_step(failed.id, "draft")
    store.outbox.fail(failed.id, "The link was cut after the draft was sent.")

    second = newsroom.send(article)
    assert second.key == failed.key

    newsroom.carry(at.time)
    store.outbox.finish(second.id, "https://paper.test/story")
    assert newsroom.send(article).key != failed.key


def test_two_jobs_of_one_story_for_one_site_never_run_side_by_side(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    blog = store.sites.add(SiteKind.WORDPRESS, "Blog", "https://blog.test/wp-json/")
    article = story()
    first = newsroom.send(article)
    newsroom.carry(at.time)
    second = newsroom.send(article)
    elsewhere = newsroom.send(article, blog.id)

    assert newsroom.carry(at.time).id == elsewhere.id
    assert store.outbox.next(at.time) is None

    store.outbox.finish(first.id, "https://paper.test/story")
    assert newsroom.carry(at.time).id == second.id


def test_an_older_text_never_goes_out_after_a_newer_one(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article = story()
    older = newsroom.send(article)
    newsroom.carry(at.time)
    newer = newsroom.send(article)

    store.outbox.wait(older.id, at.time + timedelta(minutes=5), "The network is away.")
    assert states(store) == [JobState.CANCELLED, JobState.WAITING]

    newsroom.carry(at.time)
    store.outbox.fail(newer.id, "Wrong password.")
    last = newsroom.send(article)
    with pytest.raises(SentAgainSince):
        store.outbox.retry(newer.id)
    assert newsroom.carry(at.time).id == last.id


def test_cancel_ends_what_has_not_begun_and_nothing_else(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    waiting = newsroom.send(story())
    assert store.outbox.cancel(waiting.id).state is JobState.CANCELLED

    running = newsroom.send(story())
    newsroom.carry(at.time)
    assert store.outbox.cancel(running.id).state is JobState.RUNNING


def test_a_job_for_a_site_that_is_not_there_is_refused(store: Store, story: Write) -> None:
    with pytest.raises(NotThere, match="site 9"):
        store.outbox.add(story(), 9, 1)
    assert store.outbox.list() == ()


def test_what_a_site_has_is_remembered(store: Store, story: Write, at: Clock) -> None:
    article = story()
    assert store.posts.get(article, 1) is None
    post = RemotePost(
        article, 1, "17", "https://paper.test/story", "story", "publish", base="<p>As the site has it</p>",
        sent_version=3, published=at.time, modified=at.forward(seconds=2),
    )  # fmt: skip
    store.posts.save(post)
    assert store.posts.get(article, 1) == post


def test_a_publish_under_way_is_nothing_that_the_site_has(store: Store, story: Write, newsroom: Newsroom) -> None:
    article = story()
    newsroom.send(article)
    assert store.posts.get(article, 1) is None


def test_what_is_out_on_a_site_is_what_readers_can_open_now(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    early, late = story("early", section=1), story("late", section=2)
    for article in (early, late):
        newsroom.publish(article, at.forward(hours=1))
    newsroom.publish(story("later"), at.time, status="future", published=at.time + timedelta(hours=1))
    newsroom.publish(story("withdrawn"), at.time, status="trash")
    newsroom.send(story("under way"))

    assert {post.article for post in store.posts.out(1)} == {late, early}
    at.forward(hours=2)
    assert len(store.posts.out(1)) == 3


def test_a_picture_is_known_by_the_bytes_that_were_sent(store: Store) -> None:
    sha = "a" * 64
    assert store.posts.picture(1, sha) is None
    store.posts.save_picture(1, sha, "4", "https://paper.test/a.jpg")
    store.posts.save_picture(1, sha, "5", "https://paper.test/b.jpg")
    assert (store.posts.picture(1, sha), store.posts.picture_url(1, sha)) == ("5", "https://paper.test/b.jpg")
    store.posts.forget_picture(1, sha)
    assert store.posts.picture(1, sha) is None


def test_a_job_says_what_became_of_it_until_a_later_one_went_there(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article, later = story(), at.time + timedelta(days=1)
    newsroom.publish(article, at.time, status="future", published=later)
    (held_back,) = store.outbox.list()
    assert (held_back.became, held_back.goes_live) == ("future", later)

    newsroom.publish(article, at.time)
    now, before = store.outbox.list()
    assert [(job.became, job.goes_live) for job in (now, before)] == [("publish", None), ("", None)]
