"""What other programs changed in the same store: each desk writes its changes down beside the store, and reads theirs.

One line a change (who, what, which), in a file that is emptied now and then. It says only that there is something new:
the store itself is asked for it, so a line that is lost or torn costs no more than a late look.
"""

from __future__ import annotations

import logging
import os
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import cast, get_args

from newsdesk.changes import Change, ChangeKind

log = logging.getLogger(__name__)

LOOK = 0.25  # s between two looks
LONGEST = 100_000  # bytes; whoever opens the store then begins the file anew
_KINDS = frozenset(get_args(ChangeKind)) - {"network"}


class Others:
    """`hear` is called, in a thread of its own, with each change that another program made."""

    def __init__(self, store: Path, hear: Callable[[Change], None]) -> None:
        self._file = store.with_name(store.name + ".changes")
        self._hear = hear
        self._us = secrets.token_hex(4)
        self._read = 0  # bytes of the file that are known
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        with suppress(OSError):
            if self._file.stat().st_size > LONGEST:
                os.truncate(self._file, 0)

    def note(self, change: Change) -> None:
        """Progress is not for others: they see what came of it."""
        if change.elsewhere or change.progress is not None or change.kind not in _KINDS:
            return
        try:
            file = os.open(self._file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        except OSError as error:
            log.info("Other programs could not be told of a change: %s", error.strerror)
            return
        try:
            os.write(file, f"{self._us} {change.kind} {change.id}\n".encode())
        except OSError as error:
            log.info("Other programs could not be told of a change: %s", error.strerror)
        finally:
            os.close(file)

    def listen(self) -> None:
        """From now on; of what was before, nothing is told."""
        if self._thread is None:
            self._read = self._size()
            self._stopped.clear()
            self._thread = threading.Thread(target=self._listen, name="newsdesk others", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _listen(self) -> None:
        while not self._stopped.wait(LOOK):
            for change in self._heard():
                self._hear(change)

    def _heard(self) -> Iterator[Change]:
        """What is new and not ours, each once."""
        size = self._size()
        if size == self._read:
            return
        start = self._read if size > self._read else 0  # it was begun anew
        try:
            with self._file.open("rb") as file:
                file.seek(start)
                said = file.read()
        except OSError:
            return
        whole, _newline, _torn = said.rpartition(b"\n")
        self._read = start + (len(whole) + 1 if whole else 0)
        for line in dict.fromkeys(whole.splitlines()):
            words = line.decode("ascii", "replace").split()
            if len(words) == 3 and words[0] != self._us and words[1] in _KINDS and words[2].isdecimal():
                yield Change(cast("ChangeKind", words[1]), int(words[2]), elsewhere=True)

    def _size(self) -> int:
        try:
            return self._file.stat().st_size
        except OSError:
            return 0
