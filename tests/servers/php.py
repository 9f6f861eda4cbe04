"""PHP's own command, set up as a small host would be."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from functools import cache

from machine import servers
from tests.servers.processes import UnavailableError

SETTINGS = {
    "upload_max_filesize": "64M",
    "post_max_size": "64M",
    "memory_limit": "512M",
    "display_errors": "stderr",
    "sendmail_path": "true",  # WordPress writes to its administrator; nobody here wants the mail
    "opcache.revalidate_freq": "0",  # a test may change a plugin of the site
}


def php() -> list[str]:
    """The command that runs PHP with all that WordPress wants. Raises UnavailableError."""
    command = servers.php()
    if command is None:
        raise UnavailableError("php is not here: `make test` brings it, where it can")
    return [*command, *_options(SETTINGS)]


def php_once() -> list[str]:
    """The same, for a script that runs and ends: it finds WordPress compiled, which else takes it most of its time."""
    kept = {
        "opcache.enable_cli": "1",
        "opcache.file_cache": _compiled().name,
        "opcache.file_cache_only": "1",
        "opcache.file_update_protection": "0",
    }
    return [*php(), *_options(kept)]


@cache
def _compiled() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="newsdesk-php-")


def _options(settings: Mapping[str, str]) -> list[str]:
    return [part for name, value in settings.items() for part in ("-d", f"{name}={value}")]
