"""The story away from its page: lists, cards, search; and the page in other colours and letters."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest

from newsdesk import clock
from newsdesk.desk import Desk
from newsdesk.layout.elsewhere import View, dressed, render_elsewhere
from newsdesk.store.records import Article
from newsdesk.story.read_markdown import read
from tests.publish.conftest import jpeg


@pytest.fixture
def article(desk: Desk) -> Article:
    picture = desk.media.add(jpeg((20, 90, 125)), "harbour.jpg")
    section = desk.sections.add("Business")
    return desk.articles.create(
        headline="Harbour <opens>",
        standfirst="At last.",
        body=f"The text.\n\n![Boats](media:{picture.sha})\n",
        section=section.id,
        lead_picture=picture.sha,
        seo_title="Harbour opens to all",
        seo_description="What a search shows.",
    )


def test_cards_and_search_say_what_the_networks_read(desk: Desk, article: Article) -> None:
    html = desk.pages.elsewhere(View.CARDS, article, read(article.body))
    for place in ("first", "list", "also", "card", "large", "search", "phone", "feed"):
        assert f'id="nd-{place}"' in html
    search = html.split('id="nd-search"')[1].split("</section>")[0]
    assert "Harbour opens to all" in search
    assert "What a search shows." in search
    first = html.split('id="nd-first"')[1].split("</section>")[0]
    assert "Harbour &lt;opens&gt;" in first
    assert "At last." in first
    assert "<script" not in html
    assert "default-src 'none'" in html


def test_the_sections_page_begins_with_the_story(desk: Desk, article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now)  # both show it
    other = desk.articles.create(headline="An older one", section=article.section.id if article.section else None)
    html = desk.pages.elsewhere(View.SECTION, article, read(article.body))
    assert html.index("Harbour &lt;opens&gt;") < html.index(other.headline)
    assert "default-src 'none'" in html
    cards = desk.pages.elsewhere(View.CARDS, article, read(article.body))
    first = cards.split('id="nd-first"')[1].partition("<article")[2].partition("</article>")[0]
    assert first == html.partition("<article")[2].partition("</article>")[0], "the cards draw it in another way"


def test_a_story_without_anything_has_its_places_too(desk: Desk) -> None:
    empty = desk.articles.create()
    facts = desk.pages.facts(empty)
    assert "No lead picture" in render_elsewhere(View.CARDS, facts, ())
    assert render_elsewhere(View.SECTION, facts, ())


def test_colours_and_letters_are_those_of_the_reader() -> None:
    page = "<head><style>@media (prefers-color-scheme: dark) { a {} }</style></head>"
    assert "@media screen {" in dressed(page, dark=True, size=100)
    assert "@media not all {" in dressed(page, dark=False, size=100)
    assert "font-size: 150%" in dressed(page, dark=False, size=150)


def test_the_saved_page_is_whole_and_cleaned(desk: Desk, article: Article, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    desk.pages.save(file, article, read(article.body))
    html = file.read_text("utf-8")
    assert "newsdesk-media:" not in html
    assert not re.search(r'(src|href)="https?:', html)
    pictures = re.findall(r"data:image/jpeg;base64,([A-Za-z0-9+/=]+)", html)
    assert len(pictures) == 2
    assert all(base64.b64decode(one).startswith(b"\xff\xd8") for one in pictures)
