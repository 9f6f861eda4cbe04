"""A notification of the desktop when a story was sent, or was not, while the person is in another program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from newsdesk.store.job_records import Job, JobState
from ui.outbox.words import end_of, failure_of
from ui.theme.icons import icon

if TYPE_CHECKING:
    from ui.panes import Panes

SECONDS = 12


class DesktopNotice(QObject):
    """`clicked` with the job that was told of last. `show`: how it is told; False where this desktop cannot."""

    def __init__(self, panes: Panes, clicked: Callable[[Job], None]) -> None:
        super().__init__(panes)
        self._panes, self._clicked = panes, clicked
        self._told: Job | None = None
        self._tray: QSystemTrayIcon | None = None
        self.show: Callable[[str, str], bool] = self._show_in_tray
        self._away = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._away.timeout.connect(self._hide)
        panes.publisher.settled.connect(self.tell)

    def tell(self, job: Job) -> None:
        """Nothing where the person is in newsdesk, or wants none."""
        if QApplication.activeWindow() is not None or not self._panes.paper.whole.settings.tell_when_sent:
            return
        if job.state is JobState.DONE:
            title, line = end_of(job), job.headline
        elif job.state is JobState.FAILED:
            title, line = failure_of(job), job.error
        else:
            return
        self._told = job
        if not self.show(title, line):
            QApplication.alert(self._panes.frame)

    def click(self) -> None:
        """The person wants to see it."""
        if self._told is not None:
            self._hide()
            self._panes.frame.come_forward([])
            self._clicked(self._told)

    def _show_in_tray(self, title: str, line: str) -> bool:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon("send", "accent"), self)
            self._tray.setToolTip("newsdesk")
            self._tray.messageClicked.connect(self.click)
            self._tray.activated.connect(lambda _reason: self.click())
        self._tray.show()  # only as long as there is something to tell
        self._tray.showMessage(title, line, icon("send", "accent"), SECONDS * 1000)
        self._away.start()
        return True

    def _hide(self) -> None:
        if self._tray is not None:
            self._tray.hide()
