"""Help, This computer and About newsdesk: what they tell, what the copy leaves out, and that writing goes on."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication

from newsdesk.desk import doctor
from newsdesk.desk.report import Line, State
from newsdesk.parts import own_version, parts
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.computer import window as computer
from ui.computer.about import AboutWindow
from ui.computer.window import ComputerWindow


class NoEngine:
    """Stands for the web engine, which tests of its own draw with."""

    def __init__(self, _parent: object, then) -> None:
        then(Line("web engine", "Web engine", "it does not start", State.BAD, "Install it."))


def open_computer(hand: Hand) -> ComputerWindow:
    hand.panes.actions_["this_computer"].trigger()
    hand.wait(lambda: hand.window.findChild(ComputerWindow) is not None)
    return hand.window.findChild(ComputerWindow)


def test_each_line_is_told_what_is_wrong_first_and_one_button_copies_all(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch, store_path: Path
) -> None:
    monkeypatch.setattr(computer, "EngineCheck", NoEngine)
    stories.headlines("Quetzal", body="Quetzal")
    hand = open_window()
    window = open_computer(hand)
    assert not window.copy.isEnabled(), "half a report helps nobody"
    hand.wait(window.copy.isEnabled)
    told = window.text.toPlainText()
    assert told.startswith("●  Web engine  broken  it does not start")
    assert told.index("Keyring  look at it") < told.index("SQLite")
    assert "Windows by  offscreen" in told
    assert str(store_path.parent) in window.findChild(computer.StoriesPlace).words.text()

    hand.click(window.copy)
    copied = QGuiApplication.clipboard().text()
    assert f"[ok] newsdesk: {own_version()}\n" in copied
    assert "[bad] Web engine: it does not start (Install it.)\n" in copied
    assert "Quetzal" not in copied
    hand.click(window.done_)


def test_closing_it_ends_the_looking(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(computer, "EngineCheck", NoEngine)
    ended: list[bool] = []

    def looks(_store, _told, _facts, is_wanted):
        while is_wanted():
            time.sleep(0.01)
        ended.append(True)

    monkeypatch.setattr(doctor, "examine", looks)
    stories.headlines("Harbour")
    hand = open_window()
    window = open_computer(hand)
    assert not ended
    hand.click(window.done_)
    hand.wait(lambda: ended == [True])


@pytest.mark.webengine
def test_the_web_engine_is_tried(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Harbour")
    hand = open_window(preview=True)
    window = open_computer(hand)
    hand.wait(lambda: "Chromium" in window.text.toPlainText())
    hand.click(window.done_)


def test_about_names_the_version_and_the_licence_of_every_part(
    open_window: OpenWindow, stories: Stories, store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    stories.headlines("Harbour")
    hand = open_window()
    hand.panes.actions_["about"].trigger()
    hand.wait(lambda: hand.window.findChild(AboutWindow) is not None)
    window = hand.window.findChild(AboutWindow)
    assert own_version() in window.title.text()
    rows = [window.parts.topLevelItem(at) for at in range(window.parts.topLevelItemCount())]
    assert {row.text(0): row.text(2) for row in rows} == {part.name: part.licence for part in parts()}
    hand.click(window.place.open)
    assert opened == [str(store_path.parent)]
    hand.click(window.done_)


def test_both_open_where_no_store_could_be_opened(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(computer, "EngineCheck", NoEngine)
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear editor,")
    hand = open_window(letter, usable=False)
    hand.wait(lambda: hand.panes.text.trouble is not None and hand.panes.text.trouble.isVisible())
    window = open_computer(hand)
    hand.wait(window.copy.isEnabled)
    assert "Store  broken" in window.text.toPlainText()
    hand.click(window.done_)
    assert letter.read_text() == "Dear editor,"
