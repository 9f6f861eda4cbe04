"""What the preview shows: the page, or the story in lists, on cards and in a search; it follows the typing there."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QLabel

from newsdesk.desk.pages import PageService
from newsdesk.layout.elsewhere import View
from newsdesk.layout.facts import PageFacts
from newsdesk.layout.frame import Frame, mark
from newsdesk.store.records import Article, SiteKind
from newsdesk.story.read_markdown import read
from tests.ui.preview.conftest import IN_STEP, Preview
from ui.preview.widths import DESKTOP


def shows(preview: Preview, words: str) -> bool:
    return words in str(preview.ask("document.body.innerText"))


def shows_line(preview: Preview, words: str) -> bool:
    return any(words in line.text() for line in preview.pane.findChildren(QLabel) if line.isVisible())


def test_the_story_elsewhere_follows_and_the_page_comes_back(preview: Preview) -> None:
    preview.show(read("The first words.\n"))
    preview.pane.modes.views[View.CARDS].trigger()
    preview.qtbot.waitUntil(lambda: shows(preview, "Found by a search"), timeout=IN_STEP)
    assert shows(preview, "The first words.")
    assert not preview.pane.modes.pdf.isEnabled()  # it would be of lists and cards
    preview.splice(0, 1, *read("Other words.\n"))
    preview.qtbot.waitUntil(lambda: shows(preview, "Other words."), timeout=IN_STEP)
    preview.pane.modes.views[View.PAGE].trigger()
    preview.settle()
    assert not shows(preview, "Found by a search")
    assert preview.pane.modes.pdf.isEnabled()
    preview.splice(0, 1, *read("Last words.\n"))
    preview.settle()
    assert shows(preview, "Last words.")


def test_a_theme_moves_nothing_in_what_other_sites_show(preview: Preview) -> None:
    preview.desk.themes.choose(preview.desk.sites.default().id, "magazine")  # whose own lists stand in the middle
    preview.show(read("Words.\n"))
    preview.pane.modes.views[View.CARDS].trigger()
    preview.qtbot.waitUntil(lambda: shows(preview, "Found by a search"), timeout=IN_STEP)
    for place in ("card", "search", "phone", "feed"):
        told = f"[...document.querySelectorAll('#nd-{place} p')].map((p) => getComputedStyle(p).textAlign).join()"
        assert set(preview.ask(told).split(",")) == {"start"}, place


def test_a_page_that_comes_late_does_not_take_the_place_of_another_view(
    preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview.show(read("Words.\n"))
    real, asked = PageService.facts, []

    def slow_at_first(pages: PageService, article: Article) -> PageFacts:
        asked.append(article)
        if len(asked) == 1:
            time.sleep(0.4)
        return real(pages, article)

    monkeypatch.setattr(PageService, "facts", slow_at_first)
    preview.pane.modes.dark_colours.trigger()
    preview.pane.modes.views[View.CARDS].trigger()
    preview.qtbot.waitUntil(lambda: shows(preview, "Found by a search"), timeout=IN_STEP)
    preview.qtbot.wait(600)
    assert shows(preview, "Found by a search"), "the page came over it"
    preview.pane.modes.views[View.PAGE].trigger()
    preview.settle()
    assert not shows(preview, "Found by a search")


def test_dark_colours(preview: Preview) -> None:
    preview.show(read("Words.\n"))
    light = preview.ask("getComputedStyle(document.body).backgroundColor")
    preview.pane.modes.dark_colours.trigger()
    preview.settle()
    assert preview.ask("getComputedStyle(document.body).backgroundColor") != light


def test_the_page_is_saved_as_pdf(preview: Preview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = preview.desk.sites.default()
    preview.desk.themes.choose(site.id, "magazine")
    preview.show(read("Words.\n"))
    file = tmp_path / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    with preview.qtbot.waitSignal(preview.pane.saved, timeout=IN_STEP):
        preview.pane.modes.pdf.trigger()
    assert file.read_bytes().startswith(b"%PDF")
    paper = QPdfDocument()
    paper.load(str(file))
    text = " ".join(paper.getAllText(page).text() for page in range(paper.pageCount()))
    assert "Harbour opens" in text
    assert "Back to top" not in text, "what only a screen needs"


def test_the_page_is_printed_whatever_shows_and_without_a_printer_a_line_says_so(
    preview: Preview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview.show(read("Words.\n"))
    preview.pane.modes.dark_colours.trigger()
    preview.pane.modes.views[View.CARDS].trigger()
    preview.qtbot.waitUntil(lambda: shows(preview, "Found by a search"), timeout=IN_STEP)
    assert not preview.pane.modes.print_.isEnabled()
    preview.pane.print_page()
    assert shows_line(preview, "knows no printer"), "the machine that tests has none"

    file = tmp_path / "paper.pdf"

    def agreed(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(file))
        return 1

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Hall"])
    monkeypatch.setattr(QPrintDialog, "exec", agreed)
    preview.pane.print_page()
    preview.qtbot.waitUntil(lambda: file.exists() and file.stat().st_size > 1000, timeout=IN_STEP)
    assert file.read_bytes().startswith(b"%PDF")
    assert not shows(preview, "Found by a search")


def test_what_the_site_adds_is_marked_and_unmarked_while_the_story_is_read(preview: Preview) -> None:
    desk = preview.desk
    site = desk.store.sites.add(SiteKind.WORDPRESS, "Post", "https://post.test/wp-json/", "https://post.test/", "ann")
    desk.sites.make_default(site.id)
    html = f"<html><head></head><body><header>The Post</header><div>{mark('content')}</div></body></html>"
    frames = desk.path.parent / "frames"
    frames.mkdir()
    (frames / f"{site.id}.json").write_text(Frame(html).to_json())
    preview.show(read("The first words.\n"))
    marks, lines = preview.pane.modes.marks, "getComputedStyle(document.querySelector('{}')).outlineStyle"
    assert not marks.isEnabled(), "the page of the desk is all the desk's"

    preview.pane.modes.views[View.SITE].trigger()
    preview.qtbot.waitUntil(lambda: shows(preview, "The Post"), timeout=IN_STEP)
    before = preview.ask("document.body.outerHTML")
    marks.trigger()
    preview.qtbot.waitUntil(lambda: preview.ask(lines.format("header")) == "dashed", timeout=IN_STEP)
    assert preview.ask(lines.format("div p")) == preview.ask(lines.format("div")) == "none"
    marks.trigger()
    preview.qtbot.waitUntil(lambda: preview.ask(lines.format("header")) == "none", timeout=IN_STEP)
    assert preview.ask("document.body.outerHTML") == before


def test_the_name_of_what_shows_is_whole_beside_a_chosen_width(preview: Preview) -> None:
    preview.pane.setFixedWidth(372)
    modes = preview.pane.modes
    modes.views[View.SITE].trigger()
    preview.qtbot.mouseClick(preview.pane.widths.button(DESKTOP), Qt.MouseButton.LeftButton)
    preview.qtbot.wait(50)  # for the bar to be laid out
    assert modes.width() >= modes.sizeHint().width()
