"""Work leaves versions by itself."""

from __future__ import annotations

from newsdesk.store.records import RevisionReason
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.history.keeper import Keeper


def reasons(hand: Hand, story: int) -> list[RevisionReason]:
    hand.settled()
    return [revision.reason for revision in hand.desk.history.list(story)]


def test_the_first_change_keeps_what_was_there_before(open_window: OpenWindow, stories: Stories) -> None:
    (story,) = stories.headlines("Harbour opens", body="As it was.\n")
    hand = open_window()
    assert reasons(hand, story.id) == []

    hand.panes.editor.focus_body()
    hand.type("X")
    hand.wait(lambda: hand.desk.articles.get(story.id).body.startswith("X"))

    (opened,) = hand.desk.history.list(story.id)
    assert (opened.reason, opened.article.body) == (RevisionReason.OPENED, "As it was.\n")


def test_a_fact_that_is_changed_first_counts_as_well(open_window: OpenWindow, stories: Stories) -> None:
    (story,) = stories.headlines("Harbour opens", body="As it was.\n", slug="harbour")
    hand = open_window()
    hand.panes.session.change({"slug": "other"})
    hand.wait(lambda: hand.desk.articles.get(story.id).slug == "other")
    assert hand.desk.history.list(story.id)[0].article.slug == "harbour"


def test_ten_minutes_of_work_leave_a_version_and_ten_without_leave_none(
    open_window: OpenWindow, stories: Stories
) -> None:
    (story,) = stories.headlines("Harbour opens", body="As it was.\n")
    hand = open_window()
    keeper = hand.panes.findChild(Keeper)
    assert not keeper.work.isActive()

    hand.panes.editor.focus_body()
    hand.type("X")
    assert keeper.work.isActive()
    keeper.work.timeout.emit()
    hand.wait(lambda: RevisionReason.WORKED in reasons(hand, story.id))
    assert hand.desk.history.list(story.id)[0].article.body == "XAs it was.\n"

    keeper.work.stop()
    hand.press("Home")
    assert not keeper.work.isActive()
    hand.type("Y")
    assert keeper.work.isActive()


def test_only_looking_at_a_story_leaves_nothing(open_window: OpenWindow, stories: Stories) -> None:
    first, second = stories.headlines("One", "Two", body="Text.\n")
    hand = open_window()
    hand.click_story("One")
    hand.wait(lambda: hand.open_story().id == first.id)
    hand.click_story("Two")
    hand.wait(lambda: hand.open_story().id == second.id)
    assert reasons(hand, first.id) == reasons(hand, second.id) == []
