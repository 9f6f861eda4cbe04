"""The store's place takes nothing any more: it is said at once, and the story goes on there later or elsewhere now."""

from __future__ import annotations

import shutil
import sys
import threading
from pathlib import Path
from typing import Unpack

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from newsdesk.desk import Desk
from newsdesk.store.errors import StoreUnwritable
from newsdesk.store.records import Article, ArticleChanges, Stage
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.editor import autosave
from ui.theme.tokens import ThemeWatcher
from ui.window import MainWindow

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows holds the names of open files")


def type_into(hand: Hand, words: str) -> None:
    assert hand.panes.editor is not None
    hand.panes.editor.focus_body()
    hand.type(words)


def stored(path: Path, id: int) -> Article:
    desk = Desk.open(path, start_courier=False)
    try:
        return desk.articles.get(id)
    finally:
        desk.close()


def gone(hand: Hand) -> None:
    hand.wait(hand.panes.strip.isVisible, "nothing was said")
    assert "not there any more" in hand.panes.strip.accessibleName()


def test_a_folder_that_comes_back_gets_all_that_was_done_meanwhile(
    open_window: OpenWindow, stories: Stories, store_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autosave, "RETRY", 500)
    (story,) = stories.headlines("Harbour opens", body="A paragraph.")
    hand = open_window()
    away = store_path.parent.rename(tmp_path / "renamed")
    type_into(hand, "Typed meanwhile. ")
    gone(hand)
    hand.panes.actions_["stage_review"].trigger()
    hand.settled()
    assert hand.panes.bar.stage.text().strip() == "In review"

    away.rename(store_path.parent)
    hand.wait(lambda: not hand.panes.strip.isVisible(), "it did not save by itself")
    hand.close()
    now = stored(store_path, story.id)
    assert (now.body, now.stage) == ("Typed meanwhile. A paragraph.\n", Stage.REVIEW)


def test_all_goes_to_another_place_with_what_was_not_saved_and_opens_there_from_now_on(
    open_window: OpenWindow,
    stories: Stories,
    store_path: Path,
    tmp_path: Path,
    picture: bytes,
    settings: QSettings,
    theme: ThemeWatcher,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    older, story = stories.headlines("Old news", "Harbour opens", body="A paragraph.")
    hand = open_window()
    shown = hand.desk.media.add(picture, "harbour.jpg")
    shutil.rmtree(store_path.parent)
    type_into(hand, "Typed meanwhile. ")
    gone(hand)
    place = tmp_path / "stick" / "kept.sqlite"
    place.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(place), ""))

    hand.click(hand.button("Save somewhere else…"))

    hand.wait(lambda: hand.panes.desk is not None and hand.desk.path == place, "the window stayed where it was")
    hand.wait(lambda: hand.panes.session.article is not None and hand.open_story().id == story.id)
    hand.wait(hand.panes.strip.isVisible, "a picture that could not be brought along was not named")
    assert "harbour.jpg" in hand.panes.strip.accessibleName()
    assert hand.panes.editor is not None
    assert hand.panes.editor.markdown() == "Typed meanwhile. A paragraph.\n"
    type_into(hand, "And gone on with. ")
    hand.close()
    assert stored(place, story.id).body == "And gone on with. Typed meanwhile. A paragraph.\n"
    assert stored(place, older.id).headline == "Old news"
    assert not (place.parent / "media" / shown.sha[:2]).exists()

    next_day = MainWindow(settings, theme)
    with qtbot.waitSignal(next_day.usable):
        next_day.show()
        next_day.open_last()
    assert next_day.panes.desk is not None
    assert next_day.panes.desk.path == place
    next_day.close()
    qtbot.waitUntil(lambda: next_day.closed and not next_day.isVisible())


def test_from_a_full_disk_pictures_come_along(
    open_window: OpenWindow, stories: Stories, tmp_path: Path, picture: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    (story,) = stories.headlines("Harbour opens", body="A paragraph.")
    hand = open_window()
    shown = hand.desk.media.add(picture, "harbour.jpg")
    monkeypatch.setattr(hand.desk.articles, "save", _full)
    type_into(hand, "Typed meanwhile. ")
    hand.wait(hand.panes.strip.isVisible, "nothing was said")
    place = tmp_path / "stick" / "kept.sqlite"
    place.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(place), ""))
    hand.click(hand.button("Save somewhere else…"))

    hand.wait(hand.panes.toast.isVisible, "the end was not told")
    assert hand.desk.path == place
    assert hand.desk.media.read(shown.sha) == picture
    assert hand.desk.articles.get(story.id).body == "Typed meanwhile. A paragraph.\n"


def test_a_place_that_takes_nothing_either_is_said_and_the_text_stays(
    open_window: OpenWindow, stories: Stories, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories.headlines("Harbour opens", body="A paragraph.")
    hand = open_window()
    with monkeypatch.context() as patch:
        patch.setattr(hand.desk.articles, "save", _full)
        type_into(hand, "Typed meanwhile. ")
        hand.wait(hand.panes.strip.isVisible, "nothing was said")
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "no" / "where.sqlite"), ""))
        hand.click(hand.button("Save somewhere else…"))
        hand.wait(lambda: "cannot write" in hand.panes.strip.accessibleName())
        hand.wait(lambda: hand.button("Save somewhere else…"))
        assert hand.panes.editor is not None
        assert hand.panes.editor.markdown() == "Typed meanwhile. A paragraph.\n"


def test_a_drive_that_does_not_answer_is_said_and_what_was_typed_is_saved_when_it_does(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autosave, "SLOW", 200)
    (story,) = stories.headlines("Harbour opens", body="A paragraph.")
    hand = open_window()
    answers = threading.Event()
    save = hand.desk.articles.save

    def wait_then_save(id: int, **changes: Unpack[ArticleChanges]) -> Article:
        answers.wait(20)
        return save(id, **changes)

    monkeypatch.setattr(hand.desk.articles, "save", wait_then_save)
    type_into(hand, "Typed meanwhile. ")
    hand.wait(hand.panes.strip.isVisible, "nothing was said")
    assert "does not answer" in hand.panes.strip.accessibleName()
    type_into(hand, "More. ")
    answers.set()
    hand.wait(lambda: not hand.panes.strip.isVisible(), "it is not said that all is well again")
    hand.close()
    assert stored(hand.window.store_path, story.id).body.count(". ") == 2


def _full(_id: int, **_changes: object) -> Article:
    raise StoreUnwritable.full()
