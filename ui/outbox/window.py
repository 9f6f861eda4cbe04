"""The outbox as a window of its own: all jobs at the left, the chosen one at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.store.job_records import Job, JobState
from ui.outbox.job_pane import JobPane
from ui.outbox.rows import JOB, JobDelegate, JobModel
from ui.theme.icons import icon
from ui.theme.look import button, fit, label, rule

if TYPE_CHECKING:
    from ui.panes import Panes

SIZE, SIDE = (940, 640), 316


class OutboxWindow(QWidget):
    """Follows the publisher of `panes`, which it asks for all that is done."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes, Qt.WindowType.Window)
        self.setObjectName("outboxWindow")
        self.setWindowTitle(self.tr("Outbox"))
        fit(self, *SIZE)
        self._panes, self._publisher = panes, panes.publisher
        self._pictures: dict[int, dict[str, str]] = {}
        self._asked: tuple[int, str, int] | None = None  # of which job, and in which state, facts were asked for
        self.model = JobModel()
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Jobs"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(JobDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.pane = JobPane()
        self.hold = button(self.tr("Pause all"), "pause")
        self._sum = label(look="soft", wrap=True)
        self._pages = QStackedWidget()
        self._arrange()
        self._publisher.jobs_changed.connect(self.refresh)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_job())
        self.pane.pressed.connect(self._do)
        self.pane.log.wanted.connect(lambda: self._ask(again=True))
        self.hold.clicked.connect(lambda: self._publisher.hold(not self._publisher.held))
        panes.theme.changed.connect(self.refresh)
        self.refresh()

    def open_at(self, job: Job | None) -> None:
        """Show it, with this job chosen, or the first: the one that needs a person most."""
        self.refresh()
        self._choose(job.id if job else 0)
        if not self.isVisible():
            over = self._panes.window().frameGeometry()
            self.move(over.center() - self.rect().center())
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    @property
    def job(self) -> Job | None:
        """The one that is shown in full."""
        job = self.view.currentIndex().data(JOB)
        return job if isinstance(job, Job) else None

    @property
    def chosen(self) -> list[Job]:
        return [index.data(JOB) for index in self.view.selectionModel().selectedIndexes()]

    def refresh(self) -> None:
        """What the publisher knows now."""
        ids = {job.id for job in self.chosen}
        current = self.job.id if self.job else 0
        if self.model.show(self._publisher.jobs):
            self._choose(current, ids)
        held = self._publisher.held
        words = self.tr("Go on sending") if held else self.tr("Pause all")
        self.hold.setText(f" {words}")
        self.hold.setAccessibleName(words)
        self.hold.setIcon(icon("play" if held else "pause"))
        self._sum.setText(self._summary())
        self._pages.setCurrentIndex(0 if self.model.jobs else 1)
        self._show_job()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _choose(self, id: int, others: set[int] | None = None) -> None:
        """Show the job `id`; `others` are chosen, without them it alone."""
        rows = {job.id: row for row, job in enumerate(self.model.jobs)}
        if not rows:
            return
        shown = id if id in rows else next(iter(rows))
        selection = self.view.selectionModel()
        selection.clearSelection()
        for chosen in (others or set()) & rows.keys() or {shown}:
            selection.select(self.model.index(rows[chosen]), QItemSelectionModel.SelectionFlag.Select)
        selection.setCurrentIndex(self.model.index(rows[shown]), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.view.scrollTo(self.model.index(rows[shown]))
        self._show_job()

    def _summary(self) -> str:
        jobs = self._publisher.jobs
        waiting = sum(job.state in {JobState.WAITING, JobState.RUNNING} for job in jobs)
        failed = sum(job.state is JobState.FAILED for job in jobs)
        desk = self._panes.desk
        parts = []
        if self._publisher.held:
            parts.append(self.tr("All sending is paused"))
        elif desk is not None and not desk.online:
            parts.append(self.tr("Offline"))
        parts.append(self.tr("%Ln to be sent", "", waiting) if waiting else self.tr("Nothing to send"))
        if failed:
            parts.append(self.tr("%Ln not sent", "", failed))
        return " · ".join(parts)

    def _show_job(self) -> None:
        job = self.job
        if job is None:
            return
        desk = self._panes.desk
        self.pane.show_job(
            job,
            self.chosen or [job],
            pictures=self._pictures.get(job.id, {}),
            uploads=self._publisher.uploads(job),
            online=desk is None or desk.online,
            held=self._publisher.held,
        )
        self._ask()

    def _ask(self, *, again: bool = False) -> None:
        """For what only the store knows of the job shown: the names of its files, and its log where it is open."""
        job, desk = self.job, self._panes.desk
        if job is None or desk is None:
            return
        stand = (job.id, job.state, sum(step.state == "done" for step in job.steps) + job.attempts)
        if not again and (stand == self._asked or (job.id in self._pictures and not self.pane.log.is_open)):
            return
        self._asked = stand
        logged = self.pane.log.is_open

        def show(found: tuple[dict[str, str], tuple[object, ...]]) -> None:
            if not shiboken6.isValid(self):
                return
            self._pictures[job.id] = found[0]
            if self.job is not None and self.job.id == job.id:
                if logged:
                    self.pane.log.show_lines(found[1])  # type: ignore[arg-type]
                self._show_job()

        self._panes.jobs.run(
            lambda: (desk.outbox.pictures(job.id), desk.outbox.log(job.id) if logged else ()),
            show,
            lambda _error: None,  # the job is gone meanwhile
        )

    def _do(self, name: str) -> None:
        publisher, job = self._publisher, self.job
        if job is None:
            return
        if name == "decide":
            publisher.dispute_wanted.emit(job)
            self.close()
            return
        if name in {"open", "copy", "connect"}:
            {"open": publisher.open_page, "copy": publisher.copy_link, "connect": publisher.connect_again}[name](job)
            return
        do = {"pause": publisher.pause, "retry": publisher.retry, "cancel": publisher.cancel}[name]
        states = {
            "pause": {JobState.WAITING, JobState.RUNNING},
            "retry": {JobState.WAITING, JobState.FAILED},
            "cancel": {JobState.WAITING, JobState.FAILED, JobState.RUNNING},
        }[name]
        for one in reversed(self.chosen or [job]):  # the oldest first, as they are sent
            if one.state in states:
                do(one)

    def _arrange(self) -> None:
        side = QFrame()
        side.setObjectName("managerSide")
        side.setMinimumWidth(140)
        side.setMaximumWidth(SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(6, 8, 6, 8)
        column.addWidget(self.view)
        jobs = QWidget()
        row = QHBoxLayout(jobs)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side, 1)
        row.addWidget(self.pane, 2)
        self._pages.addWidget(jobs)
        self._pages.addWidget(self._empty())
        bar = QFrame()
        bar.setObjectName("topBar")
        top = QHBoxLayout(bar)
        top.setContentsMargins(16, 7, 12, 7)
        top.setSpacing(12)
        top.addWidget(label(self.tr("Outbox"), weight=QFont.Weight.DemiBold, size=14))
        top.addWidget(self._sum, 1)
        top.addWidget(self.hold)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(rule())
        whole.addWidget(self._pages, 1)

    def _empty(self) -> QWidget:
        made = QWidget()
        picture = label()
        picture.setPixmap(icon("send", "faint").pixmap(32, 32))
        title = label(self.tr("Nothing was sent yet"), weight=QFont.Weight.DemiBold, size=14)
        line = label(self.tr("What you publish is listed here, with its link."), look="soft", wrap=True)
        column = QVBoxLayout(made)
        column.setSpacing(8)
        column.addStretch(2)
        for part in (picture, title, line):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addStretch(3)
        return made
