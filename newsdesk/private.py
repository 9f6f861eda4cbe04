"""Takes out of a report what is nobody's business: people's names and addresses, and whatever might be a secret.

A report is made of facts that hold none of these; this is the net under it.
"""

from __future__ import annotations

import getpass
import re
from pathlib import Path
from urllib.parse import urlsplit

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_IN_URL = re.compile(r"(?<=://)[^/\s@]+@")
_QUERY = re.compile(r"(://[^\s?#]+)[?#]\S+")
_SECRET = re.compile(
    r"(?i)\b(authorization|basic|bearer|cookie|passw(?:or)?d|passphrase|secret|token|api[-_]?key)(\s*[:=]\s*|\s+)\S.*"
)
_APPLICATION_PASSWORD = re.compile(r"\b(?:[A-Za-z0-9]{4} ){5}[A-Za-z0-9]{4}\b")
_SHORTEST = 3  # letters of a user's name: shorter ones are parts of other words


def without_private(text: str) -> str:
    """`text` without the home folder, the user's name, mail addresses, what stands before and behind a site's own
    address, and what follows a word like "password".
    """
    text = _IN_URL.sub("", _QUERY.sub(r"\1", text))
    text = _SECRET.sub(r"\1 …", text)
    text = _APPLICATION_PASSWORD.sub("…", text)
    text = _MAIL.sub("…@…", text)
    text = text.replace(str(Path.home()), "~") if len(str(Path.home())) > 1 else text
    user = _user()
    if len(user) >= _SHORTEST and user != "root":
        text = re.sub(rf"\b{re.escape(user)}\b", "…", text)
    return text


def public_address(url: str) -> str:
    """Host and path of a site, with nothing that could name or let in a person."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "…"
    return f"{host}{f':{port}' if port else ''}{parts.path.rstrip('/')}"


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
