"""A real Secret Service: gnome-keyring-daemon on a private D-Bus, with a home of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.servers.builds import Unavailable

UP_WITHIN = 15.0
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""


@contextlib.contextmanager
def running() -> Iterator[dict[str, str]]:
    """The environment variables with which a program finds the service. Raises Unavailable."""
    for name in ("dbus-daemon", "gnome-keyring-daemon"):
        if shutil.which(name) is None:
            raise Unavailable(f"{name} is not installed here")
    with tempfile.TemporaryDirectory(prefix="nd-keyring-") as scratch, contextlib.ExitStack() as stack:
        home = Path(scratch)
        home.chmod(0o700)
        (home / "bus.conf").write_text(BUS.format(socket=home / "bus"))
        found = {
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home / 'bus'}",
            "HOME": scratch,
            "XDG_DATA_HOME": scratch,
            "XDG_RUNTIME_DIR": scratch,
        }
        env = {**os.environ, **found}
        bus = ["dbus-daemon", f"--config-file={home / 'bus.conf'}", "--nofork", "--nopidfile"]
        stack.enter_context(ended(subprocess.Popen(bus, stderr=subprocess.DEVNULL, env=env)))
        until(lambda: (home / "bus").exists(), "the private D-Bus did not come up")
        keyring = [
            "gnome-keyring-daemon",
            "--foreground",
            "--unlock",
            "--components=secrets",
            f"--control-directory={home}",
        ]
        daemon = subprocess.Popen(
            keyring, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env
        )
        stack.enter_context(ended(daemon))
        assert daemon.stdin is not None
        daemon.stdin.write(b"only for tests")
        daemon.stdin.close()
        asked = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets",
                 "org.freedesktop.DBus.Peer.Ping"]  # fmt: skip
        until(
            lambda: subprocess.run(asked, env=env, capture_output=True, check=False).returncode == 0,
            "no keyring came up",
        )
        yield found


@contextlib.contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        process.kill()
        process.wait()


def until(true: object, otherwise: str) -> None:
    assert callable(true)
    deadline = time.monotonic() + UP_WITHIN
    while not true():
        if time.monotonic() > deadline:
            raise RuntimeError(otherwise)
        time.sleep(0.05)
