"""The outbox in its window: what each job does, how far it is, why it waits; pause, go on, give up."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLabel

from newsdesk import clock
from newsdesk.changes import Change
from newsdesk.store.job_records import Job, JobState, LogLine
from newsdesk.store.records import Site, SiteKind
from newsdesk.store.turn import Turn
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.dialogs.settings.sites_page import SitesPage
from ui.dialogs.settings.window import SettingsWindow
from ui.outbox.window import OutboxWindow


@pytest.fixture
def nobody() -> Iterator[str]:
    """The address of a site that is away."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))  # bound and not listening: whoever connects is refused
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/wp-json/"


@pytest.fixture
def hand(open_window: OpenWindow, stories: Stories) -> Hand:
    stories.headlines("Ferry sails late", "Harbour opens", body="A paragraph.", section=1)
    return open_window()


@pytest.fixture
def away(hand: Hand, nobody: str) -> Site:
    """A site that is away just now."""
    site = hand.desk.store.sites.add(SiteKind.WORDPRESS, "The Bay Courier", nobody, account="ann")
    hand.desk.credentials.save(site, "only for tests")
    return site


def send(hand: Hand, headline: str, site: int, state: JobState) -> Job:
    """Publish it; the job once the window knows that it stands so."""
    article = next(one for one in hand.panes.articles.model.summaries if one.headline == headline)
    job = hand.desk.outbox.publish(article.id, site)
    hand.wait(lambda: shown(hand, job).state is state, f"{job.headline} is not {state}")
    return shown(hand, job)


def shown(hand: Hand, job: Job) -> Job:
    """As the window knows it."""
    return next((one for one in hand.panes.publisher.jobs if one.id == job.id), job)


def opened(hand: Hand) -> OutboxWindow:
    hand.panes.actions_["open_outbox"].trigger()
    window = hand.panes.outbox.window
    hand.wait(window.isVisible)
    hand.settled()
    return window


def words(window: OutboxWindow) -> str:
    return window.pane.accessibleName()


def test_a_job_that_waits_says_why_and_is_paused_let_go_on_and_given_up(hand: Hand, away: Site) -> None:
    job = send(hand, "Harbour opens", away.id, JobState.WAITING)
    hand.wait(lambda: shown(hand, job).error)
    hand.click(hand.panes.side_bar.foot)
    hand.panes.outbox.popover.open_window.click()
    window = hand.panes.outbox.window
    hand.wait(window.isVisible)
    assert window.job is not None
    assert window.job.id == job.id
    assert "Publish on The Bay Courier" in words(window)
    assert "cannot be reached" in words(window)
    assert "Next attempt:" in words(window)
    assert [step.words for step in window.pane.steps.model_.steps][:2] == [
        "Sign in and look what stands on the site",
        "Keep a place for it with a draft that no reader sees",
    ]
    assert [step.state for step in window.pane.steps.model_.steps][:2] == ["stopped", "todo"]

    hand.click(window.pane.buttons["pause"])
    hand.wait(lambda: "Paused" in words(window))
    assert hand.desk.outbox.get(job.id).paused
    assert not window.pane.buttons["pause"].isVisible()
    assert "is paused" in hand.panes.side_bar.foot.accessibleName()

    assert window.pane.buttons["retry"].text().strip() == "Go on"
    hand.click(window.pane.buttons["retry"])
    hand.wait(
        lambda: shown(hand, job).state is JobState.WAITING and shown(hand, job).error and not shown(hand, job).paused
    )

    hand.click(window.pane.buttons["cancel"])
    hand.wait(lambda: "Given up" in words(window))
    assert not any(button.isVisible() for button in window.pane.buttons.values())


def test_all_sending_is_paused_and_goes_on(hand: Hand) -> None:
    window = opened(hand)
    hand.click(window.hold)
    hand.wait(lambda: hand.panes.publisher.held)
    assert "Sending is paused" in hand.panes.side_bar.foot.accessibleName()
    assert hand.panes.actions_["hold_outbox"].isChecked()

    hand.panes.publisher.send(1)
    hand.wait(lambda: [job.state for job in hand.panes.publisher.jobs] == [JobState.WAITING])
    assert "Sending is paused" in hand.panes.strip.accessibleName()
    assert "All sending is paused." in words(window)
    hand.panes.outbox.open_popover()
    lines = [one.text() for one in hand.panes.outbox.popover.findChildren(QLabel) if one.isVisible()]
    assert "All sending is paused." in lines
    hand.panes.outbox.popover.hide()
    assert hand.panes.bar.publish.main.isEnabled(), "a later version may take its place"

    hand.click(window.hold)
    hand.wait(lambda: [job.state for job in hand.panes.publisher.jobs] == [JobState.DONE])
    hand.wait(lambda: "Published on The Daily" in words(window))
    hand.click(window.pane.buttons["open"])
    assert hand.opened == [hand.panes.publisher.jobs[0].link]
    hand.click(window.pane.buttons["copy"])
    assert QApplication.clipboard().text() == hand.panes.publisher.jobs[0].link


def test_what_needs_a_person_stands_first_with_what_to_do(hand: Hand, nobody: str) -> None:
    unknown = hand.desk.store.sites.add(SiteKind.WORDPRESS, "The Bay Courier", nobody, account="ann")
    failed = send(hand, "Harbour opens", unknown.id, JobState.FAILED)
    send(hand, "Ferry sails late", 1, JobState.DONE)
    window = opened(hand)
    assert window.model.jobs[0].id == failed.id
    assert window.job is not None
    assert window.job.id == failed.id
    trouble = window.pane._trouble
    assert trouble.what.text().startswith("newsdesk has no password for The Bay Courier.")
    assert trouble.advice.text() == "Connect the site again, then retry."
    wanted: list[object] = []
    hand.panes.publisher.connect_wanted.disconnect()
    hand.panes.publisher.connect_wanted.connect(wanted.append)
    hand.click(trouble.connect_)
    hand.wait(lambda: wanted == [unknown])
    hand.desk.credentials.save(unknown, "only for tests")
    hand.panes.publisher.connected(unknown)  # what the window for connecting tells
    hand.wait(lambda: "cannot be reached" in shown(hand, failed).error, "it does not go on with the new password")


def test_the_steps_of_a_running_job_with_the_bytes_of_its_upload_and_its_log(
    open_window: OpenWindow, stories: Stories, store_path: Path
) -> None:
    (article,) = stories.headlines("Harbour opens", body="A paragraph.", section=1)
    turn = Turn(store_path)
    assert turn.take()  # another program carries; what it does is played here
    hand = open_window()
    store, sha = hand.desk.store, "ab" * 32
    job = hand.desk.outbox.publish(article.id, 1)
    store.outbox.next(clock.now())
    store.outbox.wait(job.id, clock.now(), "The site is away.", "")
    store.outbox.next(clock.now())
    store.outbox.plan(job.id, ["look", f"picture:{sha}", "publish"])
    store.outbox.start_step(job.id, "look")
    store.outbox.finish_step(job.id, "look", "{}")
    store.outbox.start_step(job.id, f"picture:{sha}")
    store.job_log.add(job.id, [LogLine(clock.now(), "GET /wp/v2/users/me · 200 · 0.10 s · 0 bytes sent, 9 received")])
    window = opened(hand)
    hand.panes.publisher.note(Change("job", job.id))
    hand.wait(lambda: "Sending" in words(window))
    assert "away" not in words(window), "that was the attempt before"
    hand.panes.publisher.note(Change("job", job.id, 0.5, f"picture:{sha}", 1_200_000, 3_400_000))
    steps = window.pane.steps.model_
    assert [step.state for step in steps.steps] == ["done", "now", "todo"]
    assert (steps.steps[1].sent, steps.steps[1].whole) == (1_200_000, 3_400_000)
    assert steps.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith(": done")

    assert not window.pane.log.text.isVisible()
    hand.click(window.pane.log.fold)
    hand.wait(lambda: "GET /wp/v2/users/me" in window.pane.log.text.toPlainText())
    hand.click(window.pane.log.copy)
    assert "9 received" in QApplication.clipboard().text()

    hand.click(window.pane.buttons["cancel"])
    hand.wait(lambda: "Stopping" in words(window))
    assert "It stops before its next step." in words(window)
    turn.give_back()


def test_of_many_jobs_several_are_paused_at_once_and_the_choice_stays(
    open_window: OpenWindow, stories: Stories
) -> None:
    written = stories.headlines(*(f"Item {number}" for number in range(8)), body="Text.", section=1)
    hand = open_window()
    hand.desk.outbox.hold(True)
    for article in written:
        hand.desk.outbox.publish(article.id, 1)
    hand.wait(lambda: len(hand.panes.publisher.jobs) == 8 and hand.panes.publisher.held)
    window = opened(hand)
    for row in (3, 5, 6):
        window.view.selectionModel().select(window.model.index(row), QItemSelectionModel.SelectionFlag.Select)
    window.view.selectionModel().select(window.model.index(0), QItemSelectionModel.SelectionFlag.Deselect)
    chosen = {job.id for job in window.chosen}
    assert len(chosen) == 3
    hand.click(window.pane.buttons["pause"])
    hand.wait(lambda: {job.id for job in hand.panes.publisher.jobs if job.paused} == chosen)
    hand.click(window.hold)
    hand.wait(lambda: sum(job.state is JobState.DONE for job in hand.panes.publisher.jobs) == 5)
    assert {job.id for job in window.chosen} == chosen
    hand.click(window.pane.buttons["cancel"])
    hand.wait(lambda: {job.id for job in hand.panes.publisher.jobs if job.state is JobState.CANCELLED} == chosen)


def test_a_paused_job_does_not_hold_up_closing(hand: Hand, away: Site) -> None:
    job = send(hand, "Harbour opens", away.id, JobState.WAITING)
    hand.desk.outbox.pause(job.id)
    hand.wait(lambda: shown(hand, job).paused)
    hand.close()


def test_the_desktop_is_told_only_while_the_person_is_elsewhere(
    hand: Hand, nobody: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    notice = hand.panes.outbox.notice
    notice.show = lambda *words: bool(told.append(words)) or True
    send(hand, "Harbour opens", 1, JobState.DONE)
    assert told == []

    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    done = send(hand, "Harbour opens", 1, JobState.DONE)
    assert told == [("Published on The Daily", "Harbour opens")]
    unknown = hand.desk.store.sites.add(SiteKind.WORDPRESS, "The Bay Courier", nobody, account="ann")
    failed = send(hand, "Ferry sails late", unknown.id, JobState.FAILED)
    assert told[1][0] == "“Ferry sails late” was not sent to The Bay Courier."
    assert "no password" in told[1][1]
    notice.click()
    window = hand.panes.outbox.window
    assert window.isVisible()
    assert window.job is not None
    assert window.job.id == failed.id
    monkeypatch.undo()

    hand.panes.actions_["settings"].trigger()
    hand.wait(lambda: hand.window.findChild(SettingsWindow) is not None)
    settings = hand.window.findChild(SettingsWindow)
    settings.show_page("sites")
    page = settings.pages["sites"]
    assert isinstance(page, SitesPage)
    assert page.tell.isChecked()
    page.tell.click()
    hand.wait(lambda: not hand.panes.paper.whole.settings.tell_when_sent)
    settings.close()
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    send(hand, "Harbour opens", done.site, JobState.DONE)
    assert len(told) == 2
