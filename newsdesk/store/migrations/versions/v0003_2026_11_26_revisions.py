"""2026-11-26: revisions share equal texts; who took each, what it has to do with, and a name that a person gave it."""

from __future__ import annotations

from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "revision_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("sha", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_revision_text_article_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision_text")),
        sa.UniqueConstraint("article_id", "sha", name=op.f("uq_revision_text_article_id_sha")),
    )
    op.add_column("revision", sa.Column("text_id", sa.Integer(), nullable=True))
    _share_texts(op.get_bind())
    with op.batch_alter_table("revision") as table:
        table.drop_column("body")
        table.alter_column("text_id", existing_type=sa.Integer(), nullable=False)
        for name in ("by", "about", "name"):
            table.add_column(sa.Column(name, sa.Text(), nullable=False, server_default=""))
        table.create_foreign_key(op.f("fk_revision_text_id"), "revision_text", ["text_id"], ["id"])
    op.create_index(op.f("ix_revision_text_id"), "revision", ["text_id"])


def _share_texts(connection: sa.Connection) -> None:
    """One revision at a time: all their texts together may be larger than the memory."""
    texts: dict[tuple[int, str], int] = {}
    for id, article in connection.execute(sa.text("SELECT id, article_id FROM revision ORDER BY id")).fetchall():
        body = connection.execute(sa.text("SELECT body FROM revision WHERE id = :id"), {"id": id}).scalar_one()
        sha = sha256(body.encode()).hexdigest()
        if (article, sha) not in texts:
            texts[article, sha] = len(texts) + 1
            connection.execute(
                sa.text("INSERT INTO revision_text (id, article_id, sha, body) VALUES (:id, :article, :sha, :body)"),
                {"id": len(texts), "article": article, "sha": sha, "body": body},
            )
        connection.execute(
            sa.text("UPDATE revision SET text_id = :text WHERE id = :id"), {"text": texts[article, sha], "id": id}
        )
