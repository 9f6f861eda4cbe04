"""The package for Debian and Ubuntu: `dist/newsdesk_VERSION_ARCH.deb`, with all Python packages in it.

Debian 12 has no PySide6, so they stand in an environment of its own, `/usr/lib/newsdesk`, of the system's Python: of
the version that built the package, since compiled modules fit no other. The system libraries are declared.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from machine import bundle, qt, wheel
from machine.places import CHECKOUT
from machine.words import SetupError, say

FILES = CHECKOUT / "packaging" / "desktop"
HOME = "usr/lib/newsdesk"
PYTHON_NAME = f"python{sys.version_info[0]}.{sys.version_info[1]}"
PLACES = {
    "newsdesk.desktop": "usr/share/applications",
    "newsdesk-sign-in.desktop": "usr/share/applications",
    "newsdesk.xml": "usr/share/mime/packages",
    "org.newsdesk.Newsdesk.metainfo.xml": "usr/share/metainfo",
    "newsdesk.svg": "usr/share/icons/hicolor/scalable/apps",
    "newsdesk.1": "usr/share/man/man1",
}
STRENGTH = "-z12"
"""Of zstd: the package is made in about a minute on two cores, and is a fifth smaller than at -z1."""
RENAMED = {"libasound2", "libglib2.0-0"}
"""Debian 13 and Ubuntu 24.04 add t64 to these."""
LAUNCHER = f"#!/{HOME}/bin/python -I\n{bundle.START}"
POSTRM = """#!/bin/sh
set -e
if [ "$1" = remove ] || [ "$1" = purge ]; then
    echo "newsdesk: stories and pictures stay where they are, in .local/share/newsdesk of each person's home folder"
fi
"""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="deb")
    parser.add_argument("--out", type=Path, default=CHECKOUT / "dist", help="the folder for the package")
    parser.add_argument("--fast", action="store_true", help="compress little: for a package that is only tried")
    options = parser.parse_args(arguments)
    try:
        say(f"{build(options.out, fast=options.fast)}")
    except SetupError as lacking:
        say(str(lacking))
        return 1
    return 0


def build(out: Path, *, fast: bool = False) -> Path:
    """The package, made in `out`. Raises SetupError."""
    if shutil.which("dpkg-deb") is None:
        raise SetupError("There is no dpkg-deb here: a .deb is made on Debian or Ubuntu")
    out.mkdir(parents=True, exist_ok=True)
    with wheel.beside_a_folder("deb") as (made, root):
        fill(root, made)
        version = wheel.version(made)
        say_control(root, version)
        target = out / f"newsdesk_{version}_{architecture()}.deb"
        pack(root, target, fast=fast)
    return target


def pack(root: Path, target: Path, *, fast: bool = False) -> None:
    """`target`, a .deb, of what lies in `root`. Raises SetupError.

    By zstd, which the dpkg of Debian 12 and Ubuntu 22.04 reads and which packs far sooner than xz.
    """
    strength = "-z1" if fast else STRENGTH
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", strength, "--build", str(root), str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=wheel.dated())
    if done.returncode != 0:
        raise SetupError(f"dpkg-deb made no package: {done.stderr.strip()}")


def fill(root: Path, made_wheel: Path, *, on_trial: bool = False) -> None:
    """All files of the package under `root`, as they will lie on the system."""
    environment = root / HOME
    bundle.make(environment / "lib" / PYTHON_NAME / "site-packages", made_wheel, on_trial=on_trial)
    (environment / "bin").mkdir()
    (environment / "bin" / "python").symlink_to(f"/usr/bin/{PYTHON_NAME}")
    (environment / "pyvenv.cfg").write_text("home = /usr/bin\ninclude-system-site-packages = false\n")
    launcher = root / "usr/bin/newsdesk"
    launcher.parent.mkdir(parents=True)
    launcher.write_text(LAUNCHER)
    launcher.chmod(0o755)
    for name, folder in PLACES.items():
        (root / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(FILES / name, root / folder / name)
    licence = root / "usr/share/doc/newsdesk/copyright"
    licence.parent.mkdir(parents=True)
    shutil.copy(CHECKOUT / "LICENSE", licence)
    for made in (root, *(path for path in root.rglob("*") if path.is_dir() and not path.is_symlink())):
        made.chmod(0o755)


def say_control(root: Path, version: str) -> None:
    """The package's own words, and what is said when it goes."""
    folder = root / "DEBIAN"
    folder.mkdir()
    fields = {
        "Package": "newsdesk",
        "Version": version,
        "Architecture": architecture(),
        "Maintainer": "newsdesk maintainers <newsdesk@localhost>",
        "Installed-Size": str(sum(path.lstat().st_size for path in root.rglob("*")) // 1024),
        "Depends": ", ".join(depends()),
        "Recommends": "gnome-keyring | kwalletmanager, xdg-utils, fonts-noto-core",
        "Suggests": "fonts-noto-cjk",
        "Section": "editors",
        "Priority": "optional",
        "Description": "desktop newsroom editor: write offline, see the page, publish once",
    }
    (folder / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()))
    (folder / "postrm").write_text(POSTRM)
    (folder / "postrm").chmod(0o755)


def depends() -> list[str]:
    libraries = [f"{name} | {name}t64" if name in RENAMED else name for name in qt.LIBRARIES]
    return [PYTHON_NAME, *libraries, f"{qt.FONTS[0]} | fonts-freefont-ttf"]


def architecture() -> str:
    """As Debian calls this machine's."""
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
