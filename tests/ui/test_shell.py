"""The frame: columns that fold and are remembered, commands, the palette, light and dark."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from newsdesk.errors import NewsdeskError
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.actions import commands
from ui.dialogs.palette import Palette
from ui.shell.notice import Toast
from ui.shell.text_column import TextColumn


@pytest.fixture
def hand(open_window: OpenWindow, stories: Stories) -> Hand:
    stories.headlines("Rupee gains", "Harbour opens", body="A paragraph.", section=1)
    return open_window()


def palette_of(hand: Hand) -> Palette:
    hand.wait(lambda: hand.window.findChildren(Palette) and hand.window.findChildren(Palette)[-1].rows.count() > 0)
    return hand.window.findChildren(Palette)[-1]


def test_four_columns_at_1440_and_a_key_for_each_side(hand: Hand) -> None:
    panes = hand.panes
    assert [pane.isVisible() for pane in (panes.side_bar, panes.articles, panes.text, panes.right)] == [True] * 4
    assert abs(panes.side_bar.width() - 196) < 4
    assert abs(panes.right.width() - 405) < 4

    hand.press("Ctrl+Shift+Backslash")
    assert not panes.side_bar.isVisible()
    hand.press("Ctrl+Backslash")
    assert not panes.right.isVisible()
    hand.click(panes.bar.side_bar)
    hand.click(panes.bar.right_pane)
    assert panes.side_bar.isVisible()
    assert panes.right.isVisible()
    assert abs(panes.side_bar.width() - 196) < 4, "it comes back as wide as it was"


def test_below_1200_the_sides_fold_away_and_come_over_the_text(hand: Hand) -> None:
    panes = hand.panes
    hand.window.resize(1024, 700)
    hand.wait(lambda: not panes.side_bar.isVisible() and not panes.right.isVisible())
    before = panes.text.width()

    hand.press("Ctrl+Backslash")
    assert panes.right.isVisible()
    assert abs(panes.text.width() - before) < 4, "it stands over the text, it does not press it together"
    panes.toast.show_end("Scheduled on The Daily", "", ("Open page", print))
    (told,) = panes.toast.findChildren(QPushButton)
    assert hand.window.childAt(told.mapTo(hand.window, told.rect().center())) is told, (
        "what ended is told over the pane"
    )
    panes.toast.hide()
    hand.press("Escape")
    assert not panes.right.isVisible()

    hand.click(panes.bar.side_bar)
    assert panes.side_bar.isVisible()
    assert panes.side_bar.x() == 0
    hand.click(panes.bar.side_bar)
    assert not panes.side_bar.isVisible()

    panes.columns.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    hand.click(panes.bar.side_bar)
    assert panes.side_bar.geometry().right() == panes.columns.width() - 1, "it stands on its own side in Arabic too"
    hand.press("Escape")
    hand.press("Ctrl+Backslash")
    assert panes.right.x() == 0
    hand.press("Escape")
    panes.columns.unsetLayoutDirection()

    hand.window.resize(1440, 900)
    hand.wait(lambda: panes.side_bar.isVisible() and panes.right.isVisible())
    assert panes.columns.indexOf(panes.side_bar) == 0
    assert panes.columns.indexOf(panes.right) == 3


def test_f11_leaves_only_the_text_and_escape_brings_all_back(hand: Hand) -> None:
    panes = hand.panes
    hand.press("F11")
    hand.wait(lambda: not panes.articles.isVisible())
    assert not panes.side_bar.isVisible()
    assert not panes.right.isVisible()
    assert panes.editor is not None
    assert panes.editor.isAncestorOf(hand.focus())
    hand.press("F11")
    hand.wait(lambda: panes.articles.isVisible() and panes.side_bar.isVisible())


def test_the_layout_is_remembered_in_the_file_that_was_given(
    hand: Hand, open_window: OpenWindow, settings: QSettings
) -> None:
    hand.panes.columns.moveSplitter(240, 1)
    hand.panes.show_tab("facts")
    wide = hand.panes.side_bar.width()
    hand.press("Ctrl+Backslash")
    hand.close()
    assert settings.value("layout/sizes"), "it went into the test's own file"

    again = open_window()
    again.window.resize(1440, 900)  # the screen of a test is smaller than that, so the window came back smaller
    again.wait(again.panes.side_bar.isVisible)
    assert again.panes.side_bar.width() == wide
    assert not again.panes.right.isVisible()
    again.press("Ctrl+Backslash")
    assert again.panes.right.tab == "facts"


def test_the_keys_of_the_look_are_there_and_none_is_taken_twice() -> None:
    shown = {command.name: command.keys for command in commands()}
    assert shown["publish"] == "Ctrl+Return"
    assert shown["palette"] == "Ctrl+Shift+P"
    assert shown["right_pane"] == "Ctrl+\\"
    keys = [QAction().shortcut() for _ in ()]
    for command in commands():
        action = QAction(command.text)
        if command.keys is not None:
            action.setShortcut(command.keys)
            keys.append(action.shortcut())
    taken = Counter(key.toString() for key in keys)
    assert [key for key, times in taken.items() if times > 1] == []


def test_every_command_can_be_reached_by_menu_and_is_carried_out_by_something(hand: Hand) -> None:
    menu = hand.panes.bar.menus.menu()
    assert isinstance(menu, QMenu)
    in_menus = [action.objectName() for sub in menu.findChildren(QMenu) for action in sub.actions()]
    assert {command.name for command in commands()} <= set(in_menus)
    longest = max(menu.findChildren(QMenu), key=lambda sub: len(sub.actions()))
    assert len(longest.actions()) < 31, f"{longest.title()} is longer than a small screen"


def test_what_is_chosen_already_keeps_its_tick_when_it_is_chosen_again(hand: Hand) -> None:
    for name in ("stage_draft", "list_cards", "sort_changed", "group_day", "theme_light"):
        action = hand.panes.actions_[name]
        for _ in range(2):
            action.trigger()
            hand.settled()
            assert action.isChecked(), name


def test_commands_wait_for_what_they_need(open_window: OpenWindow) -> None:
    empty = open_window()
    assert empty.panes.actions_["new_story"].isEnabled()
    assert not empty.panes.actions_["publish"].isEnabled()
    assert not empty.panes.actions_["bold"].isEnabled()


def test_a_few_letters_and_return_do_a_command(hand: Hand) -> None:
    hand.press("Ctrl+Shift+P")
    palette = palette_of(hand)
    hand.qtbot.keyClicks(palette.line, "reav")
    hand.qtbot.keyClick(palette.line, Qt.Key.Key_Backspace)
    hand.qtbot.keyClick(palette.line, Qt.Key.Key_Backspace)
    hand.qtbot.keyClicks(palette.line, "ady")
    hand.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    hand.wait(lambda: hand.open_story().stage == "ready")


def test_a_story_is_gone_to_by_words_of_its_headline(hand: Hand) -> None:
    hand.press("Ctrl+P")
    palette = palette_of(hand)
    hand.qtbot.keyClicks(palette.line, "rupee")
    hand.wait(lambda: palette.rows.count() == 1)
    hand.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    hand.wait(lambda: hand.open_story().headline == "Rupee gains")


@pytest.mark.parametrize("words", ["focus", "Focus mode"])
def test_a_command_is_found_by_its_own_name_too(hand: Hand, words: str) -> None:
    hand.press("Ctrl+Shift+P")
    palette = palette_of(hand)
    hand.qtbot.keyClicks(palette.line, words)
    hand.wait(lambda: palette.rows.count() == 1)
    assert palette.rows.item(0).text() == "Dim other paragraphs"


def test_the_nearest_command_comes_first(hand: Hand) -> None:
    """ "dim" has its letters in "Sound, film or file" as well."""
    hand.panes.actions_["palette"].trigger()
    palette = hand.window.findChildren(Palette)[-1]
    hand.qtbot.keyClicks(palette.line, "dim")
    hand.wait(lambda: palette.rows.item(0).text() == "Dim other paragraphs")
    hand.qtbot.keyClick(palette.line, Qt.Key.Key_Escape)


def test_escape_leaves_the_palette_and_changes_nothing(hand: Hand) -> None:
    hand.press("Ctrl+P")
    palette = palette_of(hand)
    hand.qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    hand.wait(lambda: not hand.window.findChildren(Palette))
    assert hand.open_story().headline == "Harbour opens"


def test_light_or_dark_is_chosen_and_remembered(hand: Hand, settings: QSettings) -> None:
    try:
        hand.panes.actions_["theme_dark"].trigger()
        assert settings.value("theme/dark") == 1
        assert hand.window.palette().window().color().lightness() < 64
        assert hand.panes.actions_["theme_dark"].isChecked()
        assert not hand.panes.actions_["theme_light"].isChecked()
    finally:
        hand.panes.actions_["theme_light"].trigger()
    assert hand.window.palette().window().color().lightness() > 192


def test_the_outbox_lists_what_was_sent(hand: Hand) -> None:
    hand.press("Ctrl+Return")
    hand.wait(hand.panes.toast.isVisible)
    hand.click(hand.panes.side_bar.foot)
    outbox = hand.panes.outbox.popover
    hand.wait(lambda: outbox.isVisible() and outbox.job is not None)
    outbox.copy_link.click()
    assert QApplication.clipboard().text() == hand.desk.outbox.jobs()[0].link
    outbox.open_page.click()
    assert hand.opened == [hand.desk.outbox.jobs()[0].link]
    outbox.hide()


def test_everything_that_takes_the_focus_has_a_name(hand: Hand, qtbot: QtBot) -> None:
    hand.panes.show_tab("facts")
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for kind in (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
        for widget in hand.panes.findChildren(kind)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []


def test_what_has_come_to_its_end_is_told_whole_beside_its_buttons(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(520, 600)
    pane.show()
    offers = [("Copy link", print), ("Open page", print)]
    Toast(pane).show_end("Published on The Harbour Gazette (gazette.example)", "Ferry runs again", *offers)
    for label in pane.findChildren(QLabel):
        wrap = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
        needs = label.fontMetrics().boundingRect(label.contentsRect(), wrap, label.text())
        assert needs.width() <= label.width(), label.text()
        assert needs.height() <= label.height(), label.text()


def test_what_has_come_to_its_end_lies_on_no_trouble_that_is_told(qtbot: QtBot) -> None:
    pane, text = TextColumn(), QPlainTextEdit("One.\n" * 100)
    qtbot.addWidget(pane)
    pane.resize(520, 600)
    pane.show_instead(text)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    text.setFocus()
    pane.strip.show_error(NewsdeskError("“Ferry” was not sent.", "It was changed there. " * 9, ""), ("See…", print))
    qtbot.waitUntil(lambda: text.mapTo(pane, QPoint()).y() > 0)
    text.setTextCursor(text.cursorForPosition(QPoint(5, 520 - text.mapTo(pane, QPoint()).y())))
    pane.toast.show_end("Published on The Daily (folder)", "Ferry runs again")
    assert pane.toast.y() < 300, "it would lie on the caret"
    assert not pane.toast.geometry().intersects(pane.strip.geometry())


def test_a_window_that_filled_the_screen_does_so_again_after_the_text_alone(hand: Hand) -> None:
    hand.window.showMaximized()
    hand.panes.actions_["only_text"].trigger()
    assert hand.window.isFullScreen()
    hand.panes.actions_["only_text"].trigger()
    assert hand.window.isMaximized()
    assert not hand.window.isFullScreen()


def test_tab_goes_to_the_tab_that_is_shown(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Rupee gains")
    right = open_window().panes.right
    for shown in ("preview", "facts", "history"):
        right.show_tab(shown)
        assert [key for key in right.keys if right.button(key).focusPolicy() & Qt.FocusPolicy.TabFocus] == [shown]
