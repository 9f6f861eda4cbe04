"""Snippets: written in their window, put in by word and Tab or from the slash menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from newsdesk.desk import Desk
from newsdesk.store.records import Snippet
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.dialogs.snippets import SnippetsDialog
from ui.editor.pane import EditorPane


@pytest.fixture
def hand(desk: Desk, stories: Stories, open_window: OpenWindow) -> Hand:
    desk.snippets.save(Snippet("contact", "Write to *desk@example.org*.\n\nOr call."))
    stories.add({"headline": "Harbour opens", "body": "Words.\n"})
    hand = open_window()
    hand.wait(lambda: bool(editor(hand).snippets.all), "the snippets were not read")
    editor(hand).text.setFocus()
    hand.qtbot.keyClick(editor(hand).text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    return hand


def editor(hand: Hand) -> EditorPane:
    assert hand.panes.editor is not None
    return hand.panes.editor


def test_a_word_and_tab_put_the_text_in_and_one_undo_gives_the_word_back(hand: Hand) -> None:
    text = editor(hand).text
    hand.qtbot.keyClick(text, Qt.Key.Key_Return)
    hand.qtbot.keyClicks(text, "contact")
    hand.qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert editor(hand).markdown() == "Words.\n\nWrite to *desk@example.org*.\n\nOr call.\n"
    hand.qtbot.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor(hand).markdown() == "Words.\n\ncontact\n"


def test_other_words_and_tab_are_as_before(hand: Hand) -> None:
    text = editor(hand).text
    hand.qtbot.keyClicks(text, " contacts")
    hand.qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert editor(hand).markdown() == "Words. contacts\n"


def test_the_slash_menu_has_them(hand: Hand) -> None:
    assert "contact" in [entry.text for entry in editor(hand).slash.entries.all()]


def test_they_are_written_and_deleted_in_their_window(hand: Hand, desk: Desk) -> None:
    hand.panes.actions_["snippets"].trigger()
    dialog = hand.window.findChild(SnippetsDialog)
    assert dialog.text.toPlainText().startswith("Write to")
    hand.click(dialog.new)
    hand.qtbot.keyClicks(dialog.word, "legal")
    hand.qtbot.keyClicks(dialog.text, "All rights reserved.")
    hand.click(dialog.done_)
    hand.wait(lambda: [one.word for one in editor(hand).snippets.all] == ["contact", "legal"])
    hand.panes.actions_["snippets"].trigger()
    dialog = hand.window.findChildren(SnippetsDialog)[-1]
    dialog.rows.setCurrentRow(0)
    hand.click(dialog.delete)
    hand.click(dialog.done_)
    hand.wait(lambda: [one.word for one in editor(hand).snippets.all] == ["legal"])
    hand.settled()
    assert [one.text for one in desk.snippets.list()] == ["All rights reserved."]
