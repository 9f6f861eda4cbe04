"""How a query is run.

Measured at 100,000 articles (`tests/bench/bench_search.py`): ranking costs as much as there are hits, so only up to
`RANKED` are. Of more, those with the words in the headline come first, then the newest; nobody reads on further.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    column,
    func,
    literal_column,
    not_,
    or_,
    select,
    table,
    text,
)
from sqlalchemy.orm import Session

from newsdesk import clock
from newsdesk.store import paging, search_hits, whereabouts
from newsdesk.store.models import ArticleRow, RemotePostRow, SectionRow
from newsdesk.store.people import section_of
from newsdesk.store.query.fields import no_section
from newsdesk.store.query.folding import fold
from newsdesk.store.query.match import excluded, match
from newsdesk.store.query.values import MOST, RANKED, Column, Condition, Found, Has, Problem, Query
from newsdesk.store.records import ArticleFilter, Presence
from newsdesk.store.search_models import SearchDocRow
from newsdesk.store.section_paths import below

NARROW = 5000
"""A filter that keeps no more articles than this is made a list first (measured: 5 ms against 70 at 3 %)."""


@dataclass(frozen=True, slots=True)
class _Index:
    """One of the tables of the index."""

    name: str

    @property
    def doc(self) -> ColumnElement[int]:
        return literal_column(f"{self.name}.rowid")

    @property
    def probed(self) -> ColumnElement[int]:
        """The sign keeps SQLite from walking the list and probing the index."""
        return literal_column(f"+{self.name}.rowid")

    def matching(self, words: str = "words") -> Select[Any]:
        """The documents that match the expression of that parameter."""
        rows = table(self.name, column("rowid"), column("rank"))
        return select(self.doc).select_from(rows).where(text(f"{self.name} MATCH :{words}"))


_TEXTS, _HEADLINES = _Index("search"), _Index("search_headline")


@dataclass(frozen=True, slots=True)
class _Asked:
    """A query, ready to be run: what the index is asked, and what an article must be."""

    query: Query
    filter: ArticleFilter
    conditions: tuple[ColumnElement[bool], ...] = ()


def run(session: Session, query: Query, filter: ArticleFilter, limit: int, after: int, *, waiting: int) -> Found:
    """The answer to a query that asks something and is not wrong. `waiting`: what the index does not know yet."""
    asked, problems = _prepared(session, query, filter)
    problems = (*query.problems, *problems)
    if asked is None:
        return Found(waiting=waiting, problems=problems)
    if match(query.terms):
        docs, total, more = _by_words(session, asked, limit, after)
        found = search_hits.hits(session, query, docs=docs)
        return Found(found, total, more, total <= RANKED, waiting, problems)
    ids, total, more = _by_facts(session, asked, limit, after)
    return Found(search_hits.hits(session, query, articles=ids), total, more, False, waiting, problems)


def _prepared(session: Session, query: Query, filter: ArticleFilter) -> tuple[_Asked | None, tuple[Problem, ...]]:
    """None, and why, where a condition names what is not there."""
    conditions = []
    for condition in query.conditions:
        if condition.section:
            sections, problem = _sections(session, condition.section)
            if problem is not None:
                return None, (problem,)
            wanted: ColumnElement[bool] = ArticleRow.section_id.in_(sections)
        else:
            wanted = _fact(condition)
        conditions.append(not_(func.coalesce(wanted, literal_column("0"))) if condition.minus else wanted)
    if filter.stage is not None:
        conditions.append(ArticleRow.stage == filter.stage)
    if filter.section is not None:
        conditions.append(paging.in_sections(filter))
    if filter.presence is not None:
        conditions.append(_stands(filter.presence))
    return _Asked(query, filter, tuple(conditions)), ()


def _sections(session: Session, name: str) -> tuple[set[int], Problem | None]:
    """The sections of this name or beginning, and those below them."""
    rows = session.scalars(select(SectionRow).order_by(SectionRow.position, SectionRow.id))
    sections = tuple(map(section_of, rows))
    wanted = fold(name).strip()
    exact = {section.id for section in sections if wanted in {fold(section.name), section.slug}}
    found = exact or {section.id for section in sections if fold(section.name).startswith(wanted)}
    if not found:
        return set(), Problem(no_section(name, [section.name for section in sections]))
    return found.union(*(below(sections, id) for id in found)), None


def _stands(presence: Presence) -> ColumnElement[bool]:
    """How it stands is worked out only for articles that ever had to do with a site (measured: 14 ms against 96)."""
    stands = whereabouts.stands(presence, clock.now())
    if presence is Presence.NOWHERE:
        return stands
    return and_(ArticleRow.id.in_(select(RemotePostRow.article_id)), stands)


def _fact(condition: Condition) -> ColumnElement[bool]:
    wanted: list[ColumnElement[bool]] = []
    if condition.stages or condition.presences:
        one_of = [_stands(presence) for presence in condition.presences]
        if condition.stages:
            one_of.append(ArticleRow.stage.in_(condition.stages))
        wanted.append(or_(*one_of))
    if condition.language:
        wanted.append(func.lower(ArticleRow.language).startswith(condition.language, autoescape=True))
    if condition.before is not None:
        wanted.append(ArticleRow.updated < condition.before)
    if condition.since is not None:
        wanted.append(ArticleRow.updated >= condition.since)
    if condition.has is not None:
        held: ColumnElement[bool] = SearchDocRow.has.bitwise_and(int(condition.has)) != 0
        if condition.has is Has.PICTURE:
            held = or_(held, ArticleRow.lead_picture != "")
        elif condition.has is Has.TK:
            held = ArticleRow.tk > 0
        wanted.append(held)
    return and_(*wanted)


def _by_words(session: Session, asked: _Asked, limit: int, after: int) -> tuple[Sequence[int], int, bool]:
    """Documents in the order of the answer, how many hits there are, and whether there are more than that."""
    connection = session.connection()
    restricted = _restricted(session, asked)
    words = {"words": match(asked.query.terms)}
    counted = connection.execute(restricted.number, {**words, "most": MOST + 1}).scalar_one()
    total, more = min(counted, MOST), counted > MOST
    if after >= total:
        return (), total, more
    if total <= RANKED:
        page = {"words": match(asked.query.terms, ranked=True), "most": limit, "after": after}
        return connection.execute(restricted.ranked, page).scalars().all(), total, more
    page = {"most": min(after + limit, MOST), "words": match(asked.query.terms, (Column.HEADLINE,))}
    alone = all(term.column in {None, Column.HEADLINE} and not term.minus for term in asked.query.terms)
    docs = list(connection.execute(restricted.headlines if alone else restricted.newest, page).scalars())
    if len(docs) < after + limit:
        docs += connection.execute(restricted.newest, {**page, **words}).scalars()
    return list(dict.fromkeys(docs))[after : min(after + limit, MOST)], total, more


def _by_facts(session: Session, asked: _Asked, limit: int, after: int) -> tuple[list[int], int, bool]:
    """The same where no word is asked for: the newest change first."""
    query = select(ArticleRow.id).where(_in_trash(asked.filter), *asked.conditions)
    query = query.outerjoin(SearchDocRow, SearchDocRow.article == ArticleRow.id)
    if refused := excluded(asked.query.terms):
        without = _TEXTS.matching("refused")
        query = query.where(func.coalesce(SearchDocRow.doc, 0).not_in(without)).params(refused=refused)
    order = ArticleRow.updated.desc(), ArticleRow.id.desc()
    ids = list(session.scalars(query.order_by(*order).limit(MOST + 1)))
    return ids[after : min(after + limit, MOST)], min(len(ids), MOST), len(ids) > MOST


@dataclass(frozen=True, slots=True)
class _Restricted:
    """The questions to the index, as far as the facts of the articles allow.

    `number`: of the documents that match `:words`, `:most` at most. `ranked`: the best, `:most` of them from
    `:after` on. `newest`: `:most` of them. `headlines`: the newest whose headline matches.
    """

    number: Select[Any]
    ranked: Select[Any]
    newest: Select[Any]
    headlines: Select[Any]

    @classmethod
    def to(cls, kept: Callable[[ColumnElement[int]], ColumnElement[bool]]) -> _Restricted:
        """`kept`: whether the document of that number is."""
        most: BindParameter[int] = bindparam("most", type_=Integer)
        after: BindParameter[int] = bindparam("after", type_=Integer)
        query, headlines = (index.matching().where(kept(index.probed)) for index in (_TEXTS, _HEADLINES))
        return cls(
            select(func.count()).select_from(query.limit(most).subquery()),
            query.order_by(literal_column("search.rank"), _TEXTS.doc.desc()).limit(most).offset(after),
            query.order_by(_TEXTS.doc.desc()).limit(most),
            headlines.order_by(_HEADLINES.doc.desc()).limit(most),
        )


def _restricted(session: Session, asked: _Asked) -> _Restricted:
    if not asked.conditions:
        return _by_words_alone(trashed=asked.filter.trashed)
    kept = _kept().where(_in_trash(asked.filter), *asked.conditions)
    number = session.connection().execute(select(func.count()).select_from(kept.limit(NARROW + 1).subquery()))
    if number.scalar_one() <= NARROW:
        return _Restricted.to(lambda doc: doc.in_(kept))
    # looked up for each hit, until there are enough: a join would begin with the articles (measured: 190 ms against 12)
    return _Restricted.to(lambda doc: kept.where(SearchDocRow.doc == doc).exists())


@cache
def _by_words_alone(*, trashed: bool) -> _Restricted:
    """Made once: SQLAlchemy takes longer to make them than SQLite to answer."""
    in_trash = _kept().where(ArticleRow.trashed.is_not(None))
    return _Restricted.to(lambda doc: doc.in_(in_trash) if trashed else doc.not_in(in_trash))


def _kept() -> Select[Any]:
    return select(SearchDocRow.doc).join(ArticleRow, ArticleRow.id == SearchDocRow.article)


def _in_trash(filter: ArticleFilter) -> ColumnElement[bool]:
    return ArticleRow.trashed.is_not(None) if filter.trashed else ArticleRow.trashed.is_(None)
