"""How an article stands on each site, and summed up: derived here, in one place, from the remote post and its job.

One SQL expression serves all who ask: the facts of an article (`of_article`), the rows of the list (`sum_up`), its
filters (`stands`) and the figures of the side bar (`figures`).
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, Subquery, and_, bindparam, case, false, func, or_, select
from sqlalchemy.orm import Session

from newsdesk.store.among import among, listed
from newsdesk.store.job_records import JobState
from newsdesk.store.models import ArticleRow, JobRow, RemotePostRow, SiteRow
from newsdesk.store.moments import UtcDateTime
from newsdesk.store.records import Presence, Whereabouts
from newsdesk.store.rows import URGENCY, Summary, summed_up
from newsdesk.words import said_again

PUBLIC = ("publish", "private")
SCHEDULED, PENDING = "future", "pending"
"""`RemotePost.status` is in WordPress's words, whatever the kind of site."""


def of_article(session: Session, article: int, now: datetime) -> tuple[Whereabouts, ...]:
    """The article on each site that it has to do with, in the order of the sites."""
    standing = _standing(now)
    rows = session.execute(
        select(standing, SiteRow.name.label("site_name"))
        .join(SiteRow, SiteRow.id == standing.c.site)
        .where(standing.c.article == article)
        .order_by(SiteRow.id)
    )
    return tuple(
        Whereabouts(
            site=row.site,
            site_name=row.site_name,
            presence=URGENCY[row.urgency],
            link=row.link if row.live or row.scheduled else "",
            when=row.when,
            changed_since=bool(row.changed),
            error=said_again(row.error) if URGENCY[row.urgency] in {Presence.FAILED, Presence.WAITING} else "",
        )
        for row in rows
    )


def sum_up(session: Session, articles: Collection[int], now: datetime) -> dict[int, Summary]:
    """For each of `articles` that has to do with a site: the sum of its sites."""
    if not articles:
        return {}
    return summed_up(session.connection().execute(standings(), {"articles": listed(articles), "now": now}))


@cache
def standings() -> Select[*tuple[Any, ...]]:
    """A row for each of `articles` and each site that have to do with each other, at the time `now`. Made once: to make
    it takes longer than to run it.
    """
    now: BindParameter[datetime] = bindparam("now", type_=UtcDateTime())
    standing = _standing(now)
    return select(standing).where(standing.c.article.in_(among("articles")))


def stands(presence: Presence, now: datetime) -> ColumnElement[bool]:
    """True of an article that a list of `presence` shows.

    PUBLISHED and SCHEDULED mean on some site, also while a correction waits or failed; any other means the sum.
    """
    standing = _standing(now)
    here = select(standing.c.article).where(standing.c.article == ArticleRow.id)
    if presence is Presence.PUBLISHED:
        return here.where(standing.c.live == 1).exists()
    if presence is Presence.SCHEDULED:
        return here.where(standing.c.scheduled == 1).exists()
    most_urgent = select(func.max(standing.c.urgency)).where(standing.c.article == ArticleRow.id).scalar_subquery()
    return func.coalesce(most_urgent, 0) == URGENCY.index(presence)


def figures(session: Session, now: datetime) -> tuple[int, int, int]:
    """How many articles (not in the trash) are scheduled, published, and need a person."""
    standing = _standing(now)
    articles = (
        select(
            func.max(standing.c.scheduled).label("scheduled"),
            func.max(standing.c.live).label("live"),
            func.max(standing.c.urgency).label("urgency"),
        )
        .where(standing.c.trashed.is_(None))
        .group_by(standing.c.article)
        .subquery()
    )
    failed = case((articles.c.urgency == URGENCY.index(Presence.FAILED), 1), else_=0)
    row = session.execute(select(func.sum(articles.c.scheduled), func.sum(articles.c.live), func.sum(failed))).one()
    return row[0] or 0, row[1] or 0, row[2] or 0


def published_on(site: int, now: datetime) -> ColumnElement[bool]:
    """True of an article that readers can open on `site`."""
    standing = _standing(now)
    here = select(standing.c.article).where(standing.c.article == ArticleRow.id, standing.c.site == site)
    return here.where(standing.c.live == 1).exists()


def is_live(now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    """True of a remote post that is out for readers at `now`."""
    # a site publishes what it was given for later by itself, when its time has come
    due = and_(RemotePostRow.status == SCHEDULED, func.coalesce(RemotePostRow.published <= now, false()))
    return or_(RemotePostRow.status.in_(PUBLIC), due)


def is_public(status: str) -> bool:
    """Whether a post of this status is out for readers now."""
    return status in PUBLIC


def _standing(now: datetime | BindParameter[datetime]) -> Subquery:
    """One row for each article and site that have to do with each other.

    `urgency`: the place of the presence in URGENCY. `conflict`, `live`, `scheduled`, `changed`: 0 or 1.
    """
    post, job, article = RemotePostRow, JobRow, ArticleRow
    live = is_live(now)
    scheduled = and_(post.status == SCHEDULED, ~live)
    corrected = and_(live, func.coalesce(post.sent_version > post.first_version, false()))
    presence = case(
        (job.state == JobState.RUNNING, URGENCY.index(Presence.SENDING)),
        (job.state == JobState.WAITING, URGENCY.index(Presence.WAITING)),
        (job.state == JobState.FAILED, URGENCY.index(Presence.FAILED)),
        (scheduled, URGENCY.index(Presence.SCHEDULED)),
        (corrected, URGENCY.index(Presence.CORRECTED)),
        (live, URGENCY.index(Presence.PUBLISHED)),
        (post.status == PENDING, URGENCY.index(Presence.PENDING)),
        (post.first_version.is_not(None), URGENCY.index(Presence.WITHDRAWN)),
        else_=URGENCY.index(Presence.NOWHERE),
    )
    when = case(
        (job.state == JobState.FAILED, job.finished),
        (job.state == JobState.WAITING, job.not_before),
        (job.state == JobState.RUNNING, job.created),
        (corrected, post.modified),
        else_=post.published,
    )
    return (
        select(
            post.article_id.label("article"),
            post.site_id.label("site"),
            article.trashed.label("trashed"),
            presence.label("urgency"),
            when.label("when"),
            post.link.label("link"),
            func.coalesce(job.error, "").label("error"),
            case((and_(job.state == JobState.FAILED, job.conflict), 1), else_=0).label("conflict"),
            case((live, 1), else_=0).label("live"),
            case((scheduled, 1), else_=0).label("scheduled"),
            case((and_(or_(live, scheduled), article.text_version > post.sent_version), 1), else_=0).label("changed"),
        )
        .join(article, article.id == post.article_id)
        .outerjoin(job, job.id == post.job_id)
        .subquery("standing")
    )
