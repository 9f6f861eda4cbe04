"""What the courier tells of a job under way: its progress to the windows, its log to the store."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Container, Sequence

from newsdesk import clock
from newsdesk.changes import Change
from newsdesk.publish.watch import Request, Watch
from newsdesk.store.job_log import JobLog
from newsdesk.store.job_records import LogLine
from newsdesk.words import _

_FLUSH = 1.0
"""Seconds that lines may wait to be written: each writing waits for the disk."""
_TELL = 0.1
"""Seconds between two words on an upload."""


class Report(Watch):
    """Of the job `job`. Its uploads may run side by side."""

    def __init__(self, job: int, log: JobLog, notify: Callable[[Change], None]) -> None:
        self._job, self._log, self._notify = job, log, notify
        self._lines: list[LogLine] = []
        self._lock = threading.RLock()  # held while telling: what is told later is never less
        self._flushed = time.monotonic()
        self._told = 0.0
        self._plan: Sequence[str] = ()
        self._done: Container[str] = ()
        self._at: dict[int, str] = {}  # which step a thread is at
        self._uploads: dict[str, tuple[int, int]] = {}

    def say(self, line: str) -> None:
        with self._lock:
            self._lines.append(LogLine(clock.now(), line))

    def follow(self, plan: Sequence[str], done: Container[str]) -> None:
        """`plan`: the names of all steps. `done`: of those that are, as it grows."""
        self._plan, self._done = plan, done

    def step(self, name: str) -> None:
        """The step `name` begins, in this thread."""
        self.say(_("Step: {name}").format(name=name))
        with self._lock:
            self._at[threading.get_ident()] = name
            self._notify(Change("job", self._job, progress=self._progress()))

    def request(self, request: Request) -> None:
        status = str(request.status) if request.status else _("no answer")
        sizes = _("{sent} bytes sent, {received} received").format(sent=request.sent, received=request.received)
        self.say(f"{request.method} {request.route} · {status} · {request.seconds:.2f} s · {sizes}")

    def upload(self, name: str, sent: int, whole: int) -> None:  # noqa: ARG002 - the step says it too
        with self._lock:
            step = self._at.get(threading.get_ident(), "")
            self._uploads[step] = (sent, whole)
            now = time.monotonic()
            if now - self._told < _TELL and sent < whole:
                return
            self._told = now
            self._notify(Change("job", self._job, self._progress(), step, sent, whole))

    def _progress(self) -> float:
        done = sum(name in self._done for name in self._plan)
        begun = sum(sent / max(whole, 1) for name, (sent, whole) in self._uploads.items() if name not in self._done)
        return min(1.0, (done + begun) / max(len(self._plan), 1))

    def flush(self, *, all_: bool = True) -> None:
        """Bring the lines into the store; unless `all_`, only where they waited for long."""
        if not all_ and time.monotonic() - self._flushed < _FLUSH:
            return
        with self._lock:
            lines, self._lines = self._lines, []
        self._flushed = time.monotonic()
        if lines:
            self._log.add(self._job, lines)
