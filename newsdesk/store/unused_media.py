"""Media that nothing refers to any more, no story, revision or backup, go after 70 days; never by a wrong clock."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from newsdesk.store.connection import Database
from newsdesk.store.errors import there
from newsdesk.store.files import suffix_for
from newsdesk.store.models import MediaRow, SettingRow
from newsdesk.store.references import referred
from newsdesk.store.settings import believed_clock

KEPT = timedelta(days=70)
STEP = timedelta(days=7)
"""How far one look may believe the clock beyond the one before it: a clock that is years ahead removes nothing at one
look, nor at the next nine.
"""
_LOOKED = "media_looked"  # a row of the settings: the time that the latest look believed
_SINCE = "media_unused"  # another: SHA-256, the time since which nothing refers to it, and when it was added


class UnusedMedia:
    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def expire(self, named_by_backups: frozenset[str], check: Callable[[], None] = lambda: None) -> int:
        """Remove what has had no reference for `KEPT`; how many files. It takes a while: never in the GUI's thread.

        `check` is called now and then; what it raises ends this, and nothing is removed.
        """
        with self._database.read() as session:
            raw = cast("sqlite3.Connection", session.connection().connection.driver_connection)
            used = referred(raw, check) | named_by_backups
        with self._database.write() as session:
            _, now = believed_clock(session, _LOOKED, STEP)
            since = _note(session, used, now)
            old = [sha for sha, first in since.items() if first <= now - KEPT]
            files = [self._drop(session, sha) for sha in old]
        for path in files:  # the rows first: a row never names a file that is not there
            with suppress(OSError):
                path.unlink(missing_ok=True)
        return len(files)

    def _drop(self, session: Session, sha: str) -> Path:
        row = there(session.get(MediaRow, sha), "picture", sha)
        session.delete(row)
        return self._folder / sha[:2] / (sha + suffix_for(row.media_type, row.file_name))


def _note(session: Session, used: frozenset[str], now: datetime) -> dict[str, datetime]:
    """Since when each file has been without a reference, as it is known from now on.

    Whoever adds a file again begins anew; that is told by another time of adding, whatever the clock said.
    """
    row = session.get(SettingRow, _SINCE)
    before: dict[str, list[str]] = json.loads(row.value) if row is not None else {}
    since: dict[str, datetime] = {}
    noted: dict[str, list[str]] = {}
    for sha, added in session.execute(select(MediaRow.sha, MediaRow.added)):
        if sha in used:
            continue
        first, added_then = before.get(sha, ("", ""))
        since[sha] = min(now, datetime.fromisoformat(first)) if added_then == added.isoformat() else now
        noted[sha] = [since[sha].isoformat(), added.isoformat()]
    session.merge(SettingRow(name=_SINCE, value=json.dumps(noted)))
    return since
