"""A small checkout that set-up can be run in, with an environment that is only pretended."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent.parent
collect_ignore = [] if os.environ.get("NEWSDESK_SOAK") else ["test_installed.py"]  # minutes, and the network
PROGRAM = """
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "variables": dict(os.environ)}))
"""
STAMP = """
import sys; sys.path.insert(0, 'packaging')
from machine import environment, qt; environment.STAMP.write_text(environment.fingerprint(''))
"""


@dataclass(frozen=True)
class Checkout:
    """A copy of set-up beside a program that only says how it was started."""

    folder: Path
    home: Path

    def bootstrap(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return self.python(str(self.folder / "bootstrap.py"), *arguments, **variables)

    def python(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        displays = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        environment = {name: value for name, value in os.environ.items() if name not in displays}
        environment |= {"HOME": str(self.home), "XDG_CACHE_HOME": str(self.home / "cache"), **variables}
        command = [sys.executable, *arguments]
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)

    def set_up(self, libraries: str = "system") -> None:
        """Pretends that everything was set up before; Qt's libraries are the "system" ones or those of a "tree"."""
        venv = self.folder / ".venv"
        (venv / "bin").mkdir(parents=True)
        (venv / "bin/python").symlink_to(sys.executable)
        (venv / "pyvenv.cfg").write_text("home = elsewhere\n")
        self.python("-c", f"{STAMP}qt.STAMP.write_text({libraries!r})")


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    folder, home = tmp_path / "check out", tmp_path / "home"
    folder.mkdir()
    home.mkdir()
    shutil.copytree(REPOSITORY / "packaging", folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("bootstrap.py", "pyproject.toml"):
        shutil.copy(REPOSITORY / name, folder / name)
    (folder / "main.py").write_text(PROGRAM)
    return Checkout(folder, home)


@dataclass(frozen=True)
class Programs:
    """A folder of pretended programs, each noting how it was called."""

    folder: Path

    def add(self, name: str, script: str = "") -> None:
        program = self.folder / name
        program.write_text(f'#!/bin/sh\necho "$(basename "$0") $*" >> "{self.folder}/.calls"\n{script}\n')
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    @property
    def calls(self) -> list[str]:
        noted = self.folder / ".calls"
        return noted.read_text().splitlines() if noted.exists() else []

    def first_in(self, variables: Mapping[str, str]) -> str:
        """A PATH on which these come before all others."""
        return os.pathsep.join([str(self.folder), variables["PATH"]])


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    folder = tmp_path / "programs"
    folder.mkdir()
    found = Programs(folder)
    monkeypatch.setenv("PATH", found.first_in(os.environ))
    return found
