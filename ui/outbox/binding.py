"""Binds the outbox: its popover and its window, pausing all, and the desktop's notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from newsdesk.store.job_records import Job
from ui.outbox.telling import DesktopNotice

if TYPE_CHECKING:
    from ui.outbox.popover import OutboxPopover
    from ui.outbox.window import OutboxWindow
    from ui.panes import Panes


class OutboxView(QObject):
    """`popover` and `window` are made when they are first asked for."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._popover: OutboxPopover | None = None
        self._window: OutboxWindow | None = None
        self.notice = DesktopNotice(panes, self.open_window)
        panes.publisher.jobs_changed.connect(self._jobs_changed)
        panes.side_bar.foot.clicked.connect(self.open_popover)
        panes.actions_.bind("show_outbox", self.open_popover)
        panes.actions_.bind("open_outbox", lambda: self.open_window(None))
        panes.actions_.bind("hold_outbox", lambda: panes.publisher.hold(not panes.publisher.held))

    @property
    def popover(self) -> OutboxPopover:
        if self._popover is None:
            from ui.outbox.popover import OutboxPopover

            publisher = self._panes.publisher
            self._popover = OutboxPopover(self._panes)
            self._popover.opened.connect(publisher.open_page)
            self._popover.copied.connect(publisher.copy_link)
            self._popover.retried.connect(publisher.retry)
            self._popover.cancelled.connect(publisher.cancel)
            self._popover.whole.connect(self.open_window)
        return self._popover

    @property
    def window(self) -> OutboxWindow:
        if self._window is None:
            from ui.outbox.window import OutboxWindow

            self._window = OutboxWindow(self._panes)
        return self._window

    def open_popover(self) -> None:
        """Standing on its foot in the side bar, or on the window's where that is folded away."""
        foot, popover = self._panes.side_bar.foot, self.popover
        popover.show_jobs(self._panes.publisher.jobs, held=self._panes.publisher.held)
        over: QWidget = foot if foot.isVisible() else self._panes
        corner = over.mapToGlobal(over.rect().topLeft() if over is foot else over.rect().bottomLeft())
        popover.move(corner.x() + 4, corner.y() - popover.height() - 14)
        popover.show()
        popover.view.setFocus()

    def open_window(self, job: Job | None) -> None:
        self.window.open_at(job)

    def _jobs_changed(self) -> None:
        self._panes.actions_["hold_outbox"].setChecked(self._panes.publisher.held)
        if self._popover is not None:
            self._popover.show_jobs(self._panes.publisher.jobs, held=self._panes.publisher.held)


def bind_outbox(panes: Panes) -> None:
    panes.outbox = OutboxView(panes)
