"""The first rows of the list come before the store is open."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from newsdesk.desk import Desk
from newsdesk.store.database import Store
from newsdesk.store.order import Order, Sort
from tests.ui.conftest import SOON
from ui.article_list.remembered import Remembered
from ui.theme.tokens import ThemeWatcher
from ui.window import MainWindow

STORIES = 60


class Slow:
    """A window whose store opens when it is let."""

    def __init__(self, settings: QSettings, theme: ThemeWatcher, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.may_open = threading.Event()
        self.window = MainWindow(settings, theme, self.open)

    def open(self, path: Path | None) -> Desk:
        self.may_open.wait(SOON / 1000)
        return Desk.open(path, start_courier=False)

    def show(self, path: Path) -> None:
        self.window.show()
        self.window.open_store(path)

    def headlines(self) -> list[str]:
        return [summary.headline for summary in self.window.front.articles.model.summaries]

    def wait(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=SOON)


@pytest.fixture
def slow(settings: QSettings, theme: ThemeWatcher, qtbot: QtBot) -> Iterator[Slow]:
    made = Slow(settings, theme, qtbot)
    yield made
    made.may_open.set()
    made.window.close()
    made.wait(lambda: made.window.closed)


@pytest.fixture
def stories(store_path: Path) -> Path:
    store = Store.open(store_path)
    for number in range(STORIES):
        store.articles.create(headline=f"Story {number}")
    store.close()
    return store_path


def test_the_rows_stand_while_the_store_is_being_opened_and_the_rest_follows(slow: Slow, stories: Path) -> None:
    with slow.qtbot.waitSignal(slow.window.listed, timeout=SOON):
        slow.show(stories)
    rows = slow.headlines()
    assert rows[:2] == ["Story 59", "Story 58"]
    assert slow.window.front.articles.view.isVisible()

    with slow.qtbot.waitSignal(slow.window.usable, timeout=SOON):
        slow.may_open.set()
    assert slow.headlines() == [f"Story {number}" for number in reversed(range(STORIES))]


def test_a_story_that_is_picked_meanwhile_is_the_one_that_opens(slow: Slow, stories: Path) -> None:
    with slow.qtbot.waitSignal(slow.window.listed, timeout=SOON):
        slow.show(stories)
    articles = slow.window.front.articles
    picked = articles.model.summaries[3]
    place = articles.view.visualRect(articles.model.index(articles.model.row_of(picked.id), 0)).center()
    slow.qtbot.mouseClick(articles.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    slow.may_open.set()

    slow.wait(lambda: slow.window.panes.session.article is not None)
    article = slow.window.panes.session.article
    assert article is not None
    assert article.headline == picked.headline


def test_another_order_waits_for_the_store(slow: Slow, stories: Path, settings: QSettings) -> None:
    Remembered.of(settings).keep_order(Order(Sort.HEADLINE, descending=False))
    slow.show(stories)
    slow.qtbot.wait(100)
    assert slow.headlines() == []

    with slow.qtbot.waitSignal(slow.window.usable, timeout=SOON):
        slow.may_open.set()
    assert slow.headlines()[:2] == ["Story 0", "Story 1"]


def test_rows_of_a_store_that_cannot_be_opened_do_not_stay(slow: Slow, stories: Path) -> None:
    with slow.qtbot.waitSignal(slow.window.listed, timeout=SOON):
        slow.show(stories)
    with closing(sqlite3.connect(stories)) as connection:
        connection.execute("DROP TABLE setting")
        connection.commit()

    with slow.qtbot.waitSignal(slow.window.usable, timeout=SOON):
        slow.may_open.set()
    assert slow.headlines() == []
