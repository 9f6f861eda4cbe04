"""The longest moment without an answer while somebody hammers at a story: a thousand random commands, each timed.

The commands are those of the random suite (`tests/ui/editor/steps.py`): typing, splitting, joining, lists, tables,
paste, source, undo; some are several keys. Printed is the slowest of each kind. Aim: 100 ms.
Run: python -m tests.bench.bench_hammer [seed]
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from newsdesk.store.records import Article
from tests.bench.bench_keys import body
from tests.ui.editor import steps
from tests.ui.editor.conftest import Hand, PretendDesk
from tests.ui.editor.table.test_tables import TEXT as TABLE
from tests.ui.editor.test_bytes import TEXT
from ui.editor.pane import EditorPane
from ui.editor.services import Services

COMMANDS, WORDS, AIM = 1_000, 5_000, 0.1


def main() -> int:
    application = QApplication(sys.argv)
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else random.randrange(10**6)
    rng = random.Random(seed)
    desk = PretendDesk()
    pane = EditorPane()
    pane.attach(Services(save=desk.save, run=desk.run))
    pane.resize(700, 900)
    pane.show()
    pane.open(Article(1, "key", body=body(WORDS) + "\n" + TEXT + "\n" + TABLE))
    while pane.story.filling is not None:
        application.processEvents()
    hand = Hand(pane, desk, None)  # type: ignore[arg-type] - no test waits here
    pane.text.setFocus()  # the first tool has it else, and a space opens its menu
    spent: list[float] = []
    longest: dict[str, float] = {}
    for _ in range(COMMANDS):
        step = rng.choice(steps.STEPS)
        begun = time.perf_counter()
        step(hand, rng)
        for window in application.topLevelWidgets():
            if window is not pane and window.isVisible():
                window.close()
        application.processEvents()
        spent.append(time.perf_counter() - begun)
        longest[step.__name__] = max(longest.get(step.__name__, 0.0), spent[-1])
    pane.tables.close()
    print(f"{COMMANDS} commands on {WORDS} words (seed {seed}), the slowest:")
    for name, seconds in sorted(longest.items(), key=lambda item: -item[1])[:12]:
        print(f"    {seconds * 1000:6.1f} ms  {name}")
    print(f"median {statistics.median(spent) * 1000:.1f} ms; aim for the longest: {AIM * 1000:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
