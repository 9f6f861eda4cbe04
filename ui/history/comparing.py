"""One comparison under way off the GUI thread: how far it is, and giving it up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article
from ui.jobs import Jobs

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.desk.comparison import Comparison

LOOK = 100  # ms between two looks at how far it is


class _StoppedError(Exception):
    """Nobody waits for it any more."""


class _Task:
    """What the thread and the window share."""

    def __init__(self) -> None:
        self.done = 0.0
        self.stopped = False

    def check(self, done: float) -> None:
        self.done = done
        if self.stopped:
            raise _StoppedError


class Comparing(QObject):
    """`compared(Comparison)`, `progress(share)`, `failed(NewsdeskError)`: of the last one that was asked for."""

    compared = Signal(object)
    progress = Signal(float)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._task: _Task | None = None
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._tell)

    def start(self, desk: Desk, versions: Callable[[], tuple[Article, Article]]) -> None:
        """Compare what `versions` gives (the older one first), in a thread of its own."""
        self.stop()
        task = self._task = _Task()
        self._look.start()

        def compare() -> Comparison | None:
            try:
                old, new = versions()
                return desk.history.compare(old, new, task.check)
            except _StoppedError:
                return None

        def then(comparison: Comparison | None) -> None:
            if task is self._task:
                self._end()
                if comparison is not None:
                    self.compared.emit(comparison)

        def failed(error: NewsdeskError) -> None:
            if task is self._task:
                self._end()
                self.failed.emit(error)

        self._jobs.run(compare, then, failed, aside=True)

    def stop(self) -> None:
        if self._task is not None:
            self._task.stopped = True
        self._end()

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def _end(self) -> None:
        self._task = None
        self._look.stop()

    def _tell(self) -> None:
        if self._task is not None:
            self.progress.emit(self._task.done)
