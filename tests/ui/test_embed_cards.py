"""An editor asks for the card of an embedded page, takes it back, stops it, and sees it on the page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from newsdesk.story.tree import Embed, Story
from tests.servers.web import HTML, Web, jpeg
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.editor.card_bar import CardBar
from ui.editor.erase import select_block


class Cards(Hand):
    """A person with the card of an embed chosen."""

    @property
    def bar(self) -> CardBar:
        assert self.panes.editor is not None
        return self.panes.editor.card_bar

    @property
    def story(self) -> Story:
        assert self.panes.editor is not None
        return self.panes.editor.current_story()

    @property
    def embed(self) -> Embed:
        return next(block for block in self.story if isinstance(block, Embed))

    def choose(self) -> None:
        text = self.panes.editor.text
        self.window.activateWindow()
        text.setFocus()
        select_block(text, text.document().findBlockByNumber(2))
        self.wait(self.bar.isVisible)

    def offer(self, words: str) -> QPushButton:
        return next(made for made in self.panes.strip.findChildren(QPushButton) if made.text() == words)


@pytest.fixture
def film(web: Web) -> str:
    web.file("/p.jpg", jpeg())
    return web.page("/film", '<meta property="og:title" content="Ships"><meta property="og:image" content="/p.jpg">')


@pytest.fixture
def cards(open_window: OpenWindow, stories: Stories, film: str) -> Cards:
    stories.add({"headline": "Harbour", "body": f"Text.\n\n{film}\n\nMore.\n"})
    hand = open_window()
    made = Cards(hand.window, hand.qtbot, hand.opened)
    made.choose()
    return made


def test_a_card_is_fetched_when_asked_for_and_one_undo_takes_it_back(cards: Cards, web: Web, film: str) -> None:
    assert web.asked == [], "nobody asked for it"
    cards.click(cards.bar.card)
    cards.wait(lambda: cards.embed.has_card)
    assert (cards.embed.title, cards.embed.site) == ("Ships", "127.0.0.1")
    assert cards.desk.media.get(cards.embed.picture).width == 480
    assert not cards.panes.strip.isVisible()
    cards.press("Ctrl+Z")
    assert cards.embed == Embed(film)
    cards.press("Ctrl+Shift+Z")
    assert cards.embed.title == "Ships"

    web.page("/film", '<meta property="og:title" content="Boats">')
    cards.choose()
    assert cards.bar.card.text() == "Fetch anew"
    cards.click(cards.bar.card)
    cards.wait(lambda: cards.embed.title == "Boats")
    assert not cards.embed.picture
    cards.click(cards.bar.no_card)
    assert cards.embed == Embed(film)
    assert not cards.bar.no_card.isVisible()


def test_it_can_be_stopped_and_an_error_can_be_tried_again(cards: Cards, web: Web, film: str) -> None:
    web.slow_paths.add("/film")
    cards.click(cards.bar.card)
    cards.wait(lambda: cards.panes.strip.isVisible() and "/film" in web.asked)
    cards.click(cards.offer("Stop"))
    assert not cards.panes.strip.isVisible()
    web.slow.set()
    web.answers["/film"] = (404, {"Content-Type": HTML}, b"")
    cards.click(cards.bar.card)
    cards.wait(lambda: "has no such page" in cards.panes.strip.accessibleName())
    assert cards.embed == Embed(film), "what was stopped does not come later"
    web.page("/film", "<title>At last</title>")
    cards.click(cards.offer("Try again"))
    cards.wait(lambda: cards.embed.title == "At last")


def test_a_title_of_ones_own_stays(cards: Cards, film: str) -> None:
    editor = cards.panes.editor
    editor.text.selected_object()
    cards.click(cards.bar.title)
    line = cards.focus()
    cards.qtbot.keyClicks(line, "My words")
    cards.press("Return")
    cards.wait(lambda: cards.embed.title == "My words")
    cards.choose()
    cards.click(cards.bar.card)
    cards.wait(lambda: cards.embed.picture)
    assert cards.embed.title == "My words"


def test_a_card_that_comes_while_the_source_is_edited_waits_until_that_is_done(cards: Cards, web: Web) -> None:
    web.slow_paths.add("/film")
    cards.click(cards.bar.card)
    cards.wait(lambda: "/film" in web.asked)
    cards.panes.actions_["source"].trigger()
    source = cards.panes.editor.source
    assert source.active
    cards.press("Ctrl+Home")
    cards.type("Typed. ")
    web.slow.set()
    cards.wait(lambda: not cards.panes.strip.isVisible())
    cards.panes.actions_["source"].trigger()
    cards.wait(lambda: not source.active and cards.embed.has_card)
    assert "Typed. Text." in cards.panes.editor.markdown()
