"""The card of an embedded page: what the page says of itself, by oEmbed (oembed.com, 4: discovery), else Open Graph."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from newsdesk.publish.errors import PublishError
from newsdesk.publish.stranger import NoAnswer, Page, Stopped, Stranger
from newsdesk.publish.wordpress.client import target_of
from newsdesk.story.read_html.libxml import lxml_html
from newsdesk.words import _

LARGEST_PAGE, LARGEST_OEMBED, LARGEST_PICTURE = 1_500_000, 250_000, 8_000_000
"""Bytes: the beginning of a page that is read (its head is there), the answer about it, its picture."""
_LONGEST = {"title": 300, "site": 80}
_OEMBED = "application/json+oembed"
_PAGES = {"text/html", "application/xhtml+xml", ""}


@dataclass(frozen=True, slots=True)
class FoundCard:
    """`picture`: its bytes, b"" for none; `picture_name`: of its file. `lacks`: why there is none, in words."""

    title: str = ""
    site: str = ""
    picture: bytes = b""
    picture_name: str = ""
    lacks: str = ""


def find_card(url: str, stopped: Callable[[], bool] = lambda: False) -> FoundCard:
    """Ask the page at `url` for its card. Goes to the network. Raises NoAnswer, BadCertificate, Stopped."""
    stranger = Stranger(url, stopped)
    page = stranger.get(url, LARGEST_PAGE)
    host = urlsplit(page.url).hostname or ""
    if page.kind not in _PAGES:
        raise NoAnswer(_("What stands at {host} is no web page.").format(host=host))
    says = _Says(page)
    told = _oembed(stranger, says.oembed)
    title = told.get("title") or says.first("og:title", "twitter:title") or says.title
    site = told.get("provider_name") or says.first("og:site_name")
    picture = told.get("thumbnail_url") or says.first("og:image:secure_url", "og:image", "twitter:image")
    if not title and told.get("author_name"):
        title = told["author_name"]
    if not title and not picture:
        raise NoAnswer(_("The page at {host} does not say what it is.").format(host=host))
    found = FoundCard(_line(title, "title"), _line(site or host.removeprefix("www."), "site"))
    return _with_picture(stranger, found, target_of(page.url, picture)) if picture else found


def _with_picture(stranger: Stranger, card: FoundCard, url: str) -> FoundCard:
    try:
        file = stranger.get(url, LARGEST_PICTURE)
    except Stopped:
        raise
    except PublishError as error:
        return FoundCard(card.title, card.site, lacks=error.what)
    if not file.whole:
        return FoundCard(card.title, card.site, lacks=_("Its picture is too large."))
    name = urlsplit(file.url).path.rsplit("/", 1)[-1]
    return FoundCard(card.title, card.site, file.data, name[-80:])


def _oembed(stranger: Stranger, url: str) -> dict[str, str]:
    """What the page's own answer about it says; nothing where there is none that can be read."""
    if not url:
        return {}
    try:
        answer = stranger.get(url, LARGEST_OEMBED)
        told = json.loads(answer.data)
    except Stopped:
        raise
    except (PublishError, ValueError, RecursionError):
        return {}
    if not isinstance(told, dict):
        return {}
    return {str(name): value.strip() for name, value in told.items() if isinstance(value, str)}


class _Says:
    """The head of a page."""

    def __init__(self, page: Page) -> None:
        root = _parsed(page)
        self._meta: dict[str, str] = {}
        self.title, self.oembed = "", ""
        for element in _elements(root, "meta", "link", "title"):
            if element.tag == "meta":
                name = (element.get("property") or element.get("name") or "").strip().lower()
                self._meta.setdefault(name, (element.get("content") or "").strip())
            elif element.tag == "title":
                self.title = self.title or (element.text or "").strip()
            elif (element.get("type") or "").strip().lower() == _OEMBED and element.get("href"):
                self.oembed = self.oembed or target_of(page.url, element.get("href"))

    def first(self, *names: str) -> str:
        return next((said for name in names if (said := self._meta.get(name))), "")


def _elements(root: Any, *tags: str) -> Iterator[Any]:  # noqa: ANN401 - lxml's
    if root is not None:
        yield from root.iter(*tags)


def _parsed(page: Page) -> Any:  # noqa: ANN401
    """By the encoding of its header, else by what the page says itself; None where it holds nothing."""
    try:
        parser = lxml_html().HTMLParser(encoding=_known(page.charset) or _named_inside(page.data))
        return lxml_html().document_fromstring(page.data, parser=parser) if page.data.strip() else None
    except (ValueError, LookupError, lxml_html().etree.LxmlError):
        return None


def _known(charset: str) -> str:
    """ "" where nobody knows that encoding."""
    try:
        return codecs.lookup(charset).name
    except LookupError:
        return ""


def _named_inside(data: bytes) -> str | None:
    """None where the page names its encoding itself; most that do not are UTF-8."""
    return None if b"charset=" in data[:4096].lower() else "utf-8"


def _line(text: str, of: str) -> str:
    line, longest = " ".join(text.split()), _LONGEST[of]
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
