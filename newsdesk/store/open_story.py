"""Which story a window has open, for other programs that have the same store: none of them may write over it.

The window holds a lock of the system for as long as it has the store, so what a killed one left counts for nothing.
"""

from __future__ import annotations

import logging
from pathlib import Path

from newsdesk.store.turn import Turn

log = logging.getLogger(__name__)


class OpenStory:
    """Of one program, and a look at that of another."""

    def __init__(self, store: Path) -> None:
        self._store = store
        self._file = store.with_name(store.name + ".story")
        self._window = self._lock()

    def mark(self, article: int) -> None:
        """This program has it open from now on; 0: none. What other programs begin afterwards knows of it."""
        if not self._window.take_patiently():
            return
        unfinished = self._file.with_name(self._file.name + ".part")
        try:
            unfinished.write_text(str(article), "utf-8")
            unfinished.replace(self._file)
        except OSError as error:
            log.info("Which story is open could not be noted: %s", error.strerror)

    def elsewhere(self) -> int:
        """The story that another program has open, 0 where none has."""
        if not self.is_window_elsewhere():
            return 0
        try:
            return int(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return 0

    def is_window_elsewhere(self) -> bool:
        """Whether another program had a story of this store open, and still has the store."""
        if self._window.held:
            return False
        probe = self._lock()
        free = probe.take()
        probe.give_back()
        return not free

    def close(self) -> None:
        self._window.give_back()

    def _lock(self) -> Turn:
        return Turn(self._store, ".window")
