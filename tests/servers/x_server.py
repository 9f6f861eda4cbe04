"""A real X server without a screen."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from machine import debian, servers
from tests.servers import processes

SOCKETS = Path("/tmp/.X11-unix")


@contextlib.contextmanager
def running() -> Iterator[str]:
    """The DISPLAY of a new X server. Raises UnavailableError."""
    server = processes.need("Xvfb")
    if not SOCKETS.exists():
        SOCKETS.mkdir(mode=0o1777)
    with tempfile.TemporaryDirectory(prefix="newsdesk-x-") as scratch:
        log, given = Path(scratch, "log"), Path(scratch, "display")
        command, folder = [server], None
        if server.startswith(str(debian.tree())):
            command, folder = unpacked(server, Path(scratch)), debian.tree()
        descriptor = os.open(given, os.O_CREAT | os.O_WRONLY)
        os.set_inheritable(descriptor, True)
        try:
            arguments = ["-displayfd", str(descriptor), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
            with processes.running(
                [*command, *arguments], servers.variables("Xvfb"), log, folder=folder, keep_open=(descriptor,)
            ) as process:
                processes.wait_until(lambda: given.read_text().endswith("\n"), process, log)
                yield f":{given.read_text().strip()}"
        finally:
            os.close(descriptor)


def unpacked(server: str, scratch: Path) -> list[str]:
    """The command for an Xvfb that is not installed.

    It starts /usr/bin/xkbcomp, whose folder is compiled in. In a copy that becomes usr/bin in the folder it runs in.
    """
    copy = scratch / "Xvfb"
    copy.write_bytes(Path(server).read_bytes().replace(b"\0/usr/bin\0", b"\0usr/bin\0\0"))
    copy.chmod(0o700)
    return [str(copy), "-xkbdir", str(debian.tree() / "usr/share/X11/xkb")]
