"""Takes the frame of a site's theme: the page of a post that is published, with its styles, fonts and pictures in it.

The places of headline, text, byline, date, terms and lead picture are found by comparing the page with what the REST
interface says of the post. Everything is fetched as a visitor would, without the password.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable
from html import unescape
from mimetypes import guess_type
from typing import TypeVar
from urllib.parse import unquote, urljoin, urlsplit

from newsdesk import clock
from newsdesk.layout.frame import Frame, mark
from newsdesk.publish.errors import PublishError
from newsdesk.publish.wordpress.answers import Thing
from newsdesk.publish.wordpress.client import Client, target_of
from newsdesk.publish.wordpress.download import Elsewhere, NotGiven, TooLarge, download
from newsdesk.publish.wordpress.elements import (
    Element,
    between,
    drop,
    holding,
    parsed,
    put_text,
    saying,
    set_words,
    whole_page,
    within,
    words_of,
)
from newsdesk.story.read_html.libxml import lxml_html
from newsdesk.words import _

T = TypeVar("T")
_NOTHING: Thing = {}

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
_FORM = {"link": str, "date": str, "author": int, "categories": list, "tags": list}
_XML = re.compile(r"\s*<\?xml[^>]*>")


class NoFrame(PublishError):
    """The site's page cannot serve as a frame. The story is untouched."""

    def __init__(self, site: str, why: str) -> None:
        super().__init__(
            _("The page of {site} cannot be shown here: {why}").format(site=site, why=why),
            _("The preview shows the desk’s own page instead; publishing is not touched by it."),
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
        content = holding(body, words_of(parsed(post["content"]["rendered"])))
        if content is None:
            raise self._why_not(page, _title(post))
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
        posts = [one for one in found if _is_post(one) and words_of(parsed(one["content"]["rendered"]))]
        if not posts:
            raise NoFrame(self._site, _("no story is published there yet."))
        return sorted(
            posts, key=lambda one: (not one.get("featured_media"), len(one["tags"]) < _SEVERAL, -len(_blocks(one)))
        )[:_PAGES]

    def _page(self, link: str) -> Element:
        try:
            data = download(link, self._site, self._home, largest=LARGEST_PAGE, stay=True)
        except TooLarge:
            raise NoFrame(self._site, _("it has more than {n} MB.").format(n=LARGEST_PAGE // 1_000_000)) from None
        except Elsewhere as error:
            raise NoFrame(self._site, _("it leads to another site, {host}.").format(host=error.host)) from None
        except NotGiven as error:
            raise NoFrame(self._site, _not_given(error.status)) from None
        page = whole_page(_XML.sub("", data.decode("utf-8", "replace"), count=1))
        if page is None or page.find("body") is None:
            raise NoFrame(self._site, _("it is empty."))
        return page

    def _why_not(self, page: Element, headline: str) -> NoFrame:
        """Of a page on which the text of a post is not found."""
        if any(one.get("type") == "password" for one in page.iter("input")):
            return NoFrame(self._site, _("it asks its readers to log in."))
        if not words_of(page.find("body")) and next(page.iter("script"), None) is not None:
            return NoFrame(self._site, _("scripts put it together, and none run here."))
        return NoFrame(self._site, _("the text of “{headline}” is not on it.").format(headline=headline[:60]))

    def _if_it_says(self, ask: Callable[[], T], otherwise: T) -> T:
        """A site may refuse what the frame can do without, such as the names of its users."""
        try:
            return ask()
        except PublishError as error:
            if error.retry:
                raise
            return otherwise

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
        for element in saying(page, title):
            element.text = mark("title")
        head = page.find("head/title")
        if head is not None and head.text and title in head.text:
            head.text = head.text.replace(title, mark("title"))
        user = f"wp/v2/users/{post['author']}"
        author = self._if_it_says(lambda: self._client.one(user, _fields="name"), _NOTHING).get("name", "")
        for element in saying(page, unescape(str(author))):
            if not within(element, content):
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
                drop(element)
            else:
                set_words(element, mark("section"))
                element.tail = element.tail if len(sections) == 1 else None
        tags = self._links(page, "tags", post["tags"])
        if not tags:
            return "", ", "
        divided = between(*tags[:2]) if len(tags) > 1 else ", "
        first = tags[0]
        for element in tags[1:]:
            before = element.getprevious()
            if before is not None and before not in tags and not words_of(before).strip(" ,·|/"):
                drop(before)
            drop(element)
        parent, at = first.getparent(), first.getparent().index(first)
        set_words(first, mark("word"))
        first.tail = None
        tag = lxml_html().tostring(first, encoding="unicode")
        parent.remove(first)
        put_text(parent, at, mark("tags"))
        return tag, divided or " "

    def _links(self, page: Element, taxonomy: str, ids: list[int]) -> list[Element]:
        if not ids:
            return []
        include = ",".join(map(str, ids))
        terms = self._if_it_says(
            lambda: self._client.many(f"wp/v2/{taxonomy}", include=include, per_page=100, _fields="link,name"),
            list[Thing](),
        )
        links = {_address(str(term.get("link", ""))) for term in terms} - {""}
        found = [one for one in page.iter("a") if _address(target_of(self._home, one.get("href", ""))) in links]
        # menus name sections too: those of the story have a rel, or stand where its parents say so
        named = [one for one in found if {"tag", "category"} & set((one.get("rel") or "").split())]
        return named or [one for one in found if not any(up.tag == "nav" for up in one.iterancestors())]

    def _lead(self, body: Element, post: Thing) -> str:
        """Marks the place of the lead picture; gives its element with marks for address and alternative text."""
        if not post.get("featured_media"):
            return ""
        path = f"wp/v2/media/{post['featured_media']}"
        media = self._if_it_says(lambda: self._client.one(path, _fields="source_url"), _NOTHING)
        name = target_of("", str(media.get("source_url", ""))).partition("?")[0].rsplit("/", 1)[-1]
        stem = re.sub(r"(-scaled)?\.\w+$", "", name)
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
                put_text(parent, at, mark("lead") + (tail or ""))
                return str(lead)
        return ""

    # --- what it looks like

    def _clean(self, page: Element) -> None:
        """No scripts, and nothing that would ask anybody anything."""
        for element in list(page.iter()):
            if not isinstance(element.tag, str) or element.tag in _GONE:
                drop(element)
                continue
            rel = set((element.get("rel") or "").split())
            asks = element.tag == "link" and (rel & _NO_LINK or "stylesheet" not in rel)
            if asks or (element.tag == "meta" and element.get("http-equiv")):
                drop(element)
            for name in list(element.attrib):
                if name.lower().startswith("on"):
                    del element.attrib[name]

    def _bring(self, page: Element, link: str) -> None:
        """Styles, fonts and pictures come into the page itself."""
        for element in list(page.iter("link")):
            style = lxml_html().Element("style")
            if element.get("media"):
                style.set("media", element.get("media"))
            style.text = self._style(target_of(link, element.get("href", "")), 0)
            style.tail = element.tail
            element.getparent().replace(element, style)
        for element in page.iter("style"):
            element.text = self._within_style(element.text or "", link, 0)
        for image in page.iter("img", "source"):
            image.attrib.pop("srcset", None)
            if image.get("src") and mark("") not in image.get("src"):
                image.set("src", self._data(target_of(link, image.get("src"))))
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
            return found[0] if url.startswith(("data:", "#")) else f'url("{self._data(target_of(base, url))}")'

        def imported(found: re.Match[str]) -> str:
            inner = self._style(target_of(base, found[1]), depth + 1)
            return f"@media {found[2].strip()} {{ {inner} }}" if found[2].strip() else inner

        return _URL.sub(brought, _IMPORT.sub(imported, style)).replace("</style", "<\\/style")

    def _data(self, url: str) -> str:
        """The file at `url` as an address that holds it; an empty one where it does not come."""
        if url.startswith("data:"):
            return url
        url = url.partition("#")[0]
        if url not in self._got:
            data = self._fetch(url)
            kind = guess_type(url.partition("?")[0])[0] or "application/octet-stream"
            self._got[url] = "data:," if data is None else f"data:{kind};base64,{b64encode(data).decode()}"
        return self._got[url]

    def _fetch(self, url: str) -> bytes | None:
        try:
            data = download(url, self._site, self._home, largest=min(LARGEST_PART, self._left))
        except PublishError:
            return None
        self._left -= len(data)
        return data


def _not_given(status: int) -> str:
    if status in {401, 403}:
        return _("it asks its readers to log in.")
    return (
        _("the site does not give it ({status}).").format(status=str(status))
        if status
        else _("the site does not give it.")
    )


def _is_post(thing: Thing) -> bool:
    """Whether it has the form of one, whatever a plugin made of the answer."""
    texts = [thing.get(name) for name in ("title", "content")]
    said = all(isinstance(text, dict) and isinstance(text.get("rendered"), str) for text in texts)
    return said and all(isinstance(thing.get(name), kind) for name, kind in _FORM.items())


def _blocks(post: Thing) -> set[str]:
    """What kinds of blocks it has, as far as their classes tell."""
    return set(re.findall(r"wp-block-[\w-]+|<(?:ul|ol|table|h2)\b", str(post["content"]["rendered"])))


def _title(post: Thing) -> str:
    return words_of(parsed(post["title"]["rendered"]))


def _address(url: str) -> str:
    """ "" for none."""
    if not target_of("", url):
        return ""
    parts = urlsplit(url)
    return unquote(f"{parts.netloc}{parts.path.rstrip('/')}?{parts.query}")
