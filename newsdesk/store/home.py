"""Is the file that we write to still the one at its path?

Linux and macOS let a folder be renamed, deleted or unmounted under an open file: SQLite then goes on writing to what
nobody can find any more, and every commit "succeeds" (https://sqlite.org/howtocorrupt.html, section 2.4).
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

KEY = "store_key"
"""The row of the settings with what tells a store from all others; a copy or a backup of it has the same."""


class Home:
    """The place of an open store. Before `settle` nothing is held against it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: tuple[int, int] | None = None
        self._key = ""

    def settle(self, key: str) -> None:
        """This is the file, and the store in it has this key."""
        self._key, self._file = key, _file_at(self._path)

    @property
    def is_here(self) -> bool:
        """The path leads to the file that it led to when the store was opened."""
        return self._file is None or _file_at(self._path) == self._file

    def is_back(self) -> bool:
        """The path leads to this store again, if in another file: a copy was put there, a drive came back.

        Connections made before belong to the old file.
        """
        file = _file_at(self._path)
        if file is None or key_of(self._path) != self._key:
            return False
        self._file = file
        return True


def key_of(path: Path) -> str:
    """The key of the store at `path`, "" where none can be read."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            row = connection.execute("SELECT value FROM setting WHERE name = ?", (KEY,)).fetchone()
            return str(json.loads(row[0])) if row else ""
    except (sqlite3.Error, ValueError):
        return ""


def _file_at(path: Path) -> tuple[int, int] | None:
    """Device and number of the file at `path`; None where there is none, or no way to it."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
