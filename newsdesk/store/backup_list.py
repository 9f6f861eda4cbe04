"""Which backups of a store there are, where they go, and which of them go. No SQLite here: a window may import this.

`backup.py` says what the files are called, and makes them.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from newsdesk.errors import NewsdeskError
from newsdesk.words import _, why

DAYS, WEEKS = 7, 8
"""How many days, and how many weeks, have a backup each."""

TIME = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(?P<stem>.+)-(?P<key>[0-9a-f]{8})-(?P<number>\d{5,})-(?P<time>\d{8}T\d{6}Z)\.sqlite")


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
        raise BackupFailed(place, why(error)) from error


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
            made = datetime.strptime(match["time"], TIME).replace(tzinfo=UTC)
            size = (place / name).stat().st_size
        except (ValueError, OSError):
            continue
        note = _read_note(place / name)
        found.append(Backup(place / name, match["key"], int(match["number"]), made, size, *note))
    return tuple(sorted(found, key=lambda one: (one.number, one.made), reverse=True))


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
        note_of(backup.path).unlink(missing_ok=True)
    except OSError as error:
        raise BackupFailed(backup.path.parent, why(error)) from error


def note_of(file: Path) -> Path:
    return file.with_name(file.name + ".json")


def _read_note(file: Path) -> tuple[int | None, frozenset[str], frozenset[str]]:
    try:
        note = json.loads(note_of(file).read_text("utf-8"))
        return int(note["stories"]), frozenset(note["media"]), frozenset(note["named"])
    except (OSError, ValueError, KeyError, TypeError):
        return None, frozenset(), frozenset()


def _pointer(store: Path) -> Path:
    return store.with_name(store.name + ".backups")
