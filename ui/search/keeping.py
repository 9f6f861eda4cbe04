"""Searches that are kept in the side bar: saved from the field, chosen, renamed, removed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu

from newsdesk.changes import Change
from newsdesk.store.query.values import SavedSearch
from newsdesk.store.records import ArticleFilter
from ui.sidebar.places import Place
from ui.theme.icons import icon

if TYPE_CHECKING:
    from ui.panes import Panes


COUNTED = 5_000  # ms after a change: while somebody writes each save is one


class Keeping(QObject):
    """Of the window's desk."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._searches: tuple[SavedSearch, ...] = ()
        self._showing = ""  # the kept query that stands in the field because its place was chosen
        self._gone: SavedSearch | None = None  # the one that was removed last
        field = panes.articles.search
        self.keep = field.addAction(icon("bookmark"), QLineEdit.ActionPosition.TrailingPosition)
        self.keep.setToolTip(self.tr("Keep this search in the side bar"))
        self.keep.triggered.connect(self.save)
        self.keep.setVisible(False)
        field.textChanged.connect(lambda text: self.keep.setVisible(bool(text.strip())))
        side = panes.side_bar
        side.searched.connect(self._look_for)
        side.chosen.connect(self._left)
        side.menu_wanted.connect(self._menu)
        side.view.installEventFilter(self)
        self.counting = QTimer(self, singleShot=True, interval=COUNTED)
        self.counting.timeout.connect(self._count)
        panes.jobs.changed.connect(self._changed)
        panes.ready.connect(self._refresh)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F2 and Delete, on the search that is chosen in the side bar; undo there brings back what was removed."""
        undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if undo and self._gone is not None:
            if event.type() == QEvent.Type.KeyPress:
                self._put_back(self._gone)
            event.accept()  # of a shortcut, too: the text's undo is not meant here
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            do = {Qt.Key.Key_F2: self._rename, Qt.Key.Key_Delete: self._remove}.get(Qt.Key(event.key()))
            search = self._panes.side_bar.current_search
            if do is not None and search is not None:
                do(search)
                return True
        return super().eventFilter(watched, event)

    def save(self) -> None:
        """Ask for a name for what stands in the search field."""
        desk, field = self._panes.desk, self._panes.articles.search
        query = field.text().strip()
        if desk is None:
            return
        if not query:
            self._panes.actions_["find_in_list"].trigger()
            return
        from ui.search.naming import NamePanel

        def keep(name: str) -> None:
            self._panes.jobs.run(lambda: desk.search.save(name, query), self._kept)

        changed = self._panes.side_bar.current_search  # with other words in the field it is kept anew under its name
        name = changed.name if changed is not None else query
        panel = NamePanel(self._panes, self.tr("Name of the search"), name, self.tr("Keep"), keep)
        panel.open_at(field.mapToGlobal(field.rect().bottomLeft()) + QPoint(0, 4))

    def _kept(self, search: SavedSearch) -> None:
        self._panes.columns.show_side()
        self._showing = search.query
        self._ask(choose=f"search-{search.id}")

    def _look_for(self, search: SavedSearch) -> None:
        self._showing = search.query
        self._panes.articles.look_for(search.query)

    def _left(self, _place: ArticleFilter) -> None:
        """Another place is chosen: the kept words go, those that a person typed stay."""
        field = self._panes.articles.search
        if self._showing and field.text() == self._showing:
            field.clear()
        self._showing = ""

    def _menu(self, place: Place, spot: QPoint) -> None:
        search = place.search
        if search is None:
            return
        menu = QMenu(self._panes.side_bar)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("pencil"), self.tr("Rename…"), "F2", lambda: self._rename(search))
        menu.addAction(icon("trash-2"), self.tr("Remove"), "Del", lambda: self._remove(search))
        menu.popup(spot)

    def _rename(self, search: SavedSearch) -> None:
        from ui.search.naming import NamePanel

        desk, side = self._panes.desk, self._panes.side_bar
        if desk is None:
            return

        def rename(name: str) -> None:
            self._panes.jobs.run(lambda: desk.search.change(replace(search, name=name)))

        panel = NamePanel(self._panes, self.tr("Name of the search"), search.name, self.tr("Rename"), rename)
        panel.open_at(side.place_of(f"search-{search.id}") + QPoint(0, 2))

    def _remove(self, search: SavedSearch) -> None:
        desk = self._panes.desk
        if desk is None:
            return

        def removed(_: None) -> None:
            self._gone = search
            if self._panes.articles.search.text() == search.query:
                self._panes.articles.search.clear()
            self._panes.toast.show_end(
                self.tr("The search “{name}” was removed").format(name=search.name),
                self.tr("No story is changed by that."),
                (self.tr("Undo"), lambda: self._put_back(search)),
            )

        self._panes.jobs.run(lambda: desk.search.remove(search.id), removed)

    def _put_back(self, search: SavedSearch) -> None:
        desk = self._panes.desk
        if desk is not None:
            self._gone = None
            self._panes.toast.hide()
            self._panes.jobs.run(lambda: desk.search.save(search.name, search.query))

    def _changed(self, change: Change) -> None:
        if change.kind == "search":
            self._ask()
        elif change.kind == "article" and self._searches and not self.counting.isActive():
            self.counting.start()

    def _refresh(self) -> None:
        self._ask()

    def _ask(self, choose: str = "") -> None:
        desk, side = self._panes.desk, self._panes.side_bar
        if desk is None:
            return

        def show(searches: tuple[SavedSearch, ...]) -> None:
            self._searches = searches
            side.show_searches(searches)
            if choose:
                side.choose(choose, tell=False)  # its answer is in the list already
                self._count()
            elif searches:
                self.counting.start()

        self._panes.jobs.run(desk.search.saved, show)

    def _count(self) -> None:
        """How many stories each finds, as far as the index has come: a search that is chosen brings it up to date."""
        desk, searches = self._panes.desk, self._searches
        if desk is None or not searches:
            return

        def count() -> dict[int, tuple[int, bool]]:
            found = {one.id: desk.search.find(one.query, ArticleFilter(), 1, fresh=False) for one in searches}
            return {id: (one.total, one.more) for id, one in found.items()}

        self._panes.jobs.run(count, self._panes.side_bar.show_found, lambda _error: None, aside=True)
