"""The list of stories: those of the side bar's place in a chosen order, or what the search field asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QLocale, QModelIndex, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.store.order import Order
from newsdesk.store.records import ArticleFilter, ArticleSummary
from ui.article_list.keys import ListKeys
from ui.article_list.loading import Answer, Loader
from ui.article_list.model import ROW, ArticleModel
from ui.article_list.order_button import OrderButton
from ui.article_list.remembered import Remembered
from ui.article_list.views import CardView, selected_rows
from ui.jobs import Jobs
from ui.search.words import explanation, how_to_ask, nothing_found
from ui.theme.icons import icon
from ui.theme.look import label

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.article_list.column_view import ColumnView

TYPING_PAUSE = 120  # ms after the last key in the search field
REFRESH_PAUSE = 250  # ms in which several changes become one question to the store
STEP_PAUSE = 90  # ms for which an arrow key held down opens nothing yet
TICK = 30_000  # ms between two looks at what counts down


class ArticleList(QWidget):
    """`opened` (article id) when one row is chosen alone; `entered` when the person wants to write in it.

    `picked`: other rows are selected. `viewed`: the other shape, or a column view for the first time. `menu_wanted`: at
    a spot of the screen.
    """

    opened = Signal(int)
    entered = Signal()
    filled = Signal()
    picked = Signal()
    viewed = Signal(bool)
    menu_wanted = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loader = Loader(jobs, self)
        self.loader.answered.connect(self._show)
        self._wanted: int | None = None
        self._asked: tuple[str, ArticleFilter, Order] | None = None  # what the rows answer
        self._stood: int | None = None  # before which story a selection stood that is gone: the arrows go on there
        self.remembered = Remembered()
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit()
        self.search.setObjectName("searchLine")
        self.search.setPlaceholderText(self.tr("Search stories"))
        self.search.setAccessibleName(self.tr("Search stories by any of their words"))
        self.search.setToolTip(how_to_ask())
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.model = ArticleModel()
        self.selection = QItemSelectionModel(self.model, self)
        self.cards = CardView(self.tr("Stories"))
        self.columns: ColumnView | None = None  # made when first chosen
        self.keys = ListKeys(self)
        self.views = QStackedWidget()
        self._take_in(self.cards)
        self.explained = label(look="soft", size=12, wrap=True)
        self.explained.setObjectName("searchExplained")
        self.explained.setContentsMargins(4, 0, 4, 0)
        self.explained.hide()
        self._count = label(look="soft", size=12)
        self._order = OrderButton()
        self._order.ordered.connect(self.set_order)
        self._order.shaped.connect(self.set_columns)
        self.hint = label(look="soft", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setParent(self.views)
        self._typing = self._timer(TYPING_PAUSE, self._search_changed)
        self._refreshing = self._timer(REFRESH_PAUSE, partial(self.reload, fresh=False))
        self._stepping = self._timer(STEP_PAUSE, self.open_current)
        self._ticking = QTimer(self, interval=TICK)
        self._ticking.timeout.connect(lambda: self.view.viewport().update())
        self._ticking.start()
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.selection.currentChanged.connect(self._moved)
        self.selection.selectionChanged.connect(self._picked)
        self.model.more_wanted.connect(self.loader.more)
        self._arrange()

    @property
    def view(self) -> CardView | ColumnView:
        """The shape that is shown."""
        return self.columns if self.columns is not None and self.remembered.columns else self.cards

    @property
    def order(self) -> Order:
        return self.remembered.order

    def attach(self, desk: Desk) -> None:
        self.loader.desk = desk
        self.reload()

    def show_early(self, rows: Sequence[ArticleSummary]) -> bool:
        """Show the first rows in the usual order while their store is being opened. False where others are wanted."""
        return not self.search.text() and self.loader.take(rows)

    def show_nothing(self) -> None:
        """The store of the rows that are shown could not be opened."""
        if self.loader.desk is None:
            self.loader.last = Answer()
            self.model.show((), complete=True)

    def restore(self, settings: QSettings) -> None:
        """Order, shape and columns as they were left; what is chosen from now on is kept there."""
        self.remembered = Remembered.of(settings)
        self.loader.order = self.order
        if self.remembered.columns:
            self._show_columns()
        self._say_order()

    def show_place(self, chosen: ArticleFilter) -> None:
        """Show the stories of a place of the side bar."""
        if chosen != self.loader.filter:
            self.loader.filter = chosen
            self.view.scrollToTop()
            self.reload()

    def set_order(self, order: Order) -> None:
        """Sort and group the list anew. What is selected stays so, as far as it is shown."""
        if order != self.order:
            self.remembered.keep_order(order)
            self.loader.order = order
            self._say_order()
            self.view.scrollToTop()
            self.reload()

    def set_columns(self, columns: bool) -> None:
        """Columns or cards."""
        if columns == self.remembered.columns:
            return
        focused = self.view.hasFocus()
        self.remembered.keep_columns(columns)
        if columns:
            self._show_columns()
        else:
            self.cards.show_model(self.model, self.selection)
            self.views.setCurrentWidget(self.cards)
            self.viewed.emit(False)
        self._say_order()
        if focused:
            self.view.setFocus()
        self.view.scrollTo(self.selection.currentIndex())
        self._place_hint()

    def select(self, article: int) -> None:
        """Make it the current row, now or as soon as the list shows it, without opening it again."""
        if self._stepping.isActive():
            return  # the person has gone on to another one meanwhile
        self._wanted = article
        self._mark_wanted()

    def select_none(self) -> None:
        """No story is open."""
        self._wanted = None
        self._stepping.stop()
        self._stood = self._place_of(self.selected_ids())
        self.selection.clear()

    def selected_ids(self) -> tuple[int, ...]:
        """The stories that are selected, in the order of the list."""
        return tuple(row.id for row in selected_rows(self.selection))

    @property
    def current(self) -> ArticleSummary | None:
        row = self.selection.currentIndex().data(ROW)
        return row if isinstance(row, ArticleSummary) else None

    @property
    def waits_for_index(self) -> bool:
        """Whether the answer that is shown may lack stories that the index did not know yet."""
        return self.loader.last.found.asks and self.loader.last.found.waiting > 0

    def refresh_soon(self) -> None:
        """Something in the store has changed."""
        if not self._refreshing.isActive():
            self._refreshing.start()

    def reload(self, *, fresh: bool = True) -> None:
        """Ask the store again for as many rows as are shown.

        `fresh`: a search takes in what was written just now. Not while somebody writes: the index follows later.
        """
        first = self.view.indexAt(self.view.viewport().rect().topLeft()).row()
        self.loader.reload(self.search.text(), fresh=fresh, in_sight=self.model.stories_before(first))

    def look_for(self, typed: str) -> None:
        """Put `typed` into the search field, and look for it in all stories."""
        self.loader.filter = ArticleFilter()
        self.search.setText(typed)
        self._typing.stop()
        self._search_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.scheduleDelayedItemsLayout()
        self._place_hint()

    def open_current(self) -> None:
        """Open the current story, unless it is one of several that are selected."""
        self._stepping.stop()
        if self.current is not None and len(self.selected_ids()) <= 1:
            self.opened.emit(self.current.id)

    def to_list(self) -> None:
        """From the field into the rows."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if self.current is None and self.model.summaries:
            self._go_to(self.model.row_of(self.model.summaries[0].id))

    def go_on(self, step: int) -> bool:
        """Down or up from where a selection stood that left the list. False where one is there, or nothing is known."""
        rows, stood = self.model.summaries, self._stood
        if stood is None or self.selection.hasSelection() or not rows:
            return False
        at = min(max(0, stood - (step == Qt.Key.Key_Up)), len(rows) - 1)
        self._go_to(self.model.row_of(rows[at].id))
        self._stepping.start()
        return True

    def keep_only_current(self) -> bool:
        """Of several that are selected. False where there are none such."""
        if len(self.selected_ids()) <= 1:
            return False
        self._go_to(self.selection.currentIndex().row())
        return True

    def _show(self, answer: Answer) -> None:
        open_now, chosen = self.current.id if self.current else None, self.selected_ids()
        bar = self.view.verticalScrollBar()
        height = bar.value()
        found, asked = answer.found, (answer.typed, answer.filter, answer.order)
        self._stood, self._asked = self._place_of(chosen) if asked == self._asked else None, asked
        hits = found.hits if found.asks else None
        if self.model.show(answer.rows, complete=answer.complete, hits=hits, order=answer.order):
            if self._wanted is None:
                self._wanted = open_now
            bar.setValue(height)
        self._mark_wanted()
        self._choose_again(chosen)
        self._say_count()
        self._say_order()
        kept = self.tr("A story stays here for 30 days; then it goes for ever.") if answer.filter.trashed else ""
        self.explained.setText(explanation(found) or (kept if answer.rows else ""))
        self.explained.setVisible(bool(self.explained.text()))
        self._say_hint()
        self.filled.emit()

    def _place_of(self, chosen: tuple[int, ...]) -> int | None:
        """How many stories stand above the first of them."""
        return self.model.stories_before(self.model.row_of(chosen[0])) if chosen else self._stood

    def _choose_again(self, chosen: tuple[int, ...]) -> None:
        """Several rows that were selected are so again, wherever they stand now."""
        if len(chosen) > 1 and self.selected_ids() != chosen:
            wanted, picked = set(chosen), QItemSelection()
            for row in self.model.summaries:
                if row.id in wanted:
                    index = self.model.index(self.model.row_of(row.id), 0)
                    picked.select(index, index)
            self.selection.select(picked, _ROWS | QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _search_changed(self) -> None:
        self.view.scrollToTop()
        self.reload()

    def _mark_wanted(self) -> None:
        row = self.model.row_of(self._wanted) if self._wanted is not None else -1
        if row < 0:
            return
        self._wanted = None
        # a view that gets the focus makes a row the current one, and selects none
        if row != self.selection.currentIndex().row() or not self.selection.hasSelection():
            self.selection.currentChanged.disconnect(self._moved)
            self._go_to(row)
            self.selection.currentChanged.connect(self._moved)

    def _go_to(self, row: int) -> None:
        flags = _ROWS | QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selection.setCurrentIndex(self.model.index(row, 0), flags)
        self.view.scrollTo(self.model.index(row, 0))

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        # a press may begin a drag: the click that follows it opens; a view that gets the focus selects nothing
        if self.selection.isSelected(now) and isinstance(now.data(ROW), ArticleSummary) and not self.keys.pressed:
            self._stepping.start()

    def _clicked(self) -> None:
        if not QGuiApplication.keyboardModifiers() & (_SHIFT | _CONTROL):
            self.open_current()

    def _picked(self) -> None:
        self._say_count()
        self.picked.emit()

    def _say_count(self) -> None:
        total, found = self.loader.last.total, self.loader.last.found
        number = QLocale().toString(total) + "+" * found.more
        chosen = len(self.selection.selectedRows())
        if chosen > 1:
            words = self.tr("{n} of {total} selected").format(n=QLocale().toString(chosen), total=number)
        else:
            words = self.tr("1 story") if total == 1 else self.tr("%Ln stories", "", total)
            if found.more:
                words = self.tr("More than {stories}").format(stories=words)
        self._count.setText(words if total else "")

    def _say_order(self) -> None:
        found = self.loader.last.found
        ranked = (self.tr("Best first") if found.ranked else self.tr("Newest first")) if found.asks else ""
        self._order.show_order(self.order, columns=self.remembered.columns, ranked=ranked)
        if self.columns is not None:
            self.columns.show_order(None if found.asks else self.order)

    def _say_hint(self) -> None:
        answer = self.loader.last
        empty = not answer.rows
        if empty and answer.found.asks:
            anywhere = answer.filter == ArticleFilter()
            self.hint.setText(nothing_found(answer.found, answer.typed, anywhere=anywhere))
        elif empty and answer.filter.trashed:
            self.hint.setText(self.tr("The trash is empty"))
        elif empty and answer.filter == ArticleFilter():
            self.hint.setText(self.tr("No stories yet"))
        else:
            self.hint.setText(self.tr("No stories here"))
        self.hint.setVisible(empty)
        self.hint.raise_()
        self._place_hint()

    def _place_hint(self) -> None:
        room = self.views.rect()
        self.hint.setGeometry(14, room.height() // 2 - 40, max(0, room.width() - 28), 60)

    def _show_columns(self) -> None:
        if self.columns is None:
            from ui.article_list.column_view import ColumnView

            self.columns = ColumnView(self.tr("Stories"))
            self._take_in(self.columns)
            if self.remembered.head:
                self.columns.restore(self.remembered.head)
            self.columns.sorted_by.connect(self.set_order)
            self.columns.arranged.connect(self._arranged)
        self.cards.setModel(None)  # a view that nobody sees lays out nothing
        self.views.setCurrentWidget(self.columns)
        self.viewed.emit(True)

    def _arranged(self) -> None:
        if self.columns is not None:
            self.remembered.keep_head(self.columns.keep())

    def _take_in(self, view: CardView | ColumnView) -> None:
        view.show_model(self.model, self.selection)
        view.installEventFilter(self.keys)
        view.viewport().installEventFilter(self.keys)
        view.clicked.connect(lambda _index: self._clicked())
        view.doubleClicked.connect(lambda _index: self.entered.emit())
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda spot: self.menu_wanted.emit(view.viewport().mapToGlobal(spot)))
        self.views.addWidget(view)

    def _timer(self, pause: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(10, 10, 10, 4)
        head.setSpacing(6)
        head.addWidget(self.search)
        line = QHBoxLayout()
        line.setContentsMargins(4, 0, 0, 0)
        line.addWidget(self._count)
        line.addStretch(1)
        line.addWidget(self._order)
        head.addWidget(self.explained)
        head.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.views, 1)
        self.hint.hide()


_ROWS = QItemSelectionModel.SelectionFlag.Rows
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
