"""The page of a site's own theme is taken once, and a draft stands in it without a network."""

from __future__ import annotations

import re

import httpx
import pytest

from newsdesk.desk import Desk
from newsdesk.errors import NewsdeskError
from newsdesk.layout.elsewhere import View
from newsdesk.layout.frame import mark
from newsdesk.layout.site_parts import ATTRIBUTE
from newsdesk.store.records import Article
from newsdesk.story.read_markdown import read
from tests.publish.conftest import Connect, Newspaper, published
from tests.servers.proxy import Answer, Proxy

pytestmark = [pytest.mark.wordpress, pytest.mark.parametrize("wordpress", ["6.6"], indirect=True)]


def on_site(desk: Desk, article: Article) -> str:
    return desk.pages.elsewhere(View.SITE, article, read(article.body))


def test_a_draft_stands_in_the_sites_own_look_without_a_network(
    desk: Desk, story: Article, connect: Connect, proxy: Proxy
) -> None:
    desk.sites.make_default(connect().id)
    published(desk, story, desk.sites.default())
    draft = desk.articles.create(
        headline="Ferries & boats",
        body="A first *word* of it.\n\n> Said so.\n> — A pilot\n",
        section=story.section.id if story.section else None,
        authors=(desk.authors.add("Mara Sole").id,),
        lead_picture=story.lead_picture,
        tags=("harbour", "night"),
    )
    on_site(desk, draft)
    asked = len(proxy.requests)
    html = on_site(desk, draft)
    assert len(proxy.requests) == asked, "the second look asks for nothing"

    assert "Ferries &amp; boats" in html
    assert "A first <em>word</em> of it." in html
    assert 'class="wp-block-quote is-layout-flow' in html
    assert '<p class="byline">By Mara Sole</p>' in html, "she has no account on the site"
    assert ">harbour</a>" in html
    assert ">night</a>" in html
    assert f"newsdesk-media:{story.lead_picture}" in html
    for gone in (story.headline, "FD News", "joint statement", "Diplomacy", mark("")):
        assert gone not in html, gone
    assert "<script" not in html
    assert "default-src 'none'" in html
    assert "wp-block-post-content" in html, "the theme's own element holds the text"
    assert "data:font/woff2" in html
    assert not re.search(r"url\(\s*[\"']?https?:", html), "no style asks anybody"
    assert not re.search(r"<(?:img|source|link)\b[^>]*(?:src|href)=\"https?:", html)

    marked = desk.pages.elsewhere(View.SITE, draft, read(draft.body), marked=True)
    assert re.search(rf'<header[^>]*{ATTRIBUTE}="Header of the site"', marked)
    assert ATTRIBUTE not in marked.partition("A first <em>word")[2].partition("</blockquote>")[0]
    assert ATTRIBUTE not in html


def test_without_a_site_or_a_story_there_it_is_said(desk: Desk, story: Article, connect: Connect) -> None:
    with pytest.raises(NewsdeskError, match="No WordPress site"):
        on_site(desk, story)
    desk.sites.make_default(connect().id)
    with pytest.raises(NewsdeskError, match="no story is published there yet"):
        on_site(desk, story)


SCRIPTS = b"<html><head></head><body><div id='app'></div><script>" + b"x;" * 1000 + b"</script></body></html>"


NO_FRAMES = (
    (Answer(200, b"<html><body>The weather of today.</body></html>"), "is not on it"),
    (Answer(200, b""), "it is empty"),
    (Answer(200, b"<!-- nothing -->"), "it is empty"),
    (Answer(200, b"<p>" + b"x" * 20_000_000), "more than 8 MB"),
    (Answer(200, b"<form>Members only <input type='password'></form>"), "asks its readers to log in"),
    (Answer(401, b"<html><body>No.</body></html>"), "asks its readers to log in"),
    (Answer(503), r"does not give it \(503\)"),
    (Answer(302, b"", headers={"Location": "https://elsewhere.example/"}), "another site, elsewhere.example"),
    (Answer(302, b"", headers={"Location": "https://[no"}), "does not give it"),
    (Answer(200, SCRIPTS), "scripts put it together"),
)


def test_a_page_that_can_be_no_frame_is_said_and_the_one_that_was_stays(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    desk.sites.make_default(connect().id)
    link = published(desk, story, desk.sites.default()).link
    before = on_site(desk, story)
    for answer, said in NO_FRAMES:
        proxy.next(answer, method="GET", path="/" + link.split("/", 3)[3])
        with pytest.raises(NewsdeskError, match=said) as caught:
            desk.pages.take_look()
        assert "story is untouched" in caught.value.meaning
    assert on_site(desk, story) == before
    assert newspaper.the_post()["post_status"] == "publish"


def test_what_the_site_refuses_of_a_story_s_facts_and_links_that_lead_nowhere_stop_nothing(
    desk: Desk, story: Article, connect: Connect, proxy: Proxy
) -> None:
    desk.sites.make_default(connect().id)
    link = published(desk, story, desk.sites.default()).link
    refused = Answer(403, b'{"code": "rest_user_cannot_view", "message": "No."}', "application/json")
    for path in ("/wp/v2/users/", "/wp/v2/categories", "/wp/v2/tags", "/wp/v2/media/"):
        proxy.next(refused, method="GET", path=path)
    odd = '<a href="http://[no">x</a><img src="https://[::"><style>p { background: url(http://[1) }</style>'
    page = httpx.get(link).text.replace("</main>", odd + "</main>", 1)
    proxy.next(Answer(200, page.encode()), method="GET", path="/" + link.split("/", 3)[3])
    html = on_site(desk, desk.articles.create(headline="Ferries", body="A first word.\n"))
    assert "A first word." in html
    assert "http://[1" not in html
    assert proxy.forget() == 0, "all of it was asked for"


def test_where_there_is_no_room_for_the_look_it_is_said(desk: Desk, story: Article, connect: Connect) -> None:
    desk.sites.make_default(connect().id)
    published(desk, story, desk.sites.default())
    (desk.path.parent / "frames").write_text("A file where the folder should be.")
    with pytest.raises(NewsdeskError, match="cannot write to") as caught:
        desk.pages.take_look()
    assert "was not kept; the story is untouched" in caught.value.meaning
