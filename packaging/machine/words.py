"""What set-up says to the person: one line at a time, on standard error."""

from __future__ import annotations

import sys


class SetupError(Exception):
    """Something lacks here that set-up cannot bring. The text is one line: what, and what to install."""


def say(line: str) -> None:
    sys.stderr.write(f"newsdesk: {line}\n")
    sys.stderr.flush()
