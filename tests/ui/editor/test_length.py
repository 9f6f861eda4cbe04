"""Words, characters and the length that is wanted, in the foot bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from newsdesk import clock
from newsdesk.story.counts import Count
from tests.ui.editor.conftest import Hand
from ui.editor.footer import Footer


def shown(hand: Hand) -> str:
    return hand.pane.foot.words.text()


def test_words_are_counted_as_one_types(hand: Hand) -> None:
    hand.open("One two three.\n")
    assert shown(hand) == "3 words"
    assert "14 characters" in hand.pane.foot.words.toolTip()
    hand.press("Ctrl+End").type(" four five")
    hand.qtbot.waitUntil(lambda: shown(hand) == "5 words", timeout=3000)


def test_a_selection_is_counted_beside_the_whole(hand: Hand) -> None:
    hand.open("One two three.\n\nFour five.\n").select("two", to="Four")
    hand.qtbot.waitUntil(lambda: shown(hand) == "3 of 5 words", timeout=3000)
    hand.press("Home")
    hand.qtbot.waitUntil(lambda: shown(hand) == "5 words", timeout=3000)


def test_chinese_is_counted_by_characters(hand: Hand) -> None:
    hand.open("中国 and 日本語。\n", language="zh")
    assert shown(hand) == "6 words"


def test_a_target_is_set_shown_and_saved(hand: Hand) -> None:
    hand.open("One two three.\n")
    gauge = hand.pane.foot.gauge
    assert not gauge.isVisible()
    hand.qtbot.mouseClick(hand.pane.foot.words, Qt.MouseButton.LeftButton)
    popover = QApplication.activePopupWidget() or QApplication.activeWindow()
    assert popover is not None
    hand.qtbot.keyClicks(popover.focusWidget() or popover, "2")
    hand.qtbot.keyClick(popover.focusWidget() or popover, Qt.Key.Key_Return)
    hand.qtbot.waitUntil(gauge.isVisible, timeout=3000)
    assert gauge.accessibleName() == "3 of 2 words"
    assert gauge.is_over
    hand.pane.save_now()
    assert hand.desk.article.target == 2


def test_in_a_narrow_foot_the_gauge_goes_before_a_word_is_cut(qtbot: QtBot) -> None:
    host = QWidget()  # narrower than the foot would like
    qtbot.addWidget(host)
    host.resize(900, 30)
    foot = Footer(host)
    foot.show_length(Count(65), 11, 225)
    foot.show_language("en")
    foot.show_saved(clock.now())
    foot.show_target(65, 1800)
    foot.resize(900, 30)
    host.show()
    assert foot.gauge.isVisible()
    assert foot.minutes.isVisible()
    for width in (480, 440, 400, 383):
        foot.resize(width, 30)
        QApplication.processEvents()
        for part in (foot.saved, foot.words, foot.gauge, foot.tk, foot.language):
            assert part.isHidden() or part.width() >= part.sizeHint().width(), (width, part)
    assert not foot.gauge.isVisible()
    assert "1,800" in foot.words.toolTip()


def test_tk_over_the_story_counts_too(hand: Hand) -> None:
    hand.open("TK words.\n", headline="Port TK", standfirst="[CHECK name]")
    assert hand.pane.foot.tk.text() == "3 TK"
