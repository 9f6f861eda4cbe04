"""The commands of `bootstrap.py`. Each sets up what it needs, which costs nothing once it is there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

from machine import display, environment, qt, servers
from machine.places import CHECKOUT, PYTHON
from machine.words import SetupError, say

CHECKS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "mypy": ["-m", "mypy"],
    "import-linter": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
}
PACKAGES = {
    "wheel": ("build", "--no-isolation", "--outdir", str(CHECKOUT / "dist")),
    "deb": ("machine.deb",),
    "appimage": ("machine.appimage",),
}
MOST_PROCESSES = 4
"""That share the tests: each may start servers and a web engine of its own."""
LEFT_BEHIND = (".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", ".import_linter_cache", "build")


def main(arguments: Sequence[str]) -> int:
    commands = {
        "run": run,
        "test": test,
        "lint": lint,
        "bench": bench,
        "soak": soak,
        "screenshots": screenshots,
        "translations": translations,
        "package": package,
        "clean": clean,
    }
    name, *rest = arguments or ["run"]
    if name not in commands:
        sys.stderr.write(f"usage: python bootstrap.py {'|'.join(commands)} [arguments]\n")
        return 2
    try:
        return commands[name](rest)
    except SetupError as lacking:
        say(str(lacking))
        return 1
    except KeyboardInterrupt:
        return 130


def run(arguments: Sequence[str]) -> int:
    """The program; without a display its main job, off screen."""
    qt.prepare(again=environment.ready())
    if not display.is_there(os.environ):
        return tour()
    command = [str(PYTHON), str(CHECKOUT / "main.py"), *arguments]
    variables = {**os.environ, **qt.variables(offscreen=False)}
    if os.name == "posix":
        os.execve(command[0], command, variables)
    return subprocess.run(command, env=variables, check=False).returncode


def tour() -> int:
    say("No display here: showing the main job off screen; on a desktop this opens the window")
    folder = CHECKOUT / "build" / "tour"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    variables = qt.variables(offscreen=True, quiet=True)
    status = python("main.py", "--offscreen-tour", str(folder), variables=variables)
    say(f"Pictures of the window and the published pages are in {folder}" if status == 0 else "That did not work")
    return status


def screenshots(_arguments: Sequence[str]) -> int:
    """The pictures of the README and of the manual, made by the program."""
    qt.prepare(again=environment.ready())
    if status := tour():
        return status
    taken, pictures = CHECKOUT / "build" / "tour", CHECKOUT / "packaging" / "screenshots"
    for size in ("window-light-1440x900", "window-dark-1440x900", "facts"):
        shutil.copy(taken / f"{size}.png", pictures / f"{size.removesuffix('-1440x900')}.png")
    for picture in (taken / "manual").iterdir():
        shutil.copy(picture, CHECKOUT / "resources" / "help" / "pictures" / picture.name)
    return 0


def translations(_arguments: Sequence[str]) -> int:
    """The languages' files, with the strings of today; and what the program loads of them."""
    environment.ready("test")
    return python("-m", "machine.translations", variables={"PYTHONPATH": str(CHECKOUT / "packaging")})


def package(arguments: Sequence[str]) -> int:
    """What `arguments` name of `PACKAGES`, in dist/; by default the wheel and its source, for `pipx install`."""
    kinds = arguments or ["wheel"]
    if unknown := set(kinds) - {*PACKAGES, "all"}:
        sys.stderr.write(f"usage: python bootstrap.py package [{'|'.join(PACKAGES)}|all], not {', '.join(unknown)}\n")
        return 2
    environment.ready("test")
    variables = {"PYTHONPATH": str(CHECKOUT / "packaging")}
    chosen = (PACKAGES[kind] for kind in PACKAGES if kind in kinds or "all" in kinds)
    return int(any(python("-m", *command, variables=variables) != 0 for command in chosen))


def lint(_arguments: Sequence[str]) -> int:
    """Style, form, types and floors."""
    environment.ready("test")
    failed = []
    for name, command in CHECKS.items():
        say(name)
        if python(*command):
            failed.append(name)
    if failed:
        say(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def test(arguments: Sequence[str]) -> int:
    """All checks, then all tests; pytest has the last word. `arguments` are pytest's."""
    return check_all(arguments, {})


def soak(arguments: Sequence[str]) -> int:
    """The same with the random tests at full length."""
    return check_all(["-o", "timeout=3600", *arguments], {"NEWSDESK_SOAK": "1"})


def check_all(arguments: Sequence[str], variables: Mapping[str, str]) -> int:
    qt.prepare(again=environment.ready("test"))
    linted = lint(())
    servers.prepare()
    in_ci = {"NEWSDESK_NO_SKIP": "1"} if os.environ.get("CI") else {}
    say("pytest")
    found = {
        **qt.variables(offscreen=True),
        "QT_QPA_PLATFORM": "offscreen",
        **servers.search_path(),
        **in_ci,
        **variables,
    }
    shared = ("-n", str(min(os.cpu_count() or 1, MOST_PROCESSES)))
    return python("-m", "pytest", *shared, *arguments, variables=found) or linted


def bench(arguments: Sequence[str]) -> int:
    """Every benchmark under tests/bench; each prints its figures and fails when it misses its goal."""
    qt.prepare(again=environment.ready("test"))
    servers.prepare()
    variables = {**qt.variables(offscreen=True), **servers.search_path()}
    failed = False
    for script in sorted((CHECKOUT / "tests" / "bench").glob("bench_*.py")):
        say(script.stem)
        failed |= python("-m", f"tests.bench.{script.stem}", *arguments, variables=variables) != 0
    return int(failed)


def clean(_arguments: Sequence[str]) -> int:
    """Removes what set-up and the tests left in the checkout. What was fetched stays in the cache folder."""
    for name in LEFT_BEHIND:
        shutil.rmtree(CHECKOUT / name, ignore_errors=True)
    return 0


def python(*arguments: str, variables: Mapping[str, str] | None = None) -> int:
    """Runs the environment's Python in the checkout."""
    command = [str(PYTHON), *arguments]
    return subprocess.run(command, cwd=CHECKOUT, env={**os.environ, **(variables or {})}, check=False).returncode
