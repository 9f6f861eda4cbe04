"""What a person calls a site: its name, and where several have that name, what tells it from the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from newsdesk.store.records import Site, SiteKind
from newsdesk.words import _


def site_label(site: Site, sites: Iterable[Site]) -> str:
    """`site` among `sites`: "The Daily", or "The Daily (folder)" and "The Daily (daily.example)"."""
    namesakes = [other for other in sites if other.name == site.name and other.id != site.id]
    if not namesakes:
        return site.name
    told = next((tell(site) for tell in _TELLING if all(tell(site) != tell(other) for other in namesakes)), None)
    return f"{site.name} ({told or _whole(site)})"


def _short(site: Site) -> str:
    """Its kind, or the host that stands for it."""
    return _("folder") if site.kind is SiteKind.FOLDER else urlsplit(_public(site)).hostname or site.address


def _place(site: Site) -> str:
    return site.address if site.kind is SiteKind.FOLDER else _public(site).split("://", 1)[-1].rstrip("/")


def _whole(site: Site) -> str:
    return f"{site.account}, {_place(site)}" if site.account else _place(site)


def _public(site: Site) -> str:
    return site.home or site.address


_TELLING: tuple[Callable[[Site], str], ...] = (_short, _place, _whole)
