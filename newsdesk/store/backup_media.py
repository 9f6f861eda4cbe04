"""The media of backups: one folder for all of them, filled with hard links where the disk can, with copies elsewhere.

A media file is named by its own SHA-256 and never changes, so one copy serves every backup.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from newsdesk.store.disk import sync_file
from newsdesk.store.files import suffix_for

_FILE = re.compile(r"(?P<sha>[0-9a-f]{64})(?P<suffix>\.[a-z0-9]+)?")


def listed(connection: sqlite3.Connection) -> dict[str, str]:
    """What the media table of this store lists: SHA-256 and the ending of its file."""
    rows = connection.execute("SELECT sha, media_type, file_name FROM media")
    return {sha: suffix_for(media_type, file_name) for sha, media_type, file_name in rows}


def keep(source: Path, target: Path, shas: Mapping[str, str], check: Callable[[float], None]) -> None:
    """Have every file of `shas` that `source` has in `target`, too. One that is nowhere is passed over: a backup
    without it is better than none. Raises OSError, and what `check` raises."""
    for number, (sha, suffix) in enumerate(shas.items()):
        check(number / len(shas))
        name = Path(sha[:2]) / (sha + suffix)
        if (target / name).exists() or not (source / name).is_file():
            continue
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(source / name, target / name)
        except OSError:  # another disk, or one without hard links
            _copy(source / name, target / name)


def let_go(target: Path, needed: frozenset[str]) -> int:
    """Remove what no backup and no store needs; how many files."""
    gone = 0
    for folder in _folders(target):
        for path in folder.iterdir():
            match = _FILE.fullmatch(path.name)
            unfinished = path.suffix == ".part"
            if unfinished or (match is not None and match["sha"] not in needed):
                with suppress(OSError):
                    path.unlink()
                    gone += not unfinished
    return gone


def _copy(source: Path, target: Path) -> None:
    unfinished = target.with_name(target.name + ".part")
    shutil.copyfile(source, unfinished)
    sync_file(unfinished)
    unfinished.replace(target)


def _folders(target: Path) -> Iterable[Path]:
    try:
        return [path for path in target.iterdir() if path.is_dir() and re.fullmatch(r"[0-9a-f]{2}", path.name)]
    except OSError:
        return ()
