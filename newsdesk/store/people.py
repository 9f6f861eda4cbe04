"""Who writes; and the rows of authors, sections and tags as values."""

from __future__ import annotations

from collections.abc import Iterable
from types import SimpleNamespace

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from newsdesk.store.connection import Database
from newsdesk.store.errors import InUse, NameMissing, NameTaken, there
from newsdesk.store.models import ArticleRow, AuthorRow, BylineRow, SectionRow, TagRow
from newsdesk.store.records import Author, Section
from newsdesk.store.text import by_name, fold, storable


class Authors:
    """Those whose names stand over stories, by name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Author, ...]:
        with self._database.read() as session:
            authors = (author_of(row) for row in session.scalars(select(AuthorRow)))
            return tuple(sorted(authors, key=lambda author: by_name(author.name)))

    def get(self, id: int) -> Author:
        with self._database.read() as session:
            return author_of(there(session.get(AuthorRow, id), "author", id))

    def add(self, name: str, biography: str = "") -> Author:
        """The author of this name (case does not count); made, with `biography`, where there is none."""
        name = storable(name.strip())
        with self._database.write() as session:
            row = session.scalar(select(AuthorRow).where(AuthorRow.folded == fold(name)))
            if row is None:
                row = AuthorRow(name=name, folded=fold(name), biography=storable(biography), picture="")
                session.add(row)
                session.flush()
            return author_of(row)

    def save(self, author: Author) -> Author:
        """Write all of `author`. Raises NotThere, NameMissing, NameTaken."""
        name = storable(" ".join(author.name.split()))
        if not name:
            raise NameMissing
        with self._database.write() as session:
            row = there(session.get(AuthorRow, author.id), "author", author.id)
            twin = session.scalar(select(AuthorRow.name).where(AuthorRow.folded == fold(name), AuthorRow.id != row.id))
            if twin is not None:
                raise NameTaken(twin)
            row.name, row.folded = name, fold(name)
            row.biography = storable(author.biography)
            row.picture = author.picture
            return author_of(row)

    def figures(self) -> dict[int, int]:
        """Over how many stories each author's name stands; the trash does not count."""
        of = BylineRow.author_id
        figures = select(of, func.count()).join(ArticleRow, ArticleRow.id == BylineRow.article_id)
        with self._database.read() as session:
            return dict(session.execute(figures.where(ArticleRow.trashed.is_(None)).group_by(of)).all())

    def merge(self, id: int, into: int) -> Author:
        """All stories of `id` are `into`'s from now on, and `id` goes; a picture or biography that lacks is taken over.

        Raises NotThere.
        """
        with self._database.write() as session:
            old = there(session.get(AuthorRow, id), "author", id)
            new = there(session.get(AuthorRow, into), "author", into)
            if old is new:
                return author_of(new)
            both = select(BylineRow.article_id).where(BylineRow.author_id == into).scalar_subquery()
            theirs = update(BylineRow).where(BylineRow.author_id == id, BylineRow.article_id.not_in(both))
            session.execute(theirs.values(author_id=into), execution_options={"synchronize_session": False})
            session.execute(delete(BylineRow).where(BylineRow.author_id == id))
            first = (
                select(BylineRow.author_id)
                .where(BylineRow.article_id == ArticleRow.id)
                .order_by(BylineRow.position)
                .limit(1)
                .scalar_subquery()
            )
            led = update(ArticleRow).where(ArticleRow.author_id == id).values(author_id=first)
            session.execute(led, execution_options={"synchronize_session": False})
            new.biography = new.biography or old.biography
            new.picture = new.picture or old.picture
            session.flush()
            session.delete(old)
            return author_of(new)

    def remove(self, id: int) -> None:
        """Raises NotThere, and InUse where the name stands over a story."""
        with self._database.write() as session:
            row = there(session.get(AuthorRow, id), "author", id)
            theirs = (
                select(func.count(), func.count(ArticleRow.trashed)).join(BylineRow).where(BylineRow.author_id == id)
            )
            stories, in_trash = session.execute(theirs).one()
            if stories:
                raise InUse(row.name, stories, only_in_trash=stories == in_trash)
            session.delete(row)


def tag_rows(session: Session, names: Iterable[str]) -> list[TagRow]:
    """The tags of these names, in this order, each once, new ones made. Empty names are left out."""
    wanted: dict[str, str] = {}
    for name in names:
        clean = storable(" ".join(name.split()))
        if clean:
            wanted.setdefault(fold(clean), clean)
    known = {row.folded: row for row in session.scalars(select(TagRow).where(TagRow.folded.in_(wanted)))}
    for folded, name in wanted.items():
        if folded not in known:
            known[folded] = TagRow(name=name, folded=folded)
            session.add(known[folded])
    return [known[folded] for folded in wanted]


def section_of(row: SectionRow | SimpleNamespace) -> Section:
    return Section(id=row.id, name=row.name, slug=row.slug, parent=row.parent_id, position=row.position)


def author_of(row: AuthorRow | SimpleNamespace) -> Author:
    return Author(id=row.id, name=row.name, biography=row.biography, picture=row.picture)
