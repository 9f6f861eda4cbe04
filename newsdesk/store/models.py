"""The tables. They stay inside `newsdesk/store`; what leaves it are the values of `records.py`.

Read in this order: an article and what hangs on it, its revisions, pictures, sites, what was seen of an article on a
site, the outbox. Long texts stand in tables of their own, so that the list reads small rows. Everything here is
portable SQL; what only SQLite has is in `database.py`, and the migrations in `migrations/` make the same tables.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import (
    Date,
    ForeignKey,
    Index,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from newsdesk.store.moments import UtcDateTime


class Base(DeclarativeBase):
    type_annotation_map = {str: Text, datetime: UtcDateTime, date: Date}  # noqa: RUF012 - SQLAlchemy's own form
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


# --- an article ------------------------------------------------------------------------------------------------


class SectionRow(Base):
    __tablename__ = "section"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    slug: Mapped[str] = mapped_column(unique=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("section.id"))
    position: Mapped[int] = mapped_column(default=0)


class AuthorRow(Base):
    """`folded`: the name without regard to case, one author a name."""

    __tablename__ = "author"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)
    biography: Mapped[str] = mapped_column(default="")
    picture: Mapped[str] = mapped_column(default="")


class TagRow(Base):
    """`folded`: the name without regard to case; it keeps the case in which it was written first."""

    __tablename__ = "tag"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)


class ArticleRow(Base):
    """The facts of an article.

    `text_version`: the version in which something that readers see last changed. `tk`: marks of things still to come.
    `folded`: headline and standfirst without regard to case, for the list's search field. `headline_key`: the headline
    in the form in which it is sorted. `words`: of the body, -1 where nobody counted yet; they follow in idle moments.
    `author_id`: the first of the byline.
    """

    __tablename__ = "article"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(32), unique=True)
    headline: Mapped[str] = mapped_column(default="")
    kicker: Mapped[str] = mapped_column(default="")
    standfirst: Mapped[str] = mapped_column(default="")
    folded: Mapped[str] = mapped_column(default="")
    slug: Mapped[str] = mapped_column(default="")
    dateline_place: Mapped[str] = mapped_column(default="")
    dateline_day: Mapped[date | None]
    dateline_agency: Mapped[str] = mapped_column(default="")
    section_id: Mapped[int | None] = mapped_column(ForeignKey("section.id"))
    language: Mapped[str] = mapped_column(default="en")
    direction: Mapped[str] = mapped_column(default="ltr")
    stage: Mapped[str]
    embargo: Mapped[datetime | None]
    lead_picture: Mapped[str] = mapped_column(default="")
    seo_title: Mapped[str] = mapped_column(default="")
    seo_description: Mapped[str] = mapped_column(default="")
    comments: Mapped[bool] = mapped_column(default=True)
    sticky: Mapped[bool] = mapped_column(default=False, server_default=false())
    private: Mapped[bool] = mapped_column(default=False, server_default=false())
    post_format: Mapped[str] = mapped_column(default="", server_default="")
    target: Mapped[int] = mapped_column(default=0, server_default="0")
    tk: Mapped[int] = mapped_column(default=0)
    headline_key: Mapped[str] = mapped_column(default="", server_default="")
    words: Mapped[int] = mapped_column(default=-1, server_default="-1")
    author_id: Mapped[int | None] = mapped_column(ForeignKey("author.id"))
    created: Mapped[datetime]
    updated: Mapped[datetime]
    trashed: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)
    text_version: Mapped[int] = mapped_column(default=1)

    text: Mapped[ArticleTextRow] = relationship(lazy="joined", innerjoin=True, cascade="all, delete-orphan")
    section: Mapped[SectionRow | None] = relationship(lazy="joined")
    bylines: Mapped[list[BylineRow]] = relationship(
        lazy="selectin", order_by="BylineRow.position", cascade="all, delete-orphan"
    )
    tags: Mapped[list[ArticleTagRow]] = relationship(
        lazy="selectin", order_by="ArticleTagRow.position", cascade="all, delete-orphan"
    )


# A page of the list by its last change is read from one of these alone: what it filters by, its order, then what a row
# shows. By any other sort it is read in order from the index of that sort, which holds what the list filters by.
# Only SQLite: the b-tree of PostgreSQL takes no headline of 10,000 characters.
_filtered = ("stage", "section_id", "author_id")
_shown = (*_filtered, "headline", "language", "direction", "tk", "text_version", "embargo", "words", "created")
for _name, _ordered, _more in (
    ("ix_article_list", ("trashed", "updated"), _shown),
    ("ix_article_list_stage", ("stage", "trashed", "updated"), _shown),
    ("ix_article_list_section", ("section_id", "trashed", "updated"), _shown),
    ("ix_article_list_author", ("author_id", "trashed", "updated"), _shown),
    ("ix_article_list_created", ("trashed", "created"), _filtered),
    ("ix_article_list_headline", ("trashed", "headline_key"), _filtered),
    ("ix_article_list_words", ("trashed", "words"), _filtered),
):
    _columns = dict.fromkeys((*_ordered, "id", *_more))
    Index(_name, *(ArticleRow.__table__.c[column] for column in _columns)).ddl_if(dialect="sqlite")


class ArticleTextRow(Base):
    """The long texts of an article: its body in Markdown, the notes to the desk, words that are no spelling errors.

    `ignored_words`: a word a line.
    """

    __tablename__ = "article_text"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    body: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    ignored_words: Mapped[str] = mapped_column(default="", server_default="")


class MarginNoteRow(Base):
    """What a margin note says. `id` stands in the body, round the words that it is about."""

    __tablename__ = "margin_note"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    words: Mapped[str]
    text: Mapped[str]
    by: Mapped[str] = mapped_column(default="")
    created: Mapped[datetime]
    resolved: Mapped[datetime | None]


class BylineRow(Base):
    __tablename__ = "byline"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"), primary_key=True, index=True)
    position: Mapped[int]

    author: Mapped[AuthorRow] = relationship(lazy="joined", innerjoin=True)


class ArticleTagRow(Base):
    __tablename__ = "article_tag"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id"), primary_key=True, index=True)
    position: Mapped[int]

    tag: Mapped[TagRow] = relationship(lazy="joined", innerjoin=True)


class RevisionTextRow(Base):
    """The body of one or more revisions of an article: equal ones are kept once. `words`: None where nobody counted."""

    __tablename__ = "revision_text"
    __table_args__ = (UniqueConstraint("article_id", "sha"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    sha: Mapped[str] = mapped_column(String(64))
    body: Mapped[str]
    words: Mapped[int | None]


class RevisionRow(Base):
    """An article whole, as it stood: `facts` is JSON (`revisions.py` says how), the body stands in `text`.

    `by`: who worked at the desk. `about`: what it has to do with, such as a site's name. `name`: a person's own for it.
    """

    __tablename__ = "revision"
    __table_args__ = (Index(None, "article_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    text_id: Mapped[int] = mapped_column(ForeignKey("revision_text.id"), index=True)
    version: Mapped[int]
    reason: Mapped[str]
    by: Mapped[str] = mapped_column(default="", server_default="")
    about: Mapped[str] = mapped_column(default="", server_default="")
    name: Mapped[str] = mapped_column(default="", server_default="")
    created: Mapped[datetime]
    facts: Mapped[str]

    text: Mapped[RevisionTextRow] = relationship()


# --- pictures --------------------------------------------------------------------------------------------------


class MediaRow(Base):
    """The facts of a picture or file; its bytes are the file in the media folder that bears the name `sha`.

    `place`, `day` (as 2026-09-15) and `keywords`: what the file says; for the desk alone.
    `original`: of which other picture this one was made, by `recipe` (JSON, `images/edit.py`). A recipe without one
    holds a focal point alone. `focus`: that point in fractions of this picture, as "0.3 0.6". `whole`: an editor wants
    it sent with all that its file says.
    """

    __tablename__ = "media"

    sha: Mapped[str] = mapped_column(String(64), primary_key=True)
    media_type: Mapped[str]
    width: Mapped[int]
    height: Mapped[int]
    size: Mapped[int]
    file_name: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    alt: Mapped[str] = mapped_column(default="")
    caption: Mapped[str] = mapped_column(default="")
    credit: Mapped[str] = mapped_column(default="")
    copyright: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="", server_default="")
    day: Mapped[str] = mapped_column(default="", server_default="")
    keywords: Mapped[str] = mapped_column(default="", server_default="")
    original: Mapped[str] = mapped_column(default="", server_default="")
    recipe: Mapped[str] = mapped_column(default="", server_default="")
    focus: Mapped[str] = mapped_column(default="", server_default="")
    whole: Mapped[bool] = mapped_column(default=False, server_default=false())
    added: Mapped[datetime]


# --- sites -----------------------------------------------------------------------------------------------------


class SiteRow(Base):
    """A place to publish to. No password is ever kept here.

    `facts`: JSON, what the endpoint learned of the site. `options`: JSON, what a person chose for it.

    The number of a removed site is never given again: it may still name something in a keyring.
    """

    __tablename__ = "site"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy's own form

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]
    address: Mapped[str]
    home: Mapped[str] = mapped_column(default="")
    account: Mapped[str] = mapped_column(default="")
    facts: Mapped[str] = mapped_column(default="{}")
    options: Mapped[str] = mapped_column(default="{}", server_default="{}")


class SitePictureRow(Base):
    """A picture that a site has already. `sha`: of the bytes as sent, which are not those of the original.

    `media`: the SHA-256 of the original in the media store, "" where nobody noted it.
    """

    __tablename__ = "site_picture"

    site_id: Mapped[int] = mapped_column(ForeignKey("site.id", ondelete="CASCADE"), primary_key=True)
    sha: Mapped[str] = mapped_column(String(64), primary_key=True)
    remote_id: Mapped[str]
    url: Mapped[str]
    media: Mapped[str] = mapped_column(default="", server_default="")


class RemotePostRow(Base):
    """An article and a site that have to do with each other, and what was last seen of it there.

    `remote_id` is "" until the site has it. `job_id`: the latest job that carries it there. `first_version`: the
    version that was first public there; a later one is a correction.
    """

    __tablename__ = "remote_post"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id", ondelete="CASCADE"), primary_key=True, index=True)
    job_id: Mapped[int | None] = mapped_column(ForeignKey("job.id", ondelete="SET NULL"), index=True)
    remote_id: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    slug: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default="")
    sent_version: Mapped[int] = mapped_column(default=0)
    first_version: Mapped[int | None]
    published: Mapped[datetime | None]
    modified: Mapped[datetime | None]
    base: Mapped[str] = mapped_column(default="")


# --- the outbox ------------------------------------------------------------------------------------------------


class JobRow(Base):
    """`conflict`: it failed because the site has another text than newsdesk left there. `kind`: what it is to do.

    `wish`: that a person wants it to pause or to be given up.
    """

    __tablename__ = "job"
    __table_args__ = (Index(None, "state", "id"), Index(None, "article_id", "site_id", "id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(16))
    kind: Mapped[str] = mapped_column(default="publish", server_default="publish")
    wish: Mapped[str] = mapped_column(default="", server_default="")
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id", ondelete="CASCADE"), index=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id", ondelete="CASCADE"), index=True)
    state: Mapped[str]
    attempts: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[datetime | None]
    error: Mapped[str] = mapped_column(default="")
    advice: Mapped[str] = mapped_column(default="")
    conflict: Mapped[bool] = mapped_column(default=False, server_default=false())
    link: Mapped[str] = mapped_column(default="")
    created: Mapped[datetime]
    finished: Mapped[datetime | None]

    site: Mapped[SiteRow] = relationship(lazy="joined", innerjoin=True)
    steps: Mapped[list[StepRow]] = relationship(lazy="selectin", order_by="StepRow.id", cascade="all, delete-orphan")


class StepRow(Base):
    """One thing a job does on a site, written down before it is tried and after it is done."""

    __tablename__ = "job_step"
    __table_args__ = (UniqueConstraint("job_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    job_id: Mapped[int] = mapped_column(ForeignKey("job.id", ondelete="CASCADE"))
    name: Mapped[str]
    state: Mapped[str]
    result: Mapped[str] = mapped_column(default="")


# --- words of the desk's own -----------------------------------------------------------------------------------


class SnippetRow(Base):
    """A short word and the Markdown that it stands for."""

    __tablename__ = "snippet"

    word: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]


class WordRow(Base):
    """A word that no dictionary of the desk knows, and that is right."""

    __tablename__ = "word"

    word: Mapped[str] = mapped_column(primary_key=True)


# --- settings --------------------------------------------------------------------------------------------------


class SettingRow(Base):
    """One fact of `DeskSettings`; its value is JSON."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
