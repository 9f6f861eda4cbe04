"""Makes the day's backup while a person works, and says so only where it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsdesk.errors import NewsdeskError
from newsdesk.store.backup_list import Backup, BackupStopped
from ui.safety.words import tr

if TYPE_CHECKING:
    from ui.panes import Panes

FIRST_LOOK = 45_000  # ms after the desk can send: the window comes first
LOOK = 3_600_000  # ms: a window may stand for weeks; a timer of Qt's does not mind what the clock says


class BackupKeeper(QObject):
    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._told = False
        self.timer = QTimer(self, interval=FIRST_LOOK)
        self.timer.timeout.connect(self.look)
        panes.sending.connect(self._begin)

    def _begin(self) -> None:
        self._told = False
        self.timer.start(FIRST_LOOK)

    def look(self) -> None:
        """Make one if today has none."""
        self.timer.setInterval(LOOK)
        desk = self._panes.desk
        if desk is None:
            return

        def make() -> Backup | None:
            return desk.backups.make() if desk.backups.is_due() else None

        self._panes.jobs.run(make, self._made, self._failed, aside=True)

    def _made(self, _backup: Backup | None) -> None:
        self._panes.strip.clear_about("backup")

    def _failed(self, error: NewsdeskError) -> None:
        if isinstance(error, BackupStopped) or self._told:
            return
        self._told = True  # once is enough until the next start
        self._panes.strip.show_error(error, (tr("Backups…"), self._settings), key="backup")

    def _settings(self) -> None:
        from ui.workflow.binding import open_settings

        open_settings(self._panes, "backups")
