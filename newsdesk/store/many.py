"""Many new stories at once, a statement a table: row by row they cost four times as much."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast
from uuid import uuid4

from sqlalchemy import Table, func, insert, select
from sqlalchemy.orm import Session

from newsdesk.store.facts import FACTS, keys, marks
from newsdesk.store.models import (
    ArticleRow,
    ArticleTagRow,
    ArticleTextRow,
    AuthorRow,
    Base,
    BylineRow,
    SectionRow,
)
from newsdesk.store.people import author_of, section_of, tag_rows
from newsdesk.store.records import Article, ArticleChanges, Author, Section
from newsdesk.store.text import fold, storable


@dataclass(frozen=True, slots=True)
class NewStory:
    """`facts` may lack any."""

    facts: ArticleChanges
    created: datetime
    updated: datetime


def add_all(session: Session, stories: Sequence[NewStory]) -> list[Article]:
    """These as new articles, in this order, in a transaction that is under way. Their sections and authors exist."""
    if not stories:
        return []
    tags = {tag.folded: tag for tag in tag_rows(session, (name for one in stories for name in _tags(one)))}
    session.flush()
    sections = _sections(session, {one.facts.get("section") for one in stories} - {None})
    authors = _authors(session, {id for one in stories for id in one.facts.get("authors", ())})
    named = [
        tuple(dict.fromkeys(tags[folded].name for name in _tags(one) if (folded := _folded(name)) in tags))
        for one in stories
    ]
    articles = [_article(one, names, sections, authors) for one, names in zip(stories, named, strict=True)]
    ids = insert_numbered(session, ArticleRow, [_row(article) for article in articles])
    articles = [replace(article, id=id) for article, id in zip(articles, ids, strict=True)]
    numbers = {tag.name: tag.id for tag in tags.values()}
    insert_rows(
        session,
        ArticleTextRow,
        ({"article_id": one.id, "body": one.body, "notes": one.notes, "ignored_words": ""} for one in articles),
    )
    insert_rows(
        session,
        BylineRow,
        (
            {"article_id": one.id, "author_id": author.id, "position": position}
            for one in articles
            for position, author in enumerate(one.authors)
        ),
    )
    insert_rows(
        session,
        ArticleTagRow,
        (
            {"article_id": one.id, "tag_id": numbers[name], "position": position}
            for one in articles
            for position, name in enumerate(one.tags)
        ),
    )
    return articles


def insert_rows(session: Session, of: type[Base], rows: Iterable[Mapping[str, Any]]) -> None:
    """These as rows of the table, past the ORM's bookkeeping, in the transaction that is under way."""
    found = list(rows)
    if found:
        session.connection().execute(insert(_table(of)), found)


def insert_numbered(session: Session, of: type[Base], rows: Sequence[Mapping[str, Any]]) -> Sequence[int]:
    """The same with rows that get a number each, as SQLite gives them; gives the numbers, in their order."""
    last = session.scalar(select(func.max(_table(of).c.id))) or 0
    numbers = range(last + 1, last + 1 + len(rows))
    insert_rows(session, of, ({"id": number, **row} for number, row in zip(numbers, rows, strict=True)))
    return numbers


def _table(of: type[Base]) -> Table:
    return cast("Table", of.__table__)


def _tags(story: NewStory) -> tuple[str, ...]:
    return story.facts.get("tags", ())


def _folded(name: str) -> str:
    return fold(storable(" ".join(name.split())))


def _sections(session: Session, ids: set[int | None]) -> dict[int | None, Section]:
    rows = session.scalars(select(SectionRow).where(SectionRow.id.in_(ids)))
    return {row.id: section_of(row) for row in rows}


def _authors(session: Session, ids: set[int]) -> dict[int, Author]:
    return {row.id: author_of(row) for row in session.scalars(select(AuthorRow).where(AuthorRow.id.in_(ids)))}


def _article(
    story: NewStory, tags: tuple[str, ...], sections: dict[int | None, Section], authors: dict[int, Author]
) -> Article:
    facts = story.facts
    simple: dict[str, Any] = {
        name: storable(value) if isinstance(value, str) and name != "stage" else value
        for name, value in facts.items()
        if name in {*FACTS, "body", "notes", "dateline"}
    }
    return Article(
        id=0,
        key=uuid4().hex,
        **simple,
        tags=tags,
        section=sections[facts["section"]] if facts.get("section") else None,
        authors=tuple(authors[id] for id in dict.fromkeys(facts.get("authors", ()))),
        created=story.created,
        updated=story.updated,
        version=1,
    )


def _row(article: Article) -> dict[str, Any]:
    headline_key, folded = keys(article.headline, article.standfirst)
    return {
        **{name: getattr(article, name) for name in FACTS},
        "key": article.key,
        "folded": folded,
        "headline_key": headline_key,
        "tk": marks(article.headline, article.standfirst, article.body),
        "dateline_place": storable(article.dateline.place),
        "dateline_day": article.dateline.day,
        "dateline_agency": storable(article.dateline.agency),
        "section_id": article.section.id if article.section else None,
        "author_id": article.authors[0].id if article.authors else None,
        "created": article.created,
        "updated": article.updated,
    }
