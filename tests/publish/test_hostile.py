"""Stories and sites that are not nice: words full of markup, thousands of blocks, clocks that are wrong, no end."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from newsdesk.desk import Desk
from newsdesk.errors import NewsdeskError
from newsdesk.publish.errors import PublishError
from newsdesk.store.job_records import JobState
from newsdesk.store.records import Article
from tests.publish.conftest import Connect, Newspaper, carried, published
from tests.servers.proxy import Answer, Changed, Fault, Proxy

pytestmark = pytest.mark.wordpress

HEADLINES = (
    "<script>alert(1)</script> & \"quotes\" 'n' <b>bold</b>",
    "Tom &amp; Jerry &lt;again&gt;",
    "\u202ereversed, \u200bunseen, 💡 and \\backslash\\",
    "[gallery] <!-- wp:html --> <!--nextpage-->",
)


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_headline_full_of_markup_is_text_and_its_second_version_no_conflict(
    desk: Desk, newspaper: Newspaper, connect: Connect, headline: str
) -> None:
    """As an author, whose markup the site cleans."""
    site = connect("author")
    body = f"Said: \\<script> {headline.replace('<', chr(92) + '<').replace('[', chr(92) + '[')}"
    article = desk.articles.create(headline=headline, standfirst=headline, body=f"{body}\n")
    job = published(desk, article, site)
    assert "<script>alert" not in newspaper.server.page(job.link).partition("<body")[2]
    published(desk, article, site, body=f"{body}\n\nMore.\n")
    assert "<p>More.</p>" in newspaper.the_post()["post_content"]


def test_terms_with_entities_and_markup_are_found_again(desk: Desk, newspaper: Newspaper, connect: Connect) -> None:
    tags = ("A & B", "5 < 6", "Q&amp;A", "\"Quoted\" 'so'", "Ü – ü", "C++", "100%", "کراچی")
    site = connect()
    for headline in ("One", "Two"):
        published(desk, desk.articles.create(headline=headline, tags=tags), site)
    found = [
        json.loads(newspaper.server.php(f"echo json_encode(wp_get_post_tags({post['ID']}, ['fields' => 'ids']));"))
        for post in newspaper.things()
    ]
    assert len(found[0]) == len(tags)
    assert found[0] == found[1]


def test_a_tag_that_no_site_can_keep_is_told(desk: Desk, newspaper: Newspaper, connect: Connect) -> None:
    site = connect()
    job = carried(desk, desk.outbox.publish(desk.articles.create(headline="x", tags=("y" * 300,)).id, site.id))
    assert job.state in {JobState.DONE, JobState.FAILED}
    assert "made a mistake" not in job.error
    if job.state is JobState.FAILED:
        assert [post["post_status"] for post in newspaper.things()] == ["draft"]


def test_a_story_of_thousands_of_blocks_comes_whole_and_is_changed_by_one(
    desk: Desk, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    parts = [f"Paragraph {number} of *very* many." for number in range(2_000)]
    article = desk.articles.create(headline="Long", body="\n\n".join(parts))
    published(desk, article, site)
    assert newspaper.the_post()["post_content"].count("<!-- wp:paragraph -->") == 2_000
    parts[1_000] = "Another."
    published(desk, article, site, body="\n\n".join(parts))
    content = newspaper.the_post()["post_content"]
    assert content.count("<!-- wp:paragraph -->") == 2_000
    assert "<p>Another.</p>" in content


def test_a_site_whose_clock_is_wrong_publishes_all_the_same(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    when = datetime(2031, 5, 6, 7, 8, tzinfo=UTC)
    for date, words, embargo in (("Thu, 01 Jan 1970 00:00:00 -0000", "First", when), ("soon", "At once", None)):
        proxy.next(Changed(lambda answer: answer, headers={"Date": date}), path="_fields=name", times=9)
        published(desk, story, site, headline=words, embargo=embargo)
        proxy.forget()
    assert newspaper.the_post()["post_title"] == "At once"


def page(body: bytes, **headers: str) -> Answer:
    return Answer(200, body, headers=headers)


def index(change: Callable[[dict[str, object]], object]) -> Changed:
    return Changed(lambda answer: json.dumps(change(json.loads(answer))).encode())


FRONT_PAGES: dict[str, Fault] = {
    "links without end": page(b"<link " * 1_000_000),
    "a link to no address": page(b"", Link='<http://[x/>; rel="https://api.w.org/"'),
    "a link to a script": page(b'<link rel="https://api.w.org/" href="javascript:alert(1)">'),
    "brackets without end": page(b"", Link="<" * 50_000),
    "sent to no address": Answer(302, b"", headers={"Location": "http://[x/"}),
    "sent to another kind": Answer(302, b"", headers={"Location": "ftp://127.0.0.1/"}),
    "thirty megabytes": page(b"x" * (30 << 20)),
    "without end": page(b"x" * (33 << 20)),
}
INDEXES: dict[str, Fault] = {
    "too deep": Answer(200, b"[" * 200_000, "application/json"),
    "names of another kind": index(lambda known: {**known, "name": ["x"], "home": 7, "url": {}, "authentication": []}),
    "no sign-in that could be": index(lambda known: {**known, "authentication": {"application-passwords": True}}),
    "nothing known": index(lambda _known: {"namespaces": ["wp/v2"]}),
    "other namespaces": index(lambda known: {**known, "namespaces": {"wp/v2": 1}}),
}


def refusal_of(desk: Desk, address: str) -> str | None:
    """What is advised to one who connects there; None where a site was found."""
    try:
        found = desk.sites.discover(address)
    except PublishError as error:
        return error.advice
    assert found.api.startswith(address)
    return None


@pytest.mark.parametrize("where", ["/", "/wp-json"])
def test_a_site_of_any_kind_is_connected_or_refused_in_words(
    desk: Desk, newspaper: Newspaper, proxy: Proxy, where: str
) -> None:
    for name, fault in (FRONT_PAGES if where == "/" else INDEXES).items():
        proxy.next(fault, path=where)
        began = time.process_time()
        assert refusal_of(desk, proxy.url) != "", name
        assert time.process_time() - began < 3, name
        proxy.forget()


def test_redirects_without_end_are_no_site(desk: Desk, newspaper: Newspaper, proxy: Proxy) -> None:
    proxy.next(Answer(302, b"", headers={"Location": f"{proxy.url}/again"}), times=50)
    with pytest.raises(NewsdeskError):
        desk.sites.discover(proxy.url)
    assert len(proxy.requests) < 30
