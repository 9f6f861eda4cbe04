"""Wire copy pasted into an empty story is taken apart; one Ctrl+Z gives the plain paste."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from newsdesk.story.dateline import Dateline
from tests.ui.editor.conftest import Hand

WIRE = """\
China, Kazakhstan issue joint statement

By A. Beket

NUR-SULTAN, Sep 15(ABC): China and Kazakhstan issued a joint statement.

It is the first.
"""


def paste(hand: Hand, text: str) -> Hand:
    QGuiApplication.clipboard().setText(text)
    return hand.press("Ctrl+V").settle()


def saved(hand: Hand) -> tuple[str, str, tuple[str, ...]]:
    hand.pane.save_now()
    article = hand.desk.article
    return article.headline, article.dateline.place, tuple(author.name for author in article.authors)


def test_headline_dateline_byline_and_body_go_where_they_belong(hand: Hand) -> None:
    paste(hand.open(), WIRE)
    assert hand.markdown == "China and Kazakhstan issued a joint statement.\n\nIt is the first.\n"
    assert saved(hand) == ("China, Kazakhstan issue joint statement", "NUR-SULTAN", ("A. Beket",))
    assert hand.desk.article.dateline.agency == "ABC"
    assert hand.pane.header.headline.toPlainText() == "China, Kazakhstan issue joint statement"
    assert "headline, dateline NUR-SULTAN, Sep 15 (ABC), byline A. Beket" in hand.pane.quiet.words


def test_pasted_into_the_empty_headline_it_goes_where_it_belongs(hand: Hand) -> None:
    """Ctrl+N, Ctrl+V: the caret of a new story stands in the headline."""
    hand.open()
    headline = hand.pane.header.headline
    hand.pane.focus_headline()
    QGuiApplication.clipboard().setText("Dear all,\n\nsee you.")
    QTest.keyClick(headline, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert headline.toPlainText() == "Dear all, see you."  # no wire copy
    headline.selectAll()
    QTest.keyClick(headline, Qt.Key.Key_Delete)
    hand.pane.save_now()
    QGuiApplication.clipboard().setText(WIRE)
    QTest.keyClick(headline, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hand.settle()
    assert saved(hand)[:2] == ("China, Kazakhstan issue joint statement", "NUR-SULTAN")
    assert hand.press("Ctrl+Z").settle().markdown.startswith("China, Kazakhstan issue joint statement\n\nBy A. Beket")
    assert headline.toPlainText() == ""


def test_one_undo_gives_the_plain_paste_and_redo_takes_it_apart_again(hand: Hand) -> None:
    paste(hand.open(), WIRE).press("Ctrl+Z").settle()
    assert hand.markdown.startswith("China, Kazakhstan issue joint statement\n\nBy A. Beket\n\nNUR-SULTAN, Sep 15(ABC)")
    assert saved(hand) == ("", "", ())
    hand.press("Ctrl+Shift+Z").settle()
    assert saved(hand)[0] == "China, Kazakhstan issue joint statement"
    assert hand.undo_all().settle().markdown == ""
    assert saved(hand) == ("", "", ())


def offer(hand: Hand) -> QPushButton | None:
    """The button that undoes the taking apart, if a person sees it."""
    buttons = hand.settle().pane.quiet.findChildren(QPushButton)
    return next((one for one in buttons if one.text() == "Undo" and one.isVisible()), None)


def test_the_line_goes_with_what_it_speaks_of(hand: Hand) -> None:
    button = offer(paste(hand.open(), WIRE))
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert hand.settle().markdown.startswith("China, Kazakhstan issue joint statement")
    assert saved(hand) == ("", "", ())
    assert hand.pane.quiet.words == ""

    paste(hand.open(), WIRE).press("Ctrl+Z").settle()
    assert (hand.pane.quiet.words, offer(hand)) == ("", None)
    paste(hand.open(), WIRE)
    hand.pane.undo()  # of the menu
    assert (hand.pane.quiet.words, offer(hand)) == ("", None)


def test_undo_is_offered_only_while_it_would_undo_that(hand: Hand) -> None:
    paste(hand.open(), WIRE)
    hand.type("x")
    assert hand.pane.quiet.words.startswith("Taken from the wire copy")
    assert offer(hand) is None
    hand.press("Ctrl+Z")  # the letter
    assert offer(hand) is not None
    hand.pane.source.toggle()
    assert offer(hand) is None
    hand.pane.source.toggle()
    assert offer(hand) is not None
    hand.press("Ctrl+Z")
    assert (hand.pane.quiet.words, offer(hand)) == ("", None)


def test_what_was_written_since_stays_with_undo(hand: Hand) -> None:
    paste(hand.open(), WIRE)
    hand.pane.focus_headline()
    hand.type("!")
    hand.pane.focus_body()
    hand.press("Ctrl+Z").settle()
    assert hand.markdown.startswith("China, Kazakhstan")
    assert saved(hand)[0] == "China, Kazakhstan issue joint statement!"


def test_in_a_story_that_is_begun_nothing_is_taken_apart(hand: Hand) -> None:
    paste(hand.open(headline="Mine"), WIRE)
    assert hand.markdown.startswith("China, Kazakhstan issue joint statement\n\nBy A. Beket")
    paste(hand.open("Begun.\n").caret("Begun"), WIRE)
    assert "By A. Beket" in hand.markdown
    assert hand.desk.article.dateline == Dateline()


def test_other_text_is_pasted_as_it_is(hand: Hand) -> None:
    paste(hand.open(), "Dear all,\n\nsee you.\n")
    assert hand.markdown == "Dear all,\n\nsee you.\n"
    assert hand.pane.quiet.words == ""
