"""A folder with the program and all the Python packages that it needs, for a package of the system to carry.

Of Qt only what the program loads is kept: the modules that it imports, the plugins of a desktop, what these link to.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

from machine.places import CHECKOUT
from machine.words import SetupError

PLUGINS = frozenset(
    """iconengines imageformats networkinformation platforminputcontexts platforms platformthemes printsupport styles
    tls wayland-decoration-client wayland-graphics-integration-client wayland-shell-integration
    xcbglintegrations""".split()
)
ALWAYS = frozenset({"QtDBus", "QtPrintSupport", "QtOpenGL", "QtWebChannel", "QtQml", "QtQuick"})
"""What PySide6's own modules import of each other, besides those that the program names."""
NEEDLESS = (
    "qtwebengine_devtools_resources.pak",
    "*.pyi",
    "*/Qt/qml/*",
    "*/Qt/metatypes/*",
    "PySide6/include/*",
    "PySide6/typesystems/*",
    "PySide6/doc/*",
    "PySide6/glue/*",
    "PySide6/scripts/*",
    "PySide6/support/*",
    "*/tests/*",
    # for screens without a desktop; a start looks into each plugin that is there
    *(f"platforms/libq{name}.so" for name in ("eglfs", "linuxfb", "minimal", "minimalegl", "vkkhrdisplay", "vnc")),
    "platforminputcontexts/libqtvirtualkeyboard*.so",
    "imageformats/libqpdf.so",
)
START = """import sys

from main import main

if __name__ == "__main__":  # a worker process reads this file too
    sys.exit(main())
"""
"""What a Python of the package runs."""
PROGRAMS = frozenset({"QtWebEngineProcess"})


def make(target: Path, wheel: Path, *, on_trial: bool = False) -> None:
    """Put the program of `wheel` and what it depends on into `target`, a new folder, and compile it. Raises SetupError.

    For a trial files are links to those of this environment where that is possible, and none is compiled. A package
    is made of copies: a link that another trial makes changes the time of the file, and tar gives up over that.
    """
    target.mkdir(parents=True)
    shutil.unpack_archive(wheel, target, "zip")
    for distribution in needed("newsdesk", metadata.PathDistribution(next(target.glob("*.dist-info")))):
        for file in distribution.files or ():
            source = Path(str(distribution.locate_file(file)))
            if (
                ".." not in file.parts
                and file.suffix != ".pyc"
                and source.is_file()
                and not is_needless(file.as_posix())
            ):
                place(source, target / file, link=on_trial)
    for path in set(shared_objects(target / "PySide6")) - linked(target):
        path.unlink()
    if not on_trial:
        compile_all(target)


def needed(name: str, root: metadata.Distribution) -> list[metadata.Distribution]:
    """All that `root` requires, and that requires in turn, on this system. Raises SetupError where one lacks."""
    found: dict[str, metadata.Distribution] = {name: root}
    waiting = [root]
    while waiting:
        for line in waiting.pop().requires or ():
            requirement = Requirement(line)
            key = re.sub(r"[-_.]+", "-", requirement.name).lower()
            if key in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
                continue
            try:
                found[key] = metadata.distribution(requirement.name)
            except metadata.PackageNotFoundError:
                raise SetupError(
                    f"{requirement.name} is not installed here: python bootstrap.py run brings it"
                ) from None
            waiting.append(found[key])
    return [one for key, one in found.items() if key != name]


def is_needless(path: str) -> bool:
    """Of a file of an installed package, by its path in there."""
    pure = Path(path)
    if any(pure.match(pattern) or re.fullmatch(pattern.replace("*", ".*"), path) for pattern in NEEDLESS):
        return True
    if path.startswith("PySide6/Qt/plugins/"):
        return pure.parts[3] not in PLUGINS
    if path.startswith("PySide6/Qt/libexec/") or (
        path.startswith("PySide6/") and not pure.suffix and len(pure.parts) == 2
    ):
        return pure.name not in PROGRAMS
    module = re.fullmatch(r"PySide6/(Qt\w+)\.abi3\.so", path)
    return module is not None and module[1] not in modules_of_qt()


@cache
def modules_of_qt() -> frozenset[str]:
    sources = [CHECKOUT / "main.py", *(CHECKOUT / "ui").rglob("*.py")]
    named = {name for path in sources for name in re.findall(r"PySide6\.(Qt\w+)", path.read_text("utf-8"))}
    return ALWAYS | named


def place(source: Path, target: Path, *, link: bool) -> None:
    """A copy that everybody may read, or a link where it can be one."""
    if target.exists():  # some packages share a file; to copy over a link would write into the environment
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    mode = source.stat().st_mode & 0o777
    if link and mode & 0o444 == 0o444:
        with suppress(OSError):
            os.link(source, target)
            return
    shutil.copy2(source, target)
    target.chmod(mode | 0o444)


def shared_objects(folder: Path) -> Iterator[Path]:
    """Libraries of Qt itself, which are there only for others."""
    return (folder / "Qt" / "lib").glob("*.so*")


def linked(target: Path) -> set[Path]:
    """The files in `target` that its modules, plugins and programs are linked to, by way of others too."""
    qt = target / "PySide6"
    starts = [*qt.glob("*.so*"), *qt.glob("Qt/plugins/*/*.so"), *qt.glob("Qt/libexec/*")]
    answer = subprocess.run(["ldd", *map(str, starts)], capture_output=True, text=True, check=False).stdout
    paths = {Path(path).resolve() for path in re.findall(r"=> (/\S+)", answer)}
    return {path for path in shared_objects(qt) if path.resolve() in paths}


def compile_all(folder: Path) -> None:
    """To bytecode that is never compared with its source: nobody edits an installed file, and it starts sooner."""
    command = [sys.executable, "-m", "compileall", "-q", "-j", "0", "--invalidation-mode", "unchecked-hash"]
    # Some packages bring files that are not of this Python; they stay as they are.
    subprocess.run([*command, "-s", str(folder), str(folder)], check=False, stdout=subprocess.DEVNULL)
