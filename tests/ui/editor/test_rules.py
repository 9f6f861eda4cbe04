"""Markdown as one types: each is done as its last character is typed, and undone by one Ctrl+Z to what was typed."""

from __future__ import annotations

import pytest

from newsdesk.story.tree import Block, Code, Quote, Rule, Simple, Story
from tests.builders import code, em, h, li, link, marked, ol, p, quote, strike, strong, ul, words
from tests.ui.editor.conftest import Hand

BLOCKS: list[tuple[str, Block]] = [
    ("## ", h(2, "x")),
    ("### ", h(3, "x")),
    ("#### ", h(4, "x")),
    ("- ", ul(li("x"))),
    ("* ", ul(li("x"))),
    ("1. ", ol(li("x"))),
    ("7. ", ol(li("x"), start=7)),
    ("> ", Quote((p("x"),))),
]


@pytest.mark.parametrize(("typed", "made"), BLOCKS)
def test_a_marker_and_a_space_make_the_block(hand: Hand, typed: str, made: Block) -> None:
    assert hand.open().type(typed).type("x").story == (made,)


@pytest.mark.parametrize("typed", [typed for typed, _ in BLOCKS])
def test_one_undo_gives_the_marker_back_with_the_caret_behind_it(hand: Hand, typed: str) -> None:
    hand.open("Before\n").press("Ctrl+End", "Return").type(typed).press("Ctrl+Z").type("x")
    assert hand.story == (p("Before"), p(f"{typed}x"))


def test_a_marker_before_words_that_are_there_takes_them_in(hand: Hand) -> None:
    assert hand.open("Words\n").caret("Words").type("## ").story == (h(2, "Words"),)


def test_what_was_taken_back_is_not_done_again_by_the_same_characters(hand: Hand) -> None:
    hand.open().type("- ").press("Ctrl+Z", "Backspace").type(" x")
    assert hand.story == (p("- x"),)
    hand.press("Return").type("- y")
    assert hand.story == (p("- x"), ul(li("y"))), "elsewhere it is"


@pytest.mark.parametrize("typed", ["####### ", "##", "-", "1.", "12345. ", "a - ", "§ "])
def test_what_is_no_marker_stays_text(hand: Hand, typed: str) -> None:
    assert hand.open().type(f"{typed}x").story == (p(f"{typed}x"),)


def test_a_marker_in_a_heading_or_an_item_stays_text(hand: Hand) -> None:
    assert hand.open("## Title\n").caret("Title").type("- ").story == (h(2, "- Title"),)
    assert hand.open("- item\n").caret("item").type("1. ").story == (ul(li("1. item")),)


# --- the rule --------------------------------------------------------------------------------------------------


def test_the_third_dash_makes_a_rule_and_the_caret_stands_behind_it(hand: Hand) -> None:
    assert hand.open("Before\n").press("Ctrl+End", "Return").type("---").type("After").story == (
        p("Before"),
        Rule(),
        p("After"),
    )


def test_one_undo_gives_the_three_dashes_back_and_return_leaves_them(hand: Hand) -> None:
    hand.open().type("---").press("Ctrl+Z")
    assert hand.story == (p("---"),)
    assert hand.press("Return").type("x").story == (p("---"), p("x"))


@pytest.mark.parametrize("typed", ["***", "___"])
def test_stars_or_underlines_and_return_make_a_rule(hand: Hand, typed: str) -> None:
    hand.open().type(typed).press("Return").type("x")
    assert hand.story == (Rule(), p("x"))
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert hand.story == (p(typed),)


def test_dashes_in_a_sentence_or_a_list_are_no_rule(hand: Hand) -> None:
    assert hand.open().type("a ---").story == (p("a ---"),)
    assert hand.open("- a\n").press("Ctrl+End", "Return").type("---").story == (ul(li("a"), li("---")),)


@pytest.mark.parametrize(("typed", "language"), [("```", ""), ("```python", "python")])
def test_a_fence_and_return_begin_code_and_one_undo_gives_it_back(hand: Hand, typed: str, language: str) -> None:
    hand.open("Before\n").press("Ctrl+End", "Return").type(typed).press("Return").type("a **b** - ")
    assert hand.story == (p("Before"), Code("a **b** - ", language))
    hand.undo_all().redo_all()
    while hand.story[-1] != p(typed):
        hand.press("Ctrl+Z")
    assert hand.press("Return").type("x").story == (p("Before"), p(typed), p("x")), "and it is not done again"


# --- words -----------------------------------------------------------------------------------------------------

WORDS = [
    ("**x y**", strong("x y")),
    ("*x y*", em("x y")),
    ("_x y_", em("x y")),
    ("~~x y~~", strike("x y")),
    ("`x y`", code("x y")),
    ("***x y***", marked(Simple.STRONG, em("x y"))),
    ("[x y](https://example.org/a_(b))", link("https://example.org/a_(b)", "x y")),
    ("[x](example.org)", link("https://example.org", "x")),
    ("[x](/page)", link("/page", "x")),
]


@pytest.mark.parametrize(("typed", "made"), WORDS)
def test_the_closing_character_sets_the_mark_and_it_ends_there(hand: Hand, typed: str, made: list) -> None:
    assert hand.open().type(f"A {typed} b").story == (p("A ", made, " b"),)


@pytest.mark.parametrize("typed", [typed for typed, _ in WORDS])
def test_one_undo_gives_the_characters_back_and_more_can_be_typed(hand: Hand, typed: str) -> None:
    hand.open().type(f"A {typed}").press("Ctrl+Z").type(" b")
    assert hand.story == (p(f"A {typed} b"),)


@pytest.mark.parametrize("typed", [typed for typed, _ in WORDS])
def test_undo_to_the_beginning_and_redo_to_the_end(hand: Hand, typed: str) -> None:
    end = hand.open("Start\n").press("Ctrl+End").type(f" {typed} b").story
    assert hand.undo_all().markdown == "Start\n"
    assert hand.redo_all().story == end


@pytest.mark.parametrize(
    "typed",
    [
        "2*3*4",
        "snake_case_name",
        "a_b_",
        "* x *",
        "** x **",
        "**",
        "****",
        "``",
        "~~ ~~",
        r"\*x*",
        "[x](javascript:alert(1))",
        "[x](data:text/html,a)",
        "[x](two words)",
        "![x](https://example.org/a.png)",
        "[x] (https://example.org)",
        "f(x)",
        "a*",
    ],
)
def test_what_only_looks_like_it_stays_text(hand: Hand, typed: str) -> None:
    assert hand.open().type(f"A {typed} b").story == (p(f"A {typed} b"),)


def test_bold_words_around_what_has_marks_already(hand: Hand) -> None:
    hand.open("**a *i* [l](http://x) b\n").press("Ctrl+End").type("**")
    assert hand.story == (p(strong("a ", em("i"), " ", link("http://x", "l"), " b")),)


def test_nothing_is_done_across_code_a_note_or_a_line_break(hand: Hand) -> None:
    for body in ("*a `c` b\n", "*a[^1] b\n\n[^1]: n\n", "*a\\\nb\n"):
        hand.open(body).caret(" b" if " b" in body else "b", behind=True).type("*")
        assert body.splitlines()[-1 if body.endswith("b\n") else 0].rstrip() in hand.markdown.replace("\\*", "*")
        assert not any(Simple.EMPHASIS in run.marks for run in hand.story[0].inline)


def test_nothing_is_done_in_code(hand: Hand) -> None:
    hand.open("`a *b c`\n").caret(" c").type("*")
    assert hand.story == (p(code("a *b* c")),)


def test_chinese_needs_no_space_before_the_star(hand: Hand) -> None:
    assert hand.open().type("中文*强调*后").story == (p("中文", em("强调"), "后"),)


def test_behind_an_emoji_the_right_characters_go(hand: Hand) -> None:
    assert hand.open().type("😀 **b😀**c").story == (p("😀 ", strong("b😀"), "c"),)


def test_bold_goes_on_around_italic_typed_in_it(hand: Hand) -> None:
    assert hand.open().press("Ctrl+B").type("a *b* c").story == (p(strong("a ", em("b"), " c")),)


def test_marks_are_typed_in_a_heading_an_item_and_an_attribution(hand: Hand) -> None:
    assert hand.open("## a\n").press("Ctrl+End").type(" **b**").story == (h(2, "a ", strong("b")),)
    assert hand.open("- a\n").press("Ctrl+End").type(" **b**").story == (ul(li("a ", strong("b"))),)
    hand.open("> a\n>\n> — B\n").press("Ctrl+End").type(" *c*")
    assert hand.story == (quote(p("a"), who=words("B ", em("c"))),)


# --- steps of undo ---------------------------------------------------------------------------------------------


def steps_back(hand: Hand) -> list[Story]:
    told = []
    while hand.pane.text.document().isUndoAvailable():
        told.append(hand.press("Ctrl+Z").story)
    return told


def test_a_pause_ends_the_step_in_the_middle_of_a_word(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("ui.editor.keys.monotonic", lambda: now[0])
    hand.open().type("wo")
    now[0] += 0.5
    hand.type("rd")
    now[0] += 1.5
    hand.type("ing")
    assert steps_back(hand) == [(p("word"),), ()]


def test_undo_puts_the_caret_where_it_was_before_the_step(hand: Hand) -> None:
    hand.open("One two\n\nThree\n").caret("two").press("Ctrl+1").press("Ctrl+Home").press("Ctrl+Z").type("|")
    assert hand.story == (p("One |two"), p("Three"))


def test_undo_and_redo_keep_the_caret_in_sight_and_in_place(hand: Hand) -> None:
    hand.open("\n\n".join(f"Paragraph {n}" for n in range(80)) + "\n").press("Ctrl+End").type(" end").press("Ctrl+Home")
    hand.press("Ctrl+Z")
    text = hand.pane.text
    assert text.viewport().rect().contains(text.cursorRect().center())
    assert text.textCursor().block().text() == "Paragraph 79 "
    hand.press("Ctrl+Shift+Z")
    assert text.textCursor().atEnd()
