"""`newsdesk(...)` runs a command in this process, `program(...)` the real program; both on one small store."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from newsdesk.cli.program import run
from newsdesk.desk import Desk
from newsdesk.store.records import Stage

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with four stories that a test of reading may share."""
    path = tmp_path_factory.mktemp("cli") / "newsdesk.sqlite"
    desk = Desk.open(path, start_courier=False)
    author = desk.authors.add("Zoë Khan").id
    desk.articles.create(
        headline="Harbour opens its night market",
        slug="night-market",
        body="Forty **stalls**, one ferry.\n",
        section=1,
        tags=("Harbour",),
        authors=(author,),
        stage=Stage.READY,
    )
    desk.articles.create(headline="Flood", slug="flood-1", body="Water.\n")
    desk.articles.create(headline="Flood", slug="flood-2", body="More water.\n")
    desk.articles.create(headline="夜市\x1b[31m開張", slug="ye-shi", body="好。\n")
    while desk.search.freshen():
        pass
    desk.close()
    return path


@pytest.fixture
def newsdesk(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    monkeypatch.setenv("LANGUAGE", "en")

    def command(*arguments: str | Path) -> Ran:
        capfd.readouterr()
        code = run([str(argument) for argument in arguments])
        said = capfd.readouterr()
        return Ran(code, said.out, said.err)

    return command


def program(*arguments: str | Path, through: Sequence[str] = (), **facts: object) -> subprocess.Popen[str]:
    """The real program, begun; `through` another that starts it."""
    given: dict[str, object] = {
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "text": True,
        "cwd": ROOT,
        **facts,
    }
    environment = {**os.environ, "LANGUAGE": "en", **given.pop("env", {})}  # type: ignore[dict-item]
    command = [*through, sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.Popen(command, env=environment, **given)  # type: ignore[call-overload, no-any-return]


def ran(*arguments: str | Path, **facts: object) -> Ran:
    """The real program, to its end."""
    with program(*arguments, **facts) as process:
        out, err = process.communicate(timeout=60)
    return Ran(process.returncode, out or "", err or "")
