"""The windows in another language: nothing is left in English, and a switch leaves the open story open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QFileSystemModel,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from machine.translations import ui_messages
from newsdesk import words
from newsdesk.store.order import Order
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui import interface, languages
from ui.article_list.order_button import OrderButton
from ui.shell.right_pane import RightPane

WINDOWS = (
    "settings", "connect_site", "about", "this_computer", "sections", "authors", "tags", "templates", "snippets",
    "media_library", "open_outbox", "import_stories", "export_stories", "palette", "go_to_story", "restore_backup",
    "correction", "owner", "outline", "tk_list", "target",
)  # fmt: skip
"""Commands that open something."""
DATA = {
    "newsdesk", "Harbour opens", "China", "china", "Pakistan", "Business", "Sports", "The Daily", "0 TK",
    "thedaily.example", *map(languages.name, languages.CODES),
}  # fmt: skip


class Pseudo(QTranslator):
    """Puts ‹› round every string that is asked for in the context in which the files have it."""

    def __init__(self) -> None:
        super().__init__()
        self._known = {(one.context, one.source) for one in ui_messages()}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _remark: str = "", _number: int = -1) -> str | None:  # type: ignore[override]
        return f"‹{source}›" if (context, source) in self._known else None


class _Core:
    def info(self) -> dict[str, str]:
        return {}

    def gettext(self, text: str) -> str:
        return f"‹{text}›"

    def ngettext(self, one: str, many: str, number: int) -> str:
        return f"‹{one if number == 1 else many}›"


@pytest.fixture
def pseudo(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    monkeypatch.setattr(words, "_translations", _Core())
    yield
    qapp.removeTranslator(translator)


def shown(widget: QWidget) -> Iterator[str]:
    """What the widgets below `widget` say, to be seen, as a tip or to a screen reader."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield one.toolTip()
        yield one.accessibleName()
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        elif isinstance(one, QComboBox):
            yield from (one.itemText(row) for row in range(one.count()))
        elif isinstance(one, QLineEdit | QTextEdit | QPlainTextEdit):
            yield one.placeholderText()
        for action in one.actions():
            yield action.text()
        if one.isWindow():
            yield one.windowTitle()


def left_out(widget: QWidget) -> set[str]:
    """Of these, what was not translated."""
    found = {text.strip() for text in shown(widget)}
    return {text for text in found if sum(map(str.isalpha, text)) > 1 and "‹" not in text and text not in DATA}


def test_every_word_of_the_window_is_translated(
    pseudo: None, open_window: OpenWindow, stories: Stories, qapp: QApplication
) -> None:
    stories.headlines("Harbour opens", body="A paragraph.\n")
    hand = open_window()
    hand.wait(lambda: hand.panes.session.article is not None)
    for tab in ("facts", "notes", "history", "preview"):
        hand.panes.show_tab(tab)
    lacking = {"the window": left_out(hand.window)}
    for name in WINDOWS:
        if name not in hand.panes.actions_ or not hand.panes.actions_[name].isEnabled():
            continue
        before = set(qapp.topLevelWidgets())
        hand.panes.actions_[name].trigger()
        hand.qtbot.wait(30)
        for new in set(qapp.topLevelWidgets()) - before:
            lacking[name] = lacking.get(name, set()) | left_out(new)
            new.close()
        for dialog in hand.window.findChildren(QDialog):
            lacking[name] = lacking.get(name, set()) | left_out(dialog)
            dialog.reject()
    hand.settled()
    assert {name: texts for name, texts in lacking.items() if texts} == {}


def test_a_window_from_the_right_is_mirrored_and_another_language_leaves_the_story_open(
    open_window: OpenWindow, stories: Stories, qapp: QApplication
) -> None:
    stories.headlines("Old news", "Harbour opens", body="A paragraph.\n")
    hand = open_window()
    hand.click_story("Old news")
    hand.wait(lambda: hand.open_story().headline == "Old news")
    again: list[bool] = []
    hand.window.again.connect(lambda: again.append(True))
    interface.choose(hand.panes.settings, "ar")
    hand.window.begin_anew()
    hand.wait(lambda: again)
    try:
        interface.speak(qapp, interface.chosen(hand.panes.settings))
        anew: Hand = open_window()
        anew.wait(lambda: anew.panes.session.article is not None)
        assert anew.open_story().headline == "Old news"
        assert anew.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side, text = anew.panes.side_bar, anew.panes.text
        assert side.mapToGlobal(side.rect().center()).x() > text.mapToGlobal(text.rect().center()).x()
    finally:
        interface.speak(qapp, "en")


def test_long_words_of_a_language_are_not_cut(qtbot: QtBot) -> None:
    """Tabs give up their signs first; what is too long all the same ends in an ellipsis."""
    pane, order = RightPane(), OrderButton()
    for widget in (pane, order):
        qtbot.addWidget(widget)
        widget.show()
    for title in ("Vorschau", "Angaben", "Notizen", "Versionen"):
        pane.add_tab(title, title, "eye", "")
    tabs = [made for made in pane.findChildren(QAbstractButton) if made.isCheckable()]
    pane.resize(700, 300)
    assert not any(tab.icon().isNull() for tab in tabs)
    pane.resize(sum(tab.sizeHint().width() for tab in tabs), 300)
    assert all(tab.icon().isNull() for tab in tabs)
    qtbot.waitUntil(lambda: all(tab.width() >= tab.sizeHint().width() for tab in tabs))
    order.show_order(Order(), columns=False, ranked="Les plus récents d’abord")
    order.resize(order.sizeHint())
    assert order.shown() == order.text()
    order.resize(order.sizeHint().width() - 30, order.height())
    assert order.shown().endswith("…")


@pytest.mark.parametrize("code", [code for code in interface.CODES if code != "en"])
def test_the_windows_that_qt_makes_speak_the_language_too(qtbot: QtBot, qapp: QApplication, code: str) -> None:
    interface.speak(qapp, code)
    try:
        field, files = QLineEdit(), QFileDialog()
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        for made in (field, files):
            qtbot.addWidget(made)
        menu = field.createStandardContextMenu()
        said = [action.text() for action in menu.actions()] + [label.text() for label in files.findChildren(QLabel)]
        said += [button.text() for button in files.findChildren(QPushButton)]
        said.append(QFileSystemModel().headerData(0, Qt.Orientation.Horizontal))
    finally:
        interface.speak(qapp, "en")
    english = {
        "Undo",
        "Redo",
        "Copy",
        "Paste",
        "Delete",
        "Select All",
        "Look in:",
        "Files of type:",
        "File name:",
        "Open",
    }
    assert not english & {words.replace("&", "").split("\t")[0] for words in said}
