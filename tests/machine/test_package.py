"""What `pipx install` gets: whole, small, and with all that it needs named."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

from machine.places import CHECKOUT
from machine.wheel import build

LARGEST = 5_000_000
"""Bytes of the wheel, without what it depends on."""
OF_OTHERS = {"shiboken6": "pyside6", "markupsafe": "jinja2", "setuptools": "pyside6"}
"""Packages that one of ours always brings."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's files alone; what it depends on is the environment's."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as files:
        files.extractall(folder)
    return folder


def run(installed: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The program from the wheel, from a folder that has nothing of ours."""
    return subprocess.run(
        [sys.executable, "-P", "-c", "import sys, main; sys.exit(main.main())", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


def test_the_wheel_is_small_and_names_its_version_and_licence(wheel: Path, installed: Path) -> None:
    assert wheel.stat().st_size < LARGEST
    said = metadata.PathDistribution(next(installed.glob("*.dist-info"))).metadata
    assert said["License-Expression"] == "GPL-3.0-or-later"
    assert said["Version"] in wheel.name


def test_from_the_wheel_the_command_line_works(installed: Path, tmp_path: Path) -> None:
    store = tmp_path / "desk" / "newsdesk.sqlite"
    assert run(installed, "new", "--store", str(store), "--headline", "Harbour opens", folder=tmp_path).returncode == 0
    assert "Harbour opens" in run(installed, "list", "--store", str(store), folder=tmp_path).stdout


def test_all_that_is_imported_is_declared() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {_normal(re.split(r"[<>=!~\[; ]", one)[0]) for one in project["dependencies"]}
    packages = metadata.packages_distributions()
    used = {name for path in _sources() for name in _imported(path)} - set(sys.stdlib_module_names)
    foreign = {name: {_normal(one) for one in packages[name]} for name in used if name in packages}
    lacking = {
        name for name, owners in foreign.items() if not owners & declared and OF_OTHERS.get(name) not in declared
    } - {"main", "newsdesk", "ui", "resources"}
    assert not lacking


def _normal(name: str) -> str:
    return name.lower().replace("_", "-")


def _sources() -> list[Path]:
    return [CHECKOUT / "main.py", *(CHECKOUT / "newsdesk").rglob("*.py"), *(CHECKOUT / "ui").rglob("*.py")]


def _imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {one.name.split(".")[0] for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found
