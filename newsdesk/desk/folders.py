"""A folder as a site: where readers find it on the web, what its feed and a withdrawn story's address have."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.desk.themes import ThemeService
from newsdesk.errors import NewsdeskError
from newsdesk.store.folder_options import FolderOptions
from newsdesk.words import _

if TYPE_CHECKING:
    from newsdesk.store.database import Store


class NoWebAddress(NewsdeskError):
    """What was typed cannot stand in front of a page's path."""

    def __init__(self, address: str) -> None:
        super().__init__(
            _("{address} is not an address on the web.").format(address=address),
            _("The site keeps the one that it has."),
            _("Type it as readers do, with https:// in front."),
        )


class FolderService:
    def __init__(self, store: Store, bell: Bell, themes: ThemeService) -> None:
        self._store = store
        self._bell = bell
        self._themes = themes

    def options(self, site: int) -> FolderOptions:
        """Raises NotThere."""
        return FolderOptions.of(self._store.sites.options(site))

    def save_options(self, site: int, options: FolderOptions) -> None:
        """They count from the next story on that goes there or is withdrawn. Raises NotThere."""
        self._store.sites.save_options(site, options.within(self._store.sites.options(site)))
        self._bell.ring(Change("site", site))

    def web_address(self, site: int) -> str:
        """Where readers find it, "" where it is only a folder."""
        home = self._store.sites.get(site).home
        return home if home.startswith(("http://", "https://")) else ""

    def set_web_address(self, site: int, address: str) -> None:
        """Its pages name it from now on, search engines get maps; "" where it is only a folder. Raises NoWebAddress."""
        address = address.strip()
        parts = urlsplit(address)
        if address and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment):
            raise NoWebAddress(address)
        home = f"{address.rstrip('/')}/" if address else ""
        self._store.sites.save(replace(self._store.sites.get(site), home=home))
        self._bell.ring(Change("site", site))
        self._themes.write_anew(site)
