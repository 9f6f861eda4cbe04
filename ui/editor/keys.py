"""Keys in the text: which ones are ours, and how typing is cut into steps of undo (a word, a pause)."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QTextBlock, QTextCursor

from newsdesk.story.tree import Simple
from ui.editor import commands, moving
from ui.editor.blocks import kind_of
from ui.editor.characters import clean
from ui.editor.document import BODY
from ui.editor.enter import enter, line_break, paragraph_behind
from ui.editor.erase import backspace, delete, remove_selection, select_block
from ui.editor.leaf import Kind
from ui.editor.marks import typing_format
from ui.editor.rules import Rules
from ui.editor.tab import back_tab, tab

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.editor.text_edit import StoryEdit

_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
PAUSE = 1.0  # s without a key, then the next one begins a step of undo
Keystroke = tuple[Qt.KeyboardModifier, Qt.Key]


class Keys:
    """The keyboard of one `StoryEdit`."""

    def __init__(self, edit: StoryEdit) -> None:
        self._edit = edit
        self._expected = -1  # where the caret stands if the word being typed goes on
        self._in_word = False
        self._last = 0.0  # when a character was typed
        self.rules = Rules(edit)

    def wants(self, event: QKeyEvent) -> bool:
        """Whether the text takes the key before a menu's shortcut does. It takes only undo, redo and the clipboard."""
        if event.text() and event.modifiers() == _NONE:
            return False  # nearly every key
        standard = QKeySequence.StandardKey
        keys = (standard.Undo, standard.Redo, standard.Copy, standard.Cut, standard.Paste, standard.SelectAll)
        return any(event.matches(key) for key in keys)

    def press(self, event: QKeyEvent) -> bool:
        """True if the key was dealt with here."""
        if event.modifiers() in (_NONE, _SHIFT) and _printable(event.text()):
            return self._typing(event)  # nearly every key
        if self._structure(event) or self._standard(event) or self._formatting(event) or self._movement(event):
            return True
        return self._typing(event)

    def pressed(self, event: QKeyEvent) -> None:
        """Qt dealt with the key itself."""
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr):
            self.break_typing()

    def break_typing(self) -> None:
        """The next character begins a step of undo of its own."""
        self._expected = -1

    # --- groups of keys ----------------------------------------------------------------------------------------

    def _standard(self, event: QKeyEvent) -> bool:
        edit = self._edit
        standard = QKeySequence.StandardKey
        actions: tuple[tuple[QKeySequence.StandardKey, Callable[[], None]], ...] = (
            (standard.Undo, edit.undo),
            (standard.Redo, edit.redo),
            (standard.Cut, edit.cut),
            (standard.SelectAll, edit.selectAll),
        )
        for key, action in actions:
            if event.matches(key):
                action()
                return True
        if event.matches(standard.DeleteStartOfWord) or event.matches(standard.DeleteEndOfWord):
            return self._delete_word(event)
        return False

    def _formatting(self, event: QKeyEvent) -> bool:
        found = _FORMATTING.get(_stroke(event))
        if found is None:
            return False
        self.break_typing()
        found(self._edit)
        return True

    def _structure(self, event: QKeyEvent) -> bool:
        edit = self._edit
        stroke = _stroke(event)
        modifiers, key = stroke
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and modifiers in (_NONE, _SHIFT):
            self.break_typing()
            self._return(modifiers)
            return True
        if key == Qt.Key.Key_Backspace and modifiers in (_NONE, _SHIFT):
            self.break_typing()
            return backspace(edit)
        if key == Qt.Key.Key_Delete and modifiers == _NONE:
            self.break_typing()
            return delete(edit)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.break_typing()
            back_tab(edit) if key == Qt.Key.Key_Backtab or modifiers & _SHIFT else tab(edit)
            return True
        return False

    def _return(self, modifiers: Qt.KeyboardModifier) -> None:
        edit = self._edit
        selected = edit.selected_object()
        if selected is not None and any(hook(selected) for hook in edit.hooks.entered):
            return
        if modifiers == _SHIFT:
            line_break(edit)
        elif not self.rules.returned():
            enter(edit)

    def _delete_word(self, event: QKeyEvent) -> bool:
        edit = self._edit
        cursor = edit.textCursor()
        self.break_typing()
        back = event.matches(QKeySequence.StandardKey.DeleteStartOfWord)
        if cursor.hasSelection() or (cursor.atBlockStart() if back else cursor.atBlockEnd()):
            return backspace(edit) if back else delete(edit)
        move = QTextCursor.MoveOperation.PreviousWord if back else QTextCursor.MoveOperation.NextWord
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)
        remove_selection(edit)
        return True

    def _movement(self, event: QKeyEvent) -> bool:
        modifiers, key = _stroke(event)
        if (
            key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            and modifiers in (_NONE, _SHIFT)
            and self._sideways(key, modifiers)
        ):
            return True
        if modifiers != _NONE:
            return False
        edit = self._edit
        block = edit.selected_object()
        if block is not None and key in _ARROWS:
            self.past_object(block, down=key in (Qt.Key.Key_Down, Qt.Key.Key_Right))
            return True
        if key == Qt.Key.Key_Up and self._on_first_line():
            edit.left_at_top.emit()
            return True
        return False

    def past_object(self, block: QTextBlock, *, down: bool) -> None:
        """The caret goes to the block behind or above the object."""
        if not down:
            self._to_block(block.previous(), end=True)
        elif block.next().isValid():
            self._to_block(block.next(), end=False)
        else:
            paragraph_behind(self._edit, block, ())

    def _sideways(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Out of a block over its edge, or out of a selection. (Qt's visual movement stops at the one, and leaves the
        other at the wrong end.)"""
        edit = self._edit
        cursor = edit.textCursor()
        select, forward = modifiers == _SHIFT, self._is_forward(key)
        if edit.selected_object() is not None:
            return False
        if cursor.hasSelection() and not select:
            self.break_typing()
            edit.place_caret(cursor.selectionEnd() if forward else cursor.selectionStart())
            return True
        at_edge = cursor.atBlockEnd() if forward else cursor.atBlockStart()
        return at_edge and self._cross_border(forward=forward, select=select)

    def _is_forward(self, key: Qt.Key) -> bool:
        rtl = self._edit.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft
        return (key == Qt.Key.Key_Right) != rtl

    def _cross_border(self, *, forward: bool, select: bool) -> bool:
        self.break_typing()
        cursor = self._edit.textCursor()
        if cursor.hasSelection() and not select:
            return False
        block = cursor.block().next() if forward else cursor.block().previous()
        if not block.isValid():
            return True
        if select:
            cursor.setPosition(cursor.position() + (1 if forward else -1), QTextCursor.MoveMode.KeepAnchor)
            self._edit.setTextCursor(cursor)
        else:
            self._to_block(block, end=not forward)
        return True

    def _to_block(self, block: QTextBlock, *, end: bool) -> None:
        if block.blockNumber() < 1:
            self._edit.left_at_top.emit()
        elif kind_of(block).is_object:
            select_block(self._edit, block)
        else:
            self._edit.place_caret(block.position() + (block.length() - 1 if end else 0))

    def _on_first_line(self) -> bool:
        cursor = self._edit.textCursor()
        if cursor.block().blockNumber() != 1:
            return False
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        return not line.isValid() or line.lineNumber() == 0

    # --- typing ------------------------------------------------------------------------------------------------

    def _typing(self, event: QKeyEvent) -> bool:
        text = event.text()
        if not _printable(text) or _is_command(event):
            return False
        edit = self._edit
        selected = edit.selected_object()
        if selected is not None:
            paragraph_behind(edit, selected, ())
        cursor = edit.textCursor()
        if cursor.position() < BODY:
            edit.place_caret(BODY)
            cursor = edit.textCursor()
        if cursor.hasSelection():
            self._type_over(cursor, text)
            return True
        form = typing_format(edit.story, cursor, edit.currentCharFormat())
        if form != edit.currentCharFormat():
            edit.setCurrentCharFormat(form)
        now = monotonic()
        begins_word = text[0] != " " and not self._in_word
        goes_on = cursor.position() == self._expected and not begins_word and now - self._last < PAUSE
        with edit.story.edit(join=goes_on):
            edit.native_key(event)
        self._in_word = text[-1] != " "
        self._expected = edit.textCursor().position()
        self._last = now
        if kind_of(edit.textCursor().block()) == Kind.CODE:
            return True  # what is typed there means itself
        if self.rules.typed(text) or any(hook(edit, text) for hook in edit.hooks.typed):
            self.break_typing()
        return True

    def composing(self, event: QInputMethodEvent) -> None:
        """An input method is about to write: its first letter finds a place as a typed one does."""
        self.break_typing()
        edit = self._edit
        cursor = edit.textCursor()
        if not (event.preeditString() or event.commitString()) or cursor.block().layout().preeditAreaText():
            return
        selected = edit.selected_object()
        if selected is not None:
            paragraph_behind(edit, selected, ())
        elif cursor.hasSelection():
            remove_selection(edit)
        elif cursor.position() < BODY:
            edit.place_caret(BODY)
        form = typing_format(edit.story, edit.textCursor(), edit.currentCharFormat())
        if form != edit.currentCharFormat():
            edit.setCurrentCharFormat(form)

    def composed(self, event: QInputMethodEvent) -> None:
        """What an input method has written counts as typed: its last character may end something."""
        last = event.commitString()[-1:]
        if kind_of(self._edit.textCursor().block()) == Kind.CODE:
            return  # what is written there means itself
        if last and not event.preeditString() and not self.rules.typed(last):
            any(hook(self._edit, last) for hook in self._edit.hooks.typed)

    def _type_over(self, selection: QTextCursor, text: str) -> None:
        edit = self._edit
        first = min(selection.anchor(), selection.position())
        with edit.story.edit() as cursor:
            cursor.setPosition(selection.anchor())
            cursor.setPosition(selection.position(), QTextCursor.MoveMode.KeepAnchor)
            marks = typing_format(edit.story, cursor, edit.currentCharFormat())
            remove_selection(edit, cursor)
            if cursor.position() < first and kind_of(cursor.block()).is_object:
                cursor.setPosition(first)
            form = typing_format(edit.story, cursor, marks)
            cursor.insertText(text, form)
            position = cursor.position()
        edit.place_caret(position)
        self._expected, self._in_word, self._last = position, text[-1] != " ", monotonic()


def _stroke(event: QKeyEvent) -> Keystroke:
    return event.modifiers() & ~_KEYPAD, Qt.Key(event.key())


def _printable(text: str) -> bool:
    return bool(text) and text != "\t" and clean(text) == text


def _is_command(event: QKeyEvent) -> bool:
    """Ctrl or Alt alone; both together are AltGr, which types."""
    modifiers = event.modifiers()
    control, alt = bool(modifiers & _CONTROL), bool(modifiers & Qt.KeyboardModifier.AltModifier)
    return (control != alt) or bool(modifiers & Qt.KeyboardModifier.MetaModifier)


def _mark(mark: Simple) -> Callable[[StoryEdit], None]:
    return lambda edit: commands.toggle_mark(edit, mark)


def _heading(level: int) -> Callable[[StoryEdit], None]:
    return lambda edit: commands.set_heading(edit, level)


def _ask_link(edit: StoryEdit) -> None:
    edit.link_wanted.emit()


def _paste_plain(edit: StoryEdit) -> None:
    edit.paste_plain()


_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right)


_FORMATTING: dict[Keystroke, Callable[[StoryEdit], None]] = {
    (_CONTROL, Qt.Key.Key_B): _mark(Simple.STRONG),
    (_CONTROL, Qt.Key.Key_I): _mark(Simple.EMPHASIS),
    (_CONTROL, Qt.Key.Key_E): _mark(Simple.CODE),
    (_CONTROL | _SHIFT, Qt.Key.Key_X): _mark(Simple.STRIKE),
    (_CONTROL, Qt.Key.Key_K): _ask_link,
    (_CONTROL | _SHIFT, Qt.Key.Key_V): _paste_plain,
    (_CONTROL, Qt.Key.Key_0): _heading(0),
    (_CONTROL, Qt.Key.Key_1): _heading(2),
    (_CONTROL, Qt.Key.Key_2): _heading(3),
    (_CONTROL, Qt.Key.Key_3): _heading(4),
    (_CONTROL | _SHIFT, Qt.Key.Key_7): commands.toggle_numbers,
    (_CONTROL | _SHIFT, Qt.Key.Key_Ampersand): commands.toggle_numbers,
    (_CONTROL | _SHIFT, Qt.Key.Key_8): commands.toggle_bullets,
    (_CONTROL | _SHIFT, Qt.Key.Key_Asterisk): commands.toggle_bullets,
    (_CONTROL | _SHIFT, Qt.Key.Key_9): commands.toggle_quote,
    (_CONTROL | _SHIFT, Qt.Key.Key_ParenLeft): commands.toggle_quote,
}
if sys.platform != "darwin":  # there Option with the arrows moves the caret; the menu's keys are others
    _FORMATTING |= {(_ALT, Qt.Key.Key_Up): moving.move_up, (_ALT, Qt.Key.Key_Down): moving.move_down}
