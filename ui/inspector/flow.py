"""A layout that sets its widgets like words: from left to right (or right to left), then on the next line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """`fill`: the last widget takes what is left of its line. `trailing`: the lines stand at the far side."""

    def __init__(self, parent: QWidget, margin: int, gap: int, *, fill: bool = True, trailing: bool = False) -> None:
        super().__init__(parent)
        self.setContentsMargins(margin, margin, margin, margin)
        self._gap, self._fill, self._trailing = gap, fill, trailing
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        self.addChildWidget(widget)
        self._items.insert(place, QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The height that the widgets take; moves them there too if asked."""
        margins = self.contentsMargins()
        room = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        x, y, line = room.left(), room.top(), 0
        widget = self.parentWidget()
        mirrored = widget is not None and widget.isRightToLeft()
        there = [item for item in self._items if not item.isEmpty()]
        placed: list[tuple[QLayoutItem, QRect]] = []
        for item in there:
            wanted = item.sizeHint()
            last = self._fill and item is there[-1]
            width = item.minimumSize().width() if last else wanted.width()
            if line and x + width > room.right() + 1:
                x, y, line = room.left(), y + line + self._gap, 0
            width = max(width, room.right() + 1 - x) if last else min(width, room.width())
            placed.append((item, QRect(x, y, width, wanted.height())))
            x += width + self._gap
            line = max(line, wanted.height())
        lines: dict[int, list[QRect]] = {}
        for _item, place in placed if move else ():
            lines.setdefault(place.top(), []).append(QRect(place))
        for item, place in placed if move else ():
            beside = lines[place.top()]
            end = max(other.right() for other in beside)
            lower = max(other.height() for other in beside) - place.height()
            place.translate(room.right() - end if self._trailing else 0, lower // 2)
            if mirrored:
                place.moveLeft(room.left() + room.right() + 1 - place.left() - place.width())
            item.setGeometry(place)
        return y + line - rect.top() + margins.bottom()


def flowing(*widgets: QWidget, gap: int = 6, trailing: bool = False) -> QWidget:
    """In a row, or in several where one is too long."""
    holder = QWidget()
    flow = FlowLayout(holder, 0, gap, fill=False, trailing=trailing)
    for place, widget in enumerate(widgets):
        flow.insert(place, widget)
    return holder
