"""What has been read so far of one container: blocks, and the runs of the paragraph that is open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsdesk.story.read_html.settle import RawRun, Words, settle
from newsdesk.story.tree import (
    PLAIN,
    Attributes,
    Block,
    Break,
    Code,
    Embed,
    Heading,
    Inline,
    Link,
    List,
    ListItem,
    Marks,
    NoteRef,
    Paragraph,
    Run,
    Simple,
    Text,
    inline,
    inlines,
    walk,
)

DEEPEST_LIST = 8


@dataclass(frozen=True, slots=True)
class Item:
    """An item whose list is to be found out from its neighbours: Word writes paragraphs, Slack a list for each level.

    `level` from 1; `number` as it is shown, None for "the next".
    """

    level: int
    ordered: bool
    blocks: tuple[Block, ...]
    number: int | None = None


Piece = Block | Item


class Flow:
    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._runs: list[RawRun] = []

    def text(self, text: str, marks: Marks) -> None:
        self._runs.append(Words(text, marks))

    def line_break(self, marks: Marks) -> None:
        self._runs.append(Break(marks))

    def note(self, note: str) -> None:
        self._runs.append(NoteRef(note))

    def end(self, attributes: Attributes = PLAIN) -> None:
        """The open paragraph is over."""
        if self._runs:
            self.pieces += [Paragraph(made, attributes) for made in settle(self._runs)]
            self._runs = []

    def add(self, piece: Piece) -> None:
        self.end()
        self.pieces.append(piece)

    def extend(self, pieces: Iterable[Piece]) -> None:
        self.end()
        self.pieces += pieces

    def blocks(self) -> tuple[Block, ...]:
        """All that was read; items that stand together are lists."""
        self.end()
        return gather(self.pieces)


def gather(pieces: Sequence[Piece]) -> tuple[Block, ...]:
    out: list[Block] = []
    items: list[Item] = []
    for piece in pieces:
        if isinstance(piece, Item):
            items.append(piece)
            continue
        if items:
            out += _lists(items)
            items = []
        out.append(piece)
    return (*out, *_lists(items))


def _lists(items: Sequence[Item]) -> list[List]:
    depths: list[int] = []
    above: list[int] = []
    for item in items:
        while above and above[-1] > item.level:
            above.pop()
        if (not above or above[-1] < item.level) and len(above) < DEEPEST_LIST:
            above.append(item.level)
        depths.append(len(above))
    return _nest(list(zip(depths, items, strict=True)))


def _nest(items: list[tuple[int, Item]]) -> list[List]:
    """Lists of items with their depths; each item takes the deeper ones behind it."""
    out: list[List] = []
    at = 0
    current: list[ListItem] = []
    first: Item | None = None
    last_number = 0
    while at < len(items):
        depth, item = items[at]
        end = at + 1
        while end < len(items) and items[end][0] > depth:
            end += 1
        number = last_number + 1 if item.number is None else item.number
        begins = first is None or item.ordered != first.ordered or (item.ordered and number != last_number + 1)
        if begins and first is not None:
            out.append(List(tuple(current), first.ordered, first.number or 1))
            current = []
        if begins:
            first = item
        last_number = number if item.number is not None or not begins else 1
        current.append(ListItem((*item.blocks, *_nest(items[at + 1 : end]))))
        at = end
    if first is not None:
        out.append(List(tuple(current), first.ordered, first.number if first.number is not None else 1))
    return out


def words_of(blocks: Iterable[Block], between: Sequence[Run] = (Text(" "),)) -> Inline:
    """The words of all blocks in one line; `between` stands where one ended."""
    runs: list[Run] = []
    for block in walk(blocks):
        for part in (*inlines(block), *_own_words(block)):
            if part:
                runs += [*between, *part] if runs else part
    return inline(runs)


def _own_words(block: Block) -> Iterator[Inline]:
    """Words that are no inline text in a block of their own."""
    if isinstance(block, Code) and block.text.strip():
        yield (Text(" ".join(block.text.split()), frozenset((Simple.CODE,))),)
    elif isinstance(block, Embed):
        yield (Text(block.url, frozenset((Link(block.url),))),)


def heading(level: int, words: Inline) -> Heading:
    """A heading on one line. Bold is how it looked, not what it says."""
    return Heading(level, not_bold(Text(" ") if isinstance(run, Break) else run for run in words))


def not_bold(words: Iterable[Run]) -> Inline:
    return inline(Text(run.text, run.marks - {Simple.STRONG}) if isinstance(run, Text) else run for run in words)
