"""Packages on Debian and Ubuntu: installed as root, or fetched as anyone and unpacked into a folder of our own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from machine.places import cache
from machine.words import say


def is_debian() -> bool:
    return shutil.which("apt-get") is not None and shutil.which("dpkg-deb") is not None


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def tree() -> Path:
    """The root folder that packages are unpacked into: what in the system is /usr/bin is `tree() / "usr/bin"` here."""
    return cache() / "root"


def install(packages: Sequence[str]) -> bool:
    """Sees to it that `packages` are here, as root in the system, else in `tree()`. False where they cannot be had."""
    missing = [name for name in packages if not is_installed(name)]
    if not missing or not is_debian():
        return not missing
    if not is_root():
        return unpack(missing)
    say(f"Installing {' '.join(missing)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, stdout=subprocess.DEVNULL, check=False)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    return subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False).returncode == 0


def is_installed(package: str) -> bool:
    """In the system. Debian 13 and Ubuntu 24.04 add t64 to some names; apt-get takes the old ones all the same."""
    command = ["dpkg-query", "-W", "-f", "${Status}\n", package, f"{package}t64"]
    try:
        return "ok installed" in subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except FileNotFoundError:
        return False


def unpack(packages: Sequence[str]) -> bool:
    """Unpacks `packages`, with all that the system lacks for them, into `tree()`; once. False where they cannot be had.

    apt-get works for anyone when its lists and archives are kept elsewhere. `download` would resolve no dependencies,
    `install --download-only` does.
    """
    kept = tree() / ".packages"
    already = kept.read_text().split() if kept.exists() else []
    missing = [name for name in packages if name not in already]
    if not missing:
        return True
    say(f"Fetching {' '.join(missing)} into {tree()}")
    scratch = cache() / "apt"
    for name in ("lists/partial", "archives/partial"):
        (scratch / name).mkdir(parents=True, exist_ok=True)
    options = {
        "Dir::State::Lists": scratch / "lists",
        "Dir::Cache": scratch,
        "Debug::NoLocking": "1",
        "APT::Install-Recommends": "false",
        "APT::Sandbox::User": "root",
        "Acquire::Languages": "none",
    }
    apt = ["apt-get", "-qq", *(part for name, value in options.items() for part in ("-o", f"{name}={value}"))]
    steps = ([*apt, "update"], [*apt, "-y", "--download-only", "install", *missing])
    try:
        for step in steps:
            if subprocess.run(step, stdout=subprocess.DEVNULL, check=False).returncode != 0:
                return False
        for archive in sorted((scratch / "archives").glob("*.deb")):
            subprocess.run(["dpkg-deb", "-x", archive, tree()], check=True)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)  # the lists alone are 50 MB
    kept.write_text("\n".join([*already, *missing]))
    return True


def library_path() -> str:
    """LD_LIBRARY_PATH for programs that need what is in `tree()`. It must stand before the process starts."""
    folders = [folder for place in ("usr/lib", "lib") for folder in sorted(tree().glob(f"{place}/*-linux-gnu"))]
    return os.pathsep.join([*map(str, folders), *filter(None, [os.environ.get("LD_LIBRARY_PATH")])])
