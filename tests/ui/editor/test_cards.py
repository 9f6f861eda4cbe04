"""Embedded pages and raw HTML are put in, changed and taken out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from newsdesk.story.tree import Align, Embed, Figure, Paragraph, Raw, Text
from tests.ui.editor.conftest import Hand
from ui.editor.card_bar import SourceDialog
from ui.editor.cards import draw_card
from ui.editor.outline import open_outline
from ui.editor.painting import object_rect
from ui.theme.tokens import current

URL = "https://youtu.be/abc"
RAW = 'Above.\n\n<div class="x">\nkept\n</div>\n\nBelow.\n'


def answer(hand: Hand, text: str) -> None:
    """Type into the popover that just opened."""
    popover = QApplication.activePopupWidget() or QApplication.activeWindow()
    assert popover is not None
    line = popover.focusWidget()
    assert line is not None
    line.selectAll()  # type: ignore[attr-defined]
    hand.qtbot.keyClicks(line, text)
    hand.qtbot.keyClick(line, Qt.Key.Key_Return)


def test_an_address_alone_becomes_a_page_at_return_and_one_undo_gives_it_back(hand: Hand) -> None:
    hand.open().type(URL).press("Return").type("after")
    assert hand.story == (Embed(URL), Paragraph((Text("after"),)))
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert hand.story == (Paragraph((Text(URL),)),)
    hand.press("End", "Return").type("x")
    assert hand.story == (Paragraph((Text(URL),)), Paragraph((Text("x"),))), "what was taken back stays"


@pytest.mark.parametrize(("direction", "at_right"), [("ltr", False), ("rtl", True)])
def test_a_card_begins_where_the_story_does(hand: Hand, direction: str, at_right: bool) -> None:
    edit = hand.open(f"Above.\n\n{URL}\n", direction=direction).settle().pane.text
    card = object_rect(edit, hand.pane.story.block(1)).toRect().adjusted(4, 4, -4, -4)
    image = edit.viewport().grab(card).toImage()
    ground = image.pixel(image.width() // 2, 2)

    def written(columns: range) -> bool:
        return any(image.pixel(x, y) != ground for x in columns for y in range(image.height()))

    first, last = range(30), range(image.width() - 30, image.width())
    assert (written(first), written(last)) == (not at_right, at_right)


def test_source_in_a_card_runs_from_the_left_in_a_window_of_any_language(hand: Hand, qapp: QApplication) -> None:
    def drawn(direction: Qt.LayoutDirection) -> QImage:
        qapp.setLayoutDirection(direction)
        image = QImage(400, 64, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        draw_card(
            painter, QRectF(0, 0, 400, 64), Raw("<!-- wp:acme/ad /-->"), current(), hand.pane.text.drawer.pictures
        )
        painter.end()
        return image.copy(0, 30, 400, 34)

    try:
        assert drawn(Qt.LayoutDirection.RightToLeft) == drawn(Qt.LayoutDirection.LeftToRight)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_an_address_with_words_stays_words(hand: Hand) -> None:
    hand.open().type(f"See {URL}").press("Return").type("x")
    assert hand.story[0] == Paragraph((Text(f"See {URL}"),))


def test_a_page_gets_another_address_and_a_title(hand: Hand) -> None:
    text = f"Above.\n\n{URL}\n\nBelow.\n"
    hand.open(text).caret("Above", behind=True).press("End", "Right")
    bar = hand.pane.card_bar
    assert bar.isVisible()
    hand.press("Return")
    answer(hand, "youtu.be/def")
    assert hand.story[1] == Embed("https://youtu.be/def")
    hand.qtbot.mouseClick(bar.title, Qt.MouseButton.LeftButton)
    answer(hand, "The film")
    assert hand.story[1] == Embed("https://youtu.be/def", "The film")
    assert hand.undo_all().markdown == text


def test_the_slash_menu_asks_for_the_address(hand: Hand) -> None:
    hand.open("Above.\n").press("Ctrl+End", "Return").type("/embed").press("Return")
    answer(hand, "https://youtu.be/abc")
    assert Embed(URL) in hand.story


def test_raw_html_is_edited_as_it_is_and_untouched_stays_itself(hand: Hand) -> None:
    hand.open(RAW).caret("Above", behind=True).press("End", "Right")

    hand.press("Return")
    dialog = hand.pane.findChild(SourceDialog)
    dialog.text.setPlainText(dialog.text.toPlainText().replace("kept", "changed"))
    dialog.accept()
    assert hand.story[1] == Raw('<div class="x">\nchanged\n</div>')
    assert hand.undo_all().markdown == RAW
    hand.settle().caret("Above", behind=True).press("End", "Right", "Return")
    hand.pane.findChild(SourceDialog).accept()
    assert hand.markdown == RAW
    assert not hand.pane.text.document().isUndoAvailable()


def test_a_heading_is_gone_to_by_its_words(hand: Hand) -> None:
    hand.open("Start.\n\n## One\n\nWords.\n\n### Two words\n\nMore.\n")
    open_outline(hand.pane, hand.pane.text)
    palette = QApplication.activePopupWidget() or QApplication.activeWindow()
    assert palette is not None
    rows = palette.rows  # type: ignore[attr-defined]
    hand.qtbot.waitUntil(lambda: rows.count() == 2, timeout=3000)
    assert [rows.item(n).text() for n in range(2)] == ["One", "    Two words"]
    hand.qtbot.keyClicks(palette.line, "two")  # type: ignore[attr-defined]
    hand.qtbot.waitUntil(lambda: rows.count() == 1, timeout=3000)
    hand.qtbot.keyClick(palette.line, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    hand.type("X")
    assert "### XTwo words" in hand.markdown


def test_a_picture_stands_where_it_is_told_to(hand: Hand) -> None:
    text = f'Above.\n\n![alt](media:{"ab" * 32} "Credit")\nCaption.\n\nBelow.\n'
    hand.open(text).caret("Above", behind=True).press("End", "Right")
    button = hand.pane.picture_bar.aligns[Align.CENTER]
    hand.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    figure = hand.story[1]
    assert isinstance(figure, Figure)
    assert figure.attributes.align == Align.CENTER
    assert 'align="center"' in hand.markdown
    assert button.isChecked()
    hand.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert hand.markdown == text
    assert hand.undo_all().markdown == text
