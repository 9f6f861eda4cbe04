"""Addresses of links: unwrapped from redirects, without what only tracks the reader; "" for what runs something."""

from __future__ import annotations

import re
from urllib.parse import unquote

_CONTROL = re.compile(r"[\x00-\x20\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_GOOD = frozenset(("http", "https", "mailto", "tel"))
_REDIRECT = re.compile(
    r"https?://(?:www\.google\.[a-z.]+/url|l\.(?:facebook|instagram)\.com/|lm\.facebook\.com/l\.php"
    r"|[a-z0-9.-]+\.safelinks\.protection\.outlook\.com/|slack-redir\.net/link|out\.reddit\.com/"
    r"|(?:www\.)?youtube\.com/redirect|steamcommunity\.com/linkfilter/)"
)
_TARGETS = ("q", "url", "u")
_TRACKS = re.compile(
    r"utm_\w*|(?:fb|g|d|y|tw|tt|ms)clid|gclsrc|gbraid|wbraid|mc_[ce]id|igshi?d?|igsh|_hs(?:enc|mi)|__hs\w+|mkt_tok"
    r"|vero_(?:id|conv)|oly_(?:anon|enc)_id|wickedid|_openstat|ref_src|ref_url|_gl|_ga|s_cid|cmpid|at_(?:medium|campaign)\w*"
)


def is_dangerous(href: str) -> bool:
    """Whether the address would run or read something instead of going somewhere."""
    match = _SCHEME.match(_CONTROL.sub("", href))
    return match is not None and match[1].lower() in ("javascript", "vbscript", "data", "file", "blob")


def clean_address(href: str) -> str:
    """The address to keep, "" for none: places in the page that was left, relative addresses, unknown schemes."""
    url = _CONTROL.sub("", href[:8000].strip())
    if url.lower().startswith("www."):
        url = f"http://{url}"
    for _ in range(3):  # a redirect in a redirect
        target = _target(url)
        if not target:
            break
        url = target
    match = _SCHEME.match(url)
    if match is None or match[1].lower() not in _GOOD:
        return ""
    return _without_tracks(url) if match[1].lower().startswith("http") else url


def _target(url: str) -> str:
    """Where a redirect leads."""
    if not _REDIRECT.match(url):
        return ""
    query = url.partition("?")[2].partition("#")[0].replace("&amp;", "&")
    pairs = dict(part.partition("=")[::2] for part in reversed(query.split("&")))
    for name in _TARGETS:
        found = unquote(pairs.get(name, ""))
        if found.startswith(("http://", "https://")):
            return _CONTROL.sub("", found)
    return ""


def _without_tracks(url: str) -> str:
    url, hash_, fragment = url.partition("#")
    base, mark, query = url.partition("?")
    if mark:
        kept = [part for part in query.split("&") if part and not _TRACKS.fullmatch(part.partition("=")[0])]
        url = f"{base}?{'&'.join(kept)}" if kept else base
    if hash_ and not fragment.startswith((":~:", "xtor=")):
        url = f"{url}#{fragment.partition(':~:')[0]}"
    return url
