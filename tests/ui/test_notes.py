"""Margin notes: on words, in their tab, kept by the store, never seen by readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from newsdesk.story.read_markdown import read
from newsdesk.story.tree import MarginNote, Paragraph
from newsdesk.story.write_blocks import BlocksContext, SitePicture
from newsdesk.story.write_blocks import write as write_blocks
from newsdesk.story.write_html import HtmlContext
from newsdesk.story.write_html import write as write_html
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.editor.pane import EditorPane
from ui.notes.pane import NotesPane

BODY = "The minister spoke on Monday.\n\nMore words.\n"


@pytest.fixture
def hand(stories: Stories, open_window: OpenWindow) -> Hand:
    stories.add({"headline": "Harbour opens", "body": BODY})
    hand = open_window()
    hand.wait(lambda: hand.panes.editor is not None and hand.panes.editor.article is not None)
    hand.panes.show_tab("notes")
    return hand


def pane(hand: Hand) -> NotesPane:
    return hand.window.findChild(NotesPane)


def editor(hand: Hand) -> EditorPane:
    assert hand.panes.editor is not None
    return hand.panes.editor


def select(hand: Hand, words: str) -> None:
    block = editor(hand).story.block(0)
    start = block.position() + block.text().index(words)
    editor(hand).text.setFocus()
    editor(hand).text.select(start, start + len(words))


def note(hand: Hand, words: str, text: str) -> None:
    before = len(pane(hand).cards)
    select(hand, words)
    hand.panes.actions_["margin_note"].trigger()
    popover = QApplication.activePopupWidget() or QApplication.activeWindow()
    assert popover is not None
    hand.qtbot.keyClicks(popover.focusWidget() or popover, text)
    hand.qtbot.keyClick(popover.focusWidget() or popover, Qt.Key.Key_Return)
    hand.wait(lambda: len(pane(hand).cards) == before + 1, "no card")


def test_a_note_is_made_shown_and_kept(hand: Hand) -> None:
    note(hand, "minister ", "Which one?")  # as Ctrl+Shift+Right selects it
    assert '<mark data-note="' in editor(hand).markdown()
    (card,) = pane(hand).cards
    assert (card.shown.words, card.shown.note.text) == ("minister", "Which one?")
    assert hand.button("Notes 1")
    article = hand.open_story().id
    hand.settled()
    assert [kept.text for kept in hand.desk.notes.list(article)] == ["Which one?"]


def test_it_is_resolved_and_reopened(hand: Hand) -> None:
    note(hand, "minister", "Which one?")
    hand.click(pane(hand).cards[0].resolve)
    hand.wait(lambda: pane(hand).cards[0].shown.note.resolved is not None)
    assert hand.button("Notes")
    hand.click(pane(hand).cards[0].resolve)
    hand.wait(lambda: pane(hand).cards[0].shown.note.resolved is None)


def test_deleting_takes_the_mark_along_and_undo_brings_both_back(hand: Hand) -> None:
    note(hand, "minister", "Which one?")
    hand.click(pane(hand).cards[0].remove)
    hand.wait(lambda: not pane(hand).cards)
    assert editor(hand).markdown() == BODY
    editor(hand).text.undo()
    hand.wait(lambda: len(pane(hand).cards) == 1, "the note did not come back")
    hand.wait(lambda: pane(hand).cards[0].shown.words == "minister")


def test_a_note_whose_words_are_gone_says_so(hand: Hand) -> None:
    note(hand, "minister", "Which one?")
    select(hand, "minister")
    hand.qtbot.keyClick(editor(hand).text, Qt.Key.Key_Delete)
    hand.wait(lambda: pane(hand).cards[0].shown.words == "")


def test_a_copy_carries_no_note(hand: Hand) -> None:
    note(hand, "minister", "Which one?")
    select(hand, "minister")
    for key in (Qt.Key.Key_C, Qt.Key.Key_End, Qt.Key.Key_V):
        hand.qtbot.keyClick(editor(hand).text, key, Qt.KeyboardModifier.ControlModifier)
    assert editor(hand).markdown().count("data-note") == 1
    assert editor(hand).markdown().rstrip().endswith("minister")


def test_an_empty_tab_says_how_to_make_one(hand: Hand) -> None:
    assert pane(hand).cards == []
    assert any("Ctrl+Shift+A" in words.text() for words in pane(hand).findChildren(QLabel))


def test_no_reader_ever_sees_a_note() -> None:
    story = read('The <mark data-note="n1">minister</mark> spoke.\n')
    assert isinstance(story[0], Paragraph)
    assert any(isinstance(mark, MarginNote) for run in story[0].inline for mark in run.marks)
    html = write_html(story, HtmlContext(media_url=str))
    blocks = write_blocks(story, BlocksContext(lambda sha: SitePicture(1, sha))).content
    for written in (html, blocks):
        assert "minister" in written
        assert "mark" not in written
        assert "n1" not in written
