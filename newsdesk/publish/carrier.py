"""Carries one job of the outbox out, step by step; beside a window in the worker process, where it takes no key press.

Every step is written down before it is begun and after it is done, so that it may be cut off at any moment.
"""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.publish.beside import side_by_side
from newsdesk.publish.credentials import Credentials
from newsdesk.publish.endpoint import Attempt, Endpoint, Parcel, PlannedStep
from newsdesk.publish.endpoints import open_endpoint
from newsdesk.publish.errors import NetworkAway, PublishError
from newsdesk.publish.parcel import pack
from newsdesk.publish.report import Report
from newsdesk.store.database import Store
from newsdesk.store.job_records import Job, Wish
from newsdesk.store.outbox import STEP_DONE, STEP_PLANNED
from newsdesk.words import _
from newsdesk.worker import Cancelled

if TYPE_CHECKING:
    from newsdesk.worker import Tell

LOADED = (__name__, "newsdesk.publish.wordpress.endpoint", "newsdesk.images.encode")
"""What the worker process needs for a job."""


@dataclass(frozen=True, slots=True)
class Errand:
    """A job. `online`: as far as anybody knows. `doubt`: seconds that a request whose answer was lost may still be on
    its way. `password`: the site's, for the worker process; None where none is known, or the keyring is asked.
    """

    job: Job
    online: bool
    doubt: float
    password: str | None = field(default=None, repr=False)


def carry_errand(tell: Tell, store_path: str, errand: Errand) -> str | None:
    """As `Carrier.carry`, in the worker process. Each Change is told; None asks only whether to go on."""
    telling, unwanted = threading.Lock(), threading.Event()

    def say(change: Change | None) -> None:
        try:
            with telling:  # uploads go side by side
                tell(change)
        except Cancelled:  # the step at hand is still done
            unwanted.set()

    def wanted() -> bool:
        say(None)
        return not unwanted.is_set()

    job, store = errand.job, Store(Path(store_path))  # opened by the program already, which looked at its form
    report = Report(job.id, store.job_log, say)
    try:
        credentials = Credentials.of(store.sites.get(job.site), errand.password)
        return Carrier(store, credentials, report, wanted).carry(errand)
    finally:
        report.flush()
        store.close()


class Carrier:
    """`wanted` says whether the program still wants the next step."""

    def __init__(self, store: Store, credentials: Credentials, report: Report, wanted: Callable[[], bool]) -> None:
        self._store = store
        self._credentials = credentials
        self._report = report
        self._wanted = wanted

    def carry(self, errand: Errand) -> str | None:
        """Do what is left of the job: the link of the page, or None where it was stopped on the way.

        Raises PublishError and the other errors of what it is made from.
        """
        parcel = pack(self._store, errand.job)
        endpoint = open_endpoint(self._store, self._credentials, parcel.site, self._report)
        try:
            if endpoint.capabilities.network and not errand.online:
                raise NetworkAway(parcel.site.name)
            return self._carry_steps(errand, parcel, endpoint)
        finally:
            endpoint.close()

    def _carry_steps(self, errand: Errand, parcel: Parcel, endpoint: Endpoint) -> str | None:
        job = errand.job
        begun = {step.name for step in job.steps if step.state != STEP_PLANNED}
        results = {step.name: json.loads(step.result or "{}") for step in job.steps if step.state == STEP_DONE}
        plan = endpoint.plan(parcel)
        names = [step.name for step in plan]
        self._store.outbox.plan(job.id, names)
        self._report.follow(names, results)
        at_once = endpoint.capabilities.at_once
        stop = threading.Event()
        is_out = False  # readers see it already: from there on it is carried to its end

        def carry(step: PlannedStep) -> None:
            if stop.is_set() or self._stops_here(job, is_out=is_out):
                stop.set()  # the job itself stops once what goes beside this has ended
                return
            self._report.step(step.name)
            attempt = _attempt(job) if step.name in begun else Attempt.FIRST
            self._store.outbox.start_step(job.id, step.name)
            try:
                result = endpoint.carry_out(step, parcel, results, attempt)
            except PublishError as error:
                if step.makes:
                    error.wait = max(error.wait, errand.doubt)
                error.may_be_out = is_out or step.public
                raise
            self._store.outbox.finish_step(job.id, step.name, json.dumps(result))
            results[step.name] = result
            self._report.flush(all_=False)

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

    def _stops_here(self, job: Job, *, is_out: bool) -> bool:
        """Between two steps: the program ends, or a person wants no more of it, for now or at all."""
        wish = Wish.NONE if is_out else self._store.outbox.wish(job.id)
        if wish is Wish.NONE and self._wanted():
            return False
        self._report.say(_("Given up by a person") if wish is Wish.CANCEL else _("Stopped before the next step"))
        return True


def _attempt(job: Job) -> Attempt:
    """What is known of a step of `job` that was begun and not done."""
    return Attempt.WAITED if job.not_before else Attempt.IN_DOUBT
