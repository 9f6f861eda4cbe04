"""A small site on this computer that answers what a test tells it to."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import Any

from PIL import Image

HTML = "text/html; charset=utf-8"


def jpeg() -> bytes:
    file = BytesIO()
    Image.new("RGB", (480, 360), "navy").save(file, "JPEG")
    return file.getvalue()


class Web:
    """A small site on this computer: what it answers by path, and what it was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.asked: list[str] = []
        self.slow = threading.Event()  # ends the answers of `slow_paths`, whose bodies end no earlier
        self.slow_paths: set[str] = set()
        web = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                web.asked.append(self.path)
                status, headers, body = web.answers.get(self.path, (404, {}, b""))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)
                if self.path in web.slow_paths:
                    web.slow.wait(20)

            def log_message(self, *_args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def page(self, path: str, head: str, kind: str = HTML) -> str:
        body = f"<!doctype html><html><head>{head}</head><body>Words.</body></html>"
        self.answers[path] = (200, {"Content-Type": kind}, body.encode("latin-1" if "1" in kind else "utf-8"))
        return self.url + path

    def file(self, path: str, data: bytes, kind: str = "image/jpeg") -> str:
        self.answers[path] = (200, {"Content-Type": kind}, data)
        return self.url + path

    def leads(self, path: str, to: str) -> str:
        self.answers[path] = (302, {"Location": to}, b"")
        return self.url + path

    def close(self) -> None:
        self.slow.set()
        self._server.shutdown()
        self._server.server_close()
