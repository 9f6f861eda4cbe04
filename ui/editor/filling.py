"""Shows a long story a screen at a time: units are read off the GUI thread, blocks put in in slices.

Whoever types meanwhile loses nothing: keys wait for the end (`hold`), and any command completes the story first
(`StoryDocument.edit`).
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QTimer

from ui.editor.document import StoryDocument
from ui.editor.leaf import Leaf
from ui.editor.origins import SourceUnit
from ui.editor.services import Run

SLICE = 0.003  # s of the GUI thread for one slice
STEP = 4  # leaves put in between two looks at the clock
READING = 0.025  # s that the reader goes on before it gives what it has


class Filling(QObject):
    """One story on its way into the document. `done` is called once it is all there; `first` when a screen is."""

    def __init__(
        self,
        document: StoryDocument,
        units: Callable[[], Iterator[SourceUnit]],
        run: Run,
        first: Callable[[], None],
        done: Callable[[list[QEvent]], None],
    ) -> None:
        super().__init__(document)
        self._document = document
        self._make = units
        self._units: Iterator[SourceUnit] | None = None
        self._run, self._first, self._done = run, first, done
        self._lock = threading.Lock()  # of the three below, which the reader's thread fills
        self._read: deque[SourceUnit] = deque()
        self._ended = False
        self._over = False
        self._leaves: deque[Leaf] = deque()
        self._grouping: Iterator[None] | None = None
        self._held: list[QEvent] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._slice)

    def start(self) -> None:
        self._run(self._read_some, lambda _nothing: self._show_some())

    def hold(self, event: QEvent) -> None:
        """A key that came too early."""
        self._held.append(event)

    def cancel(self) -> None:
        """Another story is opened."""
        self._over = True
        self._timer.stop()
        self.deleteLater()

    def complete(self) -> None:
        """Read and show all the rest now."""
        if self._over:
            return
        self._grouping = None
        with self._lock:
            while not self._ended:
                self._take()
        self._plan_all()
        self._document.show_more(tuple(self._leaves))
        self._leaves.clear()
        self._finish()

    def _read_some(self) -> None:
        """In the reader's thread."""
        with self._lock:
            until = time.monotonic() + READING
            while not self._ended and not self._over and time.monotonic() < until:
                self._take()

    def _take(self) -> None:
        if self._units is None:
            self._units = self._make()
        unit = next(self._units, None)
        if unit is None:
            self._ended = True
        else:
            self._read.append(unit)

    def _show_some(self) -> None:
        if self._over:
            return
        begun = bool(self._document.groups.leaves)
        self._slice()
        if not begun and not self._over:
            self._first()
        if not self._ended and not self._over:
            self.start()

    def _plan_all(self) -> None:
        while self._read:
            self._leaves.extend(self._document.plan(self._read.popleft()))

    def _slice(self) -> None:
        until = time.monotonic() + SLICE
        while (self._read or self._leaves) and time.monotonic() < until:
            while self._read and len(self._leaves) < STEP:
                self._leaves.extend(self._document.plan(self._read.popleft()))
            some = [self._leaves.popleft() for _ in range(min(STEP, len(self._leaves)))]
            self._document.show_more(some)
        if self._read or self._leaves:
            self._timer.start()
        elif self._ended:
            self._gather_some(until)

    def _gather_some(self, until: float) -> None:
        """All is shown: group it."""
        if self._grouping is None:
            self._grouping = self._document.groups.gather()
        while time.monotonic() < until:
            if next(self._grouping, self) is self:
                self._finish()
                return
        self._timer.start()

    def _finish(self) -> None:
        self._over = True
        self._timer.stop()
        self._document.end_fill()
        self._done(self._held)
        self.deleteLater()
