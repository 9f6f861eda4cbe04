"""Protecting a source: an original on this computer gives way to one that says nothing, wherever it is named."""

# ruff: noqa: S608 - the statements are put together from names of the schema, values are bound

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import suppress
from typing import cast

from sqlalchemy import update
from sqlalchemy.orm import Session

from newsdesk.store.connection import Database
from newsdesk.store.errors import there
from newsdesk.store.media import Media, item_of
from newsdesk.store.models import MediaRow, SitePictureRow
from newsdesk.store.records import MediaItem
from newsdesk.store.references import text_columns
from newsdesk.words import _


class Protection:
    def __init__(self, database: Database, media: Media) -> None:
        self._database = database
        self._media = media

    def protect(self, sha: str) -> MediaItem:
        """The cleaned picture; it has another SHA-256, and stories, revisions and jobs name that one from now on. The
        old file is deleted, which cannot be undone; a backup made before still has it.

        Stories count as unchanged. Raises NotThere, PictureRefused, StoreUnwritable.
        """
        from newsdesk.images.cleaned import without_metadata
        from newsdesk.images.inspect import inspect_picture

        was, old = self._media.get(sha), self._media.path(sha)
        data = without_metadata(self._media.read(sha))
        new = hashlib.sha256(data).hexdigest()
        if new == sha:
            return was
        shows = inspect_picture(data)
        with self._database.read() as session:
            row = there(session.get(MediaRow, sha), "picture", sha)
            facts = {column.name: getattr(row, column.name) for column in MediaRow.__table__.columns}
        facts |= {"sha": new, "media_type": shows.media_type, "width": shows.width, "height": shows.height}
        facts |= {"size": len(data), "place": "", "day": "", "whole": False, "file_name": _silent(was)}
        made = MediaRow(**facts)
        self._media.write_file(made, data)
        with self._database.write() as session:
            session.merge(made)
            session.flush()
            _rename(session, sha, new)
            session.delete(there(session.get(MediaRow, sha), "picture", sha))
            session.flush()
            kept = item_of(there(session.get(MediaRow, new), "picture", new))
        with suppress(OSError):
            old.unlink(missing_ok=True)
        return kept


def _silent(item: MediaItem) -> str:
    """A file's name can name a person, too."""
    return _("picture") if item.file_name else ""


def _rename(session: Session, old: str, new: str) -> None:
    session.execute(update(MediaRow).where(MediaRow.original == old).values(original=new))
    session.execute(update(SitePictureRow).where(SitePictureRow.media == old).values(media=new))
    raw = cast("sqlite3.Connection", session.connection().connection.driver_connection)
    for table, column in text_columns(raw):
        raw.execute(
            f'UPDATE "{table}" SET "{column}" = replace("{column}", ?, ?) WHERE instr("{column}", ?)', (old, new, old)
        )
    # equal bodies are told by their check sums; one that is there already stays another row
    for id, body in raw.execute("SELECT id, body FROM revision_text WHERE instr(body, ?)", (new,)).fetchall():
        check = hashlib.sha256(body.encode()).hexdigest()
        raw.execute("UPDATE OR IGNORE revision_text SET sha = ? WHERE id = ?", (check, id))
