"""Sessions on the store's file: how SQLite is spoken to, and how its refusals become our errors.

Everything that only SQLite has is here and in `opening.py`.
"""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from newsdesk.errors import NewsdeskError
from newsdesk.store.errors import StoreDamaged, StoreUnwritable
from newsdesk.store.hold import Hold
from newsdesk.store.home import Home
from newsdesk.words import why

PATIENCE = 5.0
"""Seconds that a statement waits for another program's write to end."""

LONG_LOG, LONGEST_LOG = 500, 4000
"""Pages of the write-ahead log at which a commit folds it into the file: at SQLite's own 4 MB, and for a save while
somebody types.
"""

_SHARED = 32_768  # bytes of the file beside the store by which SQLite's readers and writers agree


class Database:
    """Sessions to read and to write with; safe to use from any thread.

    A writer takes the write lock when it begins: a transaction that read first and wrote later could be refused at
    once, with no waiting, because somebody else wrote in between.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.home = Home(path)
        self._engine = create_engine(
            # "rw": where the file has gone, a connection is refused; "rwc" would begin an empty one in its place
            URL.create("sqlite", database=path.absolute().as_uri(), query={"mode": "rw", "uri": "true"}),
            connect_args={"timeout": PATIENCE},
            # a traceback goes to the log, and the log never holds the text of a story
            hide_parameters=True,
        )
        self._hold = Hold(path.absolute())
        event.listen(self._engine, "connect", _set_up)
        event.listen(self._engine, "connect", lambda *_: self._hold.take())
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
        """A session whose changes are on the disk, whole, when this ends; none of them if it raises.

        Raises StoreUnwritable where the file is not at its path any more, also when that happens meanwhile.
        """
        with self._at_home(), Session(self._writing) as session, session.begin():
            yield session

    @contextmanager
    def write_plainly(self) -> Iterator[sqlite3.Connection]:
        """As `write`, on SQLite's own connection, for a save while somebody types.

        Folding the log into the file, ten times as long as such a save, is left to the next `write`: the search index
        follows in every pause. No save is less safe for it, for the log is the store's as the file is.
        """
        with self._at_home(), closing(self._engine.raw_connection()) as kept:  # closed, it takes back what is left open
            connection = kept.driver_connection
            if connection is None:
                raise StoreUnwritable.gone(self.path)
            _fold_at(connection, LONGEST_LOG)
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
            finally:
                _fold_at(connection, LONG_LOG)

    @contextmanager
    def _at_home(self) -> Iterator[None]:
        """One writer, and the file at its path before and after."""
        with self._one_writer, self._our_errors():
            self.come_home()
            yield
            if not self.home.is_here:
                raise StoreUnwritable.gone(self.path)

    def come_home(self) -> None:
        """Before anything is written beside the store: is it still at its path? Raises StoreUnwritable."""
        if self.home.is_here:
            return
        if not self.home.is_back():
            raise StoreUnwritable.gone(self.path)
        self._engine.dispose()

    def copy_to(self, target: Path) -> None:
        """Write the whole store into the new file `target`, also when its own file is not at its path any more.

        Raises StoreUnwritable; then there is no file at `target`, or the one that was there.
        """
        try:
            with target.open("xb"):
                pass
        except FileExistsError as error:
            raise StoreUnwritable.taken(target) from error
        except OSError as error:
            raise StoreUnwritable.at(target, why(error)) from error
        try:
            self._copy_into(target)
        except BaseException:
            target.unlink(missing_ok=True)
            raise

    def _copy_into(self, target: Path) -> None:
        with self._our_errors():
            kept = self._engine.raw_connection()  # from the pool: it may be all that is left of the store
            try:
                source = kept.driver_connection
                if source is None:
                    raise StoreUnwritable.gone(self.path)
                try:
                    with closing(sqlite3.connect(target)) as copy:
                        source.backup(copy)
                except sqlite3.OperationalError as error:
                    raise store_error(error, target) or error from error
            finally:
                kept.close()

    def close(self) -> None:
        """Close all connections; the last one folds the write-ahead log into the file."""
        self._hold.let_go()
        self._engine.dispose()
        self._hold.close()

    @contextmanager
    def _our_errors(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            # SQLAlchemy wraps what a statement raises, not what setting up a new connection does
            ours = store_error(error.orig if isinstance(error, DBAPIError) else error, self.path)
            if ours is None:
                raise
            if isinstance(ours, StoreUnwritable) and not self.home.is_here:
                ours = StoreUnwritable.gone(self.path)
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
        return StoreUnwritable.full() if _no_room(path) else StoreUnwritable.at(path, str(error))
    # the latter is Python's own and has no code: nonsense where a text was
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB} or "decode to UTF-8" in str(error):
        return StoreDamaged(path)
    return None


def _no_room(path: Path) -> bool:
    """Whether there is none for the file that SQLite makes beside the store even to read: it says "disk I/O error"."""
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free < _SHARED
    return False


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    # SQLAlchemy begins transactions itself (`_begin`); left alone, sqlite3 begins them late and without the write lock
    connection.isolation_level = None
    # fullfsync: on macOS an ordinary fsync may leave the data in the drive's own memory
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _fold_at(connection: sqlite3.Connection, pages: int) -> None:
    connection.execute(f"PRAGMA wal_autocheckpoint = {pages}").close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("newsdesk_begin", "BEGIN"))
