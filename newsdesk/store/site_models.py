"""The tables of what a site has of its own, how far a pull has come, and what a job did there."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from newsdesk.store.models import Base


class SiteTermRow(Base):
    """A section, tag or author of a site (`taxonomy`: SECTION, TAG or AUTHOR of `site_options.py`).

    `parent` is a `remote_id` or "". `local_id`: the desk's own that it stands for, None where there is none.
    """

    __tablename__ = "site_term"

    site_id: Mapped[int] = mapped_column(ForeignKey("site.id", ondelete="CASCADE"), primary_key=True)
    taxonomy: Mapped[str] = mapped_column(primary_key=True)
    remote_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    slug: Mapped[str] = mapped_column(default="")
    parent: Mapped[str] = mapped_column(default="")
    local_id: Mapped[int | None]


class ArticleSiteRow(Base):
    """A person wants this article to go to this site. Without any it goes where it stands, else to the usual one."""

    __tablename__ = "article_site"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id", ondelete="CASCADE"), primary_key=True, index=True)


class SitePullRow(Base):
    """How far the pull from a site has come: `state` is JSON that only `publish/pull.py` reads."""

    __tablename__ = "site_pull"

    site_id: Mapped[int] = mapped_column(ForeignKey("site.id", ondelete="CASCADE"), primary_key=True)
    state: Mapped[str] = mapped_column(default="{}")


class JobLogRow(Base):
    """A line of what a job did, for the curious. Never a secret."""

    __tablename__ = "job_log"

    id: Mapped[int] = mapped_column(primary_key=True)
    job_id: Mapped[int] = mapped_column(ForeignKey("job.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime]
    line: Mapped[str]
