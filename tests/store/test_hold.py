"""A store that is open here is left alone by other programs, whatever else of this one opens and closes its file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from newsdesk.store.database import Store

OTHER = """import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as connection:
    print(connection.execute("SELECT headline FROM article ORDER BY id").fetchall())
connection.close()"""


def seen_by_another_program(path: Path) -> str:
    """Which looks at the store and closes it: nobody else there, it would fold the log into the file, and delete it."""
    return subprocess.run([sys.executable, "-c", OTHER, path], capture_output=True, text=True, check=True).stdout


def looked_at(path: Path) -> None:
    """As a file dialog does to each file of a folder, to show of what kind it is."""
    for file in path.parent.glob(f"{path.name}*"):
        with file.open("rb") as handle:
            handle.read(16)


@pytest.mark.skipif(sys.platform != "linux", reason="no such locks, or none needed")
def test_a_file_dialog_that_lists_the_store_takes_nothing_from_it(store_path: Path) -> None:
    store = Store.open(store_path)
    twin = Store.open(store_path)
    store.articles.create(headline="One")
    looked_at(store_path)
    twin.close()
    assert seen_by_another_program(store_path) == "[('One',)]\n"
    store.articles.create(headline="Two")
    assert seen_by_another_program(store_path) == "[('One',), ('Two',)]\n", "it is in a log that was deleted"
    store.close()
    assert [file.name for file in store_path.parent.glob(f"{store_path.name}-*")] == [], "the log is in the file"
