"""The tables round the search index. The index itself, and what tells it of changes, is in `search_index.py`."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from newsdesk.store.models import Base


class SearchDocRow(Base):
    """Which document of the index an article is. Each change gives it a later one: the order of the documents is the
    order of the texts in time. `has`: bits of `values.Has`.

    No foreign keys: the index is brought up to date later than the article, also where the article has gone.
    """

    __tablename__ = "search_doc"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy's own form

    doc: Mapped[int] = mapped_column(primary_key=True)
    article: Mapped[int] = mapped_column(unique=True)
    has: Mapped[int] = mapped_column(default=0)


class SearchStaleRow(Base):
    """An article that the index does not know as it is. Each text that changed is kept here as it was indexed: FTS5
    takes a document out only by the very text that went in.
    """

    __tablename__ = "search_stale"

    article: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    headline: Mapped[str | None]
    standfirst: Mapped[str | None]
    body: Mapped[str | None]
    byline: Mapped[str | None]
    tags: Mapped[str | None]
    notes: Mapped[str | None]


class SearchFormRow(Base):
    """One row: by which form of `fold()` the index was made."""

    __tablename__ = "search_form"

    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class SavedSearchRow(Base):
    __tablename__ = "saved_search"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    query: Mapped[str]
