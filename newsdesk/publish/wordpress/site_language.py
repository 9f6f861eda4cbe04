"""The language that a site is written in: its settings say it to administrators, its front page to everybody."""

from __future__ import annotations

import re

from newsdesk.publish.errors import PublishError
from newsdesk.publish.wordpress.client import Client

_LANGUAGE = re.compile(r"<html\b[^>]{0,500}?\blang\s*=\s*[\"']?([A-Za-z]{2,3})\b", re.IGNORECASE)
_CODE = re.compile(r"[A-Za-z]{2,3}")
_TIMEOUT = 15.0
"""Seconds."""


def site_language(client: Client, home: str) -> str:
    """Its code without a country ("en"); "" where the site does not say."""
    try:
        said = client.one("wp/v2/settings", _fields="language").get("language")
        if isinstance(said, str):
            return primary(said or "en")  # WordPress's own is the empty one
    except PublishError:
        pass
    try:
        with Client(home, client.site, timeout=_TIMEOUT) as visitor:
            found = _LANGUAGE.search(visitor.send("GET", "").body[:50_000])
    except PublishError:
        return ""
    return found[1].lower() if found else ""


def primary(code: object) -> str:
    """ "pt_BR" -> "pt"; "" for what is no code."""
    found = _CODE.match(code) if isinstance(code, str) else None
    return found[0].lower() if found else ""
