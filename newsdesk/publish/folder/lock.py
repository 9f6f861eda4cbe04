"""One newsdesk at a time in a folder: two programs on one store, or two computers on a shared drive."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsdesk.publish.errors import SiteTrouble
from newsdesk.publish.files import unwritable
from newsdesk.words import _


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file `path`; the system lets go of it when a process ends, however it ends.

    Raises SiteTrouble, which passes by itself, where another holds it.
    """
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise unwritable(path.parent.parent, error) from error
    try:
        if not _take(file):
            raise SiteTrouble(
                _("Another newsdesk is writing to {path}.").format(path=path.parent.parent),
                _("The story waits in the outbox and goes out by itself."),
                retry=True,
            )
        yield
    finally:
        os.close(file)


def _take(file: int) -> bool:
    """False where another has it. A file system that knows no locks gives everybody theirs."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True
