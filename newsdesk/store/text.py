"""Text on its way into the store."""

from __future__ import annotations

import unicodedata


def storable(text: str) -> str:
    """`text` as UTF-8 can hold it: a surrogate with no partner (half an emoji from a clipboard) becomes U+FFFD.

    Without this one such half would refuse the whole save.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def fold(text: str) -> str:
    """`text` without regard to case, in one form of its accents: to find and to tell names apart."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
