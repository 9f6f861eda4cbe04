"""What can go wrong with a real WordPress: each error in words, the article as it was, and no secret anywhere."""

from __future__ import annotations

import base64
import logging

import pytest

from newsdesk.desk import Desk
from newsdesk.publish.errors import PublishError, WrongPassword
from newsdesk.publish.sites import SiteFound
from newsdesk.store.job_records import Job, JobState
from newsdesk.store.records import Article, Presence, Site, SiteKind
from tests.publish.conftest import Connect, Newspaper, carried, published
from tests.servers.proxy import Answer, Changed, Proxy

pytestmark = pytest.mark.wordpress

JSON = "application/json"


def refused(desk: Desk, story: Article, site: Site) -> Job:
    """The failed job of `story`."""
    job = carried(desk, desk.outbox.publish(story.id, site.id))
    assert job.state is JobState.FAILED
    assert desk.articles.get(story.id) == story
    assert desk.outbox.whereabouts(story.id)[-1].presence is Presence.FAILED
    return job


def waits(desk: Desk, story: Article, site: Site) -> Job:
    """The job of `story` after one attempt that did not succeed."""
    job = desk.outbox.publish(story.id, site.id)
    desk.courier.run_until_idle()
    job = desk.outbox.get(job.id)
    assert job.state is JobState.WAITING
    return job


# --- password and rights


def test_a_wrong_password_is_told_when_connecting_and_nothing_is_kept(
    desk: Desk, newspaper: Newspaper, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    before = desk.sites.list()
    found = desk.sites.discover(newspaper.server.url)
    for account, password in ((newspaper.server.user, "wrong WRONG 1234"), ("nobody", newspaper.server.password)):
        with pytest.raises(WrongPassword) as caught:
            desk.sites.connect_wordpress(found, account, password)
        assert "did not take the user name and password" in str(caught.value)
        assert password not in str(caught.value) + caplog.text
    assert desk.sites.list() == before


def test_a_password_revoked_on_the_way_stops_the_job_and_a_new_one_ends_it(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    site = connect()
    proxy.next(Answer(401, b'{"code":"rest_not_logged_in"}', JSON), method="GET", path="/wp/v2/tags")
    job = refused(desk, story, site)
    assert job.error.startswith("The Daily did not take the user name and password.")
    assert "Connect the site again" in job.advice

    desk.credentials.save(site, "wrong WRONG 1234")
    desk.outbox.retry(job.id)
    assert carried(desk, job).state is JobState.FAILED
    desk.credentials.save(site, newspaper.server.password)
    desk.outbox.retry(job.id)
    assert carried(desk, job).state is JobState.DONE
    assert newspaper.the_post()["post_status"] == "publish"

    for secret in ("wrong WRONG 1234", newspaper.server.password):
        plain = base64.b64encode(f"{site.account}:{secret}".encode()).decode()
        for kept in (caplog.text, repr(desk.outbox.jobs()), desk.store.path.read_bytes().decode("latin-1")):
            assert secret not in kept
            assert plain not in kept


def test_with_a_wrong_password_a_draft_that_is_there_is_not_taken_for_absent(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    proxy.next(Answer(502, after=True), method="POST", path="/wp/v2/posts")
    job = waits(desk, story, site)
    desk.credentials.save(site, "wrong WRONG 1234")
    assert carried(desk, job).state is JobState.FAILED  # a look-up by nobody in particular would find nothing
    assert len(newspaper.things()) == 1

    desk.credentials.save(site, newspaper.server.password)
    desk.outbox.retry(job.id)
    assert carried(desk, job).state is JobState.DONE
    assert len(newspaper.things()) == 1


def test_without_any_password_the_job_says_so(
    desk: Desk, story: Article, connect: Connect, newspaper: Newspaper
) -> None:
    site = connect()
    desk.credentials.forget(site)
    assert "has no password for The Daily" in refused(desk, story, site).error


def test_a_contributor_is_told_at_once_and_nothing_is_made_on_the_site(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    job = refused(desk, story, connect("contributor"))
    assert job.error.startswith("The account cub may not send pictures or files to The Daily.")
    assert "role Author" in job.advice
    assert newspaper.things() == []


def test_a_section_that_the_account_may_not_make_is_named(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    section = desk.sections.add("Chess")
    site = connect("author")
    desk.articles.save(story.id, section=section.id)
    job = refused(desk, desk.articles.get(story.id), site)
    assert "has no category Chess" in job.error
    assert [post["post_status"] for post in newspaper.things()] == ["draft"]  # no reader sees it


# --- the network and what is on the way


def test_while_the_site_is_away_the_job_waits_and_then_goes_out(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    with proxy.away():
        job = waits(desk, story, site)
        assert "cannot be reached" in job.error
        assert desk.outbox.whereabouts(story.id)[-1].presence is Presence.WAITING
    assert carried(desk, job).state is JobState.DONE
    assert newspaper.the_post()["post_status"] == "publish"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(200, b"<html>Sign in to the hotel's network</html>"), "answered with a page"),
        (Answer(200, b"[]", JSON), "answered with a page"),
        (Answer(302, b"", headers={"Location": "https://portal.example/"}), "to another address"),
        (Answer(503, headers={"Retry-After": "0"}), "has trouble of its own"),
        (Answer(500, b'{"code":"wp_die","message":"Error establishing a database connection"}', JSON), "trouble"),
        (Answer(429), "wants fewer requests for a while"),
    ],
)
def test_what_passes_is_waited_for(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy, answer: Answer, said: str
) -> None:
    site = connect()
    proxy.next(answer, method="GET", path="/users/me")
    job = waits(desk, story, site)
    assert said in job.error
    assert carried(desk, job).state is JobState.DONE
    assert newspaper.the_post()["post_status"] == "publish"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(200, b'<br />\n<b>Warning</b>: Undefined variable\n{"id": 1}'), "mixes PHP’s own messages"),
        (Answer(403, b"<html>Blocked</html>"), "such as a firewall"),
        (Answer(403, b'{"code":"rest_forbidden","message":"Not <b>you</b>."}', JSON), "refused: Not you ."),
        (Answer(404, b"<html>Not found</html>"), "not as WordPress does"),
        (Answer(404, b'{"code":"rest_no_route"}', JSON), "not as WordPress does"),
    ],
)
def test_what_needs_a_person_says_what_and_whom(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy, answer: Answer, said: str
) -> None:
    site = connect()
    proxy.next(answer, method="GET", path="/users/me")
    job = refused(desk, story, site)
    assert said in job.error
    assert job.advice


def test_a_picture_that_is_refused_is_named_and_only_it_is_tried_again(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    first, _second = [desk.media.get(sha) for sha in (story.lead_picture, story.body.split("media:")[1][:64])]
    published_first = published(desk, desk.articles.create(headline="Has it", lead_picture=first.sha), site)
    assert published_first.link
    proxy.next(Answer(413), method="POST", path="/wp/v2/media")
    job = refused(desk, story, site)
    assert job.error.startswith("The picture flags.jpg: The Daily does not take a file of this size.")
    assert [post["post_status"] for post in newspaper.things()] == ["publish", "draft"]

    uploads = len(proxy.asked("POST", "/wp/v2/media"))
    desk.outbox.retry(job.id)
    assert carried(desk, job).state is JobState.DONE
    assert len(proxy.asked("POST", "/wp/v2/media")) == uploads + 1
    assert len(newspaper.things("attachment")) == 2


def test_a_type_of_file_that_the_site_never_takes_is_not_tried_for_ever(
    desk: Desk, story: Article, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    answer = b'{"code":"rest_upload_sideload_error","message":"Sorry, you are not allowed to upload this file type."}'
    for _ in range(4):  # two pictures; one that came beside another is tried once more
        proxy.next(Answer(500, answer, JSON), method="POST", path="/wp/v2/media")
    assert "not allowed to upload this file type" in refused(desk, story, site).error


def test_credentials_never_follow_a_redirect_to_another_host(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    with Proxy.before(newspaper.server.url) as elsewhere:
        for method in ("GET", "POST"):
            proxy.next(Answer(307, headers={"Location": elsewhere.url + "/wp-json/"}), method=method)
        job = waits(desk, story, site)
        assert "not sent there" in job.error
        assert carried(desk, job).state is JobState.DONE
        assert elsewhere.requests == []


def test_a_site_that_does_not_say_who_signed_in_is_not_trusted(desk: Desk, newspaper: Newspaper, proxy: Proxy) -> None:
    found = SiteFound(SiteKind.WORDPRESS, "The Daily", f"{proxy.url}/wp-json/", proxy.url)
    proxy.next(Answer(200, b'{"id": 1, "name": "x"}', JSON), path="/users/me")
    with pytest.raises(PublishError):
        desk.sites.connect_wordpress(found, newspaper.server.user, newspaper.server.password)


@pytest.mark.parametrize("query", ["?_method=DELETE&force=true", "?%5Fmethod=DELETE&force=true", "?.method=DELETE"])
def test_a_redirect_never_makes_a_question_into_something_else(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy, query: str
) -> None:
    site = connect()
    published(desk, story, site)
    post = newspaper.the_post()["ID"]
    elsewhere = {"Location": f"/wp-json/wp/v2/posts/{post}{query}"}
    proxy.next(Answer(302, b"", headers=elsewhere), method="GET", path="/wp/v2/posts")
    desk.articles.save(story.id, headline="Second words")
    job = desk.outbox.publish(story.id, site.id)
    desk.courier.run_until_idle()
    assert "to another address" in desk.outbox.get(job.id).error
    assert carried(desk, job).state is JobState.DONE
    assert newspaper.the_post()["post_title"] == "Second words"


def test_redirects_without_end_are_given_up_and_the_story_goes_out_later(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    round_again = Answer(302, b"", headers={"Location": f"{proxy.url}/wp-json/wp/v2/users/me?context=edit"})
    proxy.next(round_again, path="/users/me", times=5)
    job = waits(desk, story, site)
    assert "to another address" in job.error
    assert len(proxy.requests) == 5
    assert carried(desk, job).state is JobState.DONE


@pytest.mark.parametrize("size", [30, 33])
def test_an_answer_of_thirty_megabytes_is_read_and_one_without_end_is_refused(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy, size: int
) -> None:
    site = connect()
    proxy.next(Changed(lambda answer: answer + b" " * (size << 20)), method="GET", path="/users/me")
    if size < 32:
        published(desk, story, site)
    else:
        assert "an answer without end" in refused(desk, story, site).error
