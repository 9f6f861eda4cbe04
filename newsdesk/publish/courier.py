"""The courier: takes jobs from the outbox and carries each out, step by step, in a thread of its own.

Every step is written down before it is begun and after it is done, so that the program may be stopped at any moment.
What passes by itself is tried again after a wait that grows; what needs a person fails the job, in words. Of all
programs that have the store open one carries, for the others too.
"""

from __future__ import annotations

import itertools
import json
import logging
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from newsdesk import clock
from newsdesk.changes import Change
from newsdesk.errors import NewsdeskError
from newsdesk.publish.beside import side_by_side
from newsdesk.publish.credentials import Credentials
from newsdesk.publish.endpoint import Attempt, Endpoint, Parcel, PlannedStep
from newsdesk.publish.endpoints import open_endpoint
from newsdesk.publish.errors import Conflict, Gone, NetworkAway, PublishError
from newsdesk.publish.late import Late
from newsdesk.publish.parcel import pack
from newsdesk.publish.report import Report
from newsdesk.publish.rests import Rests
from newsdesk.publish.scheduled import Scheduled
from newsdesk.store.database import Store
from newsdesk.store.job_records import Job, JobState, Wish
from newsdesk.store.outbox import STEP_DONE, STEP_PLANNED
from newsdesk.store.turn import Turn
from newsdesk.words import _, together

log = logging.getLogger(__name__)

_PARTING = 5.0
"""Seconds that closing the program waits for a slow site. A step cut off is found again, as after a power cut."""
_STORE_AWAY = 30.0
"""Seconds until a store that could not be written is tried again."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How long the courier waits, in seconds.

    `first` doubles with each attempt up to `longest`, give or take `jitter` of it. `doubt`: how long a request whose
    answer was lost may still be on its way to the site. `look`: between two looks for what other programs put into the
    outbox, or whether they have ended.
    """

    first: float = 2.0
    longest: float = 600.0
    jitter: float = 0.2
    doubt: float = 60.0
    look: float = 5.0

    def before_attempt(self, attempts: int) -> float:
        """The wait after `attempts` attempts. Spread, so that many programs do not come back in the same moment."""
        wait = min(self.longest, self.first * 2.0 ** min(attempts - 1, 30))
        return wait * random.uniform(1 - self.jitter, 1 + self.jitter)  # noqa: S311 - spreads load, guards nothing


class Courier:
    """Carries the jobs of `store`. `notify` hears of every change, in the courier's thread."""

    def __init__(
        self, store: Store, credentials: Credentials, notify: Callable[[Change], None], *, pace: Pace | None = None
    ) -> None:
        self._store = store
        self._credentials = credentials
        self._notify = notify
        self.pace = pace or Pace()
        self._scheduled = Scheduled(store, credentials, notify)
        self._late = Late(store, credentials)
        self._online = True
        self._stopping = False
        self._bell = threading.Event()
        self._thread: threading.Thread | None = None
        self._for_network: set[int] = set()
        self._rests = Rests(lambda: self.pace.before_attempt)
        self._came_back = False
        self._seen: dict[int, JobState] = {}  # what another program carries

    def start(self) -> None:
        """Carry jobs as they come, until `stop`. What waited since an earlier run is tried at once, unless for a site
        that asked for time."""
        self._stopping = False
        self._thread = threading.Thread(target=self._work, name="newsdesk-courier", daemon=True)
        self._thread.start()

    def wake(self, site: int | None = None) -> None:
        """There may be something to do. `site`: a person wants to go there now, whatever it asked for."""
        if site is not None:
            self._rests.end(site)
        self._bell.set()

    def network(self, online: bool) -> None:
        """The network came or went. While it is away nothing is tried that needs it."""
        came_back = online and not self._online
        self._online = online  # first: whoever takes up what waited must not find the network still away
        if came_back:
            self._came_back = True
        self.wake()

    def stop(self) -> None:
        """End after the step at hand, or let go of it if it takes long; the job goes on at the next start."""
        self._stopping = True
        self.wake()
        if self._thread is not None:
            self._thread.join(_PARTING)
            self._thread = None

    def run_until_idle(self) -> None:
        """Carry, in the caller's thread, every job that may begin now. Those that wait for a later moment stay.

        Nothing happens where another program carries them, or this one in its own thread.
        """
        turn = Turn(self._store.path)
        if not turn.take():
            return
        try:
            self._store.outbox.take_up_again()
            self._carry_all()
        finally:
            turn.give_back()

    # --- the thread

    def _work(self) -> None:
        turn, first = Turn(self._store.path), True
        try:
            while not self._stopping:
                self._bell.clear()
                wait = self.pace.look
                try:
                    if not turn.held and turn.take():
                        self._begin_turn(hurry=first)
                        first = False
                    if turn.held:
                        self._carry_all()
                        wait = min(wait, self._seconds_to_next())
                    else:
                        self._look_at_others()
                except NewsdeskError as error:
                    log.warning("The outbox cannot be read or written: %s", error.what)
                    turn.give_back()
                    wait = _STORE_AWAY
                if not self._stopping:
                    self._bell.wait(wait)
        finally:
            turn.give_back()

    def _begin_turn(self, *, hurry: bool) -> None:
        """What another program was at when it ended, goes on. `hurry`: what waits is tried at once, once."""
        self._store.outbox.take_up_again()
        now = clock.now()
        longest = now + timedelta(seconds=self.pace.longest * (1 + self.pace.jitter))
        for job in self._still_waiting() if hurry else ():
            # who waits longer than we ever do has a reason: the site asked for it, or an embargo
            if job.not_before and now < job.not_before <= longest:
                self._store.outbox.retry(job.id)

    def _look_at_others(self) -> None:
        """Tell of the jobs that another program moved on since."""
        seen, self._seen = self._seen, self._store.outbox.still_open()
        for id in seen.keys() | self._seen.keys():
            if seen.get(id) is not self._seen.get(id):
                self._tell(self._store.outbox.get(id))

    def _carry_all(self) -> None:
        self._take_up_after_network()
        now = clock.now()
        if self._online:
            self._scheduled.look(now)
            self._late.look(now)
        while not self._stopping and self._carry_next(now):
            pass

    def _seconds_to_next(self) -> float:
        now = clock.now()
        moments = [self._store.outbox.next_time(but=self._rests.sites(now)), self._rests.next_end(now)]
        if self._online:
            moments += [self._scheduled.next_time(), self._late.next_time()]
        moment = min(filter(None, moments), default=None)
        return self.pace.look if moment is None else max(0.0, (moment - now).total_seconds())

    def _take_up_after_network(self) -> None:
        if not self._came_back:
            return
        self._came_back = False
        self._rests.end()
        for job in self._still_waiting():
            if job.id in self._for_network:
                self._store.outbox.retry(job.id)
        self._for_network.clear()

    def _still_waiting(self) -> list[Job]:
        return [job for job in self._store.outbox.list() if job.state is JobState.WAITING and not job.paused]

    # --- one job

    def _carry_next(self, now: datetime) -> bool:
        job = self._store.outbox.next(now, but=self._rests.sites(now))
        if job is None:
            return False
        self._tell(job)
        report = Report(job.id, self._store.job_log, self._notify)
        report.say(_("Attempt {number}").format(number=job.attempts))
        try:
            link = self._carry(job, report)
        except PublishError as error:
            self._put_off(job, error, report)
        except NewsdeskError as error:
            report.say(_("Failed: {what}").format(what=error.what))
            self._store.outbox.fail(job.id, together(error.what, error.meaning), error.advice)
        except Exception as error:
            log.exception("Job %d failed", job.id)
            report.say(_("Failed: {what}").format(what=type(error).__name__))
            self._store.outbox.fail(
                job.id,
                _("newsdesk made a mistake while publishing. The article stays as it was."),
                _("Retry; if it fails again, report it with the log file."),
            )
        else:
            if link is not None:
                report.say(_("Done"))
                self._store.outbox.finish(job.id, link)
                self._rests.end(job.site)
        report.flush()
        self._tell(job)
        return True

    def _carry(self, job: Job, report: Report) -> str | None:
        """Do what is left of `job`: the link of the page, or None where it was stopped on the way."""
        parcel = pack(self._store, job)
        endpoint = open_endpoint(self._store, self._credentials, parcel.site, report)
        try:
            if endpoint.capabilities.network and not self._online:
                raise NetworkAway(parcel.site.name)
            return self._carry_steps(job, parcel, endpoint, report)
        finally:
            endpoint.close()

    def _carry_steps(self, job: Job, parcel: Parcel, endpoint: Endpoint, report: Report) -> str | None:
        begun = {step.name for step in job.steps if step.state != STEP_PLANNED}
        results = {step.name: json.loads(step.result or "{}") for step in job.steps if step.state == STEP_DONE}
        plan = endpoint.plan(parcel)
        names = [step.name for step in plan]
        self._store.outbox.plan(job.id, names)
        report.follow(names, results)
        at_once = endpoint.capabilities.at_once
        stop = threading.Event()
        is_out = False  # readers see it already: from there on it is carried to its end

        def carry(step: PlannedStep) -> None:
            if stop.is_set() or self._stops_here(job, report, is_out=is_out):
                stop.set()  # the job itself stops once what goes beside this has ended
                return
            report.step(step.name)
            attempt = _attempt(job) if step.name in begun else Attempt.FIRST
            self._store.outbox.start_step(job.id, step.name)
            try:
                result = endpoint.carry_out(step, parcel, results, attempt)
            except PublishError as error:
                if step.makes:
                    error.wait = max(error.wait, self.pace.doubt)
                error.may_be_out = is_out or step.public
                raise
            self._store.outbox.finish_step(job.id, step.name, json.dumps(result))
            results[step.name] = result
            report.flush(all_=False)

        for _place, group in itertools.groupby(plan, lambda step: -1 if step.beside else plan.index(step)):
            steps = list(group)
            side_by_side(carry, [step for step in steps if step.name not in results], at_once)
            if stop.is_set():
                self._store.outbox.wait(job.id, None, "")
                return None
            is_out |= any(step.public for step in steps)
        post = endpoint.receipt(parcel, results)
        self._store.posts.save(post)
        return post.link

    def _stops_here(self, job: Job, report: Report, *, is_out: bool) -> bool:
        """Between two steps: the program ends, or a person wants no more of it, for now or at all."""
        wish = Wish.NONE if is_out else self._store.outbox.wish(job.id)
        if wish is Wish.NONE and not self._stopping:
            return False
        report.say(_("Given up by a person") if wish is Wish.CANCEL else _("Stopped before the next step"))
        return True

    def _put_off(self, job: Job, error: PublishError, report: Report) -> None:
        what = together(error.what, error.meaning)
        if isinstance(error, Gone):
            self._note_gone(job, error)
        if error.may_be_out:
            self._store.outbox.forget_cancel(job.id)  # nobody could say what became of it
        if not error.retry:
            report.say(_("Failed: {what}").format(what=error.what))
            self._store.outbox.fail(job.id, what, error.advice, conflict=isinstance(error, Conflict | Gone))
            return
        until = self._until(job, error)
        moment = f"{until.astimezone():%Y-%m-%d %H:%M:%S}"
        report.say(_("{what} Next attempt at {moment}").format(what=error.what, moment=moment))
        self._store.outbox.wait(job.id, until, what, error.advice)
        if isinstance(error, NetworkAway):
            self._for_network.add(job.id)
        if self._online:
            self._rests.note(job.site, error, clock.now())

    def _until(self, job: Job, error: PublishError) -> datetime:
        if error.until is not None:
            return error.until
        wait = self.pace.longest if not self._online else self.pace.before_attempt(job.attempts)
        return clock.now() + timedelta(seconds=max(wait, error.wait))

    def _note_gone(self, job: Job, error: Gone) -> None:
        job = self._store.outbox.get(job.id)
        post = self._store.posts.get(job.article, job.site)
        if post is not None:
            # without an id the next attempt makes a new post, for which no step is done yet
            remote_id = "" if error.for_ever else post.remote_id
            self._store.posts.save(replace(post, status="trash", remote_id=remote_id))
        for step in job.steps if error.for_ever else ():
            if step.state != STEP_PLANNED:
                self._store.outbox.start_step(job.id, step.name)

    def _tell(self, job: Job) -> None:
        self._notify(Change("job", job.id))
        self._notify(Change("article", job.article))


def _attempt(job: Job) -> Attempt:
    """What is known of a step of `job` that was begun and not done."""
    return Attempt.WAITED if job.not_before else Attempt.IN_DOUBT
