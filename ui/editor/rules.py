"""The Markdown way while typing: `## `, `- `, `1. `, `> `, `---`, three backticks at the start of a paragraph, `— `
in a quote, and `**x**` and its like (`inline_rules.py`).

What was typed becomes a step of undo before the change does: one undo brings the characters back, and then they stay.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from newsdesk.story.tree import Embed, Simple
from ui.editor import commands, inline_rules
from ui.editor.address import address
from ui.editor.blocks import LINE_SEPARATOR, fragments, kind_of, marks_of, read_leaf
from ui.editor.enter import paragraph_behind
from ui.editor.figures import insert_behind
from ui.editor.inserts import insert_code, set_language
from ui.editor.leaf import Kind, Leaf, plan
from ui.editor.lists import toggle_list
from ui.editor.marks import change_marks
from ui.editor.path import BULLETS, NUMBERS
from ui.editor.quotes import toggle_quote
from ui.editor.registers import MARKS, Container, new_container
from ui.editor.style import OBJECT_CHARACTER
from ui.utf16 import cut, units

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

_HEADINGS = {"## ": Kind.H2, "### ": Kind.H3, "#### ": Kind.H4}
_NUMBER = re.compile(r"(\d{1,4})[.)] $")
_RULES_AT_ONCE = ("---", "—-", "–-")  # smart dashes may have made one of the first two
_RULES_AT_RETURN = ("---", "***", "___")
_FENCE = re.compile(r"```([\w+#.-]*)$")
_LONGEST_FENCE = 32
_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}")
_LONGEST = 6  # characters of a marker with its space
_WORDS = (Kind.PARAGRAPH, Kind.KEPT_EMPTY)


class Rules:
    """Asked after each typed character and at Return; remembers what the person took back."""

    def __init__(self, edit: StoryEdit) -> None:
        self._edit = edit
        self._made = (-1, "")  # the block of the last rule, and what stood there before it
        self._refused = (-1, "")

    def typed(self, text: str) -> bool:
        """True if the character ended something that was made into what it means."""
        if text == " ":
            return self._after_space()
        if text == "-":
            return self._rule(_RULES_AT_ONCE)
        return text in inline_rules.ENDS and self._inline()

    def returned(self) -> bool:
        """Return was pressed: True if the paragraph was a rule, the fence of code, or an address."""
        return self._rule(_RULES_AT_RETURN) or self._fence() or self._page()

    def _page(self) -> bool:
        """An address alone in its paragraph is a page to embed."""
        edit = self._edit
        cursor = edit.textCursor()
        block = cursor.block()
        number, text = block.blockNumber(), block.text()
        if not cursor.atBlockEnd() or not _ADDRESS.fullmatch(text):
            return False  # as at most Returns: the block is read only where it may count
        leaf = read_leaf(block, words=False)
        if leaf.path or leaf.kind not in _WORDS or not self._is_wanted(block, text):
            return False
        with edit.story.steps.together():
            _remove(edit, block.position(), block.position() + block.length() - 1)
            paragraph_behind(edit, insert_behind(edit, plan(Embed(text))), ())
        self._remember(number, text)
        return True

    def undone(self) -> None:
        """A step was taken back: what stands again as it stood before the last rule stays so."""
        number, head = self._made
        if number >= 0 and self._edit.document().findBlockByNumber(number).text().startswith(head):
            self._refused = (number, head)

    # --- at the start of a block -------------------------------------------------------------------------------

    def _after_space(self) -> bool:
        edit = self._edit
        cursor = edit.textCursor()
        if cursor.positionInBlock() > _LONGEST:
            return False
        block = cursor.block()
        typed = block.text()[: cursor.positionInBlock()]
        leaf = read_leaf(block)
        if leaf.kind not in _WORDS or not self._is_wanted(block, typed):
            return False
        leaves = edit.story.groups.leaves
        at = block.blockNumber() - 1
        changes = _changes(leaves, at, leaf, typed)
        if not changes:
            return False
        with edit.story.edit() as made:
            made.setPosition(block.position())
            made.setPosition(block.position() + len(typed), QTextCursor.MoveMode.KeepAnchor)
            made.removeSelectedText()
            edit.story.reshape(made, changes)
            edit.story.mend(made, block.blockNumber(), block.blockNumber())
        edit.place_caret(block.position())
        self._remember(block.blockNumber(), typed)
        return True

    def _rule(self, ways: tuple[str, ...]) -> bool:
        edit = self._edit
        cursor = edit.textCursor()
        block = cursor.block()
        if not 2 <= block.length() - 1 <= 3 or not cursor.atBlockEnd() or cursor.hasSelection():
            return False
        number, text = block.blockNumber(), block.text()
        leaf = read_leaf(block)
        if text not in ways or leaf.path or leaf.kind not in _WORDS or not self._is_wanted(block, text):
            return False
        with edit.story.steps.together():
            _remove(edit, block.position(), block.position() + block.length() - 1)
            commands.insert_rule(edit)
        self._remember(number, text)
        return True

    def _fence(self) -> bool:
        edit = self._edit
        block = edit.textCursor().block()
        found = _FENCE.match(block.text()) if block.length() <= _LONGEST_FENCE else None
        if found is None or not edit.textCursor().atBlockEnd() or edit.textCursor().hasSelection():
            return False
        number, text = block.blockNumber(), block.text()
        if kind_of(block) not in _WORDS or not self._is_wanted(block, text):
            return False
        with edit.story.steps.together():
            _remove(edit, block.position(), block.position() + block.length() - 1)
            insert_code(edit)
            set_language(edit, edit.textCursor().block(), found[1])
        self._remember(number, text)
        return True

    # --- in words ----------------------------------------------------------------------------------------------

    def _inline(self) -> bool:
        edit = self._edit
        cursor = edit.textCursor()
        block = cursor.block()
        if kind_of(block).is_object or kind_of(block) == Kind.CREDIT:
            return False
        text, place = block.text(), cursor.positionInBlock()
        head, tail = cut(text, 0, place), cut(text, place)
        found = inline_rules.find(head, tail, address)
        if found is None or not self._is_wanted(block, head):
            return False
        here = head[found.start :]
        start, words, end, stop = (
            block.position() + units(head[:at]) for at in (found.start, found.words, found.end, len(head))
        )
        if OBJECT_CHARACTER in here or LINE_SEPARATOR in here or _has_code(block, start, stop):
            return False
        before = marks_of(_format_at(edit, start + 1))
        with edit.story.steps.together():
            _remove(edit, end, stop)
            _remove(edit, start, words)
            marked = QTextCursor(edit.document())
            marked.setPosition(start)
            marked.setPosition(start + end - words, QTextCursor.MoveMode.KeepAnchor)
            change_marks(edit.story, marked, lambda marks: marks | found.marks)
        edit.place_caret(start + end - words)
        edit.setCurrentCharFormat(edit.story.style.char(kind_of(block), MARKS.number(before)))
        edit.moved.emit()
        self._remember(block.blockNumber(), head)
        return True

    # --- what was taken back -----------------------------------------------------------------------------------

    def _remember(self, block: int, head: str) -> None:
        self._made = (block, head)
        self._refused = (-1, "")

    def _is_wanted(self, block: QTextBlock, head: str) -> bool:
        return self._refused != (block.blockNumber(), head)


def _remove(edit: StoryEdit, start: int, end: int) -> None:
    with edit.story.edit() as cursor:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


def _has_code(block: QTextBlock, start: int, end: int) -> bool:
    """Whether code stands between these positions of the document."""
    return any(
        Simple.CODE in marks_of(form) and position < end and position + units(text) > start
        for position, text, form in fragments(block)
    )


def _format_at(edit: StoryEdit, position: int) -> QTextCharFormat:
    """Of the character before the position."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(position)
    return cursor.charFormat()


def _changes(  # noqa: PLR0911 - one for each way of writing
    leaves: list[Leaf], at: int, leaf: Leaf, typed: str
) -> dict[int, Leaf]:
    in_quote = bool(leaf.path) and leaf.path[-1].is_quote
    if typed in ("— ", "-- ") and in_quote and _is_last_in_quote(leaves, at):
        return {at: replace(leaf, kind=Kind.ATTRIBUTION)}
    if typed in _HEADINGS and not any(step.is_list for step in leaf.path):
        return {at: replace(leaf, kind=_HEADINGS[typed])}
    if typed == "> ":
        return toggle_quote(leaves, at, at) if not in_quote else {}
    if leaf.path and leaf.path[-1].is_list:
        return {}
    if typed in ("- ", "* ", "+ "):
        return toggle_list(leaves, at, at, BULLETS)
    number = _NUMBER.match(typed)
    if number is None:
        return {}
    changes = toggle_list(leaves, at, at, NUMBERS)
    step = changes[at].path[-1]
    start = int(number[1])
    if start != 1 and not _is_known(leaves, step.id):
        fresh = new_container(Container(NUMBERS, start))
        changes[at] = replace(changes[at], path=(*changes[at].path[:-1], replace(step, id=fresh)))
    return changes


def _is_known(leaves: list[Leaf], list_id: int) -> bool:
    return any(step.id == list_id for leaf in leaves for step in leaf.path)


def _is_last_in_quote(leaves: list[Leaf], at: int) -> bool:
    path = leaves[at].path
    return at + 1 == len(leaves) or leaves[at + 1].path[: len(path)] != path
