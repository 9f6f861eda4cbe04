"""Frames of sites' own themes: taken once from the site, kept beside the store, shown without a network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Author, Site, SiteKind
from newsdesk.words import _, why

if TYPE_CHECKING:
    from newsdesk.desk.sites import SiteService
    from newsdesk.layout.frame import Frame
    from newsdesk.publish.credentials import Credentials
    from newsdesk.store.database import Store


class FrameService:
    """None of it is for the GUI's thread."""

    def __init__(self, store: Store, sites: SiteService, credentials: Callable[[], Credentials]) -> None:
        self._store = store
        self._sites = sites
        self._credentials = credentials

    def site(self) -> Site:
        """The WordPress site whose theme is shown: where stories go, else the first. Raises NewsdeskError."""
        default = self._sites.default()
        if default.kind is SiteKind.WORDPRESS:
            return default
        found = next((site for site in self._sites.list() if site.kind is SiteKind.WORDPRESS), None)
        if found is None:
            raise NewsdeskError(
                _("No WordPress site is connected whose look could be shown."),
                _("The story is untouched."),
                _("Connect a site, or look at the page."),
            )
        return found

    def account(self, site: Site, authors: tuple[Author, ...]) -> tuple[str, bool]:
        """The name that the site shows over a story of these authors, and whether it stands for the whole byline."""
        from newsdesk.store.site_options import AUTHOR

        rights = self._sites.rights(site.id)
        own = rights.name if rights is not None else site.account
        if not authors:
            return own, True
        if len(authors) > 1:
            return own, False
        (author,) = authors
        if author.name.casefold() == own.casefold():
            return own, True
        known = {term.local_id: term.name for term in self._store.site_terms.list(site.id, AUTHOR)}
        return (known[author.id], True) if author.id in known else (own, False)

    def of(self, site: Site) -> Frame:
        """The frame of the site, taken now where there is none yet. Raises PublishError."""
        from newsdesk.layout.frame import Frame

        try:
            return Frame.of(self._file(site).read_text("utf-8"))
        except (OSError, ValueError):
            return self.take(site)

    def take(self, site: Site) -> Frame:
        """Take it anew. Goes to the network. Raises PublishError, NewsdeskError; the frame that there was stays."""
        from newsdesk.publish.errors import PublishError
        from newsdesk.publish.files import write_whole
        from newsdesk.publish.wordpress.client import Client
        from newsdesk.publish.wordpress.frame import take

        password = self._credentials().get(site) or ""
        try:
            with Client(site.address, site.name, site.account if password else "", password) as client:
                frame = take(client, site.home)
        except PublishError as error:
            error.meaning = _("The look of the site could not be taken; the story is untouched.")
            error.advice = error.advice or _("Look at the desk’s own page, or try again.")
            raise
        try:
            write_whole(self._file(site), frame.to_json().encode())
        except OSError as error:
            raise NewsdeskError(
                _("newsdesk cannot write to {path}: {reason}.").format(path=self._file(site).parent, reason=why(error)),
                _("The look of the site was not kept; the story is untouched."),
                _("Free some space or make the folder writable, then take the look again."),
            ) from error
        return frame

    def _file(self, site: Site) -> Path:
        return self._store.path.parent / "frames" / f"{site.id}.json"
