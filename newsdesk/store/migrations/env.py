"""Run by Alembic itself, with the connection that `upgrade` was given."""

from __future__ import annotations

from alembic import context

from newsdesk.store.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
