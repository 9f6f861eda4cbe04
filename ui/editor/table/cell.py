"""The one editor that goes from cell to cell: a small text over the cell that is being written.

It has no undo of its own (a second stack would walk against the story's); what is written becomes a version of the
table at each space, after a pause, and on leaving.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from newsdesk.story.tree import Break, Inline, Paragraph, Run, Simple, inline
from ui.editor.blocks import LINE_SEPARATOR, blocks_from, marks_of, read_leaf, runs_between, write_runs
from ui.editor.characters import clean
from ui.editor.leaf import Kind
from ui.editor.marks import link_at, typing_format
from ui.editor.menu import context_menu
from ui.editor.paste.address import names_files
from ui.editor.registers import MARKS
from ui.editor.style import INLINE_OBJECT, Prop, Style
from ui.theme.look import dress_as_paper

if TYPE_CHECKING:
    from ui.editor.table.tables import Tables
    from ui.editor.text_edit import StoryEdit

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_MARKS = {
    (_CONTROL, Qt.Key.Key_B): Simple.STRONG,
    (_CONTROL, Qt.Key.Key_I): Simple.EMPHASIS,
    (_CONTROL, Qt.Key.Key_E): Simple.CODE,
    (_CONTROL | _SHIFT, Qt.Key.Key_X): Simple.STRIKE,
}


CARET = 2  # px


class CellWords(QObject):
    """The words of one cell: a document of one block."""

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.kind = Kind.CELL
        self.qt = QTextDocument(self)
        self.qt.setUndoRedoEnabled(False)
        self.qt.setDocumentMargin(0)
        self.qt.documentLayout().registerHandler(INLINE_OBJECT, edit.drawer)

    @property
    def style(self) -> Style:
        return self._edit.story.style

    @contextmanager
    def edit(self, *, join: bool = False) -> Iterator[QTextCursor]:
        """One change, told once."""
        cursor = QTextCursor(self.qt)
        cursor.joinPreviousEditBlock() if join else cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()

    def show(self, runs: Inline, kind: Kind, option: QTextOption) -> None:
        self.kind = kind
        self.qt.setDefaultTextOption(option)
        self.qt.setDefaultFont(self.style.char(kind).font())
        with self.edit() as cursor:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            form = QTextBlockFormat()
            form.setProperty(Prop.KIND, int(kind))
            cursor.setBlockFormat(form)
            cursor.setBlockCharFormat(self.style.char(kind))
            cursor.setCharFormat(self.style.char(kind))
            write_runs(cursor, runs, kind, self.style)

    def runs(self) -> Inline:
        """What is written now; a second block (some input methods make one) is a break."""
        out: list[Run] = []
        for number, block in enumerate(blocks_from(self.qt.firstBlock())):
            out += [Break()] if number else []
            out += read_leaf(block).inline
        return inline(out)


class CellEditor(QTextEdit):
    """A child of the story's viewport. `written_in`: other words than before."""

    written_in = Signal()

    def __init__(self, edit: StoryEdit, tables: Tables) -> None:
        super().__init__(edit.viewport())
        self._edit = edit
        self._tables = tables
        self.words = CellWords(edit)
        self.setDocument(self.words.qt)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setTabChangesFocus(False)
        self.setCursorWidth(CARET)
        self.words.qt.setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.document().contentsChanged.connect(self.written_in)
        self.cursorPositionChanged.connect(edit.moved)
        self.selectionChanged.connect(edit.moved)
        self.hide()

    @property
    def written(self) -> CellWords:
        return self.words

    def dress(self) -> None:
        dress_as_paper(self)

    def show_as_chosen(self, chosen: bool) -> None:
        """One of several cells that are chosen: what is painted below shows through, no caret, no selected words."""
        self.viewport().setAutoFillBackground(not chosen)
        self.setCursorWidth(0 if chosen else CARET)
        if chosen:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def place(self, rect: QRectF) -> None:
        """Over the words of the cell, in the viewport; wider than they by the caret, which may stand at their right."""
        words = rect.toAlignedRect()
        if self.lineWrapColumnOrWidth() != words.width():
            self.setLineWrapColumnOrWidth(words.width())
        self.setGeometry(words.adjusted(0, 0, CARET, 0))

    def caret_to(self, *, end: bool, at: int | None = None) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End if end else QTextCursor.MoveOperation.Start)
        if at is not None:
            cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    # --- keys --------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
            if self._edit.keys.wants(event) or (event.modifiers() & ~_KEYPAD == _ALT and event.key() in arrows):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._tables.chosen.key(event):
            return
        if not (self._standard(event) or self._marking(event) or self._moving(event)):
            self._writing(event)
        self._tables.reveal()

    def _standard(self, event: QKeyEvent) -> bool:
        standard = QKeySequence.StandardKey
        if event.matches(standard.Undo):
            self._tables.undo(self._edit.undo)
        elif event.matches(standard.Redo):
            self._tables.undo(self._edit.redo)
        elif event.matches(standard.SelectAll):
            whole = self.textCursor()
            whole.select(QTextCursor.SelectionType.Document)
            if whole.selectedText() == self.textCursor().selectedText():
                self._tables.select_table()
            else:
                self.setTextCursor(whole)
        else:
            return False
        return True

    def _marking(self, event: QKeyEvent) -> bool:
        from ui.editor import commands

        stroke = _stroke(event)
        if stroke in _MARKS:
            commands.toggle_mark(self._edit, _MARKS[stroke])
        elif stroke == (_CONTROL, Qt.Key.Key_K):
            self._edit.link_wanted.emit()
        else:
            return False
        return True

    @staticmethod
    def is_mark(event: QKeyEvent) -> bool:
        """Whether the key puts a mark on what is chosen."""
        return _stroke(event) in _MARKS

    def mark_chosen(self, mark: Simple) -> bool:
        """Several cells are chosen: all get the mark. False if they are not."""
        return self._tables.chosen.mark(mark)

    def _moving(self, event: QKeyEvent) -> bool:
        """Keys that lead out of the cell."""
        modifiers, key = event.modifiers() & ~_KEYPAD, Qt.Key(event.key())
        tables = self._tables
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            tables.walk.tab(-1 if key == Qt.Key.Key_Backtab or modifiers & _SHIFT else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and modifiers == _NONE:
            tables.walk.down_or_out()
        elif key == Qt.Key.Key_Escape:
            tables.select_table()
        elif modifiers == _ALT and key in _ALT_MOVES:
            tables.commands.move(*_ALT_MOVES[key])
        elif modifiers == _NONE and key in _ARROWS and self._at_edge(key):
            tables.walk.arrow(key, self._x())
        elif modifiers == _SHIFT and key in _ARROWS and self._at_edge(key, selecting=True):
            tables.chosen.arrow(key)
        else:
            return False
        return True

    def _at_edge(self, key: Qt.Key, *, selecting: bool = False) -> bool:
        cursor = self.textCursor()
        if cursor.hasSelection() and not selecting:
            return False
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            moved = QTextCursor(cursor)
            moved.movePosition(QTextCursor.MoveOperation.Up if key == Qt.Key.Key_Up else QTextCursor.MoveOperation.Down)
            return moved.block() == cursor.block() and self._line(moved) == self._line(cursor)
        rtl = cursor.block().textDirection() == Qt.LayoutDirection.RightToLeft
        return cursor.atEnd() if (key == Qt.Key.Key_Right) != rtl else cursor.atStart()

    @staticmethod
    def _line(cursor: QTextCursor) -> int:
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        return line.lineNumber() if line.isValid() else 0

    def _x(self) -> int:
        return self.mapTo(self._edit.viewport(), self.cursorRect().center()).x()

    def _writing(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            marks = MARKS.number(marks_of(self.textCursor().charFormat()))
            self.textCursor().insertText(LINE_SEPARATOR, self.words.style.char(self.words.kind, marks))
            return
        types = bool(text) and clean(text) == text and text != "\t"
        command = bool(event.modifiers() & _CONTROL) != bool(event.modifiers() & _ALT)
        if types and not command:
            form = typing_format(self.words, self.textCursor(), self.currentCharFormat())
            if form != self.currentCharFormat():
                self.setCurrentCharFormat(form)
        super().keyPressEvent(event)
        if types and not command:
            any(hook(self, text) for hook in self._edit.hooks.cell_typed)
        if text == " ":
            self._tables.commit()

    # --- clipboard, mouse --------------------------------------------------------------------------------------

    def copy(self) -> None:
        if self._tables.chosen.area is not None:
            self._tables.chosen.copy()
        else:
            super().copy()

    def cut(self) -> None:
        if self._tables.chosen.area is not None:
            self._tables.chosen.cut()
        else:
            super().cut()

    def createMimeDataFromSelection(self) -> QMimeData:
        from ui.editor import paste

        cursor = self.textCursor()
        words = runs_between(cursor.block(), cursor.selectionStart(), cursor.selectionEnd())
        return paste.mime_of_story((Paragraph(words),))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return (source.hasText() or source.hasHtml()) and not names_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if names_files(source):
            return
        self._tables.commands.paste(source)

    def paste_plain(self) -> None:
        words = QMimeData()
        words.setText(QGuiApplication.clipboard().text())
        self._tables.commands.paste(words)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the story scrolls

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._tables.chosen.clear()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragged out of the cell, the mouse chooses cells."""
        point = self.mapTo(self._edit.viewport(), event.position().toPoint())
        chosen = self._tables.chosen
        if event.buttons() & Qt.MouseButton.LeftButton:
            under = chosen.cell_under(QPointF(point))
            if chosen.area is not None or (under is not None and under != self._tables.address):
                chosen.drag_to(point)
                return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & _CONTROL and event.button() == Qt.MouseButton.LeftButton:
            link, _, _ = link_at(self.cursorForPosition(event.position().toPoint()))
            if link is not None:
                self._edit.link_followed.emit(link.url)
                return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._tables.chosen.area is not None:
            self._tables.chosen.menu(event.globalPos())
        else:
            self.ask(event.globalPos())

    def ask(self, place: QPoint) -> None:
        """The menu of the cell, at this place of the screen."""
        from ui.editor.table.bar import fill_menu

        menu = context_menu(self._edit, self)
        menu.addSeparator()
        fill_menu(menu, self._tables.commands)
        for hook in self._edit.hooks.cell_menu:
            hook(menu, self.cursorForPosition(self.mapFromGlobal(place)))
        menu.exec(place)


def _stroke(event: QKeyEvent) -> tuple[Qt.KeyboardModifier, Qt.Key]:
    return event.modifiers() & ~_KEYPAD, Qt.Key(event.key())


_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_ALT_MOVES = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
