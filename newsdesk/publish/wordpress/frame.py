"""Takes the frame of a site's theme: the page of a post that is published, with its styles, fonts and pictures in it.

The places of headline, text, byline, date, terms and lead picture are found by comparing the page with what the REST
interface says of the post. Everything is fetched as a visitor would, without the password.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterator
from html import unescape
from mimetypes import guess_type
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from newsdesk import clock
from newsdesk.layout.frame import Frame, mark
from newsdesk.publish.errors import PublishError
from newsdesk.publish.wordpress.answers import Thing
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.download import download
from newsdesk.story.read_html.libxml import lxml_html
from newsdesk.words import _

Element = Any
"""lxml's."""

LARGEST_PAGE, LARGEST_PART, LARGEST_ALL = 8_000_000, 3_000_000, 25_000_000
"""Bytes of the page, of one of its styles, fonts or pictures, and of all these together."""
_LIBRARY = "wp-includes/css/dist/block-library/style.min.css"
"""WordPress sends the styles of only those blocks that a page has; a draft may have others."""
_DEEPEST = 4
_PAGES = 8
"""Of the site that are looked at."""
_SEVERAL = 2
_URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)""")
_IMPORT = re.compile(r"""@import\s+(?:url\(\s*)?["']?([^"')\s;]+)["']?\s*\)?([^;]*);""")
_GONE = {"script", "noscript", "iframe", "object", "embed", "base", "template"}
_NO_LINK = {"preload", "prefetch", "modulepreload", "dns-prefetch", "preconnect", "manifest", "alternate", "icon"}
_FIELDS = "id,link,title,content,date,author,categories,tags,featured_media"
_ENOUGH = 60
"""Characters by which the beginning and the end of a text are known."""


class NoFrame(PublishError):
    """The site's page cannot serve as a frame. The story is untouched."""

    def __init__(self, site: str, why: str) -> None:
        super().__init__(
            _("The page of {site} cannot be shown here: {why}").format(site=site, why=why),
            _("The preview shows the desk's own page instead; publishing is not touched by it."),
        )


def take(client: Client, home: str) -> Frame:
    """The frame of the site at `home`. Raises PublishError, NoFrame."""
    return _Taker(client, home).take()


class _Taker:
    def __init__(self, client: Client, home: str) -> None:
        self._client, self._home = client, home
        self._site = client.site
        self._left = LARGEST_ALL
        self._got: dict[str, str] = {}

    def take(self) -> Frame:
        post, *others = self._posts()
        link = str(post["link"])
        page = self._page(link)
        self._more_styles(page, [str(other["link"]) for other in others])
        body = page.find("body")
        content = _content(body, _words(_parsed(post["content"]["rendered"])))
        if content is None:
            raise NoFrame(self._site, _("the text of “{headline}” is not on it.").format(headline=_title(post)[:60]))
        for child in list(content):
            content.remove(child)
        content.text = mark("content")
        self._name(page, content, post)
        tag, between = self._terms(page, post)
        lead = self._lead(body, post)
        self._clean(page)
        self._bring(page, link)
        html = "<!doctype html>\n" + lxml_html().tostring(page, encoding="unicode")
        return Frame(html, tag, between, lead, clock.now().isoformat(timespec="seconds"), link)

    # --- what is asked

    def _posts(self) -> list[Thing]:
        """Published posts: first the one that has most of what a story can have, then others that look otherwise."""
        found = self._client.many("wp/v2/posts", status="publish", per_page=20, _fields=_FIELDS)
        posts = [one for one in found if _words(_parsed(one["content"]["rendered"]))]
        if not posts:
            raise NoFrame(self._site, _("no story is published there yet."))
        return sorted(
            posts, key=lambda one: (not one.get("featured_media"), len(one["tags"]) < _SEVERAL, -len(_blocks(one)))
        )[:_PAGES]

    def _page(self, link: str) -> Element:
        data = download(link, self._site, self._home)
        if len(data) > LARGEST_PAGE:
            raise NoFrame(self._site, _("it is too large."))
        text = data.decode("utf-8", "replace")
        page = lxml_html().document_fromstring(text) if text.strip() else None
        if page is None or page.find("body") is None:
            raise NoFrame(self._site, _("it is empty."))
        return page

    def _more_styles(self, page: Element, links: list[str]) -> None:
        """What the site styles on other pages: it sends the styles of only those blocks that a page has."""
        head = page.find("head")
        known = {one.get("id") for one in page.iter("style", "link")}
        for link in links if head is not None else ():
            try:
                other = self._page(link)
            except PublishError:
                continue
            for element in other.iter("style", "link"):
                name = element.get("id") or ""
                if name.startswith("wp-block-") and name not in known:
                    known.add(name)
                    element.tail = None
                    head.append(element)

    # --- the places

    def _name(self, page: Element, content: Element, post: Thing) -> None:
        title = _title(post)
        for element in _saying(page, title):
            element.text = mark("title")
        head = page.find("head/title")
        if head is not None and head.text and title in head.text:
            head.text = head.text.replace(title, mark("title"))
        author = self._client.one(f"wp/v2/users/{post['author']}", _fields="name").get("name", "")
        for element in _saying(page, unescape(str(author))):
            if not _within(element, content):
                element.text = mark("author")
        day = str(post["date"])[:10]
        for element in page.iter("time"):
            if str(element.get("datetime", "")).startswith(day):
                target = next((one for one in element.iter() if one.text and one.text.strip()), element)
                target.text = mark("date")

    def _terms(self, page: Element, post: Thing) -> tuple[str, str]:
        """Marks section and tags; gives one tag with a mark for its word, and what stands between two."""
        sections = self._links(page, "categories", post["categories"])
        for number, element in enumerate(sections):
            if number:
                _drop(element)
            else:
                _set_words(element, mark("section"))
                element.tail = element.tail if len(sections) == 1 else None
        tags = self._links(page, "tags", post["tags"])
        if not tags:
            return "", ", "
        between = _between(*tags[:2]) if len(tags) > 1 else ", "
        first = tags[0]
        for element in tags[1:]:
            before = element.getprevious()
            if before is not None and before not in tags and not _words(before).strip(" ,·|/"):
                _drop(before)
            _drop(element)
        parent, at = first.getparent(), first.getparent().index(first)
        _set_words(first, mark("word"))
        first.tail = None
        tag = lxml_html().tostring(first, encoding="unicode")
        parent.remove(first)
        _put_text(parent, at, mark("tags"))
        return tag, between or " "

    def _links(self, page: Element, taxonomy: str, ids: list[int]) -> list[Element]:
        if not ids:
            return []
        terms = self._client.many(
            f"wp/v2/{taxonomy}", include=",".join(map(str, ids)), per_page=100, _fields="link,name"
        )
        links = {_address(str(term["link"])) for term in terms}
        found = [one for one in page.iter("a") if _address(urljoin(self._home, one.get("href", ""))) in links]
        # menus name sections too: those of the story have a rel, or stand where its parents say so
        named = [one for one in found if {"tag", "category"} & set((one.get("rel") or "").split())]
        return named or [one for one in found if not any(up.tag == "nav" for up in one.iterancestors())]

    def _lead(self, body: Element, post: Thing) -> str:
        """Marks the place of the lead picture; gives its element with marks for address and alternative text."""
        if not post.get("featured_media"):
            return ""
        media = self._client.one(f"wp/v2/media/{post['featured_media']}", _fields="source_url,media_details")
        stem = re.sub(r"(-scaled)?\.\w+$", "", urlsplit(str(media.get("source_url", ""))).path.rsplit("/", 1)[-1])
        for image in body.iter("img"):
            if stem and stem in (image.get("src") or ""):
                for name in ("srcset", "sizes", "loading", "decoding", "fetchpriority", "width", "height"):
                    image.attrib.pop(name, None)
                image.set("src", mark("url"))
                image.set("alt", mark("alt"))
                whole = next((up for up in image.iterancestors("figure")), image)
                parent, at, tail = whole.getparent(), whole.getparent().index(whole), whole.tail
                whole.tail = None
                lead = lxml_html().tostring(whole, encoding="unicode")
                parent.remove(whole)
                _put_text(parent, at, mark("lead") + (tail or ""))
                return str(lead)
        return ""

    # --- what it looks like

    def _clean(self, page: Element) -> None:
        """No scripts, and nothing that would ask anybody anything."""
        for element in list(page.iter()):
            if not isinstance(element.tag, str) or element.tag in _GONE:
                _drop(element)
                continue
            rel = set((element.get("rel") or "").split())
            asks = element.tag == "link" and (rel & _NO_LINK or "stylesheet" not in rel)
            if asks or (element.tag == "meta" and element.get("http-equiv")):
                _drop(element)
            for name in list(element.attrib):
                if name.lower().startswith("on"):
                    del element.attrib[name]

    def _bring(self, page: Element, link: str) -> None:
        """Styles, fonts and pictures come into the page itself."""
        for element in list(page.iter("link")):
            style = lxml_html().Element("style")
            if element.get("media"):
                style.set("media", element.get("media"))
            style.text = self._style(urljoin(link, element.get("href", "")), 0)
            style.tail = element.tail
            element.getparent().replace(element, style)
        for element in page.iter("style"):
            element.text = self._within_style(element.text or "", link, 0)
        for image in page.iter("img", "source"):
            image.attrib.pop("srcset", None)
            if image.get("src") and mark("") not in image.get("src"):
                image.set("src", self._data(urljoin(link, image.get("src"))))
        head = page.find("head")
        if head is not None:
            library = lxml_html().Element("style")
            library.text = self._style(urljoin(self._home.rstrip("/") + "/", _LIBRARY), 0)
            head.insert(0, library)

    def _style(self, url: str, depth: int) -> str:
        data = self._fetch(url)
        return (
            "" if data is None or depth > _DEEPEST else self._within_style(data.decode("utf-8", "replace"), url, depth)
        )

    def _within_style(self, style: str, base: str, depth: int) -> str:
        def brought(found: re.Match[str]) -> str:
            url = (found[1] or found[2] or found[3] or "").strip()
            return found[0] if url.startswith(("data:", "#")) else f'url("{self._data(urljoin(base, url))}")'

        def imported(found: re.Match[str]) -> str:
            inner = self._style(urljoin(base, found[1]), depth + 1)
            return f"@media {found[2].strip()} {{ {inner} }}" if found[2].strip() else inner

        return _URL.sub(brought, _IMPORT.sub(imported, style)).replace("</style", "<\\/style")

    def _data(self, url: str) -> str:
        """The file at `url` as an address that holds it; an empty one where it does not come."""
        if url.startswith("data:"):
            return url
        url = urldefrag(url)[0]
        if url not in self._got:
            data = self._fetch(url)
            kind = guess_type(urlsplit(url).path)[0] or "application/octet-stream"
            self._got[url] = "data:," if data is None else f"data:{kind};base64,{b64encode(data).decode()}"
        return self._got[url]

    def _fetch(self, url: str) -> bytes | None:
        try:
            data = download(url, self._site, self._home)
        except PublishError:
            return None
        if len(data) > min(LARGEST_PART, self._left):
            return None
        self._left -= len(data)
        return data


def _blocks(post: Thing) -> set[str]:
    """What kinds of blocks it has, as far as their classes tell."""
    return set(re.findall(r"wp-block-[\w-]+|<(?:ul|ol|table|h2)\b", str(post["content"]["rendered"])))


def _between(first: Element, second: Element) -> str:
    """What stands between two tags."""
    said, at = first.tail or "", first.getnext()
    while at is not None and at is not second:
        said += lxml_html().tostring(at, encoding="unicode")
        at = at.getnext()
    return said.strip("\n\t") if at is second else " "


def _title(post: Thing) -> str:
    return _words(_parsed(post["title"]["rendered"]))


def _parsed(html: str) -> Element:
    return lxml_html().fragment_fromstring(html or "", create_parent="div")


def _words(element: Element) -> str:
    return " ".join("".join(_texts(element)).split())


def _texts(element: Element) -> Iterator[str]:
    """Without what scripts and styles say."""
    if not isinstance(element.tag, str) or element.tag in {"script", "style", "noscript"}:
        return
    if element.text:
        yield element.text
    for child in element:
        yield from _texts(child)
        if child.tail:
            yield child.tail


def _content(body: Element, text: str) -> Element | None:
    """The smallest element that says the whole text."""
    return _smallest(body, lambda said: said == text) or _smallest(
        body, lambda said: text[:_ENOUGH] in said and text[-_ENOUGH:] in said
    )


def _smallest(element: Element, fits: Callable[[str], bool]) -> Element | None:
    if not fits(_words(element)):
        return None
    while True:
        inner = next((one for one in element if isinstance(one.tag, str) and fits(_words(one))), None)
        if inner is None or inner.tag in {"p", "h1", "h2", "h3", "ul", "ol", "blockquote", "figure", "table", "pre"}:
            return element
        element = inner


def _saying(page: Element, text: str) -> list[Element]:
    """The innermost elements that say this and nothing else."""
    if not text:
        return []
    found = [one for one in page.find("body").iter() if isinstance(one.tag, str) and one.text and not len(one)]
    return [one for one in found if " ".join(one.text.split()) == text]


def _within(element: Element, other: Element) -> bool:
    return element is other or any(up is other for up in element.iterancestors())


def _set_words(element: Element, words: str) -> None:
    for child in list(element):
        element.remove(child)
    element.text = words


def _drop(element: Element) -> None:
    """The text behind it stays, unless it only divides it from what stood before."""
    parent = element.getparent()
    if parent is None:
        return
    tail = element.tail or ""
    before = element.getprevious()
    if tail.strip(", \n\t"):
        if before is not None:
            before.tail = (before.tail or "") + tail
        else:
            parent.text = (parent.text or "") + tail
    parent.remove(element)


def _put_text(parent: Element, at: int, text: str) -> None:
    if at == 0:
        parent.text = (parent.text or "") + text
    else:
        parent[at - 1].tail = (parent[at - 1].tail or "") + text


def _address(url: str) -> str:
    parts = urlsplit(url)
    return unquote(f"{parts.netloc}{parts.path.rstrip('/')}?{parts.query}")
