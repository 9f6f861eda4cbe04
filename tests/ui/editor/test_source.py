"""Ctrl+Shift+M: the same story as Markdown source, at the same place, and back; nothing is lost either way."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Story
from newsdesk.story.write_markdown import write
from tests.builders import stories
from tests.story.conftest import read_spec_examples
from tests.ui.editor.conftest import Hand
from tests.ui.editor.test_bytes import TEXT
from ui.editor.source.highlight import Highlighter


class Writer:
    """A person who goes between text and source."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.source = hand.pane.source

    def open(self, text: str, at: str = "") -> Writer:
        self.hand.open(text)
        if at:
            self.hand.caret(at)
        self.source.toggle()
        return self

    def put(self, text: str) -> Writer:
        """The whole source is written anew, as if by hand (it can be undone)."""
        cursor = self.source.view.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        return self

    def back(self) -> Hand:
        self.source.toggle()
        assert not self.source.active
        return self.hand


@pytest.fixture
def writer(hand: Hand) -> Writer:
    return Writer(hand)


def test_there_and_back_changes_nothing(writer: Writer) -> None:
    hand = writer.open(TEXT).back()
    assert hand.markdown == TEXT
    assert not hand.pane.text.document().isUndoAvailable()


def test_every_example_of_the_specifications_survives_the_way(writer: Writer) -> None:
    for text in read_spec_examples():
        assert writer.open(text).source.text == text
        assert writer.back().markdown == text
        assert not writer.hand.pane.text.document().isUndoAvailable()


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(stories(), stories())
def test_whatever_is_written_there_is_the_story_then(hand: Hand, before: Story, after: Story) -> None:
    writer = Writer(hand)
    old, new = write(before), write(after)
    writer.open(old).put(new).back()
    assert hand.markdown == new
    assert hand.story == read(new)
    assert hand.undo_all().markdown == old
    assert hand.redo_all().markdown == new


def test_the_caret_is_at_the_same_place(writer: Writer) -> None:
    writer.open(TEXT, at="nested")
    assert writer.source.text[writer.source.view.offset() :].startswith("nested")
    writer.source.view.go_to(TEXT.index("Last paragraph") + 5)
    writer.back().type("X")
    assert "Last Xparagraph" in writer.hand.markdown


def test_what_is_typed_there_keeps_its_bytes_and_the_rest_too(writer: Writer) -> None:
    writer.open(TEXT, at="Last")
    QTest.keyClicks(writer.source.view, "__odd__ ")
    hand = writer.back()
    assert hand.markdown == TEXT.replace("Last paragraph", "__odd__ Last paragraph")
    hand.caret("quote").type("x").press("Backspace")
    assert hand.markdown == TEXT.replace("Last paragraph", "__odd__ Last paragraph")


def test_undo_goes_on_through_the_switch(writer: Writer) -> None:
    hand = writer.hand.open("One.\n\nTwo.\n").caret("One").type("A ")
    writer.source.toggle()
    view = writer.source.view
    view.go_to(0)
    QTest.keyClicks(view, "B ")
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert writer.source.text == "A One.\n\nTwo.\n"
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert writer.source.text == "One.\n\nTwo.\n", "the step before the switch"
    view.redo()
    assert writer.source.text == "A One.\n\nTwo.\n"
    view.go_to(0)
    QTest.keyClicks(view, "C ")
    writer.back()
    assert hand.markdown == "C A One.\n\nTwo.\n"
    hand.press("Ctrl+Z")
    assert hand.markdown == "A One.\n\nTwo.\n"
    assert hand.undo_all().markdown == "One.\n\nTwo.\n"


def test_the_very_bytes_are_saved_while_the_source_is_shown(writer: Writer) -> None:
    hand = writer.open("One.\n").hand
    writer.put("Two   \n\n\n* x\n")
    hand.qtbot.waitUntil(lambda: any(save.get("body") == "Two   \n\n\n* x\n" for save in hand.desk.saves), timeout=5000)
    hand.open("Other.\n")
    assert not writer.source.active
    assert hand.markdown == "Other.\n"


def test_the_preview_follows_after_a_pause(writer: Writer) -> None:
    hand = writer.open("One.\n\nTwo.\n").hand
    told: list[object] = list(read("One.\n\nTwo.\n"))
    hand.pane.body_spliced.connect(lambda start, gone, new: told.__setitem__(slice(start, start + gone), new))
    writer.put("One.\n\n## New\n\nTwo.\n")
    hand.qtbot.waitUntil(lambda: tuple(told) == read("One.\n\n## New\n\nTwo.\n"), timeout=5000)
    writer.put("Three.\n").back()
    assert tuple(told) == hand.story


def test_a_definition_taken_out_there_is_out_and_back_with_undo(writer: Writer) -> None:
    text = "See [this][x].\n\n[x]: https://example.org\n\nEnd.\n"
    hand = writer.open(text).put("See this.\n\nEnd.\n").back()
    assert hand.markdown == "See this.\n\nEnd.\n"
    assert hand.undo_all().markdown == text


def test_no_break_spaces_and_windows_line_ends_stay(writer: Writer) -> None:
    text = "10\u00a0000 ships\r\n\r\nTwo.\r\n"
    assert writer.open(text).source.text == text
    writer.source.view.go_to(0)
    QTest.keyClicks(writer.source.view, "X")
    assert writer.source.text == "X" + text
    assert writer.back().markdown == "X" + text


@pytest.mark.parametrize("seed", range(4))
def test_random_edits_there_are_the_story_here(writer: Writer, seed: int) -> None:
    rng = random.Random(seed)
    hand = writer.hand.open(TEXT)
    texts = [TEXT]
    for _ in range(12):
        lines = hand.markdown.split("\n")
        at = rng.randrange(len(lines))
        change = rng.choice(["del", "add", "dup", "swap"])
        if change == "del" and len(lines) > 2:
            del lines[at]
        elif change == "add":
            lines.insert(at, rng.choice(["", "New words.", "- item", "> quote", "## Head", "```", "[r]: http://x.org"]))
        elif change == "dup":
            lines.insert(at, lines[rng.randrange(len(lines))])
        else:
            other = rng.randrange(len(lines))
            lines[at], lines[other] = lines[other], lines[at]
        writer.source.toggle()
        writer.put("\n".join(lines)).back()
        texts.append("\n".join(lines))
        assert hand.markdown == texts[-1]
        assert hand.story == read(texts[-1])
    assert hand.undo_all().markdown == TEXT


@pytest.mark.parametrize(("direction", "right"), [("rtl", True), ("ltr", False)])
def test_the_source_of_an_urdu_story_stands_at_the_right(hand: Hand, direction: str, right: bool) -> None:
    hand.open("متن\n", language="ur", direction=direction).pane.source.toggle()
    view = hand.settle().pane.source.view
    assert (view.cursorRect().center().x() > view.viewport().width() / 2) == right


def test_lines_on_screen_are_coloured_and_fences_known(writer: Writer) -> None:
    view = writer.open("## Head\n\n```\n## no head\n```\n\nTK **bold**\n").source.view
    highlighter = view.highlighter
    assert isinstance(highlighter, Highlighter)
    writer.hand.settle()
    looks = [len(view.document().findBlockByNumber(n).layout().formats()) for n in (0, 3, 6)]
    assert looks[0] == 1
    assert looks[1] == 1
    assert looks[2] >= 2
