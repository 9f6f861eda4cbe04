"""The hand: what keys do in paragraphs, lists, quotes and headings. Each test is a thing a person does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Quote
from tests.builders import em, h, li, link, ol, p, quote, strong, ul, words
from tests.ui.editor.conftest import Hand


def test_typing_makes_a_paragraph(hand: Hand) -> None:
    assert hand.open().type("Hello world").story == (p("Hello world"),)


def test_an_opened_empty_story_has_no_node(hand: Hand) -> None:
    assert hand.open().story == ()
    assert hand.markdown == ""


def test_return_makes_the_next_paragraph_and_empty_ones_are_not_written(hand: Hand) -> None:
    hand.open().type("One").press("Return").press("Return").type("Two").press("Return")
    assert hand.story == (p("One"), p("Two"))
    assert hand.markdown == "One\n\nTwo\n"


def test_a_space_at_the_end_of_what_is_being_typed_is_not_saved(hand: Hand) -> None:
    assert hand.open().type("Word ").markdown == "Word\n"


@pytest.mark.parametrize(("keys", "marked"), [("Ctrl+B", strong("ld")), ("Ctrl+I", em("ld"))])
def test_marks_on_what_is_typed_next(hand: Hand, keys: str, marked: list) -> None:
    assert hand.open("Wor\n").caret("Wor", behind=True).press(keys).type("ld").story == (p("Wor", marked),)


def test_bold_on_a_selection_and_off_again(hand: Hand) -> None:
    hand.open("A big word.\n").select("big").press("Ctrl+B")
    assert hand.story == (p("A ", strong("big"), " word."),)
    assert hand.press("Ctrl+B").story == (p("A big word."),)


def test_bold_over_a_link_keeps_the_link(hand: Hand) -> None:
    hand.open("See [this page](http://x) now.\n").select("See", to="this").press("Ctrl+B")
    assert hand.story == (p(strong("See ", link("http://x", "this")), link("http://x", " page"), " now."),)


def test_a_link_does_not_grow_at_its_end(hand: Hand) -> None:
    hand.open("[link](http://x)\n").caret("link", behind=True).type("s")
    assert hand.story == (p(link("http://x", "link"), "s"),)


def test_a_link_grows_inside(hand: Hand) -> None:
    assert hand.open("[link](http://x)\n").caret("nk").type("n").story == (p(link("http://x", "linnk")),)


def test_undo_goes_word_by_word(hand: Hand) -> None:
    hand.open().type("one two three")
    texts = []
    while hand.pane.text.document().isUndoAvailable():
        hand.press("Ctrl+Z")
        texts.append(hand.markdown)
    assert texts == ["one two\n", "one\n", ""]


def test_undo_keeps_its_steps_over_an_autosave(hand: Hand) -> None:
    hand.open().type("one tw")
    hand.pane.save_now()
    hand.type("o").press("Ctrl+Z")
    assert hand.markdown == "one\n"


@pytest.mark.parametrize(("key", "level"), [("Ctrl+1", 2), ("Ctrl+2", 3), ("Ctrl+3", 4)])
def test_headings_by_key(hand: Hand, key: str, level: int) -> None:
    hand.open("Words\n").caret("Words").press(key)
    assert hand.story == (h(level, "Words"),)
    assert hand.press("Ctrl+0").story == (p("Words"),)


def test_return_behind_a_heading_begins_a_paragraph(hand: Hand) -> None:
    hand.open("## Title\n").caret("Title", behind=True).press("Return").type("Text")
    assert hand.story == (h(2, "Title"), p("Text"))


def test_return_before_a_heading_makes_room_above_it(hand: Hand) -> None:
    hand.open("## Title\n").caret("Title").press("Return", "Up").type("Text")
    assert hand.story == (p("Text"), h(2, "Title"))


def test_joining_a_paragraph_to_a_heading_makes_all_of_it_the_heading(hand: Hand) -> None:
    hand.open("## Title\n\nand words\n").caret("and").press("Backspace").type(" ")
    assert hand.story == (h(2, "Title and words"),)


# --- lists -----------------------------------------------------------------------------------------------------


def test_the_markdown_way_into_a_list_and_return_twice_out_of_it(hand: Hand) -> None:
    hand.open().type("- a").press("Return").type("b").press("Return", "Return").type("c")
    assert hand.story == (ul(li("a"), li("b")), p("c"))


def test_one_undo_gives_the_typed_marker_back(hand: Hand) -> None:
    assert hand.open().type("- ").press("Ctrl+Z").type("x").story == (p("- x"),)


def test_a_number_typed_begins_the_list_there(hand: Hand) -> None:
    assert hand.open().type("4. a").press("Return").type("b").story == (ol(li("a"), li("b"), start=4),)


def test_tab_nests_and_shift_tab_brings_back(hand: Hand) -> None:
    hand.open("- a\n- b\n- c\n").caret("b").press("Tab")
    assert hand.story == (ul(li(p("a"), ul(li("b"))), li("c")),)
    assert hand.press("Shift+Backtab").story == (ul(li("a"), li("b"), li("c")),)


def test_tab_takes_what_is_nested_along(hand: Hand) -> None:
    hand.open("- a\n- b\n    - n\n").caret("b").press("Tab")
    assert hand.story == (ul(li(p("a"), ul(li(p("b"), ul(li("n")))))),)


def test_the_first_item_cannot_be_nested(hand: Hand) -> None:
    assert hand.open("- a\n- b\n").caret("a").press("Tab").story == (ul(li("a"), li("b")),)


def test_an_item_that_moves_out_takes_those_below_it(hand: Hand) -> None:
    hand.open("- a\n    - b\n    - c\n").caret("b").press("Shift+Backtab")
    assert hand.story == (ul(li("a"), li(p("b"), ul(li("c")))),)


def test_return_on_an_empty_nested_item_goes_one_level_out(hand: Hand) -> None:
    hand.open("- a\n    - b\n").caret("b", behind=True).press("Return", "Return").type("c")
    assert hand.story == (ul(li(p("a"), ul(li("b"))), li("c")),)


def test_return_inside_an_item_gives_what_is_nested_to_the_new_one(hand: Hand) -> None:
    hand.open("- one two\n    - n\n").caret("two").press("Return")
    assert hand.story == (ul(li("one "), li(p("two"), ul(li("n")))),)


def test_backspace_at_an_items_start_takes_the_marker_away(hand: Hand) -> None:
    hand.open("1. a\n2. b\n3. c\n").caret("b").press("Backspace")
    assert hand.story == (ol(li("a")), p("b"), ol(li("c"), start=2))


def test_bullets_become_numbers_all_of_them(hand: Hand) -> None:
    hand.open("- a\n- b\n").caret("a").press("Ctrl+Shift+7")
    assert hand.story == (ol(li("a"), li("b")),)


def test_paragraphs_become_items_of_the_list_above(hand: Hand) -> None:
    hand.open("- a\n\nb\n\nc\n").select("b", to="c").press("Ctrl+Shift+8")
    assert hand.story == (ul(li("a"), li("b"), li("c")),)
    hand.select("b", to="c").press("Ctrl+Shift+8")
    assert hand.story == (ul(li("a")), p("b"), p("c"))


# --- quotes ----------------------------------------------------------------------------------------------------


def test_a_quote_and_who_said_it(hand: Hand) -> None:
    hand.open("Words\n").caret("Words", behind=True).press("Ctrl+Shift+9", "Down").type("A spokesman")
    assert hand.story == (quote(p("Words"), who=words("A spokesman")),)
    hand.press("Return").type("After")
    assert hand.story == (quote(p("Words"), who=words("A spokesman")), p("After"))


def test_a_quote_without_a_name_has_none(hand: Hand) -> None:
    assert hand.open("Words\n").caret("Words").press("Ctrl+Shift+9").markdown == "> Words\n"


def test_return_twice_leaves_the_quote(hand: Hand) -> None:
    hand.open("> a\n").caret("a", behind=True).press("Return", "Return").type("b")
    assert hand.story == (Quote((p("a"),)), p("b"))


def test_quote_off_again(hand: Hand) -> None:
    hand.open("> a\n>\n> — B\n").caret("a").press("Ctrl+Shift+9")
    assert hand.story == (p("a"), p("B"))


def test_a_dash_in_a_quote_is_for_the_name(hand: Hand) -> None:
    hand.open("> a\n").caret("a", behind=True).press("Return").type("-- B")
    assert hand.story == (quote(p("a"), who=words("B")),)


def test_a_list_inside_a_quote(hand: Hand) -> None:
    hand.open("> a\n").caret("a", behind=True).press("Return").type("- b").press("Return").type("c")
    assert hand.story == (quote(p("a"), ul(li("b"), li("c"))),)


# --- breaks and odd characters -----------------------------------------------------------------------------------


def test_shift_return_breaks_the_line(hand: Hand) -> None:
    hand.open("ab\n").caret("b").press("Shift+Return")
    assert hand.story == read("a\\\nb\n")


def test_characters_that_qt_takes_for_ends_come_back(hand: Hand) -> None:
    body = "a\u2028b\u2029c\ufffcd\n"
    assert hand.open(body).markdown == body
    assert hand.story == read(body)


def test_bold_on_words_behind_an_emoji_finds_those_words(hand: Hand) -> None:
    hand.open("😀 b\n").press("End", "Shift+Left", "Ctrl+B")
    assert hand.story == (p("😀 ", strong("b")),)


@pytest.mark.parametrize(("key", "text"), [("Left", "a |two b"), ("Right", "a two| b")])
def test_an_arrow_goes_to_the_end_of_a_selection_that_it_points_to(hand: Hand, key: str, text: str) -> None:
    assert hand.open("a two b\n").select("two").press(key).type("|").story == (p(text),)
    assert hand.open("two\n").select("two").press(key).type("|").story == (p("|two" if key == "Left" else "two|"),)


def test_a_third_click_takes_the_paragraph_and_what_is_typed_stays_one(hand: Hand) -> None:
    text = hand.open("One word.\n\nTwo words.\n").caret("word").pane.text
    place, view, left = text.cursorRect().center(), text.viewport(), Qt.MouseButton.LeftButton
    hand.qtbot.mouseDClick(view, left, pos=place)
    hand.qtbot.mousePress(view, left, pos=place)
    hand.qtbot.mouseRelease(view, left, pos=place)
    assert text.textCursor().selectedText() == "One word."
    assert hand.type("New.").story == (p("New."), p("Two words."))
