"""How long the window takes to stand, against a bare PySide6 window in the same run.

    python tests/bench/bench_start.py

Each start is a process of its own, timed from before Python starts to the first paint, and to the filled list.
Prints medians and ratios; ends with 1 if a goal is missed: the window at most 1.5 times, the list at most 4 times.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
RUNS = 9
STORIES = 200
GOALS = {"window": 1.5, "list": 4.0}

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)

def done():
    print("window", time.time(), flush=True)
    application.exit()

application = QApplication([])
window = Window()
window.setCentralWidget(QTextEdit())
window.resize(1440, 900)
window.show()
application.exec()
"""

OURS = """
import sys, time
from pathlib import Path
import main
from PySide6.QtCore import QTimer

options = main.parse(["--store", sys.argv[1], "--light"])
application = main.make_application()
window = main.make_window(options, main.only_one(options))
def listed():
    print("list", time.time(), flush=True)
    rows = window.front.articles.view
    assert rows.isVisible() and rows.visualRect(rows.model().index(1, 0)).isValid()
    window.panes.wants_preview = False
    window.usable.connect(lambda: QTimer.singleShot(0, window.close))
window.listed.connect(lambda: QTimer.singleShot(0, listed))
window.stands.connect(lambda: print("window", time.time(), flush=True))
window.show()
application.exec()
"""


def fill(path: Path) -> None:
    """A store with some stories."""
    from newsdesk.desk import Desk

    desk = Desk.open(path, start_courier=False)
    for number in range(STORIES):
        desk.articles.create(headline=f"Story {number} of the harbour and its night market", body="A paragraph.\n" * 20)
    desk.close()


def start(code: str, *arguments: str, home: Path) -> dict[str, float]:
    """Seconds from before the process began to each line that it prints."""
    places = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **places, "PYTHONPATH": str(ROOT)}
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    lines = (line.split() for line in done.stdout.splitlines())
    return {words[0]: float(words[1]) - begun for words in lines if len(words) == 2}


def main() -> int:
    sys.path.insert(0, str(ROOT))
    times: dict[str, list[float]] = {"bare": [], "window": [], "list": []}
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        store = home / "store.sqlite"
        fill(store)
        for run in range(RUNS + 1):
            bare, ours = start(BARE, home=home), start(OURS, str(store), home=home)
            if run:  # the first start of each warms the disk
                times["bare"].append(bare["window"])
                times["window"].append(ours["window"])
                times["list"].append(ours["list"])
    medians = {name: statistics.median(values) for name, values in times.items()}
    missed = False
    print(f"bare window {medians['bare'] * 1000:.0f} ms")
    for name, goal in GOALS.items():
        ratio = medians[name] / medians["bare"]
        missed = missed or ratio > goal
        print(f"{name} {medians[name] * 1000:.0f} ms = {ratio:.2f} x (goal {goal} x)")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
