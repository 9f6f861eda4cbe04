"""The store's forms, one after another, through Alembic. Imported only when a store is older than the program.

A new form: change `models.py`, add `versions/vNNNN_DATE_PURPOSE.py`, raise `form.SCHEMA_VERSION`. Tests hold the
models against what the migrations make.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def upgrade(connection: Connection, form: str = "head") -> None:
    """Bring the store on `connection` to the newest form, inside the transaction that stands open on it."""
    settings = config(connection)
    reached = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if reached:  # a store that was made at once has no table of Alembic's that says so
        command.stamp(settings, f"{reached:04}")
    command.upgrade(settings, form)


def config(connection: Connection | None = None) -> Config:
    settings = Config()
    # "%" is ConfigParser's sign for an interpolation
    settings.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    settings.attributes["connection"] = connection
    return settings
