"""What Word, Word online and Slack write for a list: paragraphs or single items that name their level.

Style names are translated ("Listenabsatz"), `mso-list:l0 level2 lfo1` is not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdesk.story.read_html.page import Page
from newsdesk.story.read_html.style import Style, parse_style

if TYPE_CHECKING:
    from lxml.etree import _Element


_LIST = re.compile(r"(l\d+)\s+level(\d)")
# "1.", "a)", "(iv)", "1.2.3", "三、", "١." ; a bullet is a sign, or an "o" of Courier
_NUMBERED = re.compile(
    r"\(?(?:[\d.]*\d|[a-z]{1,5}|[\u4e00-\u9fff]{1,3}|[\u0600-\u06ff])[.):、．]|[\d.]*\d\.?", re.IGNORECASE
)
_BARE = re.compile(r"[ \t\r\n\xa0]*([^ \t\r\n\xa0]{1,8})[ \t\r\n\xa0]{2,}")
_SIGNS = frozenset("·•o§▪◦–-*Øüv")
_LENGTH = re.compile(r"(\d{1,4}(?:\.\d{1,4})?)(pt|in|cm|px)")
_HALF_INCH = {"pt": 36.0, "in": 0.5, "cm": 1.27, "px": 48.0}
_DIGITS = re.compile(r"(\d{1,6})\W*$")
_OUTLINE = re.compile(r"[1-9]")


def list_level(style: Style) -> tuple[str, int] | None:
    """The list and the level, as in ("l0", 2), of a paragraph that is an item."""
    match = _LIST.match(style.get("mso-list", ""))
    return (match[1], int(match[2])) if match else None


def marker(paragraph: _Element) -> tuple[str, _Element | None]:
    """What is shown before the item, and the element that holds it."""
    for element in paragraph.iter("span"):
        if "mso-list" in element.get("style", "").lower() and is_marker(parse_style(element.get("style", ""))):
            return element.text_content().strip("\xa0 \t\r\n"), element
    return "", None


def bare_marker(paragraph: _Element, style: Style) -> tuple[str, _Element, int] | None:
    """The same, and the level, where a mail program took `mso-list` away: a sign and white space in one span."""
    if "MsoListParagraph" not in paragraph.get("class", ""):
        return None
    for element in paragraph.iter("span"):
        match = _BARE.fullmatch(element.text_content())
        if match and (match[1] in _SIGNS or _NUMBERED.fullmatch(match[1])):
            return match[1], element, _indent(style)
    return None


def _indent(style: Style) -> int:
    """Word indents each level by half an inch."""
    match = _LENGTH.match(style.get("margin-left", ""))
    if match is None:
        return 1
    return max(1, min(9, round(float(match[1]) / _HALF_INCH[match[2]])))


def is_marker(style: Style) -> bool:
    return style.get("mso-list", "") == "ignore"


def numbering(shown: str, where: tuple[str, int], page: Page) -> tuple[bool, int | None]:
    """Whether the item is numbered, and its number where digits say it."""
    if shown:
        ordered = _NUMBERED.fullmatch(shown) is not None
        digits = _DIGITS.search(shown) if ordered else None
        return ordered, int(digits[1]) if digits else None
    return where in page.sheet.numbers and where not in page.sheet.bullets, None


def heading_level(element: _Element, style: Style) -> int:
    """1 to 9 for a paragraph that is a heading by its role, its outline level or the name of Word's title; else 0."""
    if element.get("role") == "heading":
        level = element.get("aria-level", "2")
        return int(level) if level in "123456789" and level else 2
    outline = style.get("mso-outline-level", "")
    if _OUTLINE.fullmatch(outline):
        return int(outline)
    return 1 if "MsoTitle" in element.get("class", "").split() else 0


def own_level(item: _Element, around: _Element | None) -> int | None:
    """The level that an item of a web program names for itself."""
    level = item.get("data-aria-level", "")
    if not level and around is not None and around.get("data-indent", "").isdigit():
        return min(int(around.get("data-indent", "0")), 20) + 1
    return min(int(level), 20) if level.isdigit() else None


def is_comment(element: _Element, style: Style) -> bool:
    """A reviewer's comment: its mark in the text, or what it says."""
    names = element.get("class", "")
    if "mso" in names.lower() and any(name in names for name in ("msocomanchor", "MsoCommentReference", "msocomtxt")):
        return True
    return style.get("mso-element", "") in ("comment-list", "comment") or element.get("id", "").startswith("_com_")


def is_deletion(element: _Element, page: Page) -> bool:
    """Text that a tracked change took out. A writer's own strike-through has neither an author nor a date."""
    if "msoDel" in element.get("class", "").split():
        return True
    return element.tag == "del" and (
        element.get("cite") is not None or (page.is_office and "datetime" in element.attrib)
    )


def first_number(element: _Element) -> int:
    """Where a numbered list begins."""
    first = next((child for child in element if child.tag == "li"), None)
    for text in (first.get("value") if first is not None else None, element.get("start")):
        if text and text.isdecimal() and len(text) < 7:
            return int(text)
    return 1
