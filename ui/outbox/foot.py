"""The foot of the side bar: in two lines what the outbox does, has done or waits for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsdesk.store.job_records import Job, JobState
from ui import dates
from ui.digits import digits
from ui.theme.icons import icon
from ui.theme.look import label

LEAST = 48


class OutboxFoot(QPushButton):
    """A button; the window opens the outbox over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outboxFoot")
        self._sign = label()
        self._title = label()
        self._line = label(look="soft", size=12, wrap=True)
        self._title.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._line)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 0, 6)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for part in (self._sign, self._line):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_jobs((), online=True)

    def show_jobs(
        self, jobs: tuple[Job, ...], *, online: bool, progress: float | None = None, held: bool = False
    ) -> None:
        """`jobs`: newest first. `progress`: of the one that runs, 0 to 1. `held`: nothing is sent."""
        title, line, sign = self._words(jobs, online, progress, held)
        self._title.setText(title)
        self._line.setText(line)
        self._sign.setPixmap(icon(sign).pixmap(16, 16))
        self.setAccessibleName(f"{title}. {line}")
        self._fit()

    def _words(self, jobs: tuple[Job, ...], online: bool, progress: float | None, held: bool) -> tuple[str, str, str]:
        waiting = [job for job in jobs if job.state is JobState.WAITING and (held or not job.paused)]
        running = [job for job in jobs if job.state is JobState.RUNNING]
        if held and not running:
            return self.tr("Sending is paused"), self._waiting(len(waiting)), "pause"
        if not online:
            return self.tr("Offline"), self._going_out(len(waiting)), "cloud-off"
        if running:
            share = f" · {digits(progress * 100)} %" if progress is not None else ""
            return self.tr("Outbox"), self.tr("Sending to {site}").format(site=running[0].site_name) + share, "send"
        line, sign = self._at_rest(jobs, len(waiting))
        return self.tr("Outbox"), line, sign

    def _at_rest(self, jobs: tuple[Job, ...], waiting: int) -> tuple[str, str]:
        """Nothing is being sent just now."""
        failed = sum(job.state is JobState.FAILED for job in jobs)
        paused = sum(job.paused for job in jobs)
        if failed:
            words = self.tr("%Ln not sent", "", failed)
            return f"{words}. {self._waiting(waiting)}" if waiting else words, "triangle-alert"
        if waiting:
            return self._waiting(waiting), "clock"
        if paused:
            return self.tr("1 story is paused") if paused == 1 else self.tr(
                "%Ln stories are paused", "", paused
            ), "pause"
        done = next((job for job in jobs if job.state is JobState.DONE and job.finished), None)
        if done is None or done.finished is None:
            return self.tr("Nothing to send"), "send"
        at = dates.time_of(done.finished.astimezone())
        return self.tr("All sent. {site} · {time}").format(site=done.site_name, time=at), "send"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its words need at its width."""
        self._column.invalidate()  # a layout inside another keeps the height of the words before
        self.setFixedHeight(max(LEAST, self._row.heightForWidth(self.width())))

    def _waiting(self, number: int) -> str:
        if not number:
            return self.tr("Nothing waits")
        return (
            self.tr("1 story waits to be sent") if number == 1 else self.tr("%Ln stories wait to be sent", "", number)
        )

    def _going_out(self, waiting: int) -> str:
        if not waiting:
            return self.tr("Nothing waits")
        if waiting == 1:
            return self.tr("1 story goes out when the network is back")
        return self.tr("%Ln stories go out when the network is back", "", waiting)
