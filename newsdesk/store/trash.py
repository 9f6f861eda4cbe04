"""The trash: what lay in it for long goes for ever, and never because of a wrong clock."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import delete, exists, select

from newsdesk.store.connection import Database
from newsdesk.store.job_records import JobState
from newsdesk.store.models import ArticleRow, JobRow
from newsdesk.store.settings import believed_clock

KEPT = timedelta(days=30)
STEP = timedelta(days=7)
"""How far one emptying may believe the clock beyond the one before it: a desk that is opened once a week keeps up, a
clock that is years ahead empties nothing at one start, nor at the next three.
"""
_EMPTIED = "trash_emptied"  # a row of the settings: the time that the latest emptying believed
_UNDER_WAY = (JobState.WAITING, JobState.RUNNING)


class Trash:
    def __init__(self, database: Database) -> None:
        self._database = database

    def expire(self) -> tuple[int, ...]:
        """Remove for ever what has been in the trash for `KEPT`; the ids of these stories.

        The clock is believed as far as `STEP` beyond the time before; the first time nothing goes. A story that was
        thrown away "in the future" counts from now.
        """
        with self._database.write() as session:
            before, now = believed_clock(session, _EMPTIED, STEP)
        if before is None:
            return ()
        with self._database.write() as session:
            for row in session.scalars(select(ArticleRow).where(ArticleRow.trashed > now)):
                row.trashed = now
        with self._database.read() as session:
            old = session.scalars(select(ArticleRow.id).where(ArticleRow.trashed <= now - KEPT)).all()
        return self._remove(old, thrown_before=now - KEPT)

    def empty(self) -> tuple[int, ...]:
        """Remove for ever all that is in the trash; the ids. What is on its way to a site stays."""
        with self._database.read() as session:
            every = session.scalars(select(ArticleRow.id).where(ArticleRow.trashed.is_not(None))).all()
        return self._remove(every)

    def remove(self, ids: Iterable[int]) -> tuple[int, ...]:
        """Remove for ever those of `ids` that are in the trash; which those were. What is on its way stays."""
        return self._remove(ids)

    def _remove(self, ids: Iterable[int], thrown_before: datetime | None = None) -> tuple[int, ...]:
        """A transaction a story: a kill leaves each whole or gone, and no save waits long."""
        gone = []
        for id in ids:
            # asked again in the transaction: meanwhile it may have been taken out, or sent
            of_it = delete(ArticleRow).where(
                ArticleRow.id == id,
                ArticleRow.trashed.is_not(None) if thrown_before is None else ArticleRow.trashed <= thrown_before,
                ~exists().where(JobRow.article_id == id, JobRow.state.in_(_UNDER_WAY)),
            )
            with self._database.write() as session:
                if session.execute(of_it).rowcount:  # type: ignore[attr-defined]
                    gone.append(id)
        return tuple(gone)
