"""Revisions: an article whole, as it stood at a moment. They are only ever added."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from newsdesk import clock
from newsdesk.store.articles import article_of
from newsdesk.store.connection import Database
from newsdesk.store.errors import there
from newsdesk.store.models import ArticleRow, RevisionRow
from newsdesk.store.records import Article, Author, Revision, RevisionReason, Section, Stage
from newsdesk.story.dateline import Dateline

_ONCE_A_VERSION = {RevisionReason.OPENED, RevisionReason.CLOSED}


class Revisions:
    def __init__(self, database: Database) -> None:
        self._database = database

    def take(self, article: int, reason: RevisionReason) -> Revision:
        """Keep `article` as it stands now.

        Opening and closing a story that did not change since its latest revision gives that one.
        """
        with self._database.write() as session:
            row = there(session.get(ArticleRow, article), "article", article)
            latest = session.scalar(_of(article).limit(1))
            if latest is not None and latest.version == row.version and reason in _ONCE_A_VERSION:
                return _revision_of(latest)
            return _revision_of(_add(session, article_of(row), reason))

    def list(self, article: int) -> tuple[Revision, ...]:
        """The revisions of `article`, the newest first."""
        with self._database.read() as session:
            return tuple(_revision_of(row) for row in session.scalars(_of(article)))

    def get(self, id: int) -> Revision:
        """Raises NotThere."""
        with self._database.read() as session:
            return _revision_of(there(session.get(RevisionRow, id), "revision", id))

    def at_version(self, article: int, version: int) -> Article | None:
        """`article` as it stood at `version`, such as the one that a site has; None where no revision kept that."""
        with self._database.read() as session:
            row = session.scalar(_of(article).where(RevisionRow.version == version).limit(1))
            return None if row is None else _revision_of(row).article


def _of(article: int) -> Select[RevisionRow]:
    return select(RevisionRow).where(RevisionRow.article_id == article).order_by(RevisionRow.id.desc())


def _add(session: Session, article: Article, reason: RevisionReason) -> RevisionRow:
    facts = asdict(article)
    body = facts.pop("body")
    row = RevisionRow(
        article_id=article.id,
        version=article.version,
        reason=reason,
        created=clock.now(),
        facts=json.dumps(facts, ensure_ascii=False, default=_iso),
        body=body,
    )
    session.add(row)
    session.flush()
    return row


def _iso(moment: date) -> str:
    return moment.isoformat()  # a datetime is a date too, and brings its own


def _revision_of(row: RevisionRow) -> Revision:
    return Revision(
        id=row.id,
        article=_article_of(json.loads(row.facts), row.body),
        reason=RevisionReason(row.reason),
        created=row.created,
    )


def _article_of(facts: dict[str, Any], body: str) -> Article:
    """The article that `_add` took apart. A fact that an older form of it lacks has the article's own default."""
    for moment in ("embargo", "created", "updated", "trashed"):
        facts[moment] = datetime.fromisoformat(facts[moment]) if facts[moment] else None
    day = facts["dateline"]["day"]
    facts["dateline"]["day"] = date.fromisoformat(day) if day else None
    facts["dateline"] = Dateline(**facts["dateline"])
    facts["authors"] = tuple(Author(**author) for author in facts["authors"])
    facts["section"] = Section(**facts["section"]) if facts["section"] else None
    facts["tags"] = tuple(facts["tags"])
    facts["ignored_words"] = tuple(facts.get("ignored_words", ()))
    facts["stage"] = Stage(facts["stage"])
    return Article(**facts, body=body)
