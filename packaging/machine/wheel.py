"""The wheel, for packages that carry it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from machine.places import CHECKOUT, PYTHON
from machine.words import SetupError


def build(folder: Path) -> Path:
    """The wheel, made in `folder`, which is empty or not there yet. Raises SetupError."""
    with tempfile.TemporaryDirectory(prefix="newsdesk-wheel-") as scratch:
        # setuptools' usual place, build/ in the checkout, is one for all: two that build at once ruin each other's
        options = Path(scratch) / "options.cfg"
        options.write_text(f"[build]\nbuild_base = {scratch}/build\n[egg_info]\negg_base = {scratch}\n")
        command = [str(PYTHON), "-m", "build", "--no-isolation", "--wheel", "--outdir", str(folder)]
        variables = {**dated(), "DIST_EXTRA_CONFIG": str(options)}
        done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False, env=variables)
    if done.returncode != 0:
        raise SetupError(f"The wheel could not be built: {done.stdout[-2000:]}{done.stderr}")
    return next(folder.glob("*.whl"))


@contextmanager
def beside_a_folder(kind: str) -> Iterator[tuple[Path, Path]]:
    """The wheel, and where a folder is to be made of it, on the checkout's own disk; both gone after it.

    Raises SetupError.
    """
    (CHECKOUT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CHECKOUT / "build", prefix=f"{kind}-") as scratch:
        yield build(Path(scratch) / "wheel"), Path(scratch) / "newsdesk"


def version(wheel: Path) -> str:
    return wheel.name.split("-")[1]


def dated() -> dict[str, str]:
    """The environment variables, with the time of the last commit as that of all files: a second build is the same."""
    command = ["git", "log", "-1", "--format=%ct"]
    if "SOURCE_DATE_EPOCH" in os.environ or shutil.which("git") is None:
        return dict(os.environ)
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    return {**os.environ, **({"SOURCE_DATE_EPOCH": done.stdout.strip()} if done.returncode == 0 else {})}
