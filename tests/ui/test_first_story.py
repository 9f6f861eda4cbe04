"""From an empty desk to a published page, with the keys and clicks of a person."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlparse

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from newsdesk.store.job_records import JobState
from newsdesk.store.records import RevisionReason, Stage
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.dialogs.connect import ConnectDialog
from ui.dialogs.palette import Palette


def write(hand: Hand, headline: str, body: str) -> None:
    hand.press("Ctrl+N")
    hand.wait(lambda: hand.window.panes.session.article is not None, "no new story")
    hand.type(headline)
    hand.press("Return")
    hand.press("Return")
    hand.type(body)


def test_an_empty_desk_explains_itself_and_each_choice_works(open_window: OpenWindow) -> None:
    hand = open_window()
    welcome = hand.panes.text.welcome
    assert welcome is not None
    assert welcome.isVisible()
    assert hand.panes.articles.hint.text() == "No stories yet"
    assert not hand.panes.right.isVisible(), "there is nothing to preview yet"

    hand.click(welcome.look_around)

    hand.wait(lambda: hand.panes.session.article is not None, "the sample did not open")
    assert "night ferry returns" in hand.open_story().headline
    assert not welcome.isVisible()
    assert hand.panes.right.isVisible()
    hand.wait(lambda: len(hand.headlines()) == 12, "the list does not show the sample newsroom")
    hand.wait(lambda: ("Published", 2) in hand.places())
    hand.wait(lambda: "1 story waits" in hand.panes.side_bar.foot.accessibleName())
    assert hand.panes.articles.view.hasFocus(), "what was pressed is gone"
    assert "Nothing is sent from here" in hand.panes.strip.accessibleName()
    hand.panes.actions_["connect_site"].trigger()
    assert not hand.window.findChildren(ConnectDialog), "no site is connected to the sample"

    hand.wait(lambda: hand.button("Back to my stories"))
    hand.panes.actions_["palette"].trigger()  # who has closed the strip finds the way back there
    palette = hand.window.findChildren(Palette)[-1]
    hand.qtbot.keyClicks(palette.line, "back to my")
    hand.wait(lambda: palette.rows.count() == 1)
    assert palette.rows.item(0).text() == "Back to my stories"
    hand.qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    hand.click(hand.button("Back to my stories"))

    hand.wait(lambda: not hand.headlines() and hand.panes.text.welcome is not None)
    hand.wait(lambda: not hand.panes.strip.isVisible())


def test_wire_copy_of_the_clipboard_becomes_the_first_story(open_window: OpenWindow) -> None:
    copy = "Harbour opens its night market\n\nKESTREL BAY, Sep 15 (CW): Forty stalls opened on Friday.\n\nIt rained."
    QApplication.clipboard().setText(copy)
    hand = open_window()
    assert hand.panes.text.welcome is not None
    hand.click(hand.panes.text.welcome.wire)
    hand.wait(lambda: hand.panes.session.article is not None)
    hand.wait(lambda: hand.open_story().headline == "Harbour opens its night market")
    assert hand.open_story().dateline.place == "KESTREL BAY"


def test_one_key_and_the_caret_is_in_the_headline(open_window: OpenWindow) -> None:
    hand = open_window()
    write(hand, "Harbour opens", "The first paragraph.")
    hand.wait(lambda: hand.headlines() == ["Harbour opens"], "the list does not show the headline")
    assert hand.desk.articles.get(hand.open_story().id).body.strip() == "The first paragraph."


def test_what_was_typed_is_there_after_closing_and_opening_again(open_window: OpenWindow) -> None:
    hand = open_window()
    write(hand, "Harbour opens", "The last words before closing.")
    id = hand.open_story().id
    hand.close()

    again = open_window()

    assert again.headlines() == ["Harbour opens"]
    assert again.open_story().id == id
    assert "The last words before closing." in again.desk.articles.get(id).body
    assert [revision.reason for revision in again.desk.history.list(id)] == [RevisionReason.CLOSED]


def test_one_click_publishes_to_the_folder_that_is_set_up(open_window: OpenWindow) -> None:
    hand = open_window()
    write(hand, "Harbour opens", "Published with one click.")
    hand.panes.session.change({"section": 1})

    hand.click(hand.panes.bar.publish.main)

    hand.wait(hand.panes.toast.isVisible, "the end of the publish was not told")
    job = hand.desk.outbox.jobs()[0]
    assert job.state is JobState.DONE
    page = Path(unquote(urlparse(job.link).path)).read_text("utf-8")
    assert "Harbour opens" in page
    assert "Published with one click." in page

    hand.click(hand.button("Open page"))

    assert hand.opened == [job.link]
    hand.wait(lambda: "All sent" in hand.panes.side_bar.foot.accessibleName())


def test_the_same_with_one_key(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Harbour opens", body="A paragraph.", section=1)
    hand = open_window()
    hand.press("Ctrl+Return")
    hand.wait(hand.panes.toast.isVisible, "nothing was published")


def test_the_stage_menu_changes_the_stage_and_keeps_a_version(open_window: OpenWindow, stories: Stories) -> None:
    (story,) = stories.headlines("Harbour opens")
    hand = open_window()

    hand.panes.actions_["stage_review"].trigger()

    hand.wait(lambda: hand.desk.articles.get(story.id).stage is Stage.REVIEW)
    hand.wait(lambda: hand.panes.bar.stage.text().strip() == "In review")
    hand.wait(lambda: [revision.reason for revision in hand.desk.history.list(story.id)] == [RevisionReason.STAGE])
    hand.click_place("In review")
    hand.wait(lambda: hand.headlines() == ["Harbour opens"])
    hand.click_place("Ready")
    hand.wait(lambda: hand.headlines() == [])
    assert hand.panes.articles.hint.text() == "No stories here"


def test_a_story_goes_into_the_trash_and_comes_back(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Old news", "Harbour opens")
    hand = open_window()

    hand.panes.actions_["trash"].trigger()

    hand.wait(lambda: hand.headlines() == ["Old news"])
    hand.click_place("Trash")
    hand.wait(lambda: hand.headlines() == ["Harbour opens"])
    hand.click_story("Harbour opens")
    hand.wait(lambda: hand.panes.session.article is not None and hand.open_story().headline == "Harbour opens")
    assert not hand.panes.bar.publish.main.isEnabled(), "what is in the trash is not published"

    hand.panes.actions_["restore"].trigger()

    hand.wait(lambda: hand.headlines() == [])
    hand.click_place("All stories")
    hand.wait(lambda: hand.headlines() == ["Harbour opens", "Old news"])
