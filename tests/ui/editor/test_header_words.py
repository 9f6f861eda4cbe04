"""Headline and standfirst are spelt and set like the text: wavy lines, suggestions, smart quotes and dashes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QMenu

from newsdesk.store.records import DeskSettings
from tests.ui.editor.conftest import Hand
from ui.editor.growing import GrowingText
from ui.theme.tokens import current


def marked(hand: Hand, field: GrowingText) -> list[str]:
    text = field.text()
    return [text[start:end] for start, end in hand.pane.spelling.known(text)]


def red(field: GrowingText) -> int:
    """Points of a wavy line in what is shown."""
    shown, wanted = field.grab().toImage(), current().red.rgb()
    points = ((x, y) for x in range(shown.width()) for y in range(shown.height()))
    return sum(QColor(shown.pixel(x, y)).rgb() == wanted for x, y in points)


def menu_at(field: GrowingText, words: str) -> QMenu:
    cursor = QTextCursor(field.document())
    cursor.setPosition(field.text().index(words) + 1)
    menu = QMenu(field)
    menu.addAction("Undo")
    for hook in field.menus:
        hook(menu, cursor)
    return menu


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def wait_for(hand: Hand, field: GrowingText, *words: str) -> None:
    hand.qtbot.waitUntil(lambda: marked(hand, field) == list(words), timeout=10_000)


def test_a_wrong_word_in_the_headline_is_marked_and_put_right_in_one_step(hand: Hand) -> None:
    hand.open("Words.\n", headline="The harbr is open")
    field = hand.pane.header.headline
    wait_for(hand, field, "harbr")
    assert red(field) > 5
    choose(menu_at(field, "harbr"), "harbor")
    assert field.text() == "The harbor is open"
    hand.pane.save_now()
    assert hand.desk.article.headline == "The harbor is open"
    hand.press("Ctrl+Z")
    assert field.text() == "The harbr is open"


def test_the_desk_learns_and_the_article_ignores_words_of_the_standfirst(hand: Hand) -> None:
    hand.open("Gwdar.\n", standfirst="Gwdar and Krchi")
    field = hand.pane.header.standfirst
    wait_for(hand, field, "Gwdar", "Krchi")
    choose(menu_at(field, "Gwdar"), "Add to the desk’s words")
    wait_for(hand, field, "Krchi")
    choose(menu_at(field, "Krchi"), "Ignore in this article")
    wait_for(hand, field)
    hand.pane.save_now()
    assert hand.desk.article.ignored_words == ("Krchi",)
    assert red(field) == 0


def test_f7_goes_through_headline_standfirst_and_text(hand: Hand) -> None:
    hand.open("Opne one.\n", headline="Bda thing", standfirst="Good words, wrng")
    wait_for(hand, hand.pane.header.headline, "Bda")
    pane, seen = hand.pane, []
    for _ in range(5):
        pane.spelling.go_to_next()
        hand.settle()
        seen.append(hand._focus().textCursor().selectedText())
    assert seen == ["Opne", "Bda", "wrng", "Opne", "Bda"]


def test_switched_off_nothing_in_the_headline_is_marked(hand: Hand) -> None:
    hand.open("Words.\n", headline="Bda")
    field = hand.pane.header.headline
    wait_for(hand, field, "Bda")
    hand.pane.know(replace(DeskSettings(name="A"), check_spelling=False))
    assert marked(hand, field) == []
    assert red(field) == 0


@pytest.mark.parametrize("name", ["headline", "standfirst"])
def test_quotes_and_dashes_are_set_and_one_undo_gives_back_what_was_typed(hand: Hand, name: str) -> None:
    hand.open("Words.\n")
    field: GrowingText = getattr(hand.pane.header, name)
    field.go_to(end=True)
    hand.type('"Don\'t," she said -- "no."')
    assert field.text() == "“Don’t,” she said — “no.”"
    hand.press("Ctrl+Z")
    assert field.text() == '“Don’t,” she said — “no."'
    hand.type(" Yes")
    assert field.text() == '“Don’t,” she said — “no." Yes'
    hand.pane.save_now()
    assert getattr(hand.desk.article, name) == '“Don’t,” she said — “no." Yes'


def test_what_is_typed_behind_a_set_quote_is_undone_before_it(hand: Hand) -> None:
    hand.open("Words.\n", language="de")
    hand.pane.header.headline.go_to(end=True)
    hand.type('a "b')
    assert hand.pane.header.headline.text() == "a „b"
    hand.press("Ctrl+Z")
    assert hand.pane.header.headline.text() == "a „"
    hand.press("Ctrl+Z")
    assert hand.pane.header.headline.text() == 'a "'


def test_the_switch_turns_the_marks_off_there_too(hand: Hand) -> None:
    hand.open("Words.\n")
    hand.pane.know(replace(DeskSettings(name="A"), smart_quotes=False))
    hand.pane.header.headline.go_to(end=True)
    hand.type('"a" -- b')
    assert hand.pane.header.headline.text() == '"a" -- b'
