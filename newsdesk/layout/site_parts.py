"""Marks in a site's frame what its theme draws by itself, so that an editor sees what is theirs to decide.

On the screen only: a page that is printed or saved has none of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsdesk.story.read_html.libxml import lxml_html
from newsdesk.words import _

Element = Any
"""lxml's."""

ATTRIBUTE = "data-nd-site"
"""On each of the largest elements in which no place of the story is; its value is what stands over it, or ""."""
_SEEN = ("img", "svg", "input", "textarea", "button", "select", "video", "hr")
_UNSEEN = {"script", "style", "link", "template", "noscript", "meta"}
_ENOUGH = 30
"""Characters from which on a part has room for its name."""
_STYLE = f"""@media screen {{
  [{ATTRIBUTE}] {{ outline: 1px dashed #8888; outline-offset: -1px; background-image: repeating-linear-gradient(
    135deg, #8883 0 1px, transparent 1px 9px) !important; }}
  [{ATTRIBUTE}] > * {{ opacity: .45 !important; }}
  img[{ATTRIBUTE}], svg[{ATTRIBUTE}], input[{ATTRIBUTE}] {{ opacity: .45 !important; }}
  [{ATTRIBUTE}]:not([{ATTRIBUTE}=""])::before {{ content: attr({ATTRIBUTE}); position: absolute; z-index: 9999;
    padding: 1px 6px; background: #5e5b54; color: #fff; font: 600 11px/16px system-ui, sans-serif; letter-spacing: 0;
    text-transform: none; text-indent: 0; white-space: nowrap; width: auto; height: auto; border-radius: 0 0 4px 0; }}
}}"""


def with_marks(frame: str, is_place: Callable[[str], bool]) -> str:
    """The frame's page with its own parts marked. `is_place`: whether a text holds a place of the story."""
    page = lxml_html().document_fromstring(frame)
    body, head = page.find("body"), page.find("head")
    if body is None or head is None:
        return frame
    _mark_inside(body, {up for one in _places(body, is_place) for up in (one, *one.iterancestors())})
    style = lxml_html().Element("style")
    style.text = _STYLE
    head.append(style)
    return "<!doctype html>\n" + str(lxml_html().tostring(page, encoding="unicode"))


def _places(body: Element, is_place: Callable[[str], bool]) -> list[Element]:
    """The elements in which a place stands."""
    found = []
    for element in body.iter():
        if isinstance(element.tag, str) and element.text and is_place(element.text):
            found.append(element)
        if element.tail and is_place(element.tail):
            found.append(element.getparent())
    return found


def _mark_inside(element: Element, around: set[Element]) -> None:
    for child in element:
        if child in around:
            _mark_inside(child, around)
        elif isinstance(child.tag, str) and child.tag not in _UNSEEN and _is_seen(child):
            child.set(ATTRIBUTE, _name(child))


def _is_seen(element: Element) -> bool:
    return bool("".join(element.itertext()).strip()) or next(element.iter(*_SEEN), None) is not None


def _name(element: Element) -> str:
    if len(" ".join("".join(element.itertext()).split())) < _ENOUGH and element.tag not in {"header", "footer", "nav"}:
        return ""
    about = f"{element.tag} {element.get('id', '')} {element.get('class', '')}".lower()
    if next(element.iter("textarea"), None) is not None:
        return _("Comments of the site")
    for signs, name in (
        (("footer",), _("Footer of the site")),
        (("comment", "respond"), _("Comments of the site")),
        (("header",), _("Header of the site")),
        (("nav", "menu"), _("Menu of the site")),
        (("aside", "sidebar", "widget"), _("Side bar of the site")),
    ):
        if any(sign in about for sign in signs):
            return name
    return _("From the site")
