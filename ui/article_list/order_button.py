"""The button over the list: by what it is sorted, under which headings, and in which shape."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.store.order import Group, Order, Sort
from ui.article_list.columns import first_way, sort_name
from ui.theme.elided import ElidedButton
from ui.theme.fonts import sans
from ui.theme.icons import icon
from ui.theme.look import ICON


class OrderButton(ElidedButton):
    """`ordered(Order)` and `shaped(bool)` (True: columns): a person chose it."""

    ordered = Signal(object)
    shaped = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "quiet")
        self.setFont(sans(12))
        self.setIcon(icon("chevron-down"))
        self.setIconSize(ICON)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign stands behind the words
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._order = Order()
        self._columns = False
        self._ranked = ""
        self._say()

    def show_order(self, order: Order, *, columns: bool, ranked: str = "") -> None:
        """`ranked`: how the hits of a search stand, in words, where that is what the list shows."""
        self._order, self._columns, self._ranked = order, columns, ranked
        self._say()

    def _say(self) -> None:
        by, down = self._order.by, self._order.descending
        turned = "" if down == first_way(by) else " ↓" if down else " ↑"
        self.setText(self._ranked or sort_name(by) + turned)
        self.setAccessibleName(self.tr("Order of the list: {order}").format(order=self.text()))
        self.setToolTip(self.tr("Sort, group, cards or columns"))

    def _fill(self) -> None:
        self._menu.clear()
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for made in self.findChildren(QActionGroup):
            made.deleteLater()
        sorts, groups, shapes = (QActionGroup(self) for _ in range(3))
        self._title(self.tr("Sort by"))
        for sort in Sort:
            self._add(sorts, sort_name(sort), on=self._order.by is sort).triggered.connect(
                lambda _on=False, sort=sort: self._sort(sort)
            )
        self._title(self.tr("Headings"))
        for group, words in (
            (Group.NONE, self.tr("None")),
            (Group.DAY, self.tr("Day")),
            (Group.SECTION, self.tr("Section")),
            (Group.STAGE, self.tr("Stage")),
            (Group.BYLINE, self.tr("Byline")),
        ):
            self._add(groups, words, on=self._order.group is group).triggered.connect(
                lambda _on=False, group=group: self._group(group)
            )
        self._title(self.tr("Show as"))
        for columns, words in ((False, self.tr("Cards")), (True, self.tr("Columns"))):
            self._add(shapes, words, on=self._columns == columns).triggered.connect(
                lambda _on=False, columns=columns: self.shaped.emit(columns)
            )

    def _title(self, words: str) -> None:
        """Over a part of the menu: the sheet's menus show no words in a separator."""
        if not self._menu.isEmpty():
            self._menu.addSeparator()
        title = self._menu.addAction(words)
        title.setEnabled(False)
        title.setFont(sans(11, QFont.Weight.DemiBold))

    def _add(self, among: QActionGroup, words: str, *, on: bool) -> QAction:
        action = self._menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        among.addAction(action)
        return action

    def _sort(self, sort: Sort) -> None:
        """The one that is chosen already turns round."""
        down = not self._order.descending if sort is self._order.by else first_way(sort)
        self.ordered.emit(Order(sort, down, self._order.group))

    def _group(self, group: Group) -> None:
        by = self._order.by
        if group is Group.DAY and by not in {Sort.CHANGED, Sort.CREATED}:
            self.ordered.emit(Order(Sort.CHANGED, descending=True, group=group))
        else:
            self.ordered.emit(Order(by, self._order.descending, group))
