"""Where a reader's click may lead: into the browser, and only for addresses that are pages or mail."""

from __future__ import annotations

from PySide6.QtCore import QUrl

OPENED = frozenset({"http", "https", "mailto"})  # never a file, never a program


def is_opened(url: QUrl) -> bool:
    """Whether a click on this address may lead out of the program."""
    return url.scheme() in OPENED
