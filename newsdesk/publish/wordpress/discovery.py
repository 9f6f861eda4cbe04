"""Finding the REST interface of a site by the address that a person types."""

from __future__ import annotations

import html
import re
import ssl
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit, urlunsplit

from newsdesk.publish.errors import (
    BadCertificate,
    NetworkAway,
    NoSuchSite,
    NotPrivate,
    NotWordPress,
    PublishError,
    SiteTrouble,
)
from newsdesk.publish.wordpress.answers import NotItsData, Thing
from newsdesk.publish.wordpress.client import Client, is_loopback, is_private, target_of
from newsdesk.words import _

_RELATION = "https://api.w.org/"
_HOPS = 5
_FAILS = 500
"""From this status on it is the site's own trouble."""
_TIMEOUT = 15.0
"""Seconds: somebody waits before the window."""
_INSIDE = re.compile(r"/(wp-admin|wp-login\.php|wp-json|index\.php|xmlrpc\.php)(/.*)?$")
"""What people copy from their browser along with the address."""
_LINK = re.compile(r"<([^<>]+)>\s*;\s*rel=\"?" + re.escape(_RELATION))
_ELEMENT = re.compile(r"<link\b[^<>]*>", re.IGNORECASE)
_HREF = re.compile(r"href=[\"']([^\"']+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Root:
    """The REST interface at `api`, and its index."""

    api: str
    index: Thing


def find_root(address: str, trust: ssl.SSLContext | None = None) -> Root:
    """The REST interface of the site at `address`. `trust`: as `Client` has it.

    Raises NoSuchSite, NotWordPress, NotPrivate, BadCertificate, and SiteTrouble where it is WordPress, as far as one
    can see, but fails.
    """
    home = tidy(address)
    try:
        api, home, fails = _named_by_page(home, trust)
    except NoSuchSite as error:
        if address.strip().lower().startswith("http:") and home.startswith("https:"):
            error.meaning = _("It was asked over https alone: a password never crosses the network in the open.")
        raise
    guesses = [api] if api else [urljoin(home, "wp-json/"), urljoin(home, "?rest_route=/")]
    trouble: SiteTrouble | None = None
    for guess in guesses:
        index = _index(_private(guess), trust)
        if isinstance(index, SiteTrouble):
            trouble = index
        elif index is not None:
            return Root(_private(guess), index)
    if trouble is not None and (api or fails):
        raise trouble
    raise NotWordPress(urlsplit(home).netloc)


def tidy(address: str) -> str:
    """`address` as a URL of a site's front page, with a slash at its end. Raises NoSuchSite."""
    address = address.strip()
    if "://" not in address:
        address = f"http://{address}" if is_loopback(f"http://{address}") else f"https://{address}"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise NoSuchSite(address) from None
    if parts.scheme not in {"http", "https"} or not host or " " in host:
        raise NoSuchSite(address)
    # a user name in front of the host would be sent to it
    place = f"[{host}]" if ":" in host else host
    path = _INSIDE.sub("", parts.path).rstrip("/") + "/"
    return _private(urlunsplit((parts.scheme, f"{place}:{port}" if port else place, path, "", "")))


def _private(url: str) -> str:
    """`url` over https where it must be."""
    return url if is_private(url) else url.replace("http://", "https://", 1)


def _named_by_page(home: str, trust: ssl.SSLContext | None) -> tuple[str, str, bool]:
    """What the front page names as its REST interface ("" where it names none), where the page was found, and whether
    there was none because the site fails just now."""
    for _hop in range(_HOPS):
        with Client(home, urlsplit(home).netloc, timeout=_TIMEOUT, trust=trust) as client:
            try:
                answer = client.send("GET", "")
            except NetworkAway:
                raise NoSuchSite(urlsplit(home).netloc) from None
        if 300 <= answer.status < 400 and "location" in answer.headers:
            target = target_of(home, answer.headers["location"])
            if urlsplit(target).scheme not in {"http", "https"}:
                raise NotWordPress(urlsplit(home).netloc)
            if not is_private(target) and urlsplit(home).scheme == "https":
                raise NotPrivate(urlsplit(target).netloc)
            home = _private(target)
            continue
        named = _LINK.search(answer.headers.get("link", ""))
        if named:
            return target_of(home, named[1]), home, False
        return _named_by_element(answer.body, home), home, answer.status >= _FAILS
    raise NotWordPress(urlsplit(home).netloc)


def _named_by_element(page: str, home: str) -> str:
    for element in _ELEMENT.findall(page):
        href = _HREF.search(element)
        if _RELATION in element and href:
            return target_of(home, html.unescape(href[1]))
    return ""


def _index(api: str, trust: ssl.SSLContext | None) -> Thing | SiteTrouble | None:
    """The index of WordPress's REST interface at `api`, what befell it, None where it is something else."""
    try:
        with Client(api, urlsplit(api).netloc, timeout=_TIMEOUT, trust=trust) as client:
            index = client.one("")
    except NetworkAway:
        raise NoSuchSite(urlsplit(api).netloc) from None
    except BadCertificate:
        raise
    except NotItsData:
        return None
    except SiteTrouble as trouble:
        return trouble
    except PublishError:
        return None
    names = index.get("namespaces")
    return index if isinstance(names, list) and "wp/v2" in names else None
