"""A second start comes to the first window with its files, whatever became of the windows before."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

import main
from tests.conftest import REPOSITORY
from tests.ui.conftest import SOON
from ui.dialogs.not_answering import NotAnswering
from ui.shell.one_window import OneWindow, hand_over
from ui.theme.tokens import ThemeWatcher
from ui.window import MainWindow

FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from ui.shell.one_window import OneWindow
application = QCoreApplication(["first"])
one = OneWindow(Path(sys.argv[1]))
assert one.take(Path(sys.argv[2]))
one.listen()
QTimer.singleShot(300, lambda: print("there", flush=True))
application.exec()
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """As short as a runtime folder is, which pytest's are not: the path of a socket has 108 bytes."""
    with tempfile.TemporaryDirectory(prefix="nd") as short:
        yield Path(short)


@pytest.fixture
def first(folder: Path, store_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that is the one window of the store."""
    child = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(folder), str(store_path)], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    with child.stdout:
        assert child.stdout.readline() == "there\n"
        yield child
    child.kill()
    child.wait()


def test_a_second_start_raises_the_first_window_and_gives_it_the_files(
    qtbot: QtBot, theme: ThemeWatcher, tmp_path: Path, store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    from ui.shell.one_window import runtime_folder

    one = OneWindow(runtime_folder())
    assert one.take(store_path)
    window = MainWindow(QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat), theme, one=one)
    window.stands.connect(lambda: window.open_store(store_path))
    given: list[list[Path]] = []
    window.files_given.connect(given.append)
    with qtbot.waitSignal(window.usable, timeout=SOON):
        window.show()
    window.panes.wants_preview = False
    window.showMinimized()
    second = subprocess.Popen(
        [sys.executable, "main.py", "story.md", str(store_path.parent / ".." / "data" / store_path.name)],
        cwd=REPOSITORY,
    )

    qtbot.waitUntil(lambda: second.poll() is not None, timeout=SOON)

    assert second.returncode == 0
    assert not window.isMinimized()
    qtbot.waitUntil(lambda: given == [[REPOSITORY / "story.md"]], timeout=SOON)
    window.close()
    qtbot.waitUntil(lambda: window.closed and not window.isVisible(), timeout=SOON)
    assert OneWindow(runtime_folder()).take(store_path), "a window that is closed holds nothing"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_what_a_killed_window_left_blocks_nobody(
    first: subprocess.Popen[str], folder: Path, store_path: Path, qtbot: QtBot
) -> None:
    assert not OneWindow(folder).take(store_path)
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    assert len(list(folder.iterdir())) == 2, "it has left its lock and its socket"

    one = OneWindow(folder)
    assert one.take(store_path)
    one.listen()
    with qtbot.waitSignal(one.wanted, timeout=SOON) as called:
        other = subprocess.Popen([sys.executable, "-c", CALL, str(folder), str(store_path)], cwd=REPOSITORY)
    assert called.args == [[]]
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=SOON)
    assert other.returncode == 0
    one.release()


CALL = """
import sys
from pathlib import Path
from ui.shell.one_window import hand_over
sys.exit(not hand_over(Path(sys.argv[1]), Path(sys.argv[2]), [], lambda: False))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="Windows cannot stop a process")
def test_a_first_window_that_hangs_is_said_after_two_seconds_and_waited_for(
    first: subprocess.Popen[str], folder: Path, store_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.kill(first.pid, signal.SIGSTOP)
    begun = time.monotonic()
    one = OneWindow(folder)
    assert not hand_over(folder, store_path, [], lambda: one.take(store_path))
    assert 1.8 < time.monotonic() - begun < 3.5

    dialog = NotAnswering(lambda: one.take(store_path))
    qtbot.addWidget(dialog)
    dialog.show()
    assert "does not answer" in dialog.accessibleName()
    with qtbot.waitSignal(dialog.accepted, timeout=SOON):
        os.kill(first.pid, signal.SIGKILL)
        first.wait()
    one.release()


def test_two_stores_have_two_windows_and_another_store_is_taken_only_if_it_is_free(
    folder: Path, store_path: Path, tmp_path: Path
) -> None:
    here, there = OneWindow(folder), OneWindow(folder)
    other = tmp_path / "other.sqlite"
    assert here.take(store_path)
    assert there.take(other)
    assert not there.take(store_path)
    assert not here.take(other), "it was not let go of by asking for another"
    assert here.take(store_path)
    here.release()
    assert there.take(store_path)
    assert here.take(other)
    for one in (here, there):
        one.release()


def test_a_folder_that_takes_nothing_keeps_nobody_from_writing(tmp_path: Path, store_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert OneWindow(tmp_path / "file" / "run").take(store_path)


def test_stories_and_a_store_are_told_apart_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    options = main.parse(["a.md", "desk.sqlite", "b.docx"])
    assert options.store == Path("desk.sqlite")
    assert options.files == [Path("a.md"), Path("b.docx")]
    with pytest.raises(SystemExit):
        main.parse(["one.sqlite", "two.sqlite"])
    assert "one store at a time" in capsys.readouterr().err
