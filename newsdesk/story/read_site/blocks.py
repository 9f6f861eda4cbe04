"""One block of WordPress -> blocks of a story. Whatever a node cannot say makes it raw: kept byte for byte."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from newsdesk.story.read_site.elements import GROUP, Reader, as_box, attributes_of
from newsdesk.story.read_site.grammar import Markup
from newsdesk.story.read_site.inline import NotInline, read_inline
from newsdesk.story.read_site.result import SiteBlock
from newsdesk.story.read_site.tree_of_html import Element, parse, words_of
from newsdesk.story.tree import (
    PLAIN,
    Align,
    Attributes,
    Block,
    Box,
    Embed,
    Figure,
    Gallery,
    Heading,
    Media,
    MediaKind,
    Paragraph,
    PullQuote,
    Quote,
    Raw,
    Rule,
    Story,
)

_PLAIN = re.compile(r"\s*<p>([^<]*)</p>\s*")
LARGEST = 150_000  # characters of one block; the stored format keeps larger ones raw too
DEEPEST = 8  # groups and quotes within one another

Inside = Callable[[list[Markup], int, int], tuple[SiteBlock, ...]]


class BlockReader:
    """`inside` reads what stands in a container: blocks and the classic HTML between them."""

    def __init__(self, content: str, reader: Reader) -> None:
        self.content = content
        self.reader = reader

    def read(self, block: Markup, depth: int = 0) -> SiteBlock:
        """`block` as it stands in `content`; its nodes are one `Raw` where it is not understood."""
        source = self.content[block.start : block.end]
        read = _READERS.get(block.name)
        if read is not None and block.whole and block.attributes is not None and len(source) <= LARGEST:
            try:
                nodes, inner = read(self, block, block.attributes, depth)
            except (NotInline, RecursionError):
                pass
            else:
                return SiteBlock(block.start, block.end, block.name, nodes, inner=inner)
        return SiteBlock(block.start, block.end, block.name, (Raw(source),))

    # --- how each is read

    def element(self, block: Markup, *tags: str) -> tuple[Element, Reader]:
        """The one element of which a block consists. Raises NotInline."""
        html = self.content[block.inside : block.behind]
        root = parse(html)
        found = root.elements() if root else []
        if root is None or root.has_words() or len(found) != 1 or found[0].tag not in tags:
            raise NotInline
        found[0].attributes.pop("style", None)  # told by the comment, and kept with it
        return found[0], self.reader.of(html)

    def paragraph(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        plain = None if said else _PLAIN.fullmatch(self.content, block.inside, block.behind)
        if plain:  # most of a post
            return (Paragraph(read_inline(plain[1])),), ()
        element, reader = self.element(block, "p")
        return (reader.paragraph(element, _attributes(element, said)),), ()

    def heading(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        element, reader = self.element(block, "h1", "h2", "h3", "h4", "h5", "h6")
        return (Heading(int(element.tag[1]), reader.inside(element), _attributes(element, said)),), ()

    def list(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        element, reader = self.element(block, "ul", "ol")
        if not all(_is_plain_list(inner) for inner in block.inner):
            raise NotInline
        return (replace(reader.items(element), attributes=_attributes(element, said)),), ()

    def code(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        element, reader = self.element(block, "pre")
        code = reader.code(element)
        names = _attributes(element, said).css_class.split()
        own = " ".join(name for name in names if name != f"language-{code.language}")
        return (replace(code, attributes=replace(_attributes(element, said), css_class=own)),), ()

    def rule(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        element, _ = self.element(block, "hr")
        return (Rule(_attributes(element, said)),), ()

    def image(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        element, reader = self.element(block, "figure", "div")
        if element.tag == "div":  # up to 5.9 a picture that floats stood in a div
            raise NotInline
        figure = reader.figure(element, _id(said), _attributes(element, said))
        if "#wp-" in figure.source and isinstance(said.get("sizeSlug"), str):
            figure = replace(figure, source=_with_size(figure.source, said["sizeSlug"]))
        return (figure,), ()

    def gallery(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        element, _ = self.element(block, "figure")
        captions = [child for child in element.elements() if child.tag == "figcaption"]
        if captions or element.has_words() or not block.inner or any(one.name != "image" for one in block.inner):
            raise NotInline
        if len(element.elements()) != len(block.inner):
            raise NotInline
        inner = tuple(self.read(one) for one in block.inner)
        figures = tuple(node for one in inner for node in one.nodes if isinstance(node, Figure))
        if len(figures) != len(inner):
            raise NotInline
        plain = tuple(replace(figure, attributes=PLAIN) for figure in figures)
        inner = tuple(replace(one, nodes=(figure,)) for one, figure in zip(inner, plain, strict=True))
        return (Gallery(figures, _attributes(element, said)),), inner

    def audio(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        element, reader = self.element(block, "figure")
        media = reader.media(element, MediaKind(block.name), _id(said))
        return (replace(media, attributes=_attributes(element, said)),), ()

    def file(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        element, reader = self.element(block, "div")
        links = element.elements()
        if not links or any(link.tag != "a" for link in links) or len(links) > 2 or element.has_words():
            raise NotInline
        url = said.get("href") if isinstance(said.get("href"), str) else links[0].attributes.get("href", "")
        if links[0].elements() or said.get("displayPreview"):
            raise NotInline
        source = reader.source(str(url), _id(said))
        return (Media(MediaKind.FILE, source, words_of(links[0]), (), _attributes(element, said)),), ()

    def embed(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        element, _ = self.element(block, "figure")
        url = said.get("url")
        if not isinstance(url, str) or not re.fullmatch(r"https?://[^\s<>\"\\`]+", url):
            raise NotInline
        return (Embed(url, "", _attributes(element, said)),), ()

    def table(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        element, reader = self.element(block, "figure")
        inner = element.elements()
        captions = [child for child in inner if child.tag == "figcaption"]
        tables = [child for child in inner if child.tag == "table"]
        if len(tables) != 1 or len(inner) != 1 + len(captions) or len(captions) > 1 or element.has_words():
            raise NotInline
        caption = reader.inside(captions[0]) if captions else ()
        return (reader.table(tables[0], _attributes(element, said), caption),), ()

    def pull_quote(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        element, reader = self.element(block, "figure")
        inner = element.elements()
        if len(inner) != 1 or inner[0].tag != "blockquote" or element.has_words():
            raise NotInline
        blocks, who = reader.quote_blocks(inner[0])
        paragraphs = []
        for one in blocks:
            if not isinstance(one, Paragraph) or one.attributes != PLAIN:
                raise NotInline
            paragraphs += split_paragraph(one)
        return (PullQuote(tuple(paragraphs), who, _attributes(element, said)),), ()

    def quote(self, block: Markup, said: dict[str, Any], depth: int) -> Read:
        element, reader = self.element(block, "blockquote")
        if not block.inner:  # its form up to 6.0: paragraphs without delimiters
            blocks, who = reader.quote_blocks(element)
            return (Quote(blocks, who, _attributes(element, said)),), ()
        who = ()
        cite = element.elements()[-1] if element.elements() else None
        behind = element.behind
        if cite is not None and cite.tag == "cite":
            who, behind = reader.inside(cite), cite.start
        inner = self._inner(block, element.inside, behind, depth)
        return (Quote(_nodes(inner), who, _attributes(element, said)),), inner

    def group(self, block: Markup, said: dict[str, Any], depth: int) -> Read:
        element, _ = self.element(block, "div", "aside", "section", "article", "main", "header", "footer")
        if len(element.elements()) == 1 and "wp-block-group__inner-container" in element.elements()[0].classes():
            raise NotInline
        inner = self._inner(block, element.inside, element.behind, depth)
        return (
            as_box(_nodes(inner), _attributes(element, said))
            or Box(GROUP, (), _nodes(inner), _attributes(element, said)),
        ), inner

    def html(self, block: Markup, said: dict[str, Any], _depth: int) -> Read:
        if said or block.inner:
            raise NotInline
        return (Raw(self.content[block.inside : block.behind].strip("\n")),), ()

    def _inner(self, block: Markup, start: int, end: int, depth: int) -> tuple[SiteBlock, ...]:
        """The blocks in a container, which hold all that stands in it."""
        if depth >= DEEPEST:
            raise NotInline
        start, end, at = block.inside + start, block.inside + end, block.inside + start
        for one in block.inner:
            if one.start < at or self.content[at : one.start].strip():
                raise NotInline
            at = one.end
        if at > end or self.content[at:end].strip():
            raise NotInline
        return tuple(self.read(one, depth + 1) for one in block.inner)


Read = tuple[Story, tuple[SiteBlock, ...]]
_READERS: dict[str, Callable[[BlockReader, Markup, dict[str, Any], int], Read]] = {
    "paragraph": BlockReader.paragraph,
    "heading": BlockReader.heading,
    "list": BlockReader.list,
    "code": BlockReader.code,
    "separator": BlockReader.rule,
    "image": BlockReader.image,
    "gallery": BlockReader.gallery,
    "audio": BlockReader.audio,
    "video": BlockReader.audio,
    "file": BlockReader.file,
    "embed": BlockReader.embed,
    "table": BlockReader.table,
    "pullquote": BlockReader.pull_quote,
    "quote": BlockReader.quote,
    "group": BlockReader.group,
    "html": BlockReader.html,
}


def split_paragraph(block: Paragraph) -> list[Paragraph]:
    """Two breaks in a row begin another paragraph."""
    from newsdesk.story.read_site.elements import apart

    return [Paragraph(words) for words in apart(block.inline)] or [block]


def _attributes(element: Element, said: dict[str, Any]) -> Attributes:
    """What the element and the block's comment say together."""
    own = attributes_of(element)
    align = own.align or _align(said.get("align")) or _align(said.get("textAlign"))
    names = said.get("className")
    css_class = " ".join(names.split()) if isinstance(names, str) else own.css_class
    direction = own.direction or (said["direction"] if said.get("direction") in ("ltr", "rtl") else "")
    return Attributes(direction, align, css_class, own.anchor)


def _align(value: object) -> Align:
    return Align(value) if isinstance(value, str) and value in ("left", "center", "right") else Align.NONE


def _id(said: dict[str, Any]) -> int:
    number = said.get("id")
    return number if isinstance(number, int) and not isinstance(number, bool) and 0 < number < 10**18 else 0


def _with_size(source: str, size: str) -> str:
    return f"{source}-{size}" if re.fullmatch(r"[\w-]{1,40}", size) else source


def _is_plain_list(block: Markup) -> bool:
    known = {"list": {"ordered", "start"}, "list-item": set()}
    said = block.attributes
    if block.name not in known or said is None or not block.whole or not set(said) <= known[block.name]:
        return False
    return all(map(_is_plain_list, block.inner))


def _nodes(inner: tuple[SiteBlock, ...]) -> tuple[Block, ...]:
    return tuple(node for block in inner for node in block.nodes)
