"""Help, Manual: what it names is there, tasks are found, and the sheet of keys has every command's keys."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QImage, QKeySequence
from PySide6.QtWidgets import QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Hand, OpenWindow
from ui.actions import MENUS, commands, menu_title
from ui.dialogs.connect import ConnectDialog
from ui.manual.binding import CONNECT, HAND_OVER, PUBLISH, SITE_CHANGED
from ui.manual.names import keys_of
from ui.manual.page import FOLDER, read_tasks
from ui.manual.window import ManualWindow

SOURCE = (FOLDER / "manual.md").read_text("utf-8")
OF_THE_TEXT = {"TK", "/", "F10", "Ctrl++", "Return", "Tab", "Esc"}
"""Keys and words that stand as code and are no command's."""


def open_manual(hand: Hand, command: str) -> ManualWindow:
    hand.panes.actions_[command].trigger()
    hand.wait(lambda: hand.window.findChild(ManualWindow) is not None)
    return hand.window.findChild(ManualWindow)


def seen(manual: ManualWindow) -> str:
    """The words at the top of the page, a heading's or behind it."""
    block = manual.page.cursorForPosition(QPoint(40, 40)).block()
    return f"{block.previous().text()} {block.text()} {block.next().text()}"


def test_each_task_opens_and_the_search_finds_one_by_its_words(open_window: OpenWindow) -> None:
    hand = open_window()
    manual = open_manual(hand, "manual")
    assert "How to do it with newsdesk" in seen(manual)
    assert manual.page.horizontalScrollBar().maximum() == 0  # on a screen smaller than the window
    assert manual.contents.count() == len(manual.tasks) > 15
    for row, task in enumerate(manual.tasks):
        manual.contents.setCurrentRow(row)
        at_end = manual.page.verticalScrollBar().value() == manual.page.verticalScrollBar().maximum()
        assert at_end or task.title in seen(manual)

    hand.qtbot.keyClicks(manual.search, "typo note")
    assert [manual.contents.item(row).text() for row in range(manual.contents.count())] == ["A correction"]
    assert manual.page.textCursor().selectedText() == "typo"
    manual.search.clear()
    hand.qtbot.keyClicks(manual.search, "zeppelin")
    assert manual.contents.count() == 0


def test_ctrl_question_mark_shows_the_keys_of_every_command(open_window: OpenWindow) -> None:
    hand = open_window()
    manual = open_manual(hand, "all_keys")
    assert manual.contents.currentItem().text() == "All keys"
    assert hand.panes.actions_["manual"].shortcut().toString() == "F1"
    assert hand.panes.actions_["all_keys"].shortcut().toString() == "Ctrl+?"
    told = manual.page.toPlainText()
    for command, action in hand.panes.actions_:
        if not action.shortcut().isEmpty():
            assert f"{keys_of(action.shortcut())}\n{action.text()}" in told, command.name


def test_keys_of_commands_stand_there_before_the_editor_does(qtbot: QtBot) -> None:
    parent = QWidget()
    manual = ManualWindow(parent)
    told = manual.page.toPlainText()
    keyed = [(command, keys_of(QKeySequence(command.keys))) for command in commands() if command.keys is not None]
    assert len(keyed) > 40
    assert [command.name for command, keys in keyed if keys and f"{keys}\n{command.text}" not in told] == []
    parent.deleteLater()


def test_a_title_that_is_cut_is_said_whole_where_the_pointer_rests(qtbot: QtBot) -> None:
    parent = QWidget()
    manual = ManualWindow(parent)
    manual.show()

    def rest(row: int) -> str:
        QToolTip.hideText()
        view = manual.contents.viewport()
        spot = manual.contents.visualItemRect(manual.contents.item(row)).center()
        QCoreApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, spot, view.mapToGlobal(spot)))
        return QToolTip.text()

    manual.contents.grab()
    assert rest(0) == ""
    manual.contents.setFixedWidth(120)
    manual.contents.grab()
    assert rest(0) == manual.tasks[0].title
    QToolTip.hideText()
    parent.deleteLater()


def test_every_menu_key_and_picture_that_it_names_is_there(open_window: OpenWindow) -> None:
    hand = open_window()
    bound = list(hand.panes.actions_)
    menus = {f"{menu_title(command.menu)} › {command.text}" for command, _action in bound}
    named = re.findall(r"\*\*([^*]+ › [^*]+)\*\*", SOURCE)
    assert len(named) > 15
    assert [one for one in named if one not in menus] == []
    assert {menu.partition(" ›")[0] for menu in named} <= {menu_title(menu) for menu in MENUS}

    keys = {action.shortcut().toString() for _command, action in bound}
    codes = re.findall(r"`([^`]+)`", SOURCE)
    pressed = [one for one in codes if re.fullmatch(r"(?:(?:Ctrl|Shift|Alt)\+)*(?:F\d+|[^\s:]|Return)", one)]
    assert len(pressed) > 15
    assert [one for one in pressed if QKeySequence(one).toString() not in keys | OF_THE_TEXT] == []

    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", SOURCE)
    assert pictures
    assert [one for one in pictures if QImage(str(FOLDER / one)).isNull()] == []
    assert {one.name for one in (FOLDER / "pictures").iterdir()} == {one.partition("/")[2] for one in pictures}


def test_the_manual_is_put_together_of_its_tasks() -> None:
    html, tasks = read_tasks()
    assert len({task.anchor for task in tasks}) == len(tasks)
    assert html.count("<h2>") == len(tasks)
    assert "**" not in html


def test_the_question_mark_of_connect_opens_the_manual_there_and_it_can_be_read(open_window: OpenWindow) -> None:
    hand = open_window()
    hand.panes.actions_["connect_site"].trigger()
    dialog = hand.window.findChild(ConnectDialog)
    assert dialog.focusWidget() is dialog.address
    hand.click(dialog.help)
    manual = dialog.findChild(ManualWindow)
    assert manual.isVisible(), "a child of the dialog, which is modal: others take no clicks"
    assert manual.contents.currentItem().text() == CONNECT
    dialog.close()


def test_what_question_marks_open_is_a_task() -> None:
    titles = {task.title for task in read_tasks()[1]}
    assert {CONNECT, HAND_OVER, PUBLISH, SITE_CHANGED} <= titles
