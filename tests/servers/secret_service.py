"""A real Secret Service: gnome-keyring-daemon on a private D-Bus, with a home of its own."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from machine import servers
from tests.servers import bus, processes


@contextlib.contextmanager
def running() -> Iterator[Mapping[str, str]]:
    """The environment variables by which a program finds the service. Raises UnavailableError."""
    keyring_daemon = processes.need("gnome-keyring-daemon")
    # Not under pytest's own folder: a socket's path has 107 bytes at most.
    with tempfile.TemporaryDirectory(prefix="newsdesk-keyring-") as scratch, contextlib.ExitStack() as stack:
        home, log = Path(scratch), Path(scratch, "log")
        found = {"DBUS_SESSION_BUS_ADDRESS": stack.enter_context(bus.running(home))}
        own = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"), scratch) | found
        keep = [keyring_daemon, "--foreground", "--unlock", "--components=secrets", f"--control-directory={home}"]
        variables = servers.variables("gnome-keyring-daemon") | own
        (home / "password").write_text("only for tests")
        daemon = stack.enter_context(processes.running(keep, variables, log, entered=home / "password"))
        processes.wait_until(lambda: answers(found["DBUS_SESSION_BUS_ADDRESS"]), daemon, log)
        yield found


def answers(address: str) -> bool:
    """Whether the service is on the bus, its default collection unlocked."""
    from jeepney.io.blocking import open_dbus_connection
    from secretstorage import check_service_availability, get_default_collection
    from secretstorage.exceptions import SecretStorageException

    try:
        with open_dbus_connection(address) as connection:
            return check_service_availability(connection) and not get_default_collection(connection).is_locked()
    except (OSError, SecretStorageException):
        return False
