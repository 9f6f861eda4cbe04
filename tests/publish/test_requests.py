"""What a publish asks of a site: no more than it must, two pictures at a time where the site bears it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from newsdesk import clock
from newsdesk.desk import Desk
from newsdesk.store.job_records import JobState
from newsdesk.store.records import Article
from tests.publish.conftest import Connect, Newspaper, carried, jpeg, published
from tests.servers.fixtures import ON_ONE_VERSION
from tests.servers.proxy import Answer, Proxy

pytestmark = [pytest.mark.wordpress, ON_ONE_VERSION]

NO_TWO_UPLOADS = r"""
if ($_SERVER['REQUEST_METHOD'] === 'POST' && str_contains($_SERVER['REQUEST_URI'], '/wp/v2/media')) {
    $GLOBALS['only'] = fopen(sys_get_temp_dir() . '/newsdesk-upload-' . $_SERVER['SERVER_PORT'], 'c');
    if (!flock($GLOBALS['only'], LOCK_EX | LOCK_NB)) {
        http_response_code(500);
        exit('<p>There has been a critical error on this website.</p>');
    }
    usleep(200000);
}
"""
"""A small server: it has no room for two pictures at once."""


def asked(proxy: Proxy, since: int) -> list[tuple[str, str]]:
    return [(one.method, one.path.partition("/wp-json/")[2].partition("?")[0]) for one in proxy.requests[since:]]


def test_an_update_with_nothing_new_asks_at_most_twice_beside_what_it_writes(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    published(desk, story, site)
    for changes in ({"headline": "Second words"}, {"body": story.body + "\nMore.\n"}, {"standfirst": "So"}):
        since = len(proxy.requests)
        job = published(desk, story, site, **changes)
        requests = asked(proxy, since)
        assert [step.name for step in job.steps if "picture" in step.name] == [], "what is there is no step"
        assert sum(method == "POST" for method, _route in requests) == 1
        assert len(requests) <= 3, requests
    since = len(proxy.requests)
    published(desk, story, site)
    assert [method for method, _route in asked(proxy, since)] == ["GET"]  # nothing changed: a look is enough


def test_what_is_new_in_an_update_is_asked_for_and_only_that(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    published(desk, story, site)
    new = desk.media.add(jpeg((7, 70, 200), (64, 48)), "new.jpg")
    since = len(proxy.requests)
    published(desk, story, site, body=f"{story.body}\n![New](media:{new.sha})\n")
    routes = [route for _method, route in asked(proxy, since)]
    assert routes.count("wp/v2/media") == 2  # is it there, and there it is
    assert not {"wp/v2/tags", "wp/v2/categories", "wp/v2/users/me"} & set(routes)
    assert len(newspaper.things("attachment")) == 3


def test_after_a_surprise_and_after_a_day_the_site_is_asked_anew(
    desk: Desk,
    story: Article,
    newspaper: Newspaper,
    connect: Connect,
    proxy: Proxy,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    site = connect()
    published(desk, story, site)
    proxy.next(Answer(403, b'{"code":"rest_cannot_edit","message":"No."}', "application/json"), path="/wp/v2/posts/")
    desk.articles.save(story.id, headline="Second words")
    job = carried(desk, desk.outbox.publish(story.id, site.id))
    assert job.state is JobState.FAILED
    since = len(proxy.requests)
    desk.outbox.retry(job.id)
    assert carried(desk, job).state is JobState.DONE
    assert ("GET", "wp/v2/users/me") in asked(proxy, since)

    later = clock.now() + timedelta(days=1, minutes=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    since = len(proxy.requests)
    published(desk, story, site, headline="Third words")
    assert {("GET", "wp/v2/users/me"), ("OPTIONS", "wp/v2/posts")} <= set(asked(proxy, since))


def test_a_server_that_fails_when_two_pictures_come_at_once_gets_one_at_a_time(
    desk: Desk, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()

    def with_pictures(green: int) -> Article:
        shas = [desk.media.add(jpeg((at, green, 0), (64, 48)), f"{at}.jpg").sha for at in range(0, 160, 40)]
        body = "\n\n".join(f"![A](media:{sha})" for sha in shas)
        return desk.articles.create(headline=f"Four pictures {green}", body=body)

    with newspaper.server.plugin(NO_TWO_UPLOADS):
        job = desk.outbox.publish(with_pictures(50).id, site.id)
        desk.courier.run_until_idle()
        assert "has trouble of its own" in desk.outbox.get(job.id).error  # two were on their way
        assert carried(desk, job).state is JobState.DONE
        assert len(newspaper.things("attachment")) == 4

        uploads = len(proxy.asked("POST", "/wp/v2/media"))
        assert published(desk, with_pictures(100), site).attempts == 1
        assert len(proxy.asked("POST", "/wp/v2/media")) == uploads + 4
    assert len(newspaper.things("attachment")) == 8


def test_a_right_that_somebody_gave_since_counts_at_once(
    desk: Desk, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site, article = connect("contributor"), desk.articles.create(headline="By a trainee", body="Text.")
    published(desk, article, site)
    assert newspaper.the_post()["post_status"] == "pending"
    role = "get_user_by('login', 'cub')->set_role('{}');"
    newspaper.server.php(role.format("author"))
    try:
        published(desk, article, site)
        assert newspaper.the_post()["post_status"] == "publish"
    finally:
        newspaper.server.php(role.format("contributor"))
