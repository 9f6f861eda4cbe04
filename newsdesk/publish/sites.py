"""Finding a site and trying an account on it, before newsdesk keeps either."""

from __future__ import annotations

from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import urlencode

from newsdesk.errors import NewsdeskError
from newsdesk.publish.errors import NoRight, PublishError, in_connecting
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.discovery import find_root
from newsdesk.publish.wordpress.facts import AccountRights, ask_account
from newsdesk.store.records import SiteKind
from newsdesk.words import _

__all__ = ["AccountRights", "SiteFound", "check_account", "discover"]

APP_NAME = "newsdesk"
APP_ID = "7c0b6a52-0d8e-4f6f-9a6b-6a3f2f1d5e11"
"""By this a site tells the passwords made for newsdesk from others (a UUID; never changes)."""


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


def discover(address: str) -> SiteFound:
    """The site at `address`, as a person types it. Raises NoSuchSite, NotWordPress, NotPrivate."""
    try:
        root = find_root(address)
    except PublishError as error:
        raise in_connecting(error) from None
    index = root.index
    page = _authorization(index)
    return SiteFound(
        kind=SiteKind.WORDPRESS,
        name=unescape(str(index.get("name") or "")),
        api=root.api,
        home=str(index.get("home") or index.get("url") or ""),
        authorize_url=f"{page}?{urlencode({'app_name': APP_NAME, 'app_id': APP_ID})}" if page else "",
        problem=None if page else _no_application_passwords(),
    )


def check_account(found: SiteFound, account: str, password: str) -> AccountRights:
    """What `account` may do on the site. Raises WrongPassword, NoRight where it may not publish, NetworkAway."""
    try:
        with Client(found.api, found.name or found.home, account, password) as client:
            rights = ask_account(client)
        if not rights.publish:
            raise NoRight.to_publish(account, found.name or found.home)
    except PublishError as error:
        raise in_connecting(error) from None
    return rights


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
