"""A row of tools that is one stop for Tab, with arrows inside; what has no room folds away, the least needed first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QToolButton, QWidget

GAP = 1  # px between two tools
SIDES = (12, 8)  # px at the left and right


@dataclass(slots=True)
class _Tool:
    widget: QWidget
    fold: int  # 0 never folds away; of the others the highest goes first


class BarRow(QWidget):
    """`left`: Esc was pressed in it."""

    left = Signal()

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(height)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SIDES[0], 0, SIDES[1], 0)
        self._row.setSpacing(GAP)
        self._tools: list[_Tool] = []
        self._stop: QWidget | None = None  # the tool that Tab comes to

    def add(self, widget: QAbstractButton, fold: int = 0) -> None:
        """At the end of the row."""
        widget.installEventFilter(self)
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tools.append(_Tool(widget, fold))
        self._row.addWidget(widget)
        if self._stop is None:
            self._stop_at(widget)

    def divide(self, fold: int = 0) -> None:
        line = QFrame()
        line.setObjectName("rule")
        line.setFixedSize(1, 18)
        holder = QWidget()
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(4, 0, 4, 0)
        inside.addWidget(line)
        holder.setFixedWidth(9)
        self._tools.append(_Tool(holder, fold))
        self._row.addWidget(holder)

    def stretch(self) -> None:
        self._row.addStretch()

    def folded(self) -> list[QWidget]:
        """What has no room, in the order of the row."""
        return [tool.widget for tool in self._tools if tool.widget.isHidden()]

    def focus_tools(self) -> None:
        """Take the focus, where it was last."""
        stops = self._stops()
        if stops:
            stop = self._stop if self._stop in stops else stops[0]
            if stop is not None:
                self._stop_at(stop)
                stop.setFocus(Qt.FocusReason.TabFocusReason)

    def minimumSizeHint(self) -> QSize:
        fixed = sum(_width(tool.widget) + GAP for tool in self._tools if not tool.fold)
        return QSize(fixed + sum(SIDES), self.height())

    # --- room --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show as many tools as there is room for."""
        room = self.width() - sum(SIDES)
        wanted = sum(_width(tool.widget) + GAP for tool in self._tools)
        hidden: set[int] = set()
        for tool in sorted(self._tools, key=lambda tool: -tool.fold):
            if wanted <= room or not tool.fold:
                break
            wanted -= _width(tool.widget) + GAP
            hidden.add(id(tool))
        between = False  # is there a tool since the last divider?
        for tool in self._tools:
            if isinstance(tool.widget, QAbstractButton):
                between |= id(tool) not in hidden
            elif not between:
                hidden.add(id(tool))
            elif id(tool) not in hidden:
                between = False
        for tool in self._tools:
            tool.widget.setVisible(id(tool) not in hidden)

    # --- keys --------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            return self._key(watched, event)
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._stop_at(watched)
        return False

    def _key(self, tool: QWidget, event: QKeyEvent) -> bool:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        stops = self._stops()
        if tool not in stops:
            return False
        forward = Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        ways = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == forward else -1
            stops[(stops.index(tool) + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in ways:
            stops[ways[Qt.Key(key)]].setFocus(Qt.FocusReason.TabFocusReason)
        elif key == Qt.Key.Key_Down and isinstance(tool, QToolButton) and tool.menu() is not None:
            tool.showMenu()
        else:
            return key in (Qt.Key.Key_Up, Qt.Key.Key_Down)  # Qt would leave the bar
        return True

    def _stops(self) -> list[QWidget]:
        return [
            tool.widget
            for tool in self._tools
            if isinstance(tool.widget, QAbstractButton) and not tool.widget.isHidden() and tool.widget.isEnabled()
        ]

    def _stop_at(self, tool: QWidget) -> None:
        if self._stop is not None:
            self._stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stop = tool
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _width(widget: QWidget) -> int:
    return widget.maximumWidth()  # all tools have a fixed width
