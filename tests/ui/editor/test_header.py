"""The header: headline and standfirst in place, where the caret goes, facts at their chips, who writes here."""

from __future__ import annotations

import time
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from newsdesk.store.records import Author, DeskSettings
from newsdesk.story.dateline import Dateline
from tests.builders import p
from tests.ui.editor.conftest import SECTIONS, Hand
from ui.editor.document import BODY
from ui.editor.popovers import DatelinePopover, NamesPopover


def popover(hand: Hand, kind: type[QWidget]) -> QWidget:
    found = [w for w in hand.pane.findChildren(kind) if w.isVisible()]
    assert len(found) == 1
    return found[0]


def click(hand: Hand, widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    hand.settle()


def test_headline_return_standfirst_return_body(hand: Hand) -> None:
    hand.open()
    hand.pane.focus_headline()
    hand.type("News").press("Return").type("More of it").press("Return").type("The text")
    hand.pane.save_now()
    assert (hand.desk.article.headline, hand.desk.article.standfirst) == ("News", "More of it")
    assert hand.desk.article.body == "The text\n"


def test_arrows_cross_between_header_and_text(hand: Hand) -> None:
    hand.open("Text\n", headline="H", standfirst="S")
    header = hand.pane.header
    hand.press("Up")
    assert header.standfirst.hasFocus()
    hand.press("Up")
    assert header.headline.hasFocus()
    hand.press("Down", "Down")
    assert hand.pane.text.hasFocus()


def test_a_headline_of_ten_thousand_characters_is_one_line_of_text_and_no_freeze(hand: Hand) -> None:
    hand.open()
    hand.pane.focus_headline()
    mime = QMimeData()
    mime.setText("word\nnews\t" * 1000)
    begun = time.monotonic()
    hand.pane.header.headline.insertFromMimeData(mime)
    hand.settle()
    hand.type("x")
    assert time.monotonic() - begun < 3
    hand.pane.save_now()
    assert hand.desk.article.headline.startswith("word news word news")
    assert len(hand.desk.article.headline) > 9_000


def test_the_header_makes_room_for_a_long_headline_and_gives_it_back(hand: Hand) -> None:
    hand.open("Text\n", headline="Short")
    hand.settle()
    top = hand.pane.text.cursorRect().top()
    hand.pane.focus_headline()
    hand.type("long words " * 12)
    hand.settle()
    assert hand.pane.text.cursorRect().top() > top
    assert hand.pane.header.geometry().bottom() <= hand.pane.text.cursorRect().top() + 20
    assert hand.story == (p("Text"),)
    assert not hand.pane.text.document().isUndoAvailable(), "the header's height must be no step of undo"


def test_the_header_scrolls_with_the_text(hand: Hand) -> None:
    hand.open("\n\n".join(["Words " * 40] * 20) + "\n")
    hand.settle()
    before = hand.pane.header.y()
    hand.pane.text.verticalScrollBar().setValue(120)
    assert hand.pane.header.y() == before - 120


def test_undo_in_the_headline_is_the_headlines(hand: Hand) -> None:
    hand.open("Text\n")
    hand.caret("Text", behind=True).type("s")
    hand.pane.focus_headline()
    hand.type("News")
    hand.pane.undo()
    assert hand.pane.header.headline.text() == ""
    assert hand.story == (p("Texts"),)


def test_missing_facts_are_chips_that_say_what_is_missing(hand: Hand) -> None:
    hand.open()
    header = hand.pane.header
    names = ["Byline", "Section", "Tags", "Lead picture"]
    assert [chip.accessibleName() for chip in header.chips] == [f"{name}: none yet" for name in names]
    hand.open(authors=(Author(1, "FD News"),), tags=("a", "b"), section=SECTIONS[0])
    assert [chip.fact for chip in header.chips] == ["FD News", "China", "a, b", ""]


def test_the_byline_is_written_at_its_chip_and_a_new_name_becomes_an_author(hand: Hand) -> None:
    told: list[object] = []
    hand.open()
    hand.pane.facts_changed.connect(told.append)
    click(hand, hand.pane.header.byline)
    line = popover(hand, NamesPopover).line
    QTest.keyClicks(line, "FD News, New Name")
    QTest.keyClick(line, Qt.Key.Key_Return)
    hand.settle()
    assert hand.pane.header.byline.fact == "FD News, New Name"
    assert told == [{"authors": (1, 3)}]
    hand.pane.save_now()
    assert [author.name for author in hand.desk.article.authors] == ["FD News", "New Name"]


@pytest.mark.parametrize("comma", [", ", "، "])
def test_a_name_is_completed_from_the_desks_authors(hand: Hand, comma: str) -> None:
    hand.open()
    click(hand, hand.pane.header.byline)
    line = popover(hand, NamesPopover).line
    line.setText(f"x{comma}")
    QTest.keyClicks(line, "bek")
    hand.settle()
    popup = line._completer.popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert line.names() == ("x", "A. Beket")
    assert line.isVisible(), "more names may follow"
    QTest.keyClick(line, Qt.Key.Key_Return)
    hand.settle()
    assert hand.pane.header.byline.fact == "x, A. Beket"


def test_escape_keeps_the_tags_as_they_were(hand: Hand) -> None:
    hand.open(tags=("old",))
    click(hand, hand.pane.header.tags)
    line = popover(hand, NamesPopover).line
    QTest.keyClicks(line, ", new")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    hand.settle()
    assert hand.pane.header.tags.fact == "old"


def test_the_section_is_chosen_from_the_desks(hand: Hand) -> None:
    hand.open()
    click(hand, hand.pane.header.section)
    menu = popover(hand, QMenu)
    next(action for action in menu.actions() if action.text() == "Pakistan").trigger()
    menu.close()
    hand.pane.save_now()
    assert hand.desk.article.section == SECTIONS[1]
    assert hand.pane.header.section_label.text() == "Pakistan"


def test_the_dateline_is_written_in_its_form(hand: Hand) -> None:
    hand.open("Text\n")
    assert hand.pane.header.dateline.fact == ""
    click(hand, hand.pane.header.dateline)
    fields = popover(hand, DatelinePopover)
    QTest.keyClicks(fields.place, "NUR-SULTAN")
    fields.day.setDate(date(2026, 9, 15))
    QTest.keyClicks(fields.agency, "ABC")
    assert fields.sample.text() == "NUR-SULTAN, Sep 15 (ABC):"
    QTest.keyClick(fields.agency, Qt.Key.Key_Return)
    hand.settle()
    assert hand.pane.header.dateline.fact == "NUR-SULTAN, Sep 15 (ABC):"
    hand.pane.save_now()
    assert hand.desk.article.dateline == Dateline("NUR-SULTAN", date(2026, 9, 15), "ABC")


def test_the_first_story_asks_who_writes_here_in_place(hand: Hand) -> None:
    named: list[DeskSettings] = []
    hand.pane.owner_named.connect(named.append)
    hand.pane.know(DeskSettings())
    hand.open()
    owner = hand.pane.header.owner
    assert owner.isVisible()
    QTest.keyClicks(owner.name, "A. Writer")
    QTest.keyClicks(owner.agency, "ABC")
    QTest.keyClick(owner.agency, Qt.Key.Key_Return)
    assert [(s.name, s.agency, s.language) for s in named] == [("A. Writer", "ABC", "en")]
    assert not owner.isVisible()


def test_nobody_is_asked_twice(hand: Hand) -> None:
    hand.pane.know(DeskSettings(name="A. Writer"))
    hand.open()
    assert not hand.pane.header.owner.isVisible()


def test_only_the_first_new_story_asks_until_it_is_answered(hand: Hand) -> None:
    owner = hand.pane.header.owner
    hand.pane.know(DeskSettings())
    hand.open("Its body.\n", headline="An old story")
    assert not owner.isVisible(), "a story that was written before is not the place to ask"
    hand.open(id=2)
    assert owner.isVisible()
    hand.open(id=3)
    assert not owner.isVisible(), "one question at a time"
    hand.open("It was begun meanwhile.\n", id=2)
    assert owner.isVisible(), "the first new story goes on asking"


def test_not_now_is_an_answer_for_this_run(hand: Hand) -> None:
    owner = hand.pane.header.owner
    hand.pane.know(DeskSettings())
    hand.open()
    QTest.mouseClick(owner.not_now, Qt.MouseButton.LeftButton)
    assert not owner.isVisible()
    assert hand.type("Harbour opens").pane.header.headline.text() == "Harbour opens", "the caret is in the headline"
    hand.pane.save_now()
    hand.pane.know(DeskSettings())  # the desk told of some other setting
    assert not owner.isVisible()
    hand.open(id=2)
    assert not owner.isVisible()


def test_facts_that_change_elsewhere_do_not_touch_what_is_being_typed(hand: Hand) -> None:
    hand.open("Text\n", headline="Old")
    hand.pane.focus_headline()
    hand.type("er")
    from dataclasses import replace

    hand.pane.show_facts(replace(hand.desk.article, tags=("new",)))
    assert hand.pane.header.headline.text() == "Older"
    assert hand.pane.header.tags.fact == "new"


def test_tab_goes_through_the_owners_row_and_return_stays_out_of_the_text(hand: Hand) -> None:
    hand.pane.know(DeskSettings())
    hand.open()
    owner = hand.pane.header.owner
    owner.name.setFocus()
    hand.type("A. Writer").press("Tab")
    assert owner.agency.hasFocus()
    hand.press("Tab", "Tab")
    assert owner.keep.hasFocus()
    hand.press("Backtab", "Backtab", "Backtab")
    assert owner.name.hasFocus()
    named: list[DeskSettings] = []
    hand.pane.owner_named.connect(named.append)
    hand.press("Return")
    assert [settings.name for settings in named] == ["A. Writer"]
    assert hand.markdown == ""
    assert hand.pane.text.document().blockCount() == 2


def test_a_wrong_name_is_corrected_in_the_same_row(hand: Hand) -> None:
    hand.pane.know(DeskSettings(name="A. Wrter", agency="ABC"))
    hand.open("Text\n", headline="Old")
    changed: list[DeskSettings] = []
    hand.pane.settings_changed.connect(changed.append)
    hand.pane.correct_owner()
    assert hand.pane.header.owner.name.text() == "A. Wrter"
    hand.type("A. Writer").press("Return")
    assert changed == [DeskSettings(name="A. Writer", agency="ABC")]
    assert not hand.pane.header.owner.isVisible()


def test_tab_goes_from_the_headline_by_the_chips_into_the_text(hand: Hand) -> None:
    hand.open("Text\n", headline="H", standfirst="S")
    header = hand.pane.header
    hand.pane.focus_headline()
    hand.press("Tab")
    assert header.standfirst.hasFocus()
    hand.press("Backtab")
    assert header.headline.hasFocus()
    hand.press("Tab", "Tab")
    assert header.byline.hasFocus()
    hand.press("Tab", "Tab", "Tab", "Tab")
    assert header.dateline.hasFocus()
    hand.press("Tab")
    assert hand.pane.text.hasFocus()
    assert (header.headline.text(), header.standfirst.text(), hand.story) == ("H", "S", (p("Text"),))
    header.byline.setFocus()
    hand.press("Return")
    assert popover(hand, NamesPopover)


def test_return_takes_a_name_that_the_desk_knows_and_closes(hand: Hand) -> None:
    hand.open()
    click(hand, hand.pane.header.byline)
    line = popover(hand, NamesPopover).line
    QTest.keyClicks(line, "A. Beket")
    hand.settle()
    assert line._completer.popup().isVisible()
    QTest.keyClick(line._completer.popup(), Qt.Key.Key_Return)
    hand.settle()
    assert not [found for found in hand.pane.findChildren(NamesPopover) if found.isVisible()]
    assert QApplication.activePopupWidget() is None
    assert hand.pane.header.byline.fact == "A. Beket"


# --- block 0 is not to be touched ------------------------------------------------------------------------------


@pytest.mark.parametrize("keys", ["Backspace", "Ctrl+Backspace", "Shift+Backspace"])
def test_nothing_before_the_text_can_be_erased(hand: Hand, keys: str) -> None:
    hand.open("Text\n").press(keys, keys)
    assert hand.story == (p("Text"),)
    assert hand.pane.text.document().firstBlock().text() == "\ufffc"


def test_select_all_and_delete_leaves_the_header_and_an_empty_story(hand: Hand) -> None:
    hand.open("One\n\n- two\n\n> three\n").press("Ctrl+A", "Delete")
    assert hand.story == ()
    assert hand.pane.text.document().firstBlock().text() == "\ufffc"
    assert hand.type("New").story == (p("New"),)


def test_the_caret_cannot_be_moved_or_dragged_into_the_header(hand: Hand) -> None:
    hand.open("One\n\nTwo\n").caret("Two").press("Ctrl+Home")
    assert hand.pane.text.textCursor().position() == BODY
    hand.caret("Two").press("Shift+Ctrl+Home")
    cursor = hand.pane.text.textCursor()
    assert (cursor.selectionStart(), cursor.selectedText()) == (BODY, "One\u2029")


def test_a_click_beside_the_column_puts_the_caret_into_that_line(hand: Hand) -> None:
    hand.pane.resize(1000, 800)
    hand.open("One\n\nTwo words here\n")
    hand.settle()
    block = hand.pane.story.block(1)
    y = round(hand.pane.text.block_rect(block).center().y())
    QTest.mouseClick(hand.pane.text, Qt.MouseButton.LeftButton, pos=QPoint(20, y))
    assert hand.pane.text.textCursor().block() == block
    assert QApplication.focusWidget() is hand.pane.text


def test_an_agency_gets_its_own_form_at_the_dateline(hand: Hand) -> None:
    told: list[DeskSettings] = []
    hand.pane.settings_changed.connect(told.append)
    hand.open(dateline=Dateline("NUR-SULTAN", date(2022, 9, 15), "ABC"))
    hand.qtbot.mouseClick(hand.pane.header.dateline, Qt.MouseButton.LeftButton)
    popover = QApplication.activePopupWidget() or QApplication.activeWindow()
    assert isinstance(popover, DatelinePopover)
    popover.form.setText("{place}, {date}({agency}):")
    assert popover.sample.text() == "NUR-SULTAN, Sep 15(ABC):"
    hand.qtbot.keyClick(popover.form, Qt.Key.Key_Return)
    assert told[-1].agency_forms == (("ABC", "{place}, {date}({agency}):"),)
    assert hand.pane.header.dateline.fact == "NUR-SULTAN, Sep 15(ABC):"
