"""A picture from where a post says that it is: without the password, and not from what only this network reaches."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

import httpx

from newsdesk.publish.errors import NetworkAway, SiteTrouble
from newsdesk.publish.wordpress.certificates import authorities, bad_certificate
from newsdesk.publish.wordpress.client import target_of
from newsdesk.words import _

LARGEST = 60_000_000
"""Bytes; no picture of a paper is larger."""
_TIMEOUT = httpx.Timeout(60.0, connect=10.0)
_REDIRECTS = 5


class Elsewhere(SiteTrouble):
    """What was asked for leads to another site. `host`: which."""

    def __init__(self, site: str, host: str) -> None:
        super().__init__(_("{site} sends who asks to {host}.").format(site=site, host=host))
        self.host = host


class TooLarge(SiteTrouble):
    """More than is read."""


def download(url: str, site: str, home: str, *, largest: int = LARGEST, stay: bool = False) -> bytes:
    """What stands at `url`. `site` is the name in messages, `home` an address of the site itself. `largest`: bytes that
    are read. `stay`: no other site may answer for it.

    Raises NetworkAway, BadCertificate, NotGiven, TooLarge, Elsewhere.
    """
    own = _host(home)
    with httpx.Client(headers={"User-Agent": "newsdesk"}, timeout=_TIMEOUT, verify=authorities()) as client:
        for _turn in range(_REDIRECTS):
            if not _may_ask(url, own):
                break
            if stay and _bare(_host(url)) != _bare(own):
                raise Elsewhere(site, _host(url))
            try:
                with client.stream("GET", url) as response:
                    if response.is_redirect:
                        url = target_of(url, response.headers.get("location", ""))
                        continue
                    if response.status_code == 200:
                        return _read(response, site, largest)
                    raise NotGiven(site, response.status_code)
            except (httpx.RequestError, httpx.InvalidURL) as error:
                raise bad_certificate(error, site) or NetworkAway(site) from None
    raise NotGiven(site, 0)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _bare(host: str) -> str:
    return host.removeprefix("www.")


def _may_ask(url: str, own: str) -> bool:
    """Whether a post of somebody else may make this computer ask there: not what only this network can reach."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    if parts.scheme not in {"http", "https"} or not host:
        return False
    if host == own:
        return True
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith((".localhost", ".local", ".internal"))


def _read(response: httpx.Response, site: str, largest: int) -> bytes:
    body = bytearray()
    for piece in response.iter_bytes():
        body += piece
        if len(body) > largest:
            raise TooLarge(_("The picture on {site} is too large.").format(site=site))
    return bytes(body)


class NotGiven(SiteTrouble):
    """`status`: of the answer (HTTP), 0 where there was none."""

    def __init__(self, site: str, status: int) -> None:
        said = f" ({status})" if status else ""
        super().__init__(_("{site} does not give the picture{said}.").format(site=site, said=said))
        self.status = status
