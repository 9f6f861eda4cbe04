"""The story tree: what a story's text *is*, apart from any way of writing it down.

A story is a tuple of blocks. Blocks hold inline text: flat runs, each with the set of marks that lie on it
(ProseMirror's model: marks are a set with a fixed order, so the same text has one form only). Every node is a
frozen value: compared by content, shared between versions, never changed. `FORMAT.md` says how each is written.
Every node brings itself into normal form when it is made, so that what cannot be told apart in the text is equal here.

Read in this order: marks, runs, `inline`, blocks, `Story`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from newsdesk.story.characters import clean_line, clean_lines, clean_url

T = TypeVar("T")
_SHA = re.compile(r"[0-9a-f]{64}")

# --- marks -----------------------------------------------------------------------------------------------------


class Simple(StrEnum):
    """Marks that are there or not; the value is the HTML tag."""

    STRONG = "strong"
    EMPHASIS = "em"
    STRIKE = "del"
    CODE = "code"
    SUB = "sub"
    SUP = "sup"


@dataclass(frozen=True, slots=True)
class Link:
    """A link to `url` (as written, percent-encoded), with the title that a browser shows on hovering."""

    url: str
    title: str = ""

    def __post_init__(self) -> None:
        _set(self, url=clean_url(self.url), title=clean_line(self.title))


@dataclass(frozen=True, slots=True)
class MarginNote:
    """The words that a margin note is about. `note` is its id; what it says lives in the store."""

    note: str


Mark = Simple | Link | MarginNote
Marks = frozenset[Mark]
NO_MARKS: Marks = frozenset()


def one_link(marks: Marks) -> Marks:
    """`marks` with at most one link: links do not lie within links."""
    links = [mark for mark in marks if isinstance(mark, Link)]
    if len(links) < 2:
        return marks
    kept = min(links, key=lambda link: (link.url, link.title))
    return frozenset(mark for mark in marks if mark == kept or not isinstance(mark, Link))


def tag_name(mark: Mark) -> str:
    """The HTML tag that stands for `mark`."""
    return mark.value if isinstance(mark, Simple) else "a" if isinstance(mark, Link) else "mark"


_TAG_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")


def _set(node: object, **values: object) -> None:
    """Writes fields of a frozen node while it is being made."""
    for name, value in values.items():
        object.__setattr__(node, name, value)


# --- runs ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Characters with the same marks. No newline, no control character but tab, never empty."""

    text: str
    marks: Marks = NO_MARKS

    def __post_init__(self) -> None:
        # most of a story is such runs, and most are in normal form already
        text = clean_line(self.text)
        if text is not self.text:
            _set(self, text=text)
        if len(self.marks) > 1:
            _set(self, marks=one_link(self.marks))


@dataclass(frozen=True, slots=True)
class Break:
    """A line break inside a block."""

    marks: Marks = NO_MARKS


@dataclass(frozen=True, slots=True)
class NoteRef:
    """A reference to the footnote with the id `note`."""

    note: str
    marks: Marks = NO_MARKS


@dataclass(frozen=True, slots=True)
class RawInline:
    """Inline markup that no run stands for: an HTML tag or comment, kept verbatim."""

    source: str
    marks: Marks = NO_MARKS

    def __post_init__(self) -> None:
        source = clean_line(self.source)
        # A tag named like a mark's own (`<strong class="x">`) does not carry that mark: whose end is `</strong>`?
        match = _TAG_NAME.match(source)
        name = match[1].lower() if match else ""
        marks = frozenset(mark for mark in one_link(self.marks) if tag_name(mark) != name)
        _set(self, source=source, marks=marks)


Run = Text | Break | NoteRef | RawInline
Inline = tuple[Run, ...]


def inline(runs: Iterable[Run]) -> Inline:
    """`runs` in normal form.

    Equal neighbours are merged, empty text is dropped, and a break or note reference carries only marks that the text
    on both its sides has: a footnote's number is never bold on its own.
    """
    out: list[Run] = []
    for run in runs:
        if isinstance(run, Text):
            if not run.text:
                continue
            last = out[-1] if out else None
            if isinstance(last, Text) and last.marks == run.marks:
                out[-1] = Text(last.text + run.text, run.marks)
                continue
        out.append(run)
    for place, run in enumerate(out):
        if isinstance(run, Break | NoteRef) and run.marks:
            marks = run.marks & _marks_beside(out[place - 1 :: -1] if place else ()) & _marks_beside(out[place + 1 :])
            if marks != run.marks:
                out[place] = replace(run, marks=marks)
    return tuple(out)


def _marks_beside(runs: Iterable[Run]) -> Marks:
    """The marks of the first of `runs` that has marks of its own."""
    return next((run.marks for run in runs if isinstance(run, Text | RawInline)), NO_MARKS)


def plain(runs: Iterable[Run]) -> str:
    """The characters of `runs` alone; a break is a newline."""
    return "".join(r.text if isinstance(r, Text) else "\n" if isinstance(r, Break) else "" for r in runs)


# --- blocks ----------------------------------------------------------------------------------------------------


class Align(StrEnum):
    NONE = ""
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Attributes:
    """What any block may carry. `direction` is "", "ltr" or "rtl"; `css_class` and `anchor` come from pulled blocks."""

    direction: str = ""
    align: Align = Align.NONE
    css_class: str = ""
    anchor: str = ""

    def __post_init__(self) -> None:
        if self.css_class or self.anchor:
            _set(self, css_class=clean_line(self.css_class), anchor=clean_line(self.anchor))


PLAIN = Attributes()


@dataclass(frozen=True, slots=True)
class Paragraph:
    inline: Inline = ()
    attributes: Attributes = PLAIN

    def __post_init__(self) -> None:
        _set(self, inline=inline(self.inline))


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 to 6 is read; the editor offers 2 to 4."""

    level: int
    inline: Inline = ()
    attributes: Attributes = PLAIN

    def __post_init__(self) -> None:
        _set(self, inline=inline(self.inline))


@dataclass(frozen=True, slots=True)
class ListItem:
    """Blocks of one item; usually a paragraph, perhaps followed by a nested `List`."""

    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class List:
    """A bulleted list, or a numbered one that begins at `start`."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    start: int = 1
    attributes: Attributes = PLAIN

    def __post_init__(self) -> None:
        _set(self, items=tuple(self.items) or (ListItem(),), start=self.start if self.ordered else 1)


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quote; `attribution` is () where nobody is named."""

    blocks: tuple[Block, ...] = ()
    attribution: Inline = ()
    attributes: Attributes = PLAIN

    def __post_init__(self) -> None:
        _set(self, attribution=inline(self.attribution))


@dataclass(frozen=True, slots=True)
class PullQuote:
    """A line of the story itself, set large."""

    blocks: tuple[Block, ...] = ()
    attribution: Inline = ()
    attributes: Attributes = PLAIN

    def __post_init__(self) -> None:
        _set(self, attribution=inline(self.attribution))


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture. `source` is the SHA-256 of a picture in the media store (64 hex digits)."""

    source: str
    alt: str = ""
    caption: Inline = ()
    credit: str = ""
    attributes: Attributes = PLAIN

    def __post_init__(self) -> None:
        _set(self, alt=clean_line(self.alt), caption=inline(self.caption), credit=clean_line(self.credit))


@dataclass(frozen=True, slots=True)
class Gallery:
    """Several pictures as one block (one is allowed)."""

    figures: tuple[Figure, ...]
    attributes: Attributes = PLAIN

    def __post_init__(self) -> None:
        _set(self, figures=tuple(replace(figure, attributes=PLAIN) for figure in self.figures))


class MediaKind(StrEnum):
    AUDIO = "audio"
    VIDEO = "video"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Media:
    """Sound, film or a file to fetch. `source` is the SHA-256 in the media store."""

    kind: MediaKind
    source: str
    title: str = ""
    caption: Inline = ()
    attributes: Attributes = PLAIN

    def __post_init__(self) -> None:
        _set(self, title=clean_line(self.title), caption=inline(self.caption))


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, all of one width. `header` is () where there is none; at least one body row."""

    rows: tuple[tuple[Inline, ...], ...]
    header: tuple[Inline, ...] = ()
    aligns: tuple[Align, ...] = ()
    caption: Inline = ()
    attributes: Attributes = PLAIN

    def __post_init__(self) -> None:
        header = tuple(inline(cell) for cell in self.header)
        rows = tuple(tuple(inline(cell) for cell in row) for row in self.rows) or ((),)
        width = max(1, len(header), *map(len, rows))
        _set(
            self,
            header=_wide(header, width, ()) if any(header) else (),
            rows=tuple(_wide(row, width, ()) for row in rows),
            aligns=_wide(self.aligns, width, Align.NONE)[:width] if any(self.aligns[:width]) else (),
            caption=inline(self.caption),
        )


def _wide(cells: tuple[T, ...], width: int, filler: T) -> tuple[T, ...]:
    return cells + (filler,) * (width - len(cells))


@dataclass(frozen=True, slots=True)
class Code:
    text: str
    language: str = ""
    attributes: Attributes = PLAIN

    def __post_init__(self) -> None:
        _set(self, text=clean_lines(self.text), language=clean_line(self.language).strip())


@dataclass(frozen=True, slots=True)
class Box:
    """A fact box or an aside: blocks under a title. `kind` is one lower-case word, "fact" by default."""

    kind: str = "fact"
    title: Inline = ()
    blocks: tuple[Block, ...] = ()
    attributes: Attributes = PLAIN

    def __post_init__(self) -> None:
        _set(self, title=inline(self.title))


@dataclass(frozen=True, slots=True)
class Rule:
    attributes: Attributes = PLAIN


@dataclass(frozen=True, slots=True)
class Footnote:
    """What a note says, where it stands in the text. `note` is unique in the story."""

    note: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Embed:
    """A page shown inside the story (a film, a post). Its card says what was last known of it: `title`, the name of its
    `site`, and `picture`, the SHA-256 of one in the media store ("" for none, or what is no SHA-256).
    """

    url: str
    title: str = ""
    attributes: Attributes = PLAIN
    site: str = ""
    picture: str = ""

    def __post_init__(self) -> None:
        _set(self, url=clean_url(self.url), title=clean_line(self.title), site=clean_line(self.site))
        _set(self, picture=self.picture if _SHA.fullmatch(self.picture) else "")

    @property
    def has_card(self) -> bool:
        """Whether its card says more than a title."""
        return bool(self.site or self.picture)


@dataclass(frozen=True, slots=True)
class Raw:
    """What no node stands for, kept verbatim and written back byte for byte."""

    source: str
    attributes: Attributes = PLAIN

    def __post_init__(self) -> None:
        _set(self, source=self.source.rstrip("\r\n"))


Block = (
    Paragraph | Heading | List | Quote | PullQuote | Figure | Gallery | Media | Table | Code | Box | Rule | Footnote
    | Embed | Raw
)  # fmt: skip
Story = tuple[Block, ...]


def children(block: Block) -> tuple[Block, ...]:
    """The blocks directly inside `block`, in reading order."""
    if isinstance(block, List):
        return tuple(inner for item in block.items for inner in item.blocks)
    if isinstance(block, Gallery):
        return block.figures
    if isinstance(block, Quote | PullQuote | Box | Footnote):
        return block.blocks
    return ()


def walk(story: Iterable[Block]) -> Iterator[Block]:
    """Every block of `story`, outermost first, in reading order."""
    for block in story:
        yield block
        yield from walk(children(block))


def inlines(block: Block) -> Iterator[Inline]:
    """The inline texts of `block` itself, without those of the blocks in it."""
    match block:
        case Paragraph() | Heading():
            yield block.inline
        case Quote() | PullQuote():
            yield block.attribution
        case Box():
            yield block.title
        case Figure() | Media():
            yield block.caption
        case Table():
            yield from block.header
            for row in block.rows:
                yield from row
            yield block.caption
