"""A story comes back from another desk and both changed it: the editor answers what clashes, by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from newsdesk.desk import Desk
from newsdesk.exchange.handover import Received
from newsdesk.store.records import ArticleChanges, DeskSettings, RevisionReason
from tests.ui.conftest import Hand, OpenWindow, Stories
from tests.ui.walk import by_tab, clipped, unsaid
from ui import interface
from ui.manual.window import ManualWindow
from ui.merge.binding import merge_received
from ui.merge.dialog import MergeDialog

BODY = """\
The agreement, worth 12 billion rupees, was signed in Islamabad on Monday.

The ministers met for two hours before the ceremony began.

Officials said that work begins in spring.
"""

Arrive = Callable[[ArticleChanges, ArticleChanges], tuple[Hand, Received]]
Meet = Callable[[ArticleChanges, ArticleChanges], tuple[Hand, MergeDialog]]


@pytest.fixture
def arrive(open_window: OpenWindow, stories: Stories, tmp_path: Path) -> Arrive:
    """The window, and one story to which both did something, as it comes back."""

    def make(mine: ArticleChanges, theirs: ArticleChanges) -> tuple[Hand, Received]:
        (story,) = stories.headlines("Agreement signed", body=BODY)
        hand = open_window()
        path = tmp_path / "story.newsdesk"
        hand.panes.session.close()
        hand.desk.handover.write(story.id, path)
        other = Desk.open(tmp_path / "other" / "newsdesk.sqlite", start_courier=False)
        other.settings.save(DeskSettings(name="A. Khan"))
        there = other.handover.open(path).article
        other.articles.save(there, **theirs)
        other.handover.write(there, path)
        other.close()
        hand.desk.articles.save(story.id, **mine)
        return hand, hand.desk.handover.open(path)

    return make


@pytest.fixture
def meet(arrive: Arrive) -> Meet:
    """The window with the merge of what both did to one story."""

    def make(mine: ArticleChanges, theirs: ArticleChanges) -> tuple[Hand, MergeDialog]:
        hand, received = arrive(mine, theirs)
        return hand, ask(hand, received)

    return make


def ask(hand: Hand, received: Received) -> MergeDialog:
    merge_received(hand.panes, received)
    hand.wait(lambda: hand.window.findChildren(MergeDialog))
    (dialog,) = hand.window.findChildren(MergeDialog)
    dialog.activateWindow()
    hand.wait(dialog.isActiveWindow)
    return dialog


def body(**words: str) -> str:
    text = BODY
    for old, new in words.items():
        assert old.replace("_", " ") in text
        text = text.replace(old.replace("_", " "), new)
    return text


def press(dialog: MergeDialog, made: QAbstractButton, qtbot: QtBot) -> None:
    assert made.isEnabled(), made.text()
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def words_in(text: object) -> str:
    return str(text.toPlainText()).replace("\ufffc", "").strip()  # type: ignore[attr-defined]


def test_the_question_mark_opens_the_manual_over_the_merge(meet: Meet, qtbot: QtBot) -> None:
    _hand, dialog = meet({"headline": "Mine"}, {"headline": "Theirs"})
    qtbot.mouseClick(dialog.help, Qt.MouseButton.LeftButton)
    manual = dialog.findChild(ManualWindow)
    assert manual.isVisible()
    assert manual.contents.currentItem().text() == "Give a story to another desk"
    manual.close()
    assert dialog.isVisible()


def test_what_is_kept_begins_at_its_top_and_return_presses_the_button_in_hand(meet: Meet, qtbot: QtBot) -> None:
    long = "The ministers met for two hours before the ceremony began. " * 12
    _hand, dialog = meet({"body": f"Mine. {long}\n"}, {"body": f"Theirs. {long}\n"})
    assert dialog.columns.kept.verticalScrollBar().maximum() > 0
    assert dialog.columns.kept.verticalScrollBar().value() == 0
    qtbot.keyClick(dialog.mine, Qt.Key.Key_Return)
    assert words_in(dialog.columns.kept).startswith("Mine.")
    dialog.theirs.setFocus()
    qtbot.keyClick(dialog.theirs, Qt.Key.Key_Return)
    assert words_in(dialog.columns.kept).startswith("Theirs.")
    assert dialog.isVisible(), "nothing is kept yet"


def test_what_clashes_is_asked_and_what_fits_is_there(meet: Meet, qtbot: QtBot) -> None:
    hand, dialog = meet(
        {"body": body(**{"12_billion rupees": "12.4 billion rupees"})},
        {
            "body": body(**{"12_billion rupees": "about $43 million", "in_spring": "in May"}),
            "standfirst": "Ten years of it.",
        },
    )
    assert "2 changes fit together. One needs you." in dialog.more.text()
    hand.press("F8")
    assert dialog.about.text() == "Standfirst"
    empty = dialog.columns.mine.viewport().grab().toImage()
    paper = empty.pixel(0, 0)
    assert all(empty.pixel(x, y) == paper for x in range(empty.width()) for y in range(0, empty.height(), 3)), (
        "nothing asks for words where nothing stood"
    )
    hand.press("Shift+F8")
    assert "A. Khan" in dialog.more.text()
    assert "12.4 billion" in words_in(dialog.columns.mine)
    assert "$43 million" in words_in(dialog.columns.theirs)
    assert not dialog.go.isEnabled(), "it is not answered yet"

    press(dialog, dialog.theirs, qtbot)
    assert "$43 million" in words_in(dialog.columns.kept)
    press(dialog, dialog.go, qtbot)

    hand.wait(lambda: hand.panes.session.article is not None, "the story did not open")
    story = hand.open_story()
    assert "about $43 million" in story.body
    assert "in May" in story.body
    kept = {one.reason: one.article.body for one in hand.desk.history.list(story.id)}
    assert "12.4 billion rupees" in kept[RevisionReason.MERGED]
    assert "about $43 million" in kept[RevisionReason.RECEIVED]


def test_what_is_kept_can_be_written_anew(meet: Meet, qtbot: QtBot) -> None:
    hand, dialog = meet(
        {"body": body(**{"12_billion rupees": "12.4 billion rupees"})},
        {"body": body(**{"12_billion rupees": "about $43 million"})},
    )
    kept = dialog.columns.kept
    kept.setFocus()
    kept.moveCursor(kept.textCursor().MoveOperation.End)
    qtbot.keyClicks(kept, " It is new.")
    assert dialog.go.isEnabled()
    press(dialog, dialog.go, qtbot)
    hand.wait(lambda: hand.panes.session.article is not None)
    assert "12.4 billion rupees, was signed in Islamabad on Monday. It is new." in hand.open_story().body


def test_several_questions_are_answered_with_keys(meet: Meet, qtbot: QtBot) -> None:
    hand, dialog = meet(
        {"headline": "Deal signed", "tags": ("trade",), "body": body(two_hours="three hours")},
        {"headline": "Pact signed", "tags": ("roads",), "body": body(two_hours="one hour")},
    )
    assert dialog.about.text() == "Headline"
    assert dialog.count.text() == "1 of 3"
    assert unsaid(by_tab(dialog)) == []
    dialog.resize(600, 375)  # a screen of 1440 x 900 with letters of 24 points
    assert (dialog.width(), dialog.height()) == (600, 375)
    assert clipped(dialog) == []
    dialog.columns.kept.setFocus()
    hand.press("F6")
    assert dialog.not_now.hasFocus(), "Tab is a key of the text: another one leaves it"
    hand.press("Alt+2")
    assert dialog.about.text() == "Text"
    assert dialog.count.text() == "2 of 3"
    hand.press("F8")
    assert dialog.about.text() == "Tags", "what fits is shown beside what is asked, facts too"
    assert "One change fits together. 2 need you." in dialog.more.text()
    assert words_in(dialog.columns.kept) == "trade, roads"
    assert not dialog.theirs.isEnabled(), "nothing is asked about it"
    hand.press("Shift+F8")
    before = [made.grab().toImage() for made in (dialog.mine, dialog.both)]
    hand.press("Alt+3")
    assert dialog.go.isEnabled()
    assert dialog.go.hasFocus()
    after = [made.grab().toImage() for made in (dialog.mine, dialog.both)]
    assert [one == other for one, other in zip(before, after, strict=True)] == [True, False], "what was taken is marked"
    qtbot.keyClick(dialog.go, Qt.Key.Key_Return)
    hand.wait(lambda: hand.panes.session.article is not None)
    story = hand.open_story()
    assert hand.panes.editor is not None
    text = hand.panes.editor.text
    hand.wait(lambda: hand.window.focusWidget() is text, "the first button of the window has it")
    assert story.headline == "Pact signed"
    assert set(story.tags) == {"trade", "roads"}
    assert story.body.index("three hours") < story.body.index("one hour")


def test_not_now_changes_nothing(meet: Meet, qtbot: QtBot) -> None:
    mine = body(two_hours="three hours")
    hand, dialog = meet({"body": mine}, {"body": body(two_hours="one hour")})
    press(dialog, dialog.not_now, qtbot)
    hand.wait(lambda: hand.panes.session.article is not None)
    assert hand.open_story().body == mine


def test_a_story_changed_meanwhile_is_said_and_nothing_is_written(meet: Meet, qtbot: QtBot) -> None:
    hand, dialog = meet({"headline": "Deal signed"}, {"body": body(two_hours="one hour")})
    assert "None needs you." in dialog.more.text()
    hand.desk.articles.save(1, headline="Changed meanwhile")
    press(dialog, dialog.go, qtbot)
    hand.wait(lambda: "changed here meanwhile" in dialog.more.text())
    assert hand.desk.articles.get(1).body == BODY
    press(dialog, dialog.not_now, qtbot)


def test_words_typed_while_the_other_version_was_on_its_way_are_not_written_over(arrive: Arrive, qtbot: QtBot) -> None:
    hand, received = arrive({"headline": "Deal signed"}, {"body": body(two_hours="one hour")})
    hand.panes.session.open(1, write=True)
    hand.wait(lambda: hand.panes.session.article is not None)
    hand.press("Ctrl+End")
    hand.type(" Typed meanwhile.")
    dialog = ask(hand, received)
    press(dialog, dialog.go, qtbot)
    hand.wait(lambda: "changed here meanwhile" in dialog.more.text())
    press(dialog, dialog.not_now, qtbot)
    hand.wait(lambda: hand.panes.session.article is not None)
    assert "Typed meanwhile." in hand.open_story().body
    hand.settled()
    assert hand.desk.articles.get(1).body.count("Typed meanwhile.") == 1


def test_in_the_largest_letters_the_buttons_are_whole_and_on_the_screen(
    meet: Meet, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr("ui.merge.dialog.SIZE", (600, 375))  # of a screen of 1440 x 900 with letters of 24 points
    interface.speak(qapp, "de")
    try:
        _hand, dialog = meet({"headline": "Mine"}, {"headline": "Theirs"})
        assert dialog.width() <= 600
        assert clipped(dialog) == []
    finally:
        interface.speak(qapp, "en")
