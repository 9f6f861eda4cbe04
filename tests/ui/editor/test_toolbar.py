"""The bar: every tool by mouse and by keyboard, in any width, and what it says of the caret's place."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QToolButton, QWidget

from newsdesk.story.tree import Simple
from tests.builders import h, li, p, ul
from tests.ui.editor.conftest import Hand


def tools(hand: Hand) -> list[QToolButton]:
    bar = hand.pane.bar
    found = [button for button in bar.findChildren(QToolButton) if not button.isHidden()]
    return sorted(found, key=lambda button: button.x())


def in_more(hand: Hand) -> list[str]:
    menu = hand.pane.bar.more.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return [action.text().partition("\t")[0] for action in menu.actions() if action.text()]


def window_actions(hand: Hand) -> dict[str, QAction]:
    made = {}
    for name, words, keys in (
        ("margin_note", "Margin note…", "Ctrl+Shift+A"),
        ("find", "Find…", "Ctrl+F"),
        ("source", "Markdown source", "Ctrl+Shift+M"),
    ):
        made[name] = QAction(words, hand.pane)
        made[name].setObjectName(name)
        made[name].setShortcut(keys)
        hand.pane.bar.offer(made[name])
    return made


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def test_every_tool_has_a_name_and_a_tip_with_its_key(hand: Hand) -> None:
    hand.open("Words\n")
    window_actions(hand)
    for tool in tools(hand):
        assert tool.accessibleName()
        assert tool.toolTip()
    assert hand.pane.bar.bullets.toolTip() == "Bulleted list (Ctrl+Shift+8)"
    tips = [tool.toolTip() for tool in tools(hand)]
    assert tips[-3:] == ["Margin note (Ctrl+Shift+A)", "Find (Ctrl+F)", "Markdown source (Ctrl+Shift+M)"]


def test_arrows_go_along_the_bar_and_escape_back_to_the_text(hand: Hand) -> None:
    hand.open("Words\n").pane.bar.focus_tools()
    assert focused().startswith("Kind of paragraph")
    hand.press("Right", "Right")
    assert focused() == "Italic"
    hand.press("End")
    assert focused() == "More"
    hand.press("Right")
    assert focused().startswith("Kind of paragraph")
    hand.press("Left", "Home", "Right")
    assert focused() == "Bold"
    hand.press("Escape")
    assert QApplication.focusWidget() is hand.pane.text
    hand.pane.bar.focus_tools()
    assert focused() == "Bold", "it is where it was"


def test_up_and_down_do_not_leave_the_bar(hand: Hand) -> None:
    hand.open("Words\n").pane.bar.focus_tools()
    hand.press("Right", "Down", "Up")
    assert focused() == "Bold"


def test_down_opens_the_menu_of_a_tool(hand: Hand) -> None:
    hand.open("Words\n").pane.bar.focus_tools()
    menu = hand.pane.bar.kind.menu()
    assert isinstance(menu, QMenu)
    seen: list[bool] = []
    menu.aboutToShow.connect(lambda: seen.append(True))
    QTimer.singleShot(0, menu.close)
    hand.press("Down")
    assert seen == [True]


def test_the_bar_is_one_stop_for_tab(hand: Hand) -> None:
    hand.open("Words\n").pane.bar.focus_tools()
    hand.press("Right", "Tab")
    assert not hand.pane.bar.isAncestorOf(QApplication.focusWidget())


def test_space_presses_a_tool_and_the_text_has_the_focus_again(hand: Hand) -> None:
    hand.open("some words\n").select("words").pane.bar.focus_tools()
    hand.press("Right", "Space")
    assert hand.markdown == "some **words**\n"
    assert QApplication.focusWidget() is hand.pane.text


@pytest.mark.parametrize("width", [1200, 700, 540, 480, 400, 330])
def test_in_no_width_is_anything_cut_and_what_has_no_room_is_under_more(hand: Hand, width: int) -> None:
    hand.open("Words\n")
    window_actions(hand)
    hand.pane.resize(width, 700)
    hand.settle()
    shown = tools(hand)
    bar = hand.pane.bar
    assert hand.pane.width() == width, "the bar does not hold the window wide"
    for left, right in pairwise(shown):
        assert left.geometry().right() < right.geometry().left()
    assert shown[0].x() >= 0
    assert shown[-1].geometry().right() < bar.width()
    assert hand.pane.bar.more in shown
    row = sorted((part for part in bar.children() if isinstance(part, QWidget) and part.isVisible()), key=QWidget.x)
    are_tools = [isinstance(part, QAbstractButton) for part in row]
    assert all(left or right for left, right in pairwise(are_tools)), "no two dividers stand beside one another"
    names = {tool.accessibleName() for tool in shown} | set(in_more(hand))
    everything = {"Bold", "Italic", "Link", "To be checked (TK)", "Bulleted list", "Numbered list", "Quote", "Picture…"}
    assert everything | {"Margin note", "Find", "Markdown source"} <= names


def test_at_the_width_of_the_picture_every_tool_is_there(hand: Hand) -> None:
    hand.open("Words\n")
    window_actions(hand)
    hand.pane.resize(536, 700)
    hand.settle()
    assert hand.pane.bar.folded() == []


def test_a_folded_tool_works_from_the_menu(hand: Hand) -> None:
    hand.open("one\n").caret("one")
    hand.pane.resize(330, 700)
    hand.settle()
    assert "Quote" in in_more(hand)
    menu = hand.pane.bar.more.menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Quote").trigger()
    assert hand.markdown == "> one\n"


def test_a_tool_of_the_window_follows_its_command(hand: Hand) -> None:
    hand.open("Words\n")
    actions = window_actions(hand)
    pressed: list[str] = []
    actions["source"].triggered.connect(lambda: pressed.append("source"))
    actions["source"].setCheckable(True)
    tool = tools(hand)[-1]
    QTest.mouseClick(tool, Qt.MouseButton.LeftButton)
    assert pressed == ["source"]
    actions["source"].setEnabled(False)
    assert not tool.isEnabled()


def test_the_picture_tool_asks_for_a_picture(hand: Hand) -> None:
    asked: list[int] = []
    hand.pane.text.files_wanted.connect(lambda _wanted: asked.append(1))
    hand.open("Words\n")
    QTest.mouseClick(hand.pane.bar.blocks["picture"], Qt.MouseButton.LeftButton)
    assert asked == [1]


def test_more_adds_a_block(hand: Hand) -> None:
    hand.open("Words\n").caret("Words")
    menu = hand.pane.bar.more.menu()
    assert isinstance(menu, QMenu)
    assert "Rule" in in_more(hand)
    next(action for action in menu.actions() if action.text() == "Rule").trigger()
    assert hand.markdown == "Words\n\n***\n"


def test_a_click_on_a_tool_does_not_take_the_focus(hand: Hand) -> None:
    hand.open("Words\n").select("Words")
    QTest.mouseClick(hand.pane.bar.quote, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert QApplication.focusWidget() is hand.pane.text


def test_the_state_follows_the_caret_after_a_pause(hand: Hand) -> None:
    hand.open_story(p("plain"), h(3, "Title"), ul(li("item")))
    bar = hand.pane.bar
    hand.caret("Title")
    hand.qtbot.waitUntil(lambda: bar.kind.text() == "Heading 3")
    hand.caret("item")
    hand.qtbot.waitUntil(bar.bullets.isChecked)
    hand.caret("plain").press("Ctrl+B")
    hand.qtbot.waitUntil(bar._marks[Simple.STRONG].isChecked)


# --- to be checked ---------------------------------------------------------------------------------------------


def test_words_are_marked_to_be_checked_and_the_mark_comes_off_again(hand: Hand) -> None:
    hand.open("The minister **said** so.\n").select("minister", to="said")
    hand.pane.bar.check.click()
    assert hand.markdown.replace("\\", "") == "The [CHECK minister **said]** so.\n"
    hand.pane.bar.check.click()
    assert hand.markdown == "The minister **said** so.\n"
    assert hand.pane.text.textCursor().selectedText() == "minister said"


def test_without_a_selection_tk_is_written(hand: Hand) -> None:
    hand.open("Some  people\n").caret(" people")
    hand.pane.bar.check.click()
    assert hand.type("!").story == (p("Some TK! people"),)
    assert hand.press("Ctrl+Z", "Ctrl+Z").markdown == "Some  people\n"
