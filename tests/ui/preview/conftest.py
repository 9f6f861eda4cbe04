"""Fixtures of the preview: a pane that stands, and a look into the real page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.desk import Desk
from newsdesk.store.records import Article
from newsdesk.story.tree import Block, Story
from ui.jobs import Jobs
from ui.preview.page import WORLD
from ui.preview.pane import PreviewPane
from ui.preview.view import PageView

IN_STEP = 20_000  # ms; a busy machine starts the engine slowly


def article(id: int = 7, **facts: Any) -> Article:
    return Article(id=id, key=f"{id:032x}", **{"headline": "Harbour opens its night market", **facts})


@dataclass
class Preview:
    """A pane in use, the links that it opened, and questions to its page."""

    pane: PreviewPane
    desk: Desk
    qtbot: QtBot
    opened: list[str] = field(default_factory=list)

    def show(self, story: Story, **facts: Any) -> None:
        self.pane.show_article(article(**facts), story)
        self.settle()

    def splice(self, start: int, removed: int, *nodes: Block) -> None:
        self.pane.splice(start, removed, nodes)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.pane.in_step, timeout=IN_STEP)

    def web(self) -> PageView:
        assert isinstance(self.pane.surface, PageView)
        return self.pane.surface

    def canvas(self) -> QWidget:
        """The engine's own widget inside the view, which the mouse really meets."""
        inner: QWidget = self.web()
        while inner.focusProxy() is not None:
            inner = inner.focusProxy()
        return inner

    def ask(self, code: str) -> Any:
        """What `code` comes to in the page, in the preview's own world."""
        answers: list[Any] = []
        self.web().page().runJavaScript(code, WORLD, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=IN_STEP)
        return answers[0]

    def ask_json(self, code: str) -> Any:
        return json.loads(self.ask(f"JSON.stringify({code})"))

    def lines(self) -> list[str]:
        """What the pane itself says."""
        return [line.text() for line in self.pane.findChildren(QLabel) if line.isVisible()]

    def text(self) -> str:
        return str(self.ask("document.body.innerText"))

    def body(self) -> list[str]:
        """The HTML of each block that the page shows."""
        return list(self.ask_json("[...document.getElementById('nd-body').children].map((b) => b.innerHTML)"))

    def fresh_body(self, story: Story, **facts: Any) -> list[str]:
        """The same for a page that is rendered anew and parsed by the engine, never patched."""
        html = json.dumps(self.desk.pages.article(article(**facts), story).html)
        parsed = f"new DOMParser().parseFromString({html}, 'text/html')"
        return list(self.ask_json(f"[...{parsed}.getElementById('nd-body').children].map((b) => b.innerHTML)"))


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """The desk, with stories 1 to 9 in its store."""
    for _ in range(9):
        desk.articles.create()
    return desk


@pytest.fixture
def make_preview(qtbot: QtBot, desk: Desk, jobs: Jobs) -> Iterator[Callable[[], Preview]]:
    panes: list[PreviewPane] = []

    def make() -> Preview:
        opened: list[str] = []

        def open_link(url: QUrl) -> None:
            opened.append(url.toString())

        pane = PreviewPane(jobs, desk.pages, desk.media.path, open_link)
        panes.append(pane)
        pane.resize(400, 700)
        pane.show()
        return Preview(pane, desk, qtbot, opened)

    yield make
    for pane in panes:
        if shiboken6.isValid(pane):
            shiboken6.delete(pane)  # at once: a page that outlives the application can crash it


@pytest.fixture
def preview(make_preview: Callable[[], Preview]) -> Preview:
    return make_preview()
