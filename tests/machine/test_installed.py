"""In `make soak` only: the packages as a person installs them, .deb and AppImage on a bare Debian, the wheel by pip."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from machine import appimage, deb, wheel

SHOWN = 60
"""Seconds within which a window shows."""
WITHIN = 'mount -t proc proc "$0/proc" && mount --bind /dev "$0/dev" && exec chroot "$0" "$@"'
"""What is mounted goes with the process: left behind, it would be deleted together with the test's folder."""
ON_A_DESKTOP = (
    *("libegl1", "libgl1", "libgbm1", "libx11-xcb1", "libxrender1", "libxfixes3", "libasound2", "libfontconfig1"),
    *("libglib2.0-0", "libdbus-1-3", "libharfbuzz0b", "libwayland-cursor0", "libwayland-egl1", "libgssapi-krb5-2"),
    "fonts-dejavu-core",
)
"""What the AppImage leaves to the desktop."""
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


@pytest.fixture
def bare_debian(tmp_path: Path) -> Path:
    """The root of a Debian with nothing on it, and the package sources of this one."""
    if shutil.which("debootstrap") is None or os.geteuid() != 0:
        pytest.skip("needs debootstrap and root")
    root = tmp_path / "root"
    lines = (Path("/etc/os-release").read_text("utf-8")).splitlines()
    codename = next(line.partition("=")[2] for line in lines if line.startswith("VERSION_CODENAME="))
    subprocess.run(["debootstrap", "--variant=minbase", "--include=ca-certificates", codename, root], check=True)
    for folder in ("etc/apt", "usr/share/keyrings"):
        shutil.copytree(Path("/", folder), root / folder, dirs_exist_ok=True)
    for name in ("etc/resolv.conf", "etc/ssl/certs/ca-certificates.crt"):
        shutil.copy(Path("/", name), root / name)
    return root


def within(root: Path, *command: str) -> None:
    """Run `command` in that system."""
    in_there = ["unshare", "--mount", "sh", "-c", WITHIN, str(root), "env", "DEBIAN_FRONTEND=noninteractive"]
    subprocess.run([*in_there, *command], check=True)


def install(root: Path, *packages: str) -> None:
    within(root, "apt-get", "-qq", "update")
    drawn = ("xvfb", "xauth", "imagemagick")
    within(root, "apt-get", "-qq", "-y", "--no-install-recommends", "install", *packages, *drawn)
    within(root, "useradd", "-m", "editor")


def show_window(root: Path, program: str) -> None:
    """Fails where `program`, started by an ordinary user, shows no window."""
    shot = f"""cd; {program} & i=0
    until [ $i -ge {SHOWN} ] || {{ import -window root /tmp/a.png && [ $(identify -format %k /tmp/a.png) -gt 50 ]; }}
    do sleep 1; i=$((i+1)); done; kill %1; [ $i -lt {SHOWN} ]"""
    run = f"QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 1440x900x24' sh -c '{shot}'"
    within(root, "su", "editor", "-c", run)


@pytest.mark.skipif(shutil.which("import") is None, reason="needs ImageMagick")
def test_the_deb_on_a_bare_debian_shows_its_window(bare_debian: Path, tmp_path: Path) -> None:
    shutil.copy(deb.build(tmp_path / "dist", fast=True), bare_debian / "newsdesk.deb")
    install(bare_debian, "/newsdesk.deb")
    show_window(bare_debian, "newsdesk")


@pytest.mark.skipif(shutil.which("import") is None, reason="needs ImageMagick")
def test_the_appimage_on_a_desktop_without_python_shows_its_window(bare_debian: Path, tmp_path: Path) -> None:
    shutil.copy(appimage.build(tmp_path / "dist"), bare_debian / "newsdesk.AppImage")
    install(bare_debian, *ON_A_DESKTOP)
    assert not list(bare_debian.glob("usr/bin/python3*"))
    show_window(bare_debian, "/newsdesk.AppImage --appimage-extract-and-run")  # there is no FUSE in a test's root
