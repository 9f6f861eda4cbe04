"""What cannot be drawn or measured stands as a plain box; the program and the text go on."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtGui import QColor

from newsdesk.story.tree import Table
from tests.ui.editor.conftest import Hand
from tests.ui.editor.table.test_tables import TEXT
from ui.editor.table.layout import TableLayouts
from ui.theme.tokens import current


class BrokenError(Exception):
    """What no one thought of."""


def _fail(*_arguments: object) -> None:
    raise BrokenError


def _fail_moved(_layouts: TableLayouts, painter, *_arguments: object) -> None:  # type: ignore[no-untyped-def]
    painter.save()
    painter.translate(5_000, 0)
    raise BrokenError


def test_an_object_that_cannot_be_drawn_is_a_box_and_is_told_once(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(TableLayouts, "draw", _fail_moved)
    with caplog.at_level(logging.ERROR):
        hand.open(TEXT)
        for _ in range(3):
            shown = hand.pane.text.viewport().grab().toImage()
    assert [record.message for record in caplog.records] == ["an object could not be drawn"]
    points = (QColor(shown.pixel(x, y)) for x in range(shown.width()) for y in range(shown.height()))
    assert sum(point == current().faint for point in points) > 50, "its box is seen"
    hand.caret("Below", behind=True).type("x")
    assert isinstance(hand.story[1], Table)
    assert "Belowx" in hand.markdown


def test_an_object_whose_size_cannot_be_told_stays_in_the_story(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(TableLayouts, "layout", _fail)
    with caplog.at_level(logging.ERROR):
        hand.open(TEXT)
        hand.pane.text.viewport().grab()
    assert "the size of an object could not be told" in caplog.text
    assert hand.markdown == TEXT
