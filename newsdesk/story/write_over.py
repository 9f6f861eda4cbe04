"""Writes a story over what the site has of it: what did not change keeps its bytes, and what stands between blocks too.

Two blocks are the same where they would be written alike. So the trip through Markdown, and what a block of a site
cannot say (a credit apart from its caption), make no difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsdesk.story.clean_html import clean_html
from newsdesk.story.dress import Dress, dressed
from newsdesk.story.known import Known, known_of
from newsdesk.story.read_site import Role, SiteBlock, SiteContent, read_site_content
from newsdesk.story.site_context import Blocks, BlocksContext, Origin, note_names
from newsdesk.story.tree import Block, Box, Gallery, Heading, Quote, Raw, Story

if TYPE_CHECKING:
    from newsdesk.story.site_writer import SiteWriter, Written

_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of the story: `key` is how it would be written if nothing were cleaned, `text` how it is written. `seen`:
    the notes that were referred to before it."""

    node: Block
    key: str
    text: str
    seen: frozenset[str]


def _pieces(texts: Sequence[Written], keys: Sequence[Written]) -> list[Piece]:
    """What is not empty of them."""
    both = zip(texts, keys, strict=True)
    return [Piece(one.block, key.text, one.text, one.seen) for one, key in both if one.text]


@dataclass(frozen=True, slots=True)
class Placed:
    """`number` of the block of the site that it is, or that it takes the place of; None where it is new."""

    text: str
    number: int | None = None


def write_over(story: Story, context: BlocksContext, origin: Origin, writer: type[SiteWriter]) -> Blocks:
    """`story` as the content of the post that the site has as `origin`."""
    site = read_site_content(
        origin.content,
        origin.footnotes,
        sha_of=origin.sha_of,
        is_dateline=lambda words: words == context.dateline,
        note_names=note_names(story, context.key),
        direction=context.direction,
    )
    known = known_of(site)
    new = writer(context, story, known)
    keys = writer(context, story, known, verbatim=True)
    there = writer(replace(context, dateline=site.dateline), site.story, known, verbatim=True)
    pieces = _pieces(new.body(), keys.body())
    over = _Over(site, known, new, keys, there)
    placed = over.placed(pieces, site.blocks, top=True)
    _put_facts(placed, site, new, context)
    content = _joined(placed, site.blocks, site.content, 0, len(site.content))
    same_notes = keys.notes_json() == there.notes_json()
    return Blocks(content, origin.footnotes if same_notes else new.notes_json())


def _put_facts(placed: list[Placed], site: SiteContent, new: SiteWriter, context: BlocksContext) -> None:
    """What newsdesk puts into the text beside the story: each where the site has it, else where it belongs."""

    def put(role: Role, texts: Sequence[str], place: int, *, same: bool) -> None:
        numbers = [number for number, block in enumerate(site.blocks) if block.role is role]
        if same and texts:
            texts = [site.source(site.blocks[number]) for number in numbers]
        elif len(texts) != len(numbers):
            numbers = []
        if not numbers:
            placed[place:place] = map(Placed, texts)
            return
        for number, text in zip(numbers, texts, strict=False):
            behind = (at for at, one in enumerate(placed) if one.number is not None and one.number > number)
            placed.insert(0 if role is Role.BYLINE else next(behind, len(placed)), Placed(text, number))

    core = any(block.role is Role.NOTES and block.name == "footnotes" for block in site.blocks)
    put(Role.NOTES, new.notes_place(), len(placed), same=core and context.footnotes)
    put(Role.BYLINE, [*filter(None, [new.byline()])], 0, same=site.byline == context.byline)


@dataclass(frozen=True, slots=True)
class _Over:
    site: SiteContent
    known: Known
    new: SiteWriter
    keys: SiteWriter
    there: SiteWriter

    def placed(self, pieces: Sequence[Piece], blocks: Sequence[SiteBlock], *, top: bool = False) -> list[Placed]:
        """Each piece as it is written, over the `blocks` that the site has at the same place."""
        keys = self._keys_at_top() if top else [self._key(block) for block in blocks]
        found = _same([piece.key for piece in pieces], keys)
        found = self._same_raw(pieces, blocks, found)
        slots = _slots(pieces, blocks, found)
        out = []
        at = 0
        while at < len(pieces):
            number = found[at]
            if number is not None:
                out.append(Placed(self.site.source(blocks[number]), number))
                at += len(blocks[number].nodes)
                continue
            slot = slots.get(at)
            text = self._anew(pieces[at], blocks[slot]) if slot is not None else pieces[at].text
            out.append(Placed(self.known.with_shortcodes(text), slot))
            at += 1
        return out

    def _keys_at_top(self) -> list[tuple[str, ...]]:
        written = iter([one.text for one in self.there.body()])
        return [tuple(next(written) for _ in block.nodes) for block in self.site.blocks]

    def _key(self, block: SiteBlock) -> tuple[str, ...]:
        return tuple(self.there.block(node) for node in block.nodes)

    def _same_raw(
        self, pieces: Sequence[Piece], blocks: Sequence[SiteBlock], found: list[int | None]
    ) -> list[int | None]:
        """The same, with foreign markup that was cleaned before it was sent the first time."""
        used = {number for number in found if number is not None}
        cleaned = {
            block.nodes[0].source: number
            for number, block in enumerate(blocks)
            if number not in used and len(block.nodes) == 1 and isinstance(block.nodes[0], Raw)
        }
        out = list(found)
        for at, piece in enumerate(pieces):
            if out[at] is None and cleaned and isinstance(piece.node, Raw) and piece.node.source not in cleaned:
                out[at] = cleaned.pop(clean_html(piece.node.source).strip(), None)
        return out

    def _anew(self, piece: Piece, block: SiteBlock) -> str:
        """A block that changed, in the dress of the one that it takes the place of."""
        (was,) = block.nodes
        node = piece.node
        if isinstance(node, Raw) and isinstance(was, Raw):
            # whoever edits a script that the site has may do so there too
            if clean_html(was.source) == was.source or was.source not in self.site.source(block):
                return piece.text
            return self.site.source(block).replace(was.source, node.source, 1)
        inside = None
        if isinstance(node, Box | Quote | Gallery) and block.inner:
            inside = self._inside(node, block, piece.seen)
        return dressed(piece.text, node, Dress(self.site.source(block), was, inside), self.new.context)

    def _inside(self, node: Box | Quote | Gallery, block: SiteBlock, seen: frozenset[str]) -> str:
        inner: Story = node.figures if isinstance(node, Gallery) else node.blocks
        if isinstance(node, Box) and node.title:
            inner = (Heading(3, node.title), *inner)
        self.new.seen_references, self.keys.seen_references = set(seen), set(seen)
        placed = self.placed(_pieces(self.new.all(inner), self.keys.all(inner)), block.inner)
        return _joined(placed, block.inner, self.site.content, block.inner[0].start, block.inner[-1].end)


def _same(keys: Sequence[str], there: Sequence[tuple[str, ...]]) -> list[int | None]:
    """For each key the number of the block that begins there and is the same; None for what is in no block."""
    pairs = _Pairs(keys, there)
    front, first = pairs.from_front()
    end, last = pairs.from_behind(front, first)
    pairs.between(front, end, range(first, last))
    return pairs.found


class _Pairs:
    """What is alike at both ends is paired first, then the rest in any order: a block that moved keeps its bytes."""

    def __init__(self, keys: Sequence[str], there: Sequence[tuple[str, ...]]) -> None:
        self.keys, self.there = keys, there
        self.found: list[int | None] = [None] * len(keys)

    def _fits(self, at: int, number: int) -> bool:
        block = self.there[number]
        return at >= 0 and tuple(self.keys[at : at + len(block)]) == block

    def from_front(self) -> tuple[int, int]:
        at = number = 0
        while number < len(self.there) and self._fits(at, number):
            if self.there[number]:
                self.found[at] = number
                at += len(self.there[number])
            number += 1
        return at, number

    def from_behind(self, front: int, first: int) -> tuple[int, int]:
        end, last = len(self.keys), len(self.there)
        while last > first:
            at = end - len(self.there[last - 1])
            if at < front or not self._fits(at, last - 1):
                break
            last -= 1
            if at < end:
                self.found[at] = last
            end = at
        return end, last

    def between(self, front: int, end: int, numbers: range) -> None:
        waiting: dict[str, list[int]] = defaultdict(list)
        for number in reversed(numbers):
            if self.there[number]:
                waiting[self.there[number][0]].append(number)
        at = front
        while at < end:
            candidates = waiting[self.keys[at]]
            length = len(self.there[candidates[-1]]) if candidates else 1
            if candidates and at + length <= end and self._fits(at, candidates[-1]):
                self.found[at] = candidates.pop()
                at += length
            else:
                at += 1


def _slots(pieces: Sequence[Piece], blocks: Sequence[SiteBlock], found: Sequence[int | None]) -> dict[int, int]:
    """Which block of the site a changed piece takes the place of: the next of its kind between the same neighbours."""
    used = {number for number in found if number is not None}
    ends = _next_found(found, len(blocks))
    slots: dict[int, int] = {}
    at, free = 0, 0
    while at < len(pieces):
        number = found[at]
        if number is not None:
            at, free = at + len(blocks[number].nodes), number + 1
            continue
        for candidate in range(free, ends[at]):
            nodes = blocks[candidate].nodes
            if candidate not in used and len(nodes) == 1 and type(nodes[0]) is type(pieces[at].node):
                slots[at] = candidate
                free = candidate + 1
                break
        at += 1
    return slots


def _next_found(found: Sequence[int | None], end: int) -> list[int]:
    out = []
    for number in reversed(found):
        end = end if number is None else number
        out.append(end)
    return out[::-1]


def _joined(placed: Sequence[Placed], blocks: Sequence[SiteBlock], content: str, start: int, end: int) -> str:
    """The pieces with what stood between them; an empty line where they were not neighbours."""
    out: list[str] = []
    last: int | None = None
    for place, piece in enumerate(placed):
        number = piece.number
        if place == 0:
            out.append(content[start : blocks[0].start] if number == 0 else "")
        elif number is not None and last is not None and number == last + 1:
            out.append(content[blocks[last].end : blocks[number].start])
        else:
            out.append(_BETWEEN)
        out.append(piece.text)
        last = number
    if blocks and last == len(blocks) - 1:
        out.append(content[blocks[-1].end : end])
    return "".join(out)
