"""What a site has comes to the desk: each story once, with its facts, and over nobody's work."""

from __future__ import annotations

import json
import multiprocessing
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

from newsdesk.desk import Desk
from newsdesk.exchange.report import Progress
from newsdesk.publish.errors import SiteTrouble, WrongPassword
from newsdesk.publish.pull_errand import Errand, pull
from newsdesk.publish.pull_report import Outcome, Report, Wish
from newsdesk.publish.wordpress.client import LARGEST, Client
from newsdesk.publish.wordpress.pull import BEGINNING, Posts, query
from newsdesk.store.records import Article, ArticleFilter, Presence, RevisionReason, Site, Stage
from tests.publish.conftest import Connect, Newspaper, published
from tests.servers.proxy import Answer, CutBefore, Proxy

pytestmark = [pytest.mark.wordpress, pytest.mark.parametrize("wordpress", ["6.6"], indirect=True)]

ALL, NEW = Wish(), Wish(new=True)
SOON = (0.0, 0.01)
"""Seconds before another attempt."""
P = "<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->"

Pulled = Callable[..., Report]


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.pull.pauses = SOON
    return desk


@pytest.fixture
def newspaper(newspaper: Newspaper) -> Iterator[Newspaper]:
    yield newspaper
    newspaper.server.php("global $wpdb; $wpdb->query(\"DELETE FROM $wpdb->posts WHERE post_name LIKE 'story-%'\");")


@pytest.fixture
def pulled(desk: Desk) -> Pulled:
    """Pulls without a process of its own, which would cost each test a second."""

    return partial(pull_with, desk)


def pull_with(desk: Desk, site: Site, wish: Wish = ALL) -> Report:
    password = desk.credentials.get(site)
    assert password
    return pull(lambda _progress: None, str(desk.path), Errand.of(desk.store, site, password, wish, SOON))


def put(newspaper: Newspaper, **fields: Any) -> int:
    """A post that somebody wrote on the site; its number there."""
    post = json.dumps({"post_status": "publish", "post_author": 1, "post_content": P.format("Text."), **fields})
    fields_ = f"json_decode(base64_decode('{b64encode(post.encode()).decode()}'), true)"
    return int(newspaper.server.php(f"kses_remove_filters(); echo wp_insert_post(wp_slash({fields_}));"))


def put_many(newspaper: Newspaper, number: int, first: int = 1) -> None:
    """Posts "Story 1" and so on, as quickly as the database takes them."""
    newspaper.server.php(
        "global $wpdb; $wpdb->query('BEGIN');"
        f"for ($i = {first}; $i < {first + number}; $i++) $wpdb->insert($wpdb->posts, ['post_title' => \"Story $i\","
        " 'post_content' => '<!-- wp:paragraph --><p>Text.</p><!-- /wp:paragraph -->', 'post_status' => 'publish',"
        " 'post_author' => 1, 'post_name' => \"story-$i\", 'post_date' => '2026-01-02 03:04:05', 'post_excerpt' => '',"
        " 'post_date_gmt' => '2026-01-02 03:04:05', 'post_modified' => '2026-01-02 03:04:05', 'to_ping' => '',"
        " 'post_modified_gmt' => '2026-01-02 03:04:05', 'pinged' => '', 'post_content_filtered' => '']);"
        " $wpdb->query('COMMIT');"
    )


def stories(desk: Desk) -> dict[str, Article]:
    """All there are, by their headlines."""
    return {found.headline: desk.articles.get(found.id) for found in desk.articles.list(ArticleFilter(), limit=1000)}


def test_each_story_comes_with_its_facts(desk: Desk, newspaper: Newspaper, connect: Connect, pulled: Pulled) -> None:
    newspaper.server.php(
        "$world = wp_insert_term('World & <b>Views</b>', 'category')['term_id'];"
        "wp_insert_term('Asia', 'category', ['parent' => $world]);"
    )
    put(
        newspaper,
        post_title="<script>alert(1)</script>Tom &amp; Jerry <em>win</em>",
        post_excerpt="Forty stalls &amp; one ferry.",
        post_name="tom-jerry",
        post_author=2,
        comment_status="closed",
        tags_input=["R&D", "Harbour"],
        post_category=[int(newspaper.server.php("echo get_cat_ID('Asia');")), 1],
        post_date="2026-01-02 03:04:05",
    )
    put(newspaper, post_title="A draft", post_status="draft")
    put(newspaper, post_title="A pending one", post_status="pending")
    put(newspaper, post_title="For the house", post_status="private")
    put(newspaper, post_title="Tomorrow", post_status="future", post_date="2030-01-02 03:04:05")

    report = pulled(connect())

    assert (report.count(Outcome.CAME), report.ended, report.lines) == (5, "", ())
    found = stories(desk)
    story = found["alert(1)Tom & Jerry win"]
    assert (story.standfirst, story.slug, story.comments) == ("Forty stalls & one ferry.", "tom-jerry", False)
    assert [author.name for author in story.authors] == ["FD News"]
    assert set(story.tags) == {"R&D", "Harbour"}
    assert story.section is not None
    sections = {section.id: section for section in desk.sections.list()}
    assert (story.section.name, sections[story.section.parent or 0].name) == ("Asia", "World & Views")
    assert story.body == "Text.\n"
    assert (story.stage, story.created and story.created.isoformat()) == (Stage.READY, "2026-01-02T03:04:05+00:00")
    assert found["A draft"].stage is Stage.DRAFT
    assert found["A draft"].section is None  # "Uncategorized" is no section of a paper
    assert found["A pending one"].stage is Stage.REVIEW
    assert found["Tomorrow"].embargo is not None
    assert found["Tomorrow"].embargo.isoformat() == "2030-01-02T03:04:05+00:00"
    (at,) = desk.outbox.whereabouts(story.id)
    assert (at.presence, at.changed_since) == (Presence.PUBLISHED, False)
    assert at.link.endswith("/tom-jerry/")
    assert [one.reason for one in desk.history.timeline(story.id)] == [RevisionReason.PULLED]


def test_nothing_is_made_twice_and_the_second_time_only_what_changed_is_asked_for(
    desk: Desk, newspaper: Newspaper, connect: Connect, proxy: Proxy, pulled: Pulled
) -> None:
    put_many(newspaper, 3)
    site = connect()
    pulled(site)
    assert pulled(site, NEW).count(Outcome.CAME, Outcome.UPDATED) == 0
    assert pulled(site).count(Outcome.SAME) == 3
    number = put(newspaper, post_title="A fourth")
    newspaper.edit(int(newspaper.things()[0]["ID"]), post_content=P.format("Other words."))
    before = len(proxy.requests)

    report = pulled(site, NEW)

    assert (report.count(Outcome.CAME), report.count(Outcome.UPDATED)) == (1, 1)
    asked = [one.path for one in proxy.requests[before:] if "/wp/v2/posts" in one.path]
    assert len(asked) == 1
    assert "modified_after=2026-01-02T03%3A04%3A04Z" in asked[0]
    found = stories(desk)
    assert len(found) == 4
    assert found["Story 1"].body == "Other words.\n"
    history = desk.history.list(found["Story 1"].id)
    assert [(one.reason, one.article.body, one.about) for one in history] == [
        (RevisionReason.PULLED, "Other words.\n", "The Daily"),
        (RevisionReason.PULLED, "Text.\n", "The Daily"),
    ]
    post = desk.store.posts.get(found["A fourth"].id, site.id)
    assert post is not None
    assert post.remote_id == str(number)


def test_a_story_that_was_changed_here_is_never_overwritten(
    desk: Desk, newspaper: Newspaper, connect: Connect, pulled: Pulled
) -> None:
    for title in ("Both", "Here", "Open", "There"):
        put(newspaper, post_title=title)
    site = connect()
    pulled(site)
    was = stories(desk)
    for title in ("Both", "Here"):
        desk.articles.save(was[title].id, body="Ours.\n")
    for post in newspaper.things():
        if post["post_title"] != "Here":
            newspaper.edit(post["ID"], post_content=P.format("Theirs."))
    desk.pull.hold(was["Open"].id)
    desk.store.pulls.hold(lambda: was["Open"].id)  # as `desk.pull.pull` does at its beginning

    report = pulled(site, NEW)

    assert report.conflicts == (was["Both"].id,)
    assert [line.article for line in report.of(Outcome.OPEN)] == [was["Open"].id]
    bodies = {headline: story.body for headline, story in stories(desk).items()}
    assert bodies == {"Both": "Ours.\n", "Here": "Ours.\n", "Open": "Text.\n", "There": "Theirs.\n"}
    desk.store.pulls.hold(lambda: 0)
    assert pulled(site, NEW).count(Outcome.UPDATED) == 1
    assert stories(desk)["Open"].body == "Theirs.\n"


def test_the_story_that_another_program_has_open_is_left_alone(
    desk: Desk, newspaper: Newspaper, connect: Connect, pulled: Pulled
) -> None:
    put(newspaper, post_title="Open")
    site = connect()
    pulled(site)
    window = Desk.open(desk.path, start_courier=False)
    window.pull.hold(stories(desk)["Open"].id)
    newspaper.edit(newspaper.things()[0]["ID"], post_content=P.format("Theirs."))

    assert desk.pull.pull(site.id, NEW).count(Outcome.OPEN) == 1
    assert stories(desk)["Open"].body == "Text.\n"
    window.close()
    assert desk.pull.pull(site.id, NEW).count(Outcome.UPDATED) == 1


def test_what_the_desk_published_is_known_again(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, pulled: Pulled
) -> None:
    site = connect()
    published(desk, story, site)
    assert pulled(site).count(Outcome.SAME) == 1
    newspaper.edit(newspaper.the_post()["ID"], post_title="Their headline")
    assert pulled(site, NEW).count(Outcome.UPDATED) == 1
    now = desk.articles.get(story.id)
    assert (now.headline, now.section, now.lead_picture) == ("Their headline", story.section, story.lead_picture)
    assert (now.authors, now.dateline, set(now.tags)) == (story.authors, story.dateline, set(story.tags))
    assert now.body == story.body
    assert len(stories(desk)) == 1


def test_one_that_was_cut_off_goes_on_where_it_stood(
    desk: Desk, newspaper: Newspaper, connect: Connect, proxy: Proxy, pulled: Pulled
) -> None:
    put_many(newspaper, 150)
    site = connect()
    proxy.next(CutBefore(), path="offset=99", times=len(SOON) + 1)

    report = pulled(site)

    assert report.count(Outcome.CAME) == 100
    assert "cannot be reached" in report.ended
    before = desk.pull.before(site.id)
    assert (before.unfinished, before.done, before.total, before.last) == (ALL, 100, 150, None)
    assert pulled(site).count(Outcome.CAME, Outcome.SAME) == 50
    assert len(stories(desk)) == 150
    assert desk.pull.before(site.id).unfinished is None
    assert len(proxy.asked("GET", "offset=0&")) == 1


def test_it_can_be_stopped_and_its_process_is_gone(
    desk: Desk, newspaper: Newspaper, connect: Connect, pulled: Pulled
) -> None:
    put_many(newspaper, 400)
    site, stop = connect(), threading.Event()
    seen: list[Progress] = []

    def told(progress: Progress) -> None:
        seen.append(progress)
        if progress.done > 60:
            stop.set()

    report = desk.pull.pull(site.id, ALL, told, stop)

    assert "stopped" in report.ended
    came = len(stories(desk))
    assert 0 < came < 400
    assert multiprocessing.active_children() == []
    assert pulled(site).ended == ""
    assert len(stories(desk)) == 400


def test_what_is_deleted_meanwhile_hides_nothing(newspaper: Newspaper, connect: Connect) -> None:
    put_many(newspaper, 150)
    site = connect()
    account = newspaper.server.accounts["administrator"]
    numbers = [thing["ID"] for thing in newspaper.things()]
    asked = query(since=None, words="", unpublished=True, author=None)
    with Client(site.address, site.name, account.name, account.password) as client:
        pages = Posts(client, asked, SOON).pages(BEGINNING)
        first = next(pages)
        gone = numbers[:60] + numbers[98:101]
        newspaper.server.php(f"foreach ({json.dumps(gone)} as $id) wp_delete_post($id, true);")
        rest = [post["id"] for page in pages for post in page.posts]
    assert [post["id"] for post in first.posts] == numbers[:100]
    assert rest == numbers[101:]


def test_an_author_gets_what_is_theirs(desk: Desk, newspaper: Newspaper, connect: Connect, pulled: Pulled) -> None:
    put(newspaper, post_title="Of the chief")
    put(newspaper, post_title="Of Rita", post_author=3, post_status="draft")
    pulled(connect("author"))
    assert list(stories(desk)) == ["Of Rita"]
    assert [author.name for author in stories(desk)["Of Rita"].authors] == ["Rita"]


def test_by_words_and_without_what_is_not_published(
    desk: Desk, newspaper: Newspaper, connect: Connect, pulled: Pulled
) -> None:
    put(newspaper, post_title="The harbour & the ferry")
    put(newspaper, post_title="A harbour in the drafts", post_status="draft")
    put(newspaper, post_title="A bridge")
    site = connect()
    assert pulled(site, Wish(words="harbour", unpublished=False)).count(Outcome.CAME) == 1
    assert list(stories(desk)) == ["The harbour & the ferry"]
    assert desk.pull.before(site.id).last is None  # the next one still brings all else
    assert pulled(site, NEW).count(Outcome.CAME) == 2


def test_an_answer_that_makes_no_sense_is_said_and_nothing_is_lost(
    desk: Desk, newspaper: Newspaper, connect: Connect, proxy: Proxy, pulled: Pulled
) -> None:
    put_many(newspaper, 101)
    site = connect()
    for answer, said in (
        (Answer(200, b"<html>Sign in to the network</html>"), "answered with a page"),
        (Answer(200, b"<br />\n<b>Warning</b>: Undefined variable in x.php on line 1<br />[]"), "PHP’s own messages"),
        (Answer(200, b'{"no": "list"}', "application/json"), "answered with a page"),
        (Answer(503, b"Away", "text/plain"), "trouble of its own"),
    ):
        for path in ("offset=99", "offset=100", "offset=101"):
            proxy.next(answer, path=path, times=10)
        try:
            said_so = pulled(site).ended
        except SiteTrouble as error:  # it went on where it stood, and nothing came
            said_so = str(error)
        assert said in said_so
        proxy.forgive()
        assert len(stories(desk)) == 100
    report = pulled(site)
    assert (report.count(Outcome.CAME), report.count(Outcome.LEFT), report.ended) == (1, 0, "")


def test_a_site_that_cannot_give_a_hundred_at_once_gives_them_all_the_same(
    desk: Desk, newspaper: Newspaper, connect: Connect, proxy: Proxy, pulled: Pulled
) -> None:
    put_many(newspaper, 30)
    site = connect()
    proxy.next(Answer(200, b" " * (LARGEST + 1), "application/json"), path="per_page=100")
    no_more = b'{"code":"rest_invalid_param","message":"Invalid parameter(s): per_page","data":{"status":400}}'
    proxy.next(Answer(400, no_more, "application/json"), path="offset=0&per_page=20")
    proxy.next(Answer(500, b"Out of memory", "text/plain"), path="offset=19&per_page=100", times=3)
    proxy.next(Answer(500, b"Out of memory", "text/plain"), path="offset=19&per_page=20", times=1)
    report = pulled(site)
    assert (report.count(Outcome.CAME), report.ended) == (30, "")


def test_nothing_is_asked_with_a_wrong_password(desk: Desk, newspaper: Newspaper, connect: Connect) -> None:
    site = connect(password="wrong")
    with pytest.raises(WrongPassword) as caught:
        desk.pull.pull(site.id, ALL)
    assert "wrong" not in repr(caught.value.__dict__)
    assert "No story was pulled" in str(caught.value)
