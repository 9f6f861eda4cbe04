"""Where a reader's click may lead: into the browser, and only for addresses that are pages or mail."""

from __future__ import annotations

OPENED = frozenset({"http", "https", "mailto"})  # never a file, never a program
