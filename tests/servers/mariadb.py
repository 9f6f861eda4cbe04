"""A MariaDB of our own, on a private socket and folder: the machine's own database is never touched."""

from __future__ import annotations

import contextlib
import getpass
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from machine import servers
from tests.servers import processes


@dataclass(frozen=True)
class Database:
    name: str
    user: str
    socket: Path


@contextlib.contextmanager
def running() -> Iterator[Database]:
    """An empty database that takes `user` without a password. Raises UnavailableError where MariaDB is not here."""
    server, maker, client = (processes.need(name) for name in ("mariadbd", "mariadb-install-db", "mariadb"))
    usr = Path(server).parent.parent
    environment = servers.variables("mariadbd")
    # Not under pytest's own folder: a socket's path has 107 bytes at most.
    with tempfile.TemporaryDirectory(prefix="newsdesk-db-") as scratch:
        data, socket, log = Path(scratch, "data"), Path(scratch, "socket"), Path(scratch, "log")
        common = ["--no-defaults", f"--basedir={usr}", f"--datadir={data}", f"--user={getpass.getuser()}"]
        make = [maker, *common, "--auth-root-authentication-method=normal", "--skip-test-db"]
        subprocess.run(make, env=environment, check=True, capture_output=True)
        serve = [
            server, *common, f"--socket={socket}", f"--pid-file={scratch}/pid", "--skip-networking",
            f"--lc-messages-dir={usr}/share/mysql", f"--plugin-dir={usr}/lib/mysql/plugin",
            "--innodb-flush-log-at-trx-commit=0",
        ]  # fmt: skip
        ask = [client, "--no-defaults", f"--socket={socket}", "--user=root", "--execute=CREATE DATABASE wordpress"]
        with processes.running(serve, environment, log) as process:
            processes.wait_until(
                lambda: subprocess.run(ask, env=environment, capture_output=True, check=False).returncode == 0,
                process,
                log,
            )
            yield Database("wordpress", "root", socket)
