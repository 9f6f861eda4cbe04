"""A damaged store at the window: said, salvaged, told; what was typed meanwhile is in the new one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QPushButton

from newsdesk.desk import Desk
from newsdesk.desk.salvage import is_whole
from newsdesk.store.errors import StoreDamaged
from newsdesk.store.form import PAGE
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.dialogs.ask import Ask
from ui.safety.salvage import DamageWatch, ReportDialog
from ui.theme.tokens import ThemeWatcher
from ui.window import MainWindow


def agree(hand: Hand) -> ReportDialog:
    """Press Salvage, and wait for the report."""
    hand.wait(lambda: hand.window.findChild(Ask) is not None)
    hand.click(hand.window.findChild(Ask).go)
    hand.wait(lambda: hand.window.findChild(ReportDialog) is not None, "no report came")
    return hand.window.findChild(ReportDialog)


def root_of(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0])


def overwrite(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(b"\xff" * PAGE)


@pytest.mark.parametrize("page", ["the first", "the settings'"])
def test_a_store_that_does_not_open_is_salvaged(
    open_window: OpenWindow, stories: Stories, store_path: Path, page: str
) -> None:
    stories.headlines("Harbour opens", "Ferry sails", body="Its text.")
    overwrite(store_path, 1 if page == "the first" else root_of(store_path, "setting"))
    damaged = store_path.read_bytes()
    hand = open_window(usable=False)
    hand.wait(lambda: hand.panes.text.trouble is not None and hand.panes.text.trouble.isVisible())
    assert hand.panes.text.trouble is not None
    hand.wait(hand.panes.text.trouble.salvage.isVisible)
    hand.click(hand.panes.text.trouble.salvage)

    report = agree(hand)

    hand.wait(lambda: hand.panes.session.article is not None)
    assert set(hand.headlines()) == {"Harbour opens", "Ferry sails"}
    assert hand.open_story().body == "Its text."
    assert report.isVisible()
    (kept,) = store_path.parent.glob("newsdesk.sqlite.damaged-*Z")
    assert kept.read_bytes() == damaged
    assert "2 stories are back" in kept.with_name(kept.name + ".txt").read_text("utf-8")


def test_damage_is_found_after_the_start_and_what_was_typed_goes_along(
    open_window: OpenWindow, stories: Stories, store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (story,) = stories.headlines("Harbour opens", body="Its text.")
    desk = Desk.open(store_path, start_courier=False)
    desk.backups.make()
    desk.close()
    assert is_whole(store_path)
    hand = open_window()
    watch = hand.window.findChild(DamageWatch)
    assert watch is not None
    assert watch.first_look.isActive()
    watch.look()
    hand.wait(lambda: not hand.window.jobs._pending)
    assert not hand.panes.strip.isVisible()

    def damaged(*_args: object, **_changes: object) -> None:
        raise StoreDamaged(store_path)

    with closing(sqlite3.connect(store_path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    overwrite(store_path, root_of(store_path, "ix_article_list"))
    overwrite(store_path, root_of(store_path, "author"))
    assert not is_whole(store_path)
    watch.look()
    hand.wait(hand.panes.strip.isVisible, "nothing was said")
    assert "is damaged" in hand.panes.strip.accessibleName()
    monkeypatch.setattr(hand.desk.articles, "save", damaged)
    assert hand.panes.editor is not None
    hand.panes.editor.focus_body()
    hand.type("Typed on a damaged store. ")

    hand.click(hand.button("Salvage…"))
    report = agree(hand)

    hand.wait(lambda: hand.panes.session.article is not None)
    hand.wait(lambda: hand.desk.articles.get(story.id).body == "Typed on a damaged store. Its text.\n")
    assert hand.open_story().id == story.id
    assert any("authors" in label.text() for label in report.findChildren(QLabel)), "a list with a hole is told"
    assert is_whole(store_path)


def test_damage_that_the_list_meets_before_all_stands_is_offered_to_be_salvaged_at_once(
    open_window: OpenWindow, store_path: Path, settings: QSettings, theme: ThemeWatcher
) -> None:
    hand = open_window()
    window = MainWindow(settings, theme)
    window.jobs.trouble.emit(StoreDamaged(store_path))  # nobody asked for the panes yet
    assert "is damaged" in window.panes.strip.accessibleName()
    assert "Salvage…" in [one.text() for one in window.panes.strip.findChildren(QPushButton)]
    window.close()
    hand.wait(lambda: window.closed)


def test_a_letter_is_not_offered_to_be_salvaged(open_window: OpenWindow, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear editor,")
    hand = open_window(letter, usable=False)
    hand.wait(lambda: hand.panes.text.trouble is not None and hand.panes.text.trouble.isVisible())
    assert hand.panes.text.trouble is not None
    hand.settled()
    assert not hand.panes.text.trouble.salvage.isVisible()
