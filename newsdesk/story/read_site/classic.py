"""Classic HTML, as it stands between blocks or is all of a post: cut by the rules of WordPress's wpautop, then read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsdesk.story.read_site.elements import Reader, attributes_of
from newsdesk.story.read_site.inline import NotInline, read_inline
from newsdesk.story.read_site.result import SiteBlock
from newsdesk.story.read_site.tree_of_html import COMMENT, Element, parse
from newsdesk.story.tree import Attributes, Block, Embed, Paragraph, Raw

LARGEST = 150_000
_BLOCK = (
    "table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|"
    "style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|"
    "summary|script|object|center|noscript"
)
_CUT = re.compile(
    rf"<(?P<closes>/?)(?P<name>{_BLOCK})(?=[\s/>])[^<>]*>|(?P<blank>\n[ \t\r]*\n\s*)|(?P<comment>{COMMENT})",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://[^\s<>\"\\`\[\]]+")
_FLAT = frozenset(("hr", "col", "area"))
_ELEMENT = re.compile(rf"<(?:{_BLOCK})[\s/>]", re.IGNORECASE)
_PARAGRAPH = re.compile(r"<p[\s>]", re.IGNORECASE)
_LINE = re.compile(r"(?:<br\s*/?>)?[ \t\r]*\n")


def read(content: str, start: int, end: int, reader: Reader) -> Iterator[SiteBlock]:
    """The pieces of `content[start:end]`; between two of them there is white space only."""
    between = content[start:end]
    if not between or between.isspace():
        return
    for first, behind in _Cutter(between).pieces():
        html = content[start + first : start + behind]
        yield SiteBlock(start + first, start + behind, "", (_read(html, reader),))


@dataclass(slots=True)
class _Cutter:
    """Goes from tag to tag. `begun`: where the piece begins that is read; `depth`: the elements that are open in it."""

    html: str
    begun: int = 0
    depth: int = 0

    def pieces(self) -> Iterator[tuple[int, int]]:
        """Start and end of each paragraph and each element that stands for itself."""
        for match in _CUT.finditer(self.html):
            if match["name"]:
                yield from self._tag(match)
            elif not self.depth and (match["blank"] or self._stands_alone(match)):
                yield from self._end(match.start() if match["blank"] else match.end(), match.end())
        yield from self._end(len(self.html), len(self.html))

    def _tag(self, match: re.Match[str]) -> Iterator[tuple[int, int]]:
        name = match["name"].lower()
        if name in _FLAT:
            if not self.depth:
                yield from self._end(match.start(), match.start())
                yield from self._end(match.end(), match.end())
        elif match["closes"]:
            self.depth = max(0, self.depth - 1)
            if not self.depth:
                yield from self._end(match.end(), match.end())
        else:
            # an open paragraph ends where the next one begins
            if self.depth == 1 and name == "p" and _PARAGRAPH.match(self.html, self.begun):
                self.depth = 0
            if not self.depth:
                yield from self._end(match.start(), match.start())
            self.depth += 1

    def _stands_alone(self, comment: re.Match[str]) -> bool:
        """Whether a comment (`<!--more-->`) has its line for itself."""
        line_end = self.html.find("\n", comment.end())
        behind = self.html[comment.end() : line_end if line_end >= 0 else len(self.html)]
        return not behind.strip() and not self.html[self.begun : comment.start()].strip()

    def _end(self, end: int, next_begin: int) -> Iterator[tuple[int, int]]:
        """The piece up to `end` without the white space at its edges, if anything is left."""
        text = self.html[self.begun : end]
        left = len(text) - len(text.lstrip())
        if left < len(text):
            yield self.begun + left, self.begun + len(text.rstrip())
        self.begun = next_begin


def _read(html: str, reader: Reader) -> Block:
    if len(html) > LARGEST:
        return Raw(html)
    if _ADDRESS.fullmatch(html):
        return Embed(html)
    try:
        return _element(html, reader) if _ELEMENT.match(html) else _paragraph(html, reader)
    except (NotInline, RecursionError):
        return Raw(html)


def _element(html: str, reader: Reader) -> Block:
    root = parse(html)
    if root is None or root.has_words() or len(root.elements()) != 1:
        raise NotInline
    element = root.elements()[0]
    reader = reader.of(html)
    if element.tag == "p" and not element.attributes and (image := _picture(element)) is not None:
        return reader.image(image, 0, (), "", image_place(image))
    return reader.block(element)


def _paragraph(html: str, reader: Reader) -> Block:
    """Words without a tag of their own. A line of the text is a line on the page."""
    root = None if html.startswith(("[", "<!--")) else parse(html)
    if root is None:
        raise NotInline
    image = _picture(root)
    if image is not None:
        return reader.image(image, 0, (), "", image_place(image))
    words = Paragraph(read_inline(_LINE.sub("<br>", html), reader.notes))
    if not words.inline:
        raise NotInline
    return words


def _picture(element: Element) -> Element | None:
    """The picture that is all there is in the element, perhaps in a link."""
    inner = element.elements()
    if element.has_words() or len(inner) != 1:
        return None
    return _picture(inner[0]) if inner[0].tag == "a" else inner[0] if inner[0].tag == "img" else None


def image_place(image: Element) -> Attributes:
    """Where the picture stands; its other classes are WordPress's own."""
    return Attributes(align=attributes_of(image).align)
