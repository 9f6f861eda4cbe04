"""Fixtures of the windows: `window` on a store of its own, `jobs`, and what the window shows told in plain words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Unpack

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QSettings, Qt, QUrl
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.desk import Desk
from newsdesk.store.records import Article, ArticleChanges
from ui.interface import speak
from ui.jobs import Jobs
from ui.panes import Panes
from ui.preview.engine import prepare
from ui.theme.tokens import ThemeWatcher
from ui.window import MainWindow

prepare()  # before pytest-qt makes the application

SOON = 10_000  # ms; a busy machine is slow


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Whatever the system speaks."""
    speak(qapp, "en")


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> ThemeWatcher:
    qapp.setStyle("fusion")
    return ThemeWatcher(dark=False)


@pytest.fixture(scope="session", autouse=True)
def clipboard_left_empty(qapp: QApplication) -> Iterator[None]:
    """What Python put on the clipboard crashes the offscreen platform if it is still there at the end."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def jobs(desk: Desk) -> Iterator[Jobs]:
    """Jobs on the desk of this test."""
    jobs = Jobs(desk)
    yield jobs
    jobs.stop()


@dataclass
class Hand:
    """A person at the window: presses, types, looks, waits."""

    window: MainWindow
    qtbot: QtBot
    opened: list[str]  # links that went to the browser

    @property
    def panes(self) -> Panes:
        return self.window.panes

    @property
    def desk(self) -> Desk:
        assert self.panes.desk is not None
        return self.panes.desk

    def wait(self, until: Callable[[], object], why: str = "") -> None:
        self.qtbot.waitUntil(lambda: _holds(until, why), timeout=SOON)

    def press(self, keys: str) -> None:
        """A key with its modifiers ("Ctrl+Shift+P"), wherever the focus is."""
        *modifiers, key = keys.replace("++", "+Plus").split("+")
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= {
                "Ctrl": Qt.KeyboardModifier.ControlModifier,
                "Shift": Qt.KeyboardModifier.ShiftModifier,
                "Alt": Qt.KeyboardModifier.AltModifier,
            }[modifier]
        self.qtbot.keyClick(self.focus(), getattr(Qt.Key, f"Key_{key}"), held)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus(), text)

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible(), f"{widget.accessibleName() or widget} is not to be seen"
        if isinstance(widget, QAbstractButton):
            assert widget.isEnabled(), f"{widget.accessibleName()} is greyed"
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def click_story(self, headline: str) -> None:
        row = self.headlines().index(headline)
        article = self.panes.articles.model.summaries[row]
        view = self.panes.articles.view
        place = view.visualRect(self.panes.articles.model.index(self.panes.articles.model.row_of(article.id), 0))
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())

    def click_place(self, text: str) -> None:
        view = self.panes.side_bar.view
        model = view.model()
        row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == text)
        spot: QPoint = view.visualRect(model.index(row, 0)).center()
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def headlines(self) -> list[str]:
        return [summary.headline for summary in self.panes.articles.model.summaries]

    def places(self) -> list[tuple[str, int]]:
        """The side bar's lines with their figures."""
        model = self.panes.side_bar.view.model()
        rows = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
        return [(place.text, place.count) for place in rows if place.filter is not None]

    def open_story(self) -> Article:
        assert self.panes.session.article is not None, "no story is open"
        return self.panes.session.article

    def button(self, text: str) -> QAbstractButton:
        """The button with these words that can be seen."""
        for button in self.window.findChildren(QAbstractButton):
            if button.text().strip() == text and button.isVisible():
                return button
        raise AssertionError(f"no button says {text!r}")

    def close(self) -> None:
        self.window.close()
        self.wait(lambda: self.window.closed and not self.window.isVisible(), "the window did not close")

    def settled(self) -> None:
        """What was asked of the store is answered."""
        self.window.jobs.drain()


def _holds(until: Callable[[], object], why: str) -> None:
    assert until(), why or "what was waited for did not come"


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Where the window remembers its layout: a file of this test."""
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


OpenWindow = Callable[..., Hand]


@pytest.fixture
def open_window(
    qtbot: QtBot, theme: ThemeWatcher, settings: QSettings, store_path: Path
) -> Iterator[Callable[..., Hand]]:
    """Open the window on the test's store, as often as wanted; each is closed at the end."""
    windows: list[MainWindow] = []

    def make(path: Path | None = None, *, preview: bool = False, usable: bool = True) -> Hand:
        window = MainWindow(settings, theme)
        windows.append(window)
        opened: list[str] = []
        hand = Hand(window, qtbot, opened)
        window.show()
        with qtbot.waitSignal(window.stands, timeout=SOON):
            pass
        window.panes.wants_preview = preview
        window.panes.publisher.open_link = lambda url: opened.append(QUrl(url).toString())
        if usable:
            with qtbot.waitSignal(window.panes.sending if not preview else window.panes.complete, timeout=SOON):
                window.open_store(path or store_path)
            hand.settled()
        else:
            window.open_store(path or store_path)
        return hand

    yield make
    for window in windows:
        window.panes.publisher.jobs = ()  # what still waits holds no test up
        window.close()
        qtbot.waitUntil(lambda window=window: window.closed and not window.isVisible(), timeout=SOON)
        shiboken6.delete(window)


class Stories:
    """Writes stories into the store before the window opens it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, *stories: ArticleChanges) -> list[Article]:
        desk = Desk.open(self._path, start_courier=False)
        try:
            return [desk.articles.create(**story) for story in stories]
        finally:
            desk.close()

    def headlines(self, *headlines: str, **changes: Unpack[ArticleChanges]) -> list[Article]:
        return self.add(*({"headline": headline, **changes} for headline in headlines))


@pytest.fixture
def stories(store_path: Path) -> Stories:
    return Stories(store_path)
