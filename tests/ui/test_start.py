"""The window stands first: what is not imported before it, and what the command line may say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import main

ROOT = Path(main.__file__).parent
HEAVY = ("sqlalchemy", "alembic", "PIL", "httpx", "keyring", "markdown", "jinja2", "nh3", "PySide6.QtWebEngineCore")

START = """
import json, sys
import main
from PySide6.QtCore import QTimer
application = main.make_application()
window = main.make_window(main.parse(["--store", sys.argv[1], "--light"]))
heavy = json.loads(sys.argv[2])
def stands():
    print(json.dumps([name for name in heavy if name in sys.modules]), flush=True)
window.stands.disconnect()
window.stands.connect(stands)
window.stands.connect(lambda: QTimer.singleShot(0, window.close))
window.show()
sys.exit(application.exec())
"""

WHOLE = """
import sys
import main
from PySide6.QtCore import QTimer
application = main.make_application()
window = main.make_window(main.parse(["--store", sys.argv[1], "--dark"]))
window.usable.connect(lambda: QTimer.singleShot(0, window.close))
window.show()
sys.exit(application.exec())
"""

IMPORTS = """
import builtins
plain = builtins.__import__
import main
application = main.make_application()
print(builtins.__import__ is plain)
from PySide6 import QtNetwork, QtSvg, QtWebEngineWidgets
print(builtins.__import__ is plain)
"""


def run(code: str, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    places = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={**os.environ, **places, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_nothing_heavy_is_imported_before_the_window_stands(tmp_path: Path) -> None:
    done = run(START, tmp_path, str(tmp_path / "store.sqlite"), json.dumps(HEAVY))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []


def test_imports_are_pythons_own_again_once_pyside_is_there(tmp_path: Path) -> None:
    done = run(IMPORTS, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["True", "True"], "PySide6's hook reads the source of all that is imported"


def test_the_whole_program_starts_and_ends_without_a_trace_of_trouble(tmp_path: Path) -> None:
    done = run(WHOLE, tmp_path, str(tmp_path / "stories" / "store.sqlite"))
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "stories" / "store.sqlite").exists()
    log = next((tmp_path / "state").rglob("newsdesk.log"))
    assert log.read_text("utf-8") == "", "a start like any other logs nothing"
    assert [path.name for path in log.parent.iterdir()] == [log.name], "a good end leaves no mark"
    assert list((tmp_path / "cache").rglob("*.svg")), "icons in use are kept for the next start"


def test_the_store_is_named_with_or_without_its_option(tmp_path: Path) -> None:
    assert main.parse([str(tmp_path)]).store == tmp_path
    assert main.parse(["--store", str(tmp_path)]).store == tmp_path
    assert main.parse([]).store is None


def test_light_and_dark_cannot_be_had_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.parse(["--dark"]).dark is True
    assert main.parse(["--light"]).dark is False
    assert main.parse([]).dark is None
    with pytest.raises(SystemExit):
        main.parse(["--light", "--dark"])
    assert "not allowed" in capsys.readouterr().err
