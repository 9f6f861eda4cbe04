"""What is shown of the stories that a search found: the row of the list, and the words in a piece of its text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from newsdesk.store import listing
from newsdesk.store.among import among, listed
from newsdesk.store.models import ArticleRow, ArticleTagRow, ArticleTextRow, AuthorRow, BylineRow, TagRow
from newsdesk.store.query.highlight import Finder, beginning
from newsdesk.store.query.values import Column, Hit, Query, Span
from newsdesk.store.records import ArticleSummary
from newsdesk.store.search_models import SearchDocRow

_STANDFIRST = 300  # characters of one that stand in for a snippet


def hits(session: Session, query: Query, *, docs: Sequence[int] = (), articles: Sequence[int] = ()) -> tuple[Hit, ...]:
    """Of these documents of the index, or of these articles, in this order."""
    wanted = docs or articles
    if not wanted:
        return ()
    place = {number: at for at, number in enumerate(wanted)}
    found = session.connection().execute(_statement(by_doc=bool(docs)), {"wanted": listed(wanted)}).all()
    rows = sorted(found, key=lambda row: place[row[-1]])
    return _hits(session, query, rows, listing.summaries(session, rows))


@cache
def _statement(*, by_doc: bool) -> Select[Any]:
    """One statement for all that is shown, made once: to make it costs as much as to run it. Last comes what the
    `wanted` are the numbers of.
    """
    number = SearchDocRow.doc if by_doc else ArticleRow.id.label("number")
    query = listing.rows().add_columns(ArticleRow.standfirst, ArticleTextRow.body, ArticleTextRow.notes)
    query = query.join(ArticleTextRow, ArticleTextRow.article_id == ArticleRow.id)
    if by_doc:
        query = query.join(SearchDocRow, SearchDocRow.article == ArticleRow.id)
    return query.add_columns(number).where(number.in_(among("wanted")))


def _hits(
    session: Session, query: Query, rows: Sequence[Row[Any]], articles: Sequence[ArticleSummary]
) -> tuple[Hit, ...]:
    finder = Finder(query.terms)
    made = []
    lists: dict[int, dict[Column, str]] | None = None
    for row, article in zip(rows, articles, strict=True):
        headline = finder.spans(article.headline, Column.HEADLINE)
        texts = ((Column.BODY, row.body), (Column.STANDFIRST, row.standfirst), (Column.NOTES, row.notes))
        hit = _first(finder, article, headline, texts)
        if hit is None and not headline:
            if lists is None:
                lists = _lists(session, [article.id for article in articles])
            hit = _first(finder, article, headline, tuple(lists.get(article.id, {}).items()))
        made.append(hit or Hit(article, headline, row.standfirst[:_STANDFIRST] or beginning(row.body)))
    return tuple(made)


def _first(
    finder: Finder, article: ArticleSummary, headline: tuple[Span, ...], texts: Sequence[tuple[Column, str]]
) -> Hit | None:
    for column, words in texts:
        snippet, spans = finder.snippet(words, column)
        if spans:
            return Hit(article, headline, snippet, spans, column)
    return None


def _lists(session: Session, ids: Sequence[int]) -> dict[int, dict[Column, str]]:
    """Bylines and tags as people read them."""
    bylines = (
        select(BylineRow.article_id, AuthorRow.name)
        .join(AuthorRow, AuthorRow.id == BylineRow.author_id)
        .where(BylineRow.article_id.in_(ids))
        .order_by(BylineRow.position)
    )
    tags = (
        select(ArticleTagRow.article_id, TagRow.name)
        .join(TagRow, TagRow.id == ArticleTagRow.tag_id)
        .where(ArticleTagRow.article_id.in_(ids))
        .order_by(ArticleTagRow.position)
    )
    lists: dict[int, dict[Column, str]] = {}
    for column, query in ((Column.BYLINE, bylines), (Column.TAGS, tags)):
        for article, name in session.connection().execute(query):
            words = lists.setdefault(article, {})
            words[column] = f"{words[column]}, {name}" if column in words else name
    return lists
