"""Articles: read whole, saved fact by fact, listed (`listing.py` holds the queries)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Unpack
from uuid import uuid4

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from newsdesk import clock
from newsdesk.store import facts, listing, paging
from newsdesk.store.connection import Database
from newsdesk.store.errors import there
from newsdesk.store.models import ArticleRow, ArticleTagRow, ArticleTextRow, AuthorRow, BylineRow, SectionRow
from newsdesk.store.order import BY_CHANGE, Order
from newsdesk.store.people import author_of, section_of, tag_rows
from newsdesk.store.records import Article, ArticleChanges, ArticleFilter, ArticleSummary, Counts, Stage
from newsdesk.store.workflow_models import FollowUpRow

_LONGEST_ID = 19  # digits: SQLite has no larger numbers
_NAMESAKES = 100  # stories; nobody looks through more


class Articles:
    """The stories of the desk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(
        self,
        filter: ArticleFilter,
        limit: int = 100,
        after: ArticleSummary | None = None,
        order: Order = BY_CHANGE,
    ) -> tuple[ArticleSummary, ...]:
        """The first page in this order; the page that follows `after`, a row of an earlier page in the same order."""
        with self._database.read() as session:
            return paging.page(session, filter, limit, after, order)

    def rows(self, ids: Sequence[int]) -> tuple[ArticleSummary, ...]:
        """The rows of these stories, in no order; those that are gone are left out."""
        with self._database.read() as session:
            found = session.execute(listing.rows().where(ArticleRow.id.in_(ids))).all()
            return listing.summaries(session, found)

    def named(self, word: str) -> tuple[ArticleSummary, ...]:
        """The stories that go by `word`: the one whose id it is; else those that have this slug or headline; else those
        whose key begins so. What is in the trash comes where nothing else does. The newest change first.
        """
        ways: list[ColumnElement[bool]] = []
        if word.isascii() and word.isdecimal() and len(word) < _LONGEST_ID:
            ways.append(ArticleRow.id == int(word))
        if word:
            ways.append(or_(ArticleRow.slug == word, ArticleRow.headline == word))
        if word and set(word.lower()) <= set("0123456789abcdef"):
            ways.append(ArticleRow.key.startswith(word.lower()))
        newest = ArticleRow.updated.desc(), ArticleRow.id.desc()
        with self._database.read() as session:
            for way in ways:
                found = session.execute(listing.rows().where(way).order_by(*newest).limit(_NAMESAKES)).all()
                rows = listing.summaries(session, found)
                if rows:
                    return tuple(row for row in rows if not row.trashed) or rows
        return ()

    def count(self, filter: ArticleFilter) -> int:
        with self._database.read() as session:
            return session.scalar(paging.count_query(filter)) or 0

    def counts(self) -> Counts:
        with self._database.read() as session:
            return listing.counts(session)

    def languages(self) -> tuple[str, ...]:
        """In which stories are written, those in the trash apart."""
        with self._database.read() as session:
            return tuple(session.scalars(select(ArticleRow.language).where(ArticleRow.trashed.is_(None)).distinct()))

    def related(self, id: int, limit: int = 4, *, site: int | None = None) -> tuple[ArticleSummary, ...]:
        """The story that it follows and those that follow it, then, of the newest stories with the same section or a
        tag in common, those that share most.

        `site`: only those that readers can open there.
        """
        with self._database.read() as session:
            return listing.related(session, _row(session, id), limit, site)

    def check_also(self, id: int, limit: int = 2, *, site: int | None = None) -> tuple[ArticleSummary, ...]:
        """The newest stories from elsewhere in the paper, none of them `related`. `site` as there."""
        with self._database.read() as session:
            return listing.check_also(session, _row(session, id), limit, site)

    def with_headline(self, headline: str, *, besides: int) -> tuple[str, ...]:
        """Headlines of other stories that have this one, () for none at all. The trash does not count."""
        return self._others(ArticleRow.headline == headline, besides) if headline else ()

    def with_slug(self, slug: str, *, besides: int) -> tuple[str, ...]:
        """Headlines of other stories that have this slug, () for none at all. The trash does not count."""
        return self._others(ArticleRow.slug == slug, besides) if slug else ()

    def _others(self, condition: ColumnElement[bool], besides: int) -> tuple[str, ...]:
        found = select(ArticleRow.headline).where(condition, ArticleRow.id != besides, ArticleRow.trashed.is_(None))
        with self._database.read() as session:
            return tuple(session.scalars(found.order_by(ArticleRow.id)))

    def get(self, id: int) -> Article:
        """Raises NotThere."""
        with self._database.read() as session:
            return article_of(_row(session, id))

    def create(self, **changes: Unpack[ArticleChanges]) -> Article:
        with self._database.write() as session:
            now = clock.now()
            return article_of(new_row(session, uuid4().hex, now, now, changes))

    def save(self, id: int, **changes: Unpack[ArticleChanges]) -> Article:
        """Write what differs from what is stored, in one short transaction; on the disk when this returns.

        The version grows by one; where nothing differs nothing is written and the article comes back as it was.
        Raises NotThere, StoreUnwritable.
        """
        _check(changes)
        if changes.keys() & facts.LISTS:
            with self._database.write() as session:
                return save_row(session, _row(session, id), changes)
        with self._database.write_plainly() as connection:
            return facts.save(connection, id, changes)

    def follow(self, id: int, first: int) -> None:
        """`id` goes on from `first`: each is related to the other. Raises NotThere."""
        with self._database.write() as session:
            for article in (id, first):
                _row(session, article)
            session.merge(FollowUpRow(article_id=id, first_id=first))

    def follow_ups(self) -> tuple[tuple[int, int], ...]:
        """All pairs of a story and the one that it goes on from."""
        with self._database.read() as session:
            pairs = session.connection().execute(select(FollowUpRow.article_id, FollowUpRow.first_id))
            return tuple((one, other) for one, other in pairs)

    def trash(self, id: int) -> None:
        """Into the trash; nothing of it is lost, and `restore` brings it back."""
        self._set_trashed(id, clock.now())

    def restore(self, id: int) -> None:
        self._set_trashed(id, None)

    def _set_trashed(self, id: int, when: datetime | None) -> None:
        with self._database.write() as session:
            _row(session, id).trashed = when


def new_row(session: Session, key: str, created: datetime, updated: datetime, changes: ArticleChanges) -> ArticleRow:
    """A new article in the transaction of `session`."""
    row = ArticleRow(key=key, stage=Stage.DRAFT, created=created, updated=updated, **_DEFAULTS)
    row.text = ArticleTextRow(body="", notes="", ignored_words="")
    session.add(row)
    _change(session, row, changes)
    session.flush()
    return row


_DEFAULTS = {name: column.default.arg for name, column in ArticleRow.__table__.c.items() if column.default is not None}
"""Set at once, or the row would have to be written before it can be changed."""


def save_row(session: Session, row: ArticleRow, changes: ArticleChanges) -> Article:
    """As `Articles.save`, in the transaction of `session`."""
    change(session, row, changes)
    session.flush()
    return article_of(row)


def article_of(row: ArticleRow) -> Article:
    authors = [author_of(byline.author) for byline in row.bylines]
    section = section_of(row.section) if row.section else None
    return facts.article(row, authors, section, [filed.tag.name for filed in row.tags])


def change(session: Session, row: ArticleRow, changes: ArticleChanges) -> bool:
    """Bring `changes` into a story, in a transaction that is under way. False where it is as it was."""
    changed = _change(session, row, changes)
    if changed:
        facts.count_up(row, changed)
    return bool(changed)


def _row(session: Session, id: int) -> ArticleRow:
    return there(session.get(ArticleRow, id), "article", id)


def _change(session: Session, row: ArticleRow, changes: ArticleChanges) -> set[str]:
    """Bring `changes` into `row`; the names of those that differ from what it had."""
    _check(changes)
    with session.no_autoflush:
        changed = facts.bring_in(row, changes)
        if "section" in changes and _set_section(session, row, changes["section"]):
            changed.add("section")
        if "authors" in changes and _set_authors(session, row, changes["authors"]):
            changed.add("authors")
        if "tags" in changes and _set_tags(session, row, changes["tags"]):
            changed.add("tags")
    return changed


def _check(changes: ArticleChanges) -> None:
    if unknown := changes.keys() - ArticleChanges.__annotations__.keys():
        message = f"an article has no {', '.join(sorted(unknown))}"
        raise TypeError(message)


def _set_section(session: Session, row: ArticleRow, section: int | None) -> bool:
    if section == row.section_id:
        return False
    row.section = None if section is None else there(session.get(SectionRow, section), "section", section)
    row.section_id = section
    return True


def _set_authors(session: Session, row: ArticleRow, authors: Iterable[int]) -> bool:
    wanted = tuple(dict.fromkeys(authors))
    if wanted == tuple(byline.author_id for byline in row.bylines):
        return False
    rows = {byline.author_id: byline for byline in row.bylines}
    for position, author in enumerate(wanted):
        if author not in rows:
            rows[author] = BylineRow(author=there(session.get(AuthorRow, author), "author", author), author_id=author)
        rows[author].position = position
    row.bylines = [rows[author] for author in wanted]
    row.author_id = wanted[0] if wanted else None
    return True


def _set_tags(session: Session, row: ArticleRow, names: Iterable[str]) -> bool:
    wanted = tag_rows(session, names)
    if [tag.id for tag in wanted] == [filed.tag_id for filed in row.tags] and all(tag.id for tag in wanted):
        return False
    rows = {filed.tag.folded: filed for filed in row.tags}
    for position, tag in enumerate(wanted):
        filed = rows.setdefault(tag.folded, ArticleTagRow(tag=tag))
        filed.position = position
    row.tags = [rows[tag.folded] for tag in wanted]
    return True
