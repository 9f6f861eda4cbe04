"""The outbox: each publish is a job with steps, written down before and after they are done, so that it can go on.

At most one job of an article waits for a site: a later one takes the earlier one's place, and its key too unless that
one ended well, so that what it may have left on the site is found again and not made twice.
"""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from sqlalchemy import Select, exists, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from newsdesk import clock
from newsdesk.store import whereabouts
from newsdesk.store.connection import Database
from newsdesk.store.errors import SentAgainSince, there
from newsdesk.store.models import ArticleRow, JobRow, RemotePostRow, SiteRow, StepRow
from newsdesk.store.posts import pair
from newsdesk.store.records import Job, JobState, Step, Whereabouts
from newsdesk.store.text import storable

STEP_BEGUN = "begun"
STEP_DONE = "done"


class Outbox:
    def __init__(self, database: Database) -> None:
        self._database = database

    # --- what the desk asks for

    def add(self, article: int, site: int, revision: int) -> Job:
        """A job that carries `revision` of `article` to `site`; one for the same that waits or failed is given up."""
        with self._database.write() as session:
            there(session.get(SiteRow, site), "site", site)
            there(session.get(ArticleRow, article), "article", article)
            tie = pair(session, article, site)
            before = session.get(JobRow, tie.job_id) if tie.job_id is not None else None
            if before is not None and before.state in {JobState.WAITING, JobState.FAILED}:
                _end(before, JobState.CANCELLED)
            unfinished = before is not None and before.state != JobState.DONE
            job = JobRow(
                key=before.key if before is not None and unfinished else uuid4().hex[:16],
                article_id=article,
                site_id=site,
                revision_id=revision,
                state=JobState.WAITING,
                created=clock.now(),
            )
            session.add(job)
            session.flush()
            tie.job_id = job.id
            return _job(session, job.id)

    def get(self, id: int) -> Job:
        """Raises NotThere."""
        with self._database.read() as session:
            return _job(session, id)

    def list(self, limit: int = 50) -> tuple[Job, ...]:
        """The newest first."""
        with self._database.read() as session:
            rows = session.execute(_jobs().order_by(JobRow.id.desc()).limit(limit))
            return tuple(_job_of(row, headline) for row, headline in rows)

    def waiting(self) -> int:
        """How many jobs are still to be done, the running ones among them."""
        with self._database.read() as session:
            still_open = JobRow.state.in_((JobState.WAITING, JobState.RUNNING))
            return session.scalar(select(func.count()).select_from(JobRow).where(still_open)) or 0

    def retry(self, id: int) -> Job:
        """Take a failed job up again, or a waiting one at once. Any other stays as it is. Raises SentAgainSince."""
        with self._database.write() as session:
            row = there(session.get(JobRow, id), "job", id)
            if row.state in {JobState.FAILED, JobState.WAITING, JobState.CANCELLED} and not _is_latest(session, row):
                raise SentAgainSince
            if row.state in {JobState.FAILED, JobState.WAITING}:
                row.state, row.not_before, row.finished = JobState.WAITING, None, None
                row.error, row.advice, row.conflict = "", "", False
            session.flush()
            return _job(session, id)

    def cancel(self, id: int) -> Job:
        """Give up a job that waits or failed. One that runs or is done stays as it is."""
        with self._database.write() as session:
            row = there(session.get(JobRow, id), "job", id)
            if row.state in {JobState.FAILED, JobState.WAITING}:
                _end(row, JobState.CANCELLED)
            session.flush()
            return _job(session, id)

    def whereabouts(self, article: int) -> tuple[Whereabouts, ...]:
        """How `article` stands on each site that it has to do with."""
        with self._database.read() as session:
            return whereabouts.of_article(session, article, clock.now())

    # --- what the courier asks for

    def next(self, now: datetime) -> Job | None:
        """The oldest job that may begin now, marked as running; None where there is nothing to do.

        A job waits while another carries the same article to the same site.
        """
        running = aliased(JobRow)
        same = (running.article_id == JobRow.article_id) & (running.site_id == JobRow.site_id)
        with self._database.write() as session:
            row = session.scalar(
                select(JobRow)
                .where(JobRow.state == JobState.WAITING)
                .where(or_(JobRow.not_before.is_(None), JobRow.not_before <= now))
                .where(~exists().where(same, running.state == JobState.RUNNING))
                .order_by(JobRow.id)
                .limit(1)
            )
            if row is None:
                return None
            row.state = JobState.RUNNING
            row.attempts += 1
            session.flush()
            return _job(session, row.id)

    def next_time(self) -> datetime | None:
        """The earliest moment that a waiting job waits for; None where none waits for a moment."""
        with self._database.read() as session:
            return session.scalar(
                select(JobRow.not_before)
                .where(JobRow.state == JobState.WAITING, JobRow.not_before.is_not(None))
                .order_by(JobRow.not_before)
                .limit(1)
            )

    def start_step(self, id: int, name: str) -> None:
        """Note that the step is about to be tried. One that was done before keeps its result."""
        with self._database.write() as session:
            step = _step(session, id, name)
            if step is None:
                session.add(StepRow(job_id=id, name=name, state=STEP_BEGUN))
            else:
                step.state = STEP_BEGUN

    def finish_step(self, id: int, name: str, result: str = "") -> None:
        """Note that the step is done. `result`: JSON for later steps and later runs."""
        with self._database.write() as session:
            step = there(_step(session, id, name), "step", name)
            step.state, step.result = STEP_DONE, storable(result)

    def finish(self, id: int, link: str) -> None:
        """The article stands on the site, at `link`."""
        with self._database.write() as session:
            row = there(session.get(JobRow, id), "job", id)
            _end(row, JobState.DONE)
            row.link, row.error, row.advice = link, "", ""

    def wait(self, id: int, until: datetime | None, error: str, advice: str = "") -> None:
        """Not now: the job goes on at `until` (None: as soon as it can). A later job for the same replaces it."""
        with self._database.write() as session:
            row = there(session.get(JobRow, id), "job", id)
            if _is_latest(session, row):
                row.state, row.not_before = JobState.WAITING, until
                row.error, row.advice = storable(error), storable(advice)
            else:
                _end(row, JobState.CANCELLED)

    def fail(self, id: int, error: str, advice: str = "", *, conflict: bool = False) -> None:
        """A person must do something first. `conflict`: decide between the site's text and ours."""
        with self._database.write() as session:
            row = there(session.get(JobRow, id), "job", id)
            _end(row, JobState.FAILED)
            row.error, row.advice, row.conflict = storable(error), storable(advice), conflict

    def take_up_again(self) -> None:
        """Jobs that ran when the program was stopped go on where their steps say."""
        with self._database.write() as session:
            session.execute(
                update(JobRow).where(JobRow.state == JobState.RUNNING).values(state=JobState.WAITING, not_before=None)
            )


def _end(row: JobRow, state: JobState) -> None:
    row.state, row.finished, row.not_before = state, clock.now(), None


def _is_latest(session: Session, row: JobRow) -> bool:
    tie = session.get(RemotePostRow, (row.article_id, row.site_id))
    return tie is not None and tie.job_id == row.id


def _step(session: Session, job: int, name: str) -> StepRow | None:
    return session.scalar(select(StepRow).where(StepRow.job_id == job, StepRow.name == name))


def _jobs() -> Select[JobRow, str]:
    return select(JobRow, ArticleRow.headline).join(ArticleRow, ArticleRow.id == JobRow.article_id)


def _job(session: Session, id: int) -> Job:
    row, headline = there(session.execute(_jobs().where(JobRow.id == id)).one_or_none(), "job", id)
    return _job_of(row, headline)


def _job_of(row: JobRow, headline: str) -> Job:
    return Job(
        id=row.id,
        key=row.key,
        article=row.article_id,
        site=row.site_id,
        revision=row.revision_id,
        state=JobState(row.state),
        headline=headline,
        site_name=row.site.name,
        steps=tuple(Step(step.name, step.state, step.result) for step in row.steps),
        attempts=row.attempts,
        not_before=row.not_before,
        error=row.error,
        advice=row.advice,
        link=row.link,
        created=row.created,
        finished=row.finished,
    )
