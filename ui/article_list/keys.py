"""The keys of the list: `/` to the field and Esc back, j and k as the arrows, Return into the story, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from ui.article_list.views import as_arrow

if TYPE_CHECKING:
    from ui.article_list.pane import ArticleList

RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = (Qt.Key.Key_Down, Qt.Key.Key_Up)
_HANDS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.KeyPress)


class ListKeys(QObject):
    """`thrown`: Delete was pressed in the list; `taken_back`: undo was."""

    thrown = Signal()
    taken_back = Signal()

    def __init__(self, of: ArticleList) -> None:
        super().__init__(of)
        self._list = of
        self.undoes = False  # there is something to take back here: undo is not that of the text then
        self.pressed = False  # a button of the mouse is down in the rows: it may be the beginning of a drag
        of.search.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS:
            self.pressed = event.type() == QEvent.Type.MouseButtonPress
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            done = self._in_field(event) if watched is self._list.search else self._in_view(event)
            if done:
                return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = self.undoes and watched is self._list.view and event.matches(QKeySequence.StandardKey.Undo)
            if mine:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _in_field(self, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Down, *RETURN}:
            self._list.to_list()
            return True
        if event.key() == Qt.Key.Key_Escape:
            if self._list.search.text():
                self._list.search.clear()
            else:
                self._list.to_list()
            return True
        return False

    def _in_view(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Slash:
            self._list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._list.search.selectAll()
            return True
        if event.key() in RETURN and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._list.keep_only_current()
            self._list.open_current()
            self._list.entered.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            only = self._list.keep_only_current()
            if only:
                self._list.open_current()  # the row that alone is marked is the story beside it
            return only
        asked = self.thrown if event.key() == Qt.Key.Key_Delete and not event.modifiers() else None
        asked = self.taken_back if event.matches(QKeySequence.StandardKey.Undo) else asked
        if asked is not None:
            asked.emit()
            return True
        return self._step(event)

    def _step(self, event: QKeyEvent) -> bool:
        arrow = as_arrow(event)
        step = (arrow or event).key()
        if step in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self._list.go_on(step):
            return True
        if arrow is not None:
            QApplication.sendEvent(self._list.view, arrow)
            return True
        return False
