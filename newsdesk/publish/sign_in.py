"""Signing in on the site's own page: the address that a browser opens, and what comes back by the `newsdesk:` scheme.

WordPress, wp-admin/authorize-application.php: `success_url` gets `site_url`, `user_login` and `password` appended; on a
refusal `reject_url` is opened. A return address needs a host, and `http:` is refused by sites in production. Without
`success_url` the page shows the password.
"""

from __future__ import annotations

import hmac
import platform
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode, urlsplit

from newsdesk import clock

if TYPE_CHECKING:
    from newsdesk.publish.sites import SiteFound

SCHEME = "newsdesk:"
APP_ID = "7c0b6a52-0d8e-4f6f-9a6b-6a3f2f1d5e11"
"""By this a site tells the passwords made for newsdesk from others (a UUID; never changes)."""
_AUTHORIZED = "authorized"
_REFUSED = "refused"
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class SignIn:
    """One that was begun. `page`: the address to open. `state`: comes back; "" where the page shows the password."""

    page: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class Returned:
    """What the site sent back. An empty `password`: the person refused there."""

    account: str
    password: str = field(repr=False)


def begin(found: SiteFound, window: str = "") -> SignIn:
    """`window`: the name by which the second start finds this window; "" where the scheme is not registered."""
    about = {"app_name": _app_name(), "app_id": APP_ID}
    state = ""
    if window:
        state = f"{window}-{secrets.token_urlsafe(24)}"
        about["success_url"] = f"newsdesk://{_AUTHORIZED}?{urlencode({'state': state})}"
        about["reject_url"] = f"newsdesk://{_REFUSED}?{urlencode({'state': state})}"
    joint = "&" if urlsplit(found.authorize_url).query else "?"
    return SignIn(f"{found.authorize_url}{joint}{urlencode(about)}", state)


def window_of(url: str) -> str:
    """The window that waits for what `url` brings, "" where it names none."""
    name = _facts(url).get("state", "").partition("-")[0]
    return name if name.isascii() and name.isalnum() else ""


def returned(url: str, state: str) -> Returned | None:
    """What came back by `url` for the sign-in of this `state`; None where it is for another, or nobody's."""
    facts = _facts(url)
    if not state or not hmac.compare_digest(facts.get("state", "").encode(), state.encode()):
        return None
    account, password = facts.get("user_login", ""), facts.get("password", "")
    if urlsplit(url).netloc != _AUTHORIZED or facts.get("success") == "false" or not (account and password):
        return Returned("", "")
    return Returned(account, password)


def _facts(url: str) -> dict[str, str]:
    try:
        return {name: values[0] for name, values in parse_qs(urlsplit(url).query, max_num_fields=20).items()}
    except ValueError:
        return {}


def _app_name() -> str:
    """As it stands in the list of passwords on the site, where every name may stand only once."""
    computer = "".join(one for one in platform.node() if one.isalnum() or one in "-._")[:_LONGEST_NAME]
    return f"newsdesk, {computer} {clock.now().astimezone():%Y-%m-%d %H:%M:%S}".replace("  ", " ")
