"""The search index follows the texts in idle moments, so that a search has little or nothing to catch up with."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsdesk.changes import Change
from newsdesk.errors import NewsdeskError

if TYPE_CHECKING:
    from ui.panes import Panes

log = logging.getLogger(__name__)

IDLE = 4000  # ms since the last change: nobody types
STEP = 0.05  # s of work at a time; a save that comes meanwhile waits no longer
PAUSE = 100  # ms between two steps, in which keys and saves have their turn
MOST = 200  # stories a step


class Follower(QObject):
    """Of the window's desk."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._under_way = False
        self.idle = QTimer(self, singleShot=True, interval=IDLE)
        self.idle.timeout.connect(self._step)
        panes.jobs.changed.connect(self._changed)
        panes.sending.connect(self.idle.start)  # what was left at the last closing, or by a migration

    def _changed(self, change: Change) -> None:
        if change.kind in {"article", "author", "tag"}:
            self.idle.start(IDLE)

    def _step(self) -> None:
        desk = self._panes.desk
        if desk is not None and not self._under_way:
            self._under_way = True
            self._panes.jobs.run(lambda: desk.search.freshen(MOST, STEP), self._stepped, self._failed)

    def _stepped(self, left: int) -> None:
        self._under_way = False
        if left and not self.idle.isActive():
            self.idle.start(PAUSE)
        elif not left and self._panes.articles.waits_for_index:
            self._panes.articles.refresh_soon()

    def _failed(self, error: NewsdeskError) -> None:
        """No harm done: it is tried again after the next change, and before the next search."""
        self._under_way = False
        log.warning("the search index could not follow: %s", error)
