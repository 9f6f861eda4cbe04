"""2026-11-27: the list in any order: sorted headlines, counted words, the first author; jobs that failed at a conflict."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from newsdesk.store.text import sort_key

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_AT_ONCE = 5000
_FILTERED = ("stage", "section_id", "author_id")
_SHOWN = (*_FILTERED, "headline", "language", "direction", "tk", "text_version", "embargo", "words", "created")
_INDEXES = (
    ("ix_article_list", ("trashed", "updated"), _SHOWN),
    ("ix_article_list_stage", ("stage", "trashed", "updated"), _SHOWN),
    ("ix_article_list_section", ("section_id", "trashed", "updated"), _SHOWN),
    ("ix_article_list_author", ("author_id", "trashed", "updated"), _SHOWN),
    ("ix_article_list_created", ("trashed", "created"), _FILTERED),
    ("ix_article_list_headline", ("trashed", "headline_key"), _FILTERED),
    ("ix_article_list_words", ("trashed", "words"), _FILTERED),
)


def upgrade() -> None:
    op.add_column("article", sa.Column("headline_key", sa.Text(), nullable=False, server_default=""))
    op.add_column("article", sa.Column("words", sa.Integer(), nullable=False, server_default="-1"))
    # Alembic would make the whole table anew for the reference
    reference = "CONSTRAINT fk_article_author_id REFERENCES author (id)"
    op.execute(f"ALTER TABLE article ADD COLUMN author_id INTEGER {reference}")
    op.add_column("job", sa.Column("conflict", sa.Boolean(), nullable=False, server_default=sa.false()))
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    if on_sqlite:
        for name, _ordered, _more in _INDEXES[:3]:
            op.drop_index(name, "article")
    op.execute(
        "UPDATE article SET author_id = (SELECT author_id FROM byline WHERE byline.article_id = article.id"
        " ORDER BY position LIMIT 1)"
    )
    _sort_headlines(op.get_bind())
    if on_sqlite:
        for name, ordered, more in _INDEXES:
            op.create_index(name, "article", list(dict.fromkeys((*ordered, "id", *more))))


def _sort_headlines(connection: sa.Connection) -> None:
    rows = sa.text("SELECT id, headline FROM article WHERE id > :last ORDER BY id LIMIT :most")
    last = 0
    while found := connection.execute(rows, {"last": last, "most": _AT_ONCE}).all():
        last = found[-1].id
        keys = [{"id": row.id, "key": sort_key(row.headline)} for row in found]
        connection.execute(sa.text("UPDATE article SET headline_key = :key WHERE id = :id"), keys)
