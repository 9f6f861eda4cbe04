"""The outbox: each publish is a job with steps, written down before and after they are done, so that it can go on.

At most one job of an article waits for a site: a later one takes the earlier one's place, and its key too unless that
one ended well, so that what it may have left on the site is found again and not made twice.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Select, delete, exists, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from newsdesk import clock
from newsdesk.store import whereabouts
from newsdesk.store.connection import Database
from newsdesk.store.errors import SentAgainSince, there
from newsdesk.store.job_records import Job, JobKind, JobState, Step, Wish
from newsdesk.store.models import ArticleRow, JobRow, RemotePostRow, SettingRow, SiteRow, StepRow
from newsdesk.store.posts import pair
from newsdesk.store.records import Whereabouts
from newsdesk.store.text import storable
from newsdesk.words import _, kept, said_again

STEP_PLANNED = "todo"
STEP_BEGUN = "begun"
STEP_DONE = "done"
_HELD = "outbox_held"  # a row of the settings
_OPEN = (JobState.WAITING, JobState.RUNNING)


class Outbox:
    def __init__(self, database: Database) -> None:
        self._database = database

    # --- what the desk asks for

    def add(self, article: int, site: int, revision: int, kind: JobKind = JobKind.PUBLISH) -> Job:
        """A job that carries `revision` of `article` to `site`; one for the same that waits or failed is given up."""
        with self._database.write() as session:
            there(session.get(SiteRow, site), "site", site)
            there(session.get(ArticleRow, article), "article", article)
            tie = pair(session, article, site)
            before = session.get(JobRow, tie.job_id) if tie.job_id is not None else None
            if before is not None and before.state in {JobState.WAITING, JobState.FAILED}:
                _give_way(before)
            unfinished = before is not None and before.state != JobState.DONE
            job = JobRow(
                key=before.key if before is not None and unfinished else uuid4().hex[:16],
                article_id=article,
                site_id=site,
                revision_id=revision,
                kind=kind,
                state=JobState.WAITING,
                created=clock.now(),
            )
            session.add(job)
            session.flush()
            tie.job_id = job.id
            return _job(session, job.id)

    def again(self, article: int, site: int) -> Job | None:
        """A job like the latest of the two that is done: the same revision once more. None where there is none."""
        with self._database.read() as session:
            tie = session.get(RemotePostRow, (article, site))
            before = session.get(JobRow, tie.job_id) if tie is not None and tie.job_id is not None else None
            revision = before.revision_id if before is not None and before.state == JobState.DONE else None
        return None if revision is None else self.add(article, site, revision)

    def get(self, id: int) -> Job:
        """Raises NotThere."""
        with self._database.read() as session:
            return _job(session, id)

    def list(self, limit: int = 50) -> tuple[Job, ...]:
        """All that need somebody or something, and the `limit` last of those that ended; the newest first."""
        ended = JobRow.state.in_((JobState.DONE, JobState.CANCELLED))
        last = select(JobRow.id).where(ended).order_by(JobRow.id.desc()).limit(limit)
        with self._database.read() as session:
            rows = session.execute(_jobs().where(or_(~ended, JobRow.id.in_(last))).order_by(JobRow.id.desc()))
            return tuple(_job_of(*row) for row in rows)

    def waiting(self) -> int:
        """How many jobs are still to be done, the running ones among them."""
        with self._database.read() as session:
            return session.scalar(select(func.count()).select_from(JobRow).where(JobRow.state.in_(_OPEN))) or 0

    def retry(self, id: int) -> Job:
        """Take a failed or paused job up again, or a waiting one at once. Any other stays as it is.

        Its waits begin small again. Raises SentAgainSince.
        """
        with self._database.write() as session:
            row = there(session.get(JobRow, id), "job", id)
            if row.state in {JobState.FAILED, JobState.WAITING, JobState.CANCELLED} and not _is_latest(session, row):
                raise SentAgainSince
            if row.state in {JobState.FAILED, JobState.WAITING}:
                row.state, row.not_before, row.finished = JobState.WAITING, None, None
                row.error, row.advice, row.conflict = "", "", False
                row.wish, row.attempts = Wish.NONE, 0
            elif row.state == JobState.RUNNING and row.wish == Wish.PAUSE:
                row.wish = Wish.NONE
            session.flush()
            return _job(session, id)

    def pause(self, id: int) -> Job:
        """Leave it until somebody takes it up again. One that runs heeds it before its next step."""
        with self._database.write() as session:
            row = there(session.get(JobRow, id), "job", id)
            if row.state in _OPEN and row.wish == Wish.NONE:
                row.wish = Wish.PAUSE
            session.flush()
            return _job(session, id)

    def cancel(self, id: int) -> Job:
        """Give up a job that waits or failed; one that runs heeds it before its next step. An ended one stays so."""
        with self._database.write() as session:
            row = there(session.get(JobRow, id), "job", id)
            if row.state in {JobState.FAILED, JobState.WAITING}:
                _end(row, JobState.CANCELLED)
            elif row.state == JobState.RUNNING:
                row.wish = Wish.CANCEL
            session.flush()
            return _job(session, id)

    def hold(self, held: bool) -> None:
        """While it is held nothing is sent, also after a restart."""
        with self._database.write() as session:
            session.merge(SettingRow(name=_HELD, value=json.dumps(held)))

    def is_held(self) -> bool:
        with self._database.read() as session:
            return _held(session)

    def whereabouts(self, article: int) -> tuple[Whereabouts, ...]:
        """How `article` stands on each site that it has to do with."""
        with self._database.read() as session:
            return whereabouts.of_article(session, article, clock.now())

    # --- what the courier asks for

    def next(self, now: datetime, *, but: Collection[int] = ()) -> Job | None:
        """The oldest job that may begin now, marked as running; None where there is nothing to do.

        A job waits while another carries the same article to the same site. `but`: sites that are left alone.
        """
        running = aliased(JobRow)
        same = (running.article_id == JobRow.article_id) & (running.site_id == JobRow.site_id)
        begins = (
            select(JobRow)
            .where(JobRow.state == JobState.WAITING, JobRow.wish == Wish.NONE, JobRow.site_id.not_in(but))
            .where(or_(JobRow.not_before.is_(None), JobRow.not_before <= now))
            .where(~exists().where(same, running.state == JobState.RUNNING))
            .order_by(JobRow.id)
            .limit(1)
        )
        with self._database.read() as session:  # asked now and then: it must not write, nor wait for who does
            if _held(session) or session.scalar(begins) is None:
                return None
        with self._database.write() as session:
            row = None if _held(session) else session.scalar(begins)
            if row is None:
                return None
            row.state = JobState.RUNNING
            row.attempts += 1
            session.flush()
            return _job(session, row.id)

    def next_time(self, *, but: Collection[int] = ()) -> datetime | None:
        """The earliest moment that a waiting job waits for; None where none does. `but`: sites that are left alone."""
        with self._database.read() as session:
            if _held(session):
                return None
            return session.scalar(
                select(JobRow.not_before)
                .where(JobRow.state == JobState.WAITING, JobRow.wish == Wish.NONE, JobRow.not_before.is_not(None))
                .where(JobRow.site_id.not_in(but))
                .order_by(JobRow.not_before)
                .limit(1)
            )

    def still_open(self) -> dict[int, JobState]:
        """All jobs that are still to be done."""
        with self._database.read() as session:
            rows = session.execute(select(JobRow.id, JobRow.state).where(JobRow.state.in_(_OPEN)))
            return {id: JobState(state) for id, state in rows}

    def wish(self, id: int) -> Wish:
        """What a person wants of a running job by now: holding all pauses each."""
        with self._database.read() as session:
            wish = Wish(there(session.get(JobRow, id), "job", id).wish)
            return Wish.PAUSE if wish is Wish.NONE and _held(session) else wish

    def forget_cancel(self, id: int) -> None:
        """It came too late: the job has to find out what became of it."""
        with self._database.write() as session:
            row = there(session.get(JobRow, id), "job", id)
            if row.wish == Wish.CANCEL:
                row.wish = Wish.NONE

    def plan(self, id: int, names: Sequence[str]) -> None:
        """Write down which steps there are; those that were begun or done keep what is known of them."""
        with self._database.read() as session:
            states = _step_states(session, id)
        begun = {name for name, state in states.items() if state != STEP_PLANNED}
        to_come = [name for name in names if name not in begun]
        if to_come == [name for name in states if name not in begun]:
            return
        with self._database.write() as session:
            session.execute(delete(StepRow).where(StepRow.job_id == id, StepRow.state == STEP_PLANNED))
            session.add_all(StepRow(job_id=id, name=name, state=STEP_PLANNED) for name in to_come)

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
            session.execute(delete(StepRow).where(StepRow.job_id == id, StepRow.state == STEP_PLANNED))

    def wait(self, id: int, until: datetime | None, error: str, advice: str = "") -> None:
        """Not now: the job goes on at `until` (None: as soon as it can). A later job for the same replaces it."""
        with self._database.write() as session:
            row = there(session.get(JobRow, id), "job", id)
            if row.wish == Wish.CANCEL:
                _end(row, JobState.CANCELLED)
            elif _is_latest(session, row):
                row.state, row.not_before = JobState.WAITING, until
                row.error, row.advice = _kept(error), _kept(advice)
            else:
                _give_way(row)

    def fail(self, id: int, error: str, advice: str = "", *, conflict: bool = False) -> None:
        """A person must do something first. `conflict`: decide between the site's text and ours."""
        with self._database.write() as session:
            row = there(session.get(JobRow, id), "job", id)
            _end(row, JobState.CANCELLED if row.wish == Wish.CANCEL else JobState.FAILED)
            row.error, row.advice, row.conflict = _kept(error), _kept(advice), conflict

    def take_up_again(self) -> None:
        """Jobs that ran when the program was stopped go on where their steps say."""
        ran = JobRow.state == JobState.RUNNING
        with self._database.read() as session:
            if session.scalar(select(JobRow.id).where(ran).limit(1)) is None:
                return
        with self._database.write() as session:
            for row in session.scalars(select(JobRow).where(ran, JobRow.wish == Wish.CANCEL)):
                _end(row, JobState.CANCELLED)
            session.execute(update(JobRow).where(ran).values(state=JobState.WAITING, not_before=None))


def _end(row: JobRow, state: JobState) -> None:
    row.state, row.finished, row.not_before, row.wish = state, clock.now(), None, Wish.NONE


def _give_way(row: JobRow) -> None:
    _end(row, JobState.CANCELLED)
    row.error, row.advice = kept(_("A later version took its place.")), ""


def _kept(words: str) -> str:
    """A site's own words may be among them."""
    return storable(kept(words))


def _held(session: Session) -> bool:
    row = session.get(SettingRow, _HELD)
    return row is not None and json.loads(row.value) is True


def _is_latest(session: Session, row: JobRow) -> bool:
    tie = session.get(RemotePostRow, (row.article_id, row.site_id))
    return tie is not None and tie.job_id == row.id


def _step(session: Session, job: int, name: str) -> StepRow | None:
    return session.scalar(select(StepRow).where(StepRow.job_id == job, StepRow.name == name))


def _step_states(session: Session, job: int) -> dict[str, str]:
    rows = session.execute(select(StepRow.name, StepRow.state).where(StepRow.job_id == job).order_by(StepRow.id))
    return {row.name: row.state for row in rows}


def _jobs() -> Select[JobRow, str, str | None, datetime | None]:
    """With what became of the latest job of each article on its site."""
    post = RemotePostRow
    of_it = (post.article_id == JobRow.article_id) & (post.site_id == JobRow.site_id) & (post.job_id == JobRow.id)
    return (
        select(JobRow, ArticleRow.headline, post.status, post.published)
        .join(ArticleRow, ArticleRow.id == JobRow.article_id)
        .outerjoin(post, of_it)
    )


def _job(session: Session, id: int) -> Job:
    return _job_of(*there(session.execute(_jobs().where(JobRow.id == id)).one_or_none(), "job", id))


def _job_of(row: JobRow, headline: str, became: str | None, published: datetime | None) -> Job:
    return Job(
        id=row.id,
        key=row.key,
        article=row.article_id,
        site=row.site_id,
        revision=row.revision_id,
        state=JobState(row.state),
        kind=JobKind(row.kind),
        headline=headline,
        site_name=row.site.name,
        steps=tuple(Step(step.name, step.state, step.result) for step in row.steps),
        attempts=row.attempts,
        not_before=row.not_before,
        error=storable(said_again(row.error)),
        advice=storable(said_again(row.advice)),
        conflict=row.conflict,
        link=row.link,
        created=row.created,
        finished=row.finished,
        wish=Wish(row.wish),
        became=became or "",
        goes_live=published if became == whereabouts.SCHEDULED else None,
    )
