"""The address of a link, as people write it."""

from __future__ import annotations

import re

_MAIL = re.compile(r"[^\s@/]+@[^\s@/]+\.[^\s@/]+$")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def address(text: str) -> str:
    """What a person typed, as an address: `example.org/a b` is `https://example.org/a%20b`."""
    text = text.strip()
    if not text:
        return ""
    if _MAIL.match(text):
        text = f"mailto:{text}"
    elif not _SCHEME.match(text) and not text.startswith(("/", "#")):
        text = f"https://{text}"
    return re.sub(r"[\s<>\"\\`]", lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), text)
