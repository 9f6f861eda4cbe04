"""The paper's sections: a tree, kept in the order of the paper.

`position` numbers all sections through, each parent before its children, so that the order by position is the tree
from top to bottom.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from newsdesk.store.connection import Database
from newsdesk.store.errors import NameMissing, NameTaken, WithinItself, there
from newsdesk.store.models import ArticleRow, SectionRow
from newsdesk.store.people import section_of
from newsdesk.store.records import Section, SectionBefore
from newsdesk.store.text import batched, fold, storable
from newsdesk.store.workflow_models import TemplateRow


class Sections:
    """The paper's sections, in the order of the paper."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Section, ...]:
        with self._database.read() as session:
            return tuple(section_of(row) for row in _rows(session))

    def get(self, id: int) -> Section:
        with self._database.read() as session:
            return section_of(there(session.get(SectionRow, id), "section", id))

    def add(self, name: str, parent: int | None = None) -> Section:
        """The section of this name (case does not count) under `parent`; made where there is none, at the end."""
        with self._database.write() as session:
            for row in session.scalars(select(SectionRow).where(SectionRow.parent_id == parent)):
                if fold(row.name) == fold(name.strip()):
                    return section_of(row)
            row = self.add_row(session, name, parent)
            _number(session)
            return section_of(row)

    @staticmethod
    def add_row(session: Session, name: str, parent: int | None = None) -> SectionRow:
        name = _name(name)
        last = session.scalar(select(func.max(SectionRow.position)))
        row = SectionRow(
            name=name, slug=_free_slug(session, name), parent_id=parent, position=0 if last is None else last + 1
        )
        session.add(row)
        session.flush()
        return row

    def rename(self, id: int, name: str) -> Section:
        """Its address (`slug`) follows only while no story stands in it: later readers' links go there.

        Raises NotThere, NameMissing, NameTaken.
        """
        with self._database.write() as session:
            row = there(session.get(SectionRow, id), "section", id)
            name = _name(name)
            _refuse_twins(session, row.parent_id, name, but=id)
            row.name = name
            if session.scalar(select(ArticleRow.id).where(ArticleRow.section_id == id).limit(1)) is None:
                row.slug = f"-{id}"  # its own is free, too
                session.flush()
                row.slug = _free_slug(session, name)
            return section_of(row)

    def move(self, id: int, parent: int | None, place: int) -> Section:
        """Under `parent` (None: at the top), as number `place` of the sections there.

        Raises NotThere, WithinItself, NameTaken.
        """
        with self._database.write() as session:
            row = there(session.get(SectionRow, id), "section", id)
            above = parent
            while above is not None:
                if above == id:
                    raise WithinItself
                above = there(session.get(SectionRow, above), "section", above).parent_id
            _refuse_twins(session, parent, row.name, but=id)
            row.parent_id = parent
            beside = [other for other in _rows(session) if other.parent_id == parent and other.id != id]
            beside.insert(max(0, place), row)
            for position, other in enumerate(beside):
                other.position = position
            _number(session)
            return section_of(row)

    def remove(self, id: int) -> SectionBefore:
        """Its stories go to the section over it, or to none; the sections under it too. Raises NotThere, NameTaken."""
        with self._database.write() as session:
            row = there(session.get(SectionRow, id), "section", id)
            stories = session.scalars(select(ArticleRow.id).where(ArticleRow.section_id == id)).all()
            templates = session.scalars(select(TemplateRow.key).where(TemplateRow.section_id == id)).all()
            children = [other for other in _rows(session) if other.parent_id == id]
            before = SectionBefore(
                section_of(row), tuple(stories), tuple(child.id for child in children), tuple(templates)
            )
            for child in children:
                _refuse_twins(session, row.parent_id, child.name, but=id)
                child.parent_id = row.parent_id
            session.flush()
            for table in (ArticleRow, TemplateRow):
                session.execute(update(table).where(table.section_id == id).values(section_id=row.parent_id))
            session.delete(row)
            session.flush()
            _number(session)
            return before

    def put_back(self, before: SectionBefore) -> Section:
        """A section that was removed, with those of its stories and sections that stand where they went then."""
        was = before.section
        with self._database.write() as session:
            parent = was.parent
            if parent is not None and session.get(SectionRow, parent) is None:
                parent = None
            row = SectionRow(id=was.id, name=was.name, slug=was.slug, parent_id=parent, position=was.position)
            for other in _rows(session):
                if other.position >= was.position:
                    other.position += 1
            session.add(row)
            session.flush()
            for child in _rows(session):
                if child.id in before.children and child.parent_id == parent:
                    child.parent_id = was.id
            for some in batched(before.stories):
                left = ArticleRow.id.in_(some), ArticleRow.section_id == parent
                session.execute(update(ArticleRow).where(*left).values(section_id=was.id))
            for key in before.templates:
                template = session.get(TemplateRow, key)
                if template is not None and template.section_id == parent:
                    template.section_id = was.id
            session.flush()
            _number(session)
            return section_of(row)

    def figures(self) -> dict[int, int]:
        """How many stories stand in each section itself; the trash does not count."""
        of = ArticleRow.section_id
        with self._database.read() as session:
            rows = session.execute(
                select(of, func.count()).where(of.is_not(None), ArticleRow.trashed.is_(None)).group_by(of)
            )
            return {section: number for section, number in rows if section is not None}


def _rows(session: Session) -> Sequence[SectionRow]:
    return session.scalars(select(SectionRow).order_by(SectionRow.position, SectionRow.id)).all()


def _number(session: Session) -> None:
    """Number the tree through from top to bottom."""
    session.flush()
    under: dict[int | None, list[SectionRow]] = {}
    for row in _rows(session):
        under.setdefault(row.parent_id, []).append(row)
    left = list(reversed(under.get(None, [])))
    position = 0
    while left:
        row = left.pop()
        row.position = position
        position += 1
        left.extend(reversed(under.get(row.id, [])))
    session.flush()


def _name(name: str) -> str:
    clean = storable(" ".join(name.split()))
    if not clean:
        raise NameMissing
    return clean


def _refuse_twins(session: Session, parent: int | None, name: str, *, but: int) -> None:
    for row in session.scalars(select(SectionRow).where(SectionRow.parent_id == parent, SectionRow.id != but)):
        if fold(row.name) == fold(name):
            raise NameTaken(row.name)


def _free_slug(session: Session, name: str) -> str:
    from newsdesk.story.slug import slugify

    wanted = slugify(name, "en") or "section"
    taken = set(session.scalars(select(SectionRow.slug)))
    slug, number = wanted, 2
    while slug in taken:
        slug, number = f"{wanted}-{number}", number + 1
    return slug
