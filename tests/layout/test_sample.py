"""The sample newsroom is what its README says: a page with everything on it, pictures that say whose they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.desk.sample import STORIES, fill_with_sample
from newsdesk.images.inspect import inspect_picture
from newsdesk.layout.page import render_article
from newsdesk.store.records import Article, ArticleFilter
from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Box, Figure, Footnote, Heading, List, Paragraph, PullQuote, Table
from newsdesk.story.write_markdown import write
from tests.layout.conftest import read_page

PICTURES = sorted((STORIES / "media").iterdir())


@pytest.fixture
def desk(desk: Desk) -> Desk:
    fill_with_sample(desk)
    return desk


@pytest.fixture
def story(desk: Desk) -> Article:
    """The newest, which the window opens first."""
    return desk.articles.get(desk.articles.list(ArticleFilter())[0].id)


def test_its_first_story_makes_a_page_with_everything_on_it(desk: Desk, story: Article) -> None:
    page = read_page(render_article(desk.pages.facts(story), read(story.body)).html)
    assert page.one("header", class_="masthead").one("p").text == "The Bay Courier"
    assert page.one("b", class_="dateline").text == "KESTREL BAY, Sep 15 (CW):"
    lead = page.one("figure", class_="picture lead")
    assert lead.one("img").attributes["alt"].startswith("An evening ferry")
    assert "M. Sole / Coast Wire" in lead.text
    for part in ("authors", "related", "reply", "notes"):
        assert page.one("section", class_=part)
    assert page.one("aside", class_="check-also").text


def test_its_first_story_shows_the_kinds_of_block_that_a_story_is_made_of(story: Article) -> None:
    found = read(story.body)
    assert {type(block) for block in found} == {Paragraph, Heading, List, PullQuote, Figure, Table, Box, Footnote}
    assert read(write(found)) == found


def test_twelve_stories_in_five_languages_with_pictures_that_have_alt_and_credit(desk: Desk) -> None:
    stories = [desk.articles.get(row.id) for row in desk.articles.list(ArticleFilter())]
    assert len(stories) == 12
    assert {one.language for one in stories} == {"en", "de", "fr", "ur", "zh"}
    assert all(one.section is not None and one.authors for one in stories)
    for one in stories:
        figures = (block.source for block in read(one.body) if isinstance(block, Figure))
        for sha in filter(None, (one.lead_picture, *figures)):
            item = desk.media.get(sha)
            assert item.alt
            assert item.credit


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.name[:6])
def test_its_pictures_say_in_themselves_what_they_show_and_whose_they_are(picture: Path) -> None:
    data = picture.read_bytes()
    found = inspect_picture(data)
    assert (found.width, found.height, found.media_type) == (1600, 1067, "image/jpeg")
    assert found.caption
    assert found.credit
    assert "does not exist" in found.copyright
    assert len(data) < 200_000
