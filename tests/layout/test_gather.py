"""What a page says beside its story comes from the store."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

from newsdesk.layout.gather import gather
from newsdesk.layout.page import render_article
from newsdesk.store.database import Store
from newsdesk.store.records import Article, ArticleChanges, RemotePost
from newsdesk.story.dateline import Dateline
from newsdesk.story.read_markdown import read
from tests.layout.conftest import read_page


def section(store: Store, name: str) -> int:
    return next(section.id for section in store.sections.list() if section.name == name)


def story(store: Store, headline: str, **more: object) -> Article:
    facts: ArticleChanges = {"headline": headline, "section": section(store, "China"), **more}  # type: ignore[typeddict-item]
    return store.articles.create(**facts)


def test_a_preview_shows_stories_of_the_same_section_wherever_they_stand(store: Store) -> None:
    mine = story(store, "Mine", body="Words.", dateline=Dateline("KARACHI", date(2026, 9, 15), "ABC"))
    story(store, "Near", body="The *beginning* of it.\n\nMore.")
    story(store, "Far", section=section(store, "Sports"))
    facts = gather(store, mine)
    assert [(teaser.headline, teaser.excerpt, teaser.href) for teaser in facts.related] == [
        ("Near", "The beginning of it. More.", "#")
    ]
    assert [teaser.headline for teaser in facts.check_also] == ["Far"]
    assert facts.dateline == "KARACHI, Sep 15 (ABC):"
    assert [link.label for link in facts.trail] == ["China"]
    assert facts.media_url("ab") == "newsdesk-media:ab"


def test_the_lead_picture_brings_its_own_words(store: Store, picture: bytes) -> None:
    sha = store.media.add(picture, "boat.jpg").sha
    store.media.update(sha, alt="A boat", caption="It leaves.", credit="ABC")
    lead = gather(store, story(store, "Mine", lead_picture=sha)).lead
    assert lead is not None
    assert (lead.url, lead.alt, lead.caption, lead.credit) == (f"newsdesk-media:{sha}", "A boat", "It leaves.", "ABC")
    assert (lead.width, lead.height) == (64, 48)


def test_a_story_has_the_day_on_which_readers_get_it(store: Store) -> None:
    out, later = datetime(2026, 9, 15, 8, tzinfo=UTC), datetime(2126, 9, 15, 8, tzinfo=UTC)
    assert gather(store, story(store, "Held", embargo=later)).published == later
    mine = story(store, "Mine")
    site = store.sites.list()[0].id
    post = RemotePost(mine.id, site, "1", "", "mine", "draft", published=out)
    store.posts.save(post)
    assert gather(store, mine).published != out, "only the site's own editors have that"
    store.posts.save(dataclasses.replace(post, status="publish"))
    assert gather(store, mine).published == out


def test_a_lead_picture_that_is_gone_is_left_out(store: Store) -> None:
    assert gather(store, story(store, "Mine", lead_picture="0" * 64)).lead is None


def test_a_section_below_another_shows_both(store: Store) -> None:
    inner = store.sections.add("Xinjiang", parent=section(store, "China"))
    facts = gather(store, story(store, "Mine", section=inner.id))
    assert [link.label for link in facts.trail] == ["China", "Xinjiang"]
    assert "Xinjiang" not in [link.label for link in facts.site.sections]


def test_reading_speed_is_the_desk_s_own(store: Store) -> None:
    store.settings.save(dataclasses.replace(store.settings.get(), words_per_minute=100))
    mine = story(store, "Mine", body="word " * 250)
    assert "3 min read" in render_article(gather(store, mine), read(mine.body)).html


def test_two_previews_of_one_story_are_the_same(store: Store) -> None:
    mine = story(store, "Mine", body="Words.")
    one, other = (render_article(gather(store, mine), read("Words.")).html for _ in range(2))
    assert read_page(one).one("body").text == read_page(other).one("body").text
