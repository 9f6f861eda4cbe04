"""The courier: takes jobs from the outbox in a thread of its own, and has each carried out in the worker process.

What passes by itself is tried again after a wait that grows; what needs a person fails the job, in words. Of all
programs that have the store open one carries, for the others too.
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from newsdesk import clock
from newsdesk.changes import Change
from newsdesk.errors import NewsdeskError
from newsdesk.publish.carrier import LOADED, Carrier, Errand, carry_errand
from newsdesk.publish.credentials import Credentials
from newsdesk.publish.errors import Conflict, CutOff, Gone, NetworkAway, PublishError
from newsdesk.publish.late import Late
from newsdesk.publish.report import Report
from newsdesk.publish.rests import Rests
from newsdesk.publish.scheduled import Scheduled
from newsdesk.store.database import Store
from newsdesk.store.job_records import Job, JobState
from newsdesk.store.outbox import STEP_PLANNED
from newsdesk.store.records import SiteKind
from newsdesk.store.turn import Turn
from newsdesk.words import _, moment, together
from newsdesk.worker import Cancelled, Worker, WorkerDied

log = logging.getLogger(__name__)

_PARTING = 5.0
"""Seconds that closing the program waits for a slow site. A step cut off is found again, as after a power cut."""
_CARRY = f"{carry_errand.__module__}:{carry_errand.__name__}"
_STORE_AWAY = 30.0
"""Seconds until a store that could not be written is tried again."""


Carry = Callable[[Job, Report], str | None]


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
    """Carries the jobs of `store`. `notify` hears of every change, in the courier's thread.

    `worker`: in whose processes the jobs are carried that go beside a window; None: in the courier's thread.
    """

    def __init__(
        self,
        store: Store,
        credentials: Credentials,
        notify: Callable[[Change], None],
        worker: Callable[[], Worker] | None = None,
        *,
        pace: Pace | None = None,
    ) -> None:
        self._store = store
        self._credentials = credentials
        self._notify = notify
        self._worker = worker
        self.pace = pace or Pace()
        self._scheduled = Scheduled(store, credentials, notify)
        self._late = Late(store, credentials)
        self._online = True
        self._stopping = threading.Event()
        self._bell = threading.Event()
        self._thread: threading.Thread | None = None
        self._for_network: set[int] = set()
        self._rests = Rests(lambda: self.pace.before_attempt)
        self._came_back = False
        self._seen: dict[int, JobState] = {}  # what another program carries

    def start(self) -> None:
        """Carry jobs as they come, until `stop`. What waited since an earlier run is tried at once, unless for a site
        that asked for time."""
        self._stopping.clear()
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
        self._stopping.set()
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
            self._carry_all(self._carry)
        finally:
            turn.give_back()

    # --- the thread

    def _work(self) -> None:
        turn, first = Turn(self._store.path), True
        carry = self._carry if self._worker is None else partial(self._carry_beside, self._worker)
        try:
            while not self._stopping.is_set():
                self._bell.clear()
                wait = self.pace.look
                try:
                    if not turn.held and turn.take():
                        self._begin_turn(hurry=first)
                        first = False
                    if turn.held:
                        self._carry_all(carry)
                        wait = min(wait, self._seconds_to_next())
                    else:
                        self._look_at_others()
                except NewsdeskError as error:
                    log.warning("The outbox cannot be read or written: %s", error.what)
                    turn.give_back()
                    wait = _STORE_AWAY
                if not self._stopping.is_set():
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

    def _carry_all(self, carry: Carry) -> None:
        self._take_up_after_network()
        now = clock.now()
        if self._online:
            self._scheduled.look(now)
            self._late.look(now)
        while not self._stopping.is_set() and self._carry_next(now, carry):
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

    def _carry_next(self, now: datetime, carry: Carry) -> bool:
        job = self._store.outbox.next(now, but=self._rests.sites(now))
        if job is None:
            return False
        self._tell(job)
        report = Report(job.id, self._store.job_log, self._notify)
        report.say(_("Attempt {number}").format(number=job.attempts))
        try:
            link = carry(job, report)
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
        carrier = Carrier(self._store, self._credentials, report, wanted=lambda: not self._stopping.is_set())
        return carrier.carry(Errand(job, self._online, self.pace.doubt))

    def _carry_beside(self, worker: Callable[[], Worker], job: Job, report: Report) -> str | None:
        site = self._store.sites.get(job.site)
        password = None if site.kind is SiteKind.FOLDER else self._credentials.get(site)
        errand = Errand(job, self._online, self.pace.doubt, password)
        report.flush()  # what is said there comes behind it
        try:
            link: str | None = worker().run(
                _CARRY, str(self._store.path), errand, told=self._pass_on, stop=self._stopping, keep_as=LOADED
            )
        except Cancelled:
            report.say(_("Stopped before the next step"))
            self._store.outbox.wait(job.id, None, "")
            return None
        except WorkerDied as error:
            raise CutOff(self.pace.doubt) from error
        except OSError as error:  # no process can be started
            log.warning("A job is carried in the program itself: %s", error)
            return self._carry(job, report)
        return link

    def _pass_on(self, change: Change | None) -> None:
        if change is not None:
            self._notify(change)

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
        report.say(_("{what} Next attempt at {moment}").format(what=error.what, moment=moment(until)))
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
