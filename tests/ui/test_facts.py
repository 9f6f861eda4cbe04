"""The facts of the open story."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from typing import Unpack

import pytest
from PySide6.QtCore import QPoint, Qt

from newsdesk.store.records import Article, ArticleChanges, Presence, SiteKind, Whereabouts
from newsdesk.story.dateline import Dateline
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.inspector.pane import FactsPane


def facts_of(hand: Hand) -> FactsPane:
    hand.panes.show_tab("facts")
    assert hand.panes.facts is not None
    return hand.panes.facts


def test_facts_typed_are_in_the_store_and_in_the_editor(open_window: OpenWindow, stories: Stories) -> None:
    (story,) = stories.headlines("Harbour opens", dateline=Dateline("KARACHI", date(2026, 9, 15), "ABC"))
    hand = open_window()
    facts = facts_of(hand)
    assert facts.place.text() == "KARACHI"

    facts.slug.setFocus()
    hand.type("harbour-opens")
    hand.press("Tab")
    facts.place.setFocus()
    facts.place.selectAll()
    hand.type("GWADAR")
    hand.press("Return")
    facts.notes.setFocus()
    hand.type("Ask the ferry.")
    hand.press("Tab")

    hand.wait(lambda: hand.desk.articles.get(story.id).notes == "Ask the ferry.")
    saved = hand.desk.articles.get(story.id)
    assert saved.slug == "harbour-opens"
    assert saved.dateline == Dateline("GWADAR", date(2026, 9, 15), "ABC")
    hand.wait(lambda: hand.open_story().dateline.place == "GWADAR")


def test_tags_and_byline_are_chips(open_window: OpenWindow, stories: Stories) -> None:
    (story,) = stories.headlines("Harbour opens", tags=("harbour",))
    hand = open_window()
    facts = facts_of(hand)

    facts.tags.line.setFocus()
    hand.type("market,night")
    hand.press("Return")
    hand.wait(lambda: hand.desk.articles.get(story.id).tags == ("harbour", "market", "night"))
    hand.press("Backspace")
    hand.wait(lambda: hand.desk.articles.get(story.id).tags == ("harbour", "market"))
    chip = facts.tags._chips[0]
    hand.click(chip)
    assert facts.tags.words == ("harbour", "market"), "a press on the word is none on its ×"
    hand.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 9, chip.height() // 2))
    hand.wait(lambda: hand.desk.articles.get(story.id).tags == ("market",))

    facts.byline.line.setFocus()
    hand.type("Mara Sole")
    hand.press("Return")
    hand.wait(lambda: [author.name for author in hand.desk.articles.get(story.id).authors] == ["Mara Sole"])
    assert "Mara Sole" in [author.name for author in hand.desk.authors.list()], "a new name is a new author"


def test_what_is_typed_while_a_save_is_answered_is_not_taken_back(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    (story,) = stories.headlines("Harbour opens", tags=("harbour",))
    hand = open_window()
    facts = facts_of(hand)
    save = hand.desk.articles.save

    def slowly(id: int, **changes: Unpack[ArticleChanges]) -> Article:
        saved = save(id, **changes)
        time.sleep(0.2)
        return saved

    monkeypatch.setattr(hand.desk.articles, "save", slowly)
    shown: list[tuple[str, ...]] = []
    hand.panes.session.changed.connect(lambda _article: shown.append(facts.tags.words))
    facts.tags.line.setFocus()
    hand.type("market,night,")
    shown.clear()
    hand.wait(lambda: len(shown) > 1, "the two saves were not answered")
    assert hand.desk.articles.get(story.id).tags == ("harbour", "market", "night")
    assert {*shown} == {("harbour", "market", "night")}, "an earlier answer took back what was typed since"


def test_a_language_brings_the_way_its_script_runs(open_window: OpenWindow, stories: Stories) -> None:
    (story,) = stories.headlines("گوادر")
    hand = open_window()
    facts = facts_of(hand)
    row = next(row for row in range(facts.language.count()) if facts.language.itemText(row).endswith("right to left"))
    facts.language.setCurrentIndex(row)
    facts.language.activated.emit(row)
    hand.wait(lambda: hand.desk.articles.get(story.id).language == "ur")
    assert hand.desk.articles.get(story.id).direction == "rtl"


def test_an_embargo_is_kept_in_universal_time(open_window: OpenWindow, stories: Stories) -> None:
    moment = datetime(2026, 9, 16, 6, 0, tzinfo=UTC)
    (story,) = stories.headlines("Harbour opens", embargo=moment)
    hand = open_window()
    facts = facts_of(hand)
    facts.embargo._clear.click()
    hand.wait(lambda: hand.desk.articles.get(story.id).embargo is None)
    facts.embargo.picked.emit(facts.embargo._first())
    hand.wait(lambda: hand.desk.articles.get(story.id).embargo is not None)
    kept = hand.desk.articles.get(story.id).embargo
    assert kept is not None
    assert kept.astimezone().hour == 6


def test_what_is_being_typed_is_not_overwritten(open_window: OpenWindow, stories: Stories) -> None:
    (story,) = stories.headlines("Harbour opens", slug="old")
    hand = open_window()
    facts = facts_of(hand)
    facts.slug.setFocus()
    facts.slug.selectAll()
    hand.type("half a wo")
    facts.show_article(story)
    assert facts.slug.text() == "half a wo"


def test_where_it_stands_is_a_line_with_a_link(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Harbour opens")
    hand = open_window()
    facts = facts_of(hand)
    at = Whereabouts(1, "The <Daily>", Presence.PUBLISHED, link="https://example.org/harbour", changed_since=True)
    facts.show_whereabouts([at])
    assert "The &lt;Daily&gt;" in facts.sites.text()
    assert "edited since" in facts.sites.text()
    facts.sites.linkActivated.emit("https://example.org/harbour")
    assert hand.opened == ["https://example.org/harbour"]


def test_with_no_story_there_are_no_facts(open_window: OpenWindow) -> None:
    hand = open_window()
    assert hand.panes.facts is not None
    assert not hand.panes.facts.isVisible()


def test_an_author_of_the_byline_is_told_about(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Harbour opens")
    hand = open_window()
    facts = facts_of(hand)
    assert facts.place.geometry().top() - facts.byline.geometry().bottom() < 20, "an empty line is left for nobody"
    facts.byline.line.setFocus()
    hand.type("Mara Sole")
    hand.press("Return")
    hand.wait(lambda: [field.accessibleName() for field in facts.about.fields] == ["About Mara Sole"])
    hand.wait(facts.about.fields[0].isVisible)  # Qt shows what a layout was given a moment later
    facts.about.fields[0].setFocus()
    hand.type("Writes about ports.")
    hand.press("Tab")
    hand.wait(lambda: [author.biography for author in hand.desk.authors.list()] == ["Writes about ports."])
    hand.wait(lambda: hand.open_story().authors[0].biography == "Writes about ports.")


def test_facts_that_only_wordpress_keeps_are_shown_where_one_is_connected(
    open_window: OpenWindow, stories: Stories
) -> None:
    stories.headlines("Harbour opens")
    hand = open_window()
    hand.panes.show_tab("facts")
    on_site = hand.panes.facts.on_site
    assert not on_site.isVisible()
    site = hand.desk.store.sites.add(SiteKind.WORDPRESS, "The Paper", "https://paper.example/wp-json/")
    hand.desk.sites.make_default(site.id)
    hand.wait(on_site.isVisible)
    on_site.readers.setFocus()
    hand.qtbot.keyClick(on_site.readers, Qt.Key.Key_Down)
    hand.wait(lambda: hand.desk.articles.get(hand.open_story().id).private)
