"""2026-11-27: pictures that an editor sends with all that their files say."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("media", sa.Column("whole", sa.Boolean(), nullable=False, server_default=sa.false()))
