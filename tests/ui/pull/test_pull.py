"""Pulling at the window: what is wanted is chosen, progress is shown, the end is told, nothing open is touched."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from threading import Event

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPushButton

from newsdesk.exchange.report import Progress
from newsdesk.publish.fetch_pictures import Fetched
from newsdesk.publish.pull_report import Before, Line, Outcome, Report, Wish
from newsdesk.store.pulls import Arrival, Took
from newsdesk.store.records import Article, RemotePost, SiteKind
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.dialogs.connect import ConnectDialog
from ui.exchange.progress import ProgressFoot
from ui.pull.dialog import PullDialog
from ui.pull.report import PullReportDialog

MARK = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)


def dialog(hand: Hand) -> PullDialog:
    hand.panes.actions_["pull_stories"].trigger()
    hand.wait(lambda: any(found.isVisible() for found in hand.window.findChildren(PullDialog)))
    (asked,) = (found for found in hand.window.findChildren(PullDialog) if found.isVisible())
    return asked


def offers(hand: Hand, words: str) -> list[QPushButton]:
    places = (hand.panes.strip, hand.panes.toast)
    return [
        made
        for place in places
        for made in place.findChildren(QPushButton)
        if made.text() == words and made.isVisible()
    ]


def press(hand: Hand, words: str) -> None:
    hand.wait(lambda: offers(hand, words), f"nothing offers {words!r}")
    hand.click(offers(hand, words)[0])


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Callable[[Hand, Report], list[tuple[int, Wish]]]:
    """Lets a pull of the desk end with a report; gives what was wished."""

    def tell(hand: Hand, report: Report) -> list[tuple[int, Wish]]:
        wished: list[tuple[int, Wish]] = []

        def pull(site: int, wish: Wish, told: Callable[[Progress], None], stop: Event) -> Report:
            told(Progress(150, 412))
            wished.append((site, wish))
            assert report.ended == "" or stop.wait(10)
            return report

        monkeypatch.setattr(hand.desk.pull, "pull", pull)
        monkeypatch.setattr(hand.desk.pull, "get_ready", lambda: None)
        monkeypatch.setattr(hand.desk.pull, "before", lambda _site: Before(MARK, Wish(words="ferry"), 150, 412))
        hand.desk.store.sites.add(SiteKind.WORDPRESS, "The Daily", "https://daily.example/wp-json/")
        return wished

    return tell


def test_a_desk_without_a_site_is_led_to_one(open_window: OpenWindow) -> None:
    hand = open_window()
    hand.panes.actions_["pull_stories"].trigger()
    hand.wait(lambda: offers(hand, "Connect a site…"))


def test_what_pulls_is_loaded_while_a_person_chooses(
    open_window: OpenWindow, told: Callable[[Hand, Report], list[tuple[int, Wish]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    hand, loaded = open_window(), Event()
    told(hand, Report((), {}))
    monkeypatch.setattr(hand.desk.pull, "get_ready", loaded.set)
    dialog(hand)
    assert loaded.is_set()


def test_a_site_without_its_password_is_connected_anew_from_there(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand = open_window()
    monkeypatch.setattr(hand.desk.pull, "get_ready", lambda: None)
    hand.desk.store.sites.add(SiteKind.WORDPRESS, "The Daily", "https://daily.example/wp-json/", account="ann")
    hand.click(dialog(hand).go)
    hand.wait(hand.panes.strip.isVisible)
    assert "has no password for The Daily. No story was pulled" in hand.panes.strip.accessibleName()
    press(hand, "Connect the site…")
    hand.wait(lambda: any(found.isVisible() for found in hand.window.findChildren(ConnectDialog)))
    assert not hand.panes.strip.isVisible()


def test_the_story_that_came_can_be_opened_and_is_then_held_against_any_pull(
    open_window: OpenWindow, stories: Stories, told: Callable[[Hand, Report], list[tuple[int, Wish]]]
) -> None:
    first, other = stories.headlines("From the site", "Other", body="Words\n")
    hand = open_window()
    hand.click_story("Other")
    hand.wait(lambda: hand.open_story().id == other.id)
    told(hand, Report((), {Outcome.CAME: 1}, "", first.id))
    asked = dialog(hand)
    hand.click(asked.all)
    hand.click(asked.go)
    hand.wait(hand.panes.toast.isVisible)
    assert "One story came" in hand.panes.toast.accessibleName()
    press(hand, "Open")
    hand.wait(lambda: hand.open_story().id == first.id)

    store = hand.desk.store
    (site, *_rest) = [one for one in store.sites.list() if one.kind is SiteKind.WORDPRESS]
    for story in (first, other):
        store.posts.save(RemotePost(story.id, site.id, str(story.id), "", "", "publish", sent_version=story.version))
    hand.desk.pull._begin()  # what a pull does first

    def arrive(story: Article) -> Took:
        post = RemotePost(0, site.id, str(story.id), "", "", "publish")
        ((took, _id),) = store.pulls.take([Arrival(post, {"body": "Theirs\n"}, story.id)], by="", about="")
        return took

    assert (arrive(first), arrive(other)) == (Took.OPEN, Took.UPDATED)
    hand.click_story("Other")
    hand.wait(lambda: hand.open_story().id == other.id)
    hand.settled()
    assert hand.open_story().body == "Theirs\n"
    assert arrive(first) is Took.UPDATED


def test_what_was_changed_here_and_there_can_be_looked_at(
    open_window: OpenWindow, stories: Stories, told: Callable[[Hand, Report], list[tuple[int, Wish]]]
) -> None:
    article, _other = stories.headlines("Harbour", "Ferry", body="Ours\n")
    hand = open_window()
    hand.click_story("Ferry")
    counts = {Outcome.CAME: 412, Outcome.CHANGED_HERE: 1}
    lines = (Line(Outcome.CHANGED_HERE, "Harbour", "", article.id),)
    wished = told(hand, Report(lines, counts, "", 0))
    asked = dialog(hand)
    assert asked.on.isChecked()
    assert "150 of 412" in asked.on.text()
    asked.unpublished.setChecked(True)
    hand.click(asked.new)
    hand.click(asked.unpublished)
    hand.click(asked.go)
    hand.wait(hand.panes.strip.isVisible)
    assert "412 stories came, one was changed here and there" in hand.panes.strip.accessibleName()
    assert [wish for _site, wish in wished] == [Wish(new=True, unpublished=False)]
    press(hand, "Look at it")
    hand.wait(lambda: hand.window.findChild(PullReportDialog) is not None)
    report = hand.window.findChild(PullReportDialog)
    assert "Changed here and on the site (1)" in report.text.toPlainText()
    report.text.anchorClicked.emit(QUrl(f"story:{article.id}"))
    hand.wait(lambda: hand.open_story().id == article.id)


def test_a_pull_is_followed_and_stopped(
    open_window: OpenWindow, told: Callable[[Hand, Report], list[tuple[int, Wish]]]
) -> None:
    hand = open_window()
    wished = told(hand, Report((), {Outcome.CAME: 150}, "It was stopped.", 0))
    asked = dialog(hand)
    asked.activateWindow()
    hand.click(asked.day)
    hand.wait(asked.since.isChecked, "a click into a field chooses what it belongs to")
    hand.click(asked.words)
    hand.wait(asked.found.isChecked)
    assert not asked.go.isEnabled(), "there are no words to search for yet"
    hand.qtbot.keyClicks(asked.words, "night market")
    hand.click(asked.go)
    foot = next(one for one in hand.window.findChildren(ProgressFoot) if one.isVisible())
    hand.wait(lambda: "Pulling: 150 of 412" in foot.bar.accessibleName() + foot._title.text())
    hand.click(foot.stop)
    hand.wait(hand.panes.strip.isVisible)
    assert "150 stories came" in hand.panes.strip.accessibleName()
    assert not foot.isVisible()
    assert wished[0][1].words == "night market"


def test_pictures_of_the_site_come_into_the_open_story_with_one_click(
    open_window: OpenWindow, stories: Stories, picture: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = "https://daily.example/a.jpg#wp-12-large"
    article, _other = stories.headlines("Harbour", "Ferry", body=f"Words\n\n![Boats](media:{source})\n\nMore\n")
    hand = open_window()
    sha = hand.desk.media.add(picture, "a.jpg").sha
    monkeypatch.setattr(hand.desk.pull, "fetch_pictures", lambda _article: Fetched({source: sha}, {}, ("b.jpg: gone",)))
    hand.click_story("Harbour")
    hand.wait(lambda: hand.open_story().id == article.id)
    hand.panes.editor.focus_body()
    hand.type("New ")
    press(hand, "Fetch it")
    hand.wait(lambda: sha in hand.desk.articles.get(article.id).body)
    hand.wait(lambda: hand.panes.session.article is not None and sha in hand.open_story().body)
    assert "New" in hand.open_story().body, "what was typed meanwhile is there"
    assert "b.jpg: gone" in hand.panes.strip.accessibleName()
    assert not offers(hand, "Fetch it")
