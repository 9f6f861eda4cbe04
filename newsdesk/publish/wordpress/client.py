"""HTTP to one WordPress: signed in by an application password, which goes to the site's own host and nowhere else."""

from __future__ import annotations

import base64
import hashlib
import io
import ipaddress
import logging
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, quote, quote_plus, urljoin, urlsplit

import httpx

from newsdesk import clock
from newsdesk.publish.errors import AnswerTooLarge, NetworkAway, NotPrivate, NotWordPress
from newsdesk.publish.watch import Request, Watch
from newsdesk.publish.wordpress.answers import Answer, Thing, judge, many, moment_of, one
from newsdesk.publish.wordpress.certificates import authorities, bad_certificate

LARGEST = 32 * 1024 * 1024
"""Bytes of an answer that are read."""
_TIMEOUT = httpx.Timeout(60.0, connect=10.0)
"""Seconds. A site may take long to make the sizes of a picture."""
_REDIRECTS = 5

# what is asked and sent holds the words of stories, which no log may have
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)

Params = Mapping[str, str | int]
Body = Mapping[str, Any]
"""What httpx is given to send: `json`, or `data` and `files`."""


@dataclass(frozen=True, slots=True)
class File:
    name: str
    media_type: str
    data: bytes


class Client:
    """`api`: the root of the REST interface, with a path (`…/wp-json/`) or a query (`…/?rest_route=/`).

    `name` is the site's in messages. Paths are WordPress's routes without the slash at their start ("wp/v2/posts").
    `trust`: whose certificates are believed, None for those that everybody believes. `watch` hears of each request.
    `asked`: how many there were. Raises NotPrivate for an address that is neither https nor this computer's own.
    """

    def __init__(
        self,
        api: str,
        name: str,
        account: str = "",
        password: str = "",
        *,
        timeout: float = 0.0,
        trust: ssl.SSLContext | None = None,
        watch: Watch | None = None,
    ) -> None:
        if not is_private(api):
            raise NotPrivate(urlsplit(api).netloc)
        self.site = name
        self._api = api
        self._watch = watch or Watch()
        self.asked = 0
        self._secrets = _written_forms(account, password)
        # a proxy of the environment has no business between this computer and itself
        by_environment = not is_loopback(api)
        self._http = httpx.Client(
            auth=httpx.BasicAuth(account, password) if account else None,
            headers={"User-Agent": "newsdesk", "Accept": "application/json"},
            timeout=httpx.Timeout(timeout) if timeout else _TIMEOUT,
            verify=trust or authorities(by_environment=by_environment),
            trust_env=by_environment,
        )

    def one(self, path: str, **params: str | int) -> Thing:
        """The one thing at `path`. All of these raise what `judge` does, and SiteTrouble where the form is another."""
        return one(judge(self.send("GET", path, params=params), self.site), self.site)

    def many(self, path: str, **params: str | int) -> list[Thing]:
        """The things that a search finds."""
        return many(judge(self.send("GET", path, params=params), self.site), self.site)

    def post(self, path: str, fields: Mapping[str, object]) -> Thing:
        """Make or change something; as it is now."""
        return one(judge(self.send("POST", path, body={"json": fields}), self.site), self.site)

    def upload(self, path: str, file: File, fields: Mapping[str, str]) -> Thing:
        """Make something of a file and what belongs to it, in one request."""
        told = _Told(file, self._watch)
        body = {"files": {"file": (file.name, told, file.media_type)}, "data": fields}
        # WordPress refuses a file that does not have this sum; half a picture would be taken else
        headers = {"Content-MD5": hashlib.md5(file.data, usedforsecurity=False).hexdigest()}
        return one(judge(self.send("POST", path, body=body, headers=headers), self.site), self.site)

    def trash(self, path: str) -> None:
        """Into the site's trash, from where an editor can bring it back; what has no trash is deleted."""
        judge(self.send("DELETE", path), self.site)

    def options(self, path: str) -> Thing:
        """What can be sent to `path`."""
        return one(judge(self.send("OPTIONS", path), self.site), self.site)

    def now(self) -> datetime:
        """The site's clock, as far as it tells."""
        stamp = self.send("GET", "", params={"_fields": "name"}).headers.get("date", "")
        return moment_of(stamp) or clock.now()

    def send(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        body: Body | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Whatever the site answers. A reading request follows redirects within the site's own host.

        Raises NetworkAway, SiteTrouble.
        """
        url = self._url(path, params or {})
        for _turn in range(_REDIRECTS):
            answer = self._watched(_route(path, params), method, url, body or {}, headers)
            target = target_of(url, answer.headers.get("location", ""))
            if answer.status not in {301, 302, 303, 307, 308} or method != "GET" or not _may_go_on(url, target):
                return answer
            url = target
        return answer

    def close(self) -> None:
        self._http.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _url(self, path: str, params: Params) -> str:
        url = httpx.URL(self._api)
        if "rest_route" in url.params:
            url = url.copy_set_param("rest_route", url.params["rest_route"].rstrip("/") + "/" + path)
        else:
            url = url.copy_with(path=url.path.rstrip("/") + "/" + path)
        return str(url.copy_merge_params(dict(params)))

    def _watched(self, route: str, method: str, url: str, body: Body, headers: Mapping[str, str] | None) -> Answer:
        sizes, status, began = _Sizes(), 0, time.monotonic()
        try:
            answer = self._once(method, url, body, headers, sizes)
            status = answer.status
            return answer
        finally:
            seconds = time.monotonic() - began
            self._watch.request(Request(method, route, status, seconds, sizes.sent, sizes.received))

    def _once(self, method: str, url: str, body: Body, headers: Mapping[str, str] | None, sizes: _Sizes) -> Answer:
        self.asked += 1
        try:
            with self._http.stream(method, url, headers=headers, **body) as response:
                sizes.sent = int(response.request.headers.get("content-length", 0))
                text = _text(response, self.site, sizes)
                if response.status_code >= 300:  # what it says is shown to people
                    text = self._blank(text)
                return Answer(response.status_code, dict(response.headers), text)
        except httpx.InvalidURL:  # where a redirect led: a longer one than any server takes
            raise NotWordPress(self.site) from None
        except httpx.RequestError as error:
            trouble = bad_certificate(error, self.site)
            if trouble is not None:
                raise trouble from None
            # the library's message may hold the address with all that was asked; ours does not
            raise NetworkAway(self.site) from None

    def _blank(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "•••")
        return text


@dataclass(slots=True)
class _Sizes:
    """Bytes of the bodies."""

    sent: int = 0
    received: int = 0


class _Told(io.BytesIO):
    """A file that tells how much of it was taken to be sent."""

    def __init__(self, file: File, watch: Watch) -> None:
        super().__init__(file.data)
        self._name, self._whole, self._watch = file.name, len(file.data), watch

    def read(self, size: int | None = -1, /) -> bytes:
        self._watch.upload(self._name, self.tell(), self._whole)  # what was taken before is on its way
        return super().read(size)


def is_loopback(url: str) -> bool:
    """Whether `url` is on this computer."""
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_private(url: str) -> bool:
    """Whether a password may go to `url`: over https, or without leaving this computer."""
    return urlsplit(url).scheme == "https" or (urlsplit(url).scheme == "http" and is_loopback(url))


def target_of(url: str, location: str) -> str:
    """Where the answer of `url` sends one who asks, "" where that is no address."""
    try:
        target = urljoin(url, location)
        urlsplit(target).port  # noqa: B018 - raises where it is none
    except ValueError:
        return ""
    return target


def _may_go_on(url: str, target: str) -> bool:
    """Whether a request for `url` may be sent to `target` with its password: same host and port, and as private.

    Nor may the question become another: WordPress deletes what is asked for with `_method=DELETE`.
    """
    old, new = urlsplit(url), urlsplit(target)
    same_place = (old.scheme, old.netloc) == (new.scheme, new.netloc)
    return same_place and set(parse_qsl(new.query)) <= set(parse_qsl(old.query))


def _route(path: str, params: Params | None) -> str:
    """What was asked, without the values: these may be words of a story."""
    return "/" + path + ("?" + "&".join(params) if params else "")


def _written_forms(account: str, password: str) -> tuple[str, ...]:
    """The ways in which a password could stand in an answer."""
    if not password:
        return ()
    header = base64.b64encode(f"{account}:{password}".encode()).decode()
    forms = {password, password.replace(" ", ""), header, quote(password), quote_plus(password)}
    return tuple(sorted(forms, key=len, reverse=True))


def _text(response: httpx.Response, site: str, sizes: _Sizes) -> str:
    body = bytearray()
    for piece in response.iter_bytes():
        body += piece
        sizes.received = len(body)
        if len(body) > LARGEST:
            raise AnswerTooLarge(site)
    return body.decode("utf-8", "replace").removeprefix("\ufeff")
