"""PHP's own command, set up as a small host would be."""

from __future__ import annotations

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
    return [*command, *(part for name, value in SETTINGS.items() for part in ("-d", f"{name}={value}"))]
