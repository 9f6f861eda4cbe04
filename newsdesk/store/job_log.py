"""The log of each job, for the curious: a line a request, and what the courier decided. The newest lines are kept."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select

from newsdesk.store.connection import Database
from newsdesk.store.job_records import LogLine
from newsdesk.store.site_models import JobLogRow
from newsdesk.store.text import storable

KEPT = 500
"""Lines of a job."""


class JobLog:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, job: int, lines: Sequence[LogLine]) -> None:
        """Put them at the end; what goes beyond `KEPT` falls off at the front."""
        with self._database.write() as session:
            session.add_all(JobLogRow(job_id=job, at=line.at, line=storable(line.line)) for line in lines)
            session.flush()
            last_to_go = (
                select(JobLogRow.id).where(JobLogRow.job_id == job).order_by(JobLogRow.id.desc()).offset(KEPT).limit(1)
            ).scalar_subquery()
            session.execute(delete(JobLogRow).where(JobLogRow.job_id == job, JobLogRow.id <= last_to_go))

    def lines(self, job: int) -> tuple[LogLine, ...]:
        """The oldest first."""
        with self._database.read() as session:
            rows = session.scalars(select(JobLogRow).where(JobLogRow.job_id == job).order_by(JobLogRow.id))
            return tuple(LogLine(row.at, row.line) for row in rows)
