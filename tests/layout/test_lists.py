"""Front page, section page and feed lead to the stories."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest

from newsdesk.layout.facts import ListFacts, Teaser
from newsdesk.layout.lists import render_feed, render_front, render_list
from tests.layout.conftest import SITE, read_page

EARLY, LATE = datetime(2026, 9, 15, 8, tzinfo=UTC), datetime(2026, 9, 16, 8, tzinfo=UTC)
STORIES = (
    Teaser(
        "Second day", "stories/second.html", "Port", "It went on.", "China", "FD News", published=LATE, key="b" * 32
    ),
    Teaser("First day", "stories/first.html", published=EARLY, modified=LATE.replace(hour=9), key="a" * 32),
)
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def test_the_front_page_leads_with_the_first_story() -> None:
    page = read_page(render_front(ListFacts(SITE, STORIES)))
    assert [link.text for heading in page.all("h2") for link in heading.all("a")] == ["Second day", "First day"]
    assert page.one("article", class_="teaser large").one("h2").one("a").attributes["href"] == "stories/second.html"
    assert page.one("title").text == "The Daily"


def test_a_section_page_says_which_it_is() -> None:
    page = read_page(render_list(ListFacts(SITE, STORIES, "China", section="China")))
    assert page.one("h1").text == "China"
    assert page.one("title").text == "China · The Daily"
    assert page.one("header", class_="masthead").one("a", aria_current="true").text == "China"


def test_a_paper_without_stories_says_so() -> None:
    assert "No stories yet." in read_page(render_front(ListFacts(SITE))).text


def test_the_feed_names_each_story_once_and_for_ever() -> None:
    feed = ET.fromstring(render_feed(ListFacts(SITE, STORIES, address="https://daily.example/index.html")))
    entries = feed.findall("a:entry", ATOM)
    assert [entry.findtext("a:id", "", ATOM) for entry in entries] == [
        f"urn:uuid:{letter * 8}-{letter * 4}-{letter * 4}-{letter * 4}-{letter * 12}" for letter in "ba"
    ]
    assert entries[0].find("a:link", ATOM).attrib["href"] == "https://daily.example/stories/second.html"  # type: ignore[union-attr]
    assert feed.findtext("a:updated", "", ATOM) == "2026-09-16T09:00:00Z"
    assert entries[1].findtext("a:published", "", ATOM) == "2026-09-15T08:00:00Z"


def test_a_feed_of_a_paper_in_a_folder_keeps_its_id_and_its_links_short() -> None:
    one, other = (ET.fromstring(render_feed(ListFacts(SITE, stories))) for stories in (STORIES, ()))
    assert one.findtext("a:id", "", ATOM) == other.findtext("a:id", "", ATOM)
    assert one.find("a:entry/a:link", ATOM).attrib["href"] == "stories/second.html"  # type: ignore[union-attr]


@pytest.mark.parametrize("bad", ["</title><script>x</script>", "]]> & <", "\x00\x0b\ufffe", '"><b>'])
def test_nothing_that_a_person_types_breaks_a_list(bad: str) -> None:
    stories = (Teaser(bad, "#", bad, bad, bad, bad, bad, bad),) * 2
    for page in (render_front(ListFacts(SITE, stories)), render_list(ListFacts(SITE, stories, bad))):
        assert not read_page(page).all("script") + read_page(page).all("b")
    title = ET.fromstring(render_feed(ListFacts(SITE, stories))).findtext("a:entry/a:title", "", ATOM)
    assert title == "".join(character for character in bad if character not in "\x00\x0b\ufffe")
