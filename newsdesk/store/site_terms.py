"""The sections, tags and authors of a site, as they were last seen there, and which of the desk's they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from sqlalchemy import Select, delete, select

from newsdesk.store.connection import Database
from newsdesk.store.models import AuthorRow, SectionRow, TagRow
from newsdesk.store.site_models import SiteTermRow
from newsdesk.store.site_options import AUTHOR, SECTION, TAG, SiteMap, SiteOptions, SiteTerm
from newsdesk.store.text import fold, storable

T = TypeVar("T")


_DEEPEST = 20
"""Sections over one another; a site may say that two are over each other."""


class SiteTerms:
    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, site: int, taxonomy: str) -> tuple[SiteTerm, ...]:
        """By name."""
        with self._database.read() as session:
            rows = session.scalars(_of(site, taxonomy))
            found = [SiteTerm(row.remote_id, row.name, row.slug, row.parent, row.local_id) for row in rows]
        return tuple(sorted(found, key=lambda term: fold(term.name)))

    def replace(self, site: int, taxonomy: str, terms: Iterable[SiteTerm]) -> None:
        """All that the site has now. What stood for something of the desk's does so still."""
        with self._database.write() as session:
            before = {row.remote_id: row.local_id for row in session.scalars(_of(site, taxonomy))}
            session.execute(delete(SiteTermRow).where(SiteTermRow.site_id == site, SiteTermRow.taxonomy == taxonomy))
            for term in {term.remote_id: term for term in terms}.values():
                session.add(
                    SiteTermRow(
                        site_id=site,
                        taxonomy=taxonomy,
                        remote_id=term.remote_id,
                        name=storable(term.name),
                        slug=storable(term.slug),
                        parent=term.parent,
                        local_id=before.get(term.remote_id),
                    )
                )

    def add(self, site: int, taxonomy: str, term: SiteTerm) -> None:
        """One that was made there just now."""
        with self._database.write() as session:
            session.merge(
                SiteTermRow(
                    site_id=site,
                    taxonomy=taxonomy,
                    remote_id=term.remote_id,
                    name=storable(term.name),
                    slug=storable(term.slug),
                    parent=term.parent,
                    local_id=term.local_id,
                )
            )

    def link(self, site: int, taxonomy: str, local_id: int, remote_id: str) -> None:
        """This one of the site's, and no other, stands for the desk's own; "" for none."""
        with self._database.write() as session:
            for row in session.scalars(_of(site, taxonomy)):
                if row.local_id == local_id and row.remote_id != remote_id:
                    row.local_id = None
                elif row.remote_id == remote_id and row.local_id is None:
                    row.local_id = local_id

    def link_by_name(self, site: int, options: SiteOptions) -> None:
        """What stands for nothing yet stands for the desk's own of its name, unless a person chose otherwise."""
        with self._database.write() as session:
            sections = {row.id: row for row in session.scalars(select(SectionRow))}
            authors, tags = session.scalars(select(AuthorRow)).all(), session.scalars(select(TagRow)).all()
            own: dict[str, dict[Path, int]] = {
                SECTION: {_path(row, sections): id for id, row in sections.items() if str(id) not in options.sections},
                AUTHOR: {(row.folded,): row.id for row in authors if str(row.id) not in options.authors},
                TAG: {(row.folded,): row.id for row in tags},
            }
            for taxonomy, ours in own.items():
                _link_by_name(session.scalars(_of(site, taxonomy)).all(), ours)

    def map(self, site: int, options: SiteOptions) -> SiteMap:
        """Where the desk's own stand on the site."""
        found: dict[str, dict[int, str]] = {}
        for taxonomy, chosen in ((SECTION, options.sections), (AUTHOR, options.authors)):
            by_name = {term.local_id: term.remote_id for term in self.list(site, taxonomy) if term.local_id is not None}
            found[taxonomy] = {**by_name, **{int(local): remote for local, remote in chosen.items()}}
        return SiteMap(found[SECTION], found[AUTHOR])


Path = tuple[str, ...]
"""Folded names, from the outermost down."""


def _of(site: int, taxonomy: str) -> Select[SiteTermRow]:
    return select(SiteTermRow).where(SiteTermRow.site_id == site, SiteTermRow.taxonomy == taxonomy)


def _link_by_name(rows: Iterable[SiteTermRow], ours: Mapping[Path, int]) -> None:
    """By the whole path first; then by a name that stands only once on both sides, wherever it stands there."""
    theirs = {row.remote_id: row for row in rows}
    taken = {row.local_id for row in theirs.values()}
    for far in (None, -1):
        wanted = _once((path[far:], id) for path, id in ours.items())
        for path, row in _once((_remote_path(row, theirs)[far:], row) for row in theirs.values()).items():
            local = wanted.get(path)
            if row.local_id is None and local is not None and local not in taken:
                row.local_id = local
                taken.add(local)


def _once(pairs: Iterable[tuple[Path, T]]) -> dict[Path, T]:
    """Those whose path no other has."""
    found: dict[Path, list[T]] = {}
    for path, value in pairs:
        found.setdefault(path, []).append(value)
    return {path: values[0] for path, values in found.items() if len(values) == 1}


def _path(row: SectionRow, all: Mapping[int, SectionRow]) -> Path:
    names: list[str] = []
    at: SectionRow | None = row
    while at is not None and len(names) < _DEEPEST:
        names.insert(0, fold(at.name))
        at = all.get(at.parent_id or 0)
    return tuple(names)


def _remote_path(row: SiteTermRow, all: Mapping[str, SiteTermRow]) -> Path:
    names: list[str] = []
    at: SiteTermRow | None = row
    while at is not None and len(names) < _DEEPEST:
        names.insert(0, fold(at.name))
        at = all.get(at.parent)
    return tuple(names)
