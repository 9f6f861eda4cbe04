"""2026-11-27: kinds of jobs and their log, terms and choices of a site, pulls, private and sticky stories, edited pictures."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("job", sa.Column("kind", sa.Text(), nullable=False, server_default="publish"))
    op.add_column("job", sa.Column("wish", sa.Text(), nullable=False, server_default=""))
    op.add_column("site", sa.Column("options", sa.Text(), nullable=False, server_default="{}"))
    op.add_column("article", sa.Column("post_format", sa.Text(), nullable=False, server_default=""))
    op.add_column("site_picture", sa.Column("media", sa.Text(), nullable=False, server_default=""))
    for name in ("original", "recipe", "focus", "place", "day", "keywords"):
        op.add_column("media", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    for name in ("sticky", "private"):
        op.add_column("article", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    _of_a_site(
        "site_term",
        sa.Column("taxonomy", sa.Text(), nullable=False, primary_key=True),
        sa.Column("remote_id", sa.Text(), nullable=False, primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=False),
        sa.Column("local_id", sa.Integer(), nullable=True),
    )
    _of_a_site("site_pull", sa.Column("state", sa.Text(), nullable=False))
    op.create_table(
        "article_site",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_article_site_article_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_article_site_site_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "site_id", name=op.f("pk_article_site")),
    )
    op.create_index(op.f("ix_article_site_site_id"), "article_site", ["site_id"])
    op.create_table(
        "job_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("job_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["job_id"], ["job.id"], name=op.f("fk_job_log_job_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job_log")),
    )
    op.create_index(op.f("ix_job_log_job_id"), "job_log", ["job_id"])


def _of_a_site(table: str, *columns: sa.Column[object]) -> None:
    op.create_table(
        table,
        sa.Column("site_id", sa.Integer(), nullable=False, primary_key=True),
        *columns,
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f(f"fk_{table}_site_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint(*_key(columns), name=op.f(f"pk_{table}")),
    )


def _key(columns: tuple[sa.Column[object], ...]) -> list[str]:
    return ["site_id", *(column.name for column in columns if column.primary_key)]
