"""Where things lie in a folder site, as paths from its root. A page one folder down reaches the root by `../`."""

from __future__ import annotations

FRONT = "index.html"
FEED = "feed.xml"
SITEMAP = "sitemap.xml"
NEWS_SITEMAP = "news-sitemap.xml"
ROBOTS = "robots.txt"
ROOT_FROM_BELOW = "../"
"""Stories, sections, tags, authors, older pages and pictures all lie one folder below the root."""


def story(slug: str) -> str:
    """A story keeps its address when its section changes, so the section is no part of it."""
    return f"stories/{slug}.html"


def section(slug: str) -> str:
    return f"sections/{slug}.html"


def tag(slug: str) -> str:
    return f"tags/{slug}.html"


def author(slug: str) -> str:
    return f"authors/{slug}.html"


def older(path: str, number: int) -> str:
    """Page `number` of the list at `path`, counted from the oldest stories on, so that a full one never changes."""
    # no slug has a dot
    return f"older/{number}.html" if path == FRONT else f"{path.removesuffix('.html')}.{number}.html"


def picture(sha: str, suffix: str) -> str:
    """Of other files, too. `suffix` with its dot. Sixteen digits of the SHA-256 tell all of a paper apart."""
    return f"pictures/{sha[:16]}{suffix}"
