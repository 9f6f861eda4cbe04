"""A damaged store opened as far as SQLite can, on a copy; rows around the broken places are found one by one."""

# ruff: noqa: S608 - the statements are put together from names of the schema, values are bound

from __future__ import annotations

import shutil
import sqlite3
import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

from newsdesk.store.salvage.pages import Row, page_size

_HEADER = 100  # bytes of page 1 that describe the file
_GAP = 300_000  # rows that are asked for one by one, at most
_BEYOND = 50_000  # where nobody knows how many there are
_PROBES = (1, 2, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 100_000)
_COUNTERS = (24, 92)  # where the header holds the number of the last change


class Reader:
    """The tables of one store. `broken`: tables of which a part could not be read."""

    def __init__(self, connection: sqlite3.Connection, check: Callable[[], None]) -> None:
        self.connection = connection
        self._check = check
        self.broken: set[str] = set()
        connection.text_factory = bytes  # a damaged text must not end the reading

    def columns(self, table: str) -> tuple[str, ...]:
        """() where there is no such table, or nothing is known of it."""
        try:
            found = self.connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        except sqlite3.Error:
            return ()
        return tuple(row[1].decode() if isinstance(row[1], bytes) else row[1] for row in found)

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[tuple[int, Row, bool]]:
        """(rowid, values, whole): every row that can be read. Not `whole`: a text in it is damaged."""
        first, ended = 0, False
        seen: set[int] = set()
        for order in ("ASC", "DESC"):
            last = None
            try:
                for rowid, *values in self._select(table, columns, f"ORDER BY rowid {order}"):
                    if rowid in seen:
                        break
                    seen.add(rowid)
                    last = rowid
                    yield rowid, *_decoded(values)
                ended = True
            except sqlite3.Error:
                self.broken.add(table)
                ended = False
            if ended:
                return
            if order == "ASC":
                first = last or 0
        yield from self._between(table, columns, first, last or first + _BEYOND, seen)

    def one(self, table: str, columns: Sequence[str], rowid: int) -> tuple[Row, bool] | None:
        """This row, None where it cannot be read or is not there."""
        try:
            found = next(self._select(table, columns, "WHERE rowid = ?", rowid), None)
        except sqlite3.Error:
            self.broken.add(table)
            return None
        return _decoded(found[1:]) if found is not None else None

    def numbers(self, statement: str) -> set[int]:
        """Whole numbers that a statement gives, as far as it comes."""
        found: set[int] = set()
        with suppress(sqlite3.Error):
            found.update(row[0] for row in self.connection.execute(statement) if isinstance(row[0], int))
        return found

    def _between(
        self, table: str, columns: Sequence[str], first: int, last: int, seen: set[int]
    ) -> Iterator[tuple[int, Row, bool]]:
        """The rows between the first broken page and the last, each by its number."""
        if not seen and all(self._fails(table, rowid) for rowid in _PROBES):
            return  # the root itself is broken: no row can be found
        for rowid in range(first + 1, min(last, first + _GAP)):
            if rowid % 1000 == 0:
                self._check()
            found = self.one(table, columns, rowid) if rowid not in seen else None
            if found is not None:
                yield rowid, *found

    def _fails(self, table: str, rowid: int) -> bool:
        try:
            next(self._select(table, ("rowid",), "WHERE rowid = ?", rowid), None)
        except sqlite3.Error:
            return True
        return False

    def _select(
        self, table: str, columns: Sequence[str], rest: str, *values: int
    ) -> Iterator[tuple[int, *tuple[object, ...]]]:
        names = ", ".join(f'"{column}"' for column in columns)
        return iter(self.connection.execute(f'SELECT rowid, {names} FROM "{table}" NOT INDEXED {rest}', values))


def open_copy(path: Path, folder: Path, templates: Sequence[Path]) -> sqlite3.Connection | None:
    """A connection to a copy of the store in `folder`, None where SQLite cannot make anything of it.

    Where the first page is damaged, it is taken from one of `templates`: whole stores of the same form, the likeliest
    first.
    """
    size = page_size(path)
    first_pages = [_first_page(template, size) for template in templates if page_size(template) == size]
    own = _first_page(path, size)
    pages: list[bytes] = [b""]  # as it is
    pages += [page[:_HEADER] + own[_HEADER:] for page in first_pages if len(own) == size]
    pages += first_pages
    for number, page in enumerate(pages):
        copy = folder / f"copy-{number}.sqlite"
        shutil.copyfile(path, copy)
        wal = path.with_name(path.name + "-wal")
        if wal.exists():
            shutil.copyfile(wal, copy.with_name(copy.name + "-wal"))
        if page:
            _put_first_page(copy, page)
        connection = sqlite3.connect(copy, isolation_level=None)
        if _is_a_store(connection):
            return connection
        connection.close()
        for ending in ("", "-wal", "-shm"):
            copy.with_name(copy.name + ending).unlink(missing_ok=True)
    return None


def _first_page(path: Path, size: int) -> bytes:
    with suppress(OSError), path.open("rb") as file:
        return file.read(size)
    return b""


def _put_first_page(copy: Path, page: bytes) -> None:
    """The page as it would be in this file: its length and the form of its log stand in the header."""
    size = copy.stat().st_size // len(page)
    made = bytearray(page)
    made[18:20] = b"\x02\x02"  # a write-ahead log
    struct.pack_into(">I", made, 28, size)
    struct.pack_into(">II", made, 32, 0, 0)  # nothing is known of free pages
    for at in _COUNTERS:
        struct.pack_into(">I", made, at, 1)
    with copy.open("r+b") as file:
        file.write(made)


def _is_a_store(connection: sqlite3.Connection) -> bool:
    """Whether SQLite can find stories in it: the tables are there, and are what their names say."""
    try:
        connection.execute("PRAGMA cell_size_check = ON")
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.Error:
        return False
    if not {"article", "article_text", "setting"} <= tables:
        return False
    for order in ("ASC", "DESC"):
        with suppress(sqlite3.Error):
            found = connection.execute(f"SELECT key FROM article NOT INDEXED ORDER BY rowid {order} LIMIT 1").fetchone()
            return found is None or (isinstance(found[0], str) and len(found[0]) == 32)
    return True  # both ends are broken: that alone says nothing against it


def _decoded(values: Sequence[object]) -> tuple[Row, bool]:
    row: list[int | float | str | bytes | None] = []
    whole = True
    for value in values:
        if isinstance(value, bytes):
            try:
                row.append(value.decode())
            except UnicodeDecodeError:
                whole = False
                row.append(value.decode("utf-8", "replace"))
        else:
            row.append(value)  # type: ignore[arg-type]
    return tuple(row), whole


def reader_of(path: Path, check: Callable[[], None]) -> Reader:
    """Of a whole store, such as a backup. Raises sqlite3.Error."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        with closing(connection):
            raise
    return Reader(connection, check)
