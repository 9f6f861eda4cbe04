"""Asks a page of the web that a story names: over https, within bounds, and never what only this network reaches.

The name is looked up once and the address that was checked is the one that is asked, so that a name which changes its
address in between (DNS rebinding) leads nowhere. Where a proxy stands in between, it looks names up itself.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from newsdesk.publish.errors import PublishError
from newsdesk.publish.wordpress.certificates import authorities, bad_certificate
from newsdesk.publish.wordpress.client import is_loopback, is_private, target_of
from newsdesk.words import _

SECONDS = 20.0
"""That all questions of one `Stranger` may take."""
_TIMEOUT = httpx.Timeout(8.0, connect=5.0)
_REDIRECTS = 5
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_ADDRESSES = 3
"""Of a host that are tried."""


class NoAnswer(PublishError):
    """The page says nothing that could be shown. The story is untouched."""

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(
            what, _("The embed stands in the story as it was."), advice or _("Open the page, or try again later.")
        )


class Stopped(NoAnswer):
    """A person stopped it."""

    def __init__(self) -> None:
        super().__init__(_("The fetching was stopped."))


@dataclass(frozen=True, slots=True)
class Page:
    """`url`: where it was found in the end. `data`: its beginning, where it is longer than what was wanted of it."""

    url: str
    kind: str
    charset: str
    data: bytes
    whole: bool


class Stranger:
    """Asks for the sake of `url`. `stopped` is asked now and then: whether a person has had enough."""

    def __init__(self, url: str, stopped: Callable[[], bool] = lambda: False) -> None:
        self._here = is_loopback(url)  # what a person writes of this computer may lead to more of it
        self._stopped = stopped
        self._end = time.monotonic() + SECONDS

    def get(self, url: str, most: int) -> Page:
        """The first `most` bytes of what stands at `url`. Raises NoAnswer, BadCertificate, Stopped."""
        for _turn in range(_REDIRECTS + 1):
            found = self._ask(url, most)
            if isinstance(found, Page):
                return found
            url = found
        raise NoAnswer(_("{host} sends who asks from one address to the next.").format(host=urlsplit(url).netloc))

    def _ask(self, url: str, most: int) -> Page | str:
        """What stands there, or the address to which the answer leads."""
        host = self._checked(url)
        trouble: httpx.RequestError | None = None
        for address in self._addresses(url, host):
            self._look_up()
            try:
                return self._ask_at(url, host, address, most)
            except httpx.ConnectError as error:
                trouble = error
            except (httpx.RequestError, httpx.InvalidURL) as error:
                raise NoAnswer(_("{host} broke off, or takes too long.").format(host=host)) from error
        raise (bad_certificate(trouble, host) if trouble else None) or NoAnswer(
            _("{host} cannot be reached: the network or the site is away.").format(host=host)
        ) from trouble

    def _ask_at(self, url: str, host: str, address: str, most: int) -> Page | str:
        """`address`: of the host, which then is asked there and under its own name; "" leaves it to a proxy."""
        asked, headers, names = httpx.URL(url), {"User-Agent": "newsdesk", "Accept": "*/*"}, {}
        if address:
            headers["Host"] = asked.netloc.decode("ascii")
            names["sni_hostname"] = asked.raw_host.decode("ascii")
            asked = asked.copy_with(host=address)
        believed = authorities()
        own = httpx.HTTPTransport(verify=believed) if address else None
        with (
            httpx.Client(timeout=_TIMEOUT, verify=believed, transport=own) as client,
            client.stream("GET", asked, headers=headers, extensions=names) as response,
        ):
            if response.is_redirect:
                return target_of(url, response.headers.get("location", ""))
            if response.status_code != httpx.codes.OK:
                raise _refused(host, response.status_code)
            data = bytearray()
            for piece in response.iter_bytes():
                self._look_up()
                data += piece
                if len(data) > most:
                    break
            self._look_up()
            kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
            return Page(url, kind, response.charset_encoding or "", bytes(data[:most]), len(data) <= most)

    def _look_up(self) -> None:
        """From the work, whether it is still wanted."""
        if self._stopped():
            raise Stopped
        if time.monotonic() > self._end:
            raise NoAnswer(_("It takes too long: more than {n} seconds.").format(n=int(SECONDS)))

    def _checked(self, url: str) -> str:
        """The host of an address that may be asked."""
        try:
            host = urlsplit(url).hostname or ""
        except ValueError:
            host = ""
        if not host or not is_private(url):
            raise NoAnswer(_("The address does not begin with https://, so newsdesk does not ask there."))
        if is_loopback(url) and not self._here:
            raise _inside(host)
        return host

    def _addresses(self, url: str, host: str) -> list[str]:
        """Those at which the host is asked."""
        if not is_loopback(url) and getproxies().get("https") and not proxy_bypass(host):
            if _is_inside(host):
                raise _inside(host)
            return [""]
        try:
            found = socket.getaddrinfo(host, urlsplit(url).port or 443, type=socket.SOCK_STREAM)
        except (OSError, ValueError) as error:
            raise NoAnswer(_("No site answers at {host}.").format(host=host)) from error
        addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
        public = all(_is_public(ipaddress.ip_address(one.partition("%")[0])) for one in addresses)
        if not public and not (self._here and is_loopback(url)):
            raise _inside(host)
        return addresses[:_ADDRESSES]


def _is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Also of the IPv4 address that stands in an IPv6 one (RFC 4291, 3056, 6052)."""
    if isinstance(address, ipaddress.IPv6Address):
        within = address.ipv4_mapped or address.sixtofour
        if address in _NAT64:
            within = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if within is not None:
            return _is_public(within)
    return address.is_global and not address.is_multicast


def _is_inside(host: str) -> bool:
    try:
        return not _is_public(ipaddress.ip_address(host))
    except ValueError:
        return "." not in host or host.endswith((".localhost", ".local", ".internal"))


def _inside(host: str) -> NoAnswer:
    return NoAnswer(_("{host} is a place in this network, and no page of the web: it is not asked.").format(host=host))


def _refused(host: str, status: int) -> NoAnswer:
    if status in {httpx.codes.NOT_FOUND, httpx.codes.GONE}:
        return NoAnswer(_("{host} has no such page.").format(host=host), _("Check the address of the embed."))
    return NoAnswer(_("{host} does not show the page to newsdesk ({status}).").format(host=host, status=str(status)))
