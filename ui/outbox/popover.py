"""The outbox: what was sent, what waits, what needs a person. Opens over its foot in the side bar."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from newsdesk import clock
from newsdesk.store.job_records import Job, JobState
from ui.outbox.rows import JOB, ROW, JobDelegate, JobModel
from ui.outbox.words import has_page, waiting_for
from ui.theme.look import button, label
from ui.theme.panel import Panel

WIDTH, HEIGHT, EMPTY = 420, 400, 116
AROUND = 152  # px for the title, what went wrong and the buttons


class OutboxPopover(Panel):
    """Signals carry a `Job`: `opened`, `copied` (its link), `retried`, `cancelled`; `whole` (or None): the window."""

    opened = Signal(object)
    copied = Signal(object)
    retried = Signal(object)
    cancelled = Signal(object)
    whole = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Outbox"))
        self.model = JobModel()
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Outbox"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(JobDelegate(self.view))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._offer())
        self.model.modelReset.connect(self._offer)
        self._hint = label(self.tr("What you publish is listed here, with its link."), look="soft", wrap=True)
        self._more = label(look="soft", size=12, wrap=True)
        self.open_page = button(self.tr("Open page"))
        self.copy_link = button(self.tr("Copy link"))
        self.retry = button(self.tr("Retry"))
        self.cancel = button(self.tr("Do not send"))
        for made, signal in (
            (self.cancel, self.cancelled),
            (self.retry, self.retried),
            (self.copy_link, self.copied),
            (self.open_page, self.opened),
        ):
            made.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self.job))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for made in (self.cancel, self.retry, self.copy_link, self.open_page):
            buttons.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Outbox"), weight=QFont.Weight.DemiBold))
        top.addStretch(1)
        self.open_window = button(self.tr("Open outbox"), "maximize-2", look="quiet")
        self.open_window.clicked.connect(self._open_window)
        top.addWidget(self.open_window)
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addWidget(self.view, 1)
        column.addWidget(self._more)
        column.addLayout(buttons)
        column.addStretch()
        self.show_jobs(())

    @property
    def job(self) -> Job | None:
        job = self.view.currentIndex().data(JOB)
        return job if isinstance(job, Job) else None

    def show_jobs(self, jobs: tuple[Job, ...], *, held: bool = False) -> None:
        """The job that was chosen stays chosen. `held`: nothing is sent."""
        self._held = held
        chosen = self.job.id if self.job else None
        if self.model.show(jobs):
            row = next((at for at, job in enumerate(self.model.jobs) if job.id == chosen), 0)
            self.view.setCurrentIndex(self.model.index(row))
        self._hint.setVisible(not jobs)
        if bool(jobs) is self.view.isHidden():
            self.view.setVisible(bool(jobs))
            (self.view if jobs else self.open_window).setFocus()
        self.resize(WIDTH, min(HEIGHT, AROUND + ROW * len(jobs)) if jobs else EMPTY)
        self._offer()

    def showEvent(self, event: QShowEvent) -> None:
        """Opened anew it begins at its top: what was chosen the last time may stand far below."""
        self.view.setCurrentIndex(self.model.index(0))
        super().showEvent(event)

    def _open_window(self) -> None:
        self.hide()
        self.whole.emit(self.job)

    def _offer(self) -> None:
        job = self.job
        state = job.state if job else None
        linked = job is not None and has_page(job)
        self.open_page.setVisible(linked)
        self.copy_link.setVisible(linked)
        self.retry.setVisible(state in {JobState.FAILED, JobState.WAITING})
        self.retry.setText(self.tr("Go on") if job is not None and job.paused else self.tr("Retry"))
        self.cancel.setVisible(state in {JobState.FAILED, JobState.WAITING})
        self._more.setText(self._why(job) if job is not None else "")
        self._more.setVisible(bool(self._more.text()))

    def _why(self, job: Job) -> str:
        if self._held and job.state is JobState.WAITING:
            return waiting_for(job, clock.now(), online=True, held=True)
        # what the attempt before met is over
        return "" if job.state is JobState.RUNNING else f"{job.error} {job.advice}".strip()
