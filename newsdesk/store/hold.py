"""Says to other programs that somebody has the store open, whatever else of this program opens and closes its file.

SQLite says it by POSIX locks, and all that a process has on a file are gone as soon as it closes any handle of that
file (sqlite.org/howtocorrupt.html, 2.2). A file dialog does that: to show of what kind a file is, Qt and GTK open what
lies in the folder. The next program to end its work on the store then finds nobody there, and deletes the log that is
still written in: what was typed since is in no file any more. Linux has locks that belong to one handle; here is one
over the bytes by which SQLite says that a file is in use. Other systems keep SQLite's own, or have no such dialog.
"""

from __future__ import annotations

import os
import struct
import sys
import threading
from collections import Counter
from contextlib import suppress
from pathlib import Path

_SHARED_BYTES = 0x40000002, 510
"""Of the store: who may not be alone with it (SQLite's `SHARED_FIRST` and `SHARED_SIZE`, os.h)."""
_IN_USE = 128, 1
"""Of the file beside it: whose absence lets the next one begin it anew (`UNIX_SHM_DMS`, os_unix.c)."""

_files: dict[tuple[int, int], int] = {}
_holders: Counter[tuple[int, int]] = Counter()
"""The handle on each file, and how many stores of this program hold it: a handle is closed, and so gives up SQLite's
own locks, when no other has the file open."""
_one_at_a_time = threading.Lock()


class Hold:
    """On the store at `path`, once a connection has it open."""

    def __init__(self, path: Path) -> None:
        self._places = (path, _SHARED_BYTES), (path.with_name(path.name + "-shm"), _IN_USE)
        self._held: list[tuple[int, int]] = []
        self._closed = False

    def take(self) -> None:
        """Also anew, where another file is at the path by now. Where there are no such locks nothing happens."""
        if self._closed or sys.platform != "linux" or sys.maxsize < 2**32:  # elsewhere the lock has another form
            return
        with suppress(OSError), _one_at_a_time:
            for path, (start, length) in self._places:
                at = path.stat()
                key = at.st_dev, at.st_ino
                if key in self._held:
                    continue
                if key not in _files:
                    _files[key] = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
                self._held.append(key)
                _holders[key] += 1
                _lock(_files[key], start, length, shared=True)

    def let_go(self) -> None:
        """SQLite's last connection is about to close, and wants the store for itself."""
        with _one_at_a_time:
            for key in self._held:
                if _holders[key] == 1:
                    with suppress(OSError):
                        _lock(_files[key], 0, 0, shared=False)

    def close(self) -> None:
        """SQLite's last connection has closed."""
        with _one_at_a_time:
            self._closed = True
            for key in self._held:
                _holders[key] -= 1
                if not _holders[key]:
                    del _holders[key]
                    os.close(_files.pop(key))
            self._held = []


def _lock(file: int, start: int, length: int, *, shared: bool) -> None:
    """Raises OSError where the disk knows no locks."""
    import fcntl  # there is none on Windows

    kind = fcntl.F_RDLCK if shared else fcntl.F_UNLCK
    fcntl.fcntl(file, fcntl.F_OFD_SETLK, struct.pack("hhqqi4x", kind, os.SEEK_SET, start, length, 0))
