"""The preview on a machine whose web engine does not run."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl

from newsdesk.desk import Desk
from newsdesk.story.tree import Figure, Text
from tests.builders import p
from tests.ui.preview.conftest import IN_STEP, Preview
from ui.preview.plain import PlainPage
from ui.preview.widths import PHONE


@pytest.fixture
def plain(make_preview: Callable[[], Preview], monkeypatch: pytest.MonkeyPatch) -> Preview:
    monkeypatch.setitem(sys.modules, "ui.preview.view", None)  # an import of it raises ImportError
    return make_preview()


def test_the_words_show_and_one_line_says_why_they_are_plain(plain: Preview) -> None:
    plain.show((p("The harbour opened."),))
    assert "The harbour opened." in page(plain).toPlainText()
    assert any("plain text" in line for line in plain.lines())
    assert not plain.pane.widths.button(PHONE).isVisible()


def test_what_is_typed_follows_at_the_first_pause(plain: Preview) -> None:
    plain.show((p("The harbour opened."),))
    plain.splice(0, 1, p("The harbour opened on Friday."))
    plain.qtbot.waitUntil(lambda: "on Friday" in page(plain).toPlainText(), timeout=IN_STEP)


def test_pictures_come_from_the_media_store_scaled_and_nothing_else_is_opened(
    plain: Preview, desk: Desk, picture: bytes
) -> None:
    sha = desk.media.add(picture, "market.jpg").sha
    plain.show((Figure(sha, "Stalls", (Text("The stalls"),)),))
    shown = page(plain)
    assert not shown.loadResource(2, QUrl(f"newsdesk-media:{sha}")).isNull()
    assert shown.loadResource(2, QUrl(f"newsdesk-media:{'0' * 64}")) is None
    assert shown.loadResource(2, QUrl("http://127.0.0.1/a.png")) is None
    assert shown.loadResource(2, QUrl("file:///etc/hostname")) is None


def test_links_open_in_the_browser_unless_they_are_files(plain: Preview) -> None:
    plain.show((p("one"),))
    page(plain).anchorClicked.emit(QUrl("https://example.org/"))
    page(plain).anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert plain.opened == ["https://example.org/"]


def page(preview: Preview) -> PlainPage:
    assert isinstance(preview.pane.surface, PlainPage)
    return preview.pane.surface
