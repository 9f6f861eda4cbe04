"""The keys of the list: `/` to the field and Esc back, j and k as the arrows, Return into the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.article_list.views import as_arrow

if TYPE_CHECKING:
    from ui.article_list.pane import ArticleList

RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HANDS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.KeyPress)


class ListKeys(QObject):
    """`thrown`: Delete was pressed in the list."""

    thrown = Signal()

    def __init__(self, of: ArticleList) -> None:
        super().__init__(of)
        self._list = of
        self.pressed = False  # a button of the mouse is down in the rows: it may be the beginning of a drag
        of.search.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS:
            self.pressed = event.type() == QEvent.Type.MouseButtonPress
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            done = self._in_field(event) if watched is self._list.search else self._in_view(event)
            if done:
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
            return self._list.keep_only_current()
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.thrown.emit()
            return True
        arrow = as_arrow(event)
        if arrow is not None:
            QApplication.sendEvent(self._list.view, arrow)
            return True
        return False
