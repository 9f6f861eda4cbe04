"""What a screen reader is told as the caret moves: once as it comes in, and no more."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessibleAnnouncementEvent

from newsdesk.story.tree import Figure, Rule, Text
from tests.builders import h, li, link, ol, p, quote, ul, words
from tests.ui.editor.conftest import Hand


class Listener:
    """Stands where a screen reader would: the events are Qt's own."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.active = True

    def isActive(self) -> bool:
        return self.active

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        self.told.append(event.message())


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Listener:
    made = Listener()
    monkeypatch.setattr("ui.editor.announce.QAccessible", made)
    return made


def told_at(hand: Hand, listener: Listener, words_: str) -> list[str]:
    listener.told.clear()
    hand.caret(words_).settle()
    hand.pane.bar.rested.emit()
    return list(listener.told)


STORY = (
    p("Plain text"),
    h(3, "Title"),
    ul(li("one"), li(p("two"), ol(li("inner"))), li("three")),
    quote(p("cited"), who=words("Someone")),
    p("See ", link("https://example.org", "this page"), " there"),
    Figure("ab" * 32, "A ferry at night", (Text("The ferry"),), "M. Sole"),
)


def test_headings_lists_quotes_and_links_are_told_as_the_caret_comes_in(hand: Hand, listener: Listener) -> None:
    hand.open_story(*STORY)
    assert told_at(hand, listener, "Plain") == []
    assert told_at(hand, listener, "Title") == ["Heading level 3"]
    assert told_at(hand, listener, "itle") == [], "once is enough"
    assert told_at(hand, listener, "one") == ["Bulleted list, item 1 of 3"]
    assert told_at(hand, listener, "two") == ["item 2 of 3"]
    assert told_at(hand, listener, "inner") == ["Numbered list, level 2, item 1 of 1"]
    assert told_at(hand, listener, "three") == ["Bulleted list, item 3 of 3"]
    assert told_at(hand, listener, "cited") == ["Quote"]
    assert told_at(hand, listener, "Someone") == ["Attribution"]
    assert told_at(hand, listener, "this page") == ["Link to https://example.org"]
    assert told_at(hand, listener, "page") == []
    assert told_at(hand, listener, "there") == []
    assert told_at(hand, listener, "this page") == ["Link to https://example.org"], "again, as it comes in again"


def test_boxes_code_and_footnotes_are_told(hand: Hand, listener: Listener) -> None:
    hand.open(
        "a[^1]\n\n> [!fact] Facts\n>\n> inside\n\n> [!pull]\n> big words\n\n```python\nprint()\n```\n\n[^1]: the note\n"
    )
    assert told_at(hand, listener, "Facts") == ["Box, Box title"]
    assert told_at(hand, listener, "inside") == []
    assert told_at(hand, listener, "print") == ["Code"]
    assert told_at(hand, listener, "the note") == ["Footnote"]


def test_a_chosen_picture_is_told_by_its_alternative_text(hand: Hand, listener: Listener) -> None:
    hand.open_story(*STORY, Figure("cd" * 32), Rule(), p("End"))
    assert told_at(hand, listener, "The ferry") == ["Caption"]
    hand.press("Up").settle()
    hand.caret("The ferry").press("Backspace")
    listener.told.clear()
    hand.pane.bar.rested.emit()
    assert listener.told == ["Picture: A ferry at night"]
    listener.told.clear()
    hand.caret("End").press("Left")
    hand.pane.bar.rested.emit()
    assert listener.told == ["Rule"]
    hand.press("Up", "Up", "Up")
    listener.told.clear()
    hand.pane.bar.rested.emit()
    assert listener.told == ["Picture without alternative text"]


def test_the_chosen_row_of_the_slash_menu_is_told(hand: Hand, listener: Listener) -> None:
    hand.open().type("/list").press("Down")
    assert listener.told[-2:] == ["Bulleted list", "Numbered list"]
    hand.type("xyz")
    assert listener.told[-1] == "Nothing of that name"


def test_nothing_is_worked_out_where_nobody_listens(
    hand: Hand, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    listener.active = False
    monkeypatch.setattr("ui.editor.place.link_at", None)
    hand.open_story(*STORY).caret("one")
    hand.pane.bar.rested.emit()
    assert listener.told == []
