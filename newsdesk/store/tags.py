"""The words that stories are filed under: used, renamed, merged, removed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from newsdesk.store.connection import Database
from newsdesk.store.errors import NameMissing, NotThere
from newsdesk.store.models import ArticleRow, ArticleTagRow, TagRow
from newsdesk.store.records import TagsBefore, TagUse
from newsdesk.store.text import batched, by_name, fold, storable


class Tags:
    """A tag that no story bears any more is none: it only waits for its next use."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[str, ...]:
        """Every tag that some article bears, by name."""
        with self._database.read() as session:
            used = select(ArticleTagRow.tag_id)
            return tuple(sorted(session.scalars(select(TagRow.name).where(TagRow.id.in_(used))), key=by_name))

    def uses(self) -> tuple[TagUse, ...]:
        """Those of stories that are not in the trash, with the number of these."""
        figures = (
            select(TagRow.name, func.count())
            .join(ArticleTagRow, ArticleTagRow.tag_id == TagRow.id)
            .join(ArticleRow, ArticleRow.id == ArticleTagRow.article_id)
            .where(ArticleRow.trashed.is_(None))
            .group_by(TagRow.id)
        )
        with self._database.read() as session:
            uses = (TagUse(name, number) for name, number in session.execute(figures))
            return tuple(sorted(uses, key=lambda use: by_name(use.name)))

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
            if new is not None:
                given = list({article for _name, filed in before.filed for article, _position in filed})
                for some in batched(given):
                    mine = ArticleTagRow.tag_id == new.id, ArticleTagRow.article_id.in_(some)
                    session.execute(delete(ArticleTagRow).where(*mine))
                session.flush()
                bare = not session.scalar(select(func.count()).where(ArticleTagRow.tag_id == new.id))
                if bare and not any(fold(name) == new.folded for name, _filed in before.filed):
                    session.delete(new)
            session.flush()
            for name, filed in before.filed:
                tag = session.scalar(select(TagRow).where(TagRow.folded == fold(name)))
                if tag is None:
                    tag = TagRow(name=name, folded=fold(name))
                    session.add(tag)
                tag.name = name
                session.flush()
                for places in batched(filed):
                    _file(session, tag, dict(places))


def _tag(session: Session, name: str) -> TagRow:
    row = session.scalar(select(TagRow).where(TagRow.folded == fold(" ".join(name.split()))))
    if row is None:
        raise NotThere("tag", name)
    return row


def _before(session: Session, tags: Iterable[TagRow]) -> TagsBefore:
    return TagsBefore(tuple((tag.name, tuple(_places(session, tag).items())) for tag in tags))


def _places(session: Session, tag: TagRow) -> dict[int, int]:
    """The stories that bear the tag, with its place among their tags."""
    rows = select(ArticleTagRow.article_id, ArticleTagRow.position).where(ArticleTagRow.tag_id == tag.id)
    return dict(session.execute(rows).all())


def _refile(session: Session, old: TagRow, new: TagRow) -> None:
    places = _places(session, old)
    session.execute(delete(ArticleTagRow).where(ArticleTagRow.tag_id == old.id))
    for some in batched(list(places.items())):
        _file(session, new, dict(some))


def _file(session: Session, tag: TagRow, places: Mapping[int, int]) -> None:
    """File these stories under the tag, but those that are gone or bear it already."""
    there = set(session.scalars(select(ArticleRow.id).where(ArticleRow.id.in_(places))))
    filed = ArticleTagRow.tag_id == tag.id, ArticleTagRow.article_id.in_(places)
    there -= set(session.scalars(select(ArticleTagRow.article_id).where(*filed)))
    rows = [
        {"article_id": article, "tag_id": tag.id, "position": position}
        for article, position in places.items()
        if article in there
    ]
    if rows:
        session.execute(insert(ArticleTagRow), rows)
