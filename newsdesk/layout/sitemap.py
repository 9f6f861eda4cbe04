"""What search engines read of a site: sitemaps (sitemaps.org, protocol 0.9; Google's news extension 0.9), robots.txt.

A map names whole addresses only, at most 50,000 of them. A news map names the stories of the last two days, at most
1,000 (Google Search Central, "Create a news sitemap").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from xml.sax.saxutils import escape

from newsdesk.layout.xml import storable

_MOST, _MOST_NEWS = 50_000, 1_000
_NEWS = timedelta(days=2)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_NEWS_SPACE = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
_SIGN = "# made by newsdesk"


@dataclass(frozen=True, slots=True)
class Address:
    """A page on the web. `changed` and `published` are ISO 8601 with a zone, "" where unknown."""

    url: str
    changed: str = ""
    published: str = ""
    headline: str = ""
    language: str = ""


def render_sitemap(addresses: Sequence[Address]) -> str:
    """All pages; of more than a map can hold, the first."""
    lines = [
        f"<url><loc>{escape(address.url)}</loc>"
        f"{f'<lastmod>{_moment(address.changed)}</lastmod>' if address.changed else ''}</url>\n"
        for address in addresses[:_MOST]
    ]
    return f"{_HEAD}<urlset {_SPACE}>\n{''.join(lines)}</urlset>\n"


def render_news_sitemap(paper: str, stories: Iterable[Address], now: datetime) -> str:
    """The stories of the last days, the newest first. `stories` come in that order."""
    since = (now - _NEWS).isoformat()
    lines: list[str] = []
    for story in stories:
        if story.published < since or len(lines) == _MOST_NEWS:
            break
        lines.append(
            f"<url><loc>{escape(story.url)}</loc><news:news><news:publication><news:name>{escape(paper)}</news:name>"
            f"<news:language>{_language(story.language)}</news:language></news:publication>"
            f"<news:publication_date>{_moment(story.published)}</news:publication_date>"
            f"<news:title>{escape(story.headline)}</news:title></news:news></url>\n"
        )
    return storable(f"{_HEAD}<urlset {_SPACE} {_NEWS_SPACE}>\n{''.join(lines)}</urlset>\n")


def render_robots(maps: Iterable[str]) -> str:
    """All may read all, and where the maps are (RFC 9309; `Sitemap` by sitemaps.org)."""
    lines = "".join(f"Sitemap: {address}\n" for address in maps)
    return f"{_SIGN}\nUser-agent: *\nDisallow: /.newsdesk/\n\n{lines}"


def is_our_robots(text: str) -> bool:
    """Whether `render_robots` made it, and not somebody who has reasons for another one."""
    return text.startswith(_SIGN)


def _moment(iso: str) -> str:
    """A W3C date and time to the second."""
    return datetime.fromisoformat(iso).isoformat(timespec="seconds").replace("+00:00", "Z")


def _language(language: str) -> str:
    """ISO 639, but for the two forms of Chinese, as the news extension wants it."""
    first, _, rest = language.lower().partition("-")
    if first == "zh":
        return "zh-tw" if any(part in rest for part in ("hant", "tw", "hk", "mo")) else "zh-cn"
    return escape(first) or "en"
