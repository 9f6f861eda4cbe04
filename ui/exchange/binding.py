"""Puts import and export into the window: commands, drops onto the list, progress at its foot, the report."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from newsdesk.errors import NewsdeskError
from newsdesk.exchange.report import Known, Outcome, Progress, Report
from newsdesk.store.records import ArticleFilter
from ui.exchange import words
from ui.exchange.drops import Drops
from ui.exchange.handover import SUFFIX as HANDED
from ui.exchange.handover import Handover
from ui.exchange.progress import ProgressFoot

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.panes import Panes

LOOK = 100  # ms between two looks at how far it is
Told = Callable[[Progress], None]
Work = Callable[["Desk", Told, threading.Event], Report]


def bind_exchange(panes: Panes) -> None:
    exchange, handover = Exchange(panes), Handover(panes)
    bind = panes.actions_.bind
    bind("import_stories", exchange.ask_import)
    bind("export_stories", exchange.ask_export)
    bind("export_everything", lambda: exchange.ask_export(everything=True))
    bind("hand_over", handover.ask_where)
    bind("open_handover", handover.ask_which)

    def take(paths: Sequence[Path]) -> None:
        handed = [path for path in paths if path.suffix.lower() == HANDED]
        others = [path for path in paths if path not in handed]
        if handed:
            handover.take_in(handed)
        if others:
            exchange.take_in(others)

    Drops(panes.articles.views, take)
    panes.frame.files_given.connect(take)


class Exchange(QObject):
    """One at a time; what is asked for meanwhile follows."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._waiting: deque[Callable[[], None]] = deque()
        self._stop: threading.Event | None = None  # of what runs now
        self._last = Progress(0, 0)
        self.foot = ProgressFoot()
        self.foot.stopped.connect(self._stop_it)
        layout = panes.articles.layout()
        if layout is not None:
            layout.addWidget(self.foot)
        self._looking = QTimer(self, interval=LOOK)
        self._looking.timeout.connect(lambda: self.foot.show_progress(self._last))

    def ask_import(self) -> None:
        from ui.exchange.choosing import ImportDialog

        ImportDialog(self._panes, self.take_in).open()

    def ask_export(self, *, everything: bool = False) -> None:
        panes, desk = self._panes, self._panes.desk
        if desk is None:
            return

        def ask(total: int) -> None:
            from ui.exchange.choosing import ExportDialog

            chosen, headline = self._chosen()
            ExportDialog(panes, total, chosen, headline, self.export, everything=everything).open()

        panes.jobs.run(lambda: desk.articles.count(ArticleFilter()), ask)

    def take_in(self, paths: Sequence[Path], known: Known = Known.LEAVE) -> None:
        """Import these files and folders."""

        def work(desk: Desk, told: Told, stop: threading.Event) -> Report:
            return desk.exchange.take_in(paths, known, told, stop, open_story)

        article = self._panes.session.article
        open_story = article.id if article is not None else 0
        self._when_free(lambda: self._run(words.tr("Importing"), work, self._imported))

    def export(self, into: Path, ids: Sequence[int] | None, everything: bool) -> None:
        """To a new folder in this one; what is being written goes along as it stands."""

        def work(desk: Desk, told: Told, stop: threading.Event) -> Report:
            return desk.exchange.export(into, ids, told, stop, everything=everything)

        def go() -> None:
            self._panes.session.save(lambda: self._run(words.tr("Exporting"), work, self._exported))

        self._when_free(go)

    # --- while it runs -------------------------------------------------------------------------------------------

    def _when_free(self, go: Callable[[], None]) -> None:
        if self._stop is None:
            go()
        else:
            self._waiting.append(go)

    def _run(self, verb: str, work: Work, ended: Callable[[Report], None]) -> None:
        desk = self._panes.desk
        if desk is None:
            return
        stop = self._stop = threading.Event()
        self._last = Progress(0, 0)
        self.foot.begin(verb)
        self._looking.start()

        def told(progress: Progress) -> None:
            self._last = progress  # in the thread that waits for the worker; the timer looks at it in ours

        def done(report: Report) -> None:
            self._end()
            ended(report)
            self._next()

        def failed(error: NewsdeskError) -> None:
            self._end()
            self._panes.strip.show_error(error, key="exchange")
            self._next()

        self._panes.strip.clear_about("exchange")
        self._panes.jobs.run(lambda: work(desk, told, stop), done, failed, aside=True)

    def _stop_it(self) -> None:
        if self._stop is not None:
            self._stop.set()

    def _end(self) -> None:
        self._stop = None
        self._looking.stop()
        self.foot.hide()

    def _next(self) -> None:
        if self._waiting:
            self._waiting.popleft()()

    # --- at the end ----------------------------------------------------------------------------------------------

    def _imported(self, report: Report) -> None:
        title = words.imported(report)

        def again(known: Known) -> None:
            paths = dict.fromkeys(Path(line.path) for line in report.of(Outcome.OTHER))
            self.take_in(tuple(paths), known)

        def show() -> None:
            self._panes.strip.clear_about("exchange")
            self._show(title, report, again)

        offers = [(words.tr("Show the report"), show)]
        if words.needs_a_look(report):
            self._panes.strip.show_hint(title, report.ended, *offers, key="exchange")
        else:
            first = report.first
            if first:
                offers.insert(0, (words.tr("Open"), lambda: self._panes.session.open(first)))
            more = words.tr("As drafts, unless a file says another stage.") if first else ""
            self._panes.toast.show_end(title, more, *(offers[:1] if first else offers))

    def _exported(self, report: Report) -> None:
        if not report.folder:
            self._panes.strip.show_hint(words.tr("The export was stopped"), report.ended, key="exchange")
            return
        title = words.exported(report)
        offers = [(words.tr("Open the folder"), lambda: self._open_folder(report.folder))]
        if words.needs_a_look(report):
            offers.append((words.tr("Show the report"), lambda: self._show(title, report)))
            self._panes.strip.show_hint(title, report.folder, *offers, key="exchange")
        else:
            self._panes.toast.show_end(title, report.folder, *offers)

    def _show(self, title: str, report: Report, again: Callable[[Known], None] | None = None) -> None:
        from ui.exchange.report import ReportDialog

        ReportDialog(self._panes, title, report, again).open()

    def _open_folder(self, folder: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _chosen(self) -> tuple[tuple[int, ...], str]:
        """The stories selected in the list, else the open one; and the headline of a single one."""
        panes = self._panes
        selected = getattr(panes.articles, "selected_ids", None)
        ids = tuple(selected()) if callable(selected) else ()
        article = panes.session.article
        if not ids and article is not None:
            ids = (article.id,)
        headline = article.headline if article is not None and ids == (article.id,) else ""
        if len(ids) == 1 and not headline:
            headline = next((one.headline for one in panes.articles.model.summaries if one.id == ids[0]), "")
        return ids, headline
