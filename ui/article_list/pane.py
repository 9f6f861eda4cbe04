"""The list of stories: those of the side bar's place, the newest change first; or what the search field asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from newsdesk.store.query.values import Found
from newsdesk.store.records import ArticleFilter, ArticleSummary
from ui.article_list.delegate import ArticleDelegate
from ui.article_list.model import ROW, ArticleModel
from ui.jobs import Jobs
from ui.search.words import NOTHING, explanation, how_to_ask, nothing_found
from ui.theme.icons import icon
from ui.theme.look import label

if TYPE_CHECKING:
    from newsdesk.desk import Desk

PAGE = 100
HITS = 50  # of a search at a time: each is laid out with a piece of its text
TYPING_PAUSE = 120  # ms after the last key in the search field
REFRESH_PAUSE = 250  # ms in which several changes become one question to the store
STEP_PAUSE = 90  # ms for which an arrow key held down opens nothing yet


class ArticleList(QWidget):
    """`opened` (article id) when a row becomes the current one; `entered` when the person wants to write in it."""

    opened = Signal(int)
    entered = Signal()
    filled = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._desk: Desk | None = None
        self._filter = ArticleFilter()
        self._question = 0  # answers to older questions are dropped
        self._total = 0
        self._found = NOTHING
        self._answered = ""  # what stood in the search field when the rows were asked for
        self._wanted: int | None = None
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit()
        self.search.setObjectName("searchLine")
        self.search.setPlaceholderText(self.tr("Search stories"))
        self.search.setAccessibleName(self.tr("Search stories by any of their words"))
        self.search.setToolTip(how_to_ask())
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Stories"))
        self.model = ArticleModel()
        self.view.setModel(self.model)
        self.view.setItemDelegate(ArticleDelegate(self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.installEventFilter(self)
        self.explained = label(look="soft", size=12, wrap=True)
        self.explained.setObjectName("searchExplained")
        self.explained.setContentsMargins(4, 0, 4, 0)
        self.explained.hide()
        self._count = label(look="soft", size=12)
        self._order = label(self.tr("Last change"), look="soft", size=12)
        self.hint = label(look="soft", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setParent(self.view.viewport())
        self._typing = self._timer(TYPING_PAUSE, self._search_changed)
        self._refreshing = self._timer(REFRESH_PAUSE, partial(self.reload, fresh=False))
        self._stepping = self._timer(STEP_PAUSE, self._open_current)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.clicked.connect(lambda _index: self._open_current())
        self.view.doubleClicked.connect(lambda _index: self.entered.emit())
        self.model.more_wanted.connect(self._load_more)
        self._arrange()

    def attach(self, desk: Desk) -> None:
        self._desk = desk
        self.reload()

    def show_place(self, chosen: ArticleFilter) -> None:
        """Show the stories of a place of the side bar."""
        if chosen != self._filter:
            self._filter = chosen
            self.view.scrollToTop()
            self.reload()

    def select(self, article: int) -> None:
        """Make it the current row, now or as soon as the list shows it, without opening it again."""
        self._wanted = article
        self._mark_wanted()

    def select_none(self) -> None:
        """No story is open."""
        self._wanted = None
        self._stepping.stop()
        self.view.selectionModel().clear()

    @property
    def current(self) -> ArticleSummary | None:
        row = self.view.currentIndex().data(ROW)
        return row if isinstance(row, ArticleSummary) else None

    @property
    def waits_for_index(self) -> bool:
        """Whether the answer that is shown may lack stories that the index did not know yet."""
        return self._found.asks and self._found.waiting > 0

    def refresh_soon(self) -> None:
        """Something in the store has changed."""
        if not self._refreshing.isActive():
            self._refreshing.start()

    def reload(self, *, fresh: bool = True) -> None:
        """Ask the store again for as many rows as are shown.

        `fresh`: a search takes in what was written just now. Not while somebody writes: the index follows later.
        """
        desk = self._desk
        if desk is None:
            return
        self._question += 1
        question, wanted, typed = self._question, self._filter, self.search.text()
        shown = len(self.model.summaries) if typed == self._answered else 0

        def ask() -> tuple[tuple[ArticleSummary, ...], int, Found]:
            found = desk.search.find(typed, wanted, max(HITS, shown), fresh=fresh) if typed.strip() else NOTHING
            if found.asks:
                return tuple(hit.article for hit in found.hits), found.total, found
            return desk.articles.list(wanted, limit=max(PAGE, shown)), desk.articles.count(wanted), found

        self._jobs.run(ask, lambda answer: self._show(question, typed, *answer))

    def look_for(self, typed: str) -> None:
        """Put `typed` into the search field, and look for it in all stories."""
        self._filter = ArticleFilter()
        self.search.setText(typed)
        self._typing.stop()
        self._search_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.search and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._to_list()
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if watched is self.view and event.key() == Qt.Key.Key_Slash:
                self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.search.selectAll()
                return True
            if watched is self.view and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
                self._open_current()
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.scheduleDelayedItemsLayout()
        self._place_hint()

    def _show(self, question: int, typed: str, summaries: tuple[ArticleSummary, ...], total: int, found: Found) -> None:
        if question != self._question:
            return
        open_now = self.current.id if self.current else None
        bar = self.view.verticalScrollBar()
        height = bar.value()
        self._total, self._found, self._answered = total, found, typed
        hits = found.hits if found.asks else None
        if self.model.show(summaries, complete=len(summaries) >= total, hits=hits):
            if self._wanted is None:
                self._wanted = open_now
            bar.setValue(height)
        self._mark_wanted()
        one = total == 1
        words = self.tr("1 story") if one else self.tr("{n} stories").format(n=f"{total}+" if found.more else total)
        self._count.setText(words if total else "")
        self._order.setText(self._order_of(found))
        self._order.setVisible(total > 1)
        self.explained.setText(explanation(found))
        self.explained.setVisible(bool(self.explained.text()))
        self._say_hint()
        self.filled.emit()

    def _load_more(self) -> None:
        desk, shown = self._desk, self.model.summaries
        if desk is None or not shown:
            return
        self._question += 1
        question, wanted, total, found = self._question, self._filter, self._total, self._found
        typed = self._answered

        def ask() -> tuple[tuple[ArticleSummary, ...], Found]:
            if not found.asks:
                return desk.articles.list(wanted, limit=PAGE, after=shown[-1]), found
            more = desk.search.find(typed, wanted, HITS, len(shown), fresh=False)
            return tuple(hit.article for hit in more.hits), replace(more, hits=found.hits + more.hits)

        def show(answer: tuple[tuple[ArticleSummary, ...], Found]) -> None:
            more, all_of_it = answer
            self._show(question, typed, shown + more, total if more else len(shown), all_of_it)

        self._jobs.run(ask, show)

    def _order_of(self, found: Found) -> str:
        if not found.asks:
            return self.tr("Last change")
        return self.tr("Best first") if found.ranked else self.tr("Newest first")

    def _search_changed(self) -> None:
        self.view.scrollToTop()
        self.reload()

    def _mark_wanted(self) -> None:
        row = self.model.row_of(self._wanted) if self._wanted is not None else -1
        if row < 0:
            return
        self._wanted = None
        index = self.model.index(row)
        if index != self.view.currentIndex():
            selection = self.view.selectionModel()
            selection.currentChanged.disconnect(self._moved)
            self.view.setCurrentIndex(index)
            selection.currentChanged.connect(self._moved)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if isinstance(now.data(ROW), ArticleSummary):
            self._stepping.start()

    def _open_current(self) -> None:
        self._stepping.stop()
        if self.current is not None:
            self.opened.emit(self.current.id)

    def _to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if self.current is None and self.model.summaries:
            self.view.setCurrentIndex(self.model.index(self.model.row_of(self.model.summaries[0].id)))

    def _say_hint(self) -> None:
        empty = not self.model.summaries
        if empty and self._found.asks:
            self.hint.setText(nothing_found(self._found, self._answered, anywhere=self._filter == ArticleFilter()))
        elif empty and self._filter.trashed:
            self.hint.setText(self.tr("The trash is empty"))
        elif empty and self._filter == ArticleFilter():
            self.hint.setText(self.tr("No stories yet"))
        else:
            self.hint.setText(self.tr("No stories here"))
        self.hint.setVisible(empty)
        self._place_hint()

    def _place_hint(self) -> None:
        room = self.view.viewport().rect()
        self.hint.setGeometry(14, room.height() // 2 - 40, max(0, room.width() - 28), 60)

    def _timer(self, pause: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(10, 10, 10, 4)
        head.setSpacing(8)
        head.addWidget(self.search)
        line = QHBoxLayout()
        line.setContentsMargins(4, 0, 4, 0)
        line.addWidget(self._count)
        line.addStretch(1)
        line.addWidget(self._order)
        head.addWidget(self.explained)
        head.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self._order.hide()
        self.hint.hide()
