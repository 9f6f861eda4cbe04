"""Whether readers see a story on a WordPress: off the page and back, for review, private, held back until its time."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import httpx
import pytest

from newsdesk import clock
from newsdesk.desk import Desk
from newsdesk.publish.errors import NotThereYet
from newsdesk.store.job_records import Job, JobKind, JobState
from newsdesk.store.records import Article, Presence, RevisionReason, Site
from tests.publish.conftest import Connect, Newspaper, carried, published
from tests.servers.fixtures import ON_ONE_VERSION

pytestmark = [pytest.mark.wordpress, ON_ONE_VERSION]


def stands(desk: Desk, story: Article) -> Presence:
    return desk.outbox.whereabouts(story.id)[-1].presence


def status(link: str) -> int:
    """What a reader gets."""
    return httpx.get(link, follow_redirects=True).status_code


def sent(desk: Desk, story: Article, site: Site, kind: JobKind) -> Job:
    return carried(desk, desk.outbox.publish(story.id, site.id, kind=kind))


@pytest.mark.parametrize("trash", [False, True])
def test_a_story_is_taken_off_the_page_and_comes_back_where_it_was(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, *, trash: bool
) -> None:
    site = connect()
    link = published(desk, story, site).link
    before = newspaper.the_post()

    job = carried(desk, desk.outbox.withdraw(story.id, site.id, trash=trash))
    assert job.state is JobState.DONE, job.error
    assert newspaper.the_post()["post_status"] == ("trash" if trash else "draft")
    assert status(link) == 404
    assert stands(desk, story) is Presence.WITHDRAWN
    assert desk.history.timeline(story.id)[0].reason is RevisionReason.WITHDRAWN

    again = published(desk, story, site)
    assert (again.link, newspaper.the_post()) == (link, before)
    assert stands(desk, story) is Presence.PUBLISHED


def test_what_is_not_on_a_site_cannot_be_taken_off_it(desk: Desk, story: Article, connect: Connect) -> None:
    with pytest.raises(NotThereYet, match="not on The Daily"):
        desk.outbox.withdraw(story.id, connect().id)


def test_taking_off_the_page_what_an_editor_deleted_is_no_failure(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, story, site)
    newspaper.server.php(f"wp_delete_post({newspaper.the_post()['ID']}, true);")
    assert carried(desk, desk.outbox.withdraw(story.id, site.id)).state is JobState.DONE
    assert stands(desk, story) is Presence.WITHDRAWN
    published(desk, story, site)
    assert newspaper.the_post()["post_status"] == "publish"


@pytest.mark.parametrize("how", ["wp_trash_post({});", "wp_update_post(['ID' => {}, 'post_status' => 'draft']);"])
def test_what_an_editor_of_the_site_took_off_comes_back_only_when_that_is_meant(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, how: str
) -> None:
    site = connect()
    link = published(desk, story, site).link
    newspaper.server.php("kses_remove_filters();" + how.format(newspaper.the_post()["ID"]))
    assert sent(desk, story, site, JobKind.PUBLISH).state is JobState.FAILED
    job = sent(desk, story, site, JobKind.RESTORE)
    assert (job.state, job.link) == (JobState.DONE, link), job.error
    assert newspaper.the_post()["post_status"] == "publish"


def test_what_may_not_be_published_waits_for_an_editor_of_the_site(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect("contributor")
    job = sent(desk, story, site, JobKind.PUBLISH)
    assert (job.state, "may not send pictures" in job.error) == (JobState.FAILED, True)
    assert newspaper.things() == []

    body = "China and Kazakhstan on Wednesday issued a joint statement."
    published(desk, story, site, lead_picture="", body=body, section=None)
    post = newspaper.the_post()
    assert (post["post_status"], body in post["post_content"]) == ("pending", True)
    assert stands(desk, story) is Presence.PENDING
    published(desk, story, site, body=f"{body} More.")
    assert "More." in newspaper.the_post()["post_content"]
    assert desk.outbox.waits_for_review(story.id, site.id)

    newspaper.server.php(f"wp_publish_post({post['ID']});")
    desk.articles.save(story.id, body=f"{body} Even more.")
    job = sent(desk, story, site, JobKind.PUBLISH)
    assert (job.state, "may not change what is published" in job.error) == (JobState.FAILED, True), job.error

    newspaper.server.php("get_user_by('login', 'cub')->set_role('editor');")
    try:
        published(desk, story, site)
        assert desk.sites.reviewed() == frozenset(), "the job found that it may"
    finally:
        newspaper.server.php("get_user_by('login', 'cub')->set_role('contributor');")


def test_a_story_handed_over_to_a_site_waits_there_and_can_be_published(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    job = sent(desk, story, site, JobKind.PENDING)
    assert job.state is JobState.DONE, job.error
    assert newspaper.the_post()["post_status"] == "pending"
    assert stands(desk, story) is Presence.PENDING

    published(desk, story, site)
    assert newspaper.the_post()["post_status"] == "publish"
    job = sent(desk, story, site, JobKind.PENDING)
    assert (job.state, "published on The Daily already" in job.error) == (JobState.FAILED, True)
    assert newspaper.the_post()["post_status"] == "publish"


def test_what_waits_for_an_editor_has_its_embargo_there(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site, soon = connect(), clock.now().replace(microsecond=0) + timedelta(hours=3)

    def handed_in(embargo: datetime | None) -> str:
        desk.articles.save(story.id, embargo=embargo)
        job = sent(desk, story, site, JobKind.PENDING)
        assert job.state is JobState.DONE, job.error
        assert newspaper.the_post()["post_status"] == "pending"
        return newspaper.server.php(f"echo get_post({newspaper.the_post()['ID']})->post_date_gmt;")

    assert handed_in(soon) == f"{soon:%Y-%m-%d %H:%M:%S}"
    assert handed_in(soon + timedelta(hours=1)) == f"{soon + timedelta(hours=1):%Y-%m-%d %H:%M:%S}"
    assert handed_in(None) == "0000-00-00 00:00:00"
    handed_in(soon)
    published(desk, story, site, embargo=None)
    assert newspaper.the_post()["post_status"] == "publish", "not held back until the time that it had"


def test_a_time_that_was_changed_on_the_site_breaks_no_embargo(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site, soon = connect(), clock.now().replace(microsecond=0) + timedelta(hours=3)
    published(desk, story, site, embargo=soon)

    def after(hours: int) -> str:
        """Once somebody gave it another time there, and it is sent again."""
        post = newspaper.the_post()["ID"]
        time = f"{soon + timedelta(hours=hours):%Y-%m-%d %H:%M:%S}"
        newspaper.edit(post, post_date=time, post_date_gmt=time, edit_date="1")
        published(desk, story, site, standfirst=f"Moved by {hours} hours.")
        return newspaper.server.php(f"echo get_post({post})->post_date_gmt;")

    assert after(2) == f"{soon + timedelta(hours=2):%Y-%m-%d %H:%M:%S}"
    assert after(-1) == f"{soon:%Y-%m-%d %H:%M:%S}"


def test_a_private_story_is_for_those_who_are_signed_in(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    link = published(desk, story, site, private=True).link
    assert (newspaper.the_post()["post_status"], status(link)) == ("private", 404)
    published(desk, story, site, private=False)
    assert (newspaper.the_post()["post_status"], status(link)) == ("publish", 200)


def test_a_story_can_stay_on_top(desk: Desk, story: Article, newspaper: Newspaper, connect: Connect) -> None:
    site = connect()
    published(desk, story, site, sticky=True)
    post = newspaper.the_post()["ID"]
    assert newspaper.server.php(f"echo (int) is_sticky({post});") == "1"
    published(desk, story, site, sticky=False)
    assert newspaper.server.php(f"echo (int) is_sticky({post});") == "0"


LATER = datetime(2031, 5, 6, 7, 8, tzinfo=UTC)


def test_a_scheduled_story_is_watched_until_it_is_live(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = connect()
    published(desk, story, site, embargo=LATER)
    post = newspaper.the_post()["ID"]
    desk.courier.run_until_idle()
    assert stands(desk, story) is Presence.SCHEDULED

    # a clock of ours that runs ahead breaks no embargo
    with monkeypatch.context() as patch:
        patch.setattr(clock, "now", lambda: LATER + timedelta(days=1))
        desk.courier.run_until_idle()
        published(desk, story, site, headline="Still held back")
    assert newspaper.the_post()["post_status"] == "future"

    newspaper.server.php(f"wp_publish_post({post});")
    with monkeypatch.context() as patch:
        patch.setattr(clock, "now", lambda: LATER + timedelta(days=2))
        desk.courier.run_until_idle()
    known = desk.store.posts.get(story.id, site.id)
    assert known is not None
    assert (known.status, urlsplit(known.link).path) == ("publish", f"/{newspaper.the_post()['post_name']}/")


def test_a_site_that_missed_the_time_is_helped(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, story, site, embargo=LATER)
    known = desk.store.posts.get(story.id, site.id)
    assert known is not None
    # as it stands when the time has passed and the site's own clockwork did not run
    past = datetime.now(UTC) - timedelta(hours=1)
    with closing(sqlite3.connect(desk.path)) as store:
        store.execute("UPDATE revision SET facts = replace(facts, ?, ?)", (LATER.isoformat(), past.isoformat()))
        store.commit()
    newspaper.server.php(
        f"global $wpdb; wp_clear_scheduled_hook('publish_future_post', [{known.remote_id}]);"
        f" $wpdb->update($wpdb->posts, ['post_date_gmt' => '{past:%Y-%m-%d %H:%M:%S}'], ['ID' => {known.remote_id}]);"
    )
    desk.store.posts.save(replace(known, published=past))
    desk.courier.run_until_idle()
    assert newspaper.the_post()["post_status"] == "publish"
    assert len(newspaper.things()) == 1
