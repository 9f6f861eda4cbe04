"""Hits in a story: where they are, and putting other words in their place.

A hit is in the words of one leaf, or in a table, whose cells and caption are searched one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from newsdesk.story.tree import Table, plain
from ui import utf16
from ui.editor.blocks import LINE_SEPARATOR, kind_of, marks_of
from ui.editor.erase import select_block
from ui.editor.leaf import Kind
from ui.editor.registers import MARKS, OBJECTS
from ui.editor.style import OBJECT_CHARACTER, Prop
from ui.editor.table.cells import Address, cell_at, cells, with_cell
from ui.editor.table.inlines import replaced

if TYPE_CHECKING:
    from ui.editor.document import StoryDocument
    from ui.editor.find.search import Search
    from ui.editor.text_edit import StoryEdit


@dataclass(frozen=True, slots=True)
class Hit:
    """In leaf number `leaf`, characters `start` to `end` as Qt counts them (UTF-16), of the leaf's text or of the
    table's cell at `cell`. `words`: what stands in its place once it is replaced.
    """

    leaf: int
    start: int
    end: int
    cell: Address | None = None
    words: str = ""


def find_all(document: StoryDocument, search: Search, replace: str | None = None) -> Iterator[Hit]:
    """All hits in reading order. With `replace`, each brings along what stands in its place."""
    search.begin()
    for place in texts(document):
        for match in search.find(place.text):
            words = "" if replace is None else search.replacement(match, replace)
            yield hit_at(place, match.span(), words)


@dataclass(frozen=True, slots=True)
class Place:
    """Words that can be searched: those of a leaf, or of a table's cell."""

    leaf: int
    cell: Address | None
    text: str


def texts(document: StoryDocument) -> Iterator[Place]:
    """All words of the story in reading order."""
    block = document.block(0)
    for number, leaf in enumerate(document.groups.leaves):
        if leaf.objects:
            node = OBJECTS[leaf.objects[0]]
            if isinstance(node, Table):
                for address, runs in cells(node):
                    yield Place(number, address, plain(runs).replace("\n", LINE_SEPARATOR))
        else:
            yield Place(number, None, block.text())
        block = block.next()


def hit_at(place: Place, span: tuple[int, int], words: str = "") -> Hit:
    """The hit at these code points of the place's words."""
    return Hit(place.leaf, *utf16.span(place.text, *span), place.cell, words)


def choose(edit: StoryEdit, hit: Hit) -> None:
    """Select the hit; in a table, the table."""
    block = edit.story.block(hit.leaf)
    if hit.cell is not None:
        select_block(edit, block)
    else:
        edit.select(block.position() + hit.start, block.position() + hit.end)


def replace_hits(document: StoryDocument, hits: Sequence[Hit]) -> None:
    """Put each hit's `words` in its place, with the marks of its first character. One step of undo."""
    with document.edit() as cursor:
        for hit in sorted(hits, key=_order, reverse=True):
            if hit.cell is None:
                _replace_in_text(document, cursor, hit)
            else:
                _replace_in_table(document, cursor, hit, hit.cell)
        document.mend(cursor, min(hit.leaf for hit in hits) + 1, max(hit.leaf for hit in hits) + 1)


def _order(hit: Hit) -> tuple[int, Address, int]:
    return hit.leaf, hit.cell or (-1, -1), hit.start


def _replace_in_text(document: StoryDocument, cursor: QTextCursor, hit: Hit) -> None:
    block = document.block(hit.leaf)
    cursor.setPosition(block.position() + hit.start + 1)
    marks = MARKS.number(marks_of(cursor.charFormat()))  # of the character before the position: the hit's first
    cursor.setPosition(block.position() + hit.start)
    cursor.setPosition(block.position() + hit.end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(_one_line(hit.words), document.style.char(kind_of(block), marks))


def _replace_in_table(document: StoryDocument, cursor: QTextCursor, hit: Hit, address: Address) -> None:
    block = document.block(hit.leaf)
    cursor.setPosition(block.position())
    cursor.setPosition(block.position() + 1, QTextCursor.MoveMode.KeepAnchor)
    node = OBJECTS[cursor.charFormat().intProperty(Prop.OBJECT)]
    if isinstance(node, Table):
        runs = replaced(cell_at(node, address), hit.start, hit.end, _one_line(hit.words))
        number = OBJECTS.number(with_cell(node, address, runs))
        cursor.setCharFormat(document.style.object(Kind.OBJECT, number))


def _one_line(words: str) -> str:
    return words.replace("\n", LINE_SEPARATOR).replace("\r", "").replace(OBJECT_CHARACTER, "")
