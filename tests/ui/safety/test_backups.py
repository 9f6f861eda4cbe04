"""Backups from the window: made by themselves and by hand, listed, and gone back to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton

from newsdesk.desk import Desk
from newsdesk.desk.backups import list_backups
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.dialogs.settings.backups_page import BackupsPage
from ui.dialogs.settings.window import SettingsWindow
from ui.safety.backups import BackupKeeper
from ui.safety.restore import RestoreDialog


def find(hand: Hand, kind: type[QObject]) -> QObject:
    hand.wait(lambda: hand.window.findChild(kind) is not None, f"no {kind.__name__}")
    return hand.window.findChild(kind)


def test_the_days_backup_is_made_by_itself_once(open_window: OpenWindow, stories: Stories, store_path: Path) -> None:
    stories.headlines("Harbour opens")
    hand = open_window()
    keeper = find(hand, BackupKeeper)
    assert isinstance(keeper, BackupKeeper)
    assert keeper.timer.isActive()
    keeper.look()
    hand.wait(lambda: len(list_backups(store_path)) == 1)
    keeper.look()
    hand.wait(lambda: not hand.window.jobs._pending)
    assert [one.number for one in list_backups(store_path)] == [1]


def test_a_backup_that_cannot_be_made_is_said(open_window: OpenWindow, stories: Stories, store_path: Path) -> None:
    stories.headlines("Harbour opens")
    (store_path.parent / "backups").write_text("in the way")
    hand = open_window()
    keeper = find(hand, BackupKeeper)
    assert isinstance(keeper, BackupKeeper)
    keeper.look()
    hand.wait(hand.panes.strip.isVisible, "nothing was said")
    assert "No backup could be made" in hand.panes.strip.accessibleName()
    hand.click(hand.button("Backups…"))
    window = find(hand, SettingsWindow)
    assert isinstance(window, SettingsWindow)
    assert list(window.pages) == ["backups"]


def test_back_up_now_elsewhere_and_see_it(open_window: OpenWindow, stories: Stories, tmp_path: Path) -> None:
    stories.headlines("Harbour opens", "Ferry sails")
    hand = open_window()
    hand.panes.actions_["settings"].trigger()
    window = find(hand, SettingsWindow)
    assert isinstance(window, SettingsWindow)
    window.show_page("backups")
    page = window.pages["backups"]
    assert isinstance(page, BackupsPage)
    hand.wait(lambda: page.place.text().endswith("backups"))
    assert page.none.isVisible()

    page.go_to(tmp_path / "stick")
    hand.wait(lambda: page.place.text() == str(tmp_path / "stick"))
    hand.click(page.now)

    hand.wait(lambda: "Backed up: 2 stories" in window.notice.words.text())
    hand.wait(lambda: page.list.count() == 1)
    assert "2 stories" in page.list.item(0).data(0x0B)  # what a screen reader says
    (one,) = (tmp_path / "stick").glob("*.sqlite")
    hand.click(page.usual)
    hand.wait(lambda: page.list.count() == 0)
    assert one.exists()


def test_going_back_brings_the_stories_of_then_and_keeps_the_store_of_now(
    open_window: OpenWindow, stories: Stories, store_path: Path
) -> None:
    (story,) = stories.headlines("Then", body="Words of then.")
    desk = Desk.open(store_path, start_courier=False)
    desk.backups.make()
    desk.close()
    hand = open_window()
    assert hand.panes.editor is not None
    hand.panes.editor.focus_body()
    hand.type("Typed a moment ago. ")

    hand.panes.actions_["restore_backup"].trigger()
    dialog = find(hand, RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    hand.wait(dialog.go.isEnabled)
    hand.click(dialog.go)

    hand.wait(lambda: "is back" in hand.panes.strip.accessibleName(), "nothing was said")
    hand.wait(lambda: hand.panes.session.article is not None)
    assert hand.open_story().body == "Words of then."
    hand.wait(hand.window.isActiveWindow)
    hand.panes.editor.focus_body()
    hand.wait(hand.panes.editor.text.hasFocus)
    hand.type("And on. ")
    hand.close()
    (aside,) = store_path.parent.glob("newsdesk.sqlite.before-restore-*Z")
    for path, words in ((aside, "Typed a moment ago."), (store_path, "And on.")):
        desk = Desk.open(path, start_courier=False)
        try:
            assert words in desk.articles.get(story.id).body
        finally:
            desk.close()


def test_going_back_can_be_undone(open_window: OpenWindow, stories: Stories, store_path: Path) -> None:
    stories.headlines("Then")
    desk = Desk.open(store_path, start_courier=False)
    desk.backups.make()
    desk.articles.create(headline="Since")
    desk.close()
    hand = open_window()
    hand.panes.actions_["restore_backup"].trigger()
    dialog = find(hand, RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    hand.wait(dialog.go.isEnabled)
    dialog.go.setFocus()
    hand.qtbot.keyClick(dialog.go, Qt.Key.Key_Return)  # the usual one is Cancel
    hand.wait(lambda: "The backup of" in hand.panes.strip.accessibleName())
    hand.wait(lambda: hand.headlines() == ["Then"])

    hand.click(next(made for made in hand.panes.strip.findChildren(QPushButton) if made.text() == "Undo"))
    hand.wait(lambda: "The store of before is back" in hand.panes.strip.accessibleName())
    hand.wait(lambda: sorted(hand.headlines()) == ["Since", "Then"])
    (aside,) = store_path.parent.glob("newsdesk.sqlite.before-restore-*")
    assert aside.name in hand.panes.strip.accessibleName()


@pytest.mark.parametrize("there", [True, False])
def test_where_no_store_can_be_opened_a_backup_is_offered(
    open_window: OpenWindow, stories: Stories, store_path: Path, there: bool
) -> None:
    stories.headlines("Kept")
    desk = Desk.open(store_path, start_courier=False)
    desk.backups.make()
    desk.close()
    if not there:
        for path in (store_path.parent / "backups").glob("*.sqlite"):
            path.unlink()
    store_path.write_bytes(b"\0" * 8192)
    hand = open_window(usable=False)
    hand.wait(lambda: hand.panes.text.trouble is not None and hand.panes.text.trouble.isVisible())
    hand.settled()
    trouble = hand.panes.text.trouble
    assert trouble is not None
    assert trouble.backup.isVisible() is there
    if there:
        hand.click(trouble.backup)
        dialog = find(hand, RestoreDialog)
        assert isinstance(dialog, RestoreDialog)
        hand.wait(dialog.go.isEnabled)
        hand.click(dialog.go)
        hand.wait(lambda: hand.panes.session.article is not None and hand.open_story().headline == "Kept")
