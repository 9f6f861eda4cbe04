"""A story's facts as columns: how they stand in the store, and the save of those that have no rows of their own.

A story is saved every second or two while somebody types, so this goes by plain statements: to load the row into the
ORM and flush it took seven times as long as SQLite's own work.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import cache
from sqlite3 import Connection
from types import SimpleNamespace

from sqlalchemy import BindParameter, bindparam, select, update

from newsdesk import clock
from newsdesk.store.errors import there
from newsdesk.store.models import (
    ArticleRow,
    ArticleTagRow,
    ArticleTextRow,
    AuthorRow,
    BylineRow,
    SectionRow,
    TagRow,
)
from newsdesk.store.people import author_of, section_of
from newsdesk.store.plain import Plain
from newsdesk.store.records import Article, ArticleChanges, Author, Section, Stage
from newsdesk.store.text import fold, sort_key, storable
from newsdesk.story.counts import tk_marks
from newsdesk.story.dateline import Dateline

FACTS = (
    "headline", "kicker", "standfirst", "slug", "language", "direction", "stage", "embargo", "lead_picture",
    "seo_title", "seo_description", "comments", "sticky", "private", "post_format", "target",
)  # fmt: skip
LONG_TEXTS = ("body", "notes", "ignored_words")
"""Columns of the table of texts."""

LISTS = frozenset({"section", "authors", "tags"})
"""Facts that lead to rows of other tables."""

_FOR_THE_DESK_ALONE = {"stage", "notes", "target", "ignored_words"}
"""What no reader ever sees: a change of these does not make the text newer than what a site has."""


class Columns(SimpleNamespace):
    """The columns of an article and its texts as they were read, to be changed as an `ArticleRow` is."""

    @property
    def text(self) -> Columns:
        return self


def bring_in(row: ArticleRow | Columns, changes: ArticleChanges) -> set[str]:
    """Bring the facts that are columns into `row`; the names of those that differ from what it had."""
    changed = set()
    for name, value in changes.items():
        if name in FACTS:
            differs = _set(row, name, _kept(value))
        elif name in LONG_TEXTS:
            text = _lines(changes["ignored_words"]) if name == "ignored_words" else _kept(value)
            differs = _set(row.text, name, text)
        else:
            differs = name == "dateline" and _set_dateline(row, changes["dateline"])
        if differs:
            changed.add(name)
    if changed & {"headline", "standfirst"}:
        row.headline_key, row.folded = keys(row.headline, row.standfirst)
    if changed & {"headline", "standfirst", "body"}:
        row.tk = marks(row.headline, row.standfirst, row.text.body)
    return changed


def keys(headline: str, standfirst: str) -> tuple[str, str]:
    """By what a story is sorted and found in the list: its `headline_key`, and what is `folded`."""
    return sort_key(headline), fold(f"{headline}\n{standfirst}")


def marks(*texts: str) -> int:
    """How many TK marks a story has in these."""
    return sum(map(tk_marks, texts))


def count_up(row: ArticleRow | Columns, changed: Iterable[str]) -> None:
    """Note in `row` that these facts of it changed just now."""
    row.version += 1
    row.updated = clock.now()
    if set(changed) - _FOR_THE_DESK_ALONE:
        row.text_version = row.version


def article(
    row: ArticleRow | Columns, authors: Sequence[Author], section: Section | None, tags: Sequence[str]
) -> Article:
    return Article(
        id=row.id,
        key=row.key,
        headline=row.headline,
        kicker=row.kicker,
        standfirst=row.standfirst,
        slug=row.slug,
        body=row.text.body,
        dateline=Dateline(row.dateline_place, row.dateline_day, row.dateline_agency),
        authors=tuple(authors),
        section=section,
        tags=tuple(tags),
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


_ID: BindParameter[int] = bindparam("article")
_COLUMNS = Plain(
    select(*ArticleRow.__table__.c, *(ArticleTextRow.__table__.c[name] for name in LONG_TEXTS))
    .join(ArticleTextRow, ArticleTextRow.article_id == ArticleRow.id)
    .where(ArticleRow.id == _ID)
)
_SECTION = Plain(select(*SectionRow.__table__.c).where(SectionRow.id == bindparam("section")))
_AUTHORS = Plain(
    select(*AuthorRow.__table__.c)
    .join(BylineRow, BylineRow.author_id == AuthorRow.id)
    .where(BylineRow.article_id == _ID)
    .order_by(BylineRow.position)
)
_TAGS = Plain(
    select(TagRow.name)
    .join(ArticleTagRow, ArticleTagRow.tag_id == TagRow.id)
    .where(ArticleTagRow.article_id == _ID)
    .order_by(ArticleTagRow.position)
)


@cache
def _written(table: type[ArticleRow | ArticleTextRow], names: frozenset[str]) -> Plain:
    row = ArticleRow.id if table is ArticleRow else ArticleTextRow.article_id
    return Plain(update(table).where(row == _ID).values({name: bindparam(name) for name in names}))


def save(connection: Connection, id: int, changes: ArticleChanges) -> Article:
    """Write those of `changes` that differ, none of them one of `LISTS`. Raises NotThere."""
    key = {"article": id}
    was = vars(there(next(iter(_COLUMNS.run(connection, key)), None), "article", id))
    row = Columns(**was)
    changed = bring_in(row, changes)
    if changed:
        count_up(row, changed)
        # SQLite brings up to date every index that has a column of the statement, even one that stays as it is
        new = {name: value for name, value in vars(row).items() if value != was[name]}
        texts = {name: new.pop(name) for name in LONG_TEXTS if name in new}
        if texts:
            _written(ArticleTextRow, frozenset(texts)).run(connection, key | texts)
        _written(ArticleRow, frozenset(new)).run(connection, key | new)
    authors = [author_of(found) for found in _AUTHORS.run(connection, key)]
    sections = [section_of(found) for found in _SECTION.run(connection, {"section": row.section_id})]
    tags = [found.name for found in _TAGS.run(connection, key)]
    return article(row, authors, sections[0] if sections else None, tags)


def _lines(words: Iterable[str]) -> str:
    """Each word once, a line each."""
    clean = (" ".join(storable(word).split()) for word in words)
    return "\n".join(dict.fromkeys(word for word in clean if word))


def _kept(value: object) -> object:
    """`value` as it will come back from the store."""
    if isinstance(value, datetime):
        return value.astimezone(UTC)
    return storable(value) if isinstance(value, str) else value


def _set(row: ArticleRow | ArticleTextRow | Columns, name: str, value: object) -> bool:
    if getattr(row, name) == value:
        return False
    setattr(row, name, value)
    return True


def _set_dateline(row: ArticleRow | Columns, dateline: Dateline) -> bool:
    facts = storable(dateline.place), dateline.day, storable(dateline.agency)
    if facts == (row.dateline_place, row.dateline_day, row.dateline_agency):
        return False
    row.dateline_place, row.dateline_day, row.dateline_agency = facts
    return True
