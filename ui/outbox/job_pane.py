"""One job: what it is to do, how far it is, what went wrong and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from newsdesk import clock
from newsdesk.publish.errors import passwords_advice
from newsdesk.store.job_records import Job, JobState, Wish
from ui.article_list.status import short_time
from ui.inspector.flow import flowing
from ui.outbox.job_log import JobLogView
from ui.outbox.steps import StepList, steps_of
from ui.outbox.words import end_of, has_page, state_of, title_of, waiting_for
from ui.theme.icons import dot, icon
from ui.theme.look import button, label, restyle
from ui.theme.tokens import current

ENDED = frozenset({JobState.DONE, JobState.CANCELLED})


class JobPane(QWidget):
    """`pressed` (name): "open", "copy", "connect", "decide", "pause", "retry" or "cancel"; the last
    three are for all jobs that are chosen.
    """

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._headline = label(weight=QFont.Weight.DemiBold, size=17, wrap=True)
        self._headline.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._dot, self._state = label(), label(weight=QFont.Weight.DemiBold)
        self._facts = label(look="soft", wrap=True)
        self._why = label(look="soft", wrap=True)
        self._trouble = Trouble()
        self.steps = StepList()
        self.log = JobLogView()
        self.buttons = {
            "cancel": button(self.tr("Do not send"), "x"),
            "pause": button(self.tr("Pause"), "pause"),
            "retry": button(self.tr("Retry now"), "rotate-cw"),
            "copy": button(self.tr("Copy link"), "link"),
            "open": button(self.tr("Open page"), "external-link"),
        }
        self._trouble.connect_.clicked.connect(lambda: self.pressed.emit("connect"))
        self._trouble.decide.clicked.connect(lambda: self.pressed.emit("decide"))
        for name, made in self.buttons.items():
            made.clicked.connect(lambda _checked=False, name=name: self.pressed.emit(name))
        self._arrange()

    def show_job(
        self,
        job: Job,
        chosen: Sequence[Job],
        *,
        pictures: dict[str, str],
        uploads: dict[str, tuple[int, int]],
        online: bool,
        held: bool,
    ) -> None:
        """`job` in full; the buttons are for all that are `chosen`."""
        now = clock.now().astimezone()
        if job.state is JobState.RUNNING:
            job = replace(job, error="", advice="")  # what the attempt before met is over
        state = state_of(job)
        when = job.finished or job.created
        self._headline.setText(job.headline or self.tr("No headline yet"))
        self._dot.setPixmap(dot(getattr(current(), state.colour)).pixmap(8, 8))
        self._state.setText(state.word)
        what = end_of(job) if job.state is JobState.DONE else title_of(job)
        self._facts.setText(f"{what} · {short_time(when, now)}" if when else what)
        why = waiting_for(job, now, online=online, held=held)
        if job.attempts > 1 and job.state not in ENDED:
            why = f"{why} {self.tr('%Ln attempts so far.', '', job.attempts)}".strip()
        if job.state is JobState.RUNNING and job.wish is not Wish.NONE:
            why = self.tr("It stops before its next step. Once readers can see the page, it is carried to its end.")
        if job.state is JobState.CANCELLED and not job.error and any(step.state == "done" for step in job.steps):
            why = self.tr("What it brought to the site by then is seen by no reader; the next publish goes on from it.")
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._trouble.show_job(job)
        self.steps.show_steps(steps_of(job, pictures, uploads))
        self.steps.setVisible(bool(job.steps))
        self._offer(chosen)
        self.setAccessibleName(f"{job.headline}. {state.word}. {what}. {why} {job.error} {job.advice}".strip())

    def _offer(self, chosen: Sequence[Job]) -> None:
        waiting = [job for job in chosen if job.state is JobState.WAITING]
        failed = [job for job in chosen if job.state is JobState.FAILED]
        running = [job for job in chosen if job.state is JobState.RUNNING]
        linked = len(chosen) == 1 and has_page(chosen[0])
        go_on = all(job.paused for job in waiting) and bool(waiting) and not failed
        words = {
            "cancel": self.tr("Stop") if running and not waiting and not failed else self.tr("Do not send"),
            "retry": self.tr("Go on") if go_on else self.tr("Retry now"),
        }
        shown = {
            "cancel": bool(waiting or failed or [job for job in running if job.wish is not Wish.CANCEL]),
            "pause": any(job.wish is Wish.NONE for job in (*waiting, *running)),
            "retry": bool(waiting or failed),
            "copy": linked,
            "open": linked,
        }
        for name, made in self.buttons.items():
            made.setVisible(shown[name])
            if name in words:
                made.setText(f" {words[name]}")
                made.setAccessibleName(words[name])

    def _arrange(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(4)
        for part in (self._dot, self._state):
            state.addWidget(part)
        state.addWidget(self._facts, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(8)
        column.addWidget(self._headline)
        column.addLayout(state)
        column.addWidget(self._why)
        column.addWidget(self._trouble)
        column.addSpacing(4)
        column.addWidget(self.steps)
        column.addSpacing(4)
        column.addWidget(self.log)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        content.setObjectName("outboxJob")
        foot = flowing(*self.buttons.values(), gap=8, trailing=True)
        foot.setContentsMargins(24, 10, 16, 12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(foot)


class Trouble(QFrame):
    """What went wrong, in plain words, with what to do."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("outboxTrouble")
        self._sign = label()
        self.what = label(wrap=True)
        self.advice = label(look="soft", wrap=True)
        self.connect_: QPushButton = button(self.tr("Connect the site…"), "plug")
        self.decide: QPushButton = button(self.tr("See what changed…"), "git-merge")
        for words in (self.what, self.advice):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words_column = QVBoxLayout()
        words_column.setSpacing(4)
        words_column.addWidget(self.what)
        words_column.addWidget(self.advice)
        words_column.addWidget(self.connect_, 0, Qt.AlignmentFlag.AlignLeft)
        words_column.addWidget(self.decide, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words_column, 1)

    def show_job(self, job: Job) -> None:
        failed = job.state is JobState.FAILED
        self.setVisible(bool(job.error) and job.state is not JobState.DONE)
        tone = "error" if failed else "hint"
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)
        sign, colour = ("triangle-alert", "red") if failed else ("info", "amber")
        self._sign.setPixmap(icon(sign, colour).pixmap(16, 16))
        self.what.setText(job.error)
        self.advice.setText(job.advice)
        self.advice.setVisible(bool(job.advice))
        self.decide.setVisible(failed and job.conflict)
        self.connect_.setVisible(failed and job.advice in passwords_advice())
