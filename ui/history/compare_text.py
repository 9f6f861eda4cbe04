"""The text of a comparison: a story as the editor shows it, to be read only, with what went and came marked.

Deleted words are struck and on red, inserted ones underlined and on green: neither is told by its colour alone. A bar
beside a block says that something became of it.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from newsdesk.story.compare import Change
from newsdesk.story.compare_words import DELETED, INSERTED
from ui.editor.document import BODY, StoryDocument
from ui.editor.leaf import Kind, Leaf
from ui.editor.pictures import Pictures
from ui.editor.registers import MARKS
from ui.editor.style import Prop, Style
from ui.editor.text_edit import StoryEdit
from ui.history.shown import ShownPiece
from ui.theme.tokens import Tokens, current

TOP = 1.0  # px over the first block
BAR = 3
SLICE = 0.008  # s of the GUI thread for one slice of a long story
STEP = 6  # blocks put in between two looks at the clock
_KEYS = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
        Qt.Key.Key_Home, Qt.Key.Key_End,
    }
)  # fmt: skip


class CompareStyle(Style):
    """The story's own style, and what went and came."""

    def _make_char(self, kind: Kind, marks: int) -> QTextCharFormat:
        found = MARKS[marks]
        made = super()._make_char(kind, MARKS.number(found - {DELETED, INSERTED}))
        made.setProperty(Prop.MARKS, marks)
        if DELETED in found:
            made.setFontStrikeOut(True)
            made.setBackground(ground(self.theme, Change.DELETED))
        elif INSERTED in found:
            made.setFontUnderline(True)
            made.setUnderlineColor(self.theme.green)
            made.setBackground(ground(self.theme, Change.INSERTED))
        return made


class CompareDocument(StoryDocument):
    make_style = CompareStyle


class CompareText(StoryEdit):
    """`chosen(number)`: the caret went into another piece of the comparison. `menu_wanted(number, place)`.

    `shown`: all of it is there.
    """

    chosen = Signal(int)
    menu_wanted = Signal(int, QPoint)
    shown = Signal()

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(CompareDocument(), pictures)
        self.story.setParent(self)
        self.drawer.header_height = TOP
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._piece_of: list[int] = []  # of each leaf
        self._first: dict[int, int] = {}  # the first leaf of each piece
        self._states: list[Change] = []
        self._left: Iterator[tuple[int, ShownPiece]] | None = None  # still to be put in
        self._gathering: Iterator[None] | None = None
        self._here = -1
        self._quiet = False
        self.hooks.under.append(self._paint)
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._fill_some)
        self.moved.connect(self._moved)

    # --- filling -----------------------------------------------------------------------------------------------

    def show_pieces(self, pieces: Iterable[ShownPiece], notes: dict[str, int], direction: str, language: str) -> None:
        """Show these instead, the top of them at once and a long story's rest in slices. Then `shown`.

        `notes`: the number of each footnote.
        """
        self._piece_of, self._states, self._first = [], [], {}
        self._here = -1
        self.drawer.note_numbers = notes
        self._quiet = True
        self.story.begin_fill(direction, language)
        self._left = enumerate(pieces)
        self._gathering = None
        self._fill_some()

    def fill_all(self) -> None:
        """Do not wait for the slices."""
        while not self.is_filled:
            self._fill_some()

    @property
    def is_filled(self) -> bool:
        return self._left is None

    def _fill_some(self) -> None:
        """What can be put in within a moment."""
        until = time.monotonic() + SLICE
        self._quiet = True  # nobody goes anywhere
        while self._left is not None and time.monotonic() < until:
            if self._gathering is None:
                self._put_in(self._left)
            elif next(self._gathering, self) is self:
                self._left = self._gathering = None
                self.story.end_fill()
        self._quiet = False
        if self._left is not None:
            self._slices.start()
        else:
            self._slices.stop()
            self.shown.emit()

    def _put_in(self, pieces: Iterator[tuple[int, ShownPiece]]) -> None:
        """A few blocks more, or after the last of them the grouping begins."""
        begun = self.story.qt.blockCount() > 1
        leaves: list[Leaf] = []
        for number, shown in pieces:
            if shown.leaves:
                self._first[number] = len(self._piece_of)
            leaves += shown.leaves
            self._piece_of += [number] * len(shown.leaves)
            self._states += shown.states
            if len(leaves) >= STEP:
                break
        else:
            self._gathering = self.story.groups.gather()
        self.story.show_more(leaves)
        if not begun:
            self.place_caret(BODY)

    # --- places ------------------------------------------------------------------------------------------------

    @property
    def here(self) -> int:
        """The number of the piece that the caret is in, -1 for none."""
        block = self.textCursor().block().blockNumber() - 1
        return self._piece_of[block] if 0 <= block < len(self._piece_of) else -1

    def go_to(self, number: int) -> None:
        """Show this piece, with the caret in it."""
        if number not in self._first:
            return
        block = self.story.block(self._first[number])
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        room = self.viewport().height() // 3
        bar = self.verticalScrollBar()
        bar.setValue(round(self.block_rect(block).top()) + bar.value() - room)

    def top_of(self, number: int) -> float | None:
        """Where the piece begins, in the document; None where it is not on this side."""
        if number not in self._first:
            return None
        return self.block_rect(self.story.block(self._first[number])).top() + self.verticalScrollBar().value()

    def tops(self) -> list[tuple[int, float]]:
        """Of all pieces that are on this side."""
        return [(number, top) for number in self._first if (top := self.top_of(number)) is not None]

    def piece_rect(self, number: int) -> QRectF:
        """Where it is in the viewport."""
        rect = QRectF()
        for leaf in range(self._first.get(number, 0), len(self._piece_of)):
            if self._piece_of[leaf] != number:
                break
            rect = rect.united(self.block_rect(self.story.block(leaf)))
        return rect

    def _moved(self) -> None:
        if self.is_filled and not self._quiet and self.here != self._here:
            self._here = self.here
            self.viewport().update()
            self.chosen.emit(self._here)

    # --- what a person does ------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            return QTextEdit.event(self, event)  # the editor's keys are no use here
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.key() in _KEYS:
            QTextEdit.keyPressEvent(self, event)
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        QTextEdit.mouseDoubleClickEvent(self, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        cursor = self.cursorForPosition(self.viewport().mapFromGlobal(event.globalPos()))
        if not self.textCursor().hasSelection():
            cursor.setPosition(max(BODY, cursor.position()))
            self.setTextCursor(cursor)
        self.menu_wanted.emit(self.here, event.globalPos())

    # --- painting ----------------------------------------------------------------------------------------------

    def _paint(self, _edit: StoryEdit, painter: QPainter, dirty: QRectF) -> None:
        block = self.block_at(dirty.top())
        theme = current()
        while block.isValid():
            rect = self.block_rect(block)
            if rect.top() > dirty.bottom():
                return
            leaf = block.blockNumber() - 1
            if 0 <= leaf < len(self._states) and self._states[leaf] is not Change.SAME:
                self._paint_bar(painter, theme, block, rect, leaf)
            block = block.next()

    def _paint_bar(self, painter: QPainter, theme: Tokens, block: QTextBlock, rect: QRectF, leaf: int) -> None:
        colour = colour_of(theme, self._states[leaf])
        right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        width = BAR + 2 if self._piece_of[leaf] == self._here else BAR
        x = self.viewport().width() - width if right else 0
        painter.fillRect(QRectF(x, rect.top() + 2, width, rect.height() - 4), colour)


def ground(theme: Tokens, change: Change) -> QColor:
    """What the words stand on. See-through, so that it goes with any paper."""
    made = QColor(theme.red if change is Change.DELETED else theme.green)
    made.setAlpha(74 if theme.dark else 44)
    return made


def colour_of(theme: Tokens, change: Change) -> QColor:
    return {
        Change.DELETED: theme.red,
        Change.INSERTED: theme.green,
        Change.MOVED: theme.violet,
        Change.LEFT: theme.violet,
    }.get(change, theme.amber)
