"""The desk's own section and authors for what a site calls its own; made, and noted, where the desk has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdesk.exchange.paper_file import section_at
from newsdesk.publish.wordpress.names import Names
from newsdesk.store.site_options import AUTHOR, SECTION, SiteOptions, SiteTerm

if TYPE_CHECKING:
    from newsdesk.store.database import Store


class AtHome:
    """What stands for what on the site with this id, as a person chose it or by name."""

    def __init__(self, store: Store, site: int, names: Names) -> None:
        self._store = store
        self._site = site
        self._names = names
        options = SiteOptions.of(store.sites.options(site))
        store.site_terms.link_by_name(site, options)
        known = store.site_terms.map(site, options)
        self._sections = {remote: local for local, remote in known.sections.items() if remote}
        self._accounts = {remote: local for local, remote in known.authors.items() if remote}
        self._mapped = {SECTION: set(known.sections), AUTHOR: set(known.authors)}
        self._made: dict[tuple[str, ...], int | None] = {}
        self._authors: dict[str, int] = {}

    def section(self, category: int) -> int | None:
        """The section that a category of the site is; None for none (0)."""
        known = self._sections.get(str(category))
        if known is not None:
            return known
        about = self._names.category(category)
        found = section_at(self._store, self._names.path(category), self._made)
        if about is not None and found is not None:
            parent = str(about.parent) if about.parent else ""
            self._note(SECTION, SiteTerm(str(category), about.name, about.slug, parent, found), self._sections)
        return found

    def byline(self, names: tuple[str, ...], account: int) -> tuple[int, ...]:
        """The authors of these names; of the one name that is that of an `account` of the site (0: none)."""
        known = self._accounts.get(str(account)) if account else None
        if known is not None:
            return (known,)
        found = tuple(self._author(name) for name in names)
        if account and len(found) == 1:
            self._note(AUTHOR, SiteTerm(str(account), names[0], local_id=found[0]), self._accounts)
        return found

    def _author(self, name: str) -> int:
        if name not in self._authors:
            self._authors[name] = self._store.authors.add(name).id
        return self._authors[name]

    def _note(self, taxonomy: str, term: SiteTerm, known: dict[str, int]) -> None:
        """So that a publish finds it again, whatever it is called by then. One that stands elsewhere is left there."""
        if term.local_id is None or term.local_id in self._mapped[taxonomy]:
            return
        self._store.site_terms.add(self._site, taxonomy, term)
        self._mapped[taxonomy].add(term.local_id)
        known[term.remote_id] = term.local_id
