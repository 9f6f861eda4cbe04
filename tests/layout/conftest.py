"""Facts to lay a page out with, and a strict reader of the page that comes out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from newsdesk.layout.facts import Link, PageFacts, SiteFacts
from newsdesk.store.records import Article, Author, Section

SECTION = Section(1, "China", "china")
AUTHOR = Author(1, "FD News", "Financial Daily is an emerging media outlet.")
SITE = SiteFacts("The Daily", "../index.html", (Link("China", "../sections/china.html"),), "../feed.xml")


def article(**facts: Any) -> Article:
    known = {"headline": "Harbour opens", "section": SECTION, "authors": (AUTHOR,), "tags": ("trade", "ports")}
    return Article(id=1, key="0" * 31 + "1", **{**known, **facts})


def facts(live: bool = False, **more: Any) -> PageFacts:
    """Facts of an article; what is not a fact of the page is one of the article."""
    own = {name: more.pop(name) for name in list(more) if name in PageFacts.__dataclass_fields__}
    own.setdefault("article", article(**more))
    own.setdefault("site", SITE)
    own.setdefault("media_url", lambda sha: f"../pictures/{sha[:6]}.jpg")
    return PageFacts(live=live, **own)


VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    children: list[Element | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words in it; those of scripts and styles are none."""
        if self.tag in {"script", "style"}:
            return ""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    @property
    def source(self) -> str:
        return "".join(child for child in self.children if isinstance(child, str))

    def walk(self) -> Iterator[Element]:
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, tag: str, **attributes: str) -> list[Element]:
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            element
            for element in self.walk()
            if element.tag == tag and all(element.attributes.get(name) == value for name, value in wanted.items())
        ]

    def one(self, tag: str, **attributes: str) -> Element:
        (found,) = self.all(tag, **attributes)
        return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), f"an attribute twice: {attrs}"
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read_page(html: str) -> Element:
    """The page as a tree. Fails where tags do not match, an attribute stands twice, or two elements share an id."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert len(reader.open) == 1, f"<{reader.open[-1].tag}> is never closed"
    root = reader.open[0]
    ids = [element.attributes["id"] for element in root.walk() if "id" in element.attributes]
    assert len(set(ids)) == len(ids), f"an id twice: {sorted(ids)}"
    return root
