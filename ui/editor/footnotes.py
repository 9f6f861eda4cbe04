"""Footnotes: their numbers, putting one in, going from the number to the note and back.

A note keeps its id in the text; readers (and the editor) see numbers in the order of the references.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QTextBlock, QTextCursor

from newsdesk.store.records import Article
from newsdesk.story.tree import Footnote, NoteRef, inlines, walk
from ui.editor.blocks import fragments, insert_leaves, kind_of
from ui.editor.leaf import Kind, Leaf
from ui.editor.parts import Part
from ui.editor.path import NOTE, Step
from ui.editor.registers import ATOMS, Container, container, new_container
from ui.editor.style import OBJECT_CHARACTER, Prop

if TYPE_CHECKING:
    from ui.editor.groups import Group
    from ui.editor.text_edit import StoryEdit

PAUSE = 150  # ms after a change, then the numbers are right again
NEAR = 4  # px before the first letter of a note that still mean the letter


class Footnotes(QObject, Part):
    """One editor's footnotes."""

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._known: frozenset[str] = frozenset()
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.number)
        self._gone = QTimer(self, singleShot=True, interval=0)
        self._gone.timeout.connect(self._follow_notes)
        edit.story.spliced.connect(self._spliced)
        edit.hooks.released.append(self._follow)

    def opened(self, article: Article) -> None:  # noqa: ARG002 - whichever it is
        self._known = self._notes()
        self.number()

    # --- numbers -----------------------------------------------------------------------------------------------

    def number(self) -> None:
        """Number the notes as they are referred to; what looks different now is laid out anew."""
        self._later.stop()
        numbers: dict[str, int] = {}
        for group in self._edit.story.groups.list:
            for note in _references(group):
                numbers.setdefault(note, len(numbers) + 1)
        before = self._edit.drawer.note_numbers
        if numbers == before:
            return
        self._edit.drawer.note_numbers = numbers
        changed = {note for note in {*numbers, *before} if numbers.get(note) != before.get(note)}
        for position, note in self._places():
            if note in changed:
                self._edit.document().markContentsDirty(position, 1)
        self._edit.viewport().update()

    def _places(self) -> Iterator[tuple[int, str]]:
        """The references: position and id."""
        start = 0
        document = self._edit.story
        for group in document.groups.list:
            if _references(group):
                for leaf in range(start, start + len(group.leaves)):
                    yield from references_in(document.block(leaf))
            start += len(group.leaves)

    # --- deleted notes -----------------------------------------------------------------------------------------

    def _spliced(self, _start: int, removed: int, nodes: tuple[object, ...]) -> None:
        if removed or nodes:
            self._later.start()
        if self._known or any(isinstance(node, Footnote) for node in nodes):
            self._gone.start()

    def _notes(self) -> frozenset[str]:
        groups = self._edit.story.groups.list
        return frozenset(node.note for group in groups for node in group.nodes if isinstance(node, Footnote))

    def _follow_notes(self) -> None:
        """A note that was deleted takes its references along, in the same step of undo."""
        now = self._notes()
        gone, self._known = self._known - now, now
        places = [position for position, note in self._places() if note in gone]
        if not places or not self._edit.document().isUndoAvailable() or self._edit.document().isRedoAvailable():
            return  # undo and redo bring and take both by themselves
        with self._edit.story.edit(join=True) as cursor:
            for position in reversed(places):
                cursor.setPosition(position)
                cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()

    # --- ways --------------------------------------------------------------------------------------------------

    def insert_or_go(self) -> None:
        """In a note: back to its number. Beside a number: to the note. Elsewhere a new footnote is begun."""
        edit = self._edit
        cursor = edit.textCursor()
        leaf = edit.story.groups.leaves[edit.story.leaf_at(cursor.position())]
        beside = [note for position, note in references_in(cursor.block()) if cursor.position() - position in (0, 1)]
        if leaf.path and leaf.path[0].kind == NOTE:
            self.go_to_reference(container(leaf.path[0].id).word)
        elif beside and not cursor.hasSelection():
            self.go_to_note(beside[0])
        else:
            self.insert()

    def _follow(self, event: QMouseEvent) -> bool:
        """A click on a number leads to its note, a click on the note's own number back."""
        cursor = self._edit.textCursor()
        if cursor.hasSelection() or event.modifiers():
            return False
        point = event.position()
        numbered = self._numbered(cursor)
        if numbered is not None and self._is_beside(point.x(), cursor):
            self.go_to_reference(numbered)
            return True
        for position, note in references_in(cursor.block()):
            left, right = QTextCursor(cursor), QTextCursor(cursor)
            left.setPosition(position)
            right.setPosition(position + 1)
            a, b = self._edit.cursorRect(left), self._edit.cursorRect(right)
            if a.top() == b.top() and a.united(b).contains(point.toPoint()):
                self.go_to_note(note)
                return True
        return False

    def _numbered(self, cursor: QTextCursor) -> str | None:
        """The note whose first words the cursor stands before: its number is drawn beside them."""
        leaves = self._edit.story.groups.leaves
        at = self._edit.story.leaf_at(cursor.position())
        note = leaves[at].path[0] if leaves[at].path else None
        if note is None or note.kind != NOTE or not cursor.atBlockStart():
            return None
        return container(note.id).word if leaves[at - 1].path[:1] != (note,) else None

    def _is_beside(self, x: float, cursor: QTextCursor) -> bool:
        """Whether the point is where numbers are, and not just before the first letter."""
        words = self._edit.cursorRect(cursor)
        rtl = cursor.block().textDirection() == Qt.LayoutDirection.RightToLeft
        return x > words.right() + NEAR if rtl else x < words.left() - NEAR

    def insert(self) -> None:
        """A number behind the selection or at the caret, its note behind the story, the caret in the note."""
        edit, document = self._edit, self._edit.story
        position = edit.textCursor().selectionEnd()
        kind = kind_of(document.qt.findBlock(position))
        if kind.is_object or kind in (Kind.CREDIT, Kind.CODE):
            return
        note = self._free_id()
        step = Step(NOTE, new_container(Container(NOTE, word=note)))
        edit.keys.break_typing()
        with document.edit() as cursor:
            cursor.setPosition(position)
            cursor.insertText(OBJECT_CHARACTER, document.style.atom(kind, ATOMS.number(NoteRef(note))))
            insert_leaves(QTextCursor(document.qt.lastBlock()), (Leaf(path=(step,)),), document.style)
        self.number()
        edit.place_caret(document.qt.lastBlock().position())
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_note(self, note: str) -> None:
        """The caret goes to the end of the note's first paragraph."""
        document = self._edit.story
        for number, leaf in enumerate(document.groups.leaves):
            if leaf.path and leaf.path[0].kind == NOTE and container(leaf.path[0].id).word == note:
                block = document.block(number)
                self._edit.place_caret(block.position() + block.length() - 1)
                return

    def go_to_reference(self, note: str) -> None:
        """The caret goes behind the first number that refers to the note."""
        for position, found in self._places():
            if found == note:
                self._edit.place_caret(position + 1)
                return

    def _free_id(self) -> str:
        taken = {*self._notes(), *(note for _, note in self._places())}
        return next(str(number) for number in range(1, len(taken) + 2) if str(number) not in taken)


def references_in(block: QTextBlock) -> Iterator[tuple[int, str]]:
    """Position and id of each reference in the block."""
    for position, text, form in fragments(block):
        run = ATOMS[form.intProperty(Prop.ATOM)] if OBJECT_CHARACTER in text else None
        if isinstance(run, NoteRef):
            for offset in range(len(text)):
                yield position + offset, run.note


def _references(group: Group) -> tuple[str, ...]:
    if group.references is None:
        group.references = tuple(
            run.note
            for block in walk(group.nodes)
            for words in inlines(block)
            for run in words
            if isinstance(run, NoteRef)
        )
    return group.references
