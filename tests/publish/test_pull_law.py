"""Pull, change nothing, publish: nothing is sent. And a story that was handed over to a site comes back whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.publish.pull_report import Outcome
from newsdesk.store.job_records import JobKind, JobState
from newsdesk.store.records import Article, ArticleFilter, Stage
from newsdesk.story.dateline import Dateline
from tests.publish.conftest import QUICK, Connect, Newspaper, carried, jpeg, published
from tests.publish.test_pull import NEW, P, Pulled, pull_with, put, stories
from tests.publish.test_pull import pulled as pulled  # noqa: PLC0414 - a fixture
from tests.publish.test_pull_pictures import image, upload
from tests.servers.proxy import Proxy

pytestmark = [pytest.mark.wordpress, pytest.mark.parametrize("wordpress", ["6.6"], indirect=True)]

HOSTILE = (
    '<p onclick="steal()">Classic <b>text</b> &amp; <script>alert(1)</script></p>\n\nSecond paragraph\n\n'
    '<!-- wp:acme/poll {"id":7,"q":"\\u003cb\\u003e"} --><div class="poll" data-x=\'1\'>?</div><!-- /wp:acme/poll -->\n'
    '[gallery ids="1,2"]\n<iframe src="https://evil.example/"></iframe>'
)


def test_what_was_not_changed_sends_nothing_whatever_it_is(
    desk: Desk, newspaper: Newspaper, connect: Connect, proxy: Proxy, pulled: Pulled
) -> None:
    newspaper.server.php("foreach (['Views &amp; News', 'Asia'] as $name) wp_insert_term($name, 'category');")
    categories = [int(newspaper.server.php(f"echo get_cat_ID('{name}');")) for name in ("Views &amp; News", "Asia")]
    inside, lead = (upload(newspaper, f"law-{red}.jpg", jpeg((red, 9, 9), (900, 600))) for red in (30, 60))
    put(
        newspaper, post_title="Facts &amp; <em>more</em>", post_excerpt="One &amp; <b>two</b>", post_author=2,
        tags_input=["R&D", "C++", "Harbour"], post_category=categories, comment_status="closed", post_name="facts_1",
    )  # fmt: skip
    put(newspaper, post_title="Hostile", post_content=HOSTILE)
    put(newspaper, post_title="For the house", post_status="private")
    put(newspaper, post_title="Tomorrow", post_status="future", post_date="2030-01-02 03:04:05")
    put(newspaper, post_title="پوسٹ کا عنوان", post_content=P.format("متن"))
    with_picture = put(newspaper, post_title="Pictures", post_content=f"{P.format('Words.')}\n\n{image(inside)}")
    newspaper.server.php(f"set_post_thumbnail({with_picture}, {lead.id}); stick_post({with_picture});")
    before = newspaper.things()
    site = connect()
    pulled(site)
    found = stories(desk)
    desk.pull.pictures(found["Pictures"].id)
    assert "<script>alert(1)</script>" in found["Hostile"].body, "what is pulled is not cleaned in the store"

    for story in found.values():
        published(desk, story, site)

    assert proxy.asked("POST") == []
    assert newspaper.things() == before

    published(desk, found["Hostile"], site, body=found["Hostile"].body.replace("Second paragraph", "Another one"))
    assert newspaper.things()[1]["post_content"] == HOSTILE.replace("Second paragraph", "Another one")
    published(desk, found["Pictures"], site, tags=("New",))
    assert len(newspaper.things("attachment")) == 2, "no picture goes there again"
    assert pulled(site, NEW).count(*set(Outcome) - {Outcome.SAME}) == 0


READS_ANEW = """
add_filter('rest_prepare_post', function ($answer) {
    if (isset($answer->data['content']['raw']))
        $answer->data['content']['raw'] = serialize_blocks(parse_blocks($answer->data['content']['raw']));
    return $answer;
});
add_filter('rest_index', function ($answer) { $answer->data['page_for_posts'] = 0; return $answer; });
"""
"""What WordPress 6.8 and later do on reading."""


def test_a_site_that_writes_blocks_anew_on_reading_keeps_the_bytes_that_it_stores(
    desk: Desk, newspaper: Newspaper, connect: Connect, proxy: Proxy, pulled: Pulled
) -> None:
    poll = '<!-- wp:acme/poll {"a": 1, "b":"\u00e9", "c": {}} --><b>?</b><!-- /wp:acme/poll -->\n\n<!-- wp:core/x /-->'
    stored = "\n\n".join([P.format("One."), poll, P.format("Two.")])
    with newspaper.server.plugin(READS_ANEW):
        number = put(newspaper, post_title="Poll", post_content=stored)
        newspaper.edit(number, post_excerpt="Now there is a revision.")
        site = connect()
        pulled(site)
        story = stories(desk)["Poll"]
        assert '{"a": 1' not in story.body, "the site shows another form"
        published(desk, story, site)
        assert proxy.asked("POST") == []
        published(desk, story, site, body=story.body.replace("Two.", "Three."))
        assert newspaper.the_post()["post_content"] == stored.replace("Two.", "Three.")
        sent = len(proxy.asked("POST"))
        published(desk, story, site)
        assert len(proxy.asked("POST")) == sent
        published(desk, story, site, body=story.body.replace("One.", "Four.").replace("Two.", "Three."))
    assert newspaper.the_post()["post_content"] == stored.replace("Two.", "Three.").replace("One.", "Four.")


def test_a_story_handed_over_for_review_keeps_byline_and_facts(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, tmp_path: Path
) -> None:
    first, second = (desk.authors.add(name).id for name in ("Ann Example", "Bo Person"))
    site = connect("contributor")
    desk.articles.save(
        story.id, authors=(first, second), dateline=Dateline("KYIV", date(2026, 9, 15), "ABC"), lead_picture="",
        body="It begins.\n\nIt **goes** on.[^1]\n\n[^1]: As before.\n", section=None, tags=(),
    )  # fmt: skip
    job = carried(desk, desk.outbox.publish(story.id, site.id, kind=JobKind.PENDING))
    assert job.state is JobState.DONE, job.error

    other = Desk.open(tmp_path / "other" / "newsdesk.sqlite", start_courier=False)
    try:
        other.courier.pace = QUICK
        there = connect("editor", desk=other)
        pull_with(other, there)
        (came,) = other.articles.list(ArticleFilter())
        article = other.articles.get(came.id)
        assert (article.headline, article.standfirst, article.stage) == (story.headline, story.standfirst, Stage.REVIEW)
        assert [author.name for author in article.authors] == ["Ann Example", "Bo Person"]
        assert (article.dateline.place, article.dateline.agency) == ("KYIV", "ABC")
        assert article.body.startswith("It begins.\n\nIt **goes** on.")
        content = newspaper.the_post()["post_content"]
        published(other, article, there)
        assert newspaper.the_post()["post_content"] == content
        assert newspaper.the_post()["post_status"] == "publish"
    finally:
        other.close()
