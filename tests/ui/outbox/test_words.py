"""What is said of a job that ended: never more than is true."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsdesk import clock
from newsdesk.publish.wordpress import endpoint
from newsdesk.store.job_records import Job, JobKind, JobState
from ui.outbox.foot import OutboxFoot
from ui.outbox.popover import OutboxPopover
from ui.outbox.words import end_of, failure_of, size, step_words, wait_of


def job(kind: JobKind = JobKind.PUBLISH, became: str = "", hours: int = 0) -> Job:
    goes_live = clock.now() + timedelta(hours=hours) if hours else None
    return Job(1, "key", 1, 1, 1, JobState.DONE, kind, "Harbour opens", "The Daily", became=became, goes_live=goes_live)


@pytest.mark.parametrize(
    ("ended", "said"),
    [
        (job(), "Published on The Daily"),
        (job(became="publish"), "Published on The Daily"),
        (job(became="pending"), "Waits on The Daily for an editor’s review"),
        (job(became="future", hours=-1), "Published on The Daily"),
        (job(JobKind.WITHDRAW, became="draft"), "Unpublished on The Daily"),
        (job(JobKind.TRASH, became="trash"), "Moved to the trash of The Daily"),
    ],
)
def test_the_end_of_a_job_is_told_as_it_is(ended: Job, said: str) -> None:
    assert end_of(ended) == said


def test_a_story_that_is_held_back_is_scheduled_and_not_published() -> None:
    assert end_of(job(became="future", hours=30)).startswith("Scheduled on The Daily: ")


def test_what_was_not_done_names_what_and_where() -> None:
    assert failure_of(job()) == "“Harbour opens” was not sent to The Daily."
    assert failure_of(job(JobKind.WITHDRAW)) == "Not done: Unpublish on The Daily, “Harbour opens”."
    assert wait_of(job(JobKind.TRASH)) == "“Harbour opens” waits: Move to the trash of The Daily."


def test_a_step_is_called_by_what_it_does() -> None:
    assert step_words("picture:" + "a" * 64, {"a" * 64: "flags.jpg"}) == "Bring flags.jpg to the site"
    assert step_words("a_new-step", {}) == "A new step"
    known = {value for name, value in vars(endpoint).items() if name.strip("_").isupper() and isinstance(value, str)}
    assert "others" in known
    assert [name for name in known - {"picture:"} if step_words(name, {}) == name.capitalize()] == []
    assert [size(number) for number in (0, 1, 940_000, 3_400_000)] == ["0 kB", "1 kB", "940 kB", "3.4 MB"]


def test_the_foot_tells_of_what_waits_beside_what_failed(qtbot: QtBot) -> None:
    foot = OutboxFoot()
    qtbot.addWidget(foot)
    jobs = (replace(job(), state=JobState.FAILED), replace(job(), id=2, state=JobState.WAITING))
    foot.show_jobs(jobs, online=True)
    assert "1 not sent. 1 story waits to be sent" in foot.accessibleName()


def test_the_outbox_begins_at_its_top_each_time_that_it_is_opened(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    popover = OutboxPopover(parent)
    popover.show_jobs(tuple(replace(job(), id=number) for number in range(9)))
    popover.show()
    popover.view.setCurrentIndex(popover.model.index(7))
    popover.hide()
    popover.show()
    assert popover.view.currentIndex().row() == 0
