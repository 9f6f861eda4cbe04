"""The store's folder is renamed, deleted, or put back as a copy while the program has it open.

An open file outlives its name on Linux and macOS, so SQLite would go on saying "committed"; Windows forbids it.
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from newsdesk.store.database import Store
from newsdesk.store.errors import StoreUnwritable

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows holds the names of open files")


def headlines(path: Path) -> list[str]:
    """As another program sees them."""
    with closing(sqlite3.connect(path)) as other:
        return [row[0] for row in other.execute("SELECT headline FROM article ORDER BY id")]


def test_no_save_counts_while_the_folder_is_away_and_the_next_one_does_when_it_is_back(
    store: Store, store_path: Path, tmp_path: Path
) -> None:
    article = store.articles.create(headline="Before")
    away = store_path.parent.rename(tmp_path / "renamed")
    for _try in range(2):
        with pytest.raises(StoreUnwritable, match="not there any more") as told:
            store.articles.save(article.id, headline="Meanwhile")
    assert "not saved yet" in told.value.meaning
    assert not store_path.parent.exists(), "nothing may be begun anew in its place"

    away.rename(store_path.parent)
    store.articles.save(article.id, headline="After")
    assert headlines(store_path) == ["After"]


def test_a_deleted_store_is_said_and_a_copy_put_in_its_place_is_gone_on_with(
    store: Store, store_path: Path, tmp_path: Path
) -> None:
    article = store.articles.create(headline="Before")
    store.copy_to(tmp_path / "copy.sqlite")
    shutil.rmtree(store_path.parent)
    with pytest.raises(StoreUnwritable, match="not there any more"):
        store.articles.save(article.id, headline="Meanwhile")

    store_path.parent.mkdir()
    shutil.copy(tmp_path / "copy.sqlite", store_path)
    store.articles.save(article.id, headline="After")
    assert headlines(store_path) == ["After"]
    assert store.articles.get(article.id).headline == "After", "reading goes to the new file as well"


def test_another_store_in_its_place_is_left_alone(store: Store, store_path: Path, tmp_path: Path) -> None:
    article = store.articles.create(headline="Ours")
    other = Store.open(tmp_path / "other" / "newsdesk.sqlite")
    other.articles.create(headline="Theirs")
    other.close()
    store_path.parent.rename(tmp_path / "renamed")
    (tmp_path / "other").rename(store_path.parent)

    with pytest.raises(StoreUnwritable, match="not there any more"):
        store.articles.save(article.id, headline="Changed")
    assert headlines(store_path) == ["Theirs"]


def test_a_folder_that_goes_during_a_save_makes_it_fail(store: Store, store_path: Path, tmp_path: Path) -> None:
    article = store.articles.create(headline="Before")
    with pytest.raises(StoreUnwritable, match="not there any more"), store._database.write():
        store_path.parent.rename(tmp_path / "renamed")
    (tmp_path / "renamed").rename(store_path.parent)
    assert store.articles.get(article.id) == article


def test_a_store_whose_folder_was_deleted_can_still_be_copied_to_another_place(
    store: Store, store_path: Path, tmp_path: Path
) -> None:
    article = store.articles.create(headline="All of it", body="Every word.\n")
    shutil.rmtree(store_path.parent)
    store.copy_to(tmp_path / "saved.sqlite")

    saved = Store.open(tmp_path / "saved.sqlite")
    assert saved.articles.get(article.id) == article
    saved.articles.save(article.id, headline="Gone on with")
    saved.close()


def test_a_copy_is_never_written_over_a_file_nor_left_half_written(store: Store, tmp_path: Path) -> None:
    there = tmp_path / "mine.txt"
    there.write_text("precious")
    with pytest.raises(StoreUnwritable, match="already"):
        store.copy_to(there)
    assert there.read_text() == "precious"
    with pytest.raises(StoreUnwritable, match="cannot write"):
        store.copy_to(tmp_path / "no such folder" / "copy.sqlite")
