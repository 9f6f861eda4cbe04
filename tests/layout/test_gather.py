"""What a page says beside its story comes from the store."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest

from newsdesk.layout.gather import gather, gather_list
from newsdesk.layout.page import render_article
from newsdesk.store.database import Store
from newsdesk.store.records import Article, ArticleChanges, RemotePost, RevisionReason
from newsdesk.story.dateline import Dateline
from newsdesk.story.read_markdown import read
from tests.layout.conftest import read_page

MORNING = datetime(2026, 9, 15, 8, tzinfo=UTC)


def section(store: Store, name: str) -> int:
    return next(section.id for section in store.sections.list() if section.name == name)


def story(store: Store, headline: str, **more: object) -> Article:
    facts: ArticleChanges = {"headline": headline, "section": section(store, "China"), **more}  # type: ignore[typeddict-item]
    return store.articles.create(**facts)


def publish(store: Store, article: Article, slug: str, when: datetime = MORNING) -> None:
    site = store.sites.list()[0]
    store.posts.save(RemotePost(article.id, site.id, slug, slug, slug, "publish", published=when, sent_version=1))


def test_a_preview_shows_stories_of_the_same_section_wherever_they_stand(store: Store) -> None:
    mine = story(store, "Mine", body="Words.", dateline=Dateline("KARACHI", date(2026, 9, 15), "ABC"))
    story(store, "Near", body="The *beginning* of it.\n\nMore.")
    story(store, "Far", section=section(store, "Sports"))
    facts = gather(store, mine, live=True, site=None)
    assert [(teaser.headline, teaser.excerpt, teaser.href) for teaser in facts.related] == [
        ("Near", "The beginning of it. More.", "#")
    ]
    assert [teaser.headline for teaser in facts.check_also] == ["Far"]
    assert facts.dateline == "KARACHI, Sep 15 (ABC):"
    assert [link.label for link in facts.trail] == ["China"]
    assert facts.media_url("ab") == "newsdesk-media:ab"


def test_a_published_page_leads_only_to_what_readers_can_open(store: Store) -> None:
    mine, out, _draft = story(store, "Mine"), story(store, "Out"), story(store, "Draft")
    publish(store, out, "out-today")
    facts = gather(store, mine, live=False, site=store.sites.list()[0])
    assert [(teaser.headline, teaser.href) for teaser in facts.related] == [("Out", "../stories/out-today.html")]
    assert facts.site.home == "../index.html"
    assert facts.site.feed == "../feed.xml"
    assert facts.trail[0].href == "../sections/china.html"
    assert facts.canonical == ""


def test_a_site_with_an_address_tells_it_to_search_engines(store: Store) -> None:
    mine = story(store, "Mine")
    publish(store, mine, "mine")
    site = dataclasses.replace(store.sites.list()[0], home="https://daily.example/")
    facts = gather(store, mine, live=False, site=site)
    assert facts.canonical == "https://daily.example/stories/mine.html"
    assert facts.published == MORNING


def test_the_lead_picture_brings_its_own_words(store: Store, picture: bytes) -> None:
    sha = store.media.add(picture, "boat.jpg").sha
    store.media.update(sha, alt="A boat", caption="It leaves.", credit="ABC")
    lead = gather(store, story(store, "Mine", lead_picture=sha), live=True, site=None).lead
    assert lead is not None
    assert (lead.url, lead.alt, lead.caption, lead.credit) == (f"newsdesk-media:{sha}", "A boat", "It leaves.", "ABC")
    assert (lead.width, lead.height) == (64, 48)


def test_a_lead_picture_that_is_gone_is_left_out(store: Store) -> None:
    assert gather(store, story(store, "Mine", lead_picture="0" * 64), live=True, site=None).lead is None


def test_a_section_below_another_shows_both(store: Store) -> None:
    inner = store.sections.add("Xinjiang", parent=section(store, "China"))
    facts = gather(store, story(store, "Mine", section=inner.id), live=True, site=None)
    assert [link.label for link in facts.trail] == ["China", "Xinjiang"]
    assert "Xinjiang" not in [link.label for link in facts.site.sections]


def test_words_written_since_a_story_was_published_are_on_no_page_of_the_site(store: Store) -> None:
    out, mine = story(store, "Out"), story(store, "Mine")
    store.revisions.take(out.id, RevisionReason.PUBLISHED)
    publish(store, out, "out")
    store.articles.save(out.id, headline="Secret", standfirst="Not yet")
    site = store.sites.list()[0]
    front = gather_list(store, site, media_url=str)
    assert [(teaser.headline, teaser.excerpt) for teaser in front.stories] == [("Out", "")]
    assert [teaser.headline for teaser in gather(store, mine, live=False, site=site).related] == ["Out"]


def test_the_preview_is_named_as_the_published_page_is(store: Store) -> None:
    store.settings.save(dataclasses.replace(store.settings.get(), paper="The Bay Courier"))
    mine = story(store, "Mine")
    live, out = (gather(store, mine, live=live, site=store.sites.list()[0]) for live in (True, False))
    assert live.site.paper == out.site.paper == "The Bay Courier"


def test_reading_speed_is_the_desk_s_own(store: Store) -> None:
    store.settings.save(dataclasses.replace(store.settings.get(), words_per_minute=100))
    mine = story(store, "Mine", body="word " * 250)
    assert "3 min read" in render_article(gather(store, mine, live=True, site=None), read(mine.body)).html


def test_the_front_page_has_the_latest_first_and_a_section_its_own(store: Store) -> None:
    site = store.sites.list()[0]
    first, second = story(store, "First"), story(store, "Second", section=section(store, "Sports"))
    story(store, "Draft")
    publish(store, first, "first", MORNING)
    publish(store, second, "second", MORNING.replace(hour=9))

    front = gather_list(store, site, media_url=lambda sha: f"pictures/{sha}.jpg")
    assert [(teaser.headline, teaser.href) for teaser in front.stories] == [
        ("Second", "stories/second.html"),
        ("First", "stories/first.html"),
    ]
    assert front.site.sections[0].href == "sections/china.html"

    china = gather_list(store, site, store.sections.get(section(store, "China")), media_url=str)
    assert [teaser.href for teaser in china.stories] == ["../stories/first.html"]
    assert china.section == "China"


@pytest.mark.parametrize(("language", "direction"), [("ur", "rtl"), ("ar-EG", "rtl"), ("en", "ltr"), ("zh", "ltr")])
def test_the_front_page_runs_as_the_desk_s_language_does(store: Store, language: str, direction: str) -> None:
    store.settings.save(dataclasses.replace(store.settings.get(), language=language))
    assert gather_list(store, store.sites.list()[0], media_url=str).direction == direction


def test_two_previews_of_one_story_are_the_same(store: Store) -> None:
    mine = story(store, "Mine", body="Words.")
    one, other = (render_article(gather(store, mine, live=True, site=None), read("Words.")).html for _ in range(2))
    assert read_page(one).one("body").text == read_page(other).one("body").text
