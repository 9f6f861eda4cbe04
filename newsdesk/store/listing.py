"""The rows of the list, the figures of the side bar, and related stories. A page of the list is `paging.py`'s."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import CompoundSelect, Row, Select, func, select
from sqlalchemy.orm import Session

from newsdesk import clock
from newsdesk.store import whereabouts
from newsdesk.store.among import among, listed
from newsdesk.store.models import ArticleRow, ArticleTagRow, AuthorRow, BylineRow, RemotePostRow, SectionRow
from newsdesk.store.records import ArticleSummary, Counts, Stage
from newsdesk.store.rows import bylines
from newsdesk.store.rows import summaries as made_of
from newsdesk.store.workflow_models import FollowUpRow

_CANDIDATES = 50
"""Related stories are chosen from this many of the newest: what is older is hardly what a reader looks for."""

_LINKED = 1_000
"""More than a section and tags can make two stories have in common: a follow-up comes first."""


def counts(session: Session) -> Counts:
    stages: Counter[Stage] = Counter()
    sections: Counter[int] = Counter()
    trash = 0
    for stage, section, in_trash, number in session.execute(figures_query()):
        if in_trash:
            trash += number
            continue
        stages[Stage(stage)] += number
        if section is not None:
            sections[section] += number
    scheduled, published, needs_you = whereabouts.figures(session, clock.now())
    return Counts(
        all=stages.total(),
        stages=dict(stages),
        scheduled=scheduled,
        published=published,
        needs_you=needs_you,
        sections=dict(sections),
        trash=trash,
    )


def figures_query() -> Select[*tuple[Any, ...]]:
    trashed = ArticleRow.trashed.is_not(None)
    of_a_kind = ArticleRow.stage, ArticleRow.section_id, trashed
    return select(*of_a_kind, func.count()).group_by(*of_a_kind)


def related(session: Session, article: ArticleRow, limit: int, site: int | None) -> tuple[ArticleSummary, ...]:
    tags = {filed.tag_id for filed in article.tags}
    query = _newest(article, site)
    in_section = session.execute(query.where(ArticleRow.section_id == article.section_id)).all()
    tagged = select(ArticleTagRow.article_id).where(ArticleTagRow.tag_id.in_(tags))
    with_tag = session.execute(query.where(ArticleRow.id.in_(tagged))).all() if tags else []
    rows = {row.id: row for row in (*in_section, *with_tag)}
    shared = Counter(row.id for row in in_section)
    shared.update(
        session.scalars(
            select(ArticleTagRow.article_id).where(ArticleTagRow.article_id.in_(rows), ArticleTagRow.tag_id.in_(tags))
        )
    )
    linked = {row.id: row for row in session.execute(query.where(ArticleRow.id.in_(_linked(article)))).all()}
    shared.update(dict.fromkeys(linked, _LINKED))
    rows |= linked
    best = sorted(rows.values(), key=lambda row: (shared[row.id], row.updated, row.id), reverse=True)
    return summaries(session, best[:limit])


def _linked(article: ArticleRow) -> CompoundSelect[int]:
    """Ids of the story that `article` follows, and of those that follow it."""
    firsts = select(FollowUpRow.first_id).where(FollowUpRow.article_id == article.id)
    return firsts.union(select(FollowUpRow.article_id).where(FollowUpRow.first_id == article.id))


def check_also(session: Session, article: ArticleRow, limit: int, site: int | None) -> tuple[ArticleSummary, ...]:
    tags = [filed.tag_id for filed in article.tags]
    tagged = select(ArticleTagRow.article_id).where(ArticleTagRow.tag_id.in_(tags))
    query = _newest(article, site).where(ArticleRow.id.not_in(tagged), ArticleRow.id.not_in(_linked(article)))
    if article.section_id is not None:
        query = query.where(ArticleRow.section_id.is_distinct_from(article.section_id))
    return summaries(session, session.execute(query.limit(limit)).all())


_SENT = select(RemotePostRow.article_id).where(RemotePostRow.article_id == ArticleRow.id).exists().label("sent")
"""Most stories of a list have to do with no site, and to ask how the others stand there takes as long as the list."""


def rows() -> Select[*tuple[Any, ...]]:
    """What a row of the list is made from, of all articles."""
    return select(
        ArticleRow.id,
        ArticleRow.headline,
        SectionRow.name.label("section"),
        ArticleRow.stage,
        ArticleRow.updated,
        ArticleRow.language,
        ArticleRow.direction,
        ArticleRow.tk,
        ArticleRow.trashed,
        ArticleRow.embargo,
        ArticleRow.words,
        ArticleRow.created,
        ArticleRow.section_id,
        ArticleRow.author_id,
        _SENT,
    ).outerjoin(SectionRow, SectionRow.id == ArticleRow.section_id)


def _newest(article: ArticleRow, site: int | None) -> Select[*tuple[Any, ...]]:
    """The newest stories that can stand beside `article`: with a headline, more than an idea, not in the trash."""
    query = (
        rows()
        .where(ArticleRow.trashed.is_(None), ArticleRow.id != article.id)
        .where(ArticleRow.headline != "", ArticleRow.stage != Stage.IDEA)
        .order_by(ArticleRow.updated.desc(), ArticleRow.id.desc())
        .limit(_CANDIDATES)
    )
    return query if site is None else query.where(whereabouts.published_on(site, clock.now()))


def summaries(
    session: Session, found: Sequence[Row[*tuple[Any, ...]]], *, keyed: bool = False
) -> tuple[ArticleSummary, ...]:
    """The rows of the list, with where each article stands on the sites. `keyed`: behind `rows()` comes what a row
    stood by.
    """
    sites = whereabouts.sum_up(session, [row.id for row in found if row.sent], clock.now())
    signed = [row.id for row in found if row.author_id is not None]
    names = bylines(session.connection().execute(WHOSE, {"articles": listed(signed)}).all()) if signed else {}
    return made_of(found, sites, names, keyed=keyed)


WHOSE = (
    select(BylineRow.article_id, AuthorRow.name)
    .join(AuthorRow, AuthorRow.id == BylineRow.author_id)
    .where(BylineRow.article_id.in_(among("articles")))
    .order_by(BylineRow.article_id, BylineRow.position)
)
"""The names over these `articles`."""
