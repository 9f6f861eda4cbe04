"""What is asked of, and done to, the elements of a page that lxml has read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from newsdesk.story.read_html.libxml import lxml_html

Element = Any
"""lxml's."""

_ENOUGH = 60
"""Characters by which the beginning and the end of a text are known."""


def whole_page(text: str) -> Element | None:
    try:
        return lxml_html().document_fromstring(text) if text.strip() else None
    except (ValueError, lxml_html().etree.LxmlError):  # nothing in it that could be shown
        return None


def parsed(html: str) -> Element:
    return lxml_html().fragment_fromstring(html or "", create_parent="div")


def words_of(element: Element) -> str:
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


def holding(body: Element, text: str) -> Element | None:
    """The smallest element that says the whole text."""
    return _smallest(body, lambda said: said == text) or _smallest(
        body, lambda said: text[:_ENOUGH] in said and text[-_ENOUGH:] in said
    )


def _smallest(element: Element, fits: Callable[[str], bool]) -> Element | None:
    if not fits(words_of(element)):
        return None
    while True:
        inner = next((one for one in element if isinstance(one.tag, str) and fits(words_of(one))), None)
        if inner is None or inner.tag in {"p", "h1", "h2", "h3", "ul", "ol", "blockquote", "figure", "table", "pre"}:
            return element
        element = inner


def saying(page: Element, text: str) -> list[Element]:
    """The innermost elements that say this and nothing else."""
    if not text:
        return []
    found = [one for one in page.find("body").iter() if isinstance(one.tag, str) and one.text and not len(one)]
    return [one for one in found if " ".join(one.text.split()) == text]


def between(first: Element, second: Element) -> str:
    """What stands between two tags."""
    said, at = first.tail or "", first.getnext()
    while at is not None and at is not second:
        said += lxml_html().tostring(at, encoding="unicode")
        at = at.getnext()
    return said.strip("\n\t") if at is second else " "


def within(element: Element, other: Element) -> bool:
    return element is other or any(up is other for up in element.iterancestors())


def set_words(element: Element, words: str) -> None:
    for child in list(element):
        element.remove(child)
    element.text = words


def drop(element: Element) -> None:
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


def put_text(parent: Element, at: int, text: str) -> None:
    if at == 0:
        parent.text = (parent.text or "") + text
    else:
        parent[at - 1].tail = (parent[at - 1].tail or "") + text
