"""Programs that run while a test runs, and end with it, whatever becomes of it."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from machine import servers

# Holds the end of a pipe: when this process is gone, however it went, the pipe closes and the whole group of the server
# is ended. When the server ends by itself, so does the guard.
GUARD = '("$@" < "$0"; kill 0) & cat > /dev/null; kill -KILL 0'
UP_WITHIN = 60.0  # seconds; a second will do on an idle machine


class UnavailableError(Exception):
    """What lacks on this machine, in one line."""


def need(name: str) -> str:
    """The path of the program `name`. Raises UnavailableError."""
    found = servers.program(name)
    if found is None:
        raise UnavailableError(f"{name} is not here: `make test` brings it, where it can")
    return found


@contextlib.contextmanager
def running(
    command: Sequence[str],
    environment: Mapping[str, str],
    log: Path,
    *,
    entered: Path = Path("/dev/null"),
    folder: Path | None = None,
    keep_open: tuple[int, ...] = (),
    behind: bool = False,
) -> Iterator[subprocess.Popen[bytes]]:
    """Starts `command` in `folder` with the file `entered` to read, and ends it with all its children.

    What it says goes to `log`; it inherits the file descriptors of `keep_open`. `behind`: it has what the others of
    this machine leave, and gives way at once. For that it stays in this session: Linux gives each the same share of a
    processor, whatever runs in it (sched(7), the autogroup feature).
    """
    first = ["chrt", "--idle", "0"] if behind and sys.platform == "linux" else []
    with (
        log.open("wb") as output,
        subprocess.Popen(
            ["sh", "-c", GUARD, str(entered), *first, *command],
            env=dict(environment),
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=output,
            pass_fds=keep_open,
            process_group=0 if behind else None,
            start_new_session=not behind,
        ) as process,
    ):
        try:
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def wait_until(is_up: Callable[[], bool], process: subprocess.Popen[bytes], log: Path) -> None:
    """Returns when `is_up` says so. Raises RuntimeError with the last words of `log` where that never comes."""
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
