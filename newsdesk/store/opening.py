"""What stands between a file and a store: is it one, which form has it, and bringing it to ours.

The form's number is read with the standard library alone, because Alembic is slow to import and needed only to migrate:
a new store has the tables of the models at once.
A file that is refused is never opened for writing: it stays as it is, byte for byte.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.store.connection import PATIENCE, store_error
from newsdesk.store.errors import NotAStore, StoreTooNew, StoreUnwritable
from newsdesk.store.form import APPLICATION_ID, PAGE, SCHEMA_VERSION
from newsdesk.store.replacing import finish
from newsdesk.words import why

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SQLITE_MAGIC = b"SQLite format 3\0"


def prepare(path: Path) -> None:
    """Make `path` a store of our form: leave it, migrate it (a copy of the older one is kept), or make a new one.

    Raises StoreTooNew, NotAStore or StoreUnwritable; then the file is untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        finish(path)
        form = form_of(path)
        _check_writable(path)
    except OSError as error:
        raise StoreUnwritable.at(path, why(error)) from error
    except sqlite3.Error as error:
        raise store_error(error, path) or NotAStore(path) from error
    if form > SCHEMA_VERSION:
        raise StoreTooNew(path, form, SCHEMA_VERSION)
    if form < SCHEMA_VERSION:
        if form > 0:
            _keep_copy(path, form)
        _migrate(path)


def form_of(path: Path) -> int:
    """The number of the store's form, 0 for a store still to be made. Reads only. Raises NotAStore."""
    if not path.exists() or path.stat().st_size == 0:
        return 0
    if not path.is_file():
        raise NotAStore(path)
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=PATIENCE)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (form,) = connection.execute("PRAGMA user_version").fetchone()
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError:
        if not _begins_as_sqlite(path):
            raise NotAStore(path) from None
        raise
    if application == APPLICATION_ID:
        return int(form)
    if application == 0 and tables == 0:
        return 0  # the program was stopped while it made its first store
    raise NotAStore(path)


def _begins_as_sqlite(path: Path) -> bool:
    """Only for a file that SQLite cannot read: to close a file of ours would give up all locks that this process has
    on it (sqlite.org/howtocorrupt.html, 2.2), and another store in this program may be the same.
    """
    with path.open("rb") as file:
        return file.read(len(_SQLITE_MAGIC)) == _SQLITE_MAGIC


def _check_writable(path: Path) -> None:
    """Say it now, in words: SQLite would say it at the first save, and WAL needs to make files in the folder too."""
    for place in (path.parent, path):
        if place.exists() and not os.access(place, os.W_OK):
            raise PermissionError(13, "Permission denied", str(place))


def _keep_copy(path: Path, form: int) -> None:
    """A copy of an older store beside it, "newsdesk.sqlite.form-1": complete, also with a write-ahead log."""
    copy = path.with_name(f"{path.name}.form-{form}")
    unfinished = copy.with_name(copy.name + ".part")
    try:
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as target:
            source.backup(target)
        unfinished.replace(copy)
    except (OSError, sqlite3.Error) as error:
        raise StoreUnwritable.at(copy, str(error)) from error


def _migrate(path: Path) -> None:
    """All tables and the form's number in one transaction: a kill leaves the old form or the new one."""
    from sqlalchemy import create_engine, event
    from sqlalchemy.engine import URL
    from sqlalchemy.exc import DBAPIError
    from sqlalchemy.pool import NullPool

    from newsdesk.store import search_index

    engine = create_engine(
        URL.create("sqlite", database=str(path)), poolclass=NullPool, connect_args={"timeout": PATIENCE}
    )
    event.listen(engine, "connect", _set_up_to_migrate)
    event.listen(engine, "begin", _begin_immediate)
    try:
        with engine.begin() as connection:
            new = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one() == 0
            search_index.take_down(connection)
            if new:
                _make(connection)
            else:
                from newsdesk.store.migrations import upgrade

                upgrade(connection)
            search_index.set_up(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                message = "a migration broke a reference between tables"
                raise RuntimeError(message)
            if new:
                _furnish(connection, path.parent)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except DBAPIError as error:
        raise store_error(error.orig, path) or error from error
    finally:
        engine.dispose()


def _make(connection: Connection) -> None:
    """The tables as the models have them; a test holds them against what the migrations make."""
    from newsdesk.store import search_models, site_models, workflow_models  # noqa: F401 - with these, all of them
    from newsdesk.store.models import Base

    Base.metadata.create_all(connection)


def _furnish(connection: Connection, folder: Path) -> None:
    """What a new store holds from the start: a site that needs no account, and a few sections to begin with."""
    from sqlalchemy.orm import Session

    from newsdesk.store.records import DeskSettings, SiteKind
    from newsdesk.store.sections import Sections
    from newsdesk.store.sites import Sites

    with Session(connection, join_transaction_mode="create_savepoint") as session:
        address = str(folder / "site")
        Sites.add_row(session, folder, kind=SiteKind.FOLDER, name=DeskSettings().paper, address=address)
        for name in ("China", "Pakistan", "Business", "Sports"):
            Sections.add_row(session, name)
        session.commit()


def _set_up_to_migrate(connection: sqlite3.Connection, _record: object) -> None:
    # foreign keys stay off: a migration may make a table anew, and dropping the old one would delete what points at it
    connection.isolation_level = None
    connection.execute(f"PRAGMA page_size = {PAGE}").close()  # of a store that is there it changes nothing
    connection.execute("PRAGMA journal_mode = WAL").close()
    connection.execute("PRAGMA synchronous = FULL").close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
