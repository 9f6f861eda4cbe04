"""Stories that go to another store, or come from one, whole: `Bundle`s."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from newsdesk import clock
from newsdesk.store.articles import article_of, new_row, save_row
from newsdesk.store.bundle import Bundle, Past, media_of
from newsdesk.store.connection import Database
from newsdesk.store.errors import AlreadyHere, there
from newsdesk.store.media import item_of
from newsdesk.store.models import ArticleRow, MarginNoteRow, MediaRow, SectionRow
from newsdesk.store.records import Article, ArticleChanges, MediaItem, Note
from newsdesk.store.revisions import keep_past
from newsdesk.store.text import batched, storable
from newsdesk.store.words import note_of
from newsdesk.store.workflow_models import FollowUpRow


class Arrivals:
    """`take_in` and `replace` write a story with its margin notes in one transaction: whole or not at all.

    Sections and authors are given by their ids here, whatever the bundle calls them.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all_ids(self, *, trashed: bool = False) -> tuple[int, ...]:
        """Of all stories, the oldest first; those in the trash only if `trashed`."""
        with self._database.read() as session:
            kept = select(ArticleRow.id)
            if not trashed:
                kept = kept.where(ArticleRow.trashed.is_(None))
            return tuple(session.scalars(kept.order_by(ArticleRow.id)))

    def bundles(self, ids: Sequence[int]) -> tuple[Bundle, ...]:
        """Those of these stories that there are, in this order."""
        found: dict[int, Bundle] = {}
        with self._database.read() as session:
            for some in batched(ids):
                rows = session.scalars(select(ArticleRow).where(ArticleRow.id.in_(some))).all()
                found |= _bundles(session, rows)
        return tuple(found[id] for id in ids if id in found)

    def known(self, key: str) -> int | None:
        """The id of the story with this key."""
        with self._database.read() as session:
            return session.scalar(select(ArticleRow.id).where(ArticleRow.key == key))

    def take_in(
        self, bundle: Bundle, section: int | None, authors: tuple[int, ...], past: Sequence[Past] = ()
    ) -> Article:
        """A new story. Without a key it gets one; its times are kept, but none lies ahead. `past`: its history, the
        oldest first. Raises AlreadyHere.
        """
        now = clock.now()
        was = bundle.article
        created = min(was.created or was.updated or now, now)
        with self._database.write() as session:
            if was.key and session.scalar(select(ArticleRow.id).where(ArticleRow.key == was.key)) is not None:
                raise AlreadyHere
            updated = max(created, min(was.updated or now, now))
            row = new_row(session, was.key or uuid4().hex, created, updated, _changes(was, section, authors))
            if was.trashed is not None:
                row.trashed = min(was.trashed, now)
            _write_notes(session, row.id, bundle.notes)
            keep_past(session, row.id, past)
            return article_of(row)

    def replace(
        self, id: int, bundle: Bundle, section: int | None, authors: tuple[int, ...], past: Sequence[Past] = ()
    ) -> Article:
        """Let the story say what the bundle says. Its own margin notes stay beside those that come. Raises NotThere."""
        with self._database.write() as session:
            row = there(session.get(ArticleRow, id), "article", id)
            keep_past(session, id, past)
            saved = save_row(session, row, _changes(bundle.article, section, authors))
            _write_notes(session, id, bundle.notes)
            return saved

    def follow(self, links: Iterable[tuple[str, str]]) -> None:
        """Each story (by its key) goes on from another. What is not here, or would follow itself, is passed over."""
        with self._database.write() as session:
            for some in batched(list(links)):
                keys = {key for link in some for key in link}
                wanted = select(ArticleRow.key, ArticleRow.id).where(ArticleRow.key.in_(keys))
                ids = dict(session.execute(wanted).all())
                for key, first in some:
                    if key in ids and first in ids and key != first:
                        session.merge(FollowUpRow(article_id=ids[key], first_id=ids[first]))

    def describe(self, item: MediaItem) -> None:
        """What a file that has just come is called and said to show. Raises NotThere."""
        with self._database.write() as session:
            row = there(session.get(MediaRow, item.sha), "picture", item.sha)
            for name in ("title", "alt", "caption", "credit", "copyright"):
                setattr(row, name, storable(getattr(item, name)))
            # the ending of a sound or a film is that of its file
            if item.is_picture or PurePath(item.file_name).suffix.lower() == PurePath(row.file_name).suffix.lower():
                row.file_name = storable(PurePath(item.file_name).name)


def _changes(article: Article, section: int | None, authors: tuple[int, ...]) -> ArticleChanges:
    return {
        "headline": article.headline,
        "kicker": article.kicker,
        "standfirst": article.standfirst,
        "slug": article.slug,
        "body": article.body,
        "dateline": article.dateline,
        "authors": authors,
        "section": section,
        "tags": article.tags,
        "language": article.language,
        "direction": article.direction,
        "stage": article.stage,
        "embargo": article.embargo,
        "notes": article.notes,
        "lead_picture": article.lead_picture,
        "seo_title": article.seo_title,
        "seo_description": article.seo_description,
        "comments": article.comments,
        "sticky": article.sticky,
        "private": article.private,
        "post_format": article.post_format,
        "target": article.target,
        "ignored_words": article.ignored_words,
    }


def _write_notes(session: Session, article: int, notes: Iterable[Note]) -> None:
    for note in {note.id: note for note in notes}.values():
        session.merge(
            MarginNoteRow(
                article_id=article,
                id=note.id,
                words=storable(note.words),
                text=storable(note.text),
                by=storable(note.by),
                created=note.created,
                resolved=note.resolved,
            )
        )


def _bundles(session: Session, rows: Sequence[ArticleRow]) -> dict[int, Bundle]:
    """By id."""
    ids = [row.id for row in rows]
    notes: dict[int, list[Note]] = defaultdict(list)
    wanted = select(MarginNoteRow).where(MarginNoteRow.article_id.in_(ids))
    for note in session.scalars(wanted.order_by(MarginNoteRow.created, MarginNoteRow.id)):
        notes[note.article_id].append(replace(note_of(note), article=0))
    follows: dict[int, list[str]] = defaultdict(list)
    firsts = (
        select(FollowUpRow.article_id, ArticleRow.key)
        .join(ArticleRow, ArticleRow.id == FollowUpRow.first_id)
        .where(FollowUpRow.article_id.in_(ids))
        .order_by(ArticleRow.id)
    )
    for id, key in session.execute(firsts):
        follows[id].append(key)
    shown = {row.id: tuple(dict.fromkeys((*media_of(row.text.body), row.lead_picture))) for row in rows}
    media: dict[str, MediaItem] = {}
    for some in batched(list({sha for shas in shown.values() for sha in shas if sha})):
        for item in session.scalars(select(MediaRow).where(MediaRow.sha.in_(some))):
            media[item.sha] = item_of(item)
    sections = {row.id: row for row in session.scalars(select(SectionRow))}
    return {
        row.id: Bundle(
            _without_numbers(article_of(row)),
            _path(sections, row.section_id),
            tuple(notes[row.id]),
            tuple(follows[row.id]),
            tuple(media[sha] for sha in shown[row.id] if sha in media),
        )
        for row in rows
    }


def _without_numbers(article: Article) -> Article:
    authors = tuple(replace(author, id=0) for author in article.authors)
    return replace(article, id=0, version=0, section=None, authors=authors)


def _path(sections: dict[int, SectionRow], id: int | None) -> tuple[str, ...]:
    names: list[str] = []
    while id is not None and id in sections and len(names) < len(sections):
        names.insert(0, sections[id].name)
        id = sections[id].parent_id
    return tuple(names)
