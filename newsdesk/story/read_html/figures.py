"""Figures of the web: pictures, galleries, pull quotes, pages shown inside the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsdesk.story.read_html.links import clean_address

if TYPE_CHECKING:
    from lxml.etree import _Element


_OURS = re.compile(r"newsdesk-media:([0-9a-f]{64})")
_PLAYERS = (
    (
        re.compile(r"https?://(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{6,20})"),
        "https://www.youtube.com/watch?v={}",
    ),
    (re.compile(r"https?://player\.vimeo\.com/video/(\d+)"), "https://vimeo.com/{}"),
    (re.compile(r"https?://www\.dailymotion\.com/embed/video/(\w+)"), "https://www.dailymotion.com/video/{}"),
    (re.compile(r"https?://open\.spotify\.com/embed/([\w/]+)"), "https://open.spotify.com/{}"),
    (re.compile(r"https?://platform\.twitter\.com/embed/\S*[?&]id=(\d+)"), "https://twitter.com/i/status/{}"),
)
_EMOJI = re.compile(r"emoji|wp-smiley", re.IGNORECASE)


def sha_of(image: _Element) -> str:
    """The picture of our own media store that is shown, else ""."""
    match = _OURS.fullmatch(image.get("src", ""))
    return match[1] if match else ""


def is_dot(image: _Element) -> bool:
    """A picture that nobody is meant to see."""
    sizes = (image.get("width", "").removesuffix("px"), image.get("height", "").removesuffix("px"))
    return any(size in ("0", "1", "2") for size in sizes)


def sign_of(image: _Element) -> str:
    """The character that a picture of a character stands for."""
    alt = image.get("alt", "")
    known = _EMOJI.search(image.get("class", "") + image.get("src", "") + image.get("data-stringify-type", ""))
    return alt if known and len(alt) <= 40 else ""


def player_address(element: _Element) -> str:
    """The page that a frame shows, "" where it is not one that others embed."""
    source = element.get("src") or element.get("data-src") or ""
    if source.startswith("//"):
        source = f"https:{source}"
    for pattern, page in _PLAYERS:
        match = pattern.match(source)
        if match:
            return page.format(match[1])
    return ""


def post_address(element: _Element) -> str:
    """The address of a post that a quote stands for until a script draws it."""
    names = element.get("class", "")
    if "instagram-media" in names:
        return clean_address(element.get("data-instgrm-permalink", ""))
    if "tiktok-embed" in names:
        return clean_address(element.get("cite", ""))
    if "twitter-tweet" in names or "bluesky-embed" in names or "mastodon-embed" in names:
        links = [url for a in element.iter("a") if (url := clean_address(a.get("href", "")))]
        return links[-1] if links else ""
    return ""


def is_embed(figure: _Element) -> bool:
    return has_class(figure, "embed", "wp-block-embed")


def embed_address(figure: _Element) -> tuple[str, str]:
    """Address and title of the page that the figure shows."""
    for frame in figure.iter("iframe"):
        if player_address(frame):
            return player_address(frame), ""
    for quote in figure.iter("blockquote"):
        if post_address(quote):
            return post_address(quote), ""
    for a in figure.iter("a"):
        url = clean_address(a.get("href", ""))
        if url:
            title = " ".join(next((part for part in a if has_class(part, "embed-title")), a).text_content().split())
            return url, "" if title == url else title
    words = figure.text_content().split()
    url = clean_address(words[0]) if words else ""
    return url, ""


def has_class(element: _Element, *names: str) -> bool:
    own = element.get("class", "").split()
    return any(name in own for name in names)


def own_images(figure: _Element) -> Iterator[_Element]:
    for image in figure.iter("img"):
        if not is_dot(image) and not sign_of(image):
            yield image
