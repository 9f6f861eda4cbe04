"""Fact boxes, pull quotes, code and footnotes are written where they stand."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from newsdesk.store.records import MediaItem
from newsdesk.story.read_markdown import read
from newsdesk.story.tree import (
    Box,
    Code,
    Figure,
    Footnote,
    List,
    NoteRef,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
    Table,
    Text,
    plain,
)
from tests.ui.editor.conftest import Hand
from tests.ui.editor.steps import STEPS
from ui.editor import commands, inserts
from ui.editor.footnotes import references_in
from ui.editor.painting import object_rect
from ui.editor.style import BOX_SIDE
from ui.editor.table.insert import insert_table

BOX = """\
Above.

> [!fact] The deal *in brief*
>
> Signed on Wednesday.
>
> - Trade
> - Transport

Below.
"""
NOTES = "First[^b] and second[^a].\n\n[^a]: Note A.\n\n[^b]: Note B.\n"
CODE = "Above.\n\n```python\nif ships:\n\tprint(1)\n\n```\n\nBelow.\n"


def test_the_words_of_a_box_and_its_title_are_written_in_place(hand: Hand) -> None:
    hand.open(BOX).caret("in brief", behind=True).type(" now").caret("Signed").type("It was ")
    assert hand.markdown == BOX.replace("in brief", "in brief now").replace("Signed", "It was Signed")
    assert hand.undo_all().markdown == BOX


def test_selected_blocks_go_into_a_box_and_come_out(hand: Hand) -> None:
    text = "One.\n\nTwo.\n\nThree.\n"
    hand.open(text).select("One", to="Two")
    inserts.toggle_box(hand.pane.text)
    hand.type("In brief")
    assert hand.story[0] == Box("fact", (Text("In brief"),), (Paragraph((Text("One."),)), Paragraph((Text("Two."),))))
    inserts.toggle_box(hand.pane.text)
    assert hand.markdown == "In brief\n\nOne.\n\nTwo.\n\nThree.\n"
    assert hand.undo_all().markdown == text


@pytest.mark.parametrize(
    ("at", "kinds"),
    [
        ("Transport", [Paragraph, List, Table]),
        ("Trade", [Paragraph, List, Table]),
        ("Signed", [Paragraph, Table, List]),
        ("The deal", [Table, Paragraph, List]),
    ],
)
def test_what_is_added_in_a_box_stands_in_it(hand: Hand, at: str, kinds: list[type]) -> None:
    hand.open(BOX).caret(at)
    insert_table(hand.pane.text, hand.pane.tables)
    hand.type("Port").pane.tables.close()
    box = hand.story[1]
    assert isinstance(box, Box)
    assert [type(block) for block in box.blocks] == kinds
    assert hand.settle().undo_all().markdown == BOX


def test_a_picture_in_a_box_is_followed_by_words_in_the_box(hand: Hand) -> None:
    hand.open(BOX).caret("Signed on Wednesday.", behind=True).press("Return")
    hand.pane.insert_media([MediaItem("ab" * 32, "image/jpeg", 900, 600, 1000, "a.jpg")])
    hand.type("A caption").press("Return", "Return").type("More")
    commands.insert_rule(hand.pane.text)
    hand.type("behind the rule")
    box = hand.story[1]
    assert isinstance(box, Box)
    assert [type(block) for block in box.blocks] == [Paragraph, Figure, Paragraph, Rule, Paragraph, List]
    picture = object_rect(hand.pane.text, hand.settle().pane.story.block(3))
    assert picture.right() <= hand.pane.text.margin + hand.pane.text.column - BOX_SIDE, "the box has an edge beside it"
    assert hand.undo_all().markdown == BOX


def test_return_in_the_title_goes_inside_and_out_of_an_empty_last_line(hand: Hand) -> None:
    hand.open("Above.\n").caret("Above", behind=True).press("End", "Return")
    inserts.toggle_box(hand.pane.text)
    hand.type("Title").press("Return").type("words").press("Return", "Return").type("after")
    assert [type(node) for node in hand.story] == [Paragraph, Box, Paragraph]
    assert hand.markdown == "Above.\n\n> [!fact] Title\n>\n> words\n\nafter\n"


def test_backspace_before_the_title_takes_the_box_away_and_keeps_the_words(hand: Hand) -> None:
    hand.open(BOX).caret("The deal").press("Backspace")
    assert hand.markdown == "Above.\n\nThe deal *in brief*\n\nSigned on Wednesday.\n\n- Trade\n- Transport\n\nBelow.\n"
    hand.press("Ctrl+Z")
    assert hand.markdown == BOX


def test_a_quote_becomes_a_pull_quote_and_back(hand: Hand) -> None:
    text = "> We build roads.\n>\n> — The minister\n"
    hand.open(text).caret("build")
    inserts.toggle_pull_quote(hand.pane.text)
    assert isinstance(hand.story[0], PullQuote)
    assert plain(hand.story[0].attribution) == "The minister"
    inserts.toggle_pull_quote(hand.pane.text)
    assert isinstance(hand.story[0], Quote)
    hand.undo_all()
    assert hand.markdown == text


def test_a_paragraph_becomes_a_pull_quote_in_one_step(hand: Hand) -> None:
    hand.open("We build roads.\n").caret("build")
    inserts.toggle_pull_quote(hand.pane.text)
    assert hand.story == (PullQuote((Paragraph((Text("We build roads."),)),)),)
    hand.press("Ctrl+Z")
    assert hand.markdown == "We build roads.\n"


def test_code_is_written_verbatim(hand: Hand) -> None:
    hand.open(CODE).caret("print").type("# ")
    assert hand.markdown == CODE.replace("print", "# print")
    hand.press("End", "Return").type("x *not* _marked_")
    code = hand.story[1]
    assert code == Code("if ships:\n\t# print(1)\n\tx *not* _marked_\n", "python")
    assert hand.undo_all().markdown == CODE


def test_tab_indents_code_and_return_on_an_empty_line_leaves_it(hand: Hand) -> None:
    hand.open("x\n").caret("x")
    inserts.insert_code(hand.pane.text)
    hand.press("Home", "Tab")
    assert hand.story == (Code("    x"),)
    hand.press("Shift+Backtab", "End", "Return", "Return").type("after")
    assert hand.story == (Code("x"), Paragraph((Text("after"),)))


def test_code_takes_no_marks_and_swallows_no_footnote(hand: Hand) -> None:
    hand.open("```\nabc\n```\n\nWords[^1].\n\n[^1]: Note.\n").select("abc").press("Ctrl+B")
    assert hand.story[0] == Code("abc")
    hand.caret("Words").press("Backspace")
    assert isinstance(hand.story[1], Paragraph), "what stands behind code does not run into it"
    hand.select("c", to="Words").press("Delete")
    assert any(isinstance(run, NoteRef) for node in hand.story if isinstance(node, Paragraph) for run in node.inline)


def test_paragraphs_become_code_and_code_paragraphs(hand: Hand) -> None:
    hand.open("one\n\ntwo\n").select("one", to="two")
    inserts.insert_code(hand.pane.text)
    assert hand.story == (Code("one\ntwo"),)
    inserts.insert_code(hand.pane.text)
    assert hand.markdown == "one\n\ntwo\n"


def test_what_is_pasted_into_code_is_plain(hand: Hand) -> None:
    QGuiApplication.clipboard().setText("a = 1\nb = 2")
    hand.open("```\nx\n```\n").caret("x").press("Ctrl+V")
    assert hand.story == (Code("a = 1\nb = 2x"),)


def numbers(hand: Hand) -> dict[str, int]:
    hand.pane.footnotes.number()
    return hand.pane.text.drawer.note_numbers


def test_notes_are_numbered_as_they_are_referred_to_and_keep_their_ids(hand: Hand) -> None:
    hand.open(NOTES)
    assert numbers(hand) == {"b": 1, "a": 2}
    assert hand.markdown == NOTES
    hand.caret("Note A").type("The ")
    assert hand.markdown == NOTES.replace("Note A", "The Note A")


def test_a_new_footnote_is_written_at_once(hand: Hand) -> None:
    text = "One word.\n\nLast.\n"
    hand.open(text).caret("word", behind=True)
    hand.pane.footnotes.insert_or_go()
    hand.type("Says the port")
    assert hand.markdown == "One word[^1].\n\nLast.\n\n[^1]: Says the port\n"
    hand.pane.footnotes.insert_or_go()
    hand.type("!")
    assert hand.markdown.startswith("One word[^1]!.")
    assert hand.undo_all().markdown == text


def test_a_click_on_the_number_leads_to_the_note(hand: Hand) -> None:
    hand.open(NOTES).settle()
    edit = hand.pane.text
    position, note = next(references_in(hand.pane.story.block(0)))
    cursor = edit.textCursor()
    cursor.setPosition(position)
    left = edit.cursorRect(cursor)
    hand.qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=left.center() + QPoint(3, -4))
    hand.type("X")
    assert note == "b"
    assert "[^b]: Note B.X" in hand.markdown


def test_a_click_on_the_notes_own_number_leads_back(hand: Hand) -> None:
    hand.open(NOTES).settle()
    edit = hand.pane.text
    words = edit.block_rect(hand.pane.story.block(1))
    hand.qtbot.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=words.topLeft().toPoint() + QPoint(16, 14))
    assert hand.type("X").markdown == NOTES.replace("[^a].", "[^a]X.")


def test_a_deleted_note_takes_its_references_along_in_one_step(hand: Hand) -> None:
    hand.open(NOTES).select("Note B.").press("Delete", "Backspace").settle()
    assert hand.markdown.rstrip() == "First and second[^a].\n\n[^a]: Note A."
    hand.undo_all()
    assert hand.markdown == NOTES
    hand.settle()
    assert hand.markdown == NOTES, "what undo brings back stays"


def test_a_note_without_a_reference_stays_and_is_marked(hand: Hand) -> None:
    hand.open("Word[^1].\n\n[^1]: Note.\n").caret("Word", behind=True).press("Delete")
    assert isinstance(hand.story[-1], Footnote)
    assert numbers(hand) == {}


@pytest.mark.parametrize("seed", range(6))
def test_random_work_round_boxes_code_and_notes(hand: Hand, seed: int) -> None:
    rng = random.Random(seed)
    text = BOX + "\n" + CODE + "\n> [!pull]\n>\n> Large.\n\n" + NOTES
    hand.open(text)
    edit = hand.pane.text
    more = (
        lambda *_: inserts.toggle_box(edit),
        lambda *_: inserts.toggle_pull_quote(edit),
        lambda *_: inserts.insert_code(edit),
        lambda *_: hand.pane.footnotes.insert_or_go(),
    )
    for number in range(120):
        rng.choice((*STEPS, *more))(hand, rng)
        hand.settle() if number % 5 == 0 else None
        assert hand.story is not None
    hand.settle()
    worked = hand.redo_all().markdown
    read(worked)
    assert hand.undo_all().markdown == text
    assert hand.redo_all().markdown == worked
