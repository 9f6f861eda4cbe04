"""Moving a block by keys: what moves, what goes along, where the caret is then."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from newsdesk.story.tree import Block, Figure, Rule, Story, Table, Text
from tests.builders import h, li, ol, p, quote, ul, words
from tests.ui.editor.conftest import Hand
from ui.editor import moving
from ui.editor.text_edit import StoryEdit

PICTURE = Figure("ab" * 32, "", (Text("The guard"),), "A. Beket / ABC")
TABLE = Table(((words("x"), words("y")),))
A, B, C = p("a one"), p("b two"), p("c three")


def test_a_paragraph_goes_down_and_up_and_the_caret_goes_along(hand: Hand) -> None:
    hand.open_story(A, B, C).caret("one").press("Alt+Down")
    assert hand.story == (B, A, C)
    assert hand.press("Alt+Down").story == (B, C, A)
    assert hand.press("Alt+Down").story == (B, C, A), "at the end it stays"
    assert hand.type("!").story == (B, C, p("a !one"))
    hand.press("Alt+Up", "Alt+Up", "Alt+Up", "Alt+Up")
    assert hand.type("?").story == (p("a !?one"), B, C)


@pytest.mark.parametrize("keys", ["Alt+Up", "Alt+Down"])
def test_each_press_is_one_step_of_undo(hand: Hand, keys: str) -> None:
    start = hand.open_story(A, B, C, h(2, "d"), A).caret("three").markdown
    stories = [hand.story, hand.press(keys).story, hand.press(keys).story]
    assert hand.press("Ctrl+Z").story == stories[1]
    assert hand.press("Ctrl+Z").story == stories[0]
    assert hand.markdown == start
    assert hand.pane.text.textCursor().block().text() == "c three"


MOVED: list[tuple[str, Block]] = [
    ("The guard", PICTURE),
    ("Beket", PICTURE),
    ("q one", quote(p("q one"), p("q two"), who=words("W"))),
    ("W", quote(p("q one"), p("q two"), who=words("W"))),
    ("only", ul(li("only"))),
]


@pytest.mark.parametrize(("words_", "block"), MOVED)
def test_pictures_quotes_and_whole_lists_move_whole(hand: Hand, words_: str, block: Block) -> None:
    hand.open_story(A, block, B).caret(words_).press("Alt+Up")
    assert hand.story == (block, A, B)
    assert hand.press("Alt+Down", "Alt+Down").story == (A, B, block)
    assert hand.undo_all().story == (A, block, B)


@pytest.mark.parametrize("block", [TABLE, Rule(), PICTURE])
def test_a_chosen_object_moves_and_stays_chosen(hand: Hand, block: Block) -> None:
    hand.open_story(A, block, B).caret("one", behind=True).press("Right")
    if block is TABLE:
        hand.press("Escape")  # the arrow led into its first cell
    assert hand.pane.text.selected_object() is not None
    assert hand.press("Alt+Down").story == (A, B, block)
    assert hand.pane.text.selected_object() is not None
    assert hand.press("Alt+Up", "Alt+Up").story == (block, A, B)


@pytest.mark.parametrize("move", [moving.move_up, moving.move_down])
def test_a_table_that_is_written_in_moves_with_its_words_and_what_is_typed_next_is_not_lost(
    hand: Hand, move: Callable[[StoryEdit], None]
) -> None:
    hand.open_story(A, TABLE, B).caret("one", behind=True).press("Right").type("zz")
    move(hand.pane.text)
    assert "zzx" in hand.markdown
    hand.type("qq")
    assert "qq" in hand.markdown
    assert hand.undo_all().story == (A, TABLE, B)


def test_an_item_moves_within_its_list_with_what_is_nested_in_it(hand: Hand) -> None:
    one, two, three = li("one"), li(p("two"), ul(li("n1"), li("n2"))), li("three")
    hand.open_story(A, ul(one, two, three), B).caret("two")
    # "b two" stands behind it: the first place is the item's
    assert hand.press("Alt+Up").story == (A, ul(two, one, three), B)
    assert hand.press("Alt+Up").story == (A, ul(two, one, three), B), "at the list's edge it stays"
    assert hand.press("Alt+Down", "Alt+Down").story == (A, ul(one, three, two), B)
    assert hand.caret("n2").press("Alt+Up").story == (A, ul(one, three, li(p("two"), ul(li("n2"), li("n1")))), B)


def test_numbers_follow_the_items(hand: Hand) -> None:
    hand.open("3. a\n4. b\n5. c\n").caret("c").press("Alt+Up", "Alt+Up")
    assert hand.story == (ol(li("c"), li("a"), li("b"), start=3),)


def test_several_chosen_blocks_move_together_and_stay_chosen(hand: Hand) -> None:
    hand.open_story(A, B, C, h(2, "d")).select("two", to="c th").press("Alt+Down")
    assert hand.story == (A, h(2, "d"), B, C)
    assert hand.pane.text.textCursor().selectedText() == "two\u2029c th"
    assert hand.press("Alt+Up", "Alt+Up").story == (B, C, A, h(2, "d"))


def test_several_chosen_items_move_together(hand: Hand) -> None:
    hand.open("- a\n- b\n- c\n- d\n").select("b", to="c").press("Alt+Down")
    assert hand.story == (ul(li("a"), li("d"), li("b"), li("c")),)


def test_a_selection_out_of_a_list_takes_the_list_whole(hand: Hand) -> None:
    hand.open_story(A, ul(li("x"), li("y")), B).select("y", to="b t").press("Alt+Up")
    assert hand.story == (ul(li("x"), li("y")), B, A)


def test_two_lists_that_meet_stay_two(hand: Hand) -> None:
    hand.open_story(ul(li("x")), A, ul(li("y"))).caret("one").press("Alt+Down")
    assert hand.story == (ul(li("x")), ul(li("y")), A)


def test_a_moved_block_keeps_its_bytes(hand: Hand) -> None:
    hand.open("*  odd   item\n\nA __bold__ word.\n\nLast\n").caret("bold").press("Alt+Up")
    assert hand.markdown == "A __bold__ word.\n\n*  odd   item\n\nLast\n"
    assert hand.press("Alt+Down").markdown == "*  odd   item\n\nA __bold__ word.\n\nLast\n"


def test_an_empty_line_moves_as_a_line(hand: Hand) -> None:
    hand.open_story(A, B).caret("a one", behind=True).press("Return").press("Alt+Down").type("x")
    assert hand.story == (A, B, p("x"))


STORY: Story = (
    h(2, "Title"), A, ul(li("i one"), li(p("i two"), ol(li("n one"), li("n two"))), li("i three")), PICTURE,
    quote(p("q one"), ul(li("q item"), li("q other")), who=words("W")), TABLE, Rule(), B,
)  # fmt: skip


def contents(hand: Hand) -> list[str]:
    """What stands in the leaves, in no order."""
    return sorted(repr((leaf.kind, leaf.inline, leaf.objects)) for leaf in hand.pane.story.groups.leaves)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_moved_nothing_is_lost_and_undo_gives_the_bytes_back(hand: Hand, seed: int) -> None:
    chance = random.Random(seed)
    hand.open_story(*STORY)
    start, held = hand.markdown, contents(hand)
    for _ in range(40):
        end = hand.pane.text.document().characterCount() - 1
        one = chance.randrange(2, end)
        hand.pane.text.select(one, min(end, one + chance.choice([0, 0, 1, 5, 60])))
        hand.press(chance.choice(["Alt+Up", "Alt+Down"]))
        assert contents(hand) == held
        assert len(hand.story) == len(STORY)
    moved = hand.markdown
    assert hand.undo_all().markdown == start
    assert hand.redo_all().markdown == moved
