"""The side bar: places with their figures, painted; at its foot what waits in the outbox."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from newsdesk.store.query.values import SavedSearch
from newsdesk.store.records import ArticleFilter, Counts, Section
from ui.outbox.foot import OutboxFoot
from ui.sidebar.dropping import DropTarget
from ui.sidebar.places import Place, places
from ui.theme.fonts import sans
from ui.theme.icons import pixmap
from ui.theme.look import rule
from ui.theme.tokens import current

Index = QModelIndex | QPersistentModelIndex
PLACE = Qt.ItemDataRole.UserRole
ROW, HEADING, GAP = 29, 32, 8
STEP, DEEPEST = 14, 4  # px that a section stands further in than the one over it
NOWHERE = QModelIndex()


class SideBar(QWidget):
    """`chosen` carries the filter of the place that was picked, `searched` the saved search; `menu_wanted` a place and
    the spot on the screen where its menu goes; `dropped` a place and the ids of the stories that were let go on it.
    """

    chosen = Signal(object)
    searched = Signal(object)
    menu_wanted = Signal(object, object)
    dropped = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.foot = OutboxFoot()
        self._model = PlacesModel()
        self.view = QListView()
        self.view.setObjectName("places")
        self.view.setAccessibleName(self.tr("Places"))
        self.view.setModel(self._model)
        self.drops = DropTarget(self.view, PLACE)
        self.drops.dropped.connect(self.dropped)
        self.view.setItemDelegate(PlacesDelegate(self.view, self.drops))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.selectionModel().currentChanged.connect(self._picked)
        self.view.clicked.connect(self._clicked)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 10)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addWidget(rule())
        column.addWidget(self.foot)
        self._shown: tuple[Counts, tuple[Section, ...]] = (Counts(), ())
        self._searches: tuple[SavedSearch, ...] = ()
        self._found: Mapping[int, tuple[int, bool]] = {}
        self._show()

    @property
    def filter(self) -> ArticleFilter:
        place = self._place(self.view.currentIndex())
        return place.filter if place and place.filter else ArticleFilter()

    def show_counts(self, counts: Counts, sections: tuple[Section, ...]) -> None:
        """New figures; the place that was chosen stays chosen, or all stories where it has gone."""
        self._shown = counts, sections
        self._show()

    def show_searches(self, searches: tuple[SavedSearch, ...]) -> None:
        """The searches that the desk keeps."""
        self._searches = searches
        self._show()

    def show_found(self, found: Mapping[int, tuple[int, bool]]) -> None:
        """By the id of a search: how many stories it finds, and whether there are more."""
        self._found = found
        self._show()

    @property
    def current_search(self) -> SavedSearch | None:
        """The saved search that is chosen."""
        place = self._place(self.view.currentIndex())
        return place.search if place else None

    def place_of(self, key: str) -> QPoint:
        """The lower left corner of a place's line, on the screen."""
        line = self.view.visualRect(self._model.index(max(0, self._model.row_of(key))))
        return self.view.viewport().mapToGlobal(line.bottomLeft())

    def _show(self) -> None:
        place = self._place(self.view.currentIndex())
        there = place is not None and place.key == "idea"  # nobody is thrown out of where they are
        self._model.show(places(*self._shown, self._searches, self._found, ideas=there))
        self.choose(place.key if place else "all", tell=False)
        if place is not None and place.filter is not None and self.filter != place.filter:
            self.chosen.emit(self.filter)  # a section came or went below it, or the place itself

    def choose(self, key: str, *, tell: bool = True) -> None:
        """Go to the place `key` ("all", "trash", "section-3", ...)."""
        selection = self.view.selectionModel()
        blocked = selection.blockSignals(not tell)
        self.view.setCurrentIndex(self._model.index(max(0, self._model.row_of(key))))
        selection.blockSignals(blocked)
        self.view.viewport().update()

    def _picked(self, index: QModelIndex) -> None:
        place = self._place(index)
        if place is not None and place.search is not None:
            self.searched.emit(place.search)
        elif place is not None and place.filter is not None:
            self.chosen.emit(place.filter)

    def _clicked(self, index: QModelIndex) -> None:
        """A search that is chosen already is looked for again: its words may have been changed in the field."""
        place = self._place(index)
        if place is not None and place.search is not None:
            self.searched.emit(place.search)

    def _menu(self, spot: QPoint) -> None:
        place = self._place(self.view.indexAt(spot))
        if place is not None:
            self.menu_wanted.emit(place, self.view.viewport().mapToGlobal(spot))

    def _place(self, index: QModelIndex) -> Place | None:
        place = index.data(PLACE)
        return place if isinstance(place, Place) else None


class PlacesModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._places: Sequence[Place] = ()

    def show(self, shown: Sequence[Place]) -> None:
        if [place.key for place in shown] == [place.key for place in self._places]:
            self._places = shown
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self._places = shown
        self.endResetModel()

    def row_of(self, key: str) -> int:
        return next((row for row, place in enumerate(self._places) if place.key == key), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self._places[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return place.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{place.text}, {place.count}" if place.filter else place.text
        return place if role == PLACE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self._places[index.row()].filter is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PlacesDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView, drops: DropTarget) -> None:
        super().__init__(view)
        self._drops = drops

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        place: Place = index.data(PLACE)
        height = ROW if place.filter else HEADING if place.text else GAP
        return QSize(60, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: Place = index.data(PLACE)
        theme = current()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if place.filter is None:
            painter.setFont(sans(11, QFont.Weight.DemiBold))
            painter.setPen(theme.soft)
            align = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
            painter.drawText(rect.adjusted(8, 0, -8, -7), align, place.text)
            painter.restore()
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.accent_ground if chosen else theme.hover())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(0, 0, 0, -1), 6, 6)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.accent)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 5, 5)
        if self._drops.over == index:
            painter.setBrush(theme.tint(theme.accent))
            painter.setPen(theme.accent)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -2), 5, 5)
        colour = theme.accent if chosen else theme.text
        ratio = painter.device().devicePixelRatioF()
        sign = pixmap(place.icon, theme.accent if chosen else theme.soft, 16, ratio)
        inner = rect.adjusted(8, 0, -8, 0)
        indent = min(place.depth, DEEPEST) * STEP
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        x = inner.right() - 15 - indent if right_to_left else inner.left() + indent
        painter.drawPixmap(x, rect.center().y() - 8, sign)
        count = QLocale().toString(place.count) + ("+" if place.more else "") if place.count else ""
        painter.setFont(sans(12))
        width = painter.fontMetrics().horizontalAdvance(count)
        painter.setPen(colour if chosen else theme.soft)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignTrailing, count)
        painter.setFont(sans(13, QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
        painter.setPen(colour)
        room = inner.adjusted(24 + indent, 0, -width - 8, 0)
        if right_to_left:
            room = inner.adjusted(width + 8, 0, -24 - indent, 0)
        text = painter.fontMetrics().elidedText(place.text, Qt.TextElideMode.ElideRight, room.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a name runs as its own letters do
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, middle | side | Qt.AlignmentFlag.AlignAbsolute, text)
        painter.restore()
