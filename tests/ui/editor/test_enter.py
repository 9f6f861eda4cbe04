"""Return, Backspace, Delete, Tab and Shift+Tab by name: what we decided where word processors differ.

Google Docs' way where it and Word differ; ours where a story has what they have not (attribution, caption, credit).
"""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from newsdesk.story.tree import Figure, Heading, Quote, Rule, Text
from tests.builders import h, li, ol, p, quote, strong, ul, words
from tests.ui.editor.conftest import Hand
from ui.editor.leaf import Kind

PICTURE = Figure("ab" * 32, "", (Text("The guard"),), "A. Beket / ABC")


def kind_at_caret(hand: Hand) -> Kind:
    return hand.pane.story.groups.leaves[hand.pane.story.leaf_at(hand.pane.text.textCursor().position())].kind


# --- headings --------------------------------------------------------------------------------------------------


def test_return_inside_a_heading_makes_two_headings(hand: Hand) -> None:
    assert hand.open("## One two\n").caret("two").press("Return").story == (h(2, "One "), h(2, "two"))


def test_return_in_an_empty_heading_makes_it_a_paragraph(hand: Hand) -> None:
    hand.open().type("## ").press("Return").type("x")
    assert hand.story == (p("x"),)
    assert hand.press("Ctrl+Z", "Ctrl+Z").story == (Heading(2),)


def test_backspace_before_the_first_heading_makes_it_a_paragraph(hand: Hand) -> None:
    assert hand.open("## Title\n").caret("Title").press("Backspace").story == (p("Title"),)


def test_backspace_before_a_heading_below_an_empty_line_takes_the_line_and_keeps_the_heading(hand: Hand) -> None:
    hand.open("a\n\n## Title\n").caret("a", behind=True).press("Return").caret("Title").press("Backspace")
    assert hand.story == (p("a"), h(2, "Title"))


def test_bold_does_not_go_on_in_the_next_paragraph(hand: Hand) -> None:
    hand.open("**bold**\n").press("Ctrl+End", "Return").type("x")
    assert hand.story == (p(strong("bold")), p("x"))


def test_return_over_a_selection_takes_it_out_and_splits(hand: Hand) -> None:
    assert hand.open("one two three\n").select("two ").press("Return").story == (p("one "), p("three"))


# --- lists -----------------------------------------------------------------------------------------------------


def test_return_at_the_start_of_an_item_makes_an_empty_one_above_it(hand: Hand) -> None:
    hand.open("- a\n- b\n").caret("b").press("Return", "Up").type("x")
    assert hand.story == (ul(li("a"), li("x"), li("b")),)


def test_return_in_an_empty_item_in_the_middle_parts_the_list(hand: Hand) -> None:
    hand.open("1. a\n2. b\n").caret("a", behind=True).press("Return", "Return").type("x")
    assert hand.story == (ol(li("a")), p("x"), ol(li("b"), start=2))


def test_return_in_an_items_second_paragraph_begins_an_item(hand: Hand) -> None:
    hand.open("- a\n\n    second\n").caret("second", behind=True).press("Return").type("x")
    assert hand.story == (ul(li(p("a"), p("second")), li(p("x"))),)


def test_backspace_at_an_items_second_paragraph_joins_it_to_the_first(hand: Hand) -> None:
    assert hand.open("- a\n\n    second\n").caret("second").press("Backspace").story == (ul(li("asecond")),)


def test_backspace_in_a_nested_item_goes_one_level_out_each_time(hand: Hand) -> None:
    hand.open("- a\n    - b\n").caret("b").press("Backspace")
    assert hand.story == (ul(li("a"), li("b")),)
    assert hand.press("Backspace").story == (ul(li("a")), p("b"))
    assert hand.press("Backspace").story == (ul(li("ab")),)


def test_delete_at_an_items_end_joins_the_next_item(hand: Hand) -> None:
    assert hand.open("- a\n- b\n- c\n").caret("a", behind=True).press("Delete").story == (ul(li("ab"), li("c")),)


def test_tab_takes_several_items_in_and_shift_tab_out(hand: Hand) -> None:
    hand.open("- a\n- b\n- c\n").select("b", to="c").press("Tab")
    assert hand.story == (ul(li(p("a"), ul(li("b"), li("c")))),)
    assert hand.press("Shift+Backtab").story == (ul(li("a"), li("b"), li("c")),)


def test_tab_works_wherever_in_the_item_the_caret_is(hand: Hand) -> None:
    assert hand.open("- a\n- bcd\n").caret("cd").press("Tab").story == (ul(li(p("a"), ul(li("bcd")))),)


def test_shift_tab_in_an_outermost_item_makes_it_a_paragraph(hand: Hand) -> None:
    assert hand.open("- a\n- b\n").caret("b").press("Shift+Backtab").story == (ul(li("a")), p("b"))


def test_tab_in_a_paragraph_does_nothing(hand: Hand) -> None:
    hand.open("a\n\nb\n").caret("b").press("Tab")
    assert hand.markdown == "a\n\nb\n"
    assert QApplication.focusWidget() is hand.pane.text


def test_shift_tab_in_the_first_block_leads_to_the_header_once_there_is_nothing_to_take_out(hand: Hand) -> None:
    hand.open("- a\n\nb\n").caret("a").press("Shift+Backtab")
    assert hand.story == (p("a"), p("b"))
    assert QApplication.focusWidget() is hand.pane.text
    hand.press("Shift+Backtab")
    assert hand.pane.header.isAncestorOf(QApplication.focusWidget())


def test_shift_tab_further_down_does_not_jump_to_the_header(hand: Hand) -> None:
    hand.open("a\n\nb\n").caret("b").press("Shift+Backtab")
    assert QApplication.focusWidget() is hand.pane.text


# --- quotes ----------------------------------------------------------------------------------------------------


def test_return_inside_a_quote_stays_in_it(hand: Hand) -> None:
    hand.open("> one two\n").caret("two").press("Return")
    assert hand.story == (Quote((p("one "), p("two"))),)


def test_backspace_takes_the_first_paragraph_of_a_quote_out_and_joins_the_others(hand: Hand) -> None:
    hand.open("> a\n>\n> b\n").caret("b").press("Backspace")
    assert hand.story == (Quote((p("ab"),)),)
    assert hand.caret("ab").press("Backspace").story == (p("ab"),)


def test_backspace_in_an_empty_attribution_takes_its_line_away(hand: Hand) -> None:
    hand.open("Words\n").caret("Words").press("Ctrl+Shift+9", "Down", "Backspace").type("!")
    assert hand.story == (Quote((p("Words!"),)),)
    assert Kind.ATTRIBUTION not in [leaf.kind for leaf in hand.pane.story.groups.leaves]


def test_backspace_before_an_attribution_joins_nothing(hand: Hand) -> None:
    hand.open("> a\n>\n> — B\n").caret("B").press("Backspace").type("!")
    assert hand.story == (quote(p("a!"), who=words("B")),)


# --- figures and other objects ---------------------------------------------------------------------------------


def test_tab_goes_from_picture_to_caption_to_credit_to_the_text(hand: Hand) -> None:
    hand.open_story(PICTURE, p("After")).press("Ctrl+Home")
    assert hand.pane.text.selected_object() is not None
    kinds = []
    for _ in range(3):
        hand.press("Tab")
        kinds.append(kind_at_caret(hand))
    assert kinds == [Kind.CAPTION, Kind.CREDIT, Kind.PARAGRAPH]


def test_shift_tab_goes_back_from_credit_to_caption_to_picture(hand: Hand) -> None:
    hand.open_story(PICTURE).caret("Beket").press("Shift+Backtab")
    assert kind_at_caret(hand) == Kind.CAPTION
    hand.press("Shift+Backtab")
    assert hand.pane.text.selected_object() is not None


def test_tab_behind_the_last_credit_makes_a_line_to_write_on(hand: Hand) -> None:
    assert hand.open_story(PICTURE).caret("Beket").press("Tab").type("x").story == (PICTURE, p("x"))


def test_return_on_a_chosen_object_makes_a_line_behind_it(hand: Hand) -> None:
    hand.open_story(p("a"), Rule(), p("b")).caret("a", behind=True).press("Right", "Return").type("x")
    assert hand.story == (p("a"), Rule(), p("x"), p("b"))


@pytest.mark.parametrize("key", ["Backspace", "Delete"])
def test_at_either_end_of_the_story_nothing_happens(hand: Hand, key: str) -> None:
    hand.open("a\n").caret("a", behind=key == "Delete").press(key, key)
    assert hand.markdown == "a\n"


@pytest.mark.parametrize("keys", [["Return"], []])
def test_what_is_typed_on_a_chosen_picture_stands_behind_its_credit(hand: Hand, keys: list[str]) -> None:
    hand.open_story(PICTURE, p("b")).press("Ctrl+Home", *keys).type("x")
    assert hand.story == (PICTURE, p("x"), p("b"))
