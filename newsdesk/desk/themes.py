"""How pages look: which themes there are, which one a site has, and so which one the preview shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.desk.sites import SiteService
from newsdesk.store.errors import NotThere, StoreUnwritable
from newsdesk.store.records import SiteKind
from newsdesk.words import _, why

if TYPE_CHECKING:
    from newsdesk.layout.theme import Theme
    from newsdesk.layout.themes import ThemeBroken
    from newsdesk.store.database import Store


class ThemeService:
    """`wake`: tells the courier that there is something to do."""

    def __init__(self, store: Store, bell: Bell, sites: SiteService, wake: Callable[[], None]) -> None:
        self._store = store
        self._bell = bell
        self._sites = sites
        self._wake = wake

    def all(self) -> tuple[Theme | ThemeBroken, ...]:
        """Those that come along, then a person's own, which lie in `themes` beside the store."""
        from newsdesk.layout.themes import all_themes

        return all_themes(self._store.path.parent)

    def own_folder(self) -> Path:
        """Where a person's own lie, made where it was not there. Raises StoreUnwritable."""
        from newsdesk.layout.themes import own_folder

        try:
            return own_folder(self._store.path.parent)
        except OSError as error:
            raise StoreUnwritable.at(self._store.path.parent, why(error)) from error

    def of(self, site: int) -> str:
        """The name of the site's theme, "" for the usual one. Raises NotThere."""
        return str(self._store.sites.options(site).get("theme", ""))

    def choose(self, site: int, name: str) -> None:
        """The site's pages look like this from now on; those of a folder are written anew. Raises ThemeBroken."""
        from newsdesk.layout.themes import ThemeBroken, find

        try:
            theme = find(name, self._store.path.parent)
        except ThemeBroken as error:
            error.meaning = _("The site keeps the theme that it has.")
            error.advice = _("Mend the file, then choose the theme again.")
            raise
        self._store.sites.save_options(site, self._store.sites.options(site) | {"theme": theme.name})
        self._bell.ring(Change("site", site))
        self.write_anew(site)

    def for_preview(self) -> tuple[Theme, ThemeBroken | None]:
        """The theme of the usual site; where that is broken the usual one, and what is wrong."""
        from newsdesk.layout.theme import default
        from newsdesk.layout.themes import ThemeBroken, find

        try:
            return find(self.of(self._sites.default().id), self._store.path.parent), None
        except ThemeBroken as error:
            return default(), error
        except NotThere:
            return default(), None

    def write_anew(self, site: int) -> None:
        """Let the pages of a folder come out as they are to look now; other sites stay as they are.

        One story is published once more as it is: with that the endpoint writes all pages that come out otherwise.
        """
        if self._store.sites.get(site).kind is not SiteKind.FOLDER:
            return
        out = sorted(self._store.posts.out(site), key=lambda post: post.article, reverse=True)
        jobs = (self._store.outbox.again(post.article, site) for post in out)
        job = next((job for job in jobs if job), None)
        if job:
            self._bell.ring(Change("job", job.id))
            self._bell.ring(Change("article", job.article))
            self._wake()
