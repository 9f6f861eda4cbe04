"""Character references, as CommonMark reads them: only with a semicolon, and only names that exist."""

from __future__ import annotations

import re
from html.entities import html5

_REFERENCE = re.compile(r"&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]*));")


def decode(text: str) -> str:
    """`text` with its character references resolved; what names nothing stays as it is."""
    return _REFERENCE.sub(_character, text) if "&" in text else text


def encode(text: str, kept: str = "") -> str:
    """`text` with all but letters, digits and the characters of `kept` as numbers."""
    return "".join(c if c.isalnum() or c in kept else f"&#{ord(c)};" for c in text)


def _character(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return html5.get(name + ";", match[0])
    number = int(decimal) if decimal else int(hexadecimal, 16)
    valid = 0 < number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF
    return chr(number) if valid else "\ufffd"
