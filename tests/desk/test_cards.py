"""The card of an embedded page is fetched when an editor asks, and stands wherever the story is shown."""

from __future__ import annotations

import json
import socket
import threading
import time
from pathlib import Path

import pytest
from PIL import Image

from newsdesk.desk import Desk
from newsdesk.errors import NewsdeskError
from newsdesk.publish import stranger
from newsdesk.publish.stranger import Stopped
from newsdesk.store.records import ArticleChanges
from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Embed
from newsdesk.story.write_markdown import write
from tests.servers.web import HTML, Web, jpeg


def test_a_page_is_asked_by_oembed_where_it_offers_that(desk: Desk, web: Web) -> None:
    said = {"title": "Ships at night ", "provider_name": "Harbour TV", "thumbnail_url": web.file("/t.jpg", jpeg())}
    web.file("/oembed", json.dumps(said).encode(), "application/json")
    film = web.page(
        "/film",
        '<link rel="alternate" type="application/json+oembed" href="/oembed"><meta property="og:title" content="x">',
    )
    card = desk.cards.fetch(film)
    assert (card.title, card.site, card.lacks) == ("Ships at night", "Harbour TV", "")
    picture = desk.media.get(card.picture)
    assert (picture.width, picture.credit, picture.alt) == (480, "Harbour TV", "Ships at night")
    assert web.asked == ["/film", "/oembed", "/t.jpg"]


def test_else_open_graph_speaks_and_else_the_title(desk: Desk, web: Web) -> None:
    web.file("/p.jpg", jpeg())
    post = web.page(
        "/post",
        '<meta property="og:title" content="Köln &amp; the sea"><meta property="og:site_name" content="The Post">'
        '<meta property="og:image" content="p.jpg">',
        "text/html; charset=iso-8859-1",
    )
    card = desk.cards.fetch(web.leads("/short", post))
    assert (card.title, card.site) == ("Köln & the sea", "The Post")
    assert desk.media.get(card.picture).file_name == "p.jpg"
    plain = desk.cards.fetch(web.page("/plain", "<title>Only\n a title</title>"))
    assert (plain.title, plain.site, plain.picture) == ("Only a title", "127.0.0.1", "")


def test_a_broken_oembed_answer_leaves_open_graph(desk: Desk, web: Web) -> None:
    web.file("/oembed", b"[" * 50_000, "application/json")
    link = '<link rel="alternate" type="application/json+oembed" href="/oembed">'
    page = web.page("/film", link + '<meta property="og:title" content="Still here">')
    assert desk.cards.fetch(page).title == "Still here"


@pytest.mark.parametrize(
    ("data", "said"),
    [(jpeg()[:-400], "damaged"), (b"<svg onload='x()'/>", "SVG"), (b"x" * 8_100_000, "too large")],
)
def test_a_picture_that_is_none_is_left_out_and_that_is_said(desk: Desk, web: Web, data: bytes, said: str) -> None:
    web.file("/p.jpg", data)
    page = web.page("/post", '<meta property="og:title" content="A"><meta property="og:image" content="/p.jpg">')
    card = desk.cards.fetch(page)
    assert (card.title, card.picture) == ("A", "")
    assert said in card.lacks
    assert desk.media.find() == ()


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/nowhere", "has no such page"),
        ("/locked", r"does not show the page to newsdesk \(403\)"),
        ("/round", "from one address to the next"),
        ("/empty", "does not say what it is"),
        ("/film.mp4", "is no web page"),
        ("/out", "does not begin with https"),
        ("/inside", "a place in this network"),
        ("/odd", "does not begin with https"),
    ],
)
def test_what_gives_no_card_is_said_in_a_line(desk: Desk, web: Web, path: str, said: str) -> None:
    web.answers["/locked"] = (403, {}, b"")
    web.leads("/round", web.url + "/round")
    web.answers["/empty"] = (200, {"Content-Type": HTML}, b"")
    web.file("/film.mp4", b"mp4", "video/mp4")
    web.leads("/out", "http://example.org/")
    web.leads("/inside", "https://192.168.1.1/router")
    web.leads("/odd", "https://[broken")
    with pytest.raises(NewsdeskError, match=said) as caught:
        desk.cards.fetch(web.url + path)
    assert "as it was" in caught.value.meaning


def test_a_page_without_end_is_read_as_far_as_its_head(desk: Desk, web: Web) -> None:
    page = web.page("/long", "<title>Long</title>" + "x" * 20_000_000)
    assert desk.cards.fetch(page).title == "Long"


def test_a_public_name_that_leads_into_this_network_is_not_asked(
    desk: Desk, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stranger, "getproxies", dict)
    port = int(web.url.rpartition(":")[2])
    inside = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_more: inside)
    with pytest.raises(NewsdeskError, match="a place in this network"):
        desk.cards.fetch(f"https://films.example:{port}/film")
    assert web.asked == []


def test_it_stops_when_a_person_has_had_enough(desk: Desk, web: Web) -> None:
    web.answers["/slow"] = (200, {"Content-Type": HTML}, b"<title>")
    web.slow_paths.add("/slow")
    stop = threading.Event()
    threading.Timer(0.1, stop.set).start()
    threading.Timer(0.2, web.slow.set).start()
    began = time.monotonic()
    with pytest.raises(Stopped):
        desk.cards.fetch(web.url + "/slow", stop.is_set)
    assert time.monotonic() - began < 5


def test_the_card_stands_on_the_page_in_the_export_and_in_the_folder_without_a_network(desk: Desk, web: Web) -> None:
    web.file("/p.jpg", jpeg())
    page = web.page("/film", '<meta property="og:title" content="Ships"><meta property="og:image" content="/p.jpg">')
    card = desk.cards.fetch(page)
    web.close()
    body = write((Embed(page, card.title, site="Harbour TV", picture=card.picture),))
    assert read(body) == (Embed(page, "Ships", site="Harbour TV", picture=card.picture),)
    facts: ArticleChanges = {"headline": "Harbour", "body": body, "slug": "harbour"}
    article = desk.articles.create(**facts)

    live = desk.pages.article(article).html
    for said in (f'href="{page}"', f"newsdesk-media:{card.picture}", "Ships", "Harbour TV"):
        assert said in live
    assert 'src="data:image/jpeg;base64,' in desk.pages.whole(article, read(body))

    desk.outbox.publish(article.id, desk.sites.default().id)
    desk.courier.run_until_idle()
    root = Path(desk.sites.default().address) / "stories"
    html = (root / "harbour.html").read_text("utf-8")
    picture = html.partition('class="embed"')[2].partition('<img src="')[2].partition('"')[0]
    with Image.open(root / picture) as sent:
        assert sent.size == (480, 360)


@pytest.mark.parametrize(
    "host",
    [
        "10.0.0.1",
        "127.0.0.1",
        "0.0.0.0",
        "169.254.169.254",
        "224.0.0.1",
        "[::1]",
        "[::ffff:10.0.0.1]",
        "[64:ff9b::a00:1]",
    ],
)
def test_no_way_of_writing_an_address_of_this_network_is_asked(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    monkeypatch.setattr(stranger, "getproxies", dict)
    with pytest.raises(NewsdeskError, match="a place in this network"):
        stranger.Stranger("https://films.example/").get(f"https://{host}/film", 100)


def test_odd_links_and_an_unknown_encoding_leave_the_rest(desk: Desk, web: Web) -> None:
    head = '<link type="application/json+oembed" href="http://[no"><meta property="og:image" content="https://[::">'
    card = desk.cards.fetch(web.page("/odd", "<title>Still a title</title>" + head, "text/html; charset=nobody-knows"))
    assert (card.title, card.picture) == ("Still a title", "")
    assert card.lacks
