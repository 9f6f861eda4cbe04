"""Where the windows' threads live: core calls run here, off the GUI thread, and their results come back on it.

Everything else in `ui/` is written as if there were no threads.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from newsdesk.changes import Change
from newsdesk.errors import NewsdeskError

if TYPE_CHECKING:
    from newsdesk.desk import Desk

T = TypeVar("T")


class Jobs(QObject):
    """Runs functions one after the other in a thread, and passes on what the desk says has changed.

    Signals: `changed` (a `Change`), `trouble` (a `NewsdeskError` that nobody else took), `busy` (True while
    something runs or waits).
    """

    changed = Signal(object)
    trouble = Signal(object)
    busy = Signal(bool)
    _done = Signal(object)

    def __init__(self, desk: Desk | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.SimpleQueue[_Job | threading.Event | None] = queue.SimpleQueue()
        self._pending = 0
        self._asides: list[threading.Thread] = []
        self._unsubscribe: Callable[[], None] | None = None
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="newsdesk jobs", daemon=True)
        self._thread.start()
        if desk is not None:
            self.attach(desk)

    def attach(self, desk: Desk) -> None:
        """Pass on this desk's changes from now on."""
        self.detach()
        self._unsubscribe = desk.subscribe(self._tell)

    def detach(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def run(
        self,
        fn: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[NewsdeskError], None] | None = None,
        *,
        aside: bool = False,
    ) -> None:
        """Run `fn` after everything asked for earlier; `then` or `failed` follow on the GUI thread.

        `aside`: it may take long (a network), so it gets a thread of its own and holds up no save.
        What is not a `NewsdeskError` goes to `sys.excepthook` as well, and to `failed` in plain words.
        """
        job = _Job(fn, then, failed)
        self._pending += 1
        if self._pending == 1:
            self.busy.emit(True)
        if aside:
            thread = threading.Thread(target=self._carry_out, args=(job,), name="newsdesk aside", daemon=True)
            self._asides = [other for other in self._asides if other.is_alive()] + [thread]
            thread.start()
        else:
            self._queue.put(job)

    def drain(self, seconds: float = 30.0) -> bool:
        """Wait for all that was asked for in order, and deliver its results. False if the time ran out."""
        reached = threading.Event()
        self._queue.put(reached)
        finished = reached.wait(seconds)
        QCoreApplication.sendPostedEvents(self)
        return finished

    def stop(self, seconds: float = 30.0) -> bool:
        """The last call: finish what was asked for, then end the thread."""
        self.detach()
        finished = self.drain(seconds)
        self._queue.put(None)
        self._thread.join(timeout=1.0 if finished else 0.0)
        if any(thread.is_alive() for thread in (self._thread, *self._asides)):
            _OUTLIVED.append(self)
        return finished

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            if isinstance(job, threading.Event):
                job.set()
            else:
                self._carry_out(job)

    def _carry_out(self, job: _Job) -> None:
        try:
            job.result = job.fn()
        except NewsdeskError as error:
            job.error = error
        except Exception as error:  # noqa: BLE001 - carried to the GUI thread, where the excepthook takes it
            job.unexpected = error
        with suppress(RuntimeError):  # an aside may end after the windows are gone
            self._done.emit(job)

    @Slot(object)
    def _deliver(self, job: _Job) -> None:
        self._pending -= 1
        if self._pending == 0:
            self.busy.emit(False)
        error = job.error
        if job.unexpected is not None:
            unexpected = job.unexpected
            sys.excepthook(type(unexpected), unexpected, unexpected.__traceback__)
            error = NewsdeskError(
                self.tr("Something unexpected happened."),
                self.tr("The text is as it was."),
                self.tr("Try again. The details are in the log."),
            )
        if error is None:
            if job.then is not None:
                job.then(job.result)
        elif job.failed is not None:
            job.failed(error)
        elif job.unexpected is None:
            self.trouble.emit(error)

    def _tell(self, change: Change) -> None:
        self.changed.emit(change)


# Whose threads went on past the end: freed by the last of them, the object would be deleted off the GUI thread.
_OUTLIVED: list[Jobs] = []


@dataclass(slots=True)
class _Job:
    fn: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[NewsdeskError], None] | None
    result: Any = None
    error: NewsdeskError | None = None
    unexpected: Exception | None = None
