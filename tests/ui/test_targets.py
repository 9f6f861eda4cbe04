"""Where Publish sends a story: one click, one site or several, and each story keeps its own choice."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from newsdesk.publish.sites import AccountRights
from newsdesk.store.job_records import JobKind
from newsdesk.store.records import Presence, Site, SiteKind
from newsdesk.store.site_options import RIGHTS
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.preflight.popover import FindingsPopover
from ui.shell.targets import SitesPopover


@pytest.fixture
def hand(open_window: OpenWindow, stories: Stories) -> Hand:
    stories.headlines("Ferry strike ends", "Harbour opens", body="At noon.", section=1)
    return open_window()


@pytest.fixture
def second(hand: Hand, tmp_path: Path) -> Site:
    """Another folder site, which the window knows."""
    site = hand.desk.store.sites.add(SiteKind.FOLDER, "The Evening", str(tmp_path / "evening"))
    hand.desk.sites.make_default(hand.desk.sites.list()[0].id)
    hand.wait(lambda: len(hand.panes.paper.whole.sites) == 2)
    return site


def opened(hand: Hand, headline: str) -> int:
    """The number of the story, which is open then."""
    hand.click_story(headline)
    hand.wait(lambda: hand.open_story().headline == headline)
    return hand.open_story().id


def named(hand: Hand) -> list[str]:
    return [site.name for site in hand.panes.bar.publish.sites]


def out_on(hand: Hand, article: int) -> set[str]:
    """The names of the sites where readers can open it."""
    at = hand.desk.outbox.whereabouts(article)
    return {one.site_name for one in at if one.presence in {Presence.PUBLISHED, Presence.CORRECTED}}


def choose(hand: Hand, words: str) -> None:
    """An entry of the menu beside Publish."""
    hand.wait(lambda: [one for one in _entries(hand) if one.text() == words], f"the menu does not say {words}")
    next(one for one in _entries(hand) if one.text() == words).trigger()


def test_a_story_goes_to_several_sites_and_keeps_them(
    hand: Hand, second: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SitesPopover, "open_under", _as_a_tool)
    story = opened(hand, "Harbour opens")
    hand.wait(lambda: named(hand) == ["The Daily"])
    choose(hand, "Publish to several sites…")
    (popover,) = hand.window.findChildren(SitesPopover)
    popover.boxes[second.id].click()
    assert popover.go.text() == "Publish to 2 sites"
    hand.click(popover.go)
    hand.wait(lambda: out_on(hand, story) == {"The Daily", "The Evening"}, "it is not on both")
    hand.wait(lambda: hand.panes.bar.publish.main.text().strip() == "Publish to 2 sites")

    opened(hand, "Ferry strike ends")
    hand.wait(lambda: named(hand) == ["The Daily"], "another story has the usual site")
    opened(hand, "Harbour opens")
    hand.wait(lambda: named(hand) == ["The Daily", "The Evening"], "it keeps its own")


def test_a_story_that_stands_on_one_site_is_corrected_there_whatever_the_usual_site_is(
    hand: Hand, second: Site
) -> None:
    story = opened(hand, "Harbour opens")
    hand.desk.outbox.publish(story, second.id)
    hand.wait(lambda: out_on(hand, story) == {"The Evening"})
    opened(hand, "Ferry strike ends")
    hand.wait(lambda: named(hand) == ["The Daily"])
    opened(hand, "Harbour opens")
    hand.wait(lambda: named(hand) == ["The Evening"], "a click would make a second copy elsewhere")

    choose(hand, "Publish to The Daily")
    hand.wait(lambda: out_on(hand, story) == {"The Daily", "The Evening"})
    hand.wait(lambda: named(hand) == ["The Daily"], "a choice of the person counts more")


def _entries(hand: Hand) -> list[QAction]:
    return hand.panes.bar.publish._menu.actions()


def _as_a_tool(popover: SitesPopover, _above: object) -> None:
    """Off screen a popup goes as soon as it stands."""
    popover.setWindowFlags(Qt.WindowType.Tool)
    popover.show()


def test_where_an_editor_looks_first_the_button_says_so(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FindingsPopover, "open_under", _as_a_tool)
    store = hand.desk.store
    site = store.sites.add(SiteKind.WORDPRESS, "The Evening", "https://evening.test/wp-json/", account="cub")
    rights = AccountRights(4, "Cub", True, False, False, False, False, False)
    store.sites.note_facts(site.id, {RIGHTS: asdict(rights)})
    opened(hand, "Harbour opens")
    hand.desk.sites.make_default(site.id)
    publish = hand.panes.bar.publish
    hand.wait(lambda: publish.main.text().strip() == "Hand in for review", "it promises that readers will see it")
    assert "Hand in to The Evening" in [one.text() for one in _entries(hand)]
    hand.panes.session.change({"section": None})
    hand.click(publish.main)
    hand.wait(lambda: hand.panes.findChildren(FindingsPopover))
    found = hand.panes.findChildren(FindingsPopover)[0]
    assert found.go.text() == "Hand in with no section"
    hand.click(found.go)
    hand.wait(lambda: [job.kind for job in hand.desk.outbox.jobs()] == [JobKind.PENDING])
