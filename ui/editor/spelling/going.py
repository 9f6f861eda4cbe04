"""The next unknown word of the text, in the cells of its tables too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from newsdesk.story.tree import plain
from ui.editor.leaf import Kind
from ui.editor.table.cells import Address, cells
from ui.editor.table.spot import table_in

if TYPE_CHECKING:
    from ui.editor.table.tables import Tables
    from ui.editor.text_edit import StoryEdit

Place = tuple[int, int, int]  # leaf, cell of its table in reading order (else 0), position in the words
Errors = Callable[[str], tuple[tuple[int, int], ...]]


def go_to_unknown(edit: StoryEdit, tables: Tables, errors: Errors, *, behind_caret: bool) -> bool:
    """Select the first unknown word of the text, or the first one behind the caret; False if there is none."""
    tables.commit()
    wanted = _here(edit, tables) if behind_caret else (0, 0, 0)
    for place, end, address in _unknown(edit, errors, wanted[0]):
        if place >= wanted:
            block = edit.story.block(place[0])
            if address is None:
                edit.select(block.position() + place[2], block.position() + end)
                edit.setFocus(Qt.FocusReason.OtherFocusReason)
            elif tables.open(block, address):
                cursor = tables.cell.textCursor()
                cursor.setPosition(place[2])
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                tables.cell.setTextCursor(cursor)
            return True
    return False


def _here(edit: StoryEdit, tables: Tables) -> Place:
    block, table, address = tables.block, tables.table, tables.address
    if block is not None and table is not None and address is not None:
        at = [one for one, _ in cells(table)].index(address)
        return block.blockNumber() - 1, at, tables.cell.textCursor().selectionEnd()
    if edit.selected_object() is not None:
        return edit.story.leaf_at(edit.textCursor().selectionStart()), 0, 0
    caret = edit.textCursor().selectionEnd()
    leaf = edit.story.leaf_at(caret)
    return leaf, 0, caret - edit.story.block(leaf).position()


def _unknown(edit: StoryEdit, errors: Errors, first: int) -> Iterator[tuple[Place, int, Address | None]]:
    """The unknown words from leaf `first` on: where each begins, where it ends, in which cell."""
    block = edit.story.block(first)
    for number, leaf in enumerate(edit.story.groups.leaves[first:], first):
        table = table_in(block) if leaf.objects else None
        if table is not None:
            for at, (address, words) in enumerate(cells(table)):
                for start, end in errors(plain(words).replace("\n", "\u2028")):
                    yield (number, at, start), end, address
        elif not leaf.objects and leaf.kind != Kind.CODE:
            for start, end in errors(block.text()):
                yield (number, 0, start), end, None
        block = block.next()
