"""Quotes and dashes are set as one types, and one Ctrl+Z gives back what was typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsdesk.store.records import DeskSettings
from tests.ui.editor.conftest import Hand


def test_quotes_are_set_while_typing(hand: Hand) -> None:
    hand.open().type('"Don\'t," she said -- "no."')
    assert hand.markdown == "“Don’t,” she said — “no.”\n"


def test_quotes_are_set_in_the_cells_of_a_table(hand: Hand) -> None:
    hand.open("| a | b |\n| --- | --- |\n| c | d |\n").settle()
    hand.pane.tables.open(hand.pane.story.block(0), (1, 0))
    hand.type(' "Don\'t" -- x')
    assert "| c “Don’t” — x | d |" in hand.markdown
    hand.pane.tables.open(hand.pane.story.block(0), (1, 1))
    hand.type(' "')
    assert "| d “ |" in hand.markdown
    hand.press("Ctrl+Z").settle().type("e")
    assert '| d "e |' in hand.markdown


def test_one_undo_gives_the_typed_character_back_and_it_stays(hand: Hand) -> None:
    hand.open().type('a "b').press("Ctrl+Z", "Ctrl+Z")
    assert hand.markdown == 'a "\n'
    hand.type("b")
    assert hand.markdown == 'a "b\n'


@pytest.mark.parametrize(("language", "set_"), [("de", "„a“"), ("fr", "«\u202fa\u202f»"), ("ru", "«a»"), ("zh", "“a”")])
def test_the_language_of_the_story_decides(hand: Hand, language: str, set_: str) -> None:
    hand.open(language=language).type('"a"')
    assert hand.story[0].inline[0].text == set_  # type: ignore[union-attr]


def test_in_code_nothing_is_set(hand: Hand) -> None:
    hand.open("`x`\n").caret("x", behind=True).type('"a"')
    assert "“" not in hand.markdown
    hand.open("```\nx\n```\n").caret("x", behind=True).type('"a" -- b')
    assert '"a" -- b' in hand.markdown


def test_marks_go_on_behind_a_set_quote(hand: Hand) -> None:
    hand.open().press("Ctrl+B").type('"a" b')
    assert hand.markdown == "**“a” b**\n"


def test_the_switch_turns_it_off(hand: Hand) -> None:
    hand.open()
    hand.pane.know(replace(DeskSettings(name="A"), smart_quotes=False))
    hand.type('"a" -- b')
    assert hand.markdown == '"a" -- b\n'
