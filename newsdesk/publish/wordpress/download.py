"""A picture from where a post says that it is: without the password, and not from what only this network reaches."""

from __future__ import annotations

import ipaddress
from urllib.parse import urljoin, urlsplit

import httpx

from newsdesk.publish.errors import NetworkAway, SiteTrouble
from newsdesk.publish.wordpress.certificates import bad_certificate
from newsdesk.words import _

LARGEST = 60_000_000
"""Bytes; no picture of a paper is larger."""
_TIMEOUT = httpx.Timeout(60.0, connect=10.0)
_REDIRECTS = 5


def download(url: str, site: str, home: str) -> bytes:
    """What stands at `url`. `site` is the name in messages, `home` an address of the site itself.

    Raises NetworkAway, SiteTrouble.
    """
    own = urlsplit(home).hostname
    with httpx.Client(headers={"User-Agent": "newsdesk"}, timeout=_TIMEOUT) as client:
        for _turn in range(_REDIRECTS):
            if not _may_ask(url, own):
                break
            try:
                with client.stream("GET", url) as response:
                    if response.is_redirect:
                        url = urljoin(url, response.headers.get("location", ""))
                        continue
                    if response.status_code == 200:
                        return _read(response, site)
                    raise _not_there(site, response.status_code)
            except (httpx.RequestError, httpx.InvalidURL) as error:
                raise bad_certificate(error, site) or NetworkAway(site) from None
    raise _not_there(site, 0)


def _may_ask(url: str, own: str | None) -> bool:
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


def _read(response: httpx.Response, site: str) -> bytes:
    body = bytearray()
    for piece in response.iter_bytes():
        body += piece
        if len(body) > LARGEST:
            raise SiteTrouble(_("The picture on {site} is too large.").format(site=site))
    return bytes(body)


def _not_there(site: str, status: int) -> SiteTrouble:
    said = f" ({status})" if status else ""
    return SiteTrouble(_("{site} does not give the picture{said}.").format(site=site, said=said))
