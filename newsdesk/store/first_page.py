"""The first page of the list, read before SQLAlchemy is imported: that takes some ten times as long as the reading.

The statements are those of `paging.py`, `listing.py` and `whereabouts.py`, written out into `first_page.json` by
`written.py`; a test holds them against each other.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from newsdesk.store.form import APPLICATION_ID, SCHEMA_VERSION
from newsdesk.store.records import ArticleSummary, Stage
from newsdesk.store.rows import bylines, summaries, summed_up

FILE = Path(__file__).with_name("first_page.json")
MOMENT = "%Y-%m-%d %H:%M:%S.%f"  # in UTC, as SQLAlchemy writes it
_PATIENCE = 0.5  # s


def first_page(
    path: Path, limit: int, now: datetime, *, stage: Stage | None = None, trashed: bool = False
) -> tuple[ArticleSummary, ...] | None:
    """The rows that were changed last, in the list's usual order. None where the store must be opened as always: it is
    not there, of another form, damaged or busy; the opening says which.
    """
    written = json.loads(FILE.read_text("utf-8"))
    page = written[name_of(stage=stage is not None, trashed=trashed)]
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=_PATIENCE)) as connection:
            for pragma, ours in (("application_id", APPLICATION_ID), ("user_version", SCHEMA_VERSION)):
                if connection.execute(f"PRAGMA {pragma}").fetchone() != (ours,):
                    return None
            connection.execute("BEGIN")  # one view of the store for all three
            found = _ask(connection, page, {"most": limit, "stage": stage})
            ids = [row.id for row in found if row.sent]
            at = {"now": f"{now.astimezone(UTC):{MOMENT}}", "articles": json.dumps(ids)}
            sites = summed_up(_ask(connection, written["standings"], at))
            signed = [row.id for row in found if row.author_id is not None]
            whose = _ask(connection, written["bylines"], {"articles": json.dumps(signed)})
            names = bylines((row.article_id, row.name) for row in whose)
    except sqlite3.Error:
        return None
    return summaries((vars(row).values() for row in found), sites, names, keyed=True)


def name_of(*, stage: bool, trashed: bool) -> str:
    """What the statement of a page is called in the file."""
    return " ".join(("page", *(["stage"] if stage else []), *(["trash"] if trashed else [])))


def _ask(
    connection: sqlite3.Connection, statement: Mapping[str, Any], values: Mapping[str, object]
) -> list[SimpleNamespace]:
    names, moments = statement["columns"], statement["moments"]
    rows = []
    for found in connection.execute(statement["sql"], {**statement["values"], **values}):
        row = SimpleNamespace(**dict(zip(names, found, strict=True)))
        for name in moments:
            if (text := getattr(row, name)) is not None:
                setattr(row, name, datetime.fromisoformat(text).replace(tzinfo=UTC))
        rows.append(row)
    return rows
