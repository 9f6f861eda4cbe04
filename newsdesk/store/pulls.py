"""Stories that come from a site: new ones made, unchanged ones brought up to date, never one that was changed here."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from newsdesk import clock
from newsdesk.store.articles import article_of, change
from newsdesk.store.connection import Database
from newsdesk.store.errors import there
from newsdesk.store.job_records import JobState
from newsdesk.store.many import NewStory, add_all
from newsdesk.store.models import ArticleRow, JobRow, RemotePostRow, RevisionRow, SettingRow
from newsdesk.store.posts import pair, post_of, write_new, write_post
from newsdesk.store.records import Article, ArticleChanges, RemotePost, RevisionReason
from newsdesk.store.revisions import keep, keep_first
from newsdesk.store.site_models import SitePullRow
from newsdesk.store.text import batched

_HELD = "held_story"  # a row of the settings: the story that is open in a window while something is pulled
_ON_ITS_WAY = (JobState.WAITING, JobState.RUNNING)


Kept = Callable[[RemotePost, str], RemotePost]


class Took(StrEnum):
    """What became of a post that came.

    CHANGED_HERE: and at the site. OPEN: in a window. ON_ITS_WAY: a job of the outbox carries the story there.
    None of these was changed, nor what is in the trash here.
    """

    NEW = "new"
    UPDATED = "updated"
    CHANGED_HERE = "changed here"
    OPEN = "open"
    ON_ITS_WAY = "on its way"
    IN_TRASH = "in the trash"


@dataclass(frozen=True, slots=True)
class Known:
    """A story that the desk has of a site."""

    article: Article
    post: RemotePost


@dataclass(frozen=True, slots=True)
class Arrival:
    """A post that the desk does not have as it is. `post`: its `article` and `sent_version` are filled in here.

    `article`: its id, or 0 for a new story. `facts`: all that the site says of it.
    """

    post: RemotePost
    facts: ArticleChanges
    article: int = 0


class Pulls:
    def __init__(self, database: Database) -> None:
        self._database = database

    def state(self, site: int) -> dict[str, Any]:
        """What `save_state` kept of the pull from `site`, {} at first."""
        with self._database.read() as session:
            row = session.get(SitePullRow, site)
            return {} if row is None else dict(json.loads(row.state))

    def save_state(self, site: int, state: Mapping[str, Any]) -> None:
        with self._database.write() as session:
            session.merge(SitePullRow(site_id=site, state=json.dumps(state, ensure_ascii=False)))

    def known(self, site: int, remote_ids: Iterable[str]) -> dict[str, Known]:
        """Of these posts of `site`, those that the desk has, by their ids there."""
        found: dict[str, Known] = {}
        with self._database.read() as session:
            for some in batched(list(remote_ids)):
                rows = session.scalars(
                    select(RemotePostRow).where(RemotePostRow.site_id == site, RemotePostRow.remote_id.in_(some))
                ).all()
                articles = {
                    row.id: article_of(row)
                    for row in session.scalars(
                        select(ArticleRow).where(ArticleRow.id.in_([post.article_id for post in rows]))
                    )
                }
                found |= {row.remote_id: Known(articles[row.article_id], post_of(row)) for row in rows}
        return found

    def take(self, arrivals: Sequence[Arrival], *, by: str, about: str) -> list[tuple[Took, int]]:
        """Bring these in, in one transaction; what became of each, and its id here.

        Each that came leaves a revision, by which a later version of the site is merged.
        """
        with self._database.write() as session:
            known = {id for one in arrivals if (id := one.article) and session.get(ArticleRow, id) is not None}
            new = iter(_add(session, [one for one in arrivals if one.article not in known], by, about))
            return [
                _take(session, one, by, about) if one.article in known else (Took.NEW, next(new)) for one in arrivals
            ]

    def put_pictures(
        self, article: int, put: Callable[[str], str], leads: Mapping[int, str], kept: Kept, *, by: str, about: str
    ) -> Article:
        """Let a story show pictures that were fetched for it.

        `put` makes its body; `leads` are what its sites have for a lead picture, by their ids. `kept` makes of a remote
        post, and the lead picture that came from its site ("" for none), what is known of it from now on. A
        story that was as a site has it still is. Raises NotThere.
        """
        with self._database.write() as session:
            row = there(session.get(ArticleRow, article), "article", article)
            was = row.text_version
            changes: ArticleChanges = {"body": put(row.text.body)}
            if leads and not row.lead_picture:
                changes["lead_picture"] = next(iter(leads.values()))
            if change(session, row, changes):
                session.flush()
                for post in session.scalars(select(RemotePostRow).where(RemotePostRow.article_id == article)):
                    known = kept(post_of(post), leads.get(post.site_id, ""))
                    if was > known.sent_version:
                        write_post(session, known)
                        continue
                    if post.first_version == known.sent_version:
                        post.first_version = row.version  # readers see no other text than before
                    write_post(session, replace(known, sent_version=row.version))
                keep(session, article_of(row), RevisionReason.PULLED, by=by, about=about)
            return article_of(row)

    def hold(self, which: Callable[[], int]) -> None:
        """From now on no pull changes this story (0: none is held): it is open in a window. `which` is asked once
        nobody else can write.
        """
        with self._database.write() as session:
            session.merge(SettingRow(name=_HELD, value=json.dumps(which())))


def _add(session: Session, arrivals: Sequence[Arrival], by: str, about: str) -> list[int]:
    """New stories; their ids. Their times are those of the site, but none lies ahead."""
    now = clock.now()
    stories = []
    for one in arrivals:
        updated = min(one.post.modified or now, now)
        stories.append(NewStory(one.facts, min(one.post.published or updated, updated), updated))
    articles = add_all(session, stories)
    pairs = zip(arrivals, articles, strict=True)
    write_new(session, [replace(one.post, article=made.id, sent_version=made.version) for one, made in pairs])
    keep_first(session, articles, RevisionReason.PULLED, by=by, about=about)
    return [made.id for made in articles]


def _take(session: Session, arrival: Arrival, by: str, about: str) -> tuple[Took, int]:
    """What a site says anew of a story of the desk."""
    row = there(session.get(ArticleRow, arrival.article), "article", arrival.article)
    post = pair(session, row.id, arrival.post.site)
    hindrance = _hindrance(session, row, post)
    if hindrance is not None:
        return hindrance, row.id
    latest = session.scalar(
        select(RevisionRow.version).where(RevisionRow.article_id == row.id).order_by(RevisionRow.id.desc()).limit(1)
    )
    if latest != row.version:
        keep(session, article_of(row), RevisionReason.OPENED, by=by)
    change(session, row, arrival.facts)
    session.flush()
    write_post(session, replace(arrival.post, article=row.id, sent_version=row.version))
    keep(session, article_of(row), RevisionReason.PULLED, by=by, about=about)
    return Took.UPDATED, row.id


def _hindrance(session: Session, row: ArticleRow, post: RemotePostRow) -> Took | None:
    if row.trashed is not None:
        return Took.IN_TRASH
    held = session.get(SettingRow, _HELD)
    if held is not None and json.loads(held.value) == row.id:
        return Took.OPEN
    jobs = exists().where(JobRow.id == post.job_id, JobRow.state.in_(_ON_ITS_WAY))
    if session.scalar(select(jobs)):
        return Took.ON_ITS_WAY
    return Took.CHANGED_HERE if row.text_version > post.sent_version else None
