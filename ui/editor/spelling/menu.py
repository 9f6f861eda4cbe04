"""The rows about an unknown word, above all else in a context menu. Suggestions come a moment later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


class WordRows:
    """`replace(word)` is called with the suggestion that is chosen."""

    def __init__(self, menu: QMenu, replace: Callable[[str], None]) -> None:
        self._menu = menu
        self._replace = replace
        self._alive = True
        menu.destroyed.connect(self._gone)
        self._waiting = QAction(_tr("Looking for suggestions"), menu)
        self._waiting.setEnabled(False)
        self._line = QAction(menu)
        self._line.setSeparator(True)
        first = menu.actions()[0] if menu.actions() else None
        for action in (self._waiting, self._line):
            menu.insertAction(first, action) if first is not None else menu.addAction(action)

    def add(self, words: str, run: Callable[[], object]) -> None:
        """A row below the suggestions."""
        action = QAction(words, self._menu)
        action.triggered.connect(run)
        self._menu.insertAction(self._line, action)

    def show(self, suggestions: tuple[str, ...]) -> None:
        """The suggestions are there; the menu perhaps no more."""
        if not self._alive:
            return
        for one in suggestions:
            made = QAction(one, self._menu)
            made.triggered.connect(lambda _=False, one=one: self._replace(one))
            self._menu.insertAction(self._waiting, made)
        self._waiting.setText(_tr("No suggestion"))
        self._waiting.setVisible(not suggestions)

    def _gone(self) -> None:
        self._alive = False


def _tr(text: str) -> str:
    return QCoreApplication.translate("Spelling", text)
