"""What the desk knows of its owner: a row for each fact, its value as JSON."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from newsdesk import clock
from newsdesk.store.connection import Database
from newsdesk.store.home import KEY
from newsdesk.store.models import SettingRow
from newsdesk.store.records import DeskSettings
from newsdesk.store.thinning import believed


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

    def key(self) -> str:
        """What tells this store's backups from those of another; given at the first question."""
        with self._database.read() as session:
            row = session.get(SettingRow, KEY)
            if row is not None:
                return str(json.loads(row.value))
        with self._database.write() as session:
            return store_key(session)


def store_key(session: Session) -> str:
    """Eight hexadecimal digits that tell this store from others of the same name; given once."""
    row = session.get(SettingRow, KEY)
    if row is None:
        row = SettingRow(name=KEY, value=json.dumps(secrets.token_hex(4)))
        session.add(row)
    return str(json.loads(row.value))


def _frozen(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """JSON knows lists only; the settings are tuples all the way down."""
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


def believed_clock(session: Session, name: str, step: timedelta) -> tuple[datetime | None, datetime]:
    """What was believed of the clock at the last call under this name (None: it is the first), and what is now.

    See `thinning.believed`: by how much time may have gone on.
    """
    row = session.get(SettingRow, name)
    before = datetime.fromisoformat(json.loads(row.value)) if row else None
    now = believed(clock.now(), before, step)
    session.merge(SettingRow(name=name, value=json.dumps(now.isoformat())))
    return before, now
