"""Another file takes the store's place; the one of before stays beside it, whole, with its write-ahead log.

Each step is one renaming, and a kill between two of them is made good at the next opening (`finish`). The log goes with
its own file: SQLite would play it into the new one.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from newsdesk.store.disk import sync_folder

_BESIDE = ("-wal", "-shm")  # files that SQLite keeps beside a store
_READY = ".replacing"  # the ending of a whole, verified store that waits to take the place
_TIME = "%Y%m%dT%H%M%SZ"
_ASIDE = re.compile(r"\.[a-z-]+-\d{8}T\d{6}Z(-\d+)?")  # what follows the store's own name


def ready(path: Path) -> Path:
    """Where a store that is to stand at `path` is made ready."""
    return path.with_name(path.name + _READY)


def put_in_place(path: Path, word: str, now: datetime) -> Path | None:
    """Let `ready(path)` stand at `path`. `word` and the time name the one of before; where it is now, None if there was
    none. Nobody may have either open. Raises OSError."""
    aside = None
    if path.exists():
        aside = _free(path.with_name(f"{path.name}.{word}-{now.astimezone(UTC):{_TIME}}"))
        # the name is there first: whoever finishes this knows it by that
        path.replace(aside)
        _carry(path, aside)
    ready(path).replace(path)
    sync_folder(path.parent)
    return aside


def remove(aside: Path) -> None:
    """Take away a store that was set aside, with its log. Raises OSError."""
    for ending in ("", *_BESIDE):
        aside.with_name(aside.name + ending).unlink(missing_ok=True)


def finish(path: Path) -> None:
    """Make good what a kill broke off. Raises OSError."""
    waiting = ready(path)
    if not waiting.exists():
        return
    if path.exists():  # it had not begun
        waiting.unlink()
        return
    others = [one for one in path.parent.iterdir() if _ASIDE.fullmatch(one.name.removeprefix(path.name))]
    if others:
        _carry(path, max(others, key=lambda one: one.stat().st_ctime))
    waiting.replace(path)
    sync_folder(path.parent)


def _carry(path: Path, aside: Path) -> None:
    for ending in _BESIDE:
        beside = path.with_name(path.name + ending)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + ending))


def _free(path: Path) -> Path:
    number, found = 2, path
    while found.exists():
        found = path.with_name(f"{path.name}-{number}")
        number += 1
    return found
