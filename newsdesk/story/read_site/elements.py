"""HTML elements -> blocks of a story, for block markup and classic HTML alike.

Each reader takes what its node can say and nothing else: an element with an attribute that would be lost when the block
is written anew raises NotInline, and is kept as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from newsdesk.story.credit import split_credit
from newsdesk.story.read_site.inline import Notes, NotInline, no_notes, read_inline
from newsdesk.story.read_site.tree_of_html import COMMENT, Element, words_of
from newsdesk.story.remote_picture import RemotePicture
from newsdesk.story.tree import (
    PLAIN,
    Align,
    Attributes,
    Block,
    Box,
    Break,
    Code,
    Figure,
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
    Rule,
    Table,
    Text,
    inline,
    plain,
)

DEEPEST_LIST = 8
GROUP = "group"
"""The kind of a box that is a group of the site's own."""
_BOX = re.compile(r"([a-z][a-z0-9-]{0,30})-box")
_KINDS = frozenset(("correction", "related"))
DELIMITER = re.compile(rf"(?=<!--\s+/?wp:){COMMENT}")
_OWN = re.compile(r"(?:wp-block-|wp-image-|wp-element-|wp-caption|has-|is-|size-|align|columns-|blocks-|attachment-).*")
_ALIGN_CLASS = re.compile(r"(?:has-text-align-|align)(left|center|right)")
_TEXT_ALIGN = re.compile(r"\s*text-align\s*:\s*(left|center|right)\s*;?\s*")


@dataclass(frozen=True, slots=True)
class Reader:
    """What is known beside the HTML. `sha_of`: the picture of the media store that is the site's with an id and a URL,
    "" for none. `direction`: of the story. `html` is the text that elements have their places in.
    """

    html: str
    sha_of: Callable[[int, str], str] = lambda _id, _url: ""
    notes: Notes = no_notes
    direction: str = ""
    depth: int = field(default=0)

    def of(self, html: str) -> Reader:
        return replace(self, html=html)

    # --- text

    def inside(self, element: Element) -> Inline:
        return read_inline(self.html[element.inside : element.behind], self.notes)

    def paragraph(self, element: Element, attributes: Attributes | None = None) -> Paragraph:
        """A direction that is the story's own needs no word."""
        own = attributes_of(element) if attributes is None else attributes
        if own.direction and own.direction == self.direction:
            own = replace(own, direction="")
        return Paragraph(self.inside(element), own)

    def heading(self, element: Element) -> Heading:
        return Heading(int(element.tag[1]), self.inside(element), attributes_of(element))

    def code(self, element: Element) -> Code:
        inner = element.elements()
        if len(inner) != 1 or inner[0].tag != "code" or inner[0].elements() or element.has_words():
            raise NotInline
        names = [*element.classes(), *inner[0].classes()]
        language = next((name.removeprefix("language-") for name in names if name.startswith("language-")), "")
        attributes = attributes_of(element, drop=(f"language-{language}",))
        return Code(words_of(inner[0]), language, attributes)

    # --- lists and quotes

    def items(self, element: Element) -> List:
        if self.depth >= DEEPEST_LIST or element.has_words():
            raise NotInline
        _only(element, "class", "start", "id")
        inner = replace(self, depth=self.depth + 1)
        items = tuple(inner.item(child) for child in element.elements())
        ordered = element.tag == "ol"
        return List(items, ordered, _number(element.attributes.get("start", "1")), attributes_of(element))

    def item(self, item: Element) -> ListItem:
        """Words, then perhaps lists."""
        if item.tag != "li":
            raise NotInline
        _only(item)
        lists = [child for child in item.elements() if child.tag in ("ul", "ol")]
        behind = lists[0].start if lists else item.behind
        if lists and _rest(self.html, lists, behind, item.behind):
            raise NotInline
        html = DELIMITER.sub("", self.html[item.inside : behind])
        paragraphs = [Paragraph(words) for words in apart(read_inline(html, self.notes))]
        if not paragraphs and lists:
            raise NotInline
        return ListItem((*paragraphs, *map(self.items, lists)))

    def quote_blocks(self, element: Element) -> tuple[tuple[Block, ...], Inline]:
        """What is said in a `<blockquote>`, and who said it."""
        who: Inline = ()
        blocks: list[Block] = []
        if element.has_words():
            raise NotInline
        for child in element.elements():
            if who:
                raise NotInline
            if child.tag == "cite":
                _only(child)
                who = self.inside(child)
            else:
                blocks.append(self.block(child))
        return tuple(blocks), who

    def block(self, element: Element) -> Block:  # noqa: C901, PLR0911 - one case a kind of element
        """Any element that stands for itself. Raises NotInline."""
        match element.tag:
            case "p":
                _only(element, "class", "id", "dir", "style")
                return self.paragraph(element)
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                _only(element, "class", "id", "style")
                return self.heading(element)
            case "ul" | "ol":
                return self.items(element)
            case "blockquote":
                _only(element, "class", "id")
                blocks, who = self.quote_blocks(element)
                if "pull-quote" in element.classes():
                    return PullQuote(blocks, who, attributes_of(element, drop=("pull-quote",)))
                return Quote(blocks, who, attributes_of(element))
            case "div":
                return self.division(element)
            case "pre":
                _only(element, "class", "id")
                return self.code(element)
            case "hr":
                _only(element, "class", "id")
                return Rule(attributes_of(element))
            case "table":
                _only(element, "class", "id")
                return self.table(element, attributes_of(element))
            case "figure":
                _only(element, "class", "id")
                return self.figure(element, 0, attributes_of(element))
            case _:
                raise NotInline

    def division(self, element: Element) -> Block:
        """A box or a gallery that newsdesk wrote into classic HTML."""
        _only(element, "class", "id")
        if element.has_words():
            raise NotInline
        blocks = tuple(map(self.block, element.elements()))
        figures = tuple(block for block in blocks if isinstance(block, Figure))
        if element.classes()[:1] == ["gallery"] and blocks and len(figures) == len(blocks):
            return Gallery(figures, attributes_of(element, drop=("gallery",)))
        box = as_box(blocks, attributes_of(element))
        if box is None:
            raise NotInline
        return box

    # --- pictures

    def source(self, url: str, number: int, size: str = "") -> str:
        """The media store's picture, or where the site has it. Raises NotInline for an address of neither."""
        source = self.sha_of(number, url) or RemotePicture(url, number, size).source
        if not source:
            raise NotInline
        return source

    def figure(self, element: Element, number: int, attributes: Attributes) -> Figure:
        """`<figure>` with one picture, perhaps in a link, and a caption."""
        image, caption = _image_and_caption(element)
        words, credit = without_credit(self.inside(caption) if caption else ())
        return self.image(image, number, words, credit, attributes)

    def image(self, image: Element, number: int, words: Inline, credit: str, attributes: Attributes) -> Figure:
        names = image.classes()
        by_class = next((name[9:] for name in names if re.fullmatch(r"wp-image-\d{1,18}", name)), "")
        size = next((name[5:] for name in names if name.startswith("size-")), "")
        source = self.source(image.attributes.get("src", ""), number or int(by_class or 0), size)
        return Figure(source, image.attributes.get("alt", ""), words, credit, attributes)

    def media(self, element: Element, kind: MediaKind, number: int) -> Media:
        """`<figure>` with a sound or a film."""
        inner = element.elements()
        captions = [child for child in inner if child.tag == "figcaption"]
        players = [child for child in inner if child.tag == kind.value]
        if len(players) != 1 or len(captions) > 1 or len(inner) > 2 or element.has_words():
            raise NotInline
        if players[0].elements():
            raise NotInline
        caption = self.inside(captions[0]) if captions else ()
        source = self.source(players[0].attributes.get("src", ""), number)
        return Media(kind, source, "", caption, attributes_of(element))

    # --- tables

    def table(self, table: Element, attributes: Attributes, caption: Inline = ()) -> Table:
        header: tuple[Inline, ...] = ()
        rows: list[tuple[Inline, ...]] = []
        aligns: list[Align] = []
        if table.has_words():
            raise NotInline
        for part in _parts(table):
            _only(part)
            if part.has_words() or part.tag not in ("thead", "tbody"):
                raise NotInline
            for row in part.elements():
                _only(row)
                cells = self.cells(row, "th" if part.tag == "thead" else "td", aligns, first=not rows and not header)
                if part.tag == "thead":
                    if header or rows:
                        raise NotInline
                    header = cells
                else:
                    rows.append(cells)
        if not rows or len({len(row) for row in (*rows, *filter(None, [header]))}) > 1:
            raise NotInline
        if header and not any(header):
            raise NotInline
        return Table(tuple(rows), header, tuple(aligns), caption, attributes)

    def cells(self, row: Element, tag: str, aligns: list[Align], *, first: bool) -> tuple[Inline, ...]:
        """The cells of a row. `aligns` is filled by the first row, and the others must not differ from it."""
        if row.tag != "tr" or row.has_words():
            raise NotInline
        cells, own = [], []
        for cell in row.elements():
            if cell.tag != tag:
                raise NotInline
            _only(cell, "class", "data-align", "style", "scope")
            own.append(attributes_of(cell).align)
            if attributes_of(cell).css_class:
                raise NotInline
            words = self.inside(cell)
            if any(isinstance(run, Break) for run in words[:1]):
                raise NotInline
            cells.append(words)
        if first:
            aligns.extend(own)
        elif own != aligns:
            raise NotInline
        return tuple(cells)


# --- small helpers


def attributes_of(element: Element, drop: Sequence[str] = ()) -> Attributes:
    """What any block can say of itself, from its element. Raises NotInline for a style that is more than alignment."""
    names = element.classes()
    align = next((match[1] for name in names if (match := _ALIGN_CLASS.fullmatch(name))), "")
    style = element.attributes.get("style", "")
    if style:
        match = _TEXT_ALIGN.fullmatch(style)
        if match is None:
            raise NotInline
        align = match[1]
    direction = element.attributes.get("dir", "")
    own = " ".join(name for name in names if not _OWN.fullmatch(name) and name not in drop)
    return Attributes(
        direction if direction in ("ltr", "rtl") else "", Align(align), own, element.attributes.get("id", "")
    )


def as_box(blocks: tuple[Block, ...], attributes: Attributes) -> Box | None:
    """The box that a class says it is; None where none does."""
    names = attributes.css_class.split()
    matches = (name if name in _KINDS else match[1] if (match := _BOX.fullmatch(name)) else "" for name in names)
    kind = next(filter(None, matches), "")
    if not kind:
        return None
    rest = " ".join(name for name in names if name != f"{kind}-box" and not (name == kind and kind in _KINDS))
    title: Inline = ()
    first = blocks[0] if blocks else None
    if isinstance(first, Heading) and first.level == 3 and first.attributes == PLAIN and first.inline:
        title, blocks = first.inline, blocks[1:]
    return Box(kind, title, blocks, replace(attributes, css_class=rest))


def apart(words: Inline) -> list[Inline]:
    """Two breaks in a row begin another paragraph: so a list's item or a note holds several."""
    parts: list[list[object]] = [[]]
    for run in words:
        last = parts[-1][-1] if parts[-1] else None
        if isinstance(run, Break) and isinstance(last, Break):
            parts[-1].pop()
            parts.append([])
        else:
            parts[-1].append(run)
    return [made for part in parts if (made := inline(part))]  # type: ignore[arg-type]


def without_credit(caption: Inline) -> tuple[Inline, str]:
    """A caption and the credit that newsdesk wrote at its end."""
    last = caption[-1] if caption else None
    if not isinstance(last, Text) or last.marks:
        return caption, ""
    before = plain(caption[:-1])
    words, credit = split_credit(before + last.text)
    if not credit or len(words) < len(before.rstrip()):
        return caption, ""
    rest = words[len(before) :]
    return inline((*caption[:-1], *([Text(rest)] if rest else []))), credit


def _image_and_caption(figure: Element) -> tuple[Element, Element | None]:
    inner = figure.elements()
    captions = [child for child in inner if child.tag == "figcaption"]
    others = [child for child in inner if child.tag != "figcaption"]
    if len(others) != 1 or len(captions) > 1 or figure.has_words():
        raise NotInline
    image = others[0]
    if image.tag == "a":
        if image.has_words() or len(image.elements()) != 1:
            raise NotInline
        image = image.elements()[0]
    if image.tag != "img":
        raise NotInline
    return image, captions[0] if captions else None


def _parts(table: Element) -> Iterable[Element]:
    inner = table.elements()
    if inner and all(child.tag == "tr" for child in inner):
        return [replace(table, tag="tbody", attributes={}, children=list(inner))]
    return inner


def _only(element: Element, *names: str) -> None:
    if any(name not in names for name in element.attributes):
        raise NotInline


def _number(text: str) -> int:
    if not re.fullmatch(r"\d{1,9}", text):
        raise NotInline
    return int(text)


def _rest(html: str, lists: list[Element], start: int, end: int) -> bool:
    """Whether there is more than lists (and the delimiters of their blocks) from `start` on."""
    at, rest = start, []
    for one in lists:
        rest.append(html[at : one.start])
        at = one.end
    rest.append(html[at:end])
    return bool(re.sub(COMMENT, "", "".join(rest)).strip())
