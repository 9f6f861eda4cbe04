"""Whose turn it is to carry a store's jobs, or at something else: of all programs that have it open, one at a time.

The lock is the operating system's, on a file beside the store, so it ends with the program that holds it, however that
ends.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import sys
import time
from pathlib import Path

log = logging.getLogger(__name__)

_A_MOMENT = 0.2  # s
_NO_LOCKS = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS}


class Turn:
    """Of one courier. Two of them never have it at once, in one program neither. `ending`: of the lock's file."""

    def __init__(self, store: Path, ending: str = ".courier") -> None:
        self._path = store.with_name(store.name + ending)
        self._file: int | None = None

    @property
    def held(self) -> bool:
        return self._file is not None

    def take(self) -> bool:
        """Whether it is ours now. False at once where another has it, or where nothing can be written at all."""
        return self._file is not None or self._take()

    def take_patiently(self) -> bool:
        """The same, but another may have it for a moment, only to see whether it is free."""
        until = time.monotonic() + _A_MOMENT
        while not self.take():
            if time.monotonic() > until:
                return False
            time.sleep(_A_MOMENT / 20)
        return True

    def _take(self) -> bool:
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            log.info("A lock beside the store cannot be made: %s", error.strerror)
            return False
        try:
            lock(file)
        except OSError as error:
            # where nothing can be locked SQLite keeps no two programs apart either
            if error.errno not in _NO_LOCKS:
                os.close(file)
                return False
        self._file = file
        return True

    def give_back(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                os.close(self._file)  # and with it the lock
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def lock(file: int) -> None:
        """Have the file of this descriptor for oneself until it is closed, or raise OSError at once."""
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def lock(file: int) -> None:
        """Have the file of this descriptor for oneself until it is closed, or raise OSError at once."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
