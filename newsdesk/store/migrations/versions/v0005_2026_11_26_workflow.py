"""2026-11-26: templates, and stories that follow others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "follow_up",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_follow_up_article_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["first_id"], ["article.id"], name=op.f("fk_follow_up_first_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "first_id", name=op.f("pk_follow_up")),
    )
    op.create_index(op.f("ix_follow_up_first_id"), "follow_up", ["first_id"])
    op.create_table(
        "template",
        sa.Column("key", sa.String(length=32), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("name", "headline", "kicker", "standfirst", "body")),
        sa.Column("section_id", sa.Integer(), nullable=True),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("target", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["section_id"], ["section.id"], name=op.f("fk_template_section_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_template")),
    )
