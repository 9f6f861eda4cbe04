"""In `make soak` only: the wheel as a person installs it, by pip with all that it needs, shows its window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from machine import wheel

SHOWN = 60
"""Seconds within which a window shows."""
pytestmark = pytest.mark.timeout(1800)


def is_window(picture: Path) -> bool:
    """A bare X server is of one colour."""
    with Image.open(picture) as shown:
        colours = shown.convert("RGB").getcolors(1 << 24)
    return colours is not None and len(colours) > 50


def wait_for_window(command: list[str], display: str, folder: Path, **variables: str) -> None:
    """Start `command` on `display`, and end it once something is drawn there."""
    told = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(folder), **variables}
    with subprocess.Popen(command, cwd=folder, env=told) as program:
        try:
            until = time.monotonic() + SHOWN
            picture = folder / "screen.png"
            while time.monotonic() < until and program.poll() is None:
                subprocess.run(["import", "-display", display, "-window", "root", picture], check=True)
                if is_window(picture):
                    return
                time.sleep(0.5)
            pytest.fail(f"No window after {SHOWN} s; the program's exit code: {program.poll()}")
        finally:
            program.terminate()


@pytest.mark.skipif(shutil.which("import") is None, reason="needs ImageMagick")
def test_the_wheel_installed_by_pip_shows_its_window(tmp_path: Path, x_display: str) -> None:
    made = wheel.build(tmp_path / "dist")
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "venv"], check=True)
    subprocess.run([tmp_path / "venv/bin/python", "-m", "pip", "install", "-q", made], check=True)
    wait_for_window([str(tmp_path / "venv/bin/newsdesk")], x_display, tmp_path, PYTHONPATH="")
