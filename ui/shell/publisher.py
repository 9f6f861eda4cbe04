"""Publishing from the window: save, hand over to the outbox, follow the job, say how it ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from newsdesk import clock
from newsdesk.changes import Change
from newsdesk.errors import NewsdeskError
from newsdesk.publish.errors import passwords_advice
from newsdesk.store.job_records import Job, JobKind, JobState
from newsdesk.store.records import Site
from newsdesk.store.site_labels import site_label
from ui.jobs import Jobs
from ui.outbox.words import end_of, failure_of, has_page, wait_of
from ui.preview.links import is_opened
from ui.shell.notice import Strip, Toast
from ui.shell.session import Session

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.preflight.findings import Finding

PAUSE = 60  # ms in which several changes of jobs become one question
UNDER_WAY = frozenset({JobState.WAITING, JobState.RUNNING})


class Publisher(QObject):
    """`jobs_changed` when `jobs`, `held` or the progress changed; `ended` (Job) when a publish of this window came to
    its end, `settled` (Job) when any did. `held`: nothing is sent.

    `dispute_wanted` (Job): the site says something else, and the person wants to see what.
    `connect_wanted` (Site): its password is missing or wrong, and the person wants to enter another.
    `found` (numbers of sites, findings, kind of job): the story was not sent, for that is what was found in it.
    """

    jobs_changed = Signal()
    ended = Signal(object)
    settled = Signal(object)
    connect_wanted = Signal(object)
    dispute_wanted = Signal(object)
    found = Signal(object, object, object)

    def __init__(self, jobs: Jobs, session: Session, strip: Strip, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._run = jobs.run
        self._session, self._strip, self._toast = session, strip, toast
        self._desk: Desk | None = None
        self._watched: set[int] = set()  # jobs of this run whose end is to be told
        self._waits: dict[int, str] = {}  # why a watched job waits, as it was told
        self._progress: dict[int, float] = {}
        self._uploads: dict[int, dict[str, tuple[int, int]]] = {}
        self._latest_end: datetime | None = None  # None: not asked yet what has ended
        self.held = False
        self.jobs: tuple[Job, ...] = ()
        self.open_link: Callable[[QUrl], object] = QDesktopServices.openUrl
        self._asking = QTimer(self, singleShot=True, interval=PAUSE)
        self._asking.timeout.connect(self._ask)
        session.opened.connect(toast.hide)

    def attach(self, desk: Desk) -> None:
        self._desk = desk
        self._watched.clear()  # numbers of another store's jobs
        self._waits.clear()
        self._progress.clear()
        self._uploads.clear()
        self.jobs, self._latest_end = (), None
        self._ask()

    @property
    def progress(self) -> float | None:
        """How far the running job is, 0 to 1; None where none runs."""
        running = next((job for job in self.jobs if job.state is JobState.RUNNING), None)
        return self._progress.get(running.id, 0.0) if running else None

    def under_way(self, article: int, site: int) -> bool:
        """Being sent now. One that met a trouble and tries again by itself, or is paused, holds nobody up."""
        same = (job for job in self.jobs if (job.article, job.site) == (article, site))
        states = {JobState.RUNNING} if self.held else UNDER_WAY
        return any(job.state in states and not job.error and not job.paused for job in same)

    def uploads(self, job: Job) -> dict[str, tuple[int, int]]:
        """Of the steps at which `job` uploads a file just now: bytes sent, and all."""
        return self._uploads.get(job.id, {}) if job.state is JobState.RUNNING else {}

    def get_ready(self) -> None:
        """Somebody is about to publish: what takes a moment to load is loaded meanwhile."""
        if self._desk is not None:
            self._run(self._desk.outbox.get_ready)

    def publish(self, *sites: int, kind: JobKind = JobKind.PUBLISH) -> None:
        """Save the open story from a full read, look it through, and send it to `sites`, or tell what was found.

        `kind`: PENDING hands it in to an editor of the site.
        """
        article, desk = self._session.article, self._desk
        if article is None or desk is None or article.trashed is not None:
            return
        self._strip.clear()
        self.get_ready()
        handed_in, again = kind is JobKind.PENDING, (self.tr("Retry"), lambda: self.publish(*sites, kind=kind))

        def found() -> tuple[Finding, ...]:
            each = (desk.preflight.check(article.id, site, handed_in=handed_in) for site in sites)
            return tuple(dict.fromkeys(one for findings in each for one in findings))

        def look() -> None:
            self._run(
                found,
                lambda findings: self.found.emit(sites, findings, kind) if findings else self.send(*sites, kind=kind),
                lambda error: self._strip.show_error(error, again),
            )

        self._session.save(look, lambda error: self._strip.show_error(error, again, key="save"))

    def send(self, *sites: int, despite: str = "", kind: JobKind = JobKind.PUBLISH) -> None:
        """Send the open story, whatever was found. `despite`: that, for the history."""
        article, desk = self._session.article, self._desk
        if article is None or desk is None:
            return
        again = self.tr("Retry"), lambda: self.send(*sites, despite=despite, kind=kind)

        def as_said(site: int) -> JobKind:
            """Where the button said that it is handed in nothing is published, whatever the account may do by now."""
            reviewed = kind is JobKind.PUBLISH and desk.outbox.waits_for_review(article.id, site)
            return JobKind.PENDING if reviewed else kind

        self._session.save(
            lambda: self._run(
                lambda: [desk.outbox.publish(article.id, site, despite, as_said(site)) for site in sites],
                self._all_begun,
                lambda error: self._strip.show_error(error, again),
            ),
            lambda error: self._strip.show_error(error, again, key="save"),
        )

    def send_story(self, article: int, site: int, *, kind: JobKind) -> None:
        """Send a story as the store has it, open or not."""
        desk = self._desk
        if desk is not None:
            self._run(lambda: desk.outbox.publish(article, site, kind=kind), self._begun, self._strip.show_error)

    def withdraw(self, article: int, site: int, *, trash: bool) -> None:
        """Take a story off the page."""
        desk = self._desk
        if desk is not None:
            self._run(lambda: desk.outbox.withdraw(article, site, trash=trash), self._begun, self._strip.show_error)

    def connected(self, site: Site) -> None:
        """A site was connected: Publish sends there now, and what lacked its password goes on."""
        self.choose_site(site.id)
        for job in self.jobs:
            if job.state is JobState.FAILED and job.site == site.id and job.advice in passwords_advice():
                self.retry(job)
        desk, article = self._desk, self._session.article
        if desk is not None and article is not None:
            self._run(lambda: desk.sites.add_target(article.id, site.id))
        if desk is not None:
            self._run(
                lambda: site_label(site, desk.sites.list()),
                lambda name: self._toast.show_end(
                    self.tr("Connected to {site}").format(site=name), self.tr("Publish sends there now.")
                ),
            )

    def choose_site(self, site: int) -> None:
        """From now on Publish sends there when nobody says where."""
        desk = self._desk

        def keep(desk: Desk) -> None:
            settings = desk.settings.get()
            if settings.default_site != site:
                desk.settings.save(replace(settings, default_site=site))

        if desk is not None:
            self._run(lambda: keep(desk))

    def retry(self, job: Job) -> None:
        desk = self._desk
        if desk is not None:
            self._strip.clear_about(f"job-{job.id}")
            self._run(lambda: desk.outbox.retry(job.id), self._begun, self._strip.show_error)

    def cancel(self, job: Job) -> None:
        desk = self._desk
        if desk is not None:
            self._watched.discard(job.id)
            self._strip.clear_about(f"job-{job.id}")
            self._run(lambda: desk.outbox.cancel(job.id), None, self._strip.show_error)

    def pause(self, job: Job) -> None:
        desk = self._desk
        if desk is not None:
            self._strip.clear_about(f"job-{job.id}")
            self._run(lambda: desk.outbox.pause(job.id), None, self._strip.show_error)

    def hold(self, held: bool) -> None:
        """Pause all, or let all go on."""
        desk = self._desk
        if desk is not None:
            self._strip.clear_about("held")
            self._run(lambda: desk.outbox.hold(held), None, self._strip.show_error)

    def open_page(self, job: Job) -> None:
        self.open_address(job.link)

    def open_address(self, link: str) -> None:
        """In the browser."""
        self.open_link(QUrl(link))

    def follow(self, link: str) -> None:
        """A link in a story: whoever wrote it, it opens no file and no program."""
        if is_opened(QUrl(link)):
            self.open_address(link)
        else:
            self._strip.show_hint(
                self.tr("{link} was not opened.").format(link=link),
                self.tr("From a story newsdesk opens web pages (https, http) and mail addresses only."),
            )

    def copy_link(self, job: Job) -> None:
        QGuiApplication.clipboard().setText(job.link)

    def note(self, change: Change) -> None:
        """The desk says that a job has moved."""
        if change.progress is not None:
            self._progress[change.id] = change.progress
            if change.whole:
                self._uploads.setdefault(change.id, {})[change.step] = (change.sent, change.whole)
            self.jobs_changed.emit()
        # an upload tells often, and nothing else has changed meanwhile
        if not change.whole and not self._asking.isActive():
            self._asking.start()

    def _all_begun(self, jobs: list[Job]) -> None:
        for job in jobs:
            self._begun(job, choose=len(jobs) == 1)

    def _begun(self, job: Job, *, choose: bool = False) -> None:
        """`choose`: the next publish goes there too."""
        self._watched.add(job.id)
        if choose:
            self.choose_site(job.site)
        if self.held:
            self._strip.show_hint(
                self.tr("Sending is paused, so “{headline}” waits in the outbox.").format(headline=job.headline),
                "",
                (self.tr("Go on sending"), lambda: self.hold(False)),
                key="held",
            )
        self._ask()

    def _ask(self) -> None:
        desk = self._desk
        if desk is not None:
            self._run(lambda: (desk.outbox.jobs(), desk.outbox.is_held()), lambda found: self._show(*found))

    def _show(self, jobs: tuple[Job, ...], held: bool) -> None:
        self.jobs, self.held = jobs, held
        self.jobs_changed.emit()
        before = self._latest_end
        self._latest_end = max((job.finished for job in jobs if job.finished), default=before or clock.now())
        for job in jobs:
            if job.finished and before is not None and job.finished > before:
                self._uploads.pop(job.id, None)
                self.settled.emit(job)
            if job.id not in self._watched:
                continue
            if job.state not in UNDER_WAY:
                self._watched.discard(job.id)
                self._waits.pop(job.id, None)
                self._progress.pop(job.id, None)
                self._say_end(job)
                self.ended.emit(job)
            elif job.state is JobState.WAITING and job.error != self._waits.get(job.id, ""):
                self._waits[job.id] = job.error
                self._say_why_it_waits(job)

    def _say_why_it_waits(self, job: Job) -> None:
        """Once for each reason, though every attempt ends with it."""
        if job.error:
            more = f"{job.error} {job.advice}".strip()
            self._strip.show_hint(wait_of(job), more, self._retry(job), key=f"job-{job.id}")

    def _say_end(self, job: Job) -> None:
        self._strip.clear_about(f"job-{job.id}")
        if job.state is JobState.DONE:
            page = (
                (self.tr("Copy link"), lambda: self.copy_link(job)),
                (self.tr("Open page"), lambda: self.open_page(job)),
            )
            self._toast.show_end(end_of(job), job.headline, *(page if has_page(job) else ()))
        elif job.state is JobState.FAILED:
            offers = [self._retry(job)]
            if job.conflict:
                offers = [(self.tr("See what changed…"), lambda: self.dispute_wanted.emit(job))]
            if job.advice in passwords_advice():
                offers.insert(0, (self.tr("Connect the site…"), lambda: self.connect_again(job)))
            self._strip.show_error(NewsdeskError(failure_of(job), job.error, job.advice), *offers, key=f"job-{job.id}")

    def _retry(self, job: Job) -> tuple[str, Callable[[], None]]:
        return self.tr("Retry"), lambda: self.retry(job)

    def connect_again(self, job: Job) -> None:
        """Its site wants its password again."""
        desk = self._desk
        if desk is not None:
            self._run(lambda: desk.sites.get(job.site), self.connect_wanted.emit, self._strip.show_error)
