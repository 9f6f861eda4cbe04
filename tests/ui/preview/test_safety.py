"""What hostile text may try in the preview, and what comes of it: nothing."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo
from PySide6.QtWidgets import QApplication

from newsdesk.story.tree import Raw
from tests.builders import link, p
from tests.ui.preview.conftest import Preview
from ui.preview.page import Guard

pytestmark = pytest.mark.webengine


@pytest.fixture
def listener() -> Iterator[tuple[int, list[bytes]]]:
    """A port on loopback, and all that anybody said to it."""
    heard: list[bytes] = []
    server = socket.create_server(("127.0.0.1", 0))

    def listen() -> None:
        while True:
            try:
                caller, _address = server.accept()
            except OSError:
                return
            with caller:
                heard.append(caller.recv(1000))

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    yield server.getsockname()[1], heard
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    thread.join(5)


def test_no_picture_style_or_frame_of_the_text_reaches_the_network(
    preview: Preview, listener: tuple[int, list[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    port, heard = listener
    asked = record_requests(monkeypatch)
    here = f"http://127.0.0.1:{port}"
    preview.show((
        p("Safe."),
        Raw(f'<img src="{here}/a.png" srcset="{here}/b.png 2x"><iframe src="{here}/c"></iframe>'),
        Raw(f'<style>@import "{here}/d.css"; p {{ background: url({here}/e.png) }}</style>'),
        Raw(f'<p style="background: url({here}/f.png)">styled</p><video src="{here}/g" poster="{here}/h"></video>'),
        Raw(f'<link rel="prefetch" href="{here}/i"><object data="{here}/j"></object><embed src="{here}/k">'),
        Raw(f'<meta http-equiv="refresh" content="0; url={here}/l"><base href="{here}/"><img src="m.png">'),
    ))  # fmt: skip
    preview.splice(0, 1, Raw(f'<img src="{here}/patched.png">'))
    preview.settle()
    preview.qtbot.wait(300)
    assert heard == []
    assert {url.split(":")[0] for url in asked} <= {"newsdesk-media", "data"}


def test_the_guard_stops_what_the_content_policy_would_let_through(
    preview: Preview, listener: tuple[int, list[bytes]]
) -> None:
    port, heard = listener
    preview.show((p("Safe."),))
    policy_free = f'<!doctype html><body><div id="nd-body"></div><img src="http://127.0.0.1:{port}/a.png">'
    done: list[bool] = []
    preview.web().load(policy_free, done.append, keep_scroll=False)
    preview.qtbot.waitUntil(lambda: bool(done))
    preview.qtbot.wait(300)
    assert heard == []


def test_scripts_of_the_text_stay_dead(preview: Preview) -> None:
    preview.show((
        Raw("<script>document.documentElement.dataset.ran = 'script'</script>"),
        Raw("<img src=x onerror=\"document.documentElement.dataset.ran = 'handler'\">"),
        Raw("<svg onload=\"document.documentElement.dataset.ran = 'svg'\"></svg>"),
    ))  # fmt: skip
    preview.splice(1, 1, Raw("<img src=y onerror=\"document.documentElement.dataset.ran = 'patched'\">"))
    preview.settle()
    preview.qtbot.wait(200)
    assert preview.ask("document.documentElement.dataset.ran ?? 'nothing ran'") == "nothing ran"


def test_a_link_opens_in_the_browser_and_the_page_stays(preview: Preview) -> None:
    preview.show((p(link("https://example.org/ferry", "the ferry")),))
    click_link(preview)
    preview.qtbot.waitUntil(lambda: preview.opened == ["https://example.org/ferry"])
    assert preview.ask("location.href") == "newsdesk-media:page"


def test_a_link_that_wants_a_new_window_opens_in_the_browser(preview: Preview) -> None:
    preview.show((p(link("https://example.org/ferry", "the ferry")),))
    preview.ask("document.querySelector('#nd-body a').target = '_blank'; 1")
    click_link(preview)
    preview.qtbot.waitUntil(lambda: preview.opened == ["https://example.org/ferry"])


def test_a_link_to_a_file_or_a_program_opens_nothing(preview: Preview) -> None:
    preview.show((p(link("https://example.org/", "the ferry")),))
    for address in ("file:///etc/passwd", "ssh://host", "newsdesk-media:0", "javascript:alert(1)"):
        preview.ask(f"document.querySelector('#nd-body a').href = {address!r}; 1")
        click_link(preview)
    preview.qtbot.wait(200)
    assert preview.opened == []
    assert preview.ask("location.href") == "newsdesk-media:page"


def test_no_file_of_the_machine_can_be_shown(preview: Preview, tmp_path: Path, picture: bytes) -> None:
    (tmp_path / "secret.jpg").write_bytes(picture)
    preview.show((p("one"),))
    for address in ((tmp_path / "secret.jpg").as_uri(), f"newsdesk-media:{tmp_path}/secret.jpg", "newsdesk-media:../x"):
        preview.ask(f"document.getElementById('nd-body').innerHTML = '<img src=\"{address}\">'; 1")
        preview.qtbot.wait(100)
        assert preview.ask("document.querySelector('#nd-body img').naturalWidth") == 0


def test_what_is_dropped_on_the_page_is_refused(preview: Preview) -> None:
    preview.show((p("one"),))
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/")])
    view = preview.web()
    for widget in (view, preview.canvas()):
        drag = QDragEnterEvent(
            QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(widget, drag)
        assert not (widget.acceptDrops() and drag.isAccepted())


def click_link(preview: Preview) -> None:
    """A real click of the mouse in the middle of the body's first link."""
    box = preview.ask_json("document.querySelector('#nd-body a').getBoundingClientRect()")
    middle = QPointF(box["left"] + box["width"] / 2, box["top"] + box["height"] / 2)
    preview.qtbot.mouseClick(preview.canvas(), Qt.MouseButton.LeftButton, pos=middle.toPoint())


def record_requests(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the page asks for from now on, whether it is let through or not."""
    asked: list[str] = []
    decide = Guard.interceptRequest

    def record(guard: Guard, info: QWebEngineUrlRequestInfo) -> None:
        asked.append(info.requestUrl().toString())
        decide(guard, info)

    monkeypatch.setattr(Guard, "interceptRequest", record)
    return asked
