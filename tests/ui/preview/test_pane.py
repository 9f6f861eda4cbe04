"""The page beside the text, in the real web engine."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

import ui
from newsdesk.desk import Desk
from newsdesk.story.dateline import Dateline
from newsdesk.story.tree import (
    Block,
    Code,
    Figure,
    Footnote,
    NoteRef,
    Raw,
    Rule,
    Story,
    Table,
    Text,
)
from tests.builders import h, li, ol, p, quote, strong, ul
from tests.ui.preview.conftest import IN_STEP, Preview, article
from ui.jobs import Jobs
from ui.preview.plain import PlainPage
from ui.preview.widths import DESKTOP, PHONE
from ui.theme.tokens import current

pytestmark = pytest.mark.webengine

LONG: Story = tuple(p(f"Paragraph {number}. " + "The harbour opened on Friday. " * 12) for number in range(60))


def test_a_story_shows_as_its_page(preview: Preview) -> None:
    preview.show((p("The harbour opened."), h(2, "Stalls")))
    assert "Harbour opens its night market" in preview.text()
    assert preview.body() == preview.fresh_body((p("The harbour opened."), h(2, "Stalls")))


def test_typing_changes_its_own_block_and_no_other_element(preview: Preview) -> None:
    preview.show((p("one"), p("two"), p("three")))
    preview.ask("for (const b of document.getElementById('nd-body').children) b.seen = true; 1")
    preview.splice(1, 1, p("two and"))
    preview.splice(1, 1, p("two and more"))
    preview.settle()
    assert "two and more" in preview.body()[1]
    assert preview.ask("[...document.getElementById('nd-body').children].every((b) => b.seen)") is True


def test_keys_while_a_patch_is_under_way_all_arrive_in_order(preview: Preview) -> None:
    preview.show((p("a"), p("b")))
    text = ""
    for letter in "a whole sentence typed at once":
        text += letter
        preview.splice(0, 1, p(text))
        preview.splice(1, 1, p(text.upper()))
    preview.settle()
    assert preview.body() == preview.fresh_body((p(text), p(text.upper())))


def test_the_block_in_work_has_a_mark_at_its_side(preview: Preview) -> None:
    preview.show((p("one"), p("two"), p("three")))
    assert mark(preview) is None
    preview.splice(1, 1, p("two, longer"))
    preview.settle()
    top, bottom, right = mark(preview) or (0, 0, 0)
    box = preview.ask_json("document.querySelectorAll('#nd-body p')[1].getBoundingClientRect()")
    assert (top, bottom) == pytest.approx((box["top"], box["bottom"]), abs=1)
    assert box["left"] - 12 <= right < box["left"]
    preview.splice(2, 1, p("three, longer"))
    preview.settle()
    assert (mark(preview) or (0,))[0] > top


def test_the_mark_stands_at_the_right_where_one_reads_from_the_right(preview: Preview) -> None:
    preview.show((p("ایک"), p("دو")), language="ur", direction="rtl")
    preview.splice(1, 1, p("دو اور"))
    preview.settle()
    _top, _bottom, right = mark(preview) or (0, 0, 0)
    box = preview.ask_json("document.querySelectorAll('#nd-body p')[1].getBoundingClientRect()")
    assert box["right"] < right <= box["right"] + 12


def mark(preview: Preview) -> tuple[float, float, float] | None:
    """Top, bottom and right edge of the mark, None where none shows."""
    box = preview.ask_json("document.querySelector('nd-work').getBoundingClientRect()")
    return (box["top"], box["bottom"], box["right"]) if box["height"] else None


def test_the_page_stays_scrolled_while_typing_below_and_above(preview: Preview) -> None:
    preview.show(LONG)
    preview.ask("scrollTo(0, 2000)")
    seen = first_in_sight(preview)
    preview.splice(50, 1, p("Below."))
    preview.settle()
    assert first_in_sight(preview) == seen
    preview.splice(2, 1, p("Above, and much shorter."))
    preview.settle()
    assert first_in_sight(preview) == seen


def test_the_page_stays_scrolled_when_its_facts_change(preview: Preview) -> None:
    preview.show(LONG)
    preview.ask("scrollTo(0, 2000)")
    seen = first_in_sight(preview)
    preview.pane.update_facts(article(headline="Harbour opens its night market after a year of talks about the ferry"))
    preview.qtbot.waitUntil(lambda: "year of talks" in preview.text(), timeout=IN_STEP)
    assert first_in_sight(preview) == seen


def first_in_sight(preview: Preview) -> str:
    """The first paragraph of the body that begins in the window, and how far down (in steps of 4 px)."""
    return str(
        preview.ask("""(() => {
        const found = [...document.querySelectorAll('#nd-body p')].find((e) => e.getBoundingClientRect().top >= 0);
        return found.innerText.slice(0, 14) + Math.round(found.getBoundingClientRect().top / 4);
    })()""")
    )


def test_another_story_begins_at_its_top(preview: Preview) -> None:
    preview.show(LONG)
    preview.ask("scrollTo(0, 2000)")
    preview.show(LONG, id=8)
    assert preview.ask("scrollY") == 0


def test_a_picture_that_stays_is_not_loaded_again(preview: Preview, desk: Desk, picture: bytes) -> None:
    sha = desk.media.add(picture, "market.jpg").sha
    preview.show((p("one"), Figure(sha, "Stalls", (Text("The stalls"),), "A. Beket")))
    preview.qtbot.waitUntil(lambda: preview.ask("document.querySelector('#nd-body img').naturalWidth") == 64)
    preview.ask("document.querySelector('#nd-body img').seen = true")
    preview.splice(1, 1, Figure(sha, "Stalls", (Text("The stalls on Friday"),), "A. Beket"))
    preview.settle()
    assert "The stalls on Friday" in preview.body()[1]
    assert preview.ask("document.querySelector('#nd-body img').seen") is True


def test_dateline_and_headline_follow_the_facts(preview: Preview) -> None:
    preview.show((p("The harbour opened."),))
    preview.pane.update_facts(article(headline="Night market", dateline=Dateline(place="KARACHI")))
    preview.qtbot.waitUntil(lambda: "KARACHI" in preview.body()[0], timeout=IN_STEP)
    assert "Night market" in preview.text()
    preview.splice(0, 1, p("The harbour has opened."))
    preview.settle()
    assert "KARACHI" in preview.body()[0]


def test_the_reading_time_follows_at_the_first_pause(preview: Preview) -> None:
    preview.show((p("short"),))
    assert "1 min" in preview.text()
    preview.splice(1, 0, p("word " * 500))
    preview.qtbot.waitUntil(lambda: "3 min" in preview.text(), timeout=IN_STEP)


@pytest.mark.parametrize("seed", range(3))
def test_after_any_run_of_changes_the_page_equals_a_fresh_one(preview: Preview, seed: int) -> None:
    dice = random.Random(seed)
    story: list[Block] = [some_block(dice) for _ in range(12)]
    facts = {"dateline": Dateline(place="KARACHI", agency="ABC")}
    preview.show(tuple(story), **facts)
    for _ in range(80):
        start = dice.randint(0, len(story))
        removed = dice.randint(0, min(3, len(story) - start))
        nodes = [some_block(dice) for _ in range(dice.choice((0, 1, 1, 1, 2)))]
        story[start : start + removed] = nodes
        preview.splice(start, removed, *nodes)
        if dice.random() < 0.2:
            preview.settle()
        if dice.random() < 0.05:
            preview.pane.update_facts(article(**facts))
    preview.settle()
    assert preview.body() == preview.fresh_body(tuple(story), **facts)


def some_block(dice: random.Random) -> Block:
    words = f"words {dice.randint(0, 99)} & <more>"
    note = dice.choice("abc")
    return dice.choice([
        p(words),
        p(strong(words), NoteRef(note), " end"),
        h(3, words),
        ul(li(words), li(p("b"), ol(li("c")))),
        quote(p(words), p("second"), who=(Text("Somebody"),)),
        Table(((((Text("1"),), (Text("2"),)),)), header=((Text("A"),), (Text("B"),))),
        Code("a < b\n  c", "python"),
        Rule(),
        Raw("<div><p>unclosed <b>markup</div> text"),
        Raw("just text, <!-- and a comment -->"),
        Footnote(note, (p(words),)),
    ])  # fmt: skip


def test_the_page_of_an_article_that_is_left_while_it_is_drawn_never_shows(preview: Preview) -> None:
    preview.pane.show_article(article(1, headline="First"), LONG)
    preview.pane.show_article(article(2, headline="Second"), (p("second"),))
    preview.splice(0, 1, p("second, typed at once"))
    preview.settle()
    assert "Second" in preview.text()
    assert preview.body() == preview.fresh_body((p("second, typed at once"),), id=2)


def test_the_page_is_paper_in_a_dark_window_too(preview: Preview, desk: Desk) -> None:
    """Qt's offscreen platform has no dark scheme, so the rules are looked at that would answer it."""
    assert "prefers-color-scheme: dark" in desk.pages.article(article(), (p("one"),)).html
    preview.show((p("one"),))
    assert "not all" in conditions(preview)
    preview.pane.update_facts(article(headline="New"))
    preview.qtbot.waitUntil(lambda: "New" in preview.text(), timeout=IN_STEP)
    assert not any("dark" in condition for condition in conditions(preview))
    assert preview.ask("getComputedStyle(document.documentElement).colorScheme") == "light"


def conditions(preview: Preview) -> list[str]:
    """When the theme's conditional rules apply."""
    return list(
        preview.ask_json("[...document.styleSheets[0].cssRules].filter((r) => r.media).map((r) => r.conditionText)")
    )


def test_a_hidden_preview_does_nothing_and_catches_up_when_it_is_seen(preview: Preview) -> None:
    preview.show((p("one"),))
    preview.pane.hide()
    preview.splice(0, 1, p("typed unseen"))
    preview.qtbot.wait(100)
    assert "typed unseen" not in preview.body()[0]
    preview.pane.show()
    preview.settle()
    assert "typed unseen" in preview.body()[0]


def test_a_render_process_that_dies_comes_back_with_the_text_where_it_was(preview: Preview) -> None:
    preview.show(LONG)
    preview.ask("scrollTo(0, 2000)")
    preview.qtbot.wait(100)
    seen = first_in_sight(preview)
    kill_renderer(preview)
    preview.splice(59, 1, p("Typed in between."))
    preview.settle()
    assert "Typed in between." in preview.body()[59]
    preview.qtbot.waitUntil(lambda: first_in_sight(preview) == seen, timeout=IN_STEP)


def test_a_render_process_that_keeps_dying_gives_way_to_plain_text(preview: Preview) -> None:
    preview.show((p("The harbour opened."),))
    for _ in range(3):
        kill_renderer(preview)
        preview.settle()
    plain = preview.pane.surface
    assert isinstance(plain, PlainPage)
    assert "The harbour opened." in plain.toPlainText()


def kill_renderer(preview: Preview) -> None:
    view = preview.web()
    with preview.qtbot.waitSignal(view.died, timeout=IN_STEP):
        os.kill(view.page().renderProcessPid(), signal.SIGKILL)


def test_the_phone_is_390_pixels_wide_and_the_desktop_is_scaled_to_fit(preview: Preview) -> None:
    preview.pane.resize(372, 700)
    tall = tuple(p("one") for _ in range(60))
    preview.show(tall)
    click = preview.pane.widths.button
    click(PHONE).click()
    laid_out = "document.documentElement.clientWidth"  # a scroll bar takes nothing of it, as on a phone
    preview.qtbot.waitUntil(lambda: preview.ask("innerWidth") == preview.ask(laid_out) == PHONE, timeout=IN_STEP)
    preview.show(tall, id=7)
    preview.qtbot.waitUntil(lambda: preview.ask(laid_out) == PHONE, timeout=IN_STEP)
    (shown,) = preview.web().findChildren(QWebEngineView)
    assert shown.y() == 0, "no room for the frame of a phone"
    preview.pane.resize(600, 700)
    preview.qtbot.waitUntil(lambda: shown.y() > 0)
    frame = preview.web().grab(QRect(shown.x() - 4, 100, 1, 1)).toImage().pixelColor(0, 0)
    assert frame == current().edge
    preview.qtbot.waitUntil(lambda: preview.ask(laid_out) == PHONE, timeout=IN_STEP)
    click(DESKTOP).click()
    assert shown.y() == 0
    preview.qtbot.waitUntil(lambda: preview.ask("innerWidth") == pytest.approx(DESKTOP, abs=4), timeout=IN_STEP)
    assert not click(PHONE).isChecked()
    preview.show((p("another story"),), id=8)
    assert preview.ask("innerWidth") == pytest.approx(DESKTOP, abs=4)
    click(DESKTOP).click()
    preview.qtbot.waitUntil(lambda: preview.ask("innerWidth") < 600, timeout=IN_STEP)


def test_a_page_of_many_blocks_is_drawn_anew_off_the_gui_thread(preview: Preview) -> None:
    preview.show((p("one"),))
    preview.splice(1, 0, *LONG, *LONG, *LONG, *LONG)
    preview.settle()
    assert len(preview.body()) == 241


def test_a_pane_may_go_at_any_moment(make_preview: Callable[[], Preview], jobs: Jobs, qtbot: QtBot) -> None:
    still, patching, drawing = make_preview(), make_preview(), make_preview()
    still.show((p("one"),))
    patching.show((p("one"),))
    patching.splice(0, 1, p("typed"))
    patching.pane.update_facts(article(headline="New"))
    drawing.pane.show_article(article(), LONG)
    for preview in (still, patching, drawing):
        shiboken6.delete(preview.pane)
    assert jobs.drain()
    qtbot.wait(300)


def test_the_context_menu_offers_only_what_makes_sense_on_a_page_that_cannot_be_left(preview: Preview) -> None:
    preview.show((p("one"),))
    preview.qtbot.mouseClick(preview.canvas(), Qt.MouseButton.RightButton, pos=QPoint(30, 30))
    preview.qtbot.waitUntil(lambda: bool(preview.web().findChildren(QMenu)))
    (menu,) = preview.web().findChildren(QMenu)
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [("Copy", False), ("Select all", True)]
    menu.actions()[1].trigger()
    preview.qtbot.waitUntil(lambda: "one" in preview.web().page().selectedText())
    menu.close()


def test_a_story_that_the_preview_lost_is_asked_for(preview: Preview) -> None:
    preview.show((p("one"),))
    with preview.qtbot.waitSignal(preview.pane.lost):
        preview.splice(5, 1, p("from another story"))
    preview.show((p("one"), p("two")))
    assert preview.body() == preview.fresh_body((p("one"), p("two")))


def test_a_process_that_ends_with_a_pane_still_to_be_deleted_ends_well() -> None:
    script = """
from pathlib import Path
from ui.preview.engine import prepare
prepare()
from PySide6.QtWidgets import QApplication
application = QApplication([])
from ui.preview.view import PageView
view = PageView(Path, print)
view.show()
application.processEvents()
view.deleteLater()
"""
    repository = Path(ui.__file__).parents[1]
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=repository, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert "Expect troubles" not in ended.stderr
