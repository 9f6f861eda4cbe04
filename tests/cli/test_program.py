"""The real program, started as a shell starts it: what is wrong is said in one line, by the right code, and no more."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import click
import pytest

from newsdesk.cli.said_by_click import said
from newsdesk.desk import Desk
from newsdesk.store.turn import Turn
from tests.cli.conftest import ROOT, Ran, program, ran

NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


def refused(said: Ran, code: int, *words: str) -> None:
    """One line that says what happened, and nothing else."""
    assert (said.code, said.out) == (code, ""), said
    assert said.err.count("\n") == 1, said.err
    assert said.err.startswith("newsdesk: ")
    for word in words:
        assert word in said.err


def as_anybody() -> tuple[str, ...]:
    """What takes from root the right to read everything."""
    return ("setpriv", "--bounding-set", "-dac_override,-dac_read_search") if os.getuid() == 0 else ()


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that a newer newsdesk made."""
    path = tmp_path_factory.mktemp("newer") / "newsdesk.sqlite"
    Desk.open(path, start_courier=False).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    return path


def test_mistakes_are_told_in_one_line(filled: Path, newer: Path, tmp_path: Path) -> None:
    before = newer.read_bytes()
    file = tmp_path / "file.txt"
    file.write_text("no store")
    asked = {
        ("lits",): (2, "lits", "“list”"),
        ("show", "4711", "--store", filled): (2, "4711", "search"),
        ("list", "--store", newer): (3, "newer", "Update newsdesk"),
        ("list", "--store", tmp_path): (3, "not a newsdesk store"),
        ("new", "--store", file / "newsdesk.sqlite"): (4, "file.txt"),
        ("list", "--store", tmp_path / "none.sqlite"): (2, "none.sqlite"),
        ("--store", filled): (4, "display"),
        ("--dark", "list"): (2, "--dark"),
        ("--no-such",): (2, "--no-such. “newsdesk --help” says more."),
        ("show", "1", "2"): (2, "argument (2). “newsdesk show --help” says more."),
    }
    running = {arguments: program(*arguments, env=NO_DISPLAY) for arguments in asked}
    for arguments, process in running.items():
        out, err = process.communicate(timeout=60)
        refused(Ran(process.returncode, out, err), *asked[arguments])
    assert newer.read_bytes() == before
    assert not (tmp_path / "none.sqlite").exists()
    assert file.read_text() == "no store"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is a display or none is named")
def test_a_display_that_does_not_answer_is_told_in_one_line(filled: Path) -> None:
    away = {"DISPLAY": "nowhere", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "xcb"}
    refused(ran("--store", filled, env=away), 4, "display nowhere", "“newsdesk --help”")
    refused(ran("--store", filled, env={**away, "LANGUAGE": "de", "LANG": "C.UTF-8"}), 4, "kann kein Fenster")


def test_a_store_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "closed" / "newsdesk.sqlite"
    Desk.open(path, start_courier=False).close()
    path.parent.chmod(0)
    try:
        refused(ran("list", "--store", path, through=as_anybody()), 4, "newsdesk.sqlite", "Permission denied")
    finally:
        path.parent.chmod(0o700)
    assert ran("list", "--store", path).code == 0


@pytest.mark.skipif(shutil.which("prlimit") is None, reason="prlimit is Linux's own")
def test_a_store_with_no_room_left_keeps_what_it_has(tmp_path: Path) -> None:
    store = tmp_path / "newsdesk.sqlite"
    Desk.open(store, start_courier=False).close()
    text = tmp_path / "long.md"
    text.write_text("Words and words. " * 100_000)
    size = store.stat().st_size + 500_000
    said = ran("new", "--headline", "Long", text, "--store", store, through=("prlimit", f"--fsize={size}"))
    refused(said, 4, "nothing more was saved")
    looked = ran("doctor", "--store", store, through=("prlimit", "--fsize=0"))  # no room for what SQLite reads by
    assert ("cannot write" in looked.out, "damaged" in looked.out, looked.code) == (True, False, 1), looked.out
    assert ran("list", "--store", store) == Ran(0, "", "")


def test_what_click_says_is_said_in_the_language_of_the_shell(filled: Path) -> None:
    sources = "".join(file.read_text("utf-8") for file in Path(click.__file__).parent.glob("*.py"))
    assert [words for words in said() if words not in sources] == []
    refused(ran("list", "--no-such", "--store", filled, env={"LANGUAGE": "de"}), 2, "Es gibt keine Option '--no-such'")
    assert "\nOptionen:\n" in ran("list", "--help", env={"LANGUAGE": "de"}).out


def test_a_full_disk_and_a_locale_that_is_not_there(filled: Path) -> None:
    strange = {"LC_ALL": "xx_YY.nowhere", "LANG": "xx", "LANGUAGE": "xx"}
    running = program("list", "--store", filled, env=strange)
    if Path("/dev/full").exists():  # Linux
        with Path("/dev/full").open("w") as full:
            said = ran("list", "--store", filled, stdout=full)
        refused(said, 4, "No space left")
    out, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (0, "")
    assert "夜市" in out


def test_who_has_read_enough_is_left_alone(filled: Path) -> None:
    process = program("list", "--json", "--store", filled)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    assert (process.wait(60), said) == (141, "")
    process.stderr.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix can close what a program writes to")
def test_who_closed_the_answer_gets_no_traceback(filled: Path) -> None:
    said = ran("list", "--store", filled, through=("sh", "-c", 'exec "$@" >&-', "sh"))
    assert (said.code, said.err) == (0, "")


def test_no_command_brings_qt_along(filled: Path) -> None:
    code = (
        "import sys, main; code = main.main(sys.argv[1:]);"
        "print([n for n in sys.modules if n.split('.')[0] in {'PySide6', 'shiboken6', 'ui'}], file=sys.stderr);"
        "sys.exit(code)"
    )
    for arguments in (["publish", "1", "--to", "1", "--store", str(filled)], ["--help"]):
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.returncode, done.stderr.strip()) == (0, "[]")


@pytest.mark.webengine
def test_a_page_is_drawn_without_a_display(filled: Path, tmp_path: Path) -> None:
    running = [
        program("preview", "1", "-o", tmp_path / f"page.{kind}", "--store", filled, env=NO_DISPLAY)
        for kind in ("pdf", "png")
    ]
    for process in running:
        _out, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (0, "")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")
    from PIL import Image

    with Image.open(tmp_path / "page.png") as picture:
        assert picture.width == 1200
        assert picture.height > 500, "it is cut where the view ended"
        assert len(picture.convert("L").getcolors() or ()) > 10, "it is blank"
    assert {file.name for file in tmp_path.iterdir()} == {"page.pdf", "page.png"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that a test can send to one program")
def test_a_publish_that_is_followed_no_more_stays_in_the_outbox(store_path: Path) -> None:
    with closing(Desk.open(store_path, start_courier=False)) as desk:
        desk.articles.create(headline="Harbour", slug="harbour", body="It opened.\n", section=1)
        busy = Turn(store_path)  # another program is to carry it, and is slow
        assert busy.take()
        process = program("publish", "1", "--to", "1", "--store", store_path)
        while not desk.outbox.jobs():
            time.sleep(0.05)
        time.sleep(0.5)
        assert process.poll() is None, "it waits for the other's end"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out) == (130, "")
        assert "stays in the outbox" in err
        busy.give_back()
        desk.courier.run_until_idle()
        assert [job.state.value for job in desk.outbox.jobs()] == ["done"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that a test can send to one program")
def test_ctrl_c_ends_an_import_at_a_story(tmp_path: Path) -> None:
    folder = tmp_path / "wire"
    folder.mkdir()
    for number in range(1500):
        (folder / f"{number}.md").write_text(f"# Story {number}\n\nText.\n")
    store = tmp_path / "newsdesk.sqlite"
    process = program("import", folder, "--json", "--store", store)
    watch = sqlite3.connect(tmp_path / "watch.sqlite")
    deadline = threading.Event()
    for _look in range(300):
        deadline.wait(0.1)
        if store.exists():
            try:
                watch = sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True)
                (came,) = watch.execute("SELECT count(*) FROM article").fetchone()
            except sqlite3.Error:
                continue
            if came:
                break
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    report = json.loads(out)
    (came,) = watch.execute("SELECT count(*) FROM article").fetchone()
    assert 0 < came < 1500
    assert report["stories"] in {came, 0}, "what is told is what is there"
    assert re.search("safe point", err)
