"""The tables of templates and of stories that follow others."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from newsdesk.store.models import Base


class FollowUpRow(Base):
    """`article_id` goes on from `first_id`."""

    __tablename__ = "follow_up"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    first_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True, index=True)


class TemplateRow(Base):
    """A skeleton of stories. One whose `key` is that of a shipped template stands in its place; `removed` hides it.

    `tags`: one a line.
    """

    __tablename__ = "template"

    key: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str]
    headline: Mapped[str] = mapped_column(default="")
    kicker: Mapped[str] = mapped_column(default="")
    standfirst: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")
    section_id: Mapped[int | None] = mapped_column(ForeignKey("section.id", ondelete="SET NULL"))
    tags: Mapped[str] = mapped_column(default="")
    stage: Mapped[str] = mapped_column(default="draft")
    target: Mapped[int] = mapped_column(default=0)
    removed: Mapped[bool] = mapped_column(default=False)
