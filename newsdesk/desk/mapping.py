"""Where the desk's sections and authors stand on a site, and what else a person chose for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.store.records import Author, Section, Site, SiteKind
from newsdesk.store.site_options import AUTHOR, SECTION, SiteMap, SiteOptions, SiteTerm
from newsdesk.store.text import fold

if TYPE_CHECKING:
    from newsdesk.desk.sites import SiteService
    from newsdesk.preflight.findings import Stands
    from newsdesk.publish.sites import AccountRights
    from newsdesk.store.database import Store


@dataclass(frozen=True, slots=True)
class Mapping:
    """Both sides, and what stands for what. `may_make`: the account may make sections on the site, as far as known."""

    site: Site
    sections: tuple[Section, ...]
    authors: tuple[Author, ...]
    site_sections: tuple[SiteTerm, ...]
    site_authors: tuple[SiteTerm, ...]
    map: SiteMap
    options: SiteOptions
    may_make: bool = False


class MappingService:
    """`SECTION` and `AUTHOR` of `store/site_options.py` say what is meant. Numbers of the site are text."""

    def __init__(self, store: Store, bell: Bell, sites: SiteService) -> None:
        self._store = store
        self._bell = bell
        self._sites = sites

    def get(self, site: int) -> Mapping:
        """As it was last seen. Raises NotThere."""
        store, options = self._store, self.options(site)
        store.site_terms.link_by_name(site, options)
        rights = self.rights(site)
        return Mapping(
            site=store.sites.get(site),
            sections=store.sections.list(),
            authors=store.authors.list(),
            site_sections=store.site_terms.list(site, SECTION),
            site_authors=store.site_terms.list(site, AUTHOR),
            map=store.site_terms.map(site, options),
            options=options,
            may_make=rights is not None and rights.create_sections,
        )

    def fetch(self, site: int) -> None:
        """Ask the site for what it has, and for what the account may do. Goes to the network. Raises PublishError."""
        from newsdesk.publish.wordpress.inventory import inventory

        if self._store.sites.get(site).kind is SiteKind.FOLDER:
            return
        with self._sites.signed_in(site) as client:
            self._sites.ask_rights(site, client)
            found = inventory(client)
        for taxonomy, terms in found.items():
            self._store.site_terms.replace(site, taxonomy, terms)
        self._store.site_terms.link_by_name(site, self.options(site))
        self._bell.ring(Change("site", site))

    def choose(self, site: int, taxonomy: str, local: int, remote: str | None) -> None:
        """`remote`: a number of the site's, NOWHERE, or None: found by its name."""

        def changed(chosen: dict[str, str]) -> dict[str, str]:
            rest = {key: value for key, value in chosen.items() if key != str(local)}
            return rest if remote is None else {**rest, str(local): remote}

        options = self.options(site)
        if taxonomy == SECTION:
            options = replace(options, sections=changed(dict(options.sections)))
        else:
            options = replace(options, authors=changed(dict(options.authors)))
        self._store.site_terms.link(site, taxonomy, local, remote or "")
        self.save_options(site, options)

    def make_section(self, site: int, local: int) -> None:
        """Make the section on the site, under the one that its parent stands for. Goes to the network.

        Raises NoRight and the other errors of `publish.endpoint`.
        """
        from newsdesk.publish.wordpress.inventory import make_section

        section = self._store.sections.get(local)
        over = self.get(site).map.sections.get(section.parent or 0, "")
        with self._sites.signed_in(site) as client:
            made = make_section(client, section.name, over)
        self._store.site_terms.add(site, SECTION, replace(made, local_id=local))
        self.choose(site, SECTION, local, made.remote_id)

    def rights(self, site: int) -> AccountRights | None:
        """Of the account there, as they were last seen; None where they never were. Raises NotThere."""
        return self._sites.rights(site)

    def stands(self, site: int, section: Section) -> Stands:
        """Whether a story of this section will stand in some section of the site, as far as is known."""
        from newsdesk.preflight.findings import Stands

        options, rights = self.options(site), self.rights(site)
        known = self._store.site_terms.map(site, options).sections.get(section.id)
        if known is not None:
            return Stands.THERE if known or options.section else Stands.NOWHERE
        there = self._store.site_terms.list(site, SECTION)
        by_name = any(fold(term.name) == fold(section.name) for term in there)
        may_make = rights is None or rights.create_sections
        return Stands.THERE if by_name or may_make or not there else Stands.LACKING

    def options(self, site: int) -> SiteOptions:
        """Raises NotThere."""
        return SiteOptions.of(self._store.sites.options(site))

    def save_options(self, site: int, options: SiteOptions) -> None:
        """Raises NotThere."""
        self._store.sites.save_options(site, options.within(self._store.sites.options(site)))
        self._bell.ring(Change("site", site))
