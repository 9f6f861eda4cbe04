"""Who writes, and under which heading: authors, sections, tags."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from newsdesk.store.connection import Database
from newsdesk.store.errors import there
from newsdesk.store.models import ArticleTagRow, AuthorRow, SectionRow, TagRow
from newsdesk.store.records import Author, Section
from newsdesk.store.text import fold, storable


class Sections:
    """The paper's sections, in the order of the paper."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Section, ...]:
        with self._database.read() as session:
            rows = session.scalars(select(SectionRow).order_by(SectionRow.position, SectionRow.id))
            return tuple(section_of(row) for row in rows)

    def get(self, id: int) -> Section:
        with self._database.read() as session:
            return section_of(there(session.get(SectionRow, id), "section", id))

    def add(self, name: str, parent: int | None = None) -> Section:
        """The section of this name (case does not count) under `parent`; made where there is none, at the end."""
        with self._database.write() as session:
            for row in session.scalars(select(SectionRow).where(SectionRow.parent_id == parent)):
                if fold(row.name) == fold(name.strip()):
                    return section_of(row)
            return section_of(self.add_row(session, name, parent))

    @staticmethod
    def add_row(session: Session, name: str, parent: int | None = None) -> SectionRow:
        name = storable(name.strip())
        last = session.scalar(select(func.max(SectionRow.position)))
        row = SectionRow(
            name=name, slug=_free_slug(session, name), parent_id=parent, position=0 if last is None else last + 1
        )
        session.add(row)
        session.flush()
        return row


class Authors:
    """Those whose names stand over stories, by name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Author, ...]:
        with self._database.read() as session:
            return tuple(author_of(row) for row in session.scalars(select(AuthorRow).order_by(AuthorRow.folded)))

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
        """Write all of `author`."""
        with self._database.write() as session:
            row = there(session.get(AuthorRow, author.id), "author", author.id)
            row.name = storable(author.name.strip())
            row.folded = fold(row.name)
            row.biography = storable(author.biography)
            row.picture = author.picture
            return author_of(row)


class Tags:
    """The words that stories are filed under."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[str, ...]:
        """Every tag that some article bears, by name."""
        with self._database.read() as session:
            used = select(ArticleTagRow.tag_id)
            return tuple(session.scalars(select(TagRow.name).where(TagRow.id.in_(used)).order_by(TagRow.folded)))


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


def section_of(row: SectionRow) -> Section:
    return Section(id=row.id, name=row.name, slug=row.slug, parent=row.parent_id, position=row.position)


def author_of(row: AuthorRow) -> Author:
    return Author(id=row.id, name=row.name, biography=row.biography, picture=row.picture)


def _free_slug(session: Session, name: str) -> str:
    from newsdesk.story.slug import slugify

    wanted = slugify(name, "en") or "section"
    taken = set(session.scalars(select(SectionRow.slug)))
    slug, number = wanted, 2
    while slug in taken:
        slug, number = f"{wanted}-{number}", number + 1
    return slug
