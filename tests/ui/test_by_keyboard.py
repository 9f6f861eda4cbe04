"""The windows without mouse and screen: each control is reached by keys, left by keys, and says what it is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.desk import Desk
from newsdesk.store.records import SiteKind
from tests.ui.conftest import Hand, OpenWindow, Stories
from tests.ui.walk import by_tab, go, held, told, unsaid
from ui.dialogs.settings.window import SettingsWindow

BODY = """## At the quay

Forty stalls, TK boats and [a ferry](https://example.org/).

- one
- two

| stall | fish |
|---|---|
| 1 | tuna |

![Boats](media:{sha})
Boats at night
"""
# in windows of their own, in popovers, in the place of something or over the text
OPENING = (
    *("from_template", "go_to_story", "save_search", "correction", "connect_site", "pull_stories", "show_outbox"),
    *("open_outbox", "owner", "import_stories", "export_stories", "sections", "authors", "tags", "media_library"),
    *("templates", "restore_backup", "replace", "link", "gallery", "table", "embed", "margin_note", "outline"),
    *("tk_list", "snippets", "target", "history", "source", "palette", "bulk_stage", "bulk_tags", "this_computer"),
    *("about", "manual"),
)


@pytest.fixture
def hand(
    open_window: OpenWindow, stories: Stories, desk: Desk, picture: bytes, monkeypatch: pytest.MonkeyPatch
) -> Hand:
    """A window with a story that has a bit of everything, and two sites."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_given, **_named: ("", ""))
    sha = desk.media.add(picture, "boats.jpg").sha
    desk.store.sites.add(SiteKind.WORDPRESS, "The Paper", "http://127.0.0.1:9/wp-json/", "http://127.0.0.1:9", "ann")
    stories.add(
        {"headline": "Rupee gains", "body": "Words."},
        {"headline": "Harbour opens", "standfirst": "At night.", "body": BODY.format(sha=sha), "tags": ("Sea",)},
    )
    hand = open_window()
    hand.window.resize(1440, 900)
    come_forward(hand)
    return hand


def come_forward(hand: Hand) -> None:
    """A window that has just been closed may take the focus along once more."""

    def is_active() -> bool:
        hand.window.activateWindow()
        return hand.window.isActiveWindow()

    hand.wait(is_active, "the main window is not active")


def fresh(before: set[QWidget]) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before]


def test_every_control_of_the_main_window_is_reached_by_keys_left_by_f6_and_says_what_it_is(hand: Hand) -> None:
    panes = hand.panes
    for tab in ("notes", "history", "facts"):
        panes.show_tab(tab)
        assert unsaid(by_tab(hand.window)) == []
    reached: set[QWidget] = set()
    panes.side_bar.view.setFocus()
    stops: list[QWidget] = []
    for _ in range(4):
        hand.press("F6")
        stops.append(hand.focus())
        for back in (False, True):
            reached |= set(go(hand.qtbot, back=back)[0])
            stops[-1].setFocus()
    assert len(set(stops)) == 4, "F6 leaves whatever pane it is in"
    assert panes.editor is not None
    panes.editor.focus_body()
    hand.press("Ctrl+Home")
    hand.press("Up")
    for back in (False, True):
        passed, _held = go(hand.qtbot, back=back)
        reached |= set(passed)
    assert len(passed) > 1, "Shift+Tab leaves the head of the story"
    hand.press("Ctrl+F10")
    reached.add(hand.focus())
    assert [told(widget) for widget in by_tab(hand.window) - reached] == []
    panes.editor.focus_body()
    hand.press("Shift+F6")
    assert hand.focus() is panes.articles.view


def test_tab_goes_through_the_window_as_it_stands(hand: Hand) -> None:
    panes = hand.panes
    panes.strip.show_hint("Look", "", ("Do it", panes.strip.clear))
    panes.show_tab("facts")
    hand.settled()

    def next_of(widget: QWidget) -> QWidget:
        widget.setFocus()
        QApplication.processEvents()
        hand.press("Tab")
        return hand.focus()

    assert next_of(panes.bar.publish.choose) is panes.side_bar.view
    assert panes.strip.isAncestorOf(next_of(panes.articles.view)), "not the tabs at the other end of the window"
    tab = panes.right.button("facts")
    assert accessible(tab) == (QAccessible.Role.RadioButton, "Facts")
    assert panes.facts is not None
    assert panes.facts.isAncestorOf(next_of(tab))
    hand.press("Backtab")
    assert hand.focus() is tab
    hand.press("Right")
    assert (hand.focus(), panes.right.tab) == (panes.right.button("notes"), "notes"), "arrows go from tab to tab"


def test_what_stands_in_a_chip_is_said(hand: Hand) -> None:
    editor = hand.panes.editor
    assert editor is not None
    assert editor.header.lead_picture.accessibleName() == "Lead picture: none yet"
    assert editor.header.tags.accessibleName() == "Tags: Sea"
    assert editor.foot.language.accessibleName() == "Language: English"
    assert editor.bar.kind.accessibleName() == "Kind of paragraph: Heading 2"


def accessible(widget: QWidget) -> tuple[QAccessible.Role, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.role(), interface.text(QAccessible.Text.Name)


def test_every_window_that_a_command_opens_is_gone_through_by_tab_and_says_what_it_is(hand: Hand) -> None:
    wrong: dict[str, list[str]] = {}
    for name in OPENING:
        wrong[name] = look(hand, name)
    assert {name: found for name, found in wrong.items() if found} == {}


def test_every_page_of_the_settings(hand: Hand) -> None:
    panes = hand.panes
    panes.actions_["settings"].trigger()
    hand.settled()
    (window,) = panes.findChildren(SettingsWindow)
    window.activateWindow()
    hand.wait(window.isActiveWindow)
    wrong = []
    for row in range(window.list.count()):
        window.list.setFocus()
        window.list.setCurrentRow(row)
        hand.settled()
        wrong += unsaid(by_tab(window)) + held(hand.qtbot, window)
    assert wrong == []


def look(hand: Hand, name: str) -> list[str]:
    panes = hand.panes
    assert panes.editor is not None
    before = {one for one in QApplication.topLevelWidgets() if one.isVisible()}
    panes.editor.focus_body()
    panes.actions_[name].trigger()
    hand.settled()
    QApplication.processEvents()
    opened = fresh(before)
    wrong = unsaid(by_tab(hand.window))
    for window in opened:
        window.activateWindow()
        hand.wait(lambda window=window: window.isAncestorOf(hand.focus()), f"{told(window)} has not the focus")
        wrong += unsaid(by_tab(window)) + held(hand.qtbot, window)
        if not (window.accessibleName() or window.windowTitle()):
            wrong.append(f"{told(window)}: a window without a name")
    for window in reversed(opened):
        window.close()
    come_forward(hand)
    hand.press("Escape")
    return wrong


def test_tab_goes_through_a_page_of_the_settings_before_done(hand: Hand, qtbot: QtBot) -> None:
    hand.panes.actions_["settings"].trigger()
    hand.settled()
    window = hand.window.findChild(SettingsWindow)
    hand.wait(window.isActiveWindow)
    for key in ("look", "desk", "look"):
        window.show_page(key)
        window.list.setFocus()
        passed, _held = go(qtbot)
        page = [widget for widget in passed if window.pages[key].isAncestorOf(widget)]
        assert page, key
        assert passed == [window.list, *page, window.done_], [told(widget) for widget in passed]
    window.close()
