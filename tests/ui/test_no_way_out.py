"""A window that is closed while the story cannot be saved: it says so, loses nothing, and does close."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from newsdesk.store.errors import StoreUnwritable
from newsdesk.store.records import Article
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.dialogs.unsaved import UnsavedDialog


def full(_id: int, **_changes: object) -> Article:
    raise StoreUnwritable.full()


def close_on_a_full_disk(open_window: OpenWindow, stories: Stories, patch: pytest.MonkeyPatch) -> Hand:
    """A story with words that cannot be saved, and the window's cross pressed."""
    stories.headlines("Harbour opens", standfirst="At night.", body="A paragraph.\n")
    hand = open_window()
    patch.setattr(hand.desk.articles, "save", full)
    assert hand.panes.editor is not None
    hand.panes.editor.focus_body()
    hand.type("New words. ")
    hand.window.close()
    asked(hand)
    assert not hand.window.closed
    return hand


def asked(hand: Hand) -> UnsavedDialog:
    hand.wait(lambda: dialogs(hand), "nothing was asked")
    return dialogs(hand)[0]


def dialogs(hand: Hand) -> list[UnsavedDialog]:
    return [dialog for dialog in hand.window.findChildren(UnsavedDialog) if dialog.isVisible()]


def test_it_says_what_happened_and_one_may_stay(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        hand = close_on_a_full_disk(open_window, stories, patch)
        assert "The disk is full." in asked(hand).accessibleName()
        hand.click(hand.button("Stay"))
        hand.wait(lambda: not dialogs(hand))
        assert hand.window.isVisible()
        assert hand.panes.editor is not None
        assert hand.panes.editor.markdown().startswith("New words. ")


def test_once_there_is_room_again_the_window_closes_and_all_is_saved(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        hand = close_on_a_full_disk(open_window, stories, patch)
        hand.click(hand.button("Try again"))
        hand.wait(lambda: dialogs(hand), "it was not said that the second try failed, too")
    hand.click(hand.button("Try again"))
    hand.wait(lambda: hand.window.closed and not hand.window.isVisible(), "the window did not close")
    again = open_window()
    assert again.desk.articles.get(again.open_story().id).body == "New words. A paragraph.\n"


def test_the_text_goes_to_the_clipboard_and_the_window_closes(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch, store_path: Path
) -> None:
    with monkeypatch.context() as patch:
        hand = close_on_a_full_disk(open_window, stories, patch)
        hand.click(hand.button("Copy the text, then close"))
        words = "# Harbour opens\n\nAt night.\n\nNew words. A paragraph.\n"
        assert QGuiApplication.clipboard().text() == words
        assert not hand.window.closed, "there is time to paste it: a clipboard may end with its program"
        hand.click(hand.button("Close newsdesk"))
        hand.wait(lambda: hand.window.closed and not hand.window.isVisible(), "the window did not close")
    again = open_window()
    assert again.desk.articles.get(again.open_story().id).body == "A paragraph.\n", "what was saved before is whole"
