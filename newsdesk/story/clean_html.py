"""Foreign HTML made safe to show: nh3, behind a bound on size and depth.

nh3 lets no script through, but takes seconds for 100,000 nested elements; such text is shown as text.
"""

from __future__ import annotations

import re
from html import escape

LARGEST = 500_000  # characters
DEEPEST = 200  # elements within one another
_MOST_TAGS = 20_000

_SCHEMES = frozenset({"http", "https", "mailto", "tel", "newsdesk-media"})
_SCHEME = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.-]*):")
_CONTROL = re.compile(r"[\x00-\x20\x7f-\x9f]")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
# Elements that have no end, or often are written without it.
_FLAT = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li")
) | frozenset(("dt", "dd", "tr", "td", "th"))
_BLOCKS = """p div ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre form h1 h2 h3 h4 h5 h6
hr figure figcaption section article aside header footer nav fieldset details summary address main script style"""
BLOCK_TAGS = frozenset(_BLOCKS.split())
_BLOCK_TAG = re.compile(rf"</?(?:{'|'.join(sorted(BLOCK_TAGS))})(?=[\s/>])[^<>]*>", re.IGNORECASE)


def clean_html(source: str) -> str:
    """`source` without scripts, styles, forms, frames and dangerous addresses; shown as text where it is too much."""
    if len(source) > LARGEST or _depth(source) > DEEPEST:
        return f"<pre>{escape(source[:LARGEST])}</pre>"
    import nh3

    attributes = {tag: set(names) for tag, names in nh3.ALLOWED_ATTRIBUTES.items()}
    attributes.setdefault("*", set()).update({"class", "id", "dir", "lang", "title"})
    attributes.setdefault("a", set()).update({"href", "download"})
    return nh3.clean(source, attributes=attributes, url_schemes=set(_SCHEMES), link_rel=None)


def without_blocks(html: str) -> str:
    """`html` without the tags of blocks, which cannot stand in a line of text."""
    return _BLOCK_TAG.sub("", html)


def safe_url(url: str) -> str:
    """`url` where a browser may follow it, else ""."""
    match = _SCHEME.match(_CONTROL.sub("", url))
    return "" if match and match[1].lower() not in _SCHEMES else url


def _depth(source: str) -> int:
    """How deep the elements of `source` lie, without those that need no end and so only seem to nest."""
    deepest = depth = tags = 0
    for match in _TAG.finditer(source):
        tags += 1
        if match[2].lower() not in _FLAT:
            depth = max(0, depth - 1) if match[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest if tags <= _MOST_TAGS else DEEPEST + 1
