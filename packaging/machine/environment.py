"""The environment in .venv: made once, brought up to date when pyproject.toml changes, stamped when it is whole."""

from __future__ import annotations

import hashlib
import platform
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from machine import debian
from machine.places import CHECKOUT, PYTHON, VENV
from machine.words import SetupError, say

STAMP = VENV / ".ready"
PROJECT = CHECKOUT / "pyproject.toml"
# What PySide6's wheels are built for.
OLDEST_GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}


def ready(extra: str = "") -> bool:
    """Sees to it that the packages of pyproject.toml, and of its `extra`, are in .venv. True if something was done."""
    stamps = STAMP.read_text().split() if STAMP.exists() and PYTHON.exists() else []
    if fingerprint(extra) in stamps:
        return False
    check_glibc()
    if not has_pip():
        make()
    say("Installing packages into .venv; the first time this takes a minute")
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run([*pip, *requirements(extra)], check=False).returncode != 0:
        raise SetupError("The packages could not be installed; pip says why above this line")
    # An extra comes with all that the program itself needs: both are there now.
    STAMP.write_text("\n".join({fingerprint(extra), fingerprint("")}))
    return True


def fingerprint(extra: str) -> str:
    """Of all that decides what must be in .venv, and of the Python that it was made with."""
    digest = hashlib.sha256(PROJECT.read_bytes())
    digest.update(extra.encode())
    made_with = VENV / "pyvenv.cfg"
    digest.update(made_with.read_bytes() if made_with.exists() else b"")
    return digest.hexdigest()


def requirements(extra: str) -> list[str]:
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    return [*project["dependencies"], *(project["optional-dependencies"][extra] if extra else [])]


def has_pip() -> bool:
    """Whether .venv works. Where Python's ensurepip lacks, `python -m venv` leaves half of one behind."""
    return PYTHON.exists() and quietly(PYTHON, "-m", "pip", "--version")


def make() -> None:
    """A new .venv with pip in it. Raises SetupError."""
    say(f"Making .venv with Python {platform.python_version()}")
    shutil.rmtree(VENV, ignore_errors=True)
    venv = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if quietly(*venv):
        return
    if debian.is_root() and debian.install(["python3-venv"]) and quietly(*venv):
        return
    if quietly(*venv, "--without-pip") and debian.is_debian() and debian.unpack(["python3-pip-whl"]):
        wheel = next(debian.tree().glob("usr/share/python-wheels/pip-*.whl"), None)
        if wheel and quietly(PYTHON, wheel / "pip", "install", wheel):
            return
    shutil.rmtree(VENV, ignore_errors=True)
    raise SetupError(
        f"Python {platform.python_version()} could make no environment: install its venv module "
        "(Debian and Ubuntu: sudo apt install python3-venv; others: a whole Python from python.org)"
    )


def check_glibc() -> None:
    """Raises SetupError on a Linux that is too old for Qt's wheels: pip's own words do not say that."""
    name, version = platform.libc_ver()
    oldest = OLDEST_GLIBC.get(platform.machine())
    if name == "glibc" and oldest and tuple(map(int, version.split(".")[:2])) < oldest:
        raise SetupError(
            f"Qt needs glibc {oldest[0]}.{oldest[1]} or newer on {platform.machine()}, this system has {version}: "
            "install a newer release of the system (x86_64: Debian 12, Ubuntu 22.04; arm64: Debian 13, Ubuntu 24.04)"
        )


def quietly(*command: str | Path) -> bool:
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0
