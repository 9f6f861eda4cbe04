"""A chunk of source -> blocks: python-markdown gives it its meaning, this gives that its nodes."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from newsdesk.story.bounds import TooHardError, check_blocks
from newsdesk.story.directive import Directive, parse_directive
from newsdesk.story.parser import Parser
from newsdesk.story.read_runs import read_runs
from newsdesk.story.shape import shape
from newsdesk.story.split import Chunk
from newsdesk.story.tree import (
    Align,
    Block,
    Box,
    Code,
    Embed,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Inline,
    List,
    ListItem,
    Media,
    MediaKind,
    Paragraph,
    PullQuote,
    Quote,
    Raw,
    Rule,
    Story,
    Table,
)


def read_chunk(chunk: Chunk, parser: Parser, references: dict[str, tuple[str, str]], notes: set[str]) -> Story:
    """The blocks of `chunk`. Raises TooHardError where it must be kept as it is."""
    text, stash = _with_placeholders(chunk)
    root = parser.blocks(text, [""] * len(stash))
    shape(root)
    parser.inlines(root, references, notes)
    return tuple(_Builder(parser, text, stash).blocks(root))


def read_line(text: str, parser: Parser, notes: set[str]) -> Inline:
    """Inline text that is no block: a caption, a title."""
    check_blocks(text)
    parser.blocks("", [])
    root = ET.Element("div")
    line = ET.SubElement(root, "p")
    line.text = text
    parser.inlines(root, {}, notes)
    return read_runs(line, parser, text)


def find_definitions(chunk: Chunk, parser: Parser) -> tuple[dict[str, tuple[str, str]], set[str]]:
    """The references and the note ids that `chunk` defines."""
    text, stash = _with_placeholders(chunk)
    parser.blocks(text, [""] * len(stash))
    return dict(parser.md.references), parser.note_ids


RAW = "raw"  # the language that makes a fence a raw block
Stash = list[Block | str]  # a fence's node, or the source of raw HTML


def _with_placeholders(chunk: Chunk) -> tuple[str, Stash]:
    """The chunk's text with each fence and each raw HTML block replaced by a paragraph that holds its place."""
    plain = list(chunk.plain)
    if not chunk.fences and not chunk.html:
        return "\n".join(plain), []
    text = "\n".join(plain)
    starts = [0]
    for line in plain:
        starts.append(starts[-1] + len(line) + 1)
    holes: list[tuple[int, int, Block | str]] = [
        (starts[first], starts[behind] - 1, _fence(chunk, first, behind)) for first, behind in chunk.fences
    ]
    for span in chunk.html:
        if span.hard:
            raise TooHardError
        holes.append((span.start, span.end, _html_source(chunk, text, span.start, span.end)))
    out, stash, at = [], Stash(), 0
    for start, end, node in sorted(holes, key=lambda hole: hole[0]):
        before = text[at:start]
        out.append(before.lstrip(" ") if at else before)
        out.append(f"\n\n\x02wzxhzdk:{len(stash)}\x03\n\n")
        stash.append(node)
        at = end
    out.append(text[at:].lstrip(" "))
    return "".join(out), stash


_FENCE = re.compile(r"(`{3,}|~{3,})[ ]*(?:\.?(?P<word>[\w#.+-]*)|\{[ ]*\.(?P<braced>[\w#+-]+)[ ]*\})[ ]*$")


def _fence(chunk: Chunk, first: int, behind: int) -> Block:
    """A fence takes its text from the source lines: tabs and blank lines with spaces are lost in the others."""
    match = _FENCE.match(chunk.plain[first])
    if not match:
        return Raw("".join(chunk.lines[first:behind]))
    text = "".join(chunk.lines[first + 1 : behind - 1])
    language = match["word"] or match["braced"] or ""
    return _code(text.removesuffix("\n").removesuffix("\r"), language)


def _code(text: str, language: str) -> Code | Raw:
    return Raw(text) if language == RAW else Code(text, language)


def _html_source(chunk: Chunk, text: str, start: int, end: int) -> str:
    first = text.count("\n", 0, start)
    last = text.count("\n", 0, max(start, end - 1))
    line_start = text.rfind("\n", 0, start) + 1
    if not text[line_start:start].strip() and (end >= len(text) or not text[end:].partition("\n")[0].strip()):
        return "".join(chunk.lines[first : last + 1])
    lines = [line.rstrip("\r\n") for line in chunk.lines[first : last + 1]]
    if lines != list(chunk.plain[first : last + 1]):
        raise TooHardError
    return text[start:end]


class _Builder:
    def __init__(self, parser: Parser, source: str, stash: Stash) -> None:
        self.parser = parser
        self.source = source
        self.stash = stash

    def blocks(self, parent: ET.Element) -> Iterator[Block]:
        """The blocks inside `parent`, each with what the directive above it says."""
        pending: Directive | None = None
        for element in parent:
            found = self._directive_or_block(element)
            if found is None or (isinstance(found, Directive) and found.separates):
                continue
            if isinstance(found, Directive) and not found.complete:
                if pending:
                    yield Raw(pending.source)
                pending = found
                continue
            block = Paragraph((), found.attributes) if isinstance(found, Directive) else found
            if pending:
                changed = pending.applied(block) if not isinstance(found, Directive) else None
                if changed is None:
                    yield Raw(pending.source)
                else:
                    block = changed
                pending = None
            yield block
        if pending:
            yield Raw(pending.source)

    def _directive_or_block(self, element: ET.Element) -> Directive | Block | None:
        if element.tag == "directive":
            return parse_directive(element.get("source", ""))
        if element.tag == "stashed":
            found = self._stashed(element)
            if not isinstance(found, str):
                return found
            return parse_directive(found.rstrip("\r\n")) or Raw(found)
        if element.tag in ("reference", "title", "attribution"):
            return None
        return self._block(element)

    def _stashed(self, element: ET.Element) -> Block | str:
        number = int(element.get("number", "0"))
        if number >= len(self.stash):
            raise TooHardError
        return self.stash[number]

    def _block(self, element: ET.Element) -> Block:  # noqa: C901, PLR0911, PLR0912 - one case a kind of element
        match element.tag:
            case "p":
                return Paragraph(self._runs(element))
            case "code":
                return _code(element.get("text", ""), element.get("language", ""))
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                return Heading(int(element.tag[1]), self._runs(element))
            case "ul" | "ol":
                items = tuple(ListItem(tuple(self.blocks(item))) for item in element)
                return List(items, element.tag == "ol", int(element.get("start", "1")))
            case "blockquote":
                return Quote(tuple(self.blocks(element)), self._runs(element.find("attribution")))
            case "pull":
                title = self._runs(element.find("title"))
                blocks = tuple(self.blocks(element))
                return PullQuote(
                    (Paragraph(title), *blocks) if title else blocks, self._runs(element.find("attribution"))
                )
            case "box":
                kind = element.get("kind", "")
                return Box(kind, self._runs(element.find("title")), tuple(self.blocks(element)))
            case "figures":
                return self._pictures(element)
            case "table":
                return self._table(element)
            case "pre":
                return self._indented_code(element)
            case "hr":
                return Rule()
            case "footnote":
                return Footnote(element.get("id", ""), tuple(self.blocks(element)))
            case "embed":
                return Embed(element.get("url", ""))
            case _:
                raise TooHardError

    def _runs(self, element: ET.Element | None) -> Inline:
        return read_runs(element, self.parser, self.source) if element is not None else ()

    def _pictures(self, element: ET.Element) -> Block:
        pictures = [self._picture(child) for child in element]
        figures = tuple(picture for picture in pictures if isinstance(picture, Figure))
        if len(pictures) == 1:
            return pictures[0]
        if len(figures) < len(pictures):
            raise TooHardError  # a gallery holds pictures only
        return Gallery(figures)

    def _picture(self, element: ET.Element) -> Figure | Media:
        caption, kind = self._runs(element), element.get("kind", "")
        source, title = element.get("source", ""), element.get("alt", "")
        if kind == "picture":
            return Figure(source, title, caption, element.get("credit", ""))
        return Media(MediaKind(kind), source, title, caption)

    def _table(self, element: ET.Element) -> Table:
        head, body = element.find("thead"), element.find("tbody")
        rows = [tuple(self._runs(cell) for cell in row) for part in (head, body) if part is not None for row in part]
        aligns = tuple(_align(cell) for cell in element.iter("th"))
        return Table(tuple(rows[1:]), rows[0], aligns, self._runs(element.find("caption")))

    def _indented_code(self, element: ET.Element) -> Block:
        code = element.find("code")
        text = (code.text if code is not None else None) or ""
        return Code(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip("\n"))


def _align(cell: ET.Element) -> Align:
    style = cell.get("style", "")
    return Align(style.removeprefix("text-align: ").removesuffix(";"))
