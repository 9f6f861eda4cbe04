"""The sample story is what its README says, and shows every part of a page."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

import resources
from newsdesk.images.inspect import inspect_picture
from newsdesk.layout.gather import gather
from newsdesk.layout.page import render_article
from newsdesk.store.database import Store
from newsdesk.store.records import Article, ArticleChanges
from newsdesk.story.dateline import Dateline
from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Box, Figure, Footnote, Heading, List, Paragraph, PullQuote, Table
from newsdesk.story.write_markdown import write
from tests.layout.conftest import read_page


def sample() -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(resources.path("sample", "story.json").read_text("utf-8"))
    return facts


def load(store: Store) -> Article:
    """As `resources/sample/README.md` tells."""
    facts = sample()
    store.settings.save(replace(store.settings.get(), **facts.pop("desk")))
    shas = {}
    for picture in facts.pop("pictures"):
        data = resources.path("sample", picture["file"]).read_bytes()
        shas[picture["file"]] = store.media.add(data, picture["file"]).sha
        store.media.update(shas[picture["file"]], alt=picture["alt"])
    sections = {section.name: section.id for section in store.sections.list()}
    others = facts.pop("others")
    for other in others:
        store.articles.create(**{**other, "section": sections[other["section"]], "tags": tuple(other["tags"])})
    facts["body"] = resources.path("sample", facts["body"]).read_text("utf-8")
    facts["lead_picture"] = shas[facts["lead_picture"]]
    day = facts["dateline"] | {"day": date.fromisoformat(facts["dateline"]["day"])}
    facts["dateline"] = Dateline(**day)
    facts["section"] = sections[facts["section"]]
    facts["authors"] = tuple(store.authors.add(author["name"], author["biography"]).id for author in facts["authors"])
    facts["tags"] = tuple(facts["tags"])
    assert set(facts) <= set(ArticleChanges.__annotations__)
    return store.articles.create(**facts)


def test_the_sample_story_makes_a_page_with_everything_on_it(store: Store) -> None:
    article = load(store)
    html = render_article(gather(store, article), read(article.body)).html
    page = read_page(html)
    assert page.one("header", class_="masthead").one("p").text == "The Bay Courier"
    assert page.one("b", class_="dateline").text == "KESTREL BAY, Sep 15 (CW):"
    lead = page.one("figure", class_="picture lead")
    assert lead.one("img").attributes["alt"].startswith("An evening ferry")
    assert "M. Sole / Coast Wire" in lead.text
    for part in ("authors", "related", "reply", "notes"):
        assert page.one("section", class_=part)
    assert "Rowers take the bay" in page.one("aside", class_="check-also").text


def test_it_shows_the_kinds_of_block_that_a_story_is_made_of() -> None:
    body = resources.path("sample", "story.md").read_text("utf-8")
    story = read(body)
    assert {type(block) for block in story} == {
        Paragraph,
        Heading,
        List,
        PullQuote,
        Figure,
        Table,
        Box,
        Footnote,
    }
    assert read(write(story)) == story


@pytest.mark.parametrize("picture", sample()["pictures"], ids=lambda picture: picture["file"])
def test_its_pictures_say_what_they_show_and_whose_they_are(picture: dict[str, str]) -> None:
    data = resources.path("sample", picture["file"]).read_bytes()
    found = inspect_picture(data)
    assert (found.width, found.height, found.media_type) == (1600, 1067, "image/jpeg")
    assert found.caption
    assert found.credit == "M. Sole / Coast Wire"
    assert "does not exist" in found.copyright
    assert len(data) < 200_000


def test_the_picture_in_the_body_is_one_of_its_files() -> None:
    files = {hashlib.sha256(resources.path("sample", p["file"]).read_bytes()).hexdigest() for p in sample()["pictures"]}
    body = read(resources.path("sample", "story.md").read_text("utf-8"))
    assert {block.source for block in body if isinstance(block, Figure)} <= files
