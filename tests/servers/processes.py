"""Programs that run while a test runs, and end with it, whatever becomes of it."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from machine import servers

UP_WITHIN = 60.0  # seconds; a second will do on an idle machine


class Unavailable(Exception):
    """What lacks on this machine, in one line."""


def need(name: str) -> str:
    """The path of the program `name`. Raises Unavailable."""
    found = servers.program(name)
    if found is None:
        raise Unavailable(f"{name} is not here: `make test` brings it, where it can")
    return found


@contextlib.contextmanager
def running(
    command: Sequence[str],
    environment: Mapping[str, str],
    log: Path,
    *,
    entered: bytes = b"",
    folder: Path | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """Starts `command`, gives it `entered` to read, and ends it with all its children. What it says goes to `log`."""
    # A test run that is killed takes its servers along: the kernel ends them when their parent is gone.
    with_parent = ["setpriv", "--pdeathsig", "KILL"] if shutil.which("setpriv") else []
    with log.open("wb") as output, subprocess.Popen(
        [*with_parent, *command], env=dict(environment), cwd=folder, stdin=subprocess.PIPE, stdout=output, stderr=output,
        start_new_session=True,
    ) as process:  # fmt: skip
        try:
            assert process.stdin is not None
            process.stdin.write(entered)
            process.stdin.close()
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def wait_until(is_up: Callable[[], bool], process: subprocess.Popen[bytes], log: Path) -> None:
    """Returns when `is_up` says so; raises RuntimeError, with the last words of the log, when it ended or took too long."""
    deadline = time.monotonic() + UP_WITHIN
    while not is_up():
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"{process.args!r} did not come up: {log.read_text(errors='replace')[-1000:]}")
        time.sleep(0.02)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def accepts(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
