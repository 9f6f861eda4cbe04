"""Sites to publish to, and what is known of them. Passwords are not: those live in the keyring."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from newsdesk.store.connection import Database
from newsdesk.store.errors import there
from newsdesk.store.models import SiteRow
from newsdesk.store.records import Site, SiteKind
from newsdesk.store.site_models import ArticleSiteRow
from newsdesk.store.text import storable


class Sites:
    """`folder`: the data folder. A folder site inside it moves along with it."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def list(self) -> tuple[Site, ...]:
        with self._database.read() as session:
            return tuple(self._site_of(row) for row in session.scalars(select(SiteRow).order_by(SiteRow.id)))

    def get(self, id: int) -> Site:
        """Raises NotThere."""
        with self._database.read() as session:
            return self._site_of(there(session.get(SiteRow, id), "site", id))

    def add(self, kind: SiteKind, name: str, address: str, home: str = "", account: str = "") -> Site:
        with self._database.write() as session:
            row = self.add_row(session, self._folder, kind=kind, name=name, address=address)
            row.home, row.account = home, storable(account)
            return self._site_of(row)

    def save(self, site: Site) -> Site:
        """Write all of `site`."""
        with self._database.write() as session:
            row = there(session.get(SiteRow, site.id), "site", site.id)
            row.name, row.home, row.account = storable(site.name), site.home, storable(site.account)
            row.address = _kept_address(site.kind, site.address, self._folder)
            return self._site_of(row)

    def remove(self, id: int) -> None:
        """Forget the site, its jobs and what was seen of articles there. Nothing changes on the site itself."""
        with self._database.write() as session:
            session.delete(there(session.get(SiteRow, id), "site", id))

    def facts(self, id: int) -> dict[str, Any]:
        """What the endpoint noted of the site, {} at first."""
        with self._database.read() as session:
            facts: dict[str, Any] = json.loads(there(session.get(SiteRow, id), "site", id).facts)
            return facts

    def save_facts(self, id: int, facts: dict[str, Any]) -> None:
        with self._database.write() as session:
            there(session.get(SiteRow, id), "site", id).facts = json.dumps(facts)

    def options(self, id: int) -> dict[str, Any]:
        """What a person chose for the site, {} at first. Raises NotThere."""
        with self._database.read() as session:
            options: dict[str, Any] = json.loads(there(session.get(SiteRow, id), "site", id).options)
            return options

    def save_options(self, id: int, options: dict[str, Any]) -> None:
        """Raises NotThere."""
        with self._database.write() as session:
            there(session.get(SiteRow, id), "site", id).options = json.dumps(options)

    def wanted_by(self, article: int) -> tuple[int, ...]:
        """The sites that a person chose for the article; () where nobody did."""
        chosen = select(ArticleSiteRow.site_id).where(ArticleSiteRow.article_id == article)
        with self._database.read() as session:
            return tuple(session.scalars(chosen.order_by(ArticleSiteRow.site_id)))

    def want(self, article: int, sites: tuple[int, ...]) -> None:
        """The article shall go to these sites; (): nobody says where."""
        with self._database.write() as session:
            session.execute(delete(ArticleSiteRow).where(ArticleSiteRow.article_id == article))
            session.add_all(ArticleSiteRow(article_id=article, site_id=site) for site in sites)

    def note_facts(self, id: int, facts: dict[str, Any]) -> None:
        """Put these among what was noted; all else stays."""
        with self._database.write() as session:
            row = there(session.get(SiteRow, id), "site", id)
            row.facts = json.dumps({**json.loads(row.facts), **facts})

    @staticmethod
    def add_row(session: Session, folder: Path, *, kind: SiteKind, name: str, address: str) -> SiteRow:
        row = SiteRow(kind=kind, name=storable(name.strip()), address=_kept_address(kind, address, folder))
        session.add(row)
        session.flush()
        return row

    def _site_of(self, row: SiteRow) -> Site:
        kind, address, home = SiteKind(row.kind), row.address, row.home
        if kind is SiteKind.FOLDER:
            place = self._folder / address
            address, home = str(place), home or (place / "index.html").as_uri()
        return Site(id=row.id, kind=kind, name=row.name, address=address, home=home, account=row.account)


def _kept_address(kind: SiteKind, address: str, folder: Path) -> str:
    if kind is SiteKind.FOLDER and Path(address).is_relative_to(folder):
        return str(Path(address).relative_to(folder))
    return address
