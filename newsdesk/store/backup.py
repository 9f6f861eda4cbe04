"""Backups of a store while it is in use: one SQLite file each, with a note beside it and the media it refers to.

    backups/newsdesk-3fa9c1d2-00017-20261127T140322Z.sqlite        a whole store
    backups/newsdesk-3fa9c1d2-00017-20261127T140322Z.sqlite.json   how many stories, which media
    backups/media/3f/3f2a9c….jpg                                   shared by all; hard links where that is possible

The name tells the store (a key of its own, so that two stores can share a folder), a number that grows, and the time
(UTC). What is not whole and verified yet ends in `.part` and is no backup.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from newsdesk.store import backup_media
from newsdesk.store.backup_list import TIME, Backup, BackupFailed, list_backups
from newsdesk.store.disk import sync_file, sync_folder
from newsdesk.store.references import referred
from newsdesk.words import why

_PAGES = 256  # of 4 KiB: copied in one go
_SYNCED = 4096  # pages that are brought to the disk together
_PAUSE = 0.002  # s after each, so that a save of the same moment finds the disk free
_LOOK = 10_000  # steps of SQLite's machine between two looks at whether this is still wanted

Check = Callable[[float], None]
"""Called with the share that is done (0 to 1); what it raises ends the work."""


def make(store: Path, place: Path, key: str, now: datetime, *, check: Check = lambda _share: None) -> Backup:
    """A backup of the store at `store`, which may be written to meanwhile, and of the media beside it.

    Raises BackupFailed, and what `check` raises. Until it is whole and verified there is none.
    """
    unfinished: Path | None = None
    try:
        place.mkdir(parents=True, exist_ok=True)
        _sweep(place, f"{store.stem}-{key}-")
        number = max((one.number for one in list_backups(place, store.stem) if one.key == key), default=0) + 1
        final = place / f"{store.stem}-{key}-{number:05d}-{now.astimezone(UTC):{TIME}}.sqlite"
        unfinished = final.with_name(final.name + ".part")
        _clean(unfinished)
        _copy(store, unfinished, lambda share: check(share * 0.6))
        stories, shas, named = verify(unfinished, lambda: check(0.7))
        backup_media.keep(store.parent / "media", place / "media", shas, lambda share: check(0.7 + share * 0.3))
        check(1.0)
        _write(final.with_name(final.name + ".json"), _note(stories, shas, named))
        sync_file(unfinished)
        unfinished.replace(final)
        sync_folder(place)
        made = now.astimezone(UTC).replace(microsecond=0)
        return Backup(final, key, number, made, final.stat().st_size, stories, frozenset(shas), named)
    except OSError as error:
        raise BackupFailed(place, why(error)) from error
    except sqlite3.Error as error:
        raise BackupFailed(place, str(error)) from error
    finally:
        if unfinished is not None:
            _clean(unfinished)


def verify(file: Path, check: Callable[[], None] = lambda: None) -> tuple[int, dict[str, str], frozenset[str]]:
    """Read the backup at `file` whole: its stories, its media (SHA-256 and ending), and those that a text names.

    Raises sqlite3.DatabaseError where it is damaged or no store, and what `check` raises.
    """
    from newsdesk.store.form import APPLICATION_ID

    raised: list[BaseException] = []

    def look() -> int:
        try:
            check()
        except BaseException as error:  # noqa: BLE001 - SQLite stops, then it is raised
            raised.append(error)
        return len(raised)

    with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        connection.set_progress_handler(look, _LOOK)
        try:
            if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
                message = "no newsdesk store"
                raise sqlite3.DatabaseError(message)
            said = connection.execute("PRAGMA quick_check(1)").fetchone()
            if said != ("ok",):
                raise sqlite3.DatabaseError(said[0] if said else "empty")
            (stories,) = connection.execute("SELECT count(*) FROM article").fetchone()
            shas = backup_media.listed(connection)
            return stories, shas, referred(connection, check)
        except sqlite3.OperationalError:
            if raised:
                raise raised[0] from None
            raise


def _copy(source_path: Path, target_path: Path, check: Check) -> None:
    with (
        closing(sqlite3.connect(f"{source_path.resolve().as_uri()}?mode=rw", uri=True)) as source,
        closing(sqlite3.connect(target_path, isolation_level=None)) as target,
    ):
        # One view of the store for all of it: without, every save of somebody else would begin the copy anew. In a
        # store with a write-ahead log a reader holds up no writer.
        source.isolation_level = None
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        target.execute("PRAGMA synchronous = OFF")  # it is brought to the disk once, whole

        def told(_status: int, left: int, total: int) -> None:
            check(1 - left / total if total else 1.0)
            if (total - left) % _SYNCED < _PAGES:
                sync_file(target_path)  # little by little: all of it at once would hold up the saves of that moment
            time.sleep(_PAUSE)

        source.backup(target, pages=_PAGES, progress=told)
        source.execute("ROLLBACK")
        target.execute("PRAGMA journal_mode = DELETE").fetchone()  # one file, with no log beside it


def _note(stories: int, shas: Iterable[str], named: frozenset[str]) -> str:
    return json.dumps({"stories": stories, "media": sorted(shas), "named": sorted(named)})


def _write(path: Path, text: str) -> None:
    unfinished = path.with_name(path.name + ".part")
    unfinished.write_text(text, "utf-8")
    sync_file(unfinished)
    unfinished.replace(path)


def _sweep(place: Path, beginning: str) -> None:
    """Take away what a kill left: unfinished files, and notes of nothing."""
    for path in place.iterdir():
        if path.name.startswith(beginning) and (
            path.suffix == ".part" or (path.suffix == ".json" and not path.with_suffix("").exists())
        ):
            path.unlink(missing_ok=True)


def _clean(unfinished: Path) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        unfinished.with_name(unfinished.name + ending).unlink(missing_ok=True)
