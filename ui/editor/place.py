"""What a screen reader says as the caret comes into a heading, a list, a quote, a link, a picture or another block.

Qt tells it the words only (facts of the editor, section 10): neither level, nor list, nor link reach it by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from newsdesk.story.tree import Figure, Gallery, Table
from newsdesk.words import listed
from ui.digits import digits
from ui.editor.announce import announce, is_listened_to
from ui.editor.cards import card_words
from ui.editor.leaf import Kind, Leaf
from ui.editor.lists import list_depth
from ui.editor.marks import link_at
from ui.editor.path import BOX, NOTE, NUMBERS, PULL
from ui.editor.registers import OBJECTS
from ui.editor.toolbar import kind_words

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

Part = tuple[object, str]  # what it is, for comparing; what is said of it


class PlaceTeller(QObject):
    """Call `follow` when the caret rests."""

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._last: frozenset[object] = frozenset()

    def follow(self) -> None:
        """Say what is new at the caret's place; nothing where no screen reader listens."""
        if not is_listened_to() or not self._edit.hasFocus():
            return
        parts = list(self._parts())
        said = listed(words for key, words in parts if key not in self._last)
        self._last = frozenset(key for key, _ in parts)
        announce(self._edit, said)

    def _parts(self) -> Iterator[Part]:
        edit = self._edit
        cursor = edit.textCursor()
        leaves = edit.story.groups.leaves
        at = edit.story.leaf_at(cursor.selectionStart())
        if at >= len(leaves):
            return
        leaf = leaves[at]
        yield from self._around(leaves, at)
        if leaf.kind.level:
            yield ("heading", at), self.tr("Heading level {level}").format(level=digits(leaf.kind.level))
        if leaf.kind in (Kind.CAPTION, Kind.CREDIT, Kind.ATTRIBUTION, Kind.BOX_TITLE, Kind.CODE):
            yield (leaf.kind, at), kind_words(leaf.kind)
        if leaf.objects:
            yield ("object", leaf.objects), self._object_words(leaf)
        yield from self._link(cursor)

    def _around(self, leaves: Sequence[Leaf], at: int) -> Iterator[Part]:
        path = leaves[at].path
        for step in path:
            if not step.is_list:
                yield step.id, self._frame_words(step.kind)
        depth = list_depth(path)
        if depth is not None:
            step = path[depth]
            words = self.tr("Numbered list") if step.kind == NUMBERS else self.tr("Bulleted list")
            level = sum(1 for other in path if other.is_list)
            yield (
                ("list", step.id),
                words if level == 1 else f"{words}, " + self.tr("level {n}").format(n=digits(level)),
            )
            number, count = _item_of(leaves, at, depth)
            yield ("item", step.item), self.tr("item {n} of {count}").format(n=digits(number), count=digits(count))

    def _link(self, cursor: QTextCursor) -> Iterator[Part]:
        link, start, _ = link_at(cursor)
        if link is not None:
            yield ("link", start, link.url), self.tr("Link to {address}").format(address=link.url)

    def _frame_words(self, kind: str) -> str:
        words = {PULL: self.tr("Pull quote"), BOX: self.tr("Box"), NOTE: self.tr("Footnote")}
        return words.get(kind, self.tr("Quote"))

    def _object_words(self, leaf: Leaf) -> str:
        node = OBJECTS[leaf.objects[0]]
        if isinstance(node, Figure):
            if not node.alt:
                return self.tr("Picture without alternative text")
            return self.tr("Picture: {text}").format(text=node.alt)
        if isinstance(node, Table):
            rows = len(node.rows) + bool(node.header)
            return self.tr("Table, rows: {rows}, columns: {columns}").format(
                rows=digits(rows), columns=digits(len(node.rows[0]))
            )
        if isinstance(node, Gallery):
            return self.tr("Gallery, pictures: {n}").format(n=digits(len(node.figures)))
        return card_words(node)[0] if node is not None else ""


def _item_of(leaves: Sequence[Leaf], at: int, depth: int) -> tuple[int, int]:
    """Which item of its list the leaf is in, and how many there are."""
    path = leaves[at].path
    items = [path[depth].item]
    for step in (-1, 1):
        here = at + step
        while 0 <= here < len(leaves):
            other = leaves[here].path
            if len(other) <= depth or other[:depth] != path[:depth] or other[depth].id != path[depth].id:
                break
            edge = items[0] if step < 0 else items[-1]
            if other[depth].item != edge:
                items.insert(0 if step < 0 else len(items), other[depth].item)
            here += step
    return items.index(path[depth].item) + 1, len(items)
