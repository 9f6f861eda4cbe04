"""Statements of SQLAlchemy Core, made ready once and run on SQLite's own connection.

For what is asked every second while somebody types: there Core's preparations cost more than SQLite's work.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from types import SimpleNamespace
from typing import Any, Protocol

from sqlalchemy import Select, Update
from sqlalchemy.dialects.sqlite.pysqlite import dialect
from sqlalchemy.types import TypeEngine

_DIALECT = dialect()


class _Typed(Protocol):
    type: TypeEngine[Any]


class Plain:
    """One statement. Values go in and come out as through Core, in the types of its columns."""

    def __init__(self, statement: Select[Any] | Update) -> None:
        compiled = statement.compile(dialect=_DIALECT)
        self._sql = str(compiled)
        self._given = [(name, _into(compiled.binds[name])) for name in compiled.positiontup or ()]
        columns = list(statement.selected_columns) if isinstance(statement, Select) else []
        self._names = [str(column.key) for column in columns]
        self._taken = [(at, process) for at, column in enumerate(columns) if (process := _out_of(column)) is not None]

    def run(self, connection: Connection, values: Mapping[str, object]) -> list[SimpleNamespace]:
        """The rows, with the names of the columns; none where it is no question."""
        given = [values[name] if process is None else process(values[name]) for name, process in self._given]
        rows = []
        for found in connection.execute(self._sql, given):
            row = list(found)
            for at, process in self._taken:
                row[at] = process(row[at])
            rows.append(SimpleNamespace(**dict(zip(self._names, row, strict=True))))
        return rows


def _into(bound: _Typed) -> Callable[[Any], Any] | None:
    return bound.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)


def _out_of(column: _Typed) -> Callable[[Any], Any] | None:
    return column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
