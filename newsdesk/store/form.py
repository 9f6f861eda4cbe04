"""By what a file is known as a store of ours. Nothing is imported: whoever is in a hurry asks this alone."""

from __future__ import annotations

SCHEMA_VERSION = 8
"""The form of the store that this program knows: the number of migrations there are, kept in `PRAGMA user_version`."""

APPLICATION_ID = 0x4E445331
""""NDS1": tells our stores from other programs' SQLite files (`PRAGMA application_id`)."""

PAGE = 8192
"""Bytes of a page of a new store: of SQLite's own 4096, most texts would leave a third empty."""
