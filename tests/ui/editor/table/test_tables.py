"""Tables are written in place, cell by cell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Align, Paragraph, Simple, Table, Text, plain
from tests.ui.editor.conftest import Hand
from ui.editor import commands
from ui.editor.table import shape
from ui.editor.table.cells import CAPTION, grid
from ui.editor.table.insert import insert_table

TEXT = """\
Above.

| Port | Ships |
| --- | ---: |
| Gwadar | 12 |
| Karachi | *120* |

Below.
"""


def table(hand: Hand) -> Table:
    return next(node for node in hand.story if isinstance(node, Table))


def words(hand: Hand) -> list[list[str]]:
    return [[plain(cell) for cell in row] for row in grid(table(hand))]


def address(hand: Hand) -> tuple[int, int] | None:
    return hand.pane.tables.address


def enter(hand: Hand, row: int, column: int) -> Hand:
    """Click into a cell."""
    tables = hand.pane.tables
    block = hand.pane.story.block(1)
    hand.settle()
    rect = tables.spot.cell_rect(block, (row, column))
    hand.qtbot.mouseClick(hand.pane.text.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert address(hand) == (row, column)
    return hand


def right_click(hand: Hand, row: int, column: int, choose: str) -> list[str]:
    """Click into the window as the system does, choose from the menu that comes; what it offers."""
    offered: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.close()  # first of all: an open one would hold the test
        actions = [*menu.actions(), *(row for sub in menu.findChildren(QMenu) for row in sub.actions())]
        offered.extend(action.text().split("\t")[0] for action in actions)
        next(action for action in actions if f"{action.text()}\0".startswith(choose)).trigger()

    text = hand.settle().pane.text
    place = hand.pane.tables.spot.cell_rect(hand.pane.story.block(1), (row, column)).center().toPoint()
    QTimer.singleShot(0, look)
    window = hand.pane.window()
    at = text.viewport().mapTo(window, place)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
    hand.settle()
    return offered


def test_a_right_click_on_any_cell_offers_its_rows_and_columns(hand: Hand) -> None:
    hand.open(TEXT).caret("Below")
    offered = right_click(hand, 1, 0, "Row below")
    assert words(hand) == [["Port", "Ships"], ["Gwadar", "12"], ["", ""], ["Karachi", "120"]]
    assert {"Row above", "Move the row up", "Column behind", "Delete the column", "Header row"} <= {*offered}
    right_click(hand, 3, 1, "Column before")  # from the cell that is open now
    assert words(hand)[3] == ["Karachi", "", "120"]
    right_click(hand, 3, 0, "Delete the row")
    assert [row[0] for row in words(hand)] == ["Port", "Gwadar", ""]
    right_click(hand, 1, 0, "Centre the column")
    assert table(hand).aligns == (Align.CENTER, Align.NONE, Align.RIGHT)
    right_click(hand, 1, 0, "Header row")
    assert not table(hand).header
    assert hand.undo_all().markdown == TEXT


def test_the_menu_of_a_cell_pastes_plain_words_and_undoes(hand: Hand) -> None:
    mime = QMimeData()
    mime.setText("bold")
    mime.setHtml("<b>bold</b>")
    QGuiApplication.clipboard().setMimeData(mime)
    hand.open(TEXT)
    right_click(hand, 2, 0, "Paste as plain text")
    assert hand.markdown == TEXT.replace("Karachi", "Karachibold")
    right_click(hand, 2, 0, "Undo")
    assert hand.markdown == TEXT
    right_click(hand, 1, 0, "Paste\0")
    assert "**bold**" in hand.markdown


def test_nothing_is_changed_by_looking_into_every_cell(hand: Hand) -> None:
    hand.open(TEXT).caret("Above", behind=True).press("End", "Down")
    seen = [address(hand)]
    for _ in range(5):
        hand.press("Tab")
        seen.append(address(hand))
    assert seen == [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1)]
    assert hand.markdown == TEXT
    assert not hand.pane.text.document().isUndoAvailable()


def test_a_cell_says_where_it_is_and_under_which_head(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 1)
    cell = hand.pane.tables.cell
    assert (cell.accessibleName(), cell.accessibleDescription()) == ("Row 2, column 2", "Ships")


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_the_caret_is_seen_at_both_ends_of_every_cell(hand: Hand, direction: str) -> None:
    """Where words end at the right edge, as figures in a column do, the caret stood behind it."""
    hand.open(TEXT, direction=direction, language="ur" if direction == "rtl" else "en").settle()
    cell = hand.pane.tables.cell
    for column in (0, 1):
        enter(hand, 1, column)
        for key in ("Home", "End"):
            assert cell.viewport().rect().contains(hand.press(key).pane.tables.cell.cursorRect()), (column, key)
        width = hand.pane.tables.spot.cell_rect(hand.pane.story.block(1), (1, column), words=True).toAlignedRect()
        assert cell.document().textWidth() == width.width()


def test_what_is_typed_is_in_the_cell_at_once(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 0).press("End").type(" East")
    assert words(hand)[1] == ["Gwadar East", "12"]
    assert "| Gwadar East | 12 |" in hand.markdown, "autosave sees what is being written"
    hand.press("Escape")
    assert hand.pane.tables.address is None
    assert words(hand)[1] == ["Gwadar East", "12"]


def test_undo_goes_word_by_word_and_back_to_the_opened_text(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 0).press("End").type(" new big port")
    hand.press("Ctrl+Z")
    assert words(hand)[1][0] == "Gwadar new big "
    hand.press("Ctrl+Z")
    assert words(hand)[1][0] == "Gwadar new "
    assert address(hand) == (1, 0)
    hand.press("Ctrl+Y" if False else "Ctrl+Shift+Z")
    assert words(hand)[1][0] == "Gwadar new big "
    assert hand.undo_all().markdown == TEXT


def test_undo_of_the_menu_takes_back_what_was_just_written_in_a_cell(hand: Hand) -> None:
    hand.open(TEXT).caret("Above", behind=True).type("X")
    enter(hand, 1, 0).type("abc")
    hand.pane.undo()
    assert hand.settle().markdown == TEXT.replace("Above", "AboveX")
    assert (address(hand), hand.pane.tables.cell.toPlainText()) == ((1, 0), "Gwadar")
    hand.pane.redo()
    assert words(hand.settle())[1][0] == "Gwadarabc"
    hand.pane.undo()
    hand.pane.undo()
    assert hand.settle().markdown == TEXT


def test_undo_follows_to_the_cell_that_it_changes(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 0).press("End").type("X").press("Tab").press("Tab").type("Y")
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert address(hand) == (1, 0)
    assert hand.markdown == TEXT


def test_tab_behind_the_last_cell_makes_a_row(hand: Hand) -> None:
    enter(hand.open(TEXT), 2, 1).press("Tab").type("Qasim")
    assert words(hand)[-1] == ["Qasim", ""]
    hand.press("Shift+Backtab")
    assert address(hand) == (2, 1)


def test_return_goes_down_and_out(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 1).press("Return")
    assert address(hand) == (2, 1)
    hand.press("Return").type("X")
    assert hand.story[-1] == Paragraph((Text("XBelow."),))


def test_shift_return_breaks_the_line(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 0).press("End", "Shift+Return").type("East")
    assert "| Gwadar<br>East | 12 |" in hand.markdown


def test_arrows_lead_in_through_and_out(hand: Hand) -> None:
    hand.open(TEXT).caret("Above", behind=True).press("End", "Right")
    assert address(hand) == (0, 0)
    hand.press("Left").type("!")
    assert hand.story[0] == Paragraph((Text("Above.!"),))
    hand.caret("Below").press("Up")
    assert address(hand) is not None
    assert address(hand)[0] == 2
    hand.press("Up", "Up", "Up").type("?")
    assert "?" in plain(hand.story[0].inline)
    hand.caret("Below").press("Left").press("Right").type("#")
    assert plain(hand.story[-1].inline) == "#Below."


def test_marks_and_links_work_in_a_cell(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 0).press("Ctrl+A", "Ctrl+B")
    assert table(hand).rows[0][0] == (Text("Gwadar", frozenset({Simple.STRONG})),)
    assert hand.pane.bar._marks[Simple.STRONG].isChecked() or hand.settle()
    hand.press("Ctrl+B", "Ctrl+I")
    commands.toggle_mark(hand.pane.text, Simple.SUP)
    assert table(hand).rows[0][0] == (Text("Gwadar", frozenset({Simple.EMPHASIS, Simple.SUP})),)


def test_rows_and_columns_come_move_and_go(hand: Hand) -> None:
    tables = enter(hand.open(TEXT), 1, 0).pane.tables
    tables.commands.insert_row(0)
    assert address(hand) == (1, 0)
    assert [row[0] for row in words(hand)] == ["Port", "", "Gwadar", "Karachi"]
    tables.commands.remove_row()
    hand.press("Alt+Down")
    assert [row[0] for row in words(hand)] == ["Port", "Karachi", "Gwadar"]
    assert address(hand) == (2, 0)
    hand.press("Alt+Right")
    assert words(hand)[0] == ["Ships", "Port"]
    assert table(hand).aligns == (Align.RIGHT, Align.NONE)
    tables.commands.insert_column(1)
    assert words(hand)[0] == ["Ships", "Port", ""]
    tables.commands.remove_column()
    hand.press("Alt+Up").press("Alt+Up")
    assert words(hand)[0] == ["Ships", "Port"], "nothing goes over the header"
    assert hand.undo_all().markdown == TEXT
    hand.redo_all()
    assert words(hand) == [["Ships", "Port"], ["12", "Gwadar"], ["120", "Karachi"]]


def test_the_header_comes_and_goes(hand: Hand) -> None:
    tables = enter(hand.open(TEXT), 1, 0).pane.tables
    hand.qtbot.mouseClick(hand.pane.table_bar.header, Qt.MouseButton.LeftButton)
    assert table(hand).header == ()
    assert words(hand)[0] == ["Port", "Ships"]
    tables.commands.set_header(True)
    assert hand.markdown == TEXT


def test_a_column_is_aligned_and_again_is_not(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 0)
    button = hand.pane.table_bar.aligns[Align.CENTER]
    hand.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert table(hand).aligns == (Align.CENTER, Align.RIGHT)
    hand.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert hand.markdown == TEXT


def test_the_caption_is_written_below(hand: Hand) -> None:
    tables = enter(hand.open(TEXT), 1, 0).pane.tables
    tables.commands.write_caption()
    assert address(hand) == CAPTION
    hand.type("Ships in May").press("Return").type("X")
    assert plain(table(hand).caption) == "Ships in May"
    assert plain(hand.story[-1].inline) == "XBelow."


def test_a_new_table_is_written_at_once(hand: Hand) -> None:
    hand.open("Above.\n\nBelow.\n").caret("Above", behind=True)
    insert_table(hand.pane.text, hand.pane.tables)
    assert address(hand) == (0, 0)
    hand.type("Port").press("Tab").type("Ships")
    assert words(hand)[0] == ["Port", "Ships", ""]
    assert hand.undo_all().markdown == "Above.\n\nBelow.\n"


def test_the_last_row_and_column_take_the_table_with_them(hand: Hand) -> None:
    tables = enter(hand.open(TEXT), 0, 0).pane.tables
    for _ in range(3):
        tables.commands.remove_row()
    assert not any(isinstance(node, Table) for node in hand.story)
    assert hand.undo_all().markdown == TEXT


def test_backspace_behind_chooses_first_and_deletes_second(hand: Hand) -> None:
    hand.open(TEXT).caret("Below").press("Backspace")
    assert hand.pane.text.selected_object() is not None
    hand.press("Backspace")
    assert hand.story == read("Above.\n\nBelow.\n")
    hand.press("Ctrl+Z")
    assert hand.markdown == TEXT


def test_typing_over_a_chosen_table_never_lands_beside_it(hand: Hand) -> None:
    enter(hand.open(TEXT), 0, 0).press("Escape").type("New")
    assert [type(node) for node in hand.story] == [Paragraph, Table, Paragraph, Paragraph]


def test_cells_from_a_spreadsheet_fill_cells_from_here(hand: Hand) -> None:
    QGuiApplication.clipboard().setText("Qasim\t44\nOrmara\t3\n")
    enter(hand.open(TEXT), 2, 0).press("Ctrl+V")
    assert words(hand) == [["Port", "Ships"], ["Gwadar", "12"], ["Qasim", "44"], ["Ormara", "3"]]
    hand.press("Ctrl+Z")
    assert hand.markdown == TEXT


def test_plain_words_are_pasted_where_the_caret_is(hand: Hand) -> None:
    QGuiApplication.clipboard().setText("deep sea\nport ")
    enter(hand.open(TEXT), 1, 0).press("Ctrl+A", "Ctrl+V")
    assert plain(table(hand).rows[0][0]) == "deep sea\nport "


def test_what_an_input_method_composes_is_no_version(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 0).press("End")
    before = hand.pane.tables.spot.number
    QApplication.sendEvent(hand.pane.tables.cell, QInputMethodEvent("gang", []))
    assert hand.markdown == TEXT
    event = QInputMethodEvent()
    event.setCommitString("港")
    QApplication.sendEvent(hand.pane.tables.cell, event)
    assert words(hand)[1][0] == "Gwadar港"
    assert hand.pane.tables.spot.number == before


def test_autosave_saves_the_words_in_hand(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 0).press("End").type("X")
    hand.qtbot.waitUntil(lambda: any("GwadarX" in save.get("body", "") for save in hand.desk.saves), timeout=5000)


def test_another_story_opened_meanwhile_loses_no_word(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 0).press("End").type("X")
    hand.open("Other.\n")
    assert "GwadarX" in hand.desk.saves[-1]["body"]
    assert hand.pane.tables.address is None


def test_a_click_in_the_text_leaves_the_cell(hand: Hand) -> None:
    enter(hand.open(TEXT), 1, 0).type("X")
    rect = hand.pane.text.block_rect(hand.pane.story.block(0))
    spot = QPoint(round(rect.left()) + 40, round(rect.center().y()))
    hand.qtbot.mouseClick(hand.pane.text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert address(hand) is None
    assert "XGwadar" in words(hand)[1][0] or "X" in words(hand)[1][0]


@pytest.mark.parametrize(
    "text", ["| a |\n| --- |\n| b |\n", "- item\n\n    | a | b |\n    | --- | --- |\n    | c | d |\n"]
)
def test_tables_alone_and_in_lists_are_written_in(hand: Hand, text: str) -> None:
    hand.open(text)
    number = next(n for n, leaf in enumerate(hand.pane.story.groups.leaves) if leaf.objects)
    assert hand.pane.tables.open(hand.pane.story.block(number), (1, 0))
    hand.type("X")
    assert "X" in hand.markdown
    hand.press("Return").type("behind")
    assert "behind" in hand.markdown
    assert hand.undo_all().markdown == text


def test_empty_cells_over_the_header_keep_its_row() -> None:
    table = read("| a | b |\n| --- | --- |\n| 1 | 2 |\n")[0]
    assert isinstance(table, Table)
    x = (Text("x"),)
    filled = shape.filled(table, (0, 0), [[(), ()], [x, x], [x, x, x]])
    assert (filled.header, filled.rows) == ((), (((), ()), (x, x), (x, x)))
