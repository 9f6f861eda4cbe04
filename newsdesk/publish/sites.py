"""Finding a site and trying an account on it, before newsdesk keeps either."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from html import unescape
from typing import Any

from newsdesk.errors import NewsdeskError
from newsdesk.publish.errors import PublishError, in_connecting
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.discovery import find_root
from newsdesk.publish.wordpress.facts import AccountRights, ask_account
from newsdesk.publish.wordpress.rights import limits
from newsdesk.store.records import Site, SiteKind
from newsdesk.words import _

__all__ = ["AccountRights", "SiteFound", "check_account", "discover", "limits", "revoke"]

_PASSWORDS = "wp/v2/users/me/application-passwords"
_PARTING = 10.0
"""Seconds that signing out waits for the site."""


@dataclass(frozen=True, slots=True)
class SiteFound:
    """A site that newsdesk could publish to.

    `api`: the root of its REST interface. `home`: what a reader opens. `authorize_url`: the page on the site where an
    application password is made, "" where there is none. `problem`: why it cannot be connected as it is.
    """

    kind: SiteKind
    name: str
    api: str
    home: str
    authorize_url: str = ""
    problem: NewsdeskError | None = None


def discover(address: str, trust: ssl.SSLContext | None = None) -> SiteFound:
    """The site at `address`, as a person types it. `trust`: whose certificates are believed, beside the usual.

    Raises NoSuchSite, NotWordPress, NotPrivate, BadCertificate.
    """
    try:
        root = find_root(address, trust)
    except PublishError as error:
        raise in_connecting(error) from None
    index = root.index
    page = _authorization(index)
    return SiteFound(
        kind=SiteKind.WORDPRESS,
        name=unescape(str(index.get("name") or "")),
        api=root.api,
        home=str(index.get("home") or index.get("url") or ""),
        authorize_url=page,
        problem=None if page else _no_application_passwords(),
    )


def check_account(found: SiteFound, account: str, password: str, trust: ssl.SSLContext | None = None) -> AccountRights:
    """What `account` may do on the site. Raises WrongPassword, NetworkAway."""
    try:
        with Client(found.api, found.name or found.home, account, password, trust=trust) as client:
            return ask_account(client)
    except PublishError as error:
        raise in_connecting(error) from None


def revoke(site: Site, password: str, trust: ssl.SSLContext | None = None) -> bool:
    """Have the site forget the application password; False where that could not be done from here."""
    try:
        with Client(site.address, site.name, site.account, password, timeout=_PARTING, trust=trust) as client:
            known = client.one(f"{_PASSWORDS}/introspect")
            client.trash(f"{_PASSWORDS}/{known['uuid']}")
    except (PublishError, KeyError):
        return False
    return True


def _authorization(index: dict[str, Any]) -> str:
    """The page for making an application password; the index has `[]` where they are switched off."""
    value: object = index
    for name in ("authentication", "application-passwords", "endpoints", "authorization"):
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, str) and value.startswith(("http://", "https://")) else ""


def _no_application_passwords() -> PublishError:
    return PublishError(
        _("Application passwords are switched off on this site."),
        _("Without one newsdesk cannot sign in, even with the right password."),
        _("Ask who runs the site to switch them on; a security plugin may have switched them off."),
    )
