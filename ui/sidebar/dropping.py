"""Stories dropped onto a place of the side bar: a section, a stage, the trash."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QListView

from ui.article_list.dragging import stories_of
from ui.sidebar.places import Place

_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class DropTarget(QObject):
    """Takes stories for the places of a list; every other drag goes on as before.

    `dropped(Place, ids)`. `over`: the place that would take what is held over it now.
    """

    dropped = Signal(object, object)

    def __init__(self, view: QListView, role: int) -> None:
        super().__init__(view)
        self._view, self._role = view, role
        self.over = QPersistentModelIndex(QModelIndex())
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if not stories_of(event.mimeData()):
                return False
            index = self._view.indexAt(event.position().toPoint())
            place = index.data(self._role)
            takes = isinstance(place, Place) and place.takes_stories
            self._hold(index if takes else QModelIndex())
            # entering is accepted anywhere, or no move would be told
            if takes or event.type() == QEvent.Type.DragEnter:
                event.setDropAction(Qt.DropAction.MoveAction)
                event.accept()
            else:
                event.ignore()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._hold(QModelIndex())
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._drop(event)
        return super().eventFilter(watched, event)

    def _drop(self, event: QDropEvent) -> bool:
        ids = stories_of(event.mimeData())
        place = self._view.indexAt(event.position().toPoint()).data(self._role)
        self._hold(QModelIndex())
        if not ids or not isinstance(place, Place) or not place.takes_stories:
            return bool(ids)
        event.setDropAction(Qt.DropAction.CopyAction)  # the list itself takes nothing away
        event.accept()
        self.dropped.emit(place, ids)
        return True

    def _hold(self, index: QModelIndex) -> None:
        if self.over != index:
            self.over = QPersistentModelIndex(index)
            self._view.viewport().update()
