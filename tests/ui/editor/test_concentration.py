"""Focus mode and typewriter scrolling."""

from __future__ import annotations

from PySide6.QtGui import QColor

from tests.ui.editor.conftest import Hand

LONG = "\n\n".join(f"Paragraph {n} with some words in it." for n in range(60)) + "\n"


def darkest(hand: Hand, words: str) -> int:
    """How dark the darkest point of the line with these words is (0 is black)."""
    start, _ = hand._find(words)
    block = hand.pane.text.document().findBlock(start)
    rect = hand.pane.text.block_rect(block).toRect()
    image = hand.pane.text.viewport().grab(rect).toImage()
    points = ((x, y) for x in range(0, image.width(), 2) for y in range(image.height()))
    return min(QColor(image.pixel(x, y)).lightness() for x, y in points)


def test_all_but_the_paragraph_in_hand_is_dimmed(hand: Hand) -> None:
    hand.open(LONG).caret("Paragraph 2 ").settle()
    plain = darkest(hand, "Paragraph 3 ")
    hand.pane.concentration.set_focus(True)
    assert darkest(hand, "Paragraph 3 ") > plain + 60
    assert darkest(hand, "Paragraph 2 ") < plain + 20
    hand.caret("Paragraph 3 ").settle()
    assert darkest(hand, "Paragraph 3 ") < plain + 20


def test_the_line_in_hand_stays_in_the_middle(hand: Hand) -> None:
    hand.open(LONG).caret("Paragraph 30 ")
    hand.settle().pane.concentration.set_typewriter(True)
    hand.settle()
    middle = hand.pane.text.viewport().height() // 2
    for _ in range(5):
        hand.press("Down").type("x").settle()
        assert abs(hand.pane.text.cursorRect().center().y() - middle) < 40
