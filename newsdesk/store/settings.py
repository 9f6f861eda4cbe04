"""What the desk knows of its owner: a row for each fact, its value as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import select

from newsdesk.store.connection import Database
from newsdesk.store.models import SettingRow
from newsdesk.store.records import DeskSettings


class Settings:
    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self) -> DeskSettings:
        """What is set; a fact never set has its default, one of another version of the program is left alone."""
        with self._database.read() as session:
            known = {field.name for field in fields(DeskSettings)}
            rows = session.scalars(select(SettingRow).where(SettingRow.name.in_(known)))
            return DeskSettings(**{row.name: _frozen(json.loads(row.value)) for row in rows})

    def save(self, settings: DeskSettings) -> None:
        with self._database.write() as session:
            for name, value in asdict(settings).items():
                session.merge(SettingRow(name=name, value=json.dumps(value)))


def _frozen(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """JSON knows lists only; the settings are tuples all the way down."""
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
