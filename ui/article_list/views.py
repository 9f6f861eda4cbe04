"""The two shapes of the list: cards, and rows with columns. Both show the same model and the same selection."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from newsdesk.store.records import ArticleSummary
from ui.article_list.delegate import ArticleDelegate
from ui.article_list.dragging import drag_from
from ui.article_list.model import ROW, ArticleModel


class CardView(QListView):
    def __init__(self, name: str) -> None:
        super().__init__()
        set_up(self, name)
        self.setItemDelegate(ArticleDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_model(self, model: ArticleModel, selection: QItemSelectionModel) -> None:
        self.setModel(model)
        self.setSelectionModel(selection)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # headlines break elsewhere, also where the scroll bar came

    def startDrag(self, _actions: Qt.DropAction) -> None:
        drag_from(self, selected_rows(self.selectionModel()))

    def keyboardSearch(self, _typed: str) -> None:
        """Letters are for `/` and the keys of the list; a jump to another story would open it."""


def set_up(view: QAbstractItemView, name: str) -> None:
    """What both have in common."""
    view.setAccessibleName(name)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setMouseTracking(True)
    view.setDragEnabled(True)
    view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)


def selected_rows(selection: QItemSelectionModel) -> list[ArticleSummary]:
    """The stories that are selected, in the order of the list."""
    rows = sorted({index.row(): index.data(ROW) for index in selection.selectedIndexes()}.items())
    return [row for _at, row in rows if isinstance(row, ArticleSummary)]


def as_arrow(event: QKeyEvent) -> QKeyEvent | None:
    """j and k for down and up, with Shift too."""
    modifiers = event.modifiers()
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        return None
    key = {Qt.Key.Key_J: Qt.Key.Key_Down, Qt.Key.Key_K: Qt.Key.Key_Up}.get(Qt.Key(event.key()))
    return None if key is None else QKeyEvent(event.type(), key, modifiers)
