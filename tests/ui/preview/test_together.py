"""Text and preview in step, in the window with the real web engine."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.desk import Desk
from newsdesk.store.place import Place
from newsdesk.story import write_markdown
from newsdesk.story.dateline import Dateline
from newsdesk.story.tree import Story, Table, Text
from tests.builders import em, h, li, link, p, ul
from tests.ui.conftest import Hand, Stories
from ui.preview.modes import View
from ui.preview.page import WORLD
from ui.preview.pane import PreviewPane
from ui.preview.view import PageView
from ui.preview.widths import DESKTOP
from ui.shell.together import PAUSE

pytestmark = pytest.mark.webengine

DOUBLE = 30  # ms within which a second click makes a double click

STORY: Story = (
    p("The ferry came. The ferry left. The ferry 🚢 came again at noon."),
    h(2, "Stalls"),
    ul(li("fish and ", em("fresh"), " bread"), li("bread of yesterday")),
    p("Read ", link("https://example.org/tide", "the tide table"), " first."),
    *(p(f"Paragraph {number}. " + "The harbour opened on Friday. " * 12) for number in range(20)),
)

TABLE = Table(
    header=((Text("Line"),), (Text("Every"),)),
    rows=(((Text("City"),), (Text("40 min"),)), ((Text("Isle"),), (Text("40 min"),))),
    caption=(Text("The night line"),),
)


class Beside:
    """The window with its preview: where words stand in the page, clicks on them, where the caret is."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        preview, editor = hand.panes.preview, hand.panes.editor
        assert preview is not None
        assert editor is not None
        self.preview: PreviewPane = preview
        self.editor = editor
        hand.wait(lambda: preview.in_step, "the page did not come")

    def ask(self, code: str) -> Any:
        answers: list[Any] = []
        assert isinstance(self.preview.surface, PageView)
        self.preview.surface.page().runJavaScript(code, WORLD, answers.append)
        self.hand.wait(lambda: answers, "the page did not answer")
        return answers[0]

    def canvas(self) -> QWidget:
        inner: QWidget = self.preview.surface
        while inner.focusProxy() is not None:
            inner = inner.focusProxy()
        return inner

    def at(self, words: str, nth: int = 0, part: str = "#nd-body") -> QPoint:
        """Where, in the engine's widget, the page shows the first letter of these words."""
        x, y = json.loads(
            self.ask(f"""JSON.stringify((() => {{
            let left = {nth};
            const walker = document.createTreeWalker(document.querySelector('{part}'), NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {{
                let at = -1;
                while ((at = walker.currentNode.data.indexOf('{words}', at + 1)) >= 0) if (!left--) {{
                    const range = document.createRange();
                    range.setStart(walker.currentNode, at);
                    range.setEnd(walker.currentNode, at + 1);
                    const box = range.getBoundingClientRect();
                    return [box.left + 1, (box.top + box.bottom) / 2];
                }}
            }}
        }})())""")
        )
        zoom = self.preview.surface.page().zoomFactor()  # type: ignore[union-attr]
        return QPoint(round(x * zoom), round(y * zoom))

    def click(self, words: str, nth: int = 0, part: str = "#nd-body") -> None:
        self.hand.qtbot.mouseClick(self.canvas(), Qt.MouseButton.LeftButton, pos=self.at(words, nth, part))

    def caret(self) -> tuple[str, str]:
        """What stands before and behind the caret in its paragraph."""
        cursor = self.editor.text.textCursor()
        text = cursor.block().text().encode("utf-16-le")
        at = cursor.positionInBlock() * 2
        return text[:at].decode("utf-16-le"), text[at:].decode("utf-16-le")

    def wheel(self, widget: QWidget, clicks: int) -> None:
        """Turn the wheel over this widget, downwards where `clicks` are more than 0."""
        for _ in range(abs(clicks)):
            place = QPointF(widget.rect().center())
            turned = QWheelEvent(
                place,
                QPointF(widget.mapToGlobal(place.toPoint())),
                QPoint(),
                QPoint(0, -120 if clicks > 0 else 120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(widget, turned)

    def text_top(self) -> float:
        """Which paragraph of the text is at the top, and how much of it has passed."""
        text = self.editor.text
        block = text.block_at(0)
        box = text.block_rect(block)
        return block.blockNumber() + min(1.0, max(0.0, -box.top() / box.height()))

    def page_top(self) -> float:
        """The same of the page, counted as the text counts: its header is block 0."""
        return float(
            self.ask("""(() => {
                const all = document.querySelectorAll('#nd-body :is(p, h2, li)');
                const parts = [...all].map((e) => e.getBoundingClientRect());
                const first = parts.findIndex((box) => box.bottom > 0);
                const box = parts[first];
                return scrollY ? first + 1 + Math.max(0, -box.top / box.height) : 0;
            })()""")
        )

    def in_step(self) -> bool:
        return abs(self.text_top() - self.page_top()) < 0.25

    def passes(self) -> None:
        """The time for a double click is over, and the page has answered what it was asked."""
        self.hand.qtbot.wait(max(3 * DOUBLE, 2 * PAUSE))
        self.ask("1")


@pytest.fixture
def beside(open_window: Callable[..., Hand], stories: Stories, qapp: QApplication) -> Iterator[Beside]:
    usual = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(DOUBLE)
    stories.add({"headline": "Harbour opens", "body": write_markdown.write(STORY), "dateline": Dateline("Port Ellen")})
    yield Beside(open_window(preview=True))
    qapp.setDoubleClickInterval(usual)


def test_a_click_on_words_of_the_page_puts_the_caret_there(beside: Beside) -> None:
    for words, nth, before, behind in (
        ("came again", 0, "The ferry came. The ferry left. The ferry 🚢 ", "came again at noon."),
        ("ferry", 1, "The ferry came. The ", "ferry left. The ferry 🚢 came again at noon."),
        ("talls", 0, "S", "talls"),
        ("bread", 0, "fish and fresh ", "bread"),
        ("bread", 1, "", "bread of yesterday"),
    ):
        beside.click(words, nth)
        beside.hand.wait(lambda b=before, a=behind: beside.caret() == (b, a), f"{words}: {beside.caret()}")
        assert beside.editor.text.hasFocus()


def test_a_click_on_a_page_laid_out_wide_and_shown_small_meets_its_words(beside: Beside) -> None:
    beside.preview.widths.button(DESKTOP).click()
    beside.hand.wait(lambda: beside.ask("innerWidth") > 1000)
    beside.click("ferry", 1)
    beside.hand.wait(lambda: beside.caret()[0] == "The ferry came. The ", "the caret is elsewhere")


def test_what_is_typed_after_a_click_stands_where_the_click_was(beside: Beside) -> None:
    beside.click("of yesterday")
    beside.hand.wait(beside.editor.text.hasFocus)
    beside.hand.type("not ")
    assert beside.caret() == ("bread not ", "of yesterday")


def test_a_click_on_a_table_puts_the_caret_into_the_cell_or_the_caption(beside: Beside) -> None:
    cell = beside.editor.tables.cell
    story = beside.hand.desk.articles.create(headline="Lines", body=write_markdown.write((p("Boats:"), TABLE)))
    beside.hand.panes.session.open(story.id)
    beside.hand.wait(lambda: beside.preview.in_step and "night" in beside.ask("document.body.innerText"))
    for words, nth, before, whole in (
        ("min", 1, "40 ", "40 min"),
        ("very", 0, "E", "Every"),
        ("night", 0, "The ", "The night line"),
    ):
        beside.click(words, nth)
        beside.hand.wait(lambda w=whole: cell.hasFocus() and cell.toPlainText() == w, f"{words}: {cell.toPlainText()}")
        assert cell.toPlainText()[: cell.textCursor().position()] == before
        if nth:
            assert beside.editor.tables.address == (2, 1)


def test_a_click_on_a_footnote_puts_the_caret_into_it(beside: Beside) -> None:
    body = "One[^b] and two[^a].\n\n[^a]: The second of them.\n\n[^b]: The first of them.\n"
    story = beside.hand.desk.articles.create(headline="Notes", body=body)
    beside.hand.panes.session.open(story.id)
    beside.hand.wait(lambda: beside.preview.in_step and "second of" in beside.ask("document.body.innerText"))
    for words, whole in (("of them", "The first of them."), ("second", "The second of them.")):
        beside.click(words, part=".notes")
        beside.hand.wait(lambda w=whole: "".join(beside.caret()) == w, f"{words}: {beside.caret()}")
        assert beside.caret()[1].startswith(words)


def test_a_click_on_headline_or_standfirst_puts_the_caret_into_it(beside: Beside) -> None:
    header = beside.editor.header
    header.standfirst.edited.emit("From October a ship")
    header.standfirst.set_text("From October a ship")
    beside.hand.wait(lambda: "October" in beside.ask("document.body.innerText"), "the page has no standfirst")
    for words, part, field, behind in (
        ("opens", "h1", header.headline, "Harbour "),
        ("October", ".standfirst", header.standfirst, "From "),
    ):
        beside.click(words, part=part)
        beside.hand.wait(field.hasFocus, f"{words}: the caret is elsewhere")
        assert field.toPlainText()[: field.textCursor().position()] == behind


def test_a_link_a_double_click_and_a_drag_leave_the_caret_alone(beside: Beside) -> None:
    caret, canvas = beside.caret(), beside.canvas()
    beside.click("tide table")
    beside.passes()
    assert beside.caret() == caret
    beside.hand.qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=beside.at("yesterday"))
    beside.passes()
    assert beside.caret() == caret
    start, end = beside.at("first."), beside.at("first.") - QPoint(40, 0)
    beside.hand.qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    beside.hand.qtbot.mouseMove(canvas, end)
    beside.hand.qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    beside.passes()
    assert beside.caret() == caret


def test_where_it_is_not_the_page_that_shows_a_click_leaves_the_caret_alone(beside: Beside) -> None:
    caret = beside.caret()
    with beside.hand.qtbot.waitSignal(beside.preview.drawn):
        beside.preview.modes.views[View.CARDS].trigger()
    beside.hand.qtbot.mouseClick(beside.canvas(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    beside.passes()
    assert beside.caret() == caret


def test_the_page_follows_the_text(beside: Beside) -> None:
    for clicks in (6, 5, -4, 10, -30):
        before = beside.text_top()
        beside.wheel(beside.editor.text.viewport(), clicks)
        assert beside.text_top() != before
        beside.hand.wait(beside.in_step, "the page did not follow")


def test_the_text_follows_the_page_and_leaves_it_where_it_is(beside: Beside) -> None:
    beside.wheel(beside.canvas(), 8)
    beside.hand.wait(lambda: beside.text_top() > 5 and beside.in_step(), "the text did not follow")
    beside.passes()
    seen = beside.page_top(), beside.text_top()
    beside.hand.qtbot.wait(4 * PAUSE)  # long enough for an echo
    assert (beside.page_top(), beside.text_top()) == seen
    assert beside.in_step()


def test_typing_after_a_click_moves_neither(beside: Beside) -> None:
    beside.wheel(beside.canvas(), 8)
    beside.hand.wait(lambda: beside.text_top() > 5 and beside.in_step(), "the text did not follow")
    beside.passes()
    words = beside.ask("document.elementFromPoint(150, 200).textContent.slice(0, 13)")
    beside.click(words)
    beside.hand.wait(beside.editor.text.hasFocus)
    seen = beside.page_top(), beside.text_top()
    beside.hand.type("and more of it")
    beside.hand.wait(lambda: "and more of it" in beside.ask("document.body.textContent"), "it did not arrive")
    beside.hand.qtbot.wait(2 * PAUSE)
    assert (beside.page_top(), beside.text_top()) == pytest.approx(seen, abs=0.1)


def test_scrolling_together_is_switched_off_and_stays_off(beside: Beside) -> None:
    beside.preview.modes.together.trigger()
    beside.wheel(beside.editor.text.viewport(), 6)
    beside.passes()
    assert beside.text_top() > 1
    assert beside.page_top() == 0
    assert beside.hand.panes.settings.value("preview/together") in (False, "false")
    beside.preview.modes.together.trigger()
    beside.hand.wait(beside.in_step, "switched on, the page did not come")


def test_a_story_that_opens_where_it_was_left_brings_its_page_there(
    open_window: Callable[..., Hand], stories: Stories, store_path: Path
) -> None:
    (story,) = stories.add({"headline": "Harbour opens", "body": write_markdown.write(STORY)})
    desk = Desk.open(store_path, start_courier=False)
    desk.place.keep(Place(story.id, "body", 12, 0, scroll=1200, open=True))
    desk.close()
    beside = Beside(open_window(preview=True))
    beside.hand.wait(lambda: beside.text_top() > 5, "the text opened elsewhere")
    beside.hand.wait(beside.in_step, "the page stands at its top")


def test_a_page_that_comes_back_stands_where_the_text_is(beside: Beside) -> None:
    beside.hand.panes.right.show_tab("facts")
    beside.wheel(beside.editor.text.viewport(), 6)
    beside.passes()
    beside.hand.panes.right.show_tab("preview")
    beside.hand.wait(lambda: beside.page_top() > 1 and beside.in_step(), "the tab came back out of step")
    with beside.hand.qtbot.waitSignal(beside.preview.drawn):
        beside.preview.modes.views[View.CARDS].trigger()
    beside.preview.modes.views[View.PAGE].trigger()
    beside.hand.wait(lambda: beside.preview.in_step and beside.page_top() > 1 and beside.in_step(), "out of step")
