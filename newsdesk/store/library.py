"""The media library: what is found in it, which stories show a file, and what may be replaced or removed."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import cast

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from newsdesk.errors import NewsdeskError
from newsdesk.store import revisions
from newsdesk.store.articles import article_of, change
from newsdesk.store.connection import Database
from newsdesk.store.errors import there
from newsdesk.store.files import suffix_for
from newsdesk.store.media import item_of
from newsdesk.store.models import ArticleRow, ArticleTextRow, AuthorRow, MediaRow
from newsdesk.store.records import ArticleChanges, MediaItem, RevisionReason
from newsdesk.store.references import referred
from newsdesk.store.text import batched, fold
from newsdesk.words import _


class Shown(StrEnum):
    """Which part of the library is listed."""

    ALL = "all"
    NO_ALT = "no-alt"
    NO_CREDIT = "no-credit"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class MediaUse:
    """A story that shows a file. `lead`: as its lead picture; `text`: in its text."""

    article: int
    headline: str
    lead: bool
    text: bool
    trashed: bool


@dataclass(frozen=True, slots=True)
class Replaced:
    """What undoes a replacement: of each story its version now, its body and its lead picture before; of authors, who
    had the old picture."""

    old: str
    new: str
    stories: tuple[tuple[int, int, str, str], ...] = ()
    authors: tuple[int, ...] = ()


class StillUsed(NewsdeskError):
    """A file that something shows is not removed."""

    def __init__(self, name: str) -> None:
        super().__init__(
            _("{name} is still used: a story, an older version of one, or an author shows it.").format(name=name),
            _("It was not deleted."),
            _("Replace it in all stories first. What only an older version shows goes with that version."),
        )


class OtherKind(NewsdeskError):
    """A picture gives way to a picture only."""

    def __init__(self) -> None:
        super().__init__(
            _("Only a picture can take a picture’s place."), _("All stories are as they were."), _("Choose a picture.")
        )


class Library:
    """`folder`: of the media files. All of it takes a while in a large store: never in the GUI's thread."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def find(self, words: str = "", shown: Shown = Shown.ALL) -> tuple[str, ...]:
        """SHA-256 of the files whose words have all of `words` in them, without regard to case; the newest first."""
        wanted = fold(words).split()
        said = (
            *(MediaRow.title, MediaRow.alt, MediaRow.caption, MediaRow.credit, MediaRow.copyright),
            *(MediaRow.file_name, MediaRow.place, MediaRow.keywords),
        )
        statement = select(MediaRow.sha, *said).order_by(MediaRow.added.desc(), MediaRow.sha)
        if shown in {Shown.NO_ALT, Shown.NO_CREDIT}:
            lacking = MediaRow.alt if shown is Shown.NO_ALT else MediaRow.credit
            statement = statement.where(lacking == "", MediaRow.media_type.startswith("image/"))
        with self._database.read() as session:
            used = _referred(session) if shown is Shown.UNUSED else frozenset()
            rows = session.execute(statement).all()
        return tuple(
            sha for sha, *texts in rows if sha not in used and (not wanted or _has_all(fold("\n".join(texts)), wanted))
        )

    def items(self, shas: Sequence[str]) -> tuple[MediaItem, ...]:
        """Those of them that are there, in this order."""
        found: dict[str, MediaItem] = {}
        with self._database.read() as session:
            for some in batched(shas):
                rows = session.scalars(select(MediaRow).where(MediaRow.sha.in_(some)))
                found.update((row.sha, item_of(row)) for row in rows)
        return tuple(found[sha] for sha in shas if sha in found)

    def uses(self, sha: str) -> tuple[MediaUse, ...]:
        """The stories that show it now, the last changed first."""
        text = ArticleTextRow.body.contains(sha, autoescape=True)
        statement = (
            select(ArticleRow.id, ArticleRow.headline, ArticleRow.lead_picture == sha, text, ArticleRow.trashed)
            .join(ArticleTextRow, ArticleTextRow.article_id == ArticleRow.id)
            .where(text | (ArticleRow.lead_picture == sha))
            .order_by(ArticleRow.updated.desc())
        )
        with self._database.read() as session:
            rows = session.execute(statement).all()
        return tuple(
            MediaUse(id, headline, bool(lead), bool(body), trashed is not None)
            for id, headline, lead, body, trashed in rows
        )

    def replace(self, old: str, new: str, *, by: str = "") -> Replaced:
        """Show `new` wherever `old` is shown; captions and alternative texts in stories stay. One transaction; each
        story keeps a revision of before. Raises NotThere, OtherKind.
        """
        with self._database.write() as session:
            rows = [there(session.get(MediaRow, sha), "picture", sha) for sha in (old, new)]
            if not all(item_of(row).is_picture for row in rows):
                raise OtherKind
            text = ArticleTextRow.body.contains(old, autoescape=True)
            found = session.scalars(
                select(ArticleRow).join(ArticleTextRow).where(text | (ArticleRow.lead_picture == old))
            ).all()
            changed = []
            for row in found:
                before = row.text.body, row.lead_picture
                revisions.keep(
                    session, article_of(row), RevisionReason.WORKED, by=by, about=_("before a picture was replaced")
                )
                changes: ArticleChanges = {"body": before[0].replace(old, new)}
                if row.lead_picture == old:
                    changes["lead_picture"] = new
                change(session, row, changes)
                changed.append((row.id, row.version, *before))
            authors = tuple(session.scalars(select(AuthorRow.id).where(AuthorRow.picture == old)))
            session.execute(update(AuthorRow).where(AuthorRow.picture == old).values(picture=new))
            return Replaced(old, new, tuple(changed), authors)

    def put_back(self, before: Replaced) -> int:
        """Undo it; how many stories could not be brought back because somebody worked on them since."""
        left = 0
        with self._database.write() as session:
            for id, version, body, lead in before.stories:
                row = session.get(ArticleRow, id)
                if row is not None and row.version == version:
                    change(session, row, {"body": body, "lead_picture": lead})
                else:
                    left += row is not None
            mine = AuthorRow.id.in_(before.authors), AuthorRow.picture == before.new
            session.execute(update(AuthorRow).where(*mine).values(picture=before.old))
        return left

    def remove(self, sha: str) -> None:
        """Delete a file that no story, revision or author shows. Raises NotThere, StillUsed.

        A backup keeps its own copy of what its stories show.
        """
        with self._database.write() as session:
            row = there(session.get(MediaRow, sha), "picture", sha)
            if sha in _referred(session):
                raise StillUsed(row.file_name or row.title or sha[:12])
            path = self._folder / sha[:2] / (sha + suffix_for(row.media_type, row.file_name))
            session.delete(row)
        with suppress(OSError):  # the row first: a row never names a file that is not there
            path.unlink(missing_ok=True)


def _referred(session: Session) -> frozenset[str]:
    return referred(cast("sqlite3.Connection", session.connection().connection.driver_connection))


def _has_all(text: str, words: Sequence[str]) -> bool:
    return all(word in text for word in words)
