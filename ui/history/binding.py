"""Binds the History tab and its command; what is behind them is made when the tab is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.history.keeper import Keeper
from ui.theme.look import tool

if TYPE_CHECKING:
    from ui.history.history import History
    from ui.panes import Panes

TAB = "history"


class HistoryTab(QObject):
    """`history` is None until somebody looked."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self.history: History | None = None
        words = QCoreApplication.translate("History", "The versions of the open story")
        panes.right.add_tab(TAB, QCoreApplication.translate("History", "History"), "history", words)
        panes.right.tab_changed.connect(lambda _key: self._look())
        panes.ready.connect(self._look)
        panes.actions_.bind("history", self._go)
        panes.bar.offer("history", tool("history", QCoreApplication.translate("History", "History of the story")))

    def _go(self) -> None:
        """To the versions: with the arrows and Return one is compared."""
        self._panes.show_tab(TAB)
        self._panes.right.focus_content()

    def _look(self) -> None:
        panes = self._panes
        if self.history is None and panes.right.tab == TAB and panes.editor is not None:
            from ui.history.history import History

            self.history = History(panes)
            panes.right.show_content(TAB, panes.session.article is not None)


def bind_history(panes: Panes) -> None:
    Keeper(panes)
    HistoryTab(panes)
