"""Where things lie in a folder site, as paths from its root. A page one folder down reaches the root by `../`."""

from __future__ import annotations

FRONT = "index.html"
FEED = "feed.xml"
ROOT_FROM_BELOW = "../"
"""Stories, sections and pictures all lie one folder below the root."""


def story(slug: str) -> str:
    """A story keeps its address when its section changes, so the section is no part of it."""
    return f"stories/{slug}.html"


def section(slug: str) -> str:
    return f"sections/{slug}.html"


def picture(sha: str, suffix: str) -> str:
    """Of other files, too. `suffix` with its dot. Sixteen digits of the SHA-256 tell all of a paper apart."""
    return f"pictures/{sha[:16]}{suffix}"
