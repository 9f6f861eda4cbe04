"""Where Tab goes in the main window: bar, side bar, list, text, right pane, as they stand beside each other.

Qt's own order is that in which the controls were made, and panes make theirs when they are first wanted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cmp_to_key
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from ui.editor.find.bar import FindBar
    from ui.panes import Panes


class TabOrder(QObject):
    """Puts Qt's order right once the focus is somewhere else, or a tab or a notice came."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._stops: list[QWidget] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.put_right)
        panes.right.tab_changed.connect(lambda _key: self._soon.start())
        panes.strip.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._soon.start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._soon.start()
        return super().eventFilter(watched, event)

    def put_right(self) -> None:
        if not self._panes.isVisible():
            return
        stops = list(in_order(self._panes))
        if stops != self._stops:
            self._stops = stops
            for before, behind in pairwise(stops):
                QWidget.setTabOrder(before, behind)


def bind_tab_order(panes: Panes) -> None:
    TabOrder(panes)


def in_order(panes: Panes) -> Iterator[QWidget]:
    # not by nextInFocusChain(): PySide (6.11) takes what that gives for a child of the widget that was asked, and for
    # deleted once that is
    left = [stop for stop in panes.findChildren(QWidget) if takes(stop)]
    bars = _find_bars(panes)
    for bar in bars:
        left = [stop for stop in left if stop not in bar.in_turn] + [stop for stop in bar.in_turn if takes(stop)]
    for pane, as_seen in (
        (panes.bar, True),
        (panes.side_bar, False),
        (panes.articles, False),
        (panes.strip, True),
        *((bar, False) for bar in bars),
        (panes.text, False),
        (panes.right.bar, True),
        (panes.facts, True),
        (panes.preview and panes.preview.widths, True),
        (panes, False),
    ):
        of_it = [stop for stop in left if pane is not None and pane.isAncestorOf(stop)]
        left = [stop for stop in left if stop not in of_it]
        yield from seen_in_order(of_it) if as_seen else of_it


def _find_bars(panes: Panes) -> list[FindBar]:
    """It has an order of its own."""
    if panes.editor is None:
        return []
    from ui.editor.find.bar import FindBar

    return panes.findChildren(FindBar)


def seen_in_order(stops: Sequence[QWidget]) -> list[QWidget]:
    """By rows, each from where its language begins."""

    def compare(one: QWidget, other: QWidget) -> int:
        a, b = _place(one), _place(other)
        beside = min(a.bottom(), b.bottom()) - max(a.top(), b.top()) > min(a.height(), b.height()) / 2
        if not beside:
            return a.center().y() - b.center().y()
        return (a.left() - b.left()) * (-1 if QApplication.isRightToLeft() else 1)

    return sorted(stops, key=cmp_to_key(compare))


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def takes(widget: QWidget) -> bool:
    """Whether Tab stops at it."""
    stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(stops) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
