"""Zoom: everything larger or smaller; the text knows nothing of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.ui.editor.conftest import Hand
from ui.editor.painting import object_rect
from ui.editor.table.spot import table_in

STORY = (
    "A first paragraph.\n\n## A heading\n\n- one\n- two\n\n> Said.\n\n"
    "| a | b |\n| --- | --- |\n| 1 | some words |\n\n" + "".join(f"Paragraph {n} of many.\n\n" for n in range(60))
)


def wheel(hand: Hand, notches: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
    viewport = hand.pane.text.viewport()
    event = QWheelEvent(
        QPointF(50, 50),
        viewport.mapToGlobal(QPointF(50, 50)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_the_text_is_larger_and_nothing_else_has_happened(hand: Hand) -> None:
    hand.open(STORY).select("first").type("First").settle()
    told: list[object] = []
    hand.pane.story.qt.contentsChange.connect(lambda *change: told.append(change))
    hand.pane.story.changed.connect(lambda: told.append("changed"))
    steps, saved, before = hand.pane.story.qt.availableUndoSteps(), hand.markdown, hand.pane.story.qt.size().height()
    column = hand.pane.text.column
    hand.pane.resize(1400, 800)
    hand.pane.zoom.step(1)
    assert hand.pane.zoom.percent == 110
    assert hand.pane.text.column == round(column * 1.1)
    assert before * 1.05 < hand.pane.story.qt.size().height() < before * 1.2
    assert (hand.pane.story.qt.availableUndoSteps(), hand.markdown, told) == (steps, saved, [])
    assert hand.undo_all().markdown == STORY


@pytest.mark.parametrize("percent", [50, 75, 150, 300])
def test_lines_break_at_the_same_words_where_there_is_room(hand: Hand, percent: int) -> None:
    hand.pane.resize(2200, 900)
    hand.open(("Many words that wrap over lines. " * 12).strip() + "\n")
    lines = hand.pane.story.block(0).layout().lineCount()
    hand.pane.zoom.show(percent)
    assert abs(hand.pane.story.block(0).layout().lineCount() - lines) <= 1


def test_ctrl_and_the_wheel_zoom_and_the_wheel_alone_scrolls(hand: Hand) -> None:
    hand.open(STORY)
    wheel(hand, 1)
    wheel(hand, 1)
    assert hand.pane.zoom.percent == 125
    wheel(hand, -1)
    assert hand.pane.zoom.percent == 110
    wheel(hand, -1, Qt.KeyboardModifier.NoModifier)
    assert hand.pane.zoom.percent == 110
    for _ in range(20):
        wheel(hand, 1)
    assert hand.pane.zoom.percent == 300
    assert "300" in hand.pane.quiet.words


def test_what_stood_at_the_top_of_the_view_stays_there(hand: Hand) -> None:
    hand.open(STORY)
    edit = hand.pane.text
    edit.verticalScrollBar().setValue(edit.verticalScrollBar().maximum() // 2)
    first = edit.block_at(1)
    top = edit.block_rect(first).top()
    hand.pane.zoom.show(200)
    assert edit.block_rect(first).top() == pytest.approx(2 * top, abs=2)


def test_a_cell_is_written_in_at_another_size(hand: Hand) -> None:
    hand.open(STORY)
    block = next(b for n in range(8) if table_in(b := hand.pane.story.block(n)) is not None)
    hand.pane.tables.open(block, (1, 0))
    before = object_rect(hand.pane.text, block).height()
    hand.pane.zoom.show(150)
    assert object_rect(hand.pane.text, block).height() == pytest.approx(before * 1.5, rel=0.15)
    cell = hand.pane.tables.cell
    rect = hand.pane.tables.spot.cell_rect(block, (1, 0))
    assert rect.toAlignedRect().contains(cell.geometry())
    hand.type("23").press("Tab")
    assert "| 123 |" in hand.markdown


def test_headline_and_source_follow(hand: Hand) -> None:
    hand.open(STORY, headline="A headline")
    size = hand.pane.header.headline.font().pixelSize()
    hand.pane.zoom.show(200)
    assert hand.pane.header.headline.font().pixelSize() == 2 * size
    assert hand.pane.header.headline.text() == "A headline"
    hand.pane.source.toggle()
    assert hand.pane.source.view.font().pixelSize() == 28
