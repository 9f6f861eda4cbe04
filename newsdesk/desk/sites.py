"""Sites to publish to: finding, connecting, forgetting them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.store.records import Site, SiteKind

if TYPE_CHECKING:
    from newsdesk.publish.credentials import Credentials
    from newsdesk.publish.sites import SiteFound
    from newsdesk.store.database import Store


class SiteService:
    """`credentials`: called when a password is asked for, so that no keyring is touched before."""

    def __init__(self, store: Store, credentials: Callable[[], Credentials], bell: Bell) -> None:
        self._store = store
        self._credentials = credentials
        self._bell = bell

    def list(self) -> tuple[Site, ...]:
        return self._store.sites.list()

    def get(self, id: int) -> Site:
        """Raises NotThere."""
        return self._store.sites.get(id)

    def default(self) -> Site:
        """Where a story goes when nobody says where: as the settings say, else the first site. Raises NotThere."""
        sites = self._store.sites.list()
        wanted = self._store.settings.get().default_site
        for site in sites:
            if site.id == wanted:
                return site
        return sites[0] if sites else self._store.sites.get(wanted)

    def discover(self, address: str) -> SiteFound:
        """What stands at `address`, as a person types it. Goes to the network."""
        from newsdesk.publish import sites

        return sites.discover(address)

    def connect_wordpress(self, found: SiteFound, account: str, password: str) -> Site:
        """Keep the site and its password, once the site has taken them; a known site gets the new ones.

        Goes to the network. Raises WrongPassword, NoRight and the other errors of `publish.endpoint`.
        """
        from newsdesk.publish import sites

        sites.check_account(found, account, password)
        known = [site for site in self._store.sites.list() if site.address == found.api and site.account == account]
        site = (
            known[0] if known else self._store.sites.add(SiteKind.WORDPRESS, found.name, found.api, found.home, account)
        )
        self._credentials().save(site, password)
        self._bell.ring(Change("site", site.id))
        return site

    def password_kept_where(self) -> str:
        """ "keyring", or "this run" on a machine that has none."""
        return self._credentials().kept_where()

    def make_default(self, id: int) -> Site:
        """Stories go there when nobody says where. Raises NotThere."""
        site = self._store.sites.get(id)
        self._store.settings.save(replace(self._store.settings.get(), default_site=id))
        self._bell.ring(Change("settings"))
        return site

    def sign_out(self, id: int) -> Site:
        """Forget the site's password alone; the next publish asks for it. Raises NotThere, KeyringTrouble."""
        site = self._store.sites.get(id)
        if site.kind is not SiteKind.FOLDER:
            self._credentials().forget(site)
        self._bell.ring(Change("site", id))
        return site

    def remove(self, id: int) -> None:
        """Forget the site and its password; what is published there stays there."""
        site = self._store.sites.get(id)
        self._store.sites.remove(id)
        self._bell.ring(Change("site", id))
        if site.kind is not SiteKind.FOLDER:
            self._credentials().forget(site)
