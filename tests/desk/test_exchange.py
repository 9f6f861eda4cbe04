"""Import and export through the desk, in the worker process: what is told, stopped, killed."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

import pytest

from newsdesk.changes import Change
from newsdesk.desk import Desk
from newsdesk.desk.exchange import BrokeOff
from newsdesk.exchange.report import Progress


def _folder(path: Path, number: int) -> Path:
    path.mkdir()
    for one in range(number):
        (path / f"{one:04}.md").write_text(f"---\ntitle: Story {one}\n---\nWords of {one}\n")
    return path


def test_out_and_in(desk: Desk, tmp_path: Path) -> None:
    article = desk.articles.create(headline="Harbour", body="Words\n")
    told: list[Progress] = []
    report = desk.exchange.export(tmp_path, told=told.append)
    assert report.stories == 1
    assert told == [Progress(0, 1, "Harbour")]
    assert (Path(report.folder) / "harbour.md").exists()
    assert desk.exchange.export(tmp_path, [article.id]).folder == f"{report.folder} (2)"
    assert not list(tmp_path.glob("*.part"))

    changes: list[Change] = []
    desk.subscribe(changes.append)
    came = desk.exchange.take_in([_folder(tmp_path / "in", 3)])
    assert came.stories == 3
    assert len(desk.store.arrivals.all_ids()) == 4
    assert Change("article") in changes
    assert desk.search.find("story").total == 3


def test_an_import_is_stopped(desk: Desk, tmp_path: Path) -> None:
    stop = threading.Event()

    def told(progress: Progress) -> None:
        if progress.done == 3:
            stop.set()

    report = desk.exchange.take_in([_folder(tmp_path / "in", 400)], told=told, stop=stop)
    assert "stopped" in report.ended
    assert 3 <= report.stories < 400
    assert len(desk.store.arrivals.all_ids()) == report.stories


def test_an_export_that_is_stopped_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    for number in range(60):
        desk.store.articles.create(headline=f"Story {number}")
    stop = threading.Event()
    report = desk.exchange.export(tmp_path / "out", told=lambda _progress: stop.set(), stop=stop)
    assert report.folder == ""
    assert not list((tmp_path / "out").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_import_keeps_whole_stories_and_says_so(desk: Desk, tmp_path: Path) -> None:
    def told(progress: Progress) -> None:
        if progress.done == 5:
            (child,) = Path(f"/proc/{os.getpid()}/task/{threading.get_native_id()}/children").read_text().split()[-1:]
            os.kill(int(child), signal.SIGKILL)

    with pytest.raises(BrokeOff, match="each story is whole"):
        desk.exchange.take_in([_folder(tmp_path / "in", 400)], told=told)
    bundles = desk.store.arrivals.bundles(desk.store.arrivals.all_ids())
    assert 0 < len(bundles) < 400
    assert all(one.article.headline and one.article.body for one in bundles)
    assert desk.exchange.take_in([_folder(tmp_path / "more", 1)]).stories == 1, "the desk goes on"
