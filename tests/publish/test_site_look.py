"""A draft in the frame of a site's theme, and the page that is then published, seen by the same web engine."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PIL import Image, ImageChops
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWebEngineWidgets import QWebEngineView
from pytestqt.qtbot import QtBot

from newsdesk import clock
from newsdesk.desk import Desk
from newsdesk.desk.sample import fill_with_sample
from newsdesk.layout.frame import fill
from newsdesk.layout.theme import long_date
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.frame import take
from newsdesk.story.read_markdown import read
from tests.publish.conftest import Connect, Newspaper, carried, published
from ui.preview.engine import prepare

prepare()  # before pytest-qt makes the application

pytestmark = [pytest.mark.wordpress, pytest.mark.parametrize("wordpress", ["6.5"], indirect=True)]

MOST, MOST_IN_A_BAND, BAND = 2.0, 10.0, 100
"""Per cent of the article's pixels that may differ, in all and in any band of so many pixels."""
SEEN = 24  # of 255: less is another rounding of the same letter
IN_STEP = 20_000  # ms
TALL = 6000
SETTLE = 1000  # ms in which the last tiles are drawn
_TEXT = "document.querySelector('.wp-block-post-content, .entry-content').getBoundingClientRect().toJSON()"


@pytest.fixture
def web(qtbot: QtBot) -> Iterator[QWebEngineView]:
    view = QWebEngineView()
    view.show()
    yield view
    shiboken6.delete(view)


def article(qtbot: QtBot, web: QWebEngineView, url: QUrl, width: int, file: Path) -> Image.Image:
    """The article's text as the engine draws it."""
    web.resize(width, TALL)
    with qtbot.waitSignal(web.loadFinished, timeout=IN_STEP):
        web.load(url)

    def ask(code: str) -> Any:
        answers: list[Any] = []
        web.page().runJavaScript(code, answers.append)
        qtbot.waitUntil(lambda: bool(answers), timeout=IN_STEP)
        return answers[0]

    qtbot.waitUntil(lambda: ask("document.fonts.status") == "loaded", timeout=IN_STEP)
    ask("[...document.images].forEach((one) => one.loading = 'eager')")
    drawn = "[...document.images].every((one) => one.complete && one.naturalWidth > 0)"
    qtbot.waitUntil(lambda: ask(drawn), timeout=IN_STEP)
    settled: list[bool] = []
    QTimer.singleShot(SETTLE, lambda: settled.append(True))
    qtbot.waitUntil(lambda: bool(settled))
    place = json.loads(ask(f"JSON.stringify({_TEXT})"))
    web.grab().toImage().save(str(file))
    with Image.open(file) as whole:
        left, top = int(place["x"]), int(place["y"])
        size = (left + int(place["width"]), min(TALL, top + int(place["height"])))
        return whole.convert("RGB").crop((left, top, *size))


def share(difference: Image.Image) -> float:
    seen = difference.convert("L").point(lambda level: 255 if level > SEEN else 0).histogram()
    return 100 * seen[255] / max(1, sum(seen))


def themes(newspaper: Newspaper) -> list[str]:
    if not os.environ.get("NEWSDESK_SOAK"):
        return [newspaper.server.php("echo get_stylesheet();")]
    return json.loads(newspaper.server.php("echo json_encode(array_keys(wp_get_themes()));"))  # type: ignore[no-any-return]


def test_the_preview_in_the_sites_look_is_the_page_that_readers_get(
    desk: Desk, newspaper: Newspaper, connect: Connect, qtbot: QtBot, web: QWebEngineView, tmp_path: Path
) -> None:
    site = connect()
    fill_with_sample(desk)
    (sample,) = (one for one in map(desk.articles.get, range(1, 13)) if "night ferry returns" in one.headline)
    other = desk.articles.create(
        headline="The story of which the frame is taken",
        body="It has other words, and each kind of block.\n\n- one\n- two\n\n" + sample.body.split("\n\n", 1)[1],
        section=sample.section.id if sample.section else None,
        tags=("one", "two"),
        lead_picture=sample.lead_picture,
    )
    account = newspaper.server.accounts["administrator"]
    for theme in themes(newspaper):
        newspaper.server.php(f"switch_theme('{theme}');")
        published(desk, other, site)
        with Client(site.address, site.name, account.name, account.password) as client:
            frame = take(client, site.home)
        facts = desk.pages.facts(sample)
        facts = replace(facts, media_url=lambda sha: desk.media.path(sha).as_uri())
        if facts.lead is not None:
            facts = replace(facts, lead=replace(facts.lead, url=facts.media_url(sample.lead_picture)))
        today = long_date(clock.now(), "en")
        html = fill(frame, facts, read(sample.body), today, account.name, stands=False)
        draft = tmp_path / "draft.html"
        draft.write_text(html.replace("newsdesk-media: data:", "file: data:"), "utf-8")
        job = published(desk, sample, site)

        for width in (1280, 390):
            page = article(qtbot, web, QUrl(job.link), width, tmp_path / "page.png")
            shown = article(qtbot, web, QUrl.fromLocalFile(str(draft)), width, tmp_path / "shown.png")
            assert page.width == shown.width
            assert abs(page.height - shown.height) <= 2, (theme, width)
            height = min(page.height, shown.height)
            box = (0, 0, page.width, height)
            difference = ImageChops.difference(page.crop(box), shown.crop(box))
            bands = [
                share(difference.crop((0, top, page.width, min(height, top + BAND)))) for top in range(0, height, BAND)
            ]
            print(f"{theme}, {width} px: {share(difference):.2f} % differ, {max(bands):.1f} % in the worst band")
            assert share(difference) <= MOST
            assert max(bands) <= MOST_IN_A_BAND
        carried(desk, desk.outbox.withdraw(sample.id, site.id))
