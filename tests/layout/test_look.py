"""The page in a real browser engine: it fits any width, in light and dark, whatever stands in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from newsdesk.layout.facts import ListFacts, Teaser
from newsdesk.layout.lists import render_front
from newsdesk.layout.page import render_article
from newsdesk.layout.theme import SHIPPED, shipped
from newsdesk.story.tree import Code, Figure, Story, Table
from tests.builders import SHA, h, li, p, ul, words
from tests.layout.conftest import SITE, facts
from ui.preview.engine import prepare

prepare()  # before pytest-qt makes the application

pytestmark = pytest.mark.webengine
WIDTHS = (320, 390, 400, 820, 1280)
Ask = Callable[[str], Any]


@pytest.fixture
def browser(qtbot: QtBot) -> Iterator[Callable[[str, int], Ask]]:
    """`browser(html, width)` shows a page and returns a way to ask it for a value."""
    from PySide6.QtWebEngineWidgets import QWebEngineView

    views: list[QWebEngineView] = []

    def show(html: str, width: int) -> Ask:
        view = QWebEngineView()
        views.append(view)
        view.resize(width, 900)
        view.show()
        with qtbot.waitSignal(view.loadFinished, timeout=30_000):
            view.setHtml(html)

        def ask(script: str) -> Any:
            answers: list[str] = []
            view.page().runJavaScript(f"JSON.stringify({script})", answers.append)
            qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
            return json.loads(answers[0])

        return ask

    yield show
    for view in views:
        shiboken6.delete(view)


def wide_story() -> Story:
    long = "Donaudampfschifffahrtsgesellschaft" * 8
    return (
        p("A ", long, " b"),
        h(2, long),
        ul(li(long)),
        Table(tuple(tuple(words("column of some width") for _ in range(12)) for _ in range(3))),
        Code("x = " + "1234567890" * 40),
        Figure(SHA, "Alt", words(long), long),
    )


@pytest.mark.parametrize(
    ("theme", "direction"), [("daily", "ltr"), ("daily", "rtl"), ("magazine", "rtl"), ("plain", "ltr")]
)
def test_no_page_is_wider_than_its_window(browser: Callable[[str, int], Ask], theme: str, direction: str) -> None:
    site = replace(SITE, theme=shipped(theme))
    long = "https://example.org/" + "a" * 300
    teaser = Teaser(long, "#", long, long, long, long)
    page = render_article(
        facts(
            headline=long,
            standfirst=long,
            tags=(long,),
            direction=direction,
            related=(teaser,),
            check_also=(teaser,),
            site=site,
        ),
        wide_story(),
    ).html
    front = render_front(ListFacts(site, (teaser, teaser), direction=direction))
    for html in (page, front):
        for width in WIDTHS:
            ask = browser(html, width)
            wide = ask("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
            assert wide[0] <= wide[1], f"{width}: {wide}"


@pytest.mark.parametrize("theme", SHIPPED)
def test_a_line_is_never_longer_than_reads_well(browser: Callable[[str, int], Ask], theme: str) -> None:
    page = facts(site=replace(SITE, theme=shipped(theme)))
    ask = browser(render_article(page, (p("word " * 200),)).html, 1900)
    assert ask("document.querySelector('#nd-body p').getBoundingClientRect().width") <= 700


def test_an_rtl_page_begins_at_the_right(browser: Callable[[str, int], Ask]) -> None:
    ask = browser(render_article(facts(direction="rtl", language="ur", headline="سرخی"), (p("متن"),)).html, 390)
    range_ = "(() => { const r = document.createRange(); r.selectNodeContents(document.querySelector('h1'));"
    assert ask(range_ + " return r.getBoundingClientRect().left; })()") > 195


def test_a_wrapped_block_stands_exactly_as_a_bare_one(browser: Callable[[str, int], Ask]) -> None:
    story = (p("One."), h(2, "Two"), ul(li("three")), p("Four."))
    places = (
        "[...document.querySelectorAll('#nd-body p, #nd-body h2, #nd-body ul')].map(e => e.getBoundingClientRect().top)"
    )
    live, published = (browser(render_article(facts(live=live), story).html, 390)(places) for live in (True, False))
    assert live == published
