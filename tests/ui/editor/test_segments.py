"""Words where no spaces stand between them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.editor.conftest import Hand
from ui.editor.segments import word_at

CHINESE = "中国和哈萨克斯坦发表联合声明。\n"


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("中国和哈萨克斯坦发表", "萨", "哈萨克斯坦"),
        ("在 Gwadar 港口", "港", "港口"),
        ("東京でサッカーを見る", "ッ", "サッカー"),
        ("plain words", "w", None),
        ("اردو متن", "د", None),
    ],
)
def test_the_word_at_a_place(text: str, words: str, found: str | None) -> None:
    span = word_at(text, text.index(words))
    assert (text[span[0] : span[1]] if span else None) == found


def test_a_double_click_takes_the_word_not_the_sentence(hand: Hand) -> None:
    hand.open(CHINESE, language="zh").settle()
    edit = hand.pane.text
    start, _ = hand._find("萨克")
    cursor = edit.textCursor()
    cursor.setPosition(start)
    place = edit.cursorRect(cursor).center()
    QTest.mouseDClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert edit.textCursor().selectedText() == "哈萨克斯坦"


def test_ctrl_and_arrows_go_word_by_word(hand: Hand) -> None:
    hand.open(CHINESE, language="zh").caret("中国")
    edit = hand.pane.text
    hand.press("Ctrl+Right", "Ctrl+Right", "Ctrl+Shift+Right")
    assert edit.textCursor().selectedText() == "哈萨克斯坦"
    hand.press("Ctrl+Left")
    assert edit.textCursor().position() == hand._find("哈")[0]


def test_english_words_are_as_before(hand: Hand) -> None:
    hand.open("one two\n").caret("one").press("Ctrl+Right")
    assert hand.pane.text.textCursor().position() == hand._find("two")[0]
