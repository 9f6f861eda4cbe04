"""Long work that a person may stop: it ends at its next safe point, and what was done by then is told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from newsdesk.cli import output
from newsdesk.words import _

T = TypeVar("T")
_LOOK = 0.1  # s


class Work(Generic[T]):
    """`do` gets the event that asks it to end. `was_stopped`: somebody did ask."""

    def __init__(self, do: Callable[[threading.Event], T]) -> None:
        self._do = do
        self._stop = threading.Event()
        self._ended = threading.Event()  # Python 3.11 takes a thread for ended whose `join` was interrupted
        self._answer: list[T] = []
        self._raised: BaseException | None = None
        self.was_stopped = False

    def run(self) -> T:
        """Waits for its end, also after Ctrl+C; a second one lets go of it. Raises what it raised."""
        threading.Thread(target=self._carry_out, name="newsdesk command", daemon=True).start()
        try:
            self._wait()
        except KeyboardInterrupt:
            self.was_stopped = True
            self._stop.set()
            output.say(_("newsdesk: Stopping at the next safe point…"))
            self._wait()
        output.clear_progress()
        if self._raised is not None:
            raise self._raised
        return self._answer[0]

    def _carry_out(self) -> None:
        try:
            self._answer.append(self._do(self._stop))
        except BaseException as error:  # noqa: BLE001 - it is raised where the work was asked for
            self._raised = error
        finally:
            self._ended.set()

    def _wait(self) -> None:
        while not self._ended.wait(_LOOK):  # Windows interrupts no wait without an end
            pass
