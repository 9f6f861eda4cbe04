"""Which media files the texts of a store refer to. Reads any SQLite file of ours, also a backup, table by table.

It knows no table by name but those that list media themselves, so that a later form of the store loses no picture.
"""

# ruff: noqa: S608 - the statements are put together from names of the schema, values are bound

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable

SHA = re.compile(r"[0-9a-f]{64}")
_LISTS = frozenset({"media", "site_picture"})
"""Tables that name media without any story doing so."""
_NOT_WORDS = frozenset({("revision_text", "sha"), ("setting", "value")})
"""Check sums, and what `unused_media.py` notes."""
_PROSE = frozenset({"body", "notes", "text"})
"""Columns in which a file is named as `media:` and its SHA-256, or not at all (`story/FORMAT.md`)."""
_LOOK = 2000  # rows between two looks at whether this is still wanted


def referred(connection: sqlite3.Connection, check: Callable[[], None] = lambda: None) -> frozenset[str]:
    """The SHA-256 of every file that some text names. `check` is called now and then; what it raises ends this."""
    found: set[str] = set()
    for table, column in text_columns(connection):
        named = f"\"{column}\" LIKE '%media:%'" if column in _PROSE else f'length("{column}") >= 64'
        for number, (text,) in enumerate(connection.execute(f'SELECT "{column}" FROM "{table}" WHERE {named}')):
            if number % _LOOK == 0:
                check()
            if isinstance(text, str):
                found.update(SHA.findall(text))
    return frozenset(found | _originals(connection, found))


def _originals(connection: sqlite3.Connection, used: set[str]) -> set[str]:
    """Of what the pictures in use were made: without it they could not be edited again."""
    columns = {name for _, name, *_ in connection.execute('PRAGMA table_info("media")')}
    if "original" not in columns:
        return set()
    rows = connection.execute("SELECT sha, original FROM media WHERE original <> ''")
    return {original for sha, original in rows if sha in used}


def text_columns(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """(table, column) of all that hold words."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    columns = []
    for (table,) in tables:
        if table in _LISTS or table.startswith(("search", "sqlite_")):
            continue
        for _, column, kind, *_ in connection.execute(f'PRAGMA table_info("{table}")'):
            if kind.upper().startswith(("TEXT", "VARCHAR")) and (table, column) not in _NOT_WORDS:
                columns.append((table, column))
    return columns
