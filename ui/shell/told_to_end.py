"""The system tells the program to end (a log-out, a shutdown, Ctrl+C in its terminal): the window saves, and goes."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")


class ToldToEnd(QObject):
    """`then` is called on the GUI thread once the program is told so. A second time it ends as it stands.

    While Qt waits for events no Python runs, so a signal's number comes through a pipe that Qt looks at. Only on Unix.
    """

    def __init__(self, then: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._then = then
        self._is_told = False
        if os.name != "posix":
            return
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        self._before = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        self._handlers = {getattr(signal, name): signal.signal(getattr(signal, name), self._note) for name in SIGNALS}
        self._look = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._look.activated.connect(self._wake)

    def release(self) -> None:
        """Leave the signals to whoever had them."""
        if os.name != "posix":
            return
        self._look.setEnabled(False)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._before)
        os.close(self._read)
        os.close(self._write)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        self._is_told = True

    def _wake(self) -> None:
        os.read(self._read, 64)
        if self._is_told:
            self._is_told = False
            self._then()
