"""Letters of 8 to 24 points on a screen of 1440 x 900: no words of a label or a button are cut.

Qt scales a program as a whole (`main.scale`), so larger letters are a smaller screen: that is what is tried here.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from newsdesk import clock
from newsdesk.store.records import SiteKind
from tests.conftest import REPOSITORY
from tests.ui.conftest import Hand, OpenWindow, Stories
from tests.ui.walk import clipped
from ui import interface, letters
from ui.dialogs.settings.window import SIZE, SettingsWindow
from ui.theme import fonts

SCREEN = QSize(1440, 900)
WINDOWS = ("open_outbox", "media_library", "sections", "connect_site", "pull_stories", "export_stories", "correction")

ASK = """
import main
application = main.make_application()
print(application.primaryScreen().devicePixelRatio())
"""


@pytest.fixture(params=["de", "ru"])
def longer(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """A language whose words are longer."""
    interface.speak(qapp, request.param)
    yield
    interface.speak(qapp, "en")


@pytest.fixture
def hand(open_window: OpenWindow, stories: Stories) -> Hand:
    stories.headlines("Harbour opens its first night market", "Rupee gains", body="TK words.", standfirst="At night.")
    hand = open_window()
    site = hand.desk.store.sites.add(
        SiteKind.WORDPRESS, "The Paper", "http://127.0.0.1:9/", "http://127.0.0.1:9", "ann"
    )
    story = hand.open_story().id
    hand.desk.articles.save(story, embargo=clock.now() + timedelta(days=2))
    hand.desk.outbox.publish(story, site.id)  # it waits: the outbox has most buttons then
    return hand


def test_no_words_are_cut(hand: Hand) -> None:
    wrong = {points: cut(hand, SCREEN * (letters.USUAL / points)) for points in (8, 12, 18, 24)}
    assert not any(wrong.values()), "\n".join(f"{points}: {one}" for points, found in wrong.items() for one in found)


def test_nor_those_of_a_longer_language_on_a_small_screen(longer: None, hand: Hand) -> None:
    wrong = cut(hand, QSize(1024, 700))
    assert not wrong, "\n".join(wrong)


def test_nor_those_of_a_longer_language_in_the_largest_letters(longer: None, hand: Hand) -> None:
    wrong = cut(hand, SCREEN * (letters.USUAL / 24))
    assert not wrong, "\n".join(wrong)


def cut(hand: Hand, room: QSize) -> list[str]:
    """Which words are cut in the window and those that it opens on a screen of that size."""
    window, panes = hand.window, hand.panes
    window.resize(room)
    QApplication.processEvents()
    assert window.size() == room, "it fits the screen"
    panes.strip.show_hint(
        *["Dies ist die Beispielredaktion. Sehen Sie sich um."] * 2, ("Zurück zu meinen Artikeln", panes.strip.clear)
    )
    QApplication.processEvents()
    wrong = clipped(window)
    panes.strip.clear()
    for tab in ("notes", "history", "facts"):
        panes.show_tab(tab)
        hand.settled()
        QApplication.processEvents()
        wrong += clipped(panes.right)
    panes.columns.close_over()
    for name in WINDOWS:
        opened = open_by(hand, name)
        wrong += within(hand, opened, room)
        opened.close()
    settings = open_by(hand, "settings")
    assert isinstance(settings, SettingsWindow)
    settings.resize(*SIZE)
    for row in range(settings.list.count()):
        settings.list.setCurrentRow(row)
        wrong += within(hand, settings, room)
        bars = [area.horizontalScrollBar() for area in settings.findChildren(QScrollArea)]
        wrong += [f"page {row} is scrolled sideways" for bar in bars if bar.isVisible()]
    settings.close()
    return wrong


def open_by(hand: Hand, name: str) -> QWidget:
    before = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    hand.panes.actions_[name].trigger()
    hand.settled()
    (opened,) = (one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before)
    return opened


def within(hand: Hand, window: QWidget, room: QSize) -> list[str]:
    window.resize(window.size().boundedTo(room))
    for _ in range(2):  # what a page asks the desk for comes once it is shown, and is laid out after that
        hand.settled()
        QApplication.processEvents()
    fits = window.width() <= room.width() and window.height() <= room.height()
    layout = window.layout()
    assert layout is not None
    needs = layout.minimumSize()
    fits &= needs.width() <= window.width() and needs.height() <= window.height()  # else its parts overlap
    return clipped(window) + ([] if fits else [f"{window.windowTitle()} is larger than the screen: {window.size()}"])


def test_the_size_that_was_chosen_counts_from_the_next_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsdesk.places import window_settings

    for kind in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path))
    settings = QSettings(str(window_settings()), QSettings.Format.IniFormat)
    letters.choose(settings, 24)
    settings.sync()
    ran = subprocess.run([sys.executable, "-c", ASK], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert float(ran.stdout) == 2.4


@pytest.mark.parametrize(
    ("system", "size", "points"),
    [
        ("linux", 11, 10),
        ("linux", 14, 14),
        ("win32", 9, 10),
        ("win32", 13.5, 15),
        ("darwin", 13, 10),
    ],
)
def test_letters_that_are_larger_than_a_system_comes_with_are_followed(system: str, size: float, points: float) -> None:
    font = QFont()
    font.setPointSizeF(size)
    assert letters.by_standard(font, system) == points
    font.setPixelSize(round(size * fonts.dots_per_inch() / 72))
    assert letters.by_standard(font, system) == pytest.approx(points, abs=0.5)


def test_the_size_of_the_system_is_remembered_for_the_next_start_unless_a_person_chose_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert not letters.note_system(settings), "nothing is set here"
    monkeypatch.setattr(letters, "said_by_system", lambda: 14.0)
    assert letters.note_system(settings), "this run has another size"
    assert letters.points(settings) == 14
    assert not letters.note_system(settings), "it begins anew only once"
    letters.choose(settings, 12)
    monkeypatch.setattr(letters, "said_by_system", lambda: 18.0)
    assert not letters.note_system(settings)
    assert letters.points(settings) == 12
    letters.choose(settings, 0)
    assert letters.points(settings) == 18


def test_where_nothing_can_be_remembered_a_start_does_not_begin_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(letters, "said_by_system", lambda: 14.0)
    (tmp_path / "file").touch()
    settings = QSettings(str(tmp_path / "file" / "window.ini"), QSettings.Format.IniFormat)
    assert not letters.note_system(settings)
