"""Articles: read whole, saved fact by fact, listed (`listing.py` holds the queries)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Unpack
from uuid import uuid4

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from newsdesk import clock
from newsdesk.store import listing, paging
from newsdesk.store.connection import Database
from newsdesk.store.errors import there
from newsdesk.store.models import ArticleRow, ArticleTagRow, ArticleTextRow, AuthorRow, BylineRow, SectionRow
from newsdesk.store.order import BY_CHANGE, Order
from newsdesk.store.people import author_of, section_of, tag_rows
from newsdesk.store.records import Article, ArticleChanges, ArticleFilter, ArticleSummary, Counts, Stage
from newsdesk.store.text import fold, sort_key, storable
from newsdesk.store.workflow_models import FollowUpRow
from newsdesk.story.counts import tk_marks
from newsdesk.story.dateline import Dateline

FACTS = (
    "headline", "kicker", "standfirst", "slug", "language", "direction", "stage", "embargo", "lead_picture",
    "seo_title", "seo_description", "comments", "sticky", "private", "post_format", "target",
)  # fmt: skip
_LONG_TEXTS = ("body", "notes")
_FOR_THE_DESK_ALONE = {"stage", "notes", "target", "ignored_words"}
"""What no reader ever sees: a change of these does not make the text newer than what a site has."""


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

    def count(self, filter: ArticleFilter) -> int:
        with self._database.read() as session:
            return session.scalar(paging.count_query(filter)) or 0

    def counts(self) -> Counts:
        with self._database.read() as session:
            return listing.counts(session)

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
        with self._database.write() as session:
            return save_row(session, _row(session, id), changes)

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
    return Article(
        id=row.id,
        key=row.key,
        headline=row.headline,
        kicker=row.kicker,
        standfirst=row.standfirst,
        slug=row.slug,
        body=row.text.body,
        dateline=Dateline(row.dateline_place, row.dateline_day, row.dateline_agency),
        authors=tuple(author_of(byline.author) for byline in row.bylines),
        section=section_of(row.section) if row.section else None,
        tags=tuple(filed.tag.name for filed in row.tags),
        language=row.language,
        direction=row.direction,
        stage=Stage(row.stage),
        embargo=row.embargo,
        notes=row.text.notes,
        lead_picture=row.lead_picture,
        seo_title=row.seo_title,
        seo_description=row.seo_description,
        comments=row.comments,
        sticky=row.sticky,
        private=row.private,
        post_format=row.post_format,
        target=row.target,
        ignored_words=tuple(row.text.ignored_words.split("\n")) if row.text.ignored_words else (),
        created=row.created,
        updated=row.updated,
        trashed=row.trashed,
        version=row.version,
    )


def change(session: Session, row: ArticleRow, changes: ArticleChanges) -> bool:
    """Bring `changes` into a story, in a transaction that is under way. False where it is as it was."""
    changed = _change(session, row, changes)
    if changed:
        row.version += 1
        row.updated = clock.now()
        if changed - _FOR_THE_DESK_ALONE:
            row.text_version = row.version
    return bool(changed)


def _row(session: Session, id: int) -> ArticleRow:
    return there(session.get(ArticleRow, id), "article", id)


def _change(session: Session, row: ArticleRow, changes: ArticleChanges) -> set[str]:
    """Bring `changes` into `row`; the names of those that differ from what it had."""
    if unknown := changes.keys() - ArticleChanges.__annotations__.keys():
        message = f"an article has no {', '.join(sorted(unknown))}"
        raise TypeError(message)
    changed = set()
    with session.no_autoflush:
        for name, value in changes.items():
            owner = row if name in FACTS else row.text if name in _LONG_TEXTS else None
            if owner is not None and _set(owner, name, _kept(value)):
                changed.add(name)
        if "ignored_words" in changes and _set(row.text, "ignored_words", _lines(changes["ignored_words"])):
            changed.add("ignored_words")
        if "dateline" in changes and _set_dateline(row, changes["dateline"]):
            changed.add("dateline")
        if "section" in changes and _set_section(session, row, changes["section"]):
            changed.add("section")
        if "authors" in changes and _set_authors(session, row, changes["authors"]):
            changed.add("authors")
        if "tags" in changes and _set_tags(session, row, changes["tags"]):
            changed.add("tags")
    if changed & {"headline", "standfirst", "body"}:
        row.headline_key = sort_key(row.headline)
        row.folded = fold(f"{row.headline}\n{row.standfirst}")
        row.tk = sum(tk_marks(text) for text in (row.headline, row.standfirst, row.text.body))
    return changed


def _lines(words: Iterable[str]) -> str:
    """Each word once, a line each."""
    clean = (" ".join(storable(word).split()) for word in words)
    return "\n".join(dict.fromkeys(word for word in clean if word))


def _kept(value: object) -> object:
    """`value` as it will come back from the store."""
    if isinstance(value, datetime):
        return value.astimezone(UTC)
    return storable(value) if isinstance(value, str) else value


def _set(row: ArticleRow | ArticleTextRow, name: str, value: object) -> bool:
    if getattr(row, name) == value:
        return False
    setattr(row, name, value)
    return True


def _set_dateline(row: ArticleRow, dateline: Dateline) -> bool:
    facts = storable(dateline.place), dateline.day, storable(dateline.agency)
    if facts == (row.dateline_place, row.dateline_day, row.dateline_agency):
        return False
    row.dateline_place, row.dateline_day, row.dateline_agency = facts
    return True


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
