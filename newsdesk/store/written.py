"""Writes the statements of `first_page.py` out, after a change of the list's: python -m newsdesk.store.written"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Select
from sqlalchemy.dialects.sqlite.pysqlite import dialect

from newsdesk import clock
from newsdesk.store.first_page import FILE, name_of
from newsdesk.store.listing import WHOSE
from newsdesk.store.moments import UtcDateTime
from newsdesk.store.order import Sort
from newsdesk.store.paging import statement_of
from newsdesk.store.records import Stage
from newsdesk.store.whereabouts import standings

_ASKED: dict[str, object] = {"most": 1, "stage": Stage.IDEA, "now": clock.now(), "articles": "[]"}
"""The values that are given at each question, with some that are none."""
_DIALECT = dialect(paramstyle="named")


def statements() -> str:
    """The file, as it should be."""
    written = {
        name_of(stage=stage, trashed=trashed): _written(
            statement_of(
                Sort.CHANGED, True, frozenset({Sort.STAGE} if stage else ()), frozenset(), trashed=trashed, later=False
            )
        )
        for stage in (False, True)
        for trashed in (False, True)
    }
    written["standings"] = _written(standings())
    written["bylines"] = _written(WHOSE)
    return json.dumps(written, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _written(statement: Select[*tuple[Any, ...]]) -> dict[str, Any]:
    compiled = statement.compile(dialect=_DIALECT)
    given = {name: value for name, value in _ASKED.items() if name in compiled.binds}
    state = compiled.construct_expanded_state(given)
    columns = list(statement.selected_columns)
    values = {name: value for name, value in state.parameters.items() if name not in _ASKED}
    return {
        "sql": " ".join(state.statement.split()),
        "values": values,
        "columns": [str(column.key) for column in columns],
        "moments": [str(column.key) for column in columns if isinstance(column.type, UtcDateTime)],
    }


if __name__ == "__main__":
    FILE.write_text(statements(), "utf-8")
