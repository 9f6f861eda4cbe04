"""Changes of many stories at once: each is one transaction, all of it or nothing, and gives back what undoes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from newsdesk import clock
from newsdesk.store import revisions
from newsdesk.store.articles import article_of, change
from newsdesk.store.connection import Database
from newsdesk.store.models import ArticleRow, ArticleTagRow, TagRow
from newsdesk.store.order import Before
from newsdesk.store.records import ArticleChanges, RevisionReason, Stage, TagUse
from newsdesk.store.text import batched, fold


class Bulk:
    """Stories that are gone are passed over, and so are those that a change leaves as they are."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def set_stage(self, ids: Iterable[int], stage: Stage, *, by: str = "") -> Before:
        """Each that gets another stage leaves a revision in the name of `by`, as at a change of one story."""
        with self._database.write() as session:
            was = []
            for row in _rows(session, ids):
                before = Stage(row.stage)
                if _stage(session, row, stage, by):
                    was.append((row.id, before))
            return Before(stages=tuple(was), stage=stage)

    def file_under(self, ids: Iterable[int], section: int | None) -> Before:
        """Put them into a section, or into none. Raises NotThere."""
        with self._database.write() as session:
            was = []
            for row in _rows(session, ids):
                before = row.section_id
                if change(session, row, {"section": section}):
                    was.append((row.id, before))
            return Before(sections=tuple(was), section=section)

    def tag(self, ids: Iterable[int], add: Iterable[str] = (), remove: Iterable[str] = ()) -> Before:
        """Add tags behind those that they have, and take others off. A tag that stands in both is added."""
        added = tuple(add)
        gone = {fold(" ".join(name.split())) for name in remove} - {fold(" ".join(name.split())) for name in added}
        with self._database.write() as session:
            was = []
            for row in _rows(session, ids):
                before = tuple(filed.tag.name for filed in row.tags)
                wanted = (*(name for name in before if fold(name) not in gone), *added)
                if change(session, row, {"tags": wanted}):
                    session.flush()
                    was.append((row.id, before, tuple(filed.tag.name for filed in row.tags)))
            return Before(tags=tuple(was))

    def tags_of(self, ids: Iterable[int]) -> tuple[TagUse, ...]:
        """The tags of these stories, with how many of them bear each; the most frequent first."""
        uses: Counter[str] = Counter()
        with self._database.read() as session:
            for some in batched(list(dict.fromkeys(ids))):
                filed = select(TagRow.name).join(ArticleTagRow, ArticleTagRow.tag_id == TagRow.id)
                uses.update(session.scalars(filed.where(ArticleTagRow.article_id.in_(some))))
        return tuple(TagUse(name, number) for name, number in uses.most_common())

    def trash(self, ids: Iterable[int]) -> Before:
        now = clock.now()
        with self._database.write() as session:
            thrown = [row for row in _rows(session, ids) if row.trashed is None]
            for row in thrown:
                row.trashed = now
            return Before(trashed=tuple(row.id for row in thrown))

    def restore(self, ids: Iterable[int]) -> Before:
        with self._database.write() as session:
            back = [row for row in _rows(session, ids) if row.trashed is not None]
            for row in back:
                row.trashed = None
            return Before(restored=tuple(row.id for row in back))

    def put_back(self, before: Before, *, by: str = "") -> None:
        """Undo one of these. What somebody changed since stays as it is now. A section that is gone raises NotThere."""
        with self._database.write() as session:
            rows = {row.id: row for row in _rows(session, before.articles)}
            _facts_back(session, rows, before, by)
            for id in set(before.trashed) & rows.keys():
                rows[id].trashed = None
            for id in set(before.restored) & rows.keys():
                rows[id].trashed = rows[id].trashed or clock.now()


def _facts_back(session: Session, rows: Mapping[int, ArticleRow], before: Before, by: str) -> None:
    for id, stage in before.stages:
        if id in rows and rows[id].stage == before.stage:
            _stage(session, rows[id], stage, by)
    for id, section in before.sections:
        if id in rows and rows[id].section_id == before.section:
            change(session, rows[id], {"section": section})
    for id, was, got in before.tags:
        if id in rows and tuple(filed.tag.name for filed in rows[id].tags) == got:
            change(session, rows[id], {"tags": was})


def _rows(session: Session, ids: Iterable[int]) -> Iterator[ArticleRow]:
    """Those that are there, in this order."""
    for some in batched(list(dict.fromkeys(ids))):
        rows = {row.id: row for row in session.scalars(select(ArticleRow).where(ArticleRow.id.in_(some)))}
        yield from (rows[id] for id in some if id in rows)


def _stage(session: Session, row: ArticleRow, stage: Stage, by: str) -> bool:
    changes: ArticleChanges = {"stage": stage}
    if not change(session, row, changes):
        return False
    session.flush()
    revisions.keep(session, article_of(row), RevisionReason.STAGE, by=by)
    return True
