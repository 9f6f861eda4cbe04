"""Several cells of a table are chosen with Shift, a click or the mouse, and worked on together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication

from newsdesk.story.tree import Simple, Text
from tests.ui.editor.conftest import Hand
from tests.ui.editor.table.test_tables import TEXT, address, enter, table, words
from ui.editor.table.area import Area

LEFT, NONE, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def area(hand: Hand) -> Area | None:
    return hand.pane.tables.chosen.area


def middle(hand: Hand, row: int, column: int) -> QPoint:
    spot = hand.pane.tables.spot
    return spot.cell_rect(hand.pane.story.block(1), (row, column)).center().toPoint()


def choose(hand: Hand) -> Hand:
    """The four cells below the header, by keys."""
    enter(hand, 1, 0).press("End", "Shift+Right", "Shift+Down")
    assert area(hand) == Area(1, 0, 2, 1)
    return hand


@pytest.fixture
def clipboard(hand: Hand) -> None:
    QGuiApplication.clipboard().clear()


def test_shift_and_arrows_choose_and_give_back(hand: Hand) -> None:
    choose(hand.open(TEXT)).press("Shift+Up", "Shift+Up", "Shift+Up")
    assert area(hand) == Area(0, 0, 1, 1)
    hand.press("Escape")
    assert area(hand) is None
    assert address(hand) == (1, 0)
    assert hand.markdown == TEXT
    assert not hand.pane.text.document().isUndoAvailable()


def test_words_of_the_cell_are_selected_before_other_cells_are(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 0).press("Home", "Shift+Right", "Shift+Right")
    assert area(hand) is None
    assert hand.pane.tables.cell.textCursor().selectedText() == "Gw"


def test_shift_and_a_click_choose_as_far_as_there(hand: Hand) -> None:
    enter(hand.open(TEXT), 0, 1)
    hand.qtbot.mouseClick(hand.pane.text.viewport(), LEFT, SHIFT, middle(hand, 2, 0))
    assert area(hand) == Area(0, 0, 2, 1)
    enter(hand, 2, 1)
    assert area(hand) is None


def test_the_mouse_is_dragged_from_an_open_cell_and_from_a_closed_one(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 0)
    cell, view = hand.pane.tables.cell, hand.pane.text.viewport()
    hand.qtbot.mousePress(cell, LEFT, NONE, QPoint(4, 4))
    hand.qtbot.mouseMove(cell, cell.mapFrom(view, middle(hand, 2, 1)))
    assert area(hand) == Area(1, 0, 2, 1)
    hand.qtbot.mouseRelease(cell, LEFT)
    hand.qtbot.mousePress(view, LEFT, NONE, middle(hand, 0, 0))
    hand.qtbot.mouseMove(view, middle(hand, 0, 1))
    assert area(hand) == Area(0, 0, 0, 1)
    hand.qtbot.mouseRelease(view, LEFT, NONE, middle(hand, 0, 1))
    hand.qtbot.mouseMove(view, middle(hand, 2, 1))
    assert area(hand) == Area(0, 0, 0, 1)


def test_delete_empties_them_in_one_step(hand: Hand) -> None:
    choose(hand.open(TEXT)).press("Delete")
    assert words(hand) == [["Port", "Ships"], ["", ""], ["", ""]]
    assert area(hand) == Area(1, 0, 2, 1)
    hand.press("Ctrl+Z")
    assert hand.markdown == TEXT
    assert not hand.pane.text.document().isUndoAvailable()


def test_bold_is_put_on_all_words_and_taken_off_again(hand: Hand) -> None:
    choose(hand.open(TEXT)).press("Ctrl+B")
    assert table(hand).rows[1] == (
        (Text("Karachi", frozenset({Simple.STRONG})),),
        (Text("120", frozenset({Simple.STRONG, Simple.EMPHASIS})),),
    )
    hand.press("Ctrl+B")
    assert hand.markdown == TEXT
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert hand.markdown == TEXT
    assert not hand.pane.text.document().isUndoAvailable()


@pytest.mark.usefixtures("clipboard")
def test_they_are_copied_as_a_table_and_as_text_between_tabs(hand: Hand) -> None:
    choose(hand.open(TEXT)).press("Shift+Up", "Shift+Up", "Ctrl+C")
    given = QGuiApplication.clipboard().mimeData()
    assert given.text() == "Port\tShips\nGwadar\t12"
    assert "<table>" in given.html()
    assert ">Port</th>" in given.html()
    assert "Karachi" not in given.html()
    hand.pane.focus_body()
    hand.caret("Below", behind=True).press("End", "Return", "Ctrl+V")
    assert hand.markdown.endswith("Below.\n\n| Port | Ships |\n| --- | ---: |\n| Gwadar | 12 |\n")


@pytest.mark.usefixtures("clipboard")
def test_they_are_cut_and_pasted_elsewhere_in_the_table(hand: Hand) -> None:
    choose(hand.open(TEXT)).press("Ctrl+X")
    assert words(hand)[1:] == [["", ""], ["", ""]]
    enter(hand, 2, 0).press("Ctrl+V")
    assert words(hand) == [["Port", "Ships"], ["", ""], ["Gwadar", "12"], ["Karachi", "120"]]


@pytest.mark.usefixtures("clipboard")
def test_text_between_tabs_fills_from_the_first_chosen_cell_in_one_step(hand: Hand) -> None:
    choose(hand.open(TEXT))
    mime = QMimeData()
    mime.setText("a\tb\nc\td\n")
    QGuiApplication.clipboard().setMimeData(mime)
    hand.press("Ctrl+V")
    assert words(hand) == [["Port", "Ships"], ["a", "b"], ["c", "d"]]
    hand.press("Ctrl+Z")
    assert hand.markdown == TEXT


@pytest.mark.usefixtures("clipboard")
def test_one_word_is_put_into_each(hand: Hand) -> None:
    choose(hand.open(TEXT))
    QGuiApplication.clipboard().setText("none")
    hand.press("Ctrl+V")
    assert words(hand) == [["Port", "Ships"], ["none", "none"], ["none", "none"]]


def test_typing_goes_on_in_the_cell_and_the_choice_is_gone(hand: Hand) -> None:
    choose(hand.open(TEXT)).type(" 1")
    assert area(hand) is None
    assert words(hand)[1] == ["Gwadar 1", "12"]


def test_in_urdu_the_arrows_go_as_one_sees_it(hand: Hand) -> None:
    hand.open(TEXT, language="ur", direction="rtl")
    enter(hand, 1, 0).press("End", "Shift+Left")
    assert area(hand) == Area(1, 0, 1, 1)


def test_all_chosen_cells_look_chosen_and_the_others_do_not(hand: Hand) -> None:
    choose(hand.open(TEXT))
    shown = hand.pane.text.viewport().grab().toImage()
    grounds = [shown.pixelColor(middle(hand, row, 0) + QPoint(60, 0)) for row in (1, 2)]
    assert grounds[0] == grounds[1]
    hand.press("Escape")
    assert hand.pane.text.viewport().grab().toImage().pixelColor(middle(hand, 1, 0) + QPoint(60, 0)) != grounds[0]
