"""Revisions: an article whole, as it stood at a moment. They are only ever added, and thinned out as they get older.

Equal bodies of an article are kept once. `thinning.py` says which revisions go, and when.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from hashlib import sha256
from itertools import groupby
from typing import Any

from sqlalchemy import Row, Select, delete, exists, func, select
from sqlalchemy.orm import Session, joinedload

from newsdesk import clock
from newsdesk.store import thinning, word_counts
from newsdesk.store.articles import article_of
from newsdesk.store.bundle import Past
from newsdesk.store.connection import Database
from newsdesk.store.errors import there
from newsdesk.store.many import insert_numbered, insert_rows
from newsdesk.store.models import ArticleRow, JobRow, RevisionRow, RevisionTextRow
from newsdesk.store.records import Article, Author, Revision, RevisionReason, RevisionSummary, Section, Stage
from newsdesk.store.settings import believed_clock
from newsdesk.store.text import storable
from newsdesk.story.dateline import Dateline

_ONCE_A_TEXT = {RevisionReason.OPENED, RevisionReason.CLOSED, RevisionReason.WORKED, RevisionReason.RESTORING}
_LONGEST_NAME = 120
_THINNED = "revisions_thinned"  # a row of the settings: the time that the latest thinning believed
_AT_ONCE = 200  # articles looked at in one go, so that no other thread waits long
_PAUSE = 0.01  # s between two of these


class Revisions:
    def __init__(self, database: Database) -> None:
        self._database = database

    def take(self, article: int, reason: RevisionReason, *, by: str = "", about: str = "") -> Revision:
        """Keep `article` as it stands now.

        Opening, closing, working on and restoring a story that says the same as in its latest revision gives that one.
        Raises NotThere.
        """
        with self._database.read() as session:  # counting takes a while in a long story: it holds up no writer
            body = there(session.get(ArticleRow, article), "article", article).text.body
            words = None if _text(session, article, body) else word_counts.of_body(body)
        with self._database.write() as session:
            row = there(session.get(ArticleRow, article), "article", article)
            latest = session.scalar(_of(article).limit(1))
            now = article_of(row)
            if latest is not None and reason in _ONCE_A_TEXT and _same(latest, now):
                return _revision_of(latest)
            taken = keep(session, now, reason, by=by, about=about, words=words if now.body == body else None)
            session.flush()
            return _revision_of(taken)

    def take_back(self, taken: Revision) -> None:
        """What it was taken for did not come about. One that has a name by now, or that a job carries, stays."""
        self._remove(taken.article.id, [taken.id])

    def list(self, article: int) -> tuple[Revision, ...]:
        """The revisions of `article`, the newest first."""
        with self._database.read() as session:
            return tuple(_revision_of(row) for row in session.scalars(_of(article)))

    def timeline(self, article: int) -> tuple[RevisionSummary, ...]:
        """The revisions of `article` without their bodies, the newest first.

        They stand in the order in which they were taken, whatever the clock said. What another desk handed over bears
        the time of that desk's own revision and was often taken in much later: it stands where its time belongs.
        """
        row, text = RevisionRow, RevisionTextRow
        rows = (
            select(row.id, row.version, row.reason, row.created, row.facts, row.by, row.about, row.name, text.words)
            .join(text, text.id == row.text_id)
            .where(row.article_id == article)
            .order_by(row.id)
        )
        line: list[RevisionSummary] = []
        with self._database.read() as session:
            for found in session.execute(rows):
                one, place = _summary_of(found), len(line)
                while one.reason is RevisionReason.RECEIVED and place and line[place - 1].created > one.created:
                    place -= 1
                line.insert(place, one)
        return tuple(reversed(line))

    def get(self, id: int) -> Revision:
        """Raises NotThere."""
        with self._database.read() as session:
            return _revision_of(there(session.get(RevisionRow, id), "revision", id))

    def at_version(self, article: int, version: int) -> Article | None:
        """`article` as it stood at `version`, such as the one that a site has; None where no revision kept that."""
        with self._database.read() as session:
            row = session.scalar(_of(article).where(RevisionRow.version == version).limit(1))
            return None if row is None else _revision_of(row).article

    def latest_of(self, article: int, marks: Sequence[tuple[datetime, str]]) -> Article | None:
        """The first of these that is a revision of `article`, each told by when it was taken and by its body."""
        with self._database.read() as session:
            for created, body in marks:
                row = session.scalar(
                    _of(article)
                    .join(RevisionRow.text)
                    .where(RevisionRow.created == created, RevisionTextRow.sha == _sha(body))
                    .limit(1)
                )
                if row is not None:
                    return _revision_of(row).article
        return None

    def name(self, id: int, name: str) -> Revision:
        """Give a revision a name of a person's own, "" for none. A named one is never thinned out. Raises NotThere."""
        with self._database.write() as session:
            row = there(session.get(RevisionRow, id), "revision", id)
            row.name = storable(" ".join(name.split()))[:_LONGEST_NAME]
            return _revision_of(row)

    def count(self, article: int) -> None:
        """Count the words of revisions that an older form of the store kept uncounted."""
        uncounted = select(RevisionTextRow.id, RevisionTextRow.body).where(
            RevisionTextRow.article_id == article, RevisionTextRow.words.is_(None)
        )
        with self._database.read() as session:
            counted = {id: word_counts.of_body(body) for id, body in session.execute(uncounted)}
        if counted:
            with self._database.write() as session:
                for id, words in counted.items():
                    row = session.get(RevisionTextRow, id)
                    if row is not None:
                        row.words = words

    def thin(self) -> int:
        """Take away what `thinning.py` can do without, of all articles; how many those were.

        It may be stopped at any moment: each article is thinned in a transaction of its own.
        """
        with self._database.write() as session:
            _, now = believed_clock(session, _THINNED, thinning.STEP)
        gone = 0
        for article, moments in self._moments():
            ids = thinning.superfluous(moments, now)
            if ids:
                gone += self._remove(article, ids)
        return gone

    def _moments(self) -> Iterator[tuple[int, Sequence[thinning.Moment]]]:
        """The revisions of each article that has some to spare, in the order in which they were taken."""
        row = RevisionRow
        with self._database.read() as session:  # the first and the newest always stay
            many = select(row.article_id).group_by(row.article_id).having(func.count() > 2)
            articles = session.scalars(many).all()
        for start in range(0, len(articles), _AT_ONCE):
            some = articles[start : start + _AT_ONCE]
            with self._database.read() as session:
                found = session.execute(
                    select(row.article_id, row.id, row.reason, row.name, row.created)
                    .where(row.article_id.in_(some))
                    .order_by(row.article_id, row.id)
                ).all()
            for article, group in groupby(found, key=lambda one: one.article_id):
                yield article, [thinning.Moment(one.id, one.created, _is_kept(one.reason, one.name)) for one in group]
            time.sleep(_PAUSE)

    def _remove(self, article: int, ids: Iterable[int]) -> int:
        """Those of `ids` that have no name by now and that no job carries, and the texts that nobody needs then."""
        with self._database.write() as session:
            gone = session.execute(
                delete(RevisionRow).where(
                    RevisionRow.id.in_(list(ids)),
                    RevisionRow.name == "",
                    ~exists().where(JobRow.revision_id == RevisionRow.id),
                )
            )
            session.execute(
                delete(RevisionTextRow).where(
                    RevisionTextRow.article_id == article,
                    ~exists().where(RevisionRow.text_id == RevisionTextRow.id),
                )
            )
            return gone.rowcount  # type: ignore[attr-defined, no-any-return]


def _is_kept(reason: str, name: str) -> bool:
    return bool(name) or RevisionReason(reason) in thinning.FOR_EVER


def _of(article: int) -> Select[RevisionRow]:
    return (
        select(RevisionRow)
        .options(joinedload(RevisionRow.text))
        .where(RevisionRow.article_id == article)
        .order_by(RevisionRow.id.desc())
    )


def _text(session: Session, article: int, body: str) -> RevisionTextRow | None:
    return session.scalar(
        select(RevisionTextRow).where(RevisionTextRow.article_id == article, RevisionTextRow.sha == _sha(body))
    )


def _sha(body: str) -> str:
    return sha256(body.encode()).hexdigest()


def keep(
    session: Session, now: Article, reason: RevisionReason, *, by: str = "", about: str = "", words: int | None = None
) -> RevisionRow:
    """Add a revision of an article in a transaction that is under way. `words`: None where nobody counted."""
    return _add(session, now, reason, clock.now(), by=by, about=about, words=words)


def keep_first(session: Session, articles: Sequence[Article], reason: RevisionReason, *, by: str, about: str) -> None:
    """The first revision of each of these new articles, as `keep` would add it."""
    texts = [{"article_id": one.id, "sha": _sha(one.body), "body": one.body, "words": None} for one in articles]
    if not texts:
        return
    facts = {"reason": reason, "by": storable(by), "about": storable(about), "created": clock.now()}
    rows = [
        {"article_id": one.id, "text_id": text, "version": one.version, "facts": _facts(one), **facts}
        for one, text in zip(articles, insert_numbered(session, RevisionTextRow, texts), strict=True)
    ]
    insert_rows(session, RevisionRow, rows)


def keep_past(session: Session, article: int, past: Iterable[Past]) -> None:
    """Add revisions that were taken at another desk, those that are here already left out."""
    marks = select(RevisionRow.created, RevisionTextRow.sha).join(RevisionRow.text)
    known = {(row.created, row.sha) for row in session.execute(marks.where(RevisionRow.article_id == article))}
    for one in past:
        if (one.created, _sha(one.article.body)) not in known:
            there = replace(one.article, id=article)
            row = _add(session, there, one.reason, one.created, by=one.by, about=one.about)
            row.name = storable(one.name)
            session.flush()


def _add(
    session: Session,
    now: Article,
    reason: RevisionReason,
    created: datetime,
    *,
    by: str = "",
    about: str = "",
    words: int | None = None,
) -> RevisionRow:
    text = _text(session, now.id, now.body)
    taken = RevisionRow(
        article_id=now.id,
        version=now.version,
        reason=reason,
        by=storable(by),
        about=storable(about),
        created=created,
        facts=_facts(now),
        text=text or RevisionTextRow(article_id=now.id, sha=_sha(now.body), body=now.body, words=words),
    )
    session.add(taken)
    return taken


def _facts(article: Article) -> str:
    facts = {name: getattr(article, name) for name in _KEPT}
    return json.dumps(facts, ensure_ascii=False, default=_plain)


def _same(row: RevisionRow, article: Article) -> bool:
    """Whether the story says what it said then."""
    if row.text.body != article.body:
        return False
    return _story_of(_article_of(json.loads(row.facts), "")) == _story_of(replace(article, body=""))


def _story_of(article: Article) -> Article:
    """`article` without what makes no other story; authors and section may have been described anew since."""
    return replace(
        article,
        version=0,
        created=None,
        updated=None,
        trashed=None,
        embargo=None,
        stage=Stage.DRAFT,
        target=0,
        ignored_words=(),
        notes="",
        authors=tuple(Author(author.id, "") for author in article.authors),
        section=article.section and Section(article.section.id, "", ""),
    )


_KEPT = tuple(field.name for field in fields(Article) if field.name != "body")


def _plain(value: object) -> object:
    """A moment or a part of an article, as JSON can say it."""
    if isinstance(value, date):
        return value.isoformat()  # a datetime is a date too, and brings its own
    if isinstance(value, Author | Section | Dateline):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    raise TypeError(type(value))


def _revision_of(row: RevisionRow) -> Revision:
    return Revision(
        id=row.id,
        article=_article_of(json.loads(row.facts), row.text.body),
        reason=RevisionReason(row.reason),
        created=row.created,
        by=row.by,
        about=row.about,
        name=row.name,
    )


def _summary_of(row: Row[*tuple[Any, ...]]) -> RevisionSummary:
    facts = json.loads(row.facts)
    return RevisionSummary(
        id=row.id,
        version=row.version,
        reason=RevisionReason(row.reason),
        created=row.created,
        stage=Stage(facts["stage"]),
        headline=facts["headline"],
        by=row.by,
        about=row.about,
        name=row.name,
        words=row.words,
    )


def _article_of(facts: dict[str, Any], body: str) -> Article:
    """The article that `_facts` took apart. A fact that an older form of it lacks has the article's own default."""
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
