"""One block -> Markdown, in the one form that FORMAT.md gives it. Blocks are divided by a blank line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdesk.story.directive import EMPTY_PARAGRAPH, SEPARATOR, write_card, write_directive
from newsdesk.story.entities import encode
from newsdesk.story.escape import escape_value
from newsdesk.story.spelling import ADDRESS, ATTRIBUTION, CAPTION
from newsdesk.story.tree import (
    PLAIN,
    Align,
    Attributes,
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
    Paragraph,
    PullQuote,
    Quote,
    Raw,
    Rule,
    Table,
)
from newsdesk.story.write_runs import Place, Rung, write_runs


class BlockWriter:
    """Writes blocks on one rung of care. `nested`: inside a list, a quote, a box or a note, where no fence works."""

    def __init__(self, rung: Rung = Rung.PLAIN, *, nested: bool = False) -> None:
        self.rung = rung
        self.nested = nested

    def join(self, blocks: Sequence[Block]) -> str:
        """`blocks`, divided by blank lines, and by a separator where two would grow together."""
        out: list[str] = []
        above: Block | None = None
        for block in blocks:
            text = self.block(block)
            if above is not None and touch(above, block) and not text.startswith("<!--"):
                out.append(SEPARATOR)
            out.append(text)
            above = block
        return "\n\n".join(out)

    def block(self, block: Block) -> str:
        """One block, with the directive above it."""
        body = self._body(block)
        directive = self._directive(block)
        return "\n\n".join(filter(None, (directive, body)))

    def _directive(self, block: Block) -> str:
        attributes = PLAIN if isinstance(block, Footnote) else block.attributes
        match block:
            case Paragraph() if not block.inline:
                return write_directive(attributes, EMPTY_PARAGRAPH)
            case Gallery() if len(block.figures) == 1:
                return write_directive(attributes, "gallery")
            case Embed():
                return write_card(block)
            case Code() if block.language and not _is_word(block.language):
                return write_directive(attributes, "code", lang=block.language)
            case _:
                return write_directive(attributes)

    def _body(self, block: Block) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a kind of block
        match block:
            case Paragraph():
                return self._paragraph(block.inline)
            case Heading():
                return f"{'#' * block.level} {self._runs(block.inline, Place.HEADING)}".rstrip(" ")
            case List():
                return self._list(block)
            case Quote():
                return _prefixed(self._quoted(block.blocks, block.attribution))
            case PullQuote():
                return _prefixed(_apart("[!pull]", self._quoted(block.blocks, block.attribution, empty="")))
            case Box():
                title = f"[!{block.kind}] {self._runs(block.title, Place.LINE)}".rstrip(" ")
                return _prefixed(_apart(title, self._inner().join(block.blocks)))
            case Figure():
                return self._figure(block)
            case Gallery():
                return "\n".join(map(self._figure, block.figures))
            case Media():
                picture = f"![{escape_value(block.title)}](media:{block.kind}/{block.source})"
                return _under(picture, self._runs(block.caption))
            case Table():
                return self._table(block)
            case Code():
                return self._code(block.text, block.language if _is_word(block.language) else "")
            case Rule():
                return "***"
            case Footnote():
                return self._item(f"[^{block.note}]: ", block.blocks)
            case Embed():
                return block.url
            case Raw():
                return self._code(block.source, "raw")

    def _inner(self) -> BlockWriter:
        return self if self.nested else BlockWriter(self.rung, nested=True)

    def _runs(self, inline: Inline, place: Place = Place.BLOCK) -> str:
        return write_runs(inline, place, self.rung)

    def _paragraph(self, inline: Inline) -> str:
        text = self._runs(inline)
        return text.replace("://", "\\://", 1) if ADDRESS.fullmatch(text) else text

    # --- lists

    def _list(self, block: List) -> str:
        markers = [f"{block.start + place}. " if block.ordered else "- " for place in range(len(block.items))]
        if is_tight(block):
            return "\n".join(map(self._tight_item, markers, block.items))
        return "\n\n".join(self._item(marker, item.blocks) for marker, item in zip(markers, block.items, strict=True))

    def _tight_item(self, marker: str, item: ListItem) -> str:
        inner = self._inner()
        if not item.blocks:
            return marker + SEPARATOR
        text, *nested = [inner.block(block) for block in item.blocks]
        return "\n".join([marker + _indented(text, first=False), *map(_indented, nested)])

    def _item(self, marker: str, blocks: Sequence[Block]) -> str:
        """An item with blank lines between its blocks; a footnote is written alike."""
        inner = self._inner()
        if not blocks or not _is_plain_paragraph(blocks[0]):
            return _apart(marker + SEPARATOR, _indented(inner.join(blocks)))
        return marker + _indented(inner.join(blocks), first=False)

    # --- the rest

    def _quoted(self, blocks: Sequence[Block], attribution: Inline, empty: str = SEPARATOR) -> str:
        who = ATTRIBUTION + self._runs(attribution, Place.BEHIND) if attribution else ""
        return _apart(self._inner().join(blocks), who) or empty

    def _figure(self, figure: Figure) -> str:
        credit = f' "{escape_value(figure.credit)}"' if figure.credit else ""
        return _under(f"![{escape_value(figure.alt)}](media:{figure.source}{credit})", self._runs(figure.caption))

    def _table(self, table: Table) -> str:
        width = len(table.rows[0])
        aligns = table.aligns or (Align.NONE,) * width
        lines = [
            self._row(table.header or ((),) * width),
            f"| {' | '.join(_RULES[align] for align in aligns)} |",
            *map(self._row, table.rows),
        ]
        caption = CAPTION + self._runs(table.caption, Place.LINE) if table.caption else ""
        return _apart("\n".join(lines), caption)

    def _row(self, cells: Sequence[Inline]) -> str:
        return f"| {' | '.join(self._runs(cell, Place.CELL) for cell in cells)} |"

    def _code(self, text: str, language: str) -> str:
        if self.nested:
            word = f' class="language-{encode(language, "-")}"' if language else ""
            return f"<pre><code{word}>{encode(text)}</code></pre>"
        longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
        fence = "`" * (longest + 1)
        return f"{fence}{language}\n{text}\n{fence}" if text else f"{fence}{language}\n{fence}"


def touch(above: Block, below: Block) -> bool:
    """Whether the two would be read as one without a separator between them."""
    if isinstance(above, List) and isinstance(below, List):
        return above.ordered == below.ordered
    return isinstance(above, Quote | PullQuote | Box) and isinstance(below, Quote | PullQuote | Box)


def is_tight(block: List) -> bool:
    """Whether a list needs no blank lines: every item is one paragraph, perhaps with one such list under it."""
    for item in block.items:
        match item.blocks:
            case ():
                continue
            case (first,) if _is_plain_paragraph(first):
                continue
            case (first, List() as nested) if _is_plain_paragraph(first) and nested.attributes == PLAIN:
                if is_tight(nested):
                    continue
        return False
    return True


_RULES = {Align.NONE: "---", Align.LEFT: ":---", Align.CENTER: ":---:", Align.RIGHT: "---:"}


def _is_plain_paragraph(block: Block) -> bool:
    return isinstance(block, Paragraph) and bool(block.inline) and block.attributes == Attributes()


def _is_word(language: str) -> bool:
    """Whether a fence can carry `language` behind its backticks."""
    return re.fullmatch(r"[\w#+-][\w#.+-]*", language) is not None and language != "raw"


def _apart(*texts: str) -> str:
    return "\n\n".join(text for text in texts if text)


def _under(picture: str, caption: str) -> str:
    return f"{picture}\n{caption}" if caption else picture


def _prefixed(text: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))


def _indented(text: str, *, first: bool = True) -> str:
    lines = text.split("\n")
    return "\n".join(f"    {line}" if line and (place or first) else line for place, line in enumerate(lines))
