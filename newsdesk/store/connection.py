"""Sessions on the store's file: how SQLite is spoken to, and how its refusals become our errors.

Everything that only SQLite has is here and in `opening.py`.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from newsdesk.errors import NewsdeskError
from newsdesk.store.errors import StoreDamaged, StoreUnwritable

PATIENCE = 5.0
"""Seconds that a statement waits for another program's write to end."""


class Database:
    """Sessions to read and to write with; safe to use from any thread.

    A writer takes the write lock when it begins: a transaction that read first and wrote later could be refused at
    once, with no waiting, because somebody else wrote in between.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = create_engine(
            URL.create("sqlite", database=str(path)),
            connect_args={"timeout": PATIENCE},
            # a traceback goes to the log, and the log never holds the text of a story
            hide_parameters=True,
        )
        event.listen(self._engine, "connect", _set_up)
        event.listen(self._engine, "begin", _begin)
        self._writing = self._engine.execution_options(newsdesk_begin="BEGIN IMMEDIATE")
        self._one_writer = threading.Lock()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees the store as it is now, whoever writes meanwhile."""
        with self._our_errors(), Session(self._engine) as session, session.begin():
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session whose changes are on the disk, whole, when this ends; none of them if it raises."""
        with self._one_writer, self._our_errors(), Session(self._writing) as session, session.begin():
            yield session

    def close(self) -> None:
        """Close all connections; the last one folds the write-ahead log into the file."""
        self._engine.dispose()

    @contextmanager
    def _our_errors(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            # SQLAlchemy wraps what a statement raises, not what setting up a new connection does
            ours = store_error(error.orig if isinstance(error, DBAPIError) else error, self.path)
            if ours is None:
                raise
            raise ours from error


def store_error(error: BaseException | None, path: Path) -> NewsdeskError | None:
    """What SQLite's refusal means for the person; None where it is a mistake of ours."""
    if not isinstance(error, sqlite3.Error):
        return None
    # SQLite's primary result code; what stands above its low byte only tells it more finely
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return StoreUnwritable.full()
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return StoreUnwritable.busy()
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM}:
        return StoreUnwritable.at(path, str(error))
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return StoreDamaged(path)
    return None


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    # SQLAlchemy begins transactions itself (`_begin`); left alone, sqlite3 begins them late and without the write lock
    connection.isolation_level = None
    # fullfsync: on macOS an ordinary fsync may leave the data in the drive's own memory
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("newsdesk_begin", "BEGIN"))
