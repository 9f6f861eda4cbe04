"""Binds the media library: its window, made when it is first asked for, anew for each desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.media.window import LibraryWindow
    from ui.panes import Panes


class LibraryView(QObject):
    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self.window: LibraryWindow | None = None
        panes.actions_.bind("media_library", self.open)
        panes.frame.usable.connect(self._let_go)
        panes.frame.gone.connect(lambda: self.window.stop() if self.window is not None else None)

    def open(self, sha: str = "") -> None:
        """With this file chosen, or as it was left."""
        desk = self._panes.desk
        if desk is None:
            return
        if self.window is None or self.window.desk is not desk:
            from ui.media.window import LibraryWindow

            self._let_go()
            self.window = LibraryWindow(self._panes, desk)
        self.window.open_at(sha)

    def _let_go(self) -> None:
        """Of a window on a store that was closed."""
        window, self.window = self.window, None
        if window is not None and window.desk is self._panes.desk:
            self.window = window
        elif window is not None:
            window.stop()
            shiboken6.delete(window)


def bind_media(panes: Panes) -> None:
    panes.pictures.describe = LibraryView(panes).open
