"""A private D-Bus, on which nothing of the person's own desktop is."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from machine import servers
from tests.servers import processes

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow own="*"/><allow receive_sender="*"/></policy>
</busconfig>
"""


@contextlib.contextmanager
def running(home: Path) -> Iterator[str]:
    """Its address. `home`: an empty folder with a short path (a socket's has 107 bytes at most).

    Raises UnavailableError.
    """
    daemon = processes.need("dbus-daemon")
    socket, log = home / "bus", home / "bus.log"
    (home / "bus.conf").write_text(BUS.format(socket=socket))
    own = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"), str(home))
    command = [daemon, f"--config-file={home / 'bus.conf'}", "--nofork", "--nopidfile"]
    with processes.running(command, servers.variables("dbus-daemon") | own, log) as process:
        processes.wait_until(socket.exists, process, log)
        yield f"unix:path={socket}"
