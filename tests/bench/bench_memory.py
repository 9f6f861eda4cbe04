"""Memory with the preview on, against a bare window with a QWebEngineView that shows the same page.

    python tests/bench/bench_memory.py

Each is a process of its own with the engine's processes; counted is the proportional share of all of them (PSS, from
/proc/PID/smaps_rollup), `REST` seconds after the page stands. Prints MiB and the ratio; ends with 1 if the goal is
missed. It runs on a screen, as people do, an X server that nobody looks at. Without one the engine
needs no process for drawing, which makes the bare window smaller by a third. On other systems than Linux there is
nothing to read, and it says so.
"""

from __future__ import annotations

import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
RUNS, REST = 3, 4.0
PARAGRAPHS, PICTURES = 60, 4
GOAL = 1.3
LONGEST = 60  # seconds after which a process that shows no page ends by itself

BARE = """
import sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QMainWindow
from ui.preview.engine import prepare

prepare()
application = QApplication([])
window, view = QMainWindow(), QWebEngineView()
window.setCentralWidget(view)
window.resize(1440, 900)
view.loadFinished.connect(lambda _ok: print("stands", flush=True))
view.load(QUrl.fromLocalFile(sys.argv[2]))
window.show()
QTimer.singleShot(int(sys.argv[3]) * 1000, application.quit)
application.exec()
"""

OURS = """
import sys
import main
from PySide6.QtCore import QTimer

def stands():
    preview = window.panes.preview if hasattr(window, "panes") else None
    return preview is not None and window.panes.session.article is not None and preview.in_step

options = main.parse(["--store", sys.argv[1], "--light"])
application = main.make_application()
window = main.make_window(options, main.only_one(options))
window.resize(1440, 900)
window.show()
look = QTimer(interval=200)
look.timeout.connect(lambda: stands() and (look.stop(), print("stands", flush=True)))
look.start()
QTimer.singleShot(int(sys.argv[3]) * 1000, application.quit)
application.exec()
"""


def main() -> int:
    if not Path("/proc/self/smaps_rollup").exists():
        print("memory of the preview: this system does not say what a process takes")
        return 0
    with _screen(), tempfile.TemporaryDirectory() as folder:
        store, page = Path(folder) / "newsdesk.sqlite", Path(folder) / "page.html"
        _write(store, page)
        bare = [_taken(BARE, store, page) for _run in range(RUNS)]
        ours = [_taken(OURS, store, page) for _run in range(RUNS)]
    ratio = statistics.median(ours) / statistics.median(bare)
    print(f"window with a web view: {statistics.median(bare):.0f} MiB")
    print(f"newsdesk with preview:  {statistics.median(ours):.0f} MiB, {ratio:.2f} (goal: at most {GOAL})")
    return 0 if ratio <= GOAL else 1


@contextmanager
def _screen() -> Iterator[None]:
    sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
    from tests.servers import x_server
    from tests.servers.processes import UnavailableError

    try:
        with x_server.running() as display:
            os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
            yield
    except UnavailableError as reason:
        print(f"without a screen: {reason}")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield


def _write(store: Path, page: Path) -> None:
    """A story with pictures in a store, and its page in a file."""
    from newsdesk.desk import Desk
    from newsdesk.story.read_markdown import read

    desk = Desk.open(store, start_courier=False)
    shas = [desk.media.add(_picture(number), f"{number}.jpg").sha for number in range(PICTURES)]
    paragraphs = [f"Paragraph {number}. " + "harbour market " * 25 for number in range(PARAGRAPHS)]
    body = "\n\n".join([*paragraphs, *(f"![A picture](media:{sha})\nThe harbour" for sha in shas)])
    article = desk.articles.create(headline="A long read", body=body, lead_picture=shas[0])
    desk.pages.save(page, article, read(body))
    desk.close()


def _picture(number: int) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.effect_noise((1600, 1000), 20 + number).convert("RGB").save(file, "JPEG", quality=70)
    return file.getvalue()


def _taken(script: str, store: Path, page: Path) -> float:
    """MiB of the process and all that it started."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(store.parent / "config")}
    command = [sys.executable, "-c", script, str(store), str(page), str(LONGEST)]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            if not any(line.strip() == "stands" for line in process.stdout):
                raise RuntimeError("the page did not stand")
            time.sleep(REST)
            return sum(_share(pid) for pid in _tree(process.pid)) / 1024
        finally:
            for pid in reversed(_tree(process.pid)):
                _end(pid)


def _tree(root: int) -> list[int]:
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:  # it ended meanwhile
            continue
        parents[int(stat.parent.name)] = int(fields[1])
    found = [root]
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid]
    return found


def _share(pid: int) -> int:
    """KiB."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def _end(pid: int) -> None:
    try:
        os.kill(pid, 9)
    except ProcessLookupError:
        return


if __name__ == "__main__":
    raise SystemExit(main())
