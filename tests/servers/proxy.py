"""A proxy in front of a real server that breaks what it is told to break, and passes on everything else.

    with Proxy.before(wordpress.url) as proxy:
        proxy.next(CutAfter(), method="POST", path="/wp/v2/posts")   # stored, but the answer is lost
        publish_to(proxy.url)

A fault befalls the next request that it fits, once; where two fit, the one that was told first. `skip` lets that many
pass before it.
"""

from __future__ import annotations

import contextlib
import functools
import http.client
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import BaseServer
from urllib.parse import urlsplit

PATIENCE = 60.0  # seconds that the server may take
OF_THE_LINK = {"connection", "keep-alive", "transfer-encoding", "te", "upgrade", "content-length"}  # RFC 9110, 7.6.1


@dataclass(frozen=True)
class CutBefore:
    """The link breaks before the server hears of the request."""


@dataclass(frozen=True)
class CutAfter:
    """The server does what was asked; the link breaks before a word of its answer arrives."""


@dataclass(frozen=True)
class CutWithin:
    """The server does what was asked; the link breaks in the middle of its answer."""


@dataclass(frozen=True)
class Answer:
    """Somebody on the way answers: instead of the server, or, `after` it did what was asked, instead of its answer."""

    status: int
    body: bytes = b"<html><body>Something went wrong.</body></html>"
    content_type: str = "text/html"
    headers: dict[str, str] = field(default_factory=dict)
    after: bool = False


@dataclass(frozen=True)
class Delay:
    """The answer comes, `seconds` late."""

    seconds: float


@dataclass(frozen=True)
class Half:
    """The server does what was asked; half of its answer comes, as if it were the whole."""


@dataclass(frozen=True)
class Changed:
    """The server does what was asked; its answer comes as `change` makes it, with `headers` of the way's own."""

    change: Callable[[bytes], bytes]
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Down:
    """The link breaks before the server hears of the request, and connections are refused until `Proxy.up`."""


@dataclass(frozen=True)
class Held:
    """The link breaks for the client; the network delivers the request late.

    That is once `later` more requests came, or, where that is None, when somebody calls `Proxy.deliver`.
    """

    later: int | None = None


@dataclass(frozen=True)
class Act:
    """`act` happens before the server hears of the request, or `after` it did what was asked; then the link breaks."""

    act: Callable[[], None]
    after: bool = False


@dataclass(frozen=True)
class Meanwhile:
    """`act` happens just before the server hears of the request, which then goes its way."""

    act: Callable[[], None]


Fault = CutBefore | CutAfter | CutWithin | Answer | Delay | Half | Changed | Down | Held | Act | Meanwhile


@dataclass(frozen=True)
class Request:
    """One that came, whatever became of it. `path` has the query with it."""

    method: str
    path: str
    headers: dict[str, str]


@dataclass
class Rule:
    fault: Fault
    method: str
    path: str
    skip: int
    holding: bytes


@dataclass
class Waiting:
    """A request that the network holds back."""

    request: Request
    body: bytes
    later: int | None


class Proxy:
    """`url` is the address to use instead of the server's; `requests` is all that came, in order."""

    def __init__(self, target: str, tls: ssl.SSLContext | None = None, scheme: str = "") -> None:
        self._tls = tls
        self._scheme = scheme or ("https" if tls else "")
        self._host = urlsplit(target).netloc
        self._rules: list[Rule] = []
        self._held: list[Waiting] = []
        self._lock = threading.Lock()
        self._is_up = True
        self.requests: list[Request] = []
        self._server = self._listen(0)
        self.port = int(self._server.server_address[1])
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"

    @classmethod
    @contextlib.contextmanager
    def before(cls, target: str, tls: ssl.SSLContext | None = None, scheme: str = "") -> Iterator[Proxy]:
        """One in front of the server at the address `target`. `scheme`: told to the server, as a host's proxy does."""
        proxy = cls(target, tls, scheme)
        try:
            yield proxy
        finally:
            if proxy._is_up:
                proxy._end()
            else:
                proxy._kept.close()

    def next(
        self, fault: Fault, *, method: str = "", path: str = "", times: int = 1, skip: int = 0, holding: bytes = b""
    ) -> None:
        """Breaks the next `times` requests of `method` (any, if "") whose path or query contains `path`, and whose body
        has `holding` in it."""
        with self._lock:
            self._rules += [Rule(fault, method, path, skip, holding) for _ in range(times)]

    def forget(self) -> int:
        """From now on nothing breaks. How much was still to break."""
        with self._lock:
            left = len(self._rules)
            self._rules.clear()
            return left

    def down(self) -> None:
        """From now on connections are refused."""
        with self._lock:
            was_up, self._is_up = self._is_up, False
        if was_up:
            self._end()
            self._kept = socket.socket()  # or another program could take the port meanwhile
            self._kept.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._kept.bind(("127.0.0.1", self.port))

    def up(self) -> None:
        """Connections are taken again."""
        if not self._is_up:
            self._kept.close()
            self._server = self._listen(self.port)
            self._is_up = True

    def hold(self, request: Request, body: bytes, later: int | None) -> None:
        with self._lock:
            self._held.append(Waiting(request, body, later))

    def held(self) -> list[Request]:
        """What is held back."""
        with self._lock:
            return [waiting.request for waiting in self._held]

    def deliver(self) -> bool:
        """The server gets what was held back. Whether there was something."""
        with self._lock:
            late, self._held = self._held, []
        for waiting in late:
            self.pass_on(waiting.request, waiting.body)
        return bool(late)

    def due(self) -> list[Waiting]:
        """What was held back for so many requests as have come now, one more among them."""
        with self._lock:
            for waiting in self._held:
                waiting.later = None if waiting.later is None else waiting.later - 1
            late = [waiting for waiting in self._held if waiting.later == 0]
            self._held = [waiting for waiting in self._held if waiting.later != 0]
            return late

    def forgive(self) -> None:
        """Breaks nothing of what it was told to any more."""
        with self._lock:
            self._rules.clear()

    @contextlib.contextmanager
    def away(self) -> Iterator[None]:
        """As long as this lasts, connections are refused, as by a machine on which nothing listens."""
        self.down()
        try:
            yield
        finally:
            self.up()

    def asked(self, method: str, path: str = "") -> list[Request]:
        """The requests of `method` so far whose path or query contains `path`."""
        with self._lock:
            return [one for one in self.requests if one.method == method and path in one.path]

    def take(self, request: Request, body: bytes) -> Fault | None:
        """Notes a request that came. Returns what is to befall it."""
        with self._lock:
            self.requests.append(request)
            for rule in self._rules:
                if rule.method in {"", request.method} and rule.path in request.path and rule.holding in body:
                    if rule.skip:
                        rule.skip -= 1
                        continue
                    self._rules.remove(rule)
                    return rule.fault
            return None

    def pass_on(self, request: Request, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
        """Asks the server itself: its status, headers and body. The Host stays ours, so that its links lead to us."""
        connection = http.client.HTTPConnection(self._host, timeout=PATIENCE)
        try:
            headers = {name: value for name, value in request.headers.items() if name.lower() not in OF_THE_LINK}
            headers["Content-Length"] = str(len(body))
            if self._scheme:
                headers["X-Forwarded-Proto"] = self._scheme
            connection.request(request.method, request.path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            connection.close()

    def _listen(self, port: int) -> ThreadingHTTPServer:
        server = ThreadingHTTPServer(("127.0.0.1", port), functools.partial(Link, self))
        if self._tls is not None:
            server.socket = self._tls.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return server

    def _end(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class Link(BaseHTTPRequestHandler):
    """The connection to a client, for one request."""

    timeout = PATIENCE

    def __init__(self, proxy: Proxy, connection: socket.socket, address: tuple[str, int], server: BaseServer) -> None:
        self.proxy = proxy
        super().__init__(connection, address, server)

    def handle_request(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        request = Request(self.command, self.path, dict(self.headers.items()))
        with contextlib.suppress(ConnectionError):  # the client may have lost patience
            self.carry(request, body, self.proxy.take(request, body))

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = handle_request  # noqa: N815

    def carry(self, request: Request, body: bytes, fault: Fault | None) -> None:
        """Brings the request to the server and its answer back, with what befalls it on the way."""
        for late in self.proxy.due():
            self.proxy.pass_on(late.request, late.body)
        if self.breaks_before(request, body, fault):
            return
        status, headers, content = self.proxy.pass_on(request, body)
        match fault:
            case CutAfter():
                self.cut()
            case CutWithin():
                self.send(status, headers, content, sent=len(content) // 2)
                self.cut()
            case Half():
                self.send(status, headers, content[: len(content) // 2])
            case Changed():
                self.send(status, [*headers, *fault.headers.items()], fault.change(content))
            case Act():
                fault.act()
                self.cut()
            case Answer():
                self.give(fault)
            case _:
                time.sleep(fault.seconds if isinstance(fault, Delay) else 0)
                self.send(status, headers, content)

    def breaks_before(self, request: Request, body: bytes, fault: Fault | None) -> bool:
        """Whether the request goes no further; then that is done which becomes of it."""
        match fault:
            case Answer(after=False):
                self.give(fault)
                return True
            case Down():
                self.proxy.down()
            case Held():
                self.proxy.hold(request, body, fault.later)
            case Act(after=False):
                fault.act()
            case CutBefore():
                pass
            case Meanwhile():
                fault.act()
                return False
            case _:
                return False
        self.cut()
        return True

    def give(self, answer: Answer) -> None:
        self.send(answer.status, [*answer.headers.items(), ("Content-Type", answer.content_type)], answer.body)

    def send(self, status: int, headers: list[tuple[str, str]], body: bytes, sent: int | None = None) -> None:
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in OF_THE_LINK:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body[:sent])

    def cut(self) -> None:
        """Ends the connection so that the client sees a reset, not an end."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the terminal."""
