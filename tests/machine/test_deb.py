"""The .deb: it starts from where it is unpacked, with nothing of this environment, and on a clean system."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from machine import deb
from machine.places import CHECKOUT

TELLS_QT = ("LD_LIBRARY_PATH", "FONTCONFIG_FILE", "XKB_CONFIG_ROOT", "QT_", "QTWEBENGINE_")
"""How set-up says where Qt's libraries are and how it draws here."""
LARGEST = 320_000_000
"""Bytes, compressed for speed."""
on_debian = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return deb.build(tmp_path_factory.mktemp("dist"), fast=True)


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    root = tmp_path_factory.mktemp("root")
    subprocess.run(["dpkg-deb", "-x", package, root], check=True)
    yield root
    shutil.rmtree(root)


def run(root: Path, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    """The installed program, by the Python that this environment is made with: there may be no other of its version."""
    python = root / deb.HOME / "bin/python"
    python.unlink()
    python.symlink_to(f"{sys.base_prefix}/bin/{deb.PYTHON_NAME}")
    (root / deb.HOME / "pyvenv.cfg").write_text(f"home = {sys.base_prefix}/bin\n")
    told = {name: value for name, value in os.environ.items() if name.startswith(TELLS_QT)}
    return subprocess.run(
        [python, "-I", root / "usr/bin/newsdesk", *arguments],
        cwd=home,
        env={"PATH": "/usr/bin:/bin", "HOME": str(home), **told, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


@on_debian
@pytest.mark.webengine
def test_unpacked_it_does_the_main_job(unpacked: Path, tmp_path: Path) -> None:
    done = run(unpacked, "--offscreen-tour", str(tmp_path / "tour"), home=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "tour/window-light-1440x900.png").stat().st_size > 20_000
    assert "night ferry" in next((tmp_path / "tour/desk/site/stories").glob("*ferry*.html")).read_text("utf-8")


@on_debian
def test_it_is_compiled_and_carries_only_what_is_used(package: Path, unpacked: Path) -> None:
    assert package.stat().st_size < LARGEST
    packages = unpacked / deb.HOME / "lib" / deb.PYTHON_NAME / "site-packages"
    assert list((packages / "newsdesk/__pycache__").glob("*.pyc"))
    assert not list(packages.glob("PySide6/Qt3D*"))
    assert not list(packages.glob("pytest*"))
    assert [path for path in packages.rglob("*") if path.is_file() and path.stat().st_mode & 0o444 != 0o444] == []


@on_debian
def test_it_names_its_python_and_says_where_stories_stay(package: Path, tmp_path: Path) -> None:
    said = subprocess.run(["dpkg-deb", "-f", package, "Depends"], capture_output=True, text=True, check=True).stdout
    assert {deb.PYTHON_NAME, "libegl1", "libxcb-cursor0"} <= set(re.split(r"[,|\s]+", said))
    subprocess.run(["dpkg-deb", "-e", package, tmp_path / "control"], check=True)
    gone = subprocess.run([tmp_path / "control/postrm", "purge"], capture_output=True, text=True, check=True)
    assert ".local/share/newsdesk" in gone.stdout


def test_desktop_and_mime_files_belong_together() -> None:
    files = CHECKOUT / "packaging" / "desktop"
    assert "application/x-newsdesk;" in (files / "newsdesk.desktop").read_text()
    assert "x-scheme-handler/newsdesk;" in (files / "newsdesk-sign-in.desktop").read_text()
    mime = ET.parse(files / "newsdesk.xml").getroot()
    assert mime[0].get("type") == "application/x-newsdesk"
    assert ET.parse(files / "newsdesk.metainfo.xml").findtext("launchable") == "newsdesk.desktop"
