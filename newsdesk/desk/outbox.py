"""Publishing: a job goes into the outbox, the courier carries it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.store.job_records import Job, JobKind, LogLine
from newsdesk.store.records import RevisionReason, Whereabouts
from newsdesk.store.site_labels import site_label
from newsdesk.words import _

if TYPE_CHECKING:
    from newsdesk.store.database import Store
    from newsdesk.worker import Worker


class OutboxService:
    """`wake`: tells the courier that there is something to do, and on which site a person does not want to wait.

    A `site_name` given out tells a site from the others.
    """

    def __init__(self, store: Store, bell: Bell, wake: Callable[..., None], worker: Callable[[], Worker]) -> None:
        self._store = store
        self._bell = bell
        self._wake = wake
        self._worker = worker

    def get_ready(self) -> None:
        """A person is about to publish: let the process that will do it be loaded meanwhile."""
        from newsdesk.publish.carrier import LOADED

        self._worker().get_ready(*LOADED)

    def publish(self, article: int, site: int, despite: str = "", kind: JobKind = JobKind.PUBLISH) -> Job:
        """Send the article as it stands in the store now; with no network, or after a restart, as soon as it can.

        `despite`: what was found in it, in words; the history keeps that somebody knew. `kind`: PUBLISH, PENDING (it
        waits there for an editor) or RESTORE (also out of the site's trash, or where somebody took it off the page).
        Raises NoHeadline: a page without one is never what somebody meant.
        """
        from newsdesk.publish.errors import NoHeadline

        if not self._store.articles.get(article).headline.strip():
            raise NoHeadline(self._store.sites.get(site).name)
        about = self._labels()[site]
        if despite:
            about = _("{site} with {found}").format(site=about, found=despite)
        return self._add(article, site, kind, RevisionReason.PUBLISHED, about)

    def waits_for_review(self, article: int, site: int) -> bool:
        """Whether a publish would leave the story with an editor there, as far as is known. What is out has been
        reviewed."""
        from newsdesk.desk.sites import waits_for_review

        return waits_for_review(self._store, article, site)

    def withdraw(self, article: int, site: int, *, trash: bool = False) -> Job:
        """Take it off the page: the site keeps it as a draft, or in its trash. Raises NotThereYet."""
        from newsdesk.publish.errors import NotThereYet

        if self._store.posts.get(article, site) is None:
            raise NotThereYet(self._store.sites.get(site).name)
        kind = JobKind.TRASH if trash else JobKind.WITHDRAW
        return self._add(article, site, kind, RevisionReason.WITHDRAWN, self._labels()[site])

    def _add(self, article: int, site: int, kind: JobKind, reason: RevisionReason, about: str) -> Job:
        by = self._store.settings.get().name
        revision = self._store.revisions.take(article, reason, by=by, about=about)
        self._bell.ring(Change("revision", article))
        return self._to_courier(self._store.outbox.add(article, site, revision.id, kind))

    def get(self, id: int) -> Job:
        """Raises NotThere."""
        return self._labelled(self._store.outbox.get(id))

    def jobs(self, limit: int = 50) -> tuple[Job, ...]:
        """All that are still to be done or need a person, and the `limit` last that ended; the newest first."""
        labels = self._labels()
        return tuple(replace(job, site_name=labels[job.site]) for job in self._store.outbox.list(limit))

    def retry(self, id: int) -> Job:
        """Take a failed or paused job up again, or a waiting one at once. Raises SentAgainSince."""
        job = self._tell(self._store.outbox.retry(id))
        self._wake(job.site)
        return job

    def pause(self, id: int) -> Job:
        """Leave a job until `retry` takes it up; one that runs stops before its next step."""
        return self._tell(self._store.outbox.pause(id))

    def cancel(self, id: int) -> Job:
        """Give up a job that waits or failed; one that runs stops before its next step.

        Once readers can see the story it is carried to its end all the same.
        """
        return self._tell(self._store.outbox.cancel(id))

    def hold(self, held: bool) -> None:
        """Send nothing at all, also after a restart, until this is called with False."""
        self._store.outbox.hold(held)
        self._bell.ring(Change("job"))
        self._wake()

    def is_held(self) -> bool:
        """Whether nothing at all is sent just now."""
        return self._store.outbox.is_held()

    def log(self, id: int) -> tuple[LogLine, ...]:
        """What the job did, request by request, the oldest first. No secret is in it."""
        return self._store.job_log.lines(id)

    def pictures(self, id: int) -> dict[str, str]:
        """The names of the files that the job brings along, by their SHA-256."""
        from newsdesk.store.errors import NotThere

        names = {}
        for step in self._store.outbox.get(id).steps:
            sha = step.name.partition(":")[2]
            if sha:
                try:
                    names[sha] = self._store.media.get(sha).file_name
                except NotThere:
                    continue
        return names

    def whereabouts(self, article: int) -> tuple[Whereabouts, ...]:
        """How the article stands on each site that it has to do with."""
        labels = self._labels()
        return tuple(replace(at, site_name=labels[at.site]) for at in self._store.outbox.whereabouts(article))

    def waiting(self) -> int:
        """How many jobs are still to be done."""
        return self._store.outbox.waiting()

    def _to_courier(self, job: Job) -> Job:
        told = self._tell(job)
        self._wake()
        return told

    def _tell(self, job: Job) -> Job:
        self._bell.ring(Change("job", job.id))
        self._bell.ring(Change("article", job.article))
        return self._labelled(job)

    def _labelled(self, job: Job) -> Job:
        return replace(job, site_name=self._labels()[job.site])

    def _labels(self) -> dict[int, str]:
        sites = self._store.sites.list()
        return {site.id: site_label(site, sites) for site in sites}
