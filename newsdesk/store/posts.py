"""What was last seen of articles on sites, and which pictures a site has already."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from newsdesk import clock
from newsdesk.store.connection import Database
from newsdesk.store.job_records import JobState
from newsdesk.store.many import insert_rows
from newsdesk.store.models import ArticleRow, JobRow, RemotePostRow, SitePictureRow
from newsdesk.store.records import RemotePost
from newsdesk.store.text import storable
from newsdesk.store.whereabouts import SCHEDULED, is_live, is_public


class Out(NamedTuple):
    """A story that readers can open on a site."""

    article: int
    key: str
    slug: str
    version: int
    published: datetime | None
    modified: datetime | None


@dataclass(frozen=True, slots=True)
class SitePictures:
    """Pictures of the media store by their ids on a site, and by where it serves them, whichever size."""

    by_id: Mapping[str, str]
    by_url: Mapping[str, str]

    def sha_of(self, id: int, url: str) -> str:
        """The picture that is the site's with this id (0: unknown) and address; "" where the desk has it not."""
        return self.by_id.get(str(id), "") if id else self.by_url.get(_bare(url), "")


_SIZE = re.compile(r"-(?:\d+x\d+|scaled)(?=\.\w+$)")


def _bare(url: str) -> str:
    """The address of the picture of which this is a size."""
    return _SIZE.sub("", url)


class Posts:
    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, article: int, site: int) -> RemotePost | None:
        """What was last seen of `article` on `site`; None while the site has nothing of it."""
        with self._database.read() as session:
            row = session.get(RemotePostRow, (article, site))
            return post_of(row) if row is not None and row.remote_id else None

    def out(self, site: int) -> tuple[Out, ...]:
        """All that readers can open on `site` now, without its text."""
        query = (
            select(
                RemotePostRow.article_id,
                ArticleRow.key,
                RemotePostRow.slug,
                RemotePostRow.sent_version,
                RemotePostRow.published,
                RemotePostRow.modified,
            )
            .join(ArticleRow, ArticleRow.id == RemotePostRow.article_id)
            .where(RemotePostRow.site_id == site, is_live(clock.now()))
        )
        with self._database.read() as session:
            return tuple(Out(*row) for row in session.connection().execute(query))

    def sites_of(self, article: int) -> tuple[int, ...]:
        """The sites on which something of the article stands, if not in their trash."""
        stands = (RemotePostRow.remote_id != "", RemotePostRow.status != "trash")
        query = select(RemotePostRow.site_id).where(RemotePostRow.article_id == article, *stands)
        with self._database.read() as session:
            return tuple(session.scalars(query.order_by(RemotePostRow.site_id)))

    def slugs(self, site: int, *, besides: int) -> frozenset[str]:
        """The slugs that stories have on `site`, those of the article `besides` left out."""
        query = select(RemotePostRow.slug).where(RemotePostRow.site_id == site, RemotePostRow.article_id != besides)
        with self._database.read() as session:
            return frozenset(session.connection().execute(query).scalars())

    def scheduled(self) -> tuple[RemotePost, ...]:
        """What a site holds back until its time, as far as it was last seen, and no job carries just now."""
        query = select(RemotePostRow).outerjoin(JobRow, JobRow.id == RemotePostRow.job_id)
        at_rest = or_(JobRow.id.is_(None), JobRow.state.not_in((JobState.WAITING, JobState.RUNNING)))
        with self._database.read() as session:
            rows = session.scalars(query.where(RemotePostRow.status == SCHEDULED, at_rest))
            return tuple(map(post_of, rows))

    def save(self, post: RemotePost) -> None:
        """Note what the site has now. `status` is in WordPress's words (publish, future, draft, ...)."""
        with self._database.write() as session:
            write_post(session, post)

    def picture(self, site: int, sha: str) -> str | None:
        """The site's own id of the picture whose bytes as sent have the SHA-256 `sha`; None where it has none."""
        with self._database.read() as session:
            row = session.get(SitePictureRow, (site, sha))
            return None if row is None else row.remote_id

    def picture_url(self, site: int, sha: str) -> str | None:
        """Where the site serves that picture."""
        with self._database.read() as session:
            row = session.get(SitePictureRow, (site, sha))
            return None if row is None else row.url

    def sites_with(self, media: Collection[str]) -> frozenset[int]:
        """The sites that were sent a picture made of one of these originals."""
        wanted = select(SitePictureRow.site_id).where(SitePictureRow.media.in_(media))
        with self._database.read() as session:
            return frozenset(session.scalars(wanted))

    def save_picture(self, site: int, sha: str, remote_id: str, url: str, media: str = "") -> None:
        """`media`: the original that it was made of, by its SHA-256 in the media store."""
        with self._database.write() as session:
            session.merge(SitePictureRow(site_id=site, sha=sha, remote_id=remote_id, url=url, media=media))

    def pictures(self, site: int) -> SitePictures:
        """Which pictures of the media store the site has."""
        row = SitePictureRow
        with self._database.read() as session:
            found = session.execute(select(row.remote_id, row.url, row.media).where(row.site_id == site)).all()
        known = [one for one in found if one.media]
        return SitePictures({one.remote_id: one.media for one in known}, {_bare(one.url): one.media for one in known})

    def forget_picture(self, site: int, sha: str) -> None:
        """The site does not have it any more."""
        with self._database.write() as session:
            row = session.get(SitePictureRow, (site, sha))
            if row is not None:
                session.delete(row)


def pair(session: Session, article: int, site: int) -> RemotePostRow:
    """The row of an article and a site; a new one where they have nothing to do with each other yet."""
    row = session.get(RemotePostRow, (article, site))
    if row is None:
        row = RemotePostRow(article_id=article, site_id=site)
        session.add(row)
        session.flush()
    return row


def write_post(session: Session, post: RemotePost) -> None:
    """As `Posts.save`, in a transaction that is under way."""
    row = pair(session, post.article, post.site)
    row.remote_id, row.link, row.slug, row.status = post.remote_id, post.link, post.slug, post.status
    row.base, row.sent_version = storable(post.base), post.sent_version
    row.published, row.modified = post.published, post.modified
    if row.first_version is None and is_public(post.status):
        row.first_version = post.sent_version


def write_new(session: Session, posts: Sequence[RemotePost]) -> None:
    """The same for articles that have had nothing to do with the site."""
    insert_rows(
        session,
        RemotePostRow,
        (
            {
                "article_id": post.article,
                "site_id": post.site,
                "remote_id": post.remote_id,
                "link": post.link,
                "slug": post.slug,
                "status": post.status,
                "base": storable(post.base),
                "sent_version": post.sent_version,
                "first_version": post.sent_version if is_public(post.status) else None,
                "published": post.published,
                "modified": post.modified,
            }
            for post in posts
        ),
    )


def post_of(row: RemotePostRow) -> RemotePost:
    return RemotePost(
        article=row.article_id,
        site=row.site_id,
        remote_id=row.remote_id,
        link=row.link,
        slug=row.slug,
        status=row.status,
        base=row.base,
        sent_version=row.sent_version,
        published=row.published,
        modified=row.modified,
    )
