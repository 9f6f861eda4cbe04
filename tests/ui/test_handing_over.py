"""A story goes to another desk and comes back, by the menu, by a drop, by the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from main import parse
from newsdesk.desk import Desk
from newsdesk.store.records import ArticleFilter, DeskSettings
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.merge.dialog import MergeDialog

BODY = "The port opened on Monday.\n\nTraders came before sunrise to find a stall.\n"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk.open(tmp_path / "other" / "newsdesk.sqlite", start_courier=False)
    desk.settings.save(DeskSettings(name="A. Khan"))
    yield desk
    desk.close()


@pytest.fixture
def handed(
    open_window: OpenWindow, stories: Stories, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], tuple[Hand, Path]]:
    def make() -> tuple[Hand, Path]:
        stories.headlines("Old news")
        stories.headlines("Harbour opens", body=BODY)
        hand = open_window()
        path = tmp_path / "harbour-opens"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
        assert hand.panes.editor is not None
        hand.panes.editor.focus_body()
        hand.type("Now: ")
        hand.panes.actions_["hand_over"].trigger()
        hand.wait(hand.panes.toast.isVisible, "the end was not told")
        return hand, path.with_name("harbour-opens.newsdesk")

    return make


def test_what_was_just_typed_is_in_the_file(handed: Callable[[], tuple[Hand, Path]], other: Desk) -> None:
    _hand, path = handed()
    there = other.handover.open(path).article
    assert other.articles.get(there).body == "Now: " + BODY


def test_an_editors_changes_come_into_the_open_story(
    handed: Callable[[], tuple[Hand, Path]], other: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand, path = handed()
    there = other.handover.open(path).article
    other.articles.save(there, headline="Port opens")
    other.handover.write(there, path)

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(path)], ""))
    hand.panes.toast.hide()
    hand.panes.actions_["open_handover"].trigger()
    hand.wait(hand.panes.toast.isVisible, "the end was not told")
    assert "A. Khan" in hand.panes.toast.accessibleName()
    assert hand.open_story().headline == "Port opens"
    assert "Old news" in hand.headlines()


def test_what_both_changed_is_asked_then_the_next_file_is_opened(
    handed: Callable[[], tuple[Hand, Path]], other: Desk, tmp_path: Path
) -> None:
    hand, path = handed()
    there = other.handover.open(path).article
    other.articles.save(there, headline="Port opens")
    other.handover.write(there, path)
    new = other.articles.create(headline="Wholly new")
    other.handover.write(new.id, tmp_path / "new.newsdesk")
    assert hand.panes.editor is not None
    hand.panes.editor.focus_body()
    hand.type("More. ")

    hand.panes.frame.files_given.emit([path, tmp_path / "new.newsdesk"])
    hand.wait(lambda: hand.window.findChildren(MergeDialog), "nothing was asked")
    (dialog,) = hand.window.findChildren(MergeDialog)
    assert hand.panes.session.article is None, "nobody writes in it meanwhile"
    hand.click(dialog.go)
    hand.wait(lambda: hand.panes.session.article is not None and hand.open_story().headline == "Wholly new")
    (merged,) = (one for one in hand.desk.articles.list(ArticleFilter()) if one.headline == "Port opens")
    assert hand.desk.articles.get(merged.id).body.count("More. ") == 1


def test_a_file_that_is_none_is_said_and_the_story_opens_again(
    handed: Callable[[], tuple[Hand, Path]], tmp_path: Path
) -> None:
    hand, path = handed()
    letter = tmp_path / "letter.newsdesk"
    letter.write_text("Dear editor,")
    hand.panes.frame.files_given.emit([letter, path])
    hand.wait(lambda: "already" in hand.panes.toast.accessibleName(), "the next one was not opened")
    assert hand.panes.strip.isVisible(), "what was wrong with the first is still said"
    assert "no hand-over file" in hand.panes.strip.accessibleName()
    hand.wait(lambda: hand.panes.session.article is not None)
    assert hand.open_story().headline == "Harbour opens"


def test_a_hand_over_file_on_the_command_line_is_no_store() -> None:
    options = parse(["story.newsdesk"])
    assert options.store is None
    assert options.files == [Path("story.newsdesk")]
