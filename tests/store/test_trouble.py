"""A full disk, a locked file, a store that may not be written: said in words, nothing lost, over when it is over."""

from __future__ import annotations

import logging
import sqlite3
import traceback
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Timer
from types import SimpleNamespace

import pytest
from sqlalchemy import event

from newsdesk.store import connection
from newsdesk.store.database import Store
from newsdesk.store.errors import StoreDamaged, StoreUnwritable
from newsdesk.store.records import ArticleChanges


@contextmanager
def every_connection_says(store: Store, *pragmas: str) -> Iterator[None]:
    """New connections of `store` are set up with `pragmas` as well."""
    engine = store._database._engine

    def set_up(raw: sqlite3.Connection, _record: object) -> None:
        for pragma in pragmas:
            raw.execute(f"PRAGMA {pragma}").close()

    engine.dispose()
    event.listen(engine, "connect", set_up)
    yield
    event.remove(engine, "connect", set_up)
    engine.dispose()


def integrity(path: Path) -> str:
    with closing(sqlite3.connect(path)) as raw:
        return str(raw.execute("PRAGMA integrity_check").fetchone()[0])


def test_a_full_disk_refuses_the_save_whole_and_the_next_one_is_kept_when_there_is_room(
    store: Store, store_path: Path
) -> None:
    article = store.articles.create(headline="Before", body="Short.\n")

    with every_connection_says(store, "max_page_count = 1"), pytest.raises(StoreUnwritable) as told:
        store.articles.save(article.id, headline="After", body="Long. " * 100_000)
    assert "full" in told.value.what
    assert "not saved yet" in told.value.meaning
    assert store.articles.get(article.id) == article

    saved = store.articles.save(article.id, headline="After", body="Long. " * 100_000)
    assert store.articles.get(article.id).headline == saved.headline == "After"
    assert integrity(store_path) == "ok"


def test_no_room_to_read_by_is_a_full_disk_too(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite makes a file beside the store for whoever reads it."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    said = connection.store_error(error, store_path.absolute())
    assert said is not None
    assert "disk I/O error" in said.what
    monkeypatch.setattr(connection.shutil, "disk_usage", lambda _folder: SimpleNamespace(free=4096))
    said = connection.store_error(error, store_path.absolute())
    assert said is not None
    assert said.what == "The disk is full."


def test_a_store_held_by_another_program_is_said_and_the_save_can_be_tried_again(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.1)
    store = Store.open(store_path)
    article = store.articles.create(headline="Before")
    with closing(sqlite3.connect(store_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnwritable, match="Another program"):
            store.articles.save(article.id, headline="After")
        assert store.articles.get(article.id).headline == "Before"
        other.execute("ROLLBACK")

    assert store.articles.save(article.id, headline="After").headline == "After"
    store.close()


def test_a_short_write_of_another_program_is_waited_for(store: Store, store_path: Path) -> None:
    article = store.articles.create(headline="Before")
    with closing(sqlite3.connect(store_path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        release = Timer(0.2, lambda: other.execute("COMMIT"))
        release.start()
        store.articles.save(article.id, headline="After")
        release.join()
    assert store.articles.get(article.id).headline == "After"


def test_a_store_that_may_only_be_read_can_be_read(store: Store) -> None:
    article = store.articles.create(headline="Before")
    with every_connection_says(store, "query_only = ON"):
        assert store.articles.get(article.id).headline == "Before"
        with pytest.raises(StoreUnwritable, match="readonly"):
            store.articles.save(article.id, headline="After")


def test_a_damaged_store_is_said_in_words(store: Store, store_path: Path) -> None:
    article = store.articles.create(body="Text. " * 10_000)
    store.close()
    size = store_path.stat().st_size
    with store_path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))

    again = Store(store_path)
    with pytest.raises(StoreDamaged):
        again.articles.get(article.id)
    again.close()


@pytest.mark.parametrize(
    ("more", "seen"), [({}, "disk is full"), ({"tags": ("harbour",)}, "UPDATE")], ids=["text", "tags"]
)
def test_no_story_stands_in_a_traceback(
    store: Store, caplog: pytest.LogCaptureFixture, more: ArticleChanges, seen: str
) -> None:
    article = store.articles.create(headline="Before")
    secret = "".join(reversed("trap s'yadnuS"))  # a traceback shows the lines of this test as well
    caplog.set_level(logging.DEBUG)
    with every_connection_says(store, "max_page_count = 1"), pytest.raises(StoreUnwritable) as told:
        store.articles.save(article.id, body=secret * 10_000, headline=secret, **more)
    assert seen in "".join(traceback.format_exception(told.value))
    assert secret not in "".join(traceback.format_exception(told.value)) + caplog.text
