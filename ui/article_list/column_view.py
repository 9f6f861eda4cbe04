"""The list as rows with columns, under heads that sort, move and are drawn wider or narrower."""

from __future__ import annotations

from PySide6.QtCore import (
    QByteArray,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from newsdesk import clock
from newsdesk.store.order import Order, Sort
from newsdesk.store.query.values import Hit
from newsdesk.store.records import ArticleSummary, Stage
from ui.article_list.badges import mirrored, paint_badges, paint_status
from ui.article_list.columns import Column, columns, first_way
from ui.article_list.delegate import SIDE, Snippets, paint_ground, paint_heading, way_of
from ui.article_list.dragging import drag_from
from ui.article_list.model import CELL, HIT, ROW, ArticleModel
from ui.article_list.status import Status, badges, of_stage
from ui.article_list.views import selected_rows, set_up
from ui.theme.fonts import sans
from ui.theme.icons import pixmap
from ui.theme.tokens import current

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, HEAD_HEIGHT, ARROW = 32, 28, 12
FOUND = 20  # px more in a search, for what was found
AROUND_STAGE = 32  # px, its dot and the edges of its cell
FIRST = ("headline", "stage", "section", "changed")  # what a narrow list shows without being moved aside
LEAST_WORDS = 60  # px of a headline that badges leave


class ColumnView(QTreeView):
    """`sorted_by(Order)`: a head was clicked. `arranged`: columns came, went, moved or got another width."""

    sorted_by = Signal(object)
    arranged = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        set_up(self, name)
        self._order = Order()
        self._found = Snippets(1)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)
        self.setItemDelegate(CellDelegate(self))
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.head = Head(self)
        self.setHeader(self.head)
        self.head.setSectionsClickable(True)  # the view has just forbidden it
        self.head.sectionClicked.connect(self._clicked)
        for change in (self.head.sectionResized, self.head.sectionMoved):
            change.connect(self.arranged)
        self.head.chosen.connect(self.arranged)

    def show_model(self, model: ArticleModel, selection: QItemSelectionModel) -> None:
        self.setModel(model)
        self.setSelectionModel(selection)
        for at, column in enumerate(model.columns):
            self.head.resizeSection(at, _first_width(column))
            self.head.setSectionHidden(at, not column.shown)
        keys = [column.key for column in model.columns]
        for place, key in enumerate(FIRST):
            self.head.moveSection(self.head.visualIndex(keys.index(key)), place)

    def show_order(self, order: Order | None) -> None:
        """Which head sorts the list, and which way; None where none does."""
        self._order = order or self._order
        self.head.show_sort(None if order is None else order.by, descending=self._order.descending)

    def keep(self) -> QByteArray:
        return self.head.saveState()

    def restore(self, state: QByteArray) -> None:
        self.head.restoreState(state)
        self.head.setSectionHidden(0, False)  # a list without headlines tells nothing

    def startDrag(self, _actions: Qt.DropAction) -> None:
        drag_from(self, selected_rows(self.selectionModel()))

    def keyboardSearch(self, _typed: str) -> None:
        """Letters are for `/` and the keys of the list; a jump to another story would open it."""

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        whole = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
        painter.save()
        if isinstance(row, str):
            paint_heading(painter, whole, row)
            painter.restore()
            return
        state: QStyle.StateFlag = option.state
        if self.selectionModel().isSelected(self.model().index(index.row(), 0)):
            state |= QStyle.StateFlag.State_Selected
        if index.row() == self.currentIndex().row() and self.hasFocus():
            state |= QStyle.StateFlag.State_HasFocus
        if index.row() == self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())).row() and self.underMouse():
            state |= QStyle.StateFlag.State_MouseOver
        paint_ground(painter, whole, state)
        painter.restore()
        super().drawRow(painter, option, index)
        found = self._found.of(index.data(HIT), row, whole.width() - 2 * SIDE)
        if found is not None:
            painter.setPen(current().soft)
            found.draw(painter, QPointF(SIDE, whole.top() + ROW_HEIGHT - 5))

    def _clicked(self, at: int) -> None:
        sort = columns()[at].sort
        if sort is not None:
            down = not self._order.descending if self._order.by is sort else first_way(sort)
            self.sorted_by.emit(Order(sort, down, self._order.group))


class Head(QHeaderView):
    """`chosen`: a person chose which columns there are."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sort: Sort | None = None
        self._descending = True
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(True)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(48)
        self.setFixedHeight(HEAD_HEIGHT)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Columns"))

    def show_sort(self, sort: Sort | None, *, descending: bool) -> None:
        self._sort, self._descending = sort, descending
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        model = self.model()
        if not isinstance(model, ArticleModel) or not rect.isValid():
            return
        column, theme = model.columns[logical], current()
        painter.save()
        painter.fillRect(rect, theme.window)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line)
        painter.fillRect(QRect(rect.right(), rect.top() + 8, 1, rect.height() - 16), theme.line)
        sorts = column.sort is not None and column.sort is self._sort
        painter.setFont(sans(11, QFont.Weight.DemiBold))
        painter.setPen(theme.text if sorts else theme.soft)
        room = rect.adjusted(SIDE if self.visualIndex(logical) == 0 else 8, 0, -8, -1)
        words = room.adjusted(0, 0, -ARROW - 4 if sorts else 0, 0)
        align = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
        )
        shown = painter.fontMetrics().elidedText(column.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, align, shown)
        if sorts:
            sign = "chevron-down" if self._descending else "chevron-up"
            image = pixmap(sign, theme.text, ARROW, painter.device().devicePixelRatioF())
            end = words.right() if column.number else words.left() + painter.fontMetrics().horizontalAdvance(shown)
            painter.drawPixmap(end + 4, room.center().y() - ARROW // 2 + 1, image)
        painter.restore()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEAD_HEIGHT)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(event.globalPos())

    def fill(self, menu: QMenu) -> None:
        """Which columns there are, to be ticked. The headline stays."""
        model = self.model()
        for at, column in enumerate(model.columns if isinstance(model, ArticleModel) else ()):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(at))
            action.setEnabled(at > 0)
            action.toggled.connect(lambda on, at=at: self._show(at, on=on))

    def _show(self, at: int, *, on: bool) -> None:
        self.setSectionHidden(at, not on)
        model = self.model()
        if on and self.sectionSize(at) < self.minimumSectionSize() and isinstance(model, ArticleModel):
            self.resizeSection(at, _first_width(model.columns[at]))
        self.chosen.emit()


class CellDelegate(QStyledItemDelegate):
    def __init__(self, view: ColumnView) -> None:
        super().__init__(view)
        self._view = view
        self._numbers = [column.number for column in columns()]

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(48, ROW_HEIGHT + (FOUND if isinstance(index.data(HIT), Hit) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, cell = index.data(ROW), index.data(CELL)
        if not isinstance(row, ArticleSummary):
            return
        first = self._view.head.visualIndex(index.column()) == 0
        room = option.rect.adjusted(SIDE if first else 8, 0, -8, -1)
        room.setHeight(ROW_HEIGHT - 1)  # in a search a line of what was found stands below
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == 0:
            self._paint_headline(painter, room, row, str(cell))
        elif isinstance(cell, Status):
            paint_status(painter, room, cell)
        elif cell:
            _paint_words(painter, room, str(cell), sans(12), "soft", right=self._numbers[index.column()])
        painter.restore()

    def _paint_headline(self, painter: QPainter, room: QRect, row: ArticleSummary, words: str) -> None:
        now = clock.now().astimezone()
        least = min(LEAST_WORDS, QFontMetrics(sans(13, QFont.Weight.DemiBold)).horizontalAdvance(words))
        left = QRect(room)
        left.setRight(paint_badges(painter, room, badges(row, now), room.width() - least))
        font = sans(13, QFont.Weight.DemiBold, row.language)
        if row.headline:  # one that is cut ends in dots where it is cut, whichever way the window runs
            painter.setLayoutDirection(way_of(row))
        colour, room = "text" if row.headline else "faint", mirrored(room, left)
        _paint_words(painter, room, words, font, colour, right=row.direction == "rtl")


def _first_width(column: Column) -> int:
    """In pixels; the stages are read whole in every language."""
    if column.key != "stage":
        return column.width
    metrics = QFontMetrics(sans(12, QFont.Weight.DemiBold))
    return max(column.width, *(metrics.horizontalAdvance(of_stage(stage).word) + AROUND_STAGE for stage in Stage))


def _paint_words(painter: QPainter, room: QRect, words: str, font: QFont, colour: str, *, right: bool) -> None:
    painter.setFont(font)
    painter.setPen(getattr(current(), colour))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(words[:300], Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)
