"""A real WordPress on a free loopback port, made new for each use and gone after it."""

from __future__ import annotations

import contextlib
import json
import secrets
import subprocess
import tempfile
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from machine import servers
from tests.servers import builds, mariadb, processes
from tests.servers.php import php, php_once

ADDRESS = """$scheme = $_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '';
define('WP_ENVIRONMENT_TYPE', $scheme === '' ? 'local' : 'production');
if ($scheme === 'https') $_SERVER['HTTPS'] = 'on';
define('WP_HOME', ($scheme ?: 'http') . '://' . ($_SERVER['HTTP_HOST'] ?? '127.0.0.1:PORT'));
define('WP_SITEURL', WP_HOME);"""
"""Asked directly, it is a site on somebody's own computer, which gives application passwords without TLS; behind a
proxy that names the scheme it is one in production."""

HERE = Path(__file__).parent
WORKERS = "4"


@dataclass(frozen=True)
class Account:
    """A login with an application password."""

    name: str
    password: str


@dataclass(frozen=True)
class WordPress:
    """A running site. `accounts` by role: administrator, editor (shown as "FD News"), author, contributor.

    Its links name the host that was asked, so that a proxy may stand in front.
    """

    version: str
    url: str
    root: Path
    accounts: Mapping[str, Account]

    @property
    def user(self) -> str:
        return self.accounts["administrator"].name

    @property
    def password(self) -> str:
        return self.accounts["administrator"].password

    def php(self, code: str) -> str:
        """What `code` prints, run inside the site."""
        script = f"require getenv('SITE_ROOT') . '/public/wp-load.php'; {code}"
        answer = subprocess.run(
            [*php_once(), "-r", script], env=site_variables(self.root), capture_output=True, text=True, check=True
        )
        return answer.stdout.strip()

    def page(self, address: str) -> str:
        """What a reader who is not signed in gets at `address`."""
        with urllib.request.urlopen(address, timeout=processes.UP_WITHIN) as answer:
            return str(answer.read().decode())

    @contextlib.contextmanager
    def plugin(self, code: str) -> Iterator[None]:
        """Lets the site run `code` with each request, as a plugin that must be used."""
        file = self.root / "public/wp-content/mu-plugins" / f"{secrets.token_hex(4)}.php"
        file.write_text(f"<?php {code}")
        try:
            yield
        finally:
            file.unlink()


@contextlib.contextmanager
def running(version: str, *, behind: bool = False) -> Iterator[WordPress]:
    """WordPress "6.5" or "6.6" on SQLite, or "debian" on MariaDB. Raises UnavailableError.

    `behind`: its processes have what the others of this machine leave, nearly as if it were a machine of its own.
    """
    command, core = php(), builds.core(version)
    with contextlib.ExitStack() as stack:
        database = stack.enter_context(mariadb.running()) if version == "debian" else None
        root = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="newsdesk-wp-")))
        lay_out(core, root)
        port = processes.free_port()
        (root / "site.php").write_text(configuration(root, port, database))
        variables = site_variables(root)
        accounts = set_up(php_once(), variables)
        serve = [*command, "-S", f"127.0.0.1:{port}", "-t", str(root / "public"), str(HERE / "router.php")]
        log = root / "php.log"
        workers = {**variables, "PHP_CLI_SERVER_WORKERS": WORKERS}
        server = stack.enter_context(processes.running(serve, workers, log, behind=behind))
        processes.wait_until(lambda: processes.accepts(port), server, log)
        yield WordPress(version, f"http://127.0.0.1:{port}", root, accounts)


def lay_out(core: Path, root: Path) -> None:
    """The site's folder: links to WordPress's own files, beside a place for what the site itself writes."""
    content = root / "public/wp-content"
    for name in ("mu-plugins", "uploads"):
        (content / name).mkdir(parents=True)
    own = {"wp-content", "wp-config.php", ".complete", ".htaccess"}
    for file in core.iterdir():
        if file.name not in own:
            (root / "public" / file.name).symlink_to(file)
    for name in ("themes", "plugins", "db.php", "index.php"):
        if (core / "wp-content" / name).exists():
            (content / name).symlink_to(core / "wp-content" / name)


def set_up(command: list[str], variables: Mapping[str, str]) -> dict[str, Account]:
    made = subprocess.run(
        [*command, str(HERE / "setup.php")], env=dict(variables), capture_output=True, text=True, check=False
    )
    try:
        accounts = json.loads(made.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        raise RuntimeError(f"WordPress was not set up: {made.stdout[-500:]} {made.stderr[-1000:]}") from None
    return {role: Account(*pair) for role, pair in accounts.items()}


def site_variables(root: Path) -> dict[str, str]:
    return {**servers.variables(php()[0]), "SITE_ROOT": str(root)}


def configuration(root: Path, port: int, database: mariadb.Database | None) -> str:
    content = root / "public/wp-content"
    constants: dict[str, object] = {
        "DB_NAME": database.name if database else "wordpress",
        "DB_USER": database.user if database else "",
        "DB_PASSWORD": "",
        "DB_HOST": f"localhost:{database.socket}" if database else "",
        "DB_CHARSET": "utf8mb4",
        "DB_DIR": str(root / "database"),  # the SQLite drop-in's
        "WP_CONTENT_DIR": str(content),
        "WP_HTTP_BLOCK_EXTERNAL": True,
        "DISABLE_WP_CRON": True,
        "AUTOMATIC_UPDATER_DISABLED": True,
        **{f"{name}_{kind}": secrets.token_hex(16)
           for name in ("AUTH", "SECURE_AUTH", "LOGGED_IN", "NONCE") for kind in ("KEY", "SALT")},
    }  # fmt: skip
    lines = [f"define({json.dumps(name)}, {json.dumps(value)});" for name, value in constants.items()]
    return "\n".join(["<?php", *lines, ADDRESS.replace("PORT", str(port)), "$table_prefix = 'wp_';", ""])
