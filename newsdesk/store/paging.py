"""A page of the list, in any order: read from where the last one ended, however many rows lie before it.

By a time, the headline or the words the list is one run, read from an index in its order. By section, stage or byline
it falls into a run for each value, read one after the other, each from its own place in an index. A page goes on from
the values that the last row of the one before had when it was read, so a story that changes meanwhile hides no other.

A section and those below it are read, by the last change, each from its own place in the index, and put together; in
any other order the list is walked as for one section.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Integer, Select, bindparam, func, or_, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from newsdesk import clock
from newsdesk.store import listing, whereabouts
from newsdesk.store.models import ArticleRow, AuthorRow, SectionRow
from newsdesk.store.order import BY_CHANGE, Order, Sort
from newsdesk.store.records import ArticleFilter, ArticleSummary, Stage
from newsdesk.store.text import fold

_KEYS: dict[Sort, InstrumentedAttribute[Any]] = {
    Sort.CHANGED: ArticleRow.updated,
    Sort.CREATED: ArticleRow.created,
    Sort.HEADLINE: ArticleRow.headline_key,
    Sort.WORDS: ArticleRow.words,
}
_VALUES: dict[Sort, InstrumentedAttribute[Any]] = {
    Sort.SECTION: ArticleRow.section_id,
    Sort.STAGE: ArticleRow.stage,
    Sort.BYLINE: ArticleRow.author_id,
}
_OF_ROW: dict[Sort, Callable[[ArticleSummary], object]] = {
    Sort.SECTION: lambda row: row.section_id,
    Sort.STAGE: lambda row: row.stage,
    Sort.BYLINE: lambda row: row.author,
}
_NARROWEST = (Sort.BYLINE, Sort.SECTION, Sort.STAGE)
"""Of two, the one of which a story list is shorter, as a rule."""

Run = Mapping[Sort, object]
"""The values that all stories of a run have."""


def page(
    session: Session,
    filter: ArticleFilter,
    limit: int,
    after: ArticleSummary | None = None,
    order: Order = BY_CHANGE,
) -> tuple[ArticleSummary, ...]:
    """The first rows of a list, or those that follow the row `after` of an earlier page."""
    found: list[Any] = []
    for run in _runs(session, filter, order, after):
        wanted = limit - len(found)
        parts = _parts(filter, order, run)
        rows: list[Any] = []
        for part in parts:
            statement, values = _asked(filter, order, part, after)
            rows += session.connection().execute(statement, {**values, "most": wanted}).all()
        if len(parts) > 1:
            rows.sort(key=lambda row: (row.key, row.id), reverse=_descends(order))
        found += rows[:wanted]
        if len(found) >= limit:
            break
        after = None  # the next run is read from its beginning
    return listing.summaries(session, found, keyed=True)


def page_query(
    filter: ArticleFilter,
    limit: int,
    after: ArticleSummary | None = None,
    order: Order = BY_CHANGE,
    run: Run | None = None,
) -> Select[*tuple[Any, ...]]:
    """The statement behind a page, or a run of it."""
    statement, values = _asked(filter, order, run or {}, after)
    return statement.params({**values, "most": limit})


def conditions(filter: ArticleFilter) -> list[ColumnElement[bool]]:
    """What the stories of a list have in common."""
    of_it = [_in_trash(trashed=filter.trashed)]
    if filter.stage is not None:
        of_it.append(ArticleRow.stage == filter.stage)
    if filter.section is not None:
        of_it.append(in_sections(filter))
    return of_it + _rare(filter)


def in_sections(filter: ArticleFilter) -> ColumnElement[bool]:
    """Of a filter by section."""
    return ArticleRow.section_id.in_(filter.sections) if filter.below else ArticleRow.section_id == filter.section


def _parts(filter: ArticleFilter, order: Order, run: Run) -> Sequence[Run]:
    """A run, or its part in each section where there are several and the index of each is in the list's order."""
    if not filter.below or Sort.SECTION in run or order.within is not Sort.CHANGED:
        return (run,)
    return [{**run, Sort.SECTION: section} for section in filter.sections]


def _asked(
    filter: ArticleFilter, order: Order, run: Run, after: ArticleSummary | None
) -> tuple[Select[*tuple[Any, ...]], dict[str, object]]:
    """A statement, and the values of its parameters."""
    fixed: dict[Sort, object] = dict(run)
    if filter.stage is not None:
        fixed.setdefault(Sort.STAGE, filter.stage)
    if filter.section is not None and not filter.below:
        fixed.setdefault(Sort.SECTION, filter.section)
    empty = frozenset(sort for sort, value in fixed.items() if value is None)
    statement = statement_of(
        order.within,
        _descends(order),
        frozenset(fixed),
        empty,
        trashed=filter.trashed,
        later=after is not None,
    )
    values = {sort.value: value for sort, value in fixed.items() if value is not None}
    if after is not None:
        values |= {"key": after.key, "id": after.id}
    for condition in _rare(filter):
        statement = statement.where(condition)
    if filter.below and Sort.SECTION not in fixed:
        statement = statement.where(_computed(Sort.SECTION).in_(filter.sections))
    return statement, values


@cache
def statement_of(
    within: Sort, descends: bool, fixed: frozenset[Sort], empty: frozenset[Sort], *, trashed: bool, later: bool
) -> Select[*tuple[Any, ...]]:
    """Made once for each form of the question: to make one takes as long as to run it."""
    key = _KEYS[within]
    query = listing.rows().add_columns(key.label("key")).where(_in_trash(trashed=trashed))
    direct = next((sort for sort in _NARROWEST if sort in fixed), None) if within is Sort.CHANGED else None
    for sort in sorted(fixed):
        # only for the last change is there an index with one of these before it; by any other key the list is walked
        # in its order, and what is computed cannot tempt SQLite to read a whole section and sort it
        column = _VALUES[sort] if sort is direct else _computed(sort)
        query = query.where(column.is_(None) if sort in empty else column == bindparam(sort.value))
    if later:
        reached = tuple_(bindparam("key", type_=key.type), bindparam("id", type_=Integer))
        place = tuple_(key, ArticleRow.id)
        query = query.where(place < reached if descends else place > reached)
    both = key, ArticleRow.id
    return query.order_by(*(one.desc() if descends else one for one in both)).limit(bindparam("most", type_=Integer))


def _computed(sort: Sort) -> ColumnElement[Any]:
    column = _VALUES[sort]
    return column.concat("") if sort is Sort.STAGE else column + 0


def _descends(order: Order) -> bool:
    return order.descending or order.within is not order.by


def _runs(session: Session, filter: ArticleFilter, order: Order, after: ArticleSummary | None) -> Sequence[Run]:
    """The runs of the list from the one of `after` on. None where that is no more: its section has gone, say."""
    here = {sort: _OF_ROW[sort](after) for sort in order.runs} if after is not None else {}
    made: list[dict[Sort, object]] = [{}]
    for sort in order.runs:
        values = _values(session, filter, sort, here.get(sort))
        if order.by is sort and order.descending:
            values = values[::-1]
        made = [{**run, sort: value} for run in made for value in values]
    if not here:
        return made
    return made[made.index(here) :] if here in made else ()


def _values(session: Session, filter: ArticleFilter, sort: Sort, here: object) -> list[object]:
    """Those that occur, and `here`, whose last story may just have changed, in their order: sections as in the paper,
    stages as in the work, authors by name; none last.
    """
    if sort is Sort.STAGE:
        return [filter.stage] if filter.stage is not None else list(Stage)
    if sort is Sort.SECTION and filter.section is not None and not filter.below:
        return [filter.section]
    used = session.connection().execute(_used(trashed=filter.trashed)[sort], {"here": here}).scalars()
    if sort is Sort.SECTION and filter.below:
        return [section for section in used if section in filter.sections]
    return [*used, None]


@cache
def _used(*, trashed: bool) -> dict[Sort, Select[int]]:
    stories = select(ArticleRow.id).where(_in_trash(trashed=trashed))
    here: BindParameter[int] = bindparam("here", type_=Integer)
    return {
        Sort.SECTION: select(SectionRow.id)
        .where(or_(stories.where(ArticleRow.section_id == SectionRow.id).exists(), SectionRow.id == here))
        .order_by(SectionRow.position, SectionRow.id),
        Sort.BYLINE: select(AuthorRow.id)
        .where(or_(stories.where(ArticleRow.author_id == AuthorRow.id).exists(), AuthorRow.id == here))
        .order_by(AuthorRow.folded),
    }


def _in_trash(*, trashed: bool) -> ColumnElement[bool]:
    return ArticleRow.trashed.is_not(None) if trashed else ArticleRow.trashed.is_(None)


def _rare(filter: ArticleFilter) -> list[ColumnElement[bool]]:
    """What has no place in an index of the list."""
    rare = []
    if filter.presence is not None:
        rare.append(whereabouts.stands(filter.presence, clock.now()))
    rare += [ArticleRow.folded.contains(fold(word), autoescape=True) for word in filter.words.split()]
    return rare


def count_query(filter: ArticleFilter) -> Select[int]:
    return select(func.count()).select_from(ArticleRow).where(*conditions(filter))
