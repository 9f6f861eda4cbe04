"""A long story comes a screen at a time; whoever types meanwhile loses nothing."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from newsdesk.story.read_markdown import read
from tests.ui.editor.conftest import Hand
from ui.editor import commands

PARAGRAPHS = 400
BODY = "\n\n".join(f"Paragraph {n} *with* " + " ".join(["words"] * 40) for n in range(PARAGRAPHS)) + "\n"
LIST = "".join(f"- item {n}\n" for n in range(3000))


@pytest.fixture
def slow(hand: Hand) -> Hand:
    """A hand whose desk answers when it is told to."""
    hand.desk.at_once = False
    return hand


def finish(hand: Hand) -> Hand:
    hand.qtbot.waitUntil(lambda: _finished(hand), timeout=30_000)
    return hand


def _finished(hand: Hand) -> bool:
    hand.desk.carry_out()
    return hand.pane.story.filling is None


def test_it_is_shown_whole_and_keeps_its_bytes(slow: Hand) -> None:
    told: list[int] = []
    slow.pane.body_spliced.connect(lambda _start, _gone, new: told.append(len(new)))
    slow.open(BODY)
    assert slow.markdown == BODY, "not even shown, it is never taken for empty"
    finish(slow)
    assert told == [PARAGRAPHS]
    assert slow.markdown == BODY
    assert slow.story == read(BODY)
    assert not slow.pane.text.document().isUndoAvailable()
    assert slow.desk.saves == []


def test_a_list_longer_than_a_slice_is_one_list(slow: Hand) -> None:
    finish(slow.open(LIST + "\n" + BODY))
    assert len(slow.story) == 1 + PARAGRAPHS


def test_keys_pressed_too_early_are_typed_once_it_is_there(slow: Hand) -> None:
    slow.open(BODY).type("First ").press("Return").type("Second")
    finish(slow)
    assert slow.markdown.startswith("First\n\nSecondParagraph 0")
    assert slow.undo_all().markdown == BODY


def test_what_an_input_method_composed_too_early_is_there(slow: Hand) -> None:
    slow.open(BODY)
    event = QInputMethodEvent()
    event.setCommitString("中")
    QApplication.sendEvent(slow.pane.text, event)
    assert finish(slow).markdown.startswith("中Paragraph 0")


def test_a_command_given_in_the_middle_finds_the_whole_story(slow: Hand) -> None:
    slow.open(BODY)
    slow.desk.waiting.pop(0)()
    assert slow.pane.story.filling is not None
    commands.set_heading(slow.pane.text, 2)
    assert slow.pane.story.filling is None
    assert slow.markdown == "## " + BODY
    assert slow.undo_all().markdown == BODY


def test_a_headline_typed_too_early_is_saved(slow: Hand) -> None:
    slow.open(BODY)
    slow.pane.focus_headline()
    slow.type("Early")
    finish(slow)
    slow.pane.save_now()
    slow.desk.carry_out()
    assert slow.desk.article.headline == "Early"
    assert slow.desk.article.body == BODY


def test_another_story_opened_meanwhile_is_the_one_that_is_shown(slow: Hand) -> None:
    slow.open(BODY)
    slow.desk.waiting.pop(0)()
    slow.open("Short\n")
    slow.desk.carry_out()
    slow.settle()
    assert slow.markdown == "Short\n"
    slow.open(BODY)
    slow.pane.close_article()
    slow.desk.carry_out()
    slow.settle()
    assert slow.pane.story.story == ()
