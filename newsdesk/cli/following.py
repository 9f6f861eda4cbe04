"""Jobs on their way, followed to their end, whoever carries them: this program, or one that was there before."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsdesk.cli import output
from newsdesk.words import _, ngettext

if TYPE_CHECKING:
    from newsdesk.changes import Change
    from newsdesk.desk import Desk
    from newsdesk.store.job_records import Job

_LOOK = 0.25  # s between two looks at a job that another program carries


def follow(desk: Desk, jobs: Sequence[Job]) -> list[Job]:
    """Until each has ended, or waits for something that takes longer; how they stand then.

    After Ctrl+C the courier ends the step at hand, as when the window is closed.
    """
    moved = threading.Event()
    sites = {job.id: job.site_name for job in jobs}

    def heard(change: Change) -> None:
        if change.kind != "job" or change.id not in sites:
            return
        if change.progress is not None:
            said = _("{share} % sent to {site}")
            output.progress(said.format(share=round(change.progress * 100), site=sites[change.id]))
        else:
            moved.set()  # an upload tells often, and to ask the store each time would slow it down

    unsubscribe = desk.subscribe(heard)
    try:
        desk.start_courier()
        while True:
            jobs = [desk.outbox.get(job.id) for job in jobs]
            if all(_rests(job) for job in jobs) or desk.outbox.is_held():
                return list(jobs)
            moved.wait(_LOOK)
            moved.clear()
    except KeyboardInterrupt:
        said = ngettext(
            "newsdesk: Stopping after the step at hand. The story stays in the outbox and goes on from there.",
            "newsdesk: Stopping after the step at hand. The stories stay in the outbox and go on from there.",
            len(jobs),
        )
        output.say(said)
        raise
    finally:
        unsubscribe()


def _rests(job: Job) -> bool:
    """It has ended, or was tried and is to be tried again later."""
    from newsdesk.store.job_records import JobState

    if job.state is JobState.WAITING:
        return job.paused or job.not_before is not None or bool(job.error)
    return job.state is not JobState.RUNNING
