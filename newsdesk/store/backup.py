"""Backups of a store while it is in use: one SQLite file each, with a note beside it and the media it refers to.

    backups/newsdesk-3fa9c1d2-00017-20261127T140322Z.sqlite        a whole store
    backups/newsdesk-3fa9c1d2-00017-20261127T140322Z.sqlite.json   how many stories, which media
    backups/media/3f/3f2a9c….jpg                                   shared by all; hard links where that is possible

The name tells the store (a key of its own, so that two stores can share a folder), a number that grows, and the time
(UTC). What is not whole and verified yet ends in `.part` and is no backup.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from newsdesk.errors import NewsdeskError
from newsdesk.store import backup_media
from newsdesk.store.disk import sync_file, sync_folder
from newsdesk.store.opening import APPLICATION_ID
from newsdesk.store.references import referred
from newsdesk.words import _

DAYS, WEEKS = 7, 8
"""How many days, and how many weeks, have a backup each."""

_PAGES = 256  # of 4 KiB: copied in one go
_PAUSE = 0.002  # s after each, so that a save of the same moment finds the disk free
_LOOK = 10_000  # steps of SQLite's machine between two looks at whether this is still wanted
_NAME = re.compile(r"(?P<stem>.+)-(?P<key>[0-9a-f]{8})-(?P<number>\d{5,})-(?P<time>\d{8}T\d{6}Z)\.sqlite")
_TIME = "%Y%m%dT%H%M%SZ"

Check = Callable[[float], None]
"""Called with the share that is done (0 to 1); what it raises ends the work."""


class BackupFailed(NewsdeskError):
    """No backup could be made. The store itself is as it was."""

    def __init__(self, place: Path, reason: str) -> None:
        super().__init__(
            _("No backup could be made in {place}: {reason}.").format(place=place, reason=reason),
            _("Your stories are in the store as before; earlier backups are untouched."),
            _("Free some space there, or choose another folder in Settings, Backups."),
        )


class BackupStopped(NewsdeskError):
    """The program closes, or the person had enough: what was begun is taken away."""

    def __init__(self) -> None:
        super().__init__(_("The backup was stopped."), _("Earlier backups are untouched."))


@dataclass(frozen=True, slots=True)
class Backup:
    """`stories` is None where its note is lost; `media`: all that its media table lists; `named`: those that a text of
    it names. `size` in bytes, without media.
    """

    path: Path
    key: str
    number: int
    made: datetime
    size: int
    stories: int | None
    media: frozenset[str]
    named: frozenset[str]

    @property
    def noted(self) -> bool:
        """Whether its note says which media it refers to."""
        return self.stories is not None


def default_place(store: Path) -> Path:
    return store.parent / "backups"


def place_of(store: Path) -> Path:
    """The folder with the backups of this store. It is kept beside the store, so that a damaged one can be helped."""
    try:
        chosen = _pointer(store).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return default_place(store)
    return Path(chosen) if chosen else default_place(store)


def choose_place(store: Path, place: Path) -> None:
    """From now on backups go to `place`. Those made before stay where they are. Raises BackupFailed."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        probe = place / ".newsdesk.part"
        probe.write_bytes(b"")
        probe.unlink()
        if place == default_place(store):
            _pointer(store).unlink(missing_ok=True)
        else:
            _pointer(store).write_text(f"{place}\n", "utf-8")
    except OSError as error:
        raise BackupFailed(place, error.strerror or type(error).__name__) from error


def list_backups(place: Path, stem: str) -> tuple[Backup, ...]:
    """Those of stores with this name ("": of all), the newest first. A folder that is not there has none."""
    found = []
    try:
        names = [entry.name for entry in os.scandir(place) if entry.is_file()]
    except OSError:
        return ()
    for name in names:
        match = _NAME.fullmatch(name)
        if match is None or stem not in ("", match["stem"]):
            continue
        try:
            made = datetime.strptime(match["time"], _TIME).replace(tzinfo=UTC)
            size = (place / name).stat().st_size
        except (ValueError, OSError):
            continue
        note = _read_note(place / name)
        found.append(Backup(place / name, match["key"], int(match["number"]), made, size, *note))
    return tuple(sorted(found, key=lambda one: (one.number, one.made), reverse=True))


def make(store: Path, place: Path, key: str, now: datetime, *, check: Check = lambda _share: None) -> Backup:
    """A backup of the store at `store`, which may be written to meanwhile, and of the media beside it.

    Raises BackupFailed, and what `check` raises. Until it is whole and verified there is none.
    """
    unfinished: Path | None = None
    try:
        place.mkdir(parents=True, exist_ok=True)
        _sweep(place, f"{store.stem}-{key}-")
        number = max((one.number for one in list_backups(place, store.stem) if one.key == key), default=0) + 1
        final = place / f"{store.stem}-{key}-{number:05d}-{now.astimezone(UTC):{_TIME}}.sqlite"
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
        raise BackupFailed(place, error.strerror or type(error).__name__) from error
    except sqlite3.Error as error:
        raise BackupFailed(place, str(error)) from error
    finally:
        if unfinished is not None:
            _clean(unfinished)


def verify(file: Path, check: Callable[[], None] = lambda: None) -> tuple[int, dict[str, str], frozenset[str]]:
    """Read the backup at `file` whole: its stories, its media (SHA-256 and ending), and those that a text names.

    Raises sqlite3.DatabaseError where it is damaged or no store, and what `check` raises.
    """
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


def superfluous(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Those that go, of one store's, the newest first: all but the last of each of the `DAYS` newest days and of the
    `WEEKS` newest weeks that have one.

    The order is that of the numbers, and of the time it only counts whether two are of the same day or week. So no
    backup goes because it is old, and a clock that is wrong by years takes the place of one day, not of all of them.
    """
    days: set[str] = set()
    weeks: set[str] = set()
    gone = []
    for one in backups:
        day, week = f"{one.made:%Y-%m-%d}", f"{one.made:%G-%V}"
        kept = False
        if day not in days and len(days) < DAYS:
            days.add(day)
            kept = True
        if week not in weeks and len(weeks) < WEEKS:
            weeks.add(week)
            kept = True
        if not kept:
            gone.append(one)
    return tuple(gone)


def remove(backup: Backup) -> None:
    """Its note goes last: media are only let go where every backup has one."""
    try:
        backup.path.unlink(missing_ok=True)
        _note_of(backup.path).unlink(missing_ok=True)
    except OSError as error:
        raise BackupFailed(backup.path.parent, error.strerror or type(error).__name__) from error


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
            time.sleep(_PAUSE)

        source.backup(target, pages=_PAGES, progress=told)
        source.execute("ROLLBACK")
        target.execute("PRAGMA journal_mode = DELETE").fetchone()  # one file, with no log beside it


def _note(stories: int, shas: Iterable[str], named: frozenset[str]) -> str:
    return json.dumps({"stories": stories, "media": sorted(shas), "named": sorted(named)})


def _note_of(file: Path) -> Path:
    return file.with_name(file.name + ".json")


def _read_note(file: Path) -> tuple[int | None, frozenset[str], frozenset[str]]:
    try:
        note = json.loads(_note_of(file).read_text("utf-8"))
        return int(note["stories"]), frozenset(note["media"]), frozenset(note["named"])
    except (OSError, ValueError, KeyError, TypeError):
        return None, frozenset(), frozenset()


def _pointer(store: Path) -> Path:
    return store.with_name(store.name + ".backups")


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
