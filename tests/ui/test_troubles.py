"""What goes wrong is said in one place, in plain words, and the text stays."""

from __future__ import annotations

import logging
import socket
import sqlite3
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from newsdesk.desk import Desk
from newsdesk.errors import NewsdeskError
from newsdesk.store.errors import StoreUnwritable
from newsdesk.store.job_records import JobState
from newsdesk.store.records import Article, RevisionReason, SiteKind
from tests.ui.conftest import SOON, Hand, OpenWindow, Stories
from ui.rescue import Rescue, open_log, without_values


def trouble_of(hand: Hand) -> str:
    hand.wait(lambda: hand.panes.text.trouble is not None and hand.panes.text.trouble.isVisible(), "nothing was said")
    assert hand.panes.text.trouble is not None
    return hand.panes.text.trouble.accessibleName()


def test_a_file_that_is_no_store_is_left_alone(open_window: OpenWindow, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear editor,")
    hand = open_window(letter, usable=False)
    assert "is not a newsdesk store" in trouble_of(hand)
    assert letter.read_text() == "Dear editor,"
    assert not hand.panes.bar.new_story.isEnabled()
    assert not hand.panes.bar.publish.main.isEnabled()


def test_a_store_of_a_newer_newsdesk_is_not_touched(
    open_window: OpenWindow, stories: Stories, store_path: Path
) -> None:
    stories.headlines("Harbour opens")
    with sqlite3.connect(store_path) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    hand = open_window(usable=False)
    assert "newer" in trouble_of(hand)


def test_after_a_trouble_the_store_can_be_tried_again(open_window: OpenWindow, store_path: Path) -> None:
    store_path.parent.write_text("a file where the folder should be")
    hand = open_window(usable=False)
    assert "not saved" not in trouble_of(hand), "nothing was written yet"

    store_path.parent.unlink()
    hand.button("Try again").setFocus()
    hand.press("Return")

    hand.wait(lambda: hand.panes.text.welcome is not None and hand.panes.text.welcome.isVisible())


def test_another_store_is_opened_in_the_same_window(
    open_window: OpenWindow, stories: Stories, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories.headlines("Harbour opens")
    other = tmp_path / "other" / "store.sqlite"
    Stories(other).headlines("News of the other paper", body="Its body.")
    hand = open_window()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(other), ""))

    hand.panes.actions_["open_store"].trigger()

    hand.wait(lambda: hand.panes.session.article is not None and hand.open_story().headline.startswith("News of"))
    assert hand.headlines() == ["News of the other paper"]
    assert hand.panes.editor is not None
    hand.panes.editor.focus_body()
    hand.type("Typed here. ")
    hand.close()
    desk = Desk.open(other, start_courier=False)
    try:
        assert desk.articles.get(1).body.startswith("Typed here. Its body.")
    finally:
        desk.close()


def test_a_window_with_no_store_closes_at_once(open_window: OpenWindow, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear editor,")
    hand = open_window(letter, usable=False)
    trouble_of(hand)
    hand.click(hand.button("Quit"))
    hand.wait(lambda: hand.window.closed)


def test_a_publish_that_fails_says_why_and_is_retried(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories.headlines("Harbour opens", body="A paragraph.", section=1)
    hand = open_window()
    site = hand.desk.sites.default()
    folder = Path(site.address)
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file where the site's folder should be")

    hand.click(hand.panes.bar.publish.main)

    hand.wait(hand.panes.strip.isVisible, "nothing was said")
    assert "“Harbour opens” was not sent to" in hand.panes.strip.accessibleName()
    assert hand.desk.outbox.jobs()[0].state is JobState.FAILED
    hand.wait(lambda: "1 not sent" in hand.panes.side_bar.foot.accessibleName())
    hand.wait(lambda: ("Needs you", 1) in hand.places())

    folder.unlink()
    hand.click(hand.button("Retry"))

    hand.wait(hand.panes.toast.isVisible, "the second try did not end well")
    assert not hand.panes.strip.isVisible(), "what is mended is no longer said"


def test_a_site_that_is_away_is_said_and_publish_can_be_used_meanwhile(
    open_window: OpenWindow, stories: Stories
) -> None:
    """The story waits in the outbox: that is no reason to hold the button, and not to be found only there."""
    stories.headlines("Kept", section=1)
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # bound and not listening: whoever connects is refused
        address = f"http://127.0.0.1:{nobody.getsockname()[1]}/wp-json/"
        hand = open_window()
        site = hand.desk.store.sites.add(SiteKind.WORDPRESS, "The Bay Courier", address, account="ann")
        hand.desk.credentials.save(site, "only for tests")
        hand.desk.settings.save(replace(hand.desk.settings.get(), default_site=site.id))
        hand.wait(lambda: hand.panes.bar.publish.site == site, "Publish goes elsewhere")

        hand.click(hand.panes.bar.publish.main)

        hand.wait(hand.panes.strip.isVisible, "nothing says that the site is away")
        assert "The Bay Courier" in hand.panes.strip.accessibleName()
        assert hand.panes.bar.publish.main.isEnabled()
        assert hand.desk.outbox.jobs()[0].state is JobState.WAITING


def test_a_save_that_fails_keeps_the_story_open(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories.headlines("Old news", "Harbour opens")
    hand = open_window()
    save = hand.desk.articles.save
    monkeypatch.setattr(hand.desk.articles, "save", _full)
    assert hand.panes.editor is not None
    hand.panes.editor.focus_body()
    hand.type("Words that cannot be saved.")

    hand.click_story("Old news")

    hand.wait(hand.panes.strip.isVisible, "nothing was said")
    assert "The disk is full." in hand.panes.strip.accessibleName()
    assert hand.open_story().headline == "Harbour opens", "the story with unsaved words stays"

    monkeypatch.setattr(hand.desk.articles, "save", save)
    hand.click_story("Old news")
    hand.wait(lambda: hand.open_story().headline == "Old news")
    assert not hand.panes.strip.isVisible()


def _full(_id: int, **_changes: object) -> Article:
    raise StoreUnwritable.full()


def test_no_network_the_button_says_so_and_the_folder_is_published_all_the_same(
    open_window: OpenWindow, stories: Stories
) -> None:
    stories.headlines("Harbour opens", body="A paragraph.", section=1)
    hand = open_window()
    hand.desk.network_hint(False)
    hand.wait(lambda: hand.panes.side_bar.foot.accessibleName().startswith("Offline"))
    assert hand.panes.bar.publish.main.text().strip() == "Publish", "a folder needs no network"
    hand.panes.bar.publish.show_state(story=True, online=False)
    assert hand.panes.bar.publish.main.text().strip() == "Send when online"
    hand.desk.network_hint(True)
    hand.wait(lambda: hand.panes.side_bar.foot.accessibleName().startswith("Outbox"))


def test_an_unexpected_exception_saves_the_story_and_is_told_once(
    open_window: OpenWindow, stories: Stories, tmp_path: Path, qtbot: QtBot
) -> None:
    (story,) = stories.headlines("Harbour opens")
    hand = open_window()
    assert hand.panes.editor is not None
    hand.panes.editor.focus_body()
    hand.type("Words that must not be lost.")
    rescue = Rescue(hand.window)
    rescue.save = hand.window.rescue
    told = []
    rescue.happened.connect(lambda: told.append(True))
    try:
        for _ in range(2):
            sys.excepthook(ValueError, ValueError("a secret"), None)
        hand.wait(lambda: any(r.reason is RevisionReason.RESCUED for r in hand.desk.history.list(story.id)))
    finally:
        rescue.release()
    assert "Words that must not be lost." in hand.desk.articles.get(story.id).body
    assert told == [True]


def test_the_log_names_types_and_lines_but_no_values(tmp_path: Path, qtbot: QtBot) -> None:
    root = logging.getLogger()
    before = list(root.handlers)
    path = open_log(tmp_path / "log")
    rescue = Rescue()

    def breaks(secret: str) -> None:
        try:
            {}[secret]
        except KeyError as error:
            raise ValueError(f"no such {secret}") from error

    try:
        thread = threading.Thread(target=breaks, args=("abcd efgh",), name="breaks")
        with qtbot.waitSignal(rescue.happened, timeout=SOON):
            thread.start()
            thread.join()
    finally:
        rescue.release()
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
    text = path.read_text("utf-8")
    assert "ValueError" in text
    assert "KeyError" in text
    assert "test_troubles.py" in text
    assert "abcd efgh" not in text


def test_a_chain_that_was_cut_on_purpose_stays_cut() -> None:
    error = NewsdeskError("Told.")
    error.__context__ = KeyError("x")
    assert "KeyError" in without_values(type(error), error, None)
    error.__suppress_context__ = True
    assert "KeyError" not in without_values(type(error), error, None)
