"""The words that stories are filed under: used, renamed, merged, removed."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from newsdesk.store.connection import Database
from newsdesk.store.errors import NameMissing, NotThere
from newsdesk.store.models import ArticleRow, ArticleTagRow, TagRow
from newsdesk.store.records import TagsBefore, TagUse
from newsdesk.store.text import fold, storable


class Tags:
    """A tag that no story bears any more is none: it only waits for its next use."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[str, ...]:
        """Every tag that some article bears, by name."""
        with self._database.read() as session:
            used = select(ArticleTagRow.tag_id)
            return tuple(session.scalars(select(TagRow.name).where(TagRow.id.in_(used)).order_by(TagRow.folded)))

    def uses(self) -> tuple[TagUse, ...]:
        """The same with the number of their stories."""
        figures = (
            select(TagRow.name, func.count())
            .join(ArticleTagRow, ArticleTagRow.tag_id == TagRow.id)
            .group_by(TagRow.id)
            .order_by(TagRow.folded)
        )
        with self._database.read() as session:
            return tuple(TagUse(name, number) for name, number in session.execute(figures))

    def rename(self, name: str, new: str) -> TagsBefore:
        """Where `new` is another tag the two become one. Raises NotThere, NameMissing."""
        return self.merge((name,), new)

    def merge(self, names: Iterable[str], into: str) -> TagsBefore:
        """Stories of `names` are filed under `into` from now on, each at the place of the first of them.

        A story keeps its other tags and their order. Raises NotThere, NameMissing.
        """
        clean = storable(" ".join(into.split()))
        if not clean:
            raise NameMissing
        with self._database.write() as session:
            old = [_tag(session, name) for name in dict.fromkeys(names)]
            target = session.scalar(select(TagRow).where(TagRow.folded == fold(clean)))
            before = _before(session, [*old, *([target] if target is not None else [])])
            if target is None:
                # one tag gets the new name, which moves no story
                target = old.pop(0)
            target.name, target.folded = clean, fold(clean)
            session.flush()
            for tag in old:
                if tag is not target:
                    _refile(session, tag, target)
                    session.delete(tag)
            session.flush()
            return before

    def remove(self, names: Iterable[str]) -> TagsBefore:
        """Take the tags off all stories. Raises NotThere."""
        with self._database.write() as session:
            old = [_tag(session, name) for name in dict.fromkeys(names)]
            before = _before(session, old)
            for tag in old:
                session.execute(delete(ArticleTagRow).where(ArticleTagRow.tag_id == tag.id))
                session.delete(tag)
            return before

    def put_back(self, before: TagsBefore, instead_of: str = "") -> None:
        """Undo a change of tags: stories are filed under the names that they bore; `instead_of` is the tag that a
        merge or a new name gave them. Stories that are gone are passed over.
        """
        with self._database.write() as session:
            new = session.scalar(select(TagRow).where(TagRow.folded == fold(instead_of))) if instead_of else None
            given = {id for _name, stories in before.filed for id in stories}
            if new is not None:
                mine = delete(ArticleTagRow).where(ArticleTagRow.tag_id == new.id, ArticleTagRow.article_id.in_(given))
                session.execute(mine)
                if not any(fold(name) == new.folded for name, _stories in before.filed):
                    left = session.scalar(select(func.count()).where(ArticleTagRow.tag_id == new.id))
                    if not left:
                        session.delete(new)
            session.flush()
            for name, stories in before.filed:
                tag = session.scalar(select(TagRow).where(TagRow.folded == fold(name)))
                if tag is None:
                    tag = TagRow(name=name, folded=fold(name))
                    session.add(tag)
                tag.name = name
                session.flush()
                for id in stories:
                    _file(session, id, tag)


def _tag(session: Session, name: str) -> TagRow:
    row = session.scalar(select(TagRow).where(TagRow.folded == fold(" ".join(name.split()))))
    if row is None:
        raise NotThere("tag", name)
    return row


def _before(session: Session, tags: Iterable[TagRow]) -> TagsBefore:
    filed = {
        tag.name: tuple(session.scalars(select(ArticleTagRow.article_id).where(ArticleTagRow.tag_id == tag.id)))
        for tag in tags
    }
    return TagsBefore(tuple(filed.items()))


def _refile(session: Session, old: TagRow, new: TagRow) -> None:
    places = dict(
        session.execute(
            select(ArticleTagRow.article_id, ArticleTagRow.position).where(ArticleTagRow.tag_id == old.id)
        ).all()
    )
    has = set(session.scalars(select(ArticleTagRow.article_id).where(ArticleTagRow.tag_id == new.id)))
    session.execute(delete(ArticleTagRow).where(ArticleTagRow.tag_id == old.id))
    for article, position in places.items():
        if article not in has:
            session.add(ArticleTagRow(article_id=article, tag_id=new.id, position=position))
    session.flush()


def _file(session: Session, article: int, tag: TagRow) -> None:
    if session.get(ArticleRow, article) is None or session.get(ArticleTagRow, (article, tag.id)) is not None:
        return
    last = session.scalar(select(func.max(ArticleTagRow.position)).where(ArticleTagRow.article_id == article))
    session.add(ArticleTagRow(article_id=article, tag_id=tag.id, position=0 if last is None else last + 1))
    session.flush()
