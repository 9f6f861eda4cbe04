"""A backup takes the place of the store, which is kept beside it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from newsdesk.errors import NewsdeskError
from newsdesk.store import backup_media, replacing
from newsdesk.store.backup import verify
from newsdesk.store.backup_list import Backup
from newsdesk.store.disk import sync_file
from newsdesk.store.form import SCHEMA_VERSION
from newsdesk.words import _, why

WORD = "before-restore"


class RestoreFailed(NewsdeskError):
    """The backup cannot take the store's place, which is as it was."""

    def __init__(self, backup: Path, reason: str) -> None:
        super().__init__(
            _("The backup {name} cannot be restored: {reason}.").format(name=backup.name, reason=reason),
            _("The store is as it was."),
            _("Choose another backup."),
        )


def restore(path: Path, backup: Backup, now: datetime, check: Callable[[], None] = lambda: None) -> Path | None:
    """Put `backup` in the place of the store at `path`; where that is now, None if there was none.

    Nobody may have the store open. Nothing that waited in the outbox then is sent by itself: the sites have gone on
    since. Raises RestoreFailed, and what `check` raises; the store is as it was then.
    """

    def fill(unfinished: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(backup.path, unfinished)
        _, shas, _ = verify(unfinished, check)
        _prepare(unfinished, now)
        backup_media.keep(backup.path.parent / "media", path.parent / "media", shas, lambda _share: check())

    return _put(path, backup.path, now, fill)


def go_back(path: Path, aside: Path, now: datetime) -> Path | None:
    """Undo a restore: the store that it set aside stands at `path` again; where that which stood there is now.

    What waited in the outbox waits again. Nobody may have either open. Raises RestoreFailed; all is as it was then.
    """

    def fill(unfinished: Path) -> None:
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(aside)) as old, closing(sqlite3.connect(unfinished)) as whole:
            old.backup(whole)  # with its write-ahead log; a kill must find it where it was
        verify(unfinished)

    other = _put(path, aside, now, fill)
    with suppress(OSError):  # it is back all the same; what stays is one file too many
        replacing.remove(aside)
    return other


def _put(path: Path, source: Path, now: datetime, fill: Callable[[Path], None]) -> Path | None:
    """Put what `fill` makes of `source`, whole, in the place of the store; where that is now. Raises RestoreFailed."""
    waiting = replacing.ready(path)
    unfinished = waiting.with_name(waiting.name + ".part")
    try:
        fill(unfinished)
        sync_file(unfinished)
        unfinished.replace(waiting)
        return replacing.put_in_place(path, WORD, now)
    except OSError as error:
        raise RestoreFailed(source, why(error)) from error
    except sqlite3.Error as error:
        raise RestoreFailed(source, str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _prepare(file: Path, now: datetime) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        (form,) = connection.execute("PRAGMA user_version").fetchone()
        if form > SCHEMA_VERSION:
            message = _("a newer newsdesk made it")
            raise sqlite3.DatabaseError(message)
        facts = {
            "error": _("The store was restored from a backup before this was sent."),
            "advice": _("Look at the site, and publish the story again if it should be there."),
            "now": now.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f"),
        }
        connection.execute(
            "UPDATE job SET state = 'failed', error = :error, advice = :advice, finished = :now, not_before = NULL"
            " WHERE state IN ('waiting', 'running')",
            facts,
        )
