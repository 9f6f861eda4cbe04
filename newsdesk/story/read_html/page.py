"""HTML from a clipboard as a tree of elements, with what has to be known of it before it is read."""

from __future__ import annotations

import base64
import binascii
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsdesk.story.characters import clean_lines
from newsdesk.story.read_html import libxml
from newsdesk.story.read_html.result import Picture
from newsdesk.story.read_html.style import Sheet, read_sheet

if TYPE_CHECKING:
    from lxml.etree import _Element

_DATA_URI = re.compile(r"data:image/([a-zA-Z0-9.+-]{1,20});base64,([A-Za-z0-9+/=\s]*+)", re.IGNORECASE)
_STAND_IN = "newsdesk-pasted:"
_MOST_PICTURES = 60
_OFFICE = re.compile(r"urn:schemas-microsoft-com:office|mso-|class=\"?Mso|LibreOffice|OpenOffice", re.IGNORECASE)
_HEADER = re.compile(r"Version:[\d.]+\s*\r?\nStartHTML:[\s\S]{0,600}?(?=<)")  # of Windows' own clipboard format
_EXTENSIONS = {"jpeg": "jpg", "svg+xml": "svg", "x-icon": "ico"}


@dataclass(slots=True)
class Page:
    """One clipboard. `dropped` counts by the names of `Dropped`'s fields."""

    body: _Element  # the root: libxml2 puts elements that it does not know into the head
    sheet: Sheet
    pictures: list[tuple[str, str]]  # type and Base64, by the number of their stand-in
    is_office: bool
    direction: str
    dropped: Counter[str] = field(default_factory=Counter)
    taken: list[Picture] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    room: int = 0  # characters that may still be read

    def picture(self, source: str, alt: str) -> bool:
        """Take a picture that stands in the HTML itself, or in a file. False if it is not one of those."""
        if source.startswith("file:") and len(self.files) < _MOST_PICTURES:
            self.files.append(source)
            return True
        if not source.startswith(_STAND_IN):
            return False
        kind, text = self.pictures[int(source[len(_STAND_IN) :])]
        kind = kind.lower()
        try:
            data = base64.b64decode(text, validate=False)
        except (ValueError, binascii.Error):
            data = b""
        if not data or kind == "svg+xml" or len(self.taken) >= _MOST_PICTURES:
            self.dropped["pictures"] += 1
        elif len(data) > 200:  # less is a dot that counts readers
            self.taken.append(Picture(data, f"pasted-{len(self.taken) + 1}.{_EXTENSIONS.get(kind, kind)}", alt))
        return True


def cut_pictures(html: str) -> tuple[str, list[tuple[str, str]]]:
    """`html` with a short stand-in for each picture that stands in it, and the pictures."""
    found: list[tuple[str, str]] = []

    def take(match: re.Match[str]) -> str:
        found.append((match[1], match[2]))
        return f"{_STAND_IN}{len(found) - 1}"

    return _DATA_URI.sub(take, html), found


def clean(html: str) -> str:
    """`html` without characters that no parser should see: NUL, controls, halves of surrogate pairs."""
    html = _HEADER.sub("", html[:2000]) + html[2000:]
    return clean_lines(html.replace("\x00", "").replace(_STAND_IN, ""))


def parse(html: str, pictures: list[tuple[str, str]], direction: str) -> Page | None:
    """None where there are no elements in it, or more within one another than libxml2 goes through."""
    lxml_html = libxml.lxml_html()
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_pis=True, huge_tree=True)
    try:
        document = lxml_html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (lxml_html.etree.LxmlError, ValueError):
        return None
    if any("xcessive depth" in entry.message for entry in parser.error_log.filter_from_fatals()):
        return None
    css = "\n".join(element.text_content() for element in document.iter("style"))
    office = _OFFICE.search(html[:200_000]) is not None
    return Page(document, read_sheet(css), pictures, office, direction)
