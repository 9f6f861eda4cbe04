"""How long the window takes to stand, against a bare PySide6 window in the same run.

    python tests/bench/bench_start.py [--large FILE]

Each start is a process of its own, timed from before Python starts to the first paint, to the filled list, and until a
story can be written. Prints medians and ratios; ends with 1 if a goal is missed: the window at most 1.5 times, the list
at most 4 times.

`--large`: a store of 100,000 articles (`tests/bench/corpus.py` makes one). Its start is held against that of an empty
store, its list against that of a short one, and its memory against that of a store with few stories, all in the same
run: at most 1.2 times each.
"""

from __future__ import annotations

import argparse
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
LARGE_GOAL = 1.2

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
import resource, sys, time
from pathlib import Path
import main
from PySide6.QtCore import QTimer

options = main.parse(["--store", sys.argv[1], "--light"])
application = main.make_application()
window = main.make_window(options, main.only_one(options))
def listed():
    print("list", time.time(), flush=True)
    rows = window.front.articles.view
    assert rows.isVisible()
    assert rows.model().rowCount() == 0 or rows.visualRect(rows.model().index(1, 0)).isValid()
def usable():
    print("usable", time.time(), flush=True)
    window.panes.wants_preview = False
    print("memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, flush=True)
    window.close()
window.usable.connect(lambda: QTimer.singleShot(0, usable))
window.listed.connect(lambda: QTimer.singleShot(0, listed))
window.stands.connect(lambda: print("window", time.time(), flush=True))
window.show()
application.exec()
"""


def fill(path: Path, stories: int) -> None:
    """A store with so many stories."""
    from newsdesk.desk import Desk

    desk = Desk.open(path, start_courier=False)
    for number in range(stories):
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
    lines = [line.split() for line in done.stdout.splitlines()]
    found = {words[0]: float(words[1]) for words in lines if len(words) == 2}
    return {name: value if name == "memory" else value - begun for name, value in found.items()}


def main() -> int:
    sys.path.insert(0, str(ROOT))
    parser = argparse.ArgumentParser(description="How long the window takes to stand.")
    parser.add_argument("--large", type=Path, help="a store of 100,000 articles")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        store, empty = home / "store.sqlite", home / "empty.sqlite"
        fill(store, STORIES)
        fill(empty, 0)
        starts: dict[str, list[str]] = {"bare": [BARE], "ours": [OURS, str(store)]}
        if arguments.large:
            starts |= {"empty": [OURS, str(empty)], "large": [OURS, str(arguments.large.absolute())]}
        taken: dict[str, list[dict[str, float]]] = {name: [] for name in starts}
        for run in range(RUNS + 1):
            for name, code in starts.items():
                times = start(*code, home=home)
                if run:  # the first start of each warms the disk
                    taken[name].append(times)
    medians = {
        name: {of: statistics.median(one[of] for one in times) for of in times[0]} for name, times in taken.items()
    }
    bare = medians["bare"]["window"]
    print(f"bare window {bare * 1000:.0f} ms")
    good = [_held(of, medians["ours"][of], bare, goal) for of, goal in GOALS.items()]
    print(f"usable {medians['ours']['usable'] * 1000:.0f} ms = {medians['ours']['usable'] / bare:.2f} x")
    if arguments.large:
        # an empty store has no first rows, which come before it is open: the list is held against a short one
        floors = {"window": "empty", "list": "ours", "usable": "empty"}
        good += [
            _held(f"large, {of}", medians["large"][of], medians[than][of], LARGE_GOAL) for of, than in floors.items()
        ]
        few, many = medians["ours"]["memory"], medians["large"]["memory"]
        print(f"memory {few:.0f} MB with {STORIES} stories, {many:.0f} MB = {many / few:.2f} x (goal {LARGE_GOAL} x)")
        good.append(many / few <= LARGE_GOAL)
    return int(not all(good))


def _held(name: str, seconds: float, floor: float, goal: float) -> bool:
    ratio = seconds / floor
    print(f"{name} {seconds * 1000:.0f} ms = {ratio:.2f} x (goal {goal} x)")
    return ratio <= goal


if __name__ == "__main__":
    sys.exit(main())
