"""What a view of a comparison shows, as leaves: the blocks of both versions, or of one, and lines that say what cannot
be seen (that a block moved, that only its form changed)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from newsdesk.story.compare import Change, Piece
from newsdesk.story.compare_words import DELETED, INSERTED, counted
from newsdesk.story.tree import (
    Block,
    Figure,
    Gallery,
    MarginNote,
    Media,
    NoteRef,
    Paragraph,
    Rule,
    Story,
    Text,
    inlines,
    walk,
)
from ui.editor.leaf import Kind, Leaf, plan

if TYPE_CHECKING:
    from newsdesk.desk.comparison import Comparison


_PLACEHOLDERS = (Kind.CAPTION, Kind.CREDIT, Kind.ATTRIBUTION, Kind.BOX_TITLE)  # where nothing is written, none is shown


class Side(Enum):
    BOTH = auto()
    OLD = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class ShownPiece:
    """A piece of the comparison and its leaves. `states`: what became of each."""

    piece: Piece
    leaves: tuple[Leaf, ...]
    states: tuple[Change, ...]


def pieces_of(comparison: Comparison) -> tuple[Piece, ...]:
    """Head and body, from the top to the bottom."""
    return (*comparison.head, *comparison.body)


def shown_pieces(comparison: Comparison, side: Side) -> Iterator[ShownPiece]:
    """The pieces in the order in which they are shown; one may have no leaf on this side."""
    for number, piece in enumerate(pieces_of(comparison)):
        shown = shown_piece(piece, side)
        if number == len(comparison.head) - 1 and comparison.body:
            below = plan(Rule())
            shown = replace(shown, leaves=(*shown.leaves, *below), states=(*shown.states, Change.SAME))
        yield shown


def shown_piece(piece: Piece, side: Side) -> ShownPiece:
    leaves: list[Leaf] = []
    states: list[Change] = []
    for change, block in _blocks(piece, side):
        made = [leaf for leaf in plan(block) if leaf.inline or leaf.kind not in _PLACEHOLDERS]
        leaves += made
        by_words = change is Change.CHANGED and piece.words_differ
        states += [Change.SAME if by_words and not _is_marked(leaf) else change for leaf in made]
    words = _line(piece, side)
    if words:
        leaves.insert(0, Leaf(Kind.CAPTION, inline=(Text(words),)))
        states.insert(0, piece.change)
    return ShownPiece(piece, tuple(leaves), tuple(states))


def note_numbers(pieces: Iterable[Piece]) -> dict[str, int]:
    """Of footnotes, as they are referred to from the top to the bottom."""
    numbers: dict[str, int] = {}
    for piece in pieces:
        blocks = [block for _change, block in piece.both] or list(piece.left)
        for inner in walk(blocks):
            for line in inlines(inner):
                for run in line:
                    if isinstance(run, NoteRef):
                        numbers.setdefault(run.note, len(numbers) + 1)
    return numbers


def spoken(piece: Piece) -> str:
    """What became of a piece, for who cannot see its marks."""
    said = {
        Change.SAME: tr("unchanged"),
        Change.CHANGED: tr("changed"),
        Change.INSERTED: tr("added"),
        Change.DELETED: tr("removed"),
        Change.MOVED: tr("moved here"),
        Change.LEFT: tr("moved away"),
    }[piece.change]
    if piece.change not in (Change.CHANGED, Change.MOVED):
        return said
    gone, come = (_marked_words(piece, mark) for mark in (DELETED, INSERTED))
    parts = [said]
    parts += [tr("removed: {words}").format(words=gone)] if gone else []
    parts += [tr("added: {words}").format(words=come)] if come else []
    return "; ".join(parts)


def _marked_words(piece: Piece, mark: MarginNote) -> str:
    lines = (line for _change, block in piece.both for inner in walk((block,)) for line in inlines(inner))
    return " ".join(filter(None, (counted(line, mark).strip() for line in lines)))


def _blocks(piece: Piece, side: Side) -> Iterator[tuple[Change, Block]]:
    if side is Side.BOTH:
        yield from piece.both
        return
    story: Story = piece.left if side is Side.OLD else piece.right
    for block in story:
        if isinstance(block, Paragraph) and not block.inline:
            continue  # the standfirst of a version that had none
        yield piece.change, block


def _line(piece: Piece, side: Side) -> str:
    """What is said over a piece, "" where its marks say it all."""
    change = piece.change
    if change in (Change.MOVED, Change.LEFT):
        return _move_line(piece, side)
    wordless = not any(_has_words(block) for _change, block in piece.both)
    wordless = wordless or any(isinstance(block, Figure | Gallery | Media) for _change, block in piece.both)
    if change is Change.INSERTED:
        return tr("Added") if wordless and side is not Side.OLD else ""
    if change is Change.DELETED:
        return tr("Removed") if wordless and side is not Side.NEW else ""
    if change is Change.CHANGED and wordless and len(piece.both) > 1:
        return tr("Replaced: first as it was, then as it is") if side is Side.BOTH else tr("Replaced")
    if change is Change.CHANGED and not piece.words_differ:
        return tr("The same words; a note, the form or a detail changed")
    return ""


def _move_line(piece: Piece, side: Side) -> str:
    up = piece.upward
    if piece.change is Change.MOVED:
        here = tr("Moved here from further down") if up else tr("Moved here from further up")
        return here if side is not Side.OLD else ""
    if side is Side.BOTH:
        line = tr("Moved further up: “{words}”") if up else tr("Moved further down: “{words}”")
        return line.format(words=_beginning(piece.left))
    away = tr("Moved further up") if up else tr("Moved further down")
    return away if side is Side.OLD else ""


def _is_marked(leaf: Leaf) -> bool:
    """Whether something of it went or came: of a list, the items that did not change are left in peace."""
    return bool(leaf.objects) or any(DELETED in run.marks or INSERTED in run.marks for run in leaf.inline)


def _has_words(block: Block) -> bool:
    return any(line for inner in walk((block,)) for line in inlines(inner))


def _beginning(story: Story) -> str:
    for block in walk(story):
        for line in inlines(block):
            words = "".join(run.text for run in line if isinstance(run, Text)).strip()
            if words:
                return words if len(words) <= 60 else words[:58].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
    return "…"


def tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("History", text, "", number)
