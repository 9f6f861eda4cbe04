"""Puts pulling into the window: the command, progress at the foot of the list, the report."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from newsdesk.errors import NewsdeskError
from newsdesk.exchange.report import Progress
from newsdesk.publish.errors import passwords_advice
from newsdesk.publish.pull_report import Before, Outcome, Report, Wish
from newsdesk.store.records import Site, SiteKind
from ui.exchange.progress import ProgressFoot
from ui.pull import words
from ui.pull.pictures import SitePictures
from ui.shell.binding import connect_site

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.panes import Panes

LOOK = 100  # ms between two looks at how far it is
KEY = "pull"  # of what the strip says about it


def bind_pull(panes: Panes) -> None:
    pull = Pull(panes)
    panes.actions_.bind("pull_stories", pull.ask)
    panes.actions_.bind("fetch_pictures", SitePictures(panes).fetch)


def pull_from(panes: Panes, site: int, over: QWidget) -> None:
    """Ask which stories of the site with this id; `over`: the window that asks."""
    pull = panes.findChild(Pull)
    if pull is not None:
        pull.ask(site, over)


class Pull(QObject):
    """One at a time."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._stop: threading.Event | None = None  # of what runs now
        self._last = Progress(0, 0)
        self.foot = ProgressFoot()
        self.foot.stopped.connect(self._stop_it)
        layout = panes.articles.layout()
        if layout is not None:
            layout.addWidget(self.foot)
        self._looking = QTimer(self, interval=LOOK)
        self._looking.timeout.connect(lambda: self.foot.show_progress(self._last))

    def ask(self, site: int = 0, over: QWidget | None = None) -> None:
        """Which stories; `site` is chosen already, else the usual one. `over`: the window that asks."""
        desk = self._panes.desk
        if desk is None or self._stop is not None:
            return

        def read() -> tuple[tuple[Site, ...], int, dict[int, Before]]:
            sites = tuple(one for one in desk.sites.list() if one.kind is SiteKind.WORDPRESS)
            usual = desk.sites.default().id if sites else 0
            if sites:
                desk.pull.get_ready()
            return sites, site or usual, {one.id: desk.pull.before(one.id) for one in sites}

        self._panes.jobs.run(read, lambda found: self._ask(*found, over))

    def _ask(self, sites: tuple[Site, ...], chosen: int, before: dict[int, Before], over: QWidget | None) -> None:
        panes = self._panes
        if not sites:
            connect = panes.actions_["connect_site"]
            panes.strip.show_hint(
                words.tr("No WordPress site is connected"),
                words.tr("Once one is, its stories can be pulled into the list."),
                (words.tr("Connect a site…"), connect.trigger),
                key=KEY,
            )
            return

        from ui.pull.dialog import PullDialog

        dialog = PullDialog(over or panes, sites, chosen, before, self.pull)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def pull(self, site: int, wish: Wish) -> None:
        """Pull what is wished of the site with this id."""
        desk = self._panes.desk
        if desk is None or self._stop is not None:
            return
        stop = self._stop = threading.Event()
        self._last = Progress(0, 0)
        self.foot.begin(words.tr("Pulling"))
        self._looking.start()

        def told(progress: Progress) -> None:
            self._last = progress  # in the thread that waits for the worker; the timer looks at it in ours

        self._panes.strip.clear_about(KEY)
        self._panes.jobs.run(
            lambda: self._carry_out(desk, site, wish, told, stop),
            self._pulled,
            lambda error: self._failed(desk, site, error),
            aside=True,
        )

    @staticmethod
    def _carry_out(desk: Desk, site: int, wish: Wish, told: object, stop: threading.Event) -> Report:
        return desk.pull.pull(site, wish, told, stop)  # type: ignore[arg-type]

    def _stop_it(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _end(self) -> None:
        self._stop = None
        self._looking.stop()
        self.foot.hide()

    def _failed(self, desk: Desk, site: int, error: NewsdeskError) -> None:
        self._end()
        panes = self._panes

        def connect() -> None:
            panes.strip.clear_about(KEY)
            panes.jobs.run(lambda: desk.sites.get(site), lambda found: connect_site(panes, found))

        offers = [(words.tr("Connect the site…"), connect)] if error.advice in passwords_advice() else []
        panes.strip.show_error(error, *offers, key=KEY)

    def _pulled(self, report: Report) -> None:
        self._end()
        panes, title = self._panes, words.pulled(report)

        def show() -> None:
            from ui.pull.report import PullReportDialog

            panes.strip.clear_about(KEY)
            dialog = PullReportDialog(panes, title, report, panes.session.open)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        if words.needs_a_look(report):
            conflicts = report.count(Outcome.CHANGED_HERE)
            look = words.tr("Look at them") if conflicts > 1 else words.tr("Look at it") if conflicts else ""
            offer = (look or words.tr("Show the report"), show)
            panes.strip.show_hint(title, report.ended, offer, key=KEY)
            return
        first, came = report.first, report.count(Outcome.CAME)
        offers = [(words.tr("Open"), lambda: panes.session.open(first))] if first and came < 2 else []
        if report.lines:
            offers = [(words.tr("Show the report"), show)]
        more = words.tr("Pictures stay on the site until they are fetched.") if came else ""
        panes.toast.show_end(title, more, *offers)
