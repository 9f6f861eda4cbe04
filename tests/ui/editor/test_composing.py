"""Input methods: what they write counts as typed, and nothing half written reaches the story."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from newsdesk.story.tree import Figure, Quote, Rule, Text
from tests.builders import em, h, link, p, strong
from tests.ui.editor.conftest import Hand

PICTURE = Figure("ab" * 32, "", (Text("The guard"),), "ABC")


def compose(hand: Hand, *preedits: str, commit: str) -> None:
    """Letters in the making, then what comes of them."""
    for preedit in preedits:
        QApplication.sendEvent(hand.pane.text, QInputMethodEvent(preedit, []))
    event = QInputMethodEvent()
    event.setCommitString(commit)
    QApplication.sendEvent(hand.pane.text, event)


def test_letters_in_the_making_are_no_part_of_the_story(hand: Hand) -> None:
    hand.open("中\n").press("Ctrl+End")
    QApplication.sendEvent(hand.pane.text, QInputMethodEvent("guo", []))
    assert hand.story == (p("中"),)
    compose(hand, "guo'jia", commit="国家")
    assert hand.story == (p("中国家"),)
    assert hand.press("Ctrl+Z").story == (p("中"),)


def test_what_is_composed_over_a_selection_takes_its_place_and_keeps_the_structure(hand: Hand) -> None:
    hand.open_story(p("before"), PICTURE, p("after")).select("fore", to="aft")
    compose(hand, "a", commit="啊")
    assert hand.story == (p("be啊er"),)
    assert hand.undo_all().story == (p("before"), PICTURE, p("after"))


@pytest.mark.parametrize("block", [Rule(), PICTURE])
def test_a_chosen_object_is_not_written_over(hand: Hand, block: object) -> None:
    hand.open_story(p("a"), block).caret("a", behind=True).press("Right")
    assert hand.pane.text.selected_object() is not None
    compose(hand, "n", commit="你")
    assert hand.story == (p("a"), block, p("你"))


def test_a_link_does_not_grow_by_an_input_method_either(hand: Hand) -> None:
    hand.open("[链接](http://x)\n").press("Ctrl+End")
    compose(hand, "h", commit="后")
    assert hand.story == (p(link("http://x", "链接"), "后"),)


@pytest.mark.parametrize(
    ("typed", "last", "made"), [("中**强调*", "*", p("中", strong("强调"))), ("*a", "*", p(em("a")))]
)
def test_markdown_is_understood_from_an_input_method(hand: Hand, typed: str, last: str, made: object) -> None:
    hand.open().type(typed)
    compose(hand, commit=last)
    assert hand.story == (made,)
    assert hand.press("Ctrl+Z").story == (p(typed + last),)


def test_a_marker_with_its_space_may_be_composed(hand: Hand) -> None:
    hand.open()
    compose(hand, commit=">")
    compose(hand, commit=" ")
    compose(hand, "y", commit="语")
    assert hand.story == (Quote((p("语"),)),)


@pytest.mark.parametrize("slash", ["/", "／", "、"])
def test_the_slash_menu_opens_by_what_a_chinese_keyboard_writes(hand: Hand, slash: str) -> None:
    hand.open()
    compose(hand, commit=slash)
    assert hand.pane.slash.is_open
    hand.type("head").press("Return").type("x")
    assert hand.story == (h(2, "x"),)
