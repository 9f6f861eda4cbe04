"""How long a changed paragraph takes into the page, as a multiple of a bare `innerHTML` of the same block.

Both go through the same `runJavaScript` of the same page, turn and turn about, there and back; ours also renders the
block, compares it and marks it. Goal: at most 1.5 (p99, median of the rounds). Run: python -m tests.bench.bench_preview
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from newsdesk.desk import Desk
from newsdesk.story.tree import Paragraph, Story, Text, plain
from tests.bench.bench_keys import line, percentile
from ui.jobs import Jobs
from ui.preview.engine import prepare
from ui.preview.page import WORLD
from ui.preview.pane import PreviewPane
from ui.preview.view import PageView

GOAL = 1.5
WORDS, PARAGRAPH = 50_000, 50
ROUNDS, PATCHES, WARM_UP = 5, 300, 50
LONGEST = 10.0  # seconds for one message


def main() -> int:
    prepare()
    application = QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.open(Path(folder) / "newsdesk.sqlite", start_courier=False)
        jobs = Jobs()
        pane = PreviewPane(jobs, desk.pages, desk.media.path)
        pane.resize(400, 700)
        pane.show()
        story = tuple(paragraph(number) for number in range(WORDS // PARAGRAPH))
        pane.show_article(desk.articles.create(headline="A long read"), story)
        wait(application, lambda: pane.in_step)
        measure(application, pane, story, WARM_UP)
        rounds = [measure(application, pane, story, PATCHES) for _ in range(ROUNDS)]
        shiboken6.delete(pane)
        jobs.stop()
        desk.close()
    ratios = [percentile(ours, 99) / percentile(bare, 99) for ours, bare in rounds]
    ratio = statistics.median(ratios)
    print(f"preview patch, {WORDS} words: {line([took for ours, _ in rounds for took in ours])}")
    print(f"bare innerHTML:              {line([took for _, bare in rounds for took in bare])}")
    print(f"ratio of p99:                {ratio:.2f} ({min(ratios):.2f} to {max(ratios):.2f}; goal: at most {GOAL})")
    return 0 if ratio <= GOAL else 1


def measure(
    application: QApplication, pane: PreviewPane, story: Story, patches: int
) -> tuple[list[float], list[float]]:
    """Milliseconds of each patch and of each bare change, made by turns to the same block."""
    index = len(story) // 2
    ours: list[float] = []
    bare: list[float] = []
    for turn in range(patches):
        node = paragraph(index, f" typed {turn}")
        ours.append(patch(application, pane, index, node))
        bare.append(bare_change(application, pane, index, f"<p>{plain(node.inline)}!</p>"))
    return ours, bare


def patch(application: QApplication, pane: PreviewPane, index: int, node: Paragraph) -> float:
    begun = time.perf_counter()
    pane.splice(index, 1, [node])
    wait(application, lambda: pane.in_step)
    return 1000 * (time.perf_counter() - begun)


def bare_change(application: QApplication, pane: PreviewPane, index: int, html: str) -> float:
    view = pane.surface
    assert isinstance(view, PageView)
    answers: list[object] = []
    begun = time.perf_counter()
    code = f"document.getElementById('nd-body').children[{index}].innerHTML = {json.dumps(html)}"
    view.page().runJavaScript(code, WORLD, answers.append)
    wait(application, lambda: bool(answers))
    return 1000 * (time.perf_counter() - begun)


def paragraph(number: int, more: str = "") -> Paragraph:
    return Paragraph((Text(f"Paragraph {number}. " + "harbour " * (PARAGRAPH - 2) + more),))


def wait(application: QApplication, until: Callable[[], bool]) -> None:
    begun = time.perf_counter()
    while not until():
        if time.perf_counter() - begun > LONGEST:
            raise TimeoutError
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    sys.exit(main())
