"""Unknown words are marked, put right, learnt or ignored."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, QTimer
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from newsdesk.store.records import DeskSettings
from newsdesk.story.dateline import Dateline
from tests.ui.editor.conftest import Hand
from ui.editor.spelling.spelling import Spelling


@pytest.fixture
def spelling(hand: Hand) -> Spelling:
    return hand.pane.spelling


def marked(hand: Hand) -> list[str]:
    """The words under which a line is painted now."""
    spelling = hand.pane.spelling
    found = []
    for number in range(len(hand.pane.story.groups.leaves)):
        text = hand.pane.story.block(number).text()
        found += [text[start:end] for start, end in spelling._spans.get(text, ())]
    return found


def wait_for(hand: Hand, *words: str) -> None:
    hand.qtbot.waitUntil(lambda: marked(hand) == list(words), timeout=10_000)


def menu_at(hand: Hand, words: str) -> QMenu:
    start, _ = hand._find(words)
    cursor = QTextCursor(hand.pane.text.document())
    cursor.setPosition(start + 1)
    menu = QMenu(hand.pane)
    menu.addAction("Undo")
    for hook in hand.pane.text.hooks.menu:
        hook(menu, cursor)
    return menu


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_what_is_typed_wrong_is_marked_a_moment_later(hand: Hand) -> None:
    hand.open("The harbor is opne.\n")
    wait_for(hand, "opne")
    hand.caret("The").type("Teh ")
    wait_for(hand, "Teh", "opne")


def test_the_line_comes_back_under_a_word_that_the_caret_has_left(hand: Hand) -> None:
    hand.open("Opne it.\n\nGood words.\n")
    wait_for(hand, "Opne")
    hand.caret("Opne", behind=True).settle()
    painted: list[QRectF] = []
    hand.pane.text.hooks.under.append(lambda _edit, _painter, rect: painted.append(rect))
    hand.caret("words").settle()
    assert any(rect.contains(hand.pane.text.block_rect(hand.pane.story.block(0)).topLeft()) for rect in painted)


def test_a_suggestion_puts_it_right_in_one_step_and_keeps_the_marks(hand: Hand) -> None:
    text = "The **harbr** is open.\n"
    hand.open(text)
    wait_for(hand, "harbr")
    choose(menu_at(hand, "harbr"), "harbor")
    assert hand.markdown == "The **harbor** is open.\n"
    hand.press("Ctrl+Z")
    assert hand.markdown == text


def test_the_desk_learns_and_the_article_ignores(hand: Hand) -> None:
    hand.open("Gwdar and Krchi.\n")
    wait_for(hand, "Gwdar", "Krchi")
    choose(menu_at(hand, "Gwdar"), "Add to the desk’s words")
    wait_for(hand, "Krchi")
    choose(menu_at(hand, "Krchi"), "Ignore in this article")
    wait_for(hand)
    hand.pane.save_now()
    assert hand.desk.article.ignored_words == ("Krchi",)


def test_names_in_the_facts_are_no_errors(hand: Hand) -> None:
    hand.open("Gwdar and Brown.\n", dateline=Dateline("GWDAR", None, "ABC"))
    hand.qtbot.waitUntil(lambda: "Gwdar and Brown." in hand.pane.spelling._spans, timeout=10_000)
    assert marked(hand) == []


def test_f7_goes_from_error_to_error(hand: Hand, spelling: Spelling) -> None:
    hand.open("Opne one.\n\nGood words.\n\nBda two.\n")
    wait_for(hand, "Opne", "Bda")
    seen = []
    for _ in range(3):
        spelling.go_to_next()
        seen.append(hand.pane.text.textCursor().selectedText())
    assert seen == ["Opne", "Bda", "Opne"]


def test_f7_goes_through_the_cells_of_a_table(hand: Hand, spelling: Spelling) -> None:
    hand.open("Opne one.\n\n| Port | Bda |\n| --- | --- |\n| good | Wrnog and opne |\n\nTeh end.\n")
    wait_for(hand, "Opne", "Teh")
    seen = []
    for _ in range(6):
        spelling.go_to_next()
        seen.append(hand.pane.text.hand.textCursor().selectedText())
    assert seen == ["Opne", "Bda", "Wrnog", "opne", "Teh", "Opne"]


def test_cells_of_tables_are_checked_and_code_is_not(hand: Hand, spelling: Spelling) -> None:
    hand.open("| Opne | b |\n| --- | --- |\n| c | d |\n\n```\nopne\n```\n")
    hand.qtbot.waitUntil(lambda: spelling._spans.get("Opne") == ((0, 4),), timeout=10_000)
    assert "opne" not in spelling._spans


def test_a_word_in_a_cell_is_put_right_too(hand: Hand, spelling: Spelling) -> None:
    hand.open("| **Opne** | b |\n| --- | --- |\n| c | d |\n")
    hand.qtbot.waitUntil(lambda: spelling.known("Opne") != (), timeout=10_000)
    rect = hand.pane.tables.spot.cell_rect(hand.pane.story.block(0), (0, 0), words=True)
    place = hand.pane.text.viewport().mapToGlobal(rect.topLeft().toPoint() + QPoint(12, 8))

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.close()
        choose(menu, "Open")

    QTimer.singleShot(0, look)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(), place)
    QApplication.sendEvent(hand.pane.text.viewport(), event)
    assert hand.markdown == "| **Open** | b |\n| --- | --- |\n| c | d |\n"


def test_switched_off_nothing_is_marked(hand: Hand) -> None:
    hand.open("Opne.\n")
    wait_for(hand, "Opne")
    hand.pane.know(replace(DeskSettings(name="A"), check_spelling=False))
    hand.caret("Opne").type("Bda ")
    assert hand.pane.spelling._checker is None


def test_nothing_is_checked_twice_and_the_story_is_not_touched(hand: Hand) -> None:
    text = "Opne one.\n\nGood words.\n"
    hand.open(text)
    wait_for(hand, "Opne")
    assert hand.markdown == text
    assert not hand.pane.text.document().isUndoAvailable()


def test_a_story_in_another_language_is_checked_by_another_dictionary(hand: Hand) -> None:
    hand.open("Opne.\n")
    wait_for(hand, "Opne")
    hand.pane.change_facts({"language": "sq"})
    hand.pane.show_facts(replace(hand.desk.article, language="sq"))
    assert "No spelling dictionary" in hand.pane.quiet.words
    assert marked(hand) == []


def test_a_language_without_a_dictionary_is_said_once(hand: Hand) -> None:
    hand.open("Beispiel.\n", language="sq")
    assert "No spelling dictionary" in hand.pane.quiet.words
    hand.pane.quiet.hide()
    hand.open("Tjetër.\n", language="sq")
    assert hand.pane.quiet.words == ""
