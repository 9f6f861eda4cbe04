"""A run that did not end well is offered at the next start, once, with a report that holds nobody's words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsdesk import crashes
from tests.conftest import REPOSITORY

MARK = "Quetzal"

# a start of the real program: writes, tells what it offers, and ends as it is told
RUN = """
import faulthandler, json, sys
import main
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from ui.safety.recovered import CrashReport
mark, end = sys.argv[2:]
application = main.make_application()
window = main.make_window(main.parse(["--store", sys.argv[1], "--light"]))
window.panes.wants_preview = False

def usable():
    window.jobs.drain()
    panes = window.panes
    strip = panes.strip.accessibleName() if panes.strip.isVisible() else ""
    report = ""
    if strip:
        next(one for one in panes.strip.findChildren(QPushButton) if "report" in one.text()).click()
        shown = window.findChild(CrashReport)
        report = shown.text.toPlainText()
        shown.reject()
    print(json.dumps({"strip": strip, "report": report}), flush=True)
    if panes.session.article is None:
        panes.session.new()
    QTimer.singleShot(100, write)

def write():
    panes = window.panes
    if panes.session.article is None:  # on a busy machine it takes longer to come
        QTimer.singleShot(50, write)
        return
    panes.editor.focus_body()
    panes.editor.text.insertPlainText(mark + " typed before the end. ")
    panes.session.saved.connect(lambda: QTimer.singleShot(100, finish))
    panes.session.save()

def finish(secret="Quetzal-value"):
    print("saved", flush=True)
    if end == "signal":
        faulthandler._sigsegv()
    else:
        application.exit()

window.usable.connect(lambda: QTimer.singleShot(50, usable))
window.show()
application.exec()
raise RuntimeError(mark)
"""


@pytest.fixture
def start(tmp_path: Path, store_path: Path):
    def run(end: str) -> tuple[dict[str, str], int]:
        places = {f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("CACHE", "CONFIG", "STATE")}
        done = subprocess.run(
            [sys.executable, "-c", RUN, str(store_path), MARK, end],
            cwd=REPOSITORY,
            env={**os.environ, **places, "PYTHONPATH": str(REPOSITORY)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        first, *rest = done.stdout.splitlines() or [""]
        assert rest == ["saved"], done.stderr
        return json.loads(first), done.returncode

    return run


@pytest.mark.skipif(os.name != "posix", reason="the signal is Unix's")
def test_a_crash_is_offered_once_with_a_report_that_quotes_nobody(start, tmp_path: Path) -> None:
    offered, code = start("signal")
    assert offered["strip"] == ""
    assert code < 0, "it died of the signal"

    offered, code = start("exception")
    assert "newsdesk ended unexpectedly at " in offered["strip"]
    assert "; everything up to " in offered["strip"]
    assert "Segmentation fault" in offered["report"]
    assert "in finish" in offered["report"], "the stack is there"
    assert "PySide6 6." in offered["report"]
    assert code == 1

    logs = next((tmp_path / "state").rglob("newsdesk.log")).parent
    next_time = crashes.find(logs)
    assert next_time is not None
    assert next_time.ended is not None
    assert "RuntimeError" in next_time.report
    assert "Segmentation" not in next_time.report, "what was told is not told again"
    assert crashes.reports(logs), "and kept, for who looks later"
    texts = [one.read_text("utf-8") for one in logs.iterdir()]
    assert MARK not in "".join([*texts, offered["report"], next_time.report])


def test_a_run_that_goes_on_is_no_crash_and_a_kill_is_one_without_a_time(tmp_path: Path) -> None:
    code = "import sys, pathlib; from newsdesk.crashes import Mark; Mark(pathlib.Path(sys.argv[1]), 'a').begin()"
    waits = f"{code}; print('there', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", waits, str(tmp_path)],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "there\n"
        assert crashes.find(tmp_path, "a") is None
        other.kill()
    crash = crashes.find(tmp_path, "a")
    assert crash is not None
    assert crash.ended is None
    assert "ended from outside" in crash.report
    assert crashes.find(tmp_path, "b") is None, "it was another store's"
    assert crashes.settle(tmp_path, crash) is not None
    assert crashes.find(tmp_path, "a") is None


def test_the_reports_log_is_that_runs_alone(tmp_path: Path) -> None:
    (tmp_path / "running--1.txt").write_text("begun 2026-11-27T10:00:00+00:00\nFatal Python error: Aborted\n")
    before, since = "2001-01-01 10:00:00,001 WARNING old", "2999-01-01 10:00:00,001 WARNING new"
    (tmp_path / crashes.LOG).write_text(f"{before}\nold stack\n{since}\n  /lib/x.py:3 in f\n")
    crash = crashes.find(tmp_path)
    assert crash is not None
    assert "new\n  /lib/x.py:3 in f" in crash.report
    assert "old" not in crash.report
