"""Light or dark is chosen while a story is open: paper and ink change together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractScrollArea, QTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.theme.look import dress_as_paper
from ui.theme.tokens import ThemeWatcher, current, palette


@pytest.fixture
def put_back(theme: ThemeWatcher) -> Iterator[ThemeWatcher]:
    yield theme
    theme.choose(False)


def seen_paper(hand: Hand, text: QAbstractScrollArea) -> QColor:
    """The ground of the text's last pixels, as the window paints them."""
    viewport = text.viewport()
    place = viewport.mapTo(hand.window, viewport.rect().bottomRight())
    return hand.window.grab().toImage().pixelColor(place.x() - 2, place.y() - 2)


def test_the_paper_changes_with_its_ink(open_window: OpenWindow, stories: Stories, put_back: ThemeWatcher) -> None:
    stories.headlines("Harbour reopens")
    put_back.choose(True)
    hand = open_window()
    hand.click_story("Harbour reopens")
    hand.wait(lambda: hand.panes.editor is not None and hand.panes.editor.text.isVisible())
    editor = hand.panes.editor
    assert editor is not None
    for text in (editor.text, editor.source.view):
        if text is editor.source.view:
            hand.panes.actions_["source"].trigger()
        for name in ("theme_light", "theme_dark", "theme_light"):
            hand.panes.actions_[name].trigger()
            assert current().dark == (name == "theme_dark")
            assert seen_paper(hand, text) == current().paper, f"{text.accessibleName()}: {name}"
            assert text.palette().text().color() == current().text


def test_a_viewport_with_the_other_theme_s_paper_takes_this_one_s(qtbot: QtBot, theme: ThemeWatcher) -> None:
    """A change of style sheets leaves one so now and then, and not at will: so it is made here."""
    text = QTextEdit()
    qtbot.addWidget(text)
    text.show()
    text.viewport().setPalette(palette(not current().dark))
    dress_as_paper(text)
    assert text.viewport().grab().toImage().pixelColor(2, 2) == current().paper
