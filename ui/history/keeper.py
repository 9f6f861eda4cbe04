"""Takes the revisions that come with work: before the first change of a sitting, and every ten minutes of it.

Closing, publishing, another stage, healing and rescue are noted where they happen. Old revisions are thinned out in a
thread of its own, a while after the start and every few hours.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article, RevisionReason

if TYPE_CHECKING:
    from ui.panes import Panes

log = logging.getLogger(__name__)

WORK = 10 * 60_000  # ms of work between two revisions; a timer of Qt's does not mind what the clock says
FIRST_THINNING = 2 * 60_000  # ms after the desk is open: not while the window comes up
THINNING = 3 * 3_600_000  # ms from then on


class Keeper(QObject):
    """Of the window's open story."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._sitting = 0  # the story that was changed since it was opened
        self.work = QTimer(self, singleShot=True, interval=WORK)
        self.work.timeout.connect(self._worked)
        self.thinning = QTimer(self, interval=FIRST_THINNING)
        self.thinning.timeout.connect(self._thin)
        panes.session.opened.connect(lambda _article: self._begin())
        panes.session.closed.connect(self._begin)
        panes.session.touched.connect(self._touched)
        panes.sending.connect(self.thinning.start)

    def _begin(self) -> None:
        self._sitting = 0
        self.work.stop()

    def _touched(self, article: Article) -> None:
        desk = self._panes.desk
        if desk is None:
            return
        if self._sitting != article.id:
            self._sitting = article.id
            # jobs run in order, so this comes before the change is saved
            self._panes.jobs.run(lambda: desk.history.begin(article.id))
        if not self.work.isActive():
            self.work.start()

    def _worked(self) -> None:
        desk, article = self._panes.desk, self._panes.session.article
        if desk is None or article is None:
            return

        def take() -> None:
            self._panes.jobs.run(lambda: desk.history.take(article.id, RevisionReason.WORKED))

        self._panes.session.save(take)

    def _thin(self) -> None:
        self.thinning.setInterval(THINNING)
        desk = self._panes.desk
        if desk is not None:
            self._panes.jobs.run(desk.history.thin, self._thinned, self._not_thinned, aside=True)

    def _thinned(self, gone: int) -> None:
        if gone:
            log.info("%d revisions were old enough to go", gone)

    def _not_thinned(self, error: NewsdeskError) -> None:
        """No harm done: it is tried again later."""
        log.warning("revisions were not thinned out: %s", error)
