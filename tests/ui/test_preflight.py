"""Before a story goes it is looked through: what is found is told under the button, each with its way to be mended."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from newsdesk import clock
from newsdesk.store.records import RevisionReason
from tests.ui.conftest import Hand, OpenWindow, Stories
from tests.ui.walk import by_tab, held, unsaid
from ui.manual.window import ManualWindow
from ui.media.window import LibraryWindow
from ui.preflight.popover import FindingsPopover


def popover(hand: Hand) -> FindingsPopover:
    hand.wait(lambda: [one for one in hand.window.findChildren(FindingsPopover) if one.isVisible()], "nothing was told")
    return next(one for one in hand.window.findChildren(FindingsPopover) if one.isVisible())


def button(found: FindingsPopover, name: str) -> QAbstractButton:
    return next(made for made in found.findChildren(QAbstractButton) if made.accessibleName().startswith(name))


def as_a_window(found: FindingsPopover, _above: QWidget) -> None:
    """The offscreen platform closes what pops up as soon as events are handled."""
    found.setWindowFlags(Qt.WindowType.Tool)
    found.show()


@pytest.fixture
def hand(open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch) -> Hand:
    monkeypatch.setattr(FindingsPopover, "open_under", as_a_window)
    stories.headlines("Harbour opens", body="It cost TK billion rupees.\n")
    return open_window()


def test_what_is_found_is_told_and_the_story_can_go_all_the_same(hand: Hand) -> None:
    hand.click(hand.panes.bar.publish.main)
    found = popover(hand)
    assert "1 TK left in the text" in found.accessibleName()
    assert "No section" in found.accessibleName()
    assert hand.desk.outbox.jobs() == ()
    found.activateWindow()
    hand.wait(found.isActiveWindow)
    assert unsaid(by_tab(found)) + held(hand.qtbot, found) == []

    assert found.go.text() == "Publish with no section, 1 TK"
    hand.click(found.go)
    hand.wait(hand.panes.toast.isVisible, "the end was not told")
    sent = next(one for one in hand.desk.history.list(hand.open_story().id) if one.reason is RevisionReason.PUBLISHED)
    assert sent.about == "The Daily with no section, 1 TK", "the history knows that somebody knew"


def test_each_leads_to_where_it_is_mended_and_then_one_click_is_enough(hand: Hand) -> None:
    assert hand.panes.editor is not None
    hand.panes.session.change({"section": 1})
    hand.click(hand.panes.bar.publish.main)
    found = popover(hand)
    hand.click(button(found, "Show: 1 TK"))
    hand.wait(lambda: hand.panes.editor.text.textCursor().selectedText() == "TK")
    hand.qtbot.keyClicks(hand.panes.editor.text, "2")
    hand.panes.editor.focus_body()
    bar, lines = hand.panes.bar, set[tuple[int, bool]]()
    hand.panes.publisher.jobs_changed.connect(
        lambda *_: lines.add((hand.panes.columns.y(), hand.window.focusWidget() is hand.panes.editor.text))
    )
    hand.click(bar.publish.main)
    hand.wait(hand.panes.toast.isVisible, "the end was not told")
    assert lines == {(bar.height(), True)}, "nothing moves while it is sent, and the caret stays in the text"
    assert "It cost 2 billion rupees." in hand.desk.articles.get(hand.open_story().id).body


def test_a_lead_picture_without_words_leads_to_where_they_are_written(hand: Hand, picture: bytes) -> None:
    item = hand.desk.media.add(picture, "pier.jpg")
    hand.panes.session.change({"lead_picture": item.sha})
    hand.click(hand.panes.bar.publish.main)
    hand.click(button(popover(hand), "Show: A picture has no alternative text"))
    hand.wait(lambda: any(one.isVisible() for one in hand.window.findChildren(LibraryWindow)), "the library is shut")
    (library,) = hand.window.findChildren(LibraryWindow)
    hand.wait(lambda: [one.sha for one in library.chosen] == [item.sha], "another picture is chosen")


def test_the_question_mark_closes_it_and_opens_the_manual_at_publish(hand: Hand) -> None:
    hand.click(hand.panes.bar.publish.main)
    hand.click(popover(hand).help)
    manual = hand.window.findChild(ManualWindow)
    assert manual.isVisible()
    assert manual.contents.currentItem().text() == "Publish"
    assert hand.desk.outbox.jobs() == ()


def test_cancel_leaves_the_story_here(hand: Hand) -> None:
    hand.click(hand.panes.bar.publish.main)
    hand.click(popover(hand).cancel)
    hand.settled()
    assert hand.desk.outbox.jobs() == ()


def test_nothing_goes_over_an_embargo(hand: Hand) -> None:
    hand.panes.session.change({"embargo": clock.now() + timedelta(hours=3)})
    hand.click(hand.panes.bar.publish.main)
    found = popover(hand)
    assert not found.go.isVisible()
    assert hand.desk.outbox.jobs() == ()
    hand.click(button(found, "Schedule: Under embargo"))
    hand.wait(
        lambda: [bool(job.not_before) for job in hand.desk.outbox.jobs()] == [True], "it does not wait for its time"
    )
