"""Light and dark, right to left, and the bar and foot that follow the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QRegion, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.store.records import ArticleChanges
from newsdesk.story.tree import Attributes, Block, Box, Code, Paragraph, PullQuote, Simple, Text
from newsdesk.story.write_markdown import write
from tests.builders import li, p, ul
from tests.ui.editor.conftest import Hand
from ui.dialogs.palette import DETAIL, Palette
from ui.editor.linking import address
from ui.editor.marks import set_link
from ui.editor.popovers import LinePopover
from ui.theme.tokens import DARK, LIGHT, ThemeWatcher


@pytest.fixture
def darkness(theme: ThemeWatcher) -> Iterator[ThemeWatcher]:
    yield theme
    theme.choose(False)


def colour_of(hand: Hand, words: str) -> QColor:
    hand.caret(words, behind=True)
    return hand.pane.text.textCursor().charFormat().foreground().color()


def test_a_change_of_theme_recolours_the_text_and_changes_nothing_else(hand: Hand, darkness: ThemeWatcher) -> None:
    body = "A [link](http://x) and **more**.\n"
    hand.open(body)
    assert colour_of(hand, "link") == LIGHT.accent
    darkness.choose(True)
    hand.settle()
    assert colour_of(hand, "link") == DARK.accent
    assert hand.markdown == body
    assert hand.desk.saves == []


def test_undo_passes_through_a_change_of_theme(hand: Hand, darkness: ThemeWatcher) -> None:
    hand.open("Text\n").caret("Text", behind=True).type("s")
    darkness.choose(True)
    hand.settle()
    assert hand.press("Ctrl+Z").markdown == "Text\n"
    assert colour_of(hand, "Text") == DARK.text


def test_an_urdu_story_runs_from_the_right_also_where_it_is_empty(hand: Hand) -> None:
    hand.open("متن\n", language="ur", direction="rtl").press("End", "Return")
    assert hand.pane.text.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft
    header = hand.pane.header
    assert header.layoutDirection() == Qt.LayoutDirection.RightToLeft
    hand.pane.focus_headline()
    hand.type("China")  # a headline may begin with a foreign name
    assert header.headline.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
    assert header.headline.viewport().rect().contains(header.headline.cursorRect())
    hand.press("Home")
    assert header.headline.viewport().rect().contains(header.headline.cursorRect())
    hand.pane.focus_body()
    assert hand.type("TK").story == (p("متن"), p("TK"))


def test_the_headline_keeps_face_and_size_when_the_window_takes_the_editor_in(hand: Hand) -> None:
    """At the start the story is opened first; then Qt puts the style sheet on anew, and brings the first font back."""
    hand.open("متن\n", headline="متن", language="ur", direction="rtl")
    hand.pane.zoom.step(1)
    headline = hand.pane.header.headline
    before = headline.font()
    window = QWidget()
    QVBoxLayout(window).addWidget(hand.pane)
    window.show()
    hand.qtbot.waitExposed(window)
    assert before.families()[0] == "Noto Sans Arabic"
    for font in (headline.font(), headline.document().defaultFont()):
        assert (font.families(), font.pixelSize()) == (before.families(), before.pixelSize())
    hand.pane.setParent(None)


def test_a_story_turns_with_its_language_and_undo_passes_through_that(hand: Hand) -> None:
    hand.open("- Text\n").caret("Text", behind=True).type(" one")
    urdu: ArticleChanges = {"language": "ur", "direction": "rtl"}
    hand.pane.change_facts(urdu)  # as the window does it
    hand.pane.show_facts(replace(hand.desk.article, **urdu))
    hand.settle()
    assert runs_from_right(hand)
    assert hand.pane.text.textCursor().charFormat().fontFamilies()[0] == "Noto Sans Arabic"
    hand.type(" two").press("Ctrl+Z")
    assert (hand.markdown, runs_from_right(hand)) == ("- Text one\n", True)
    hand.press("Ctrl+Z")
    assert (hand.markdown, runs_from_right(hand)) == ("- Text\n", True)


def runs_from_right(hand: Hand) -> bool:
    return hand.pane.story.block(0).textDirection() == Qt.LayoutDirection.RightToLeft


def test_nothing_stays_of_the_flag_on_the_caret_of_urdu(hand: Hand) -> None:
    """Qt draws it a little higher than what it paints anew."""
    edit = hand.open("متن Ali\n", language="ur", direction="rtl").press("End").settle().pane.text
    above, painted = edit.cursorRect().topLeft() - QPoint(0, 2), []
    edit.hooks.under.append(lambda _edit, _painter, rect: painted.append(rect.contains(QPointF(above))))
    hand.press("Home").settle()
    assert any(painted)


def test_a_paragraphs_own_direction_outlives_editing(hand: Hand) -> None:
    hand.open('<!-- dir="rtl" -->\n\nabc\n').caret("abc").type("x")
    assert hand.story == (Paragraph((Text("xabc"),), Attributes(direction="rtl")),)


def test_the_bar_shows_what_is_true_at_the_caret(hand: Hand) -> None:
    hand.open("## Title\n\n- a **bold** item\n\n> quote\n")
    bar = hand.pane.bar

    def at(words: str) -> tuple[str, bool, bool, bool]:
        hand.caret(words, behind=True)
        bar.follow()
        checked = (bar._marks[Simple.STRONG].isChecked(), bar.bullets.isChecked(), bar.quote.isChecked())
        return (bar.kind.text(), *checked)

    assert at("Title") == ("Heading 2", False, False, False)
    assert at("bold") == ("Paragraph", True, True, False)
    assert at("quote") == ("Paragraph", False, False, True)


def test_the_bars_buttons_work_on_the_selection(hand: Hand) -> None:
    hand.open("some words\n").select("words")
    QTest.mouseClick(hand.pane.bar._marks[Simple.STRONG], Qt.MouseButton.LeftButton)
    QTest.mouseClick(hand.pane.bar.bullets, Qt.MouseButton.LeftButton)
    assert hand.markdown == "- some **words**\n"
    assert hand.pane.text.hasFocus()


def test_the_foot_counts_words_and_lists_what_is_still_to_come(hand: Hand) -> None:
    table = "| a | b |\n| --- | --- |\n| 1 | TK |\n"
    hand.open(f"One TK two.\n\n[CHECK name] three\n\n{table}", headline="TK in Astana")
    foot = hand.pane.foot
    assert (foot.words.text(), foot.minutes.text(), foot.tk.text()) == ("10 words", "1 min", "4 TK")
    QTest.mouseClick(foot.tk, Qt.MouseButton.LeftButton)
    palette = next(w for w in hand.pane.findChildren(Palette) if w.isVisible())
    hand.qtbot.waitUntil(lambda: palette.rows.count() == 4, timeout=2000)
    rows = [palette.rows.item(n) for n in range(4)]
    assert [row.text() for row in rows] == ["TK in Astana", "One TK two.", "[CHECK name] three", "TK"]
    assert [row.data(DETAIL) for row in rows] == ["Headline", "", "", "Table"]
    hand.qtbot.keyClicks(palette.line, "name")
    hand.qtbot.waitUntil(lambda: palette.rows.count() == 1, timeout=2000)
    hand.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert hand.pane.text.textCursor().selectedText() == "[CHECK name]"
    hand.press("Delete")
    hand.qtbot.waitUntil(lambda: foot.tk.text() == "3 TK", timeout=2000)


def test_a_single_tk_is_gone_to_at_once(hand: Hand) -> None:
    hand.open("Nothing here.\n", standfirst="In short: TK")
    hand.qtbot.waitUntil(lambda: hand.pane.foot.tk.text() == "1 TK", timeout=2000)
    QTest.mouseClick(hand.pane.foot.tk, Qt.MouseButton.LeftButton)
    hand.type("done")
    assert hand.pane.header.standfirst.text() == "In short: done"


def test_a_link_on_a_word_leaves_out_the_space_behind_it(hand: Hand) -> None:
    hand.open("See this now.\n").caret("this").press("Ctrl+Shift+Right")
    assert hand.pane.text.textCursor().selectedText() == "this "
    set_link(hand.pane.story, hand.pane.text.textCursor(), "http://x")
    assert hand.markdown == "See [this](http://x) now.\n"


def test_ctrl_k_links_the_selection_and_takes_the_link_away_again(hand: Hand) -> None:
    hand.open("See this.\n").select("this").press("Ctrl+K")
    line = next(w for w in hand.pane.findChildren(LinePopover) if w.isVisible()).line
    QTest.keyClicks(line, "example.org/a b")
    QTest.keyClick(line, Qt.Key.Key_Return)
    hand.settle()
    assert hand.markdown == "See [this](https://example.org/a%20b).\n"
    hand.caret("his").press("Ctrl+K")
    popover = next(w for w in hand.pane.findChildren(LinePopover) if w.isVisible())
    assert popover.line.text() == "https://example.org/a%20b"
    popover.line.clear()
    QTest.keyClick(popover.line, Qt.Key.Key_Return)
    assert hand.markdown == "See this.\n"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("example.org", "https://example.org"),
        ("http://x/y", "http://x/y"),
        ("a@b.org", "mailto:a@b.org"),
        ("/local", "/local"),
        ("  ", ""),
        ("http://x/<b>", "http://x/%3Cb%3E"),
    ],
)
def test_an_address_as_people_type_it(typed: str, meant: str) -> None:
    assert address(typed) == meant


def test_painting_everything_there_is_raises_nothing(hand: Hand) -> None:
    """Qt prints what a paintEvent raises; pytest-qt makes that a failure."""
    hand.open(
        "TK\n\n- a\n    1. b\n    2. c\n\n> q\n>\n> - in it\n\n![x](media:" + "ab" * 32 + ")\n\n***\n\n"
        "متن\n\n- متن\n\n> متن\n"
    )
    for place in (0, 300, 600):
        hand.pane.text.verticalScrollBar().setValue(place)
        hand.pane.grab()
    hand.press("Ctrl+A")
    hand.pane.grab()
    assert hand.pane.text.textCursor().position() > 0
    hand.pane.text.moveCursor(QTextCursor.MoveOperation.End)


@pytest.mark.parametrize("block", [PullQuote((p("We wait."),)), Box((p("A fact."),)), Code("x = 1", "python")])
def test_what_a_frame_shows_above_its_words_is_painted_where_only_that_comes_into_sight(
    hand: Hand, block: Block
) -> None:
    """As while the text is scrolled."""
    hand.open(write((ul(li("Before.")), block)))
    view, text = hand.pane.text.viewport(), hand.pane.text
    whole = view.grab().toImage()
    top = int(text.block_rect(text.document().lastBlock()).top())
    strip = QRect(0, top - 13, view.width(), 7)
    seen = QImage(whole.size(), whole.format())
    seen.fill(QColor("magenta"))
    view.render(seen, strip.topLeft(), QRegion(strip))
    inner = strip.adjusted(0, 1, 0, -1)
    assert seen.copy(inner) == whole.copy(inner)
