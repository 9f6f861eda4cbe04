"""A damaged store at the window: looked for once all stands, said, and salvaged with a plain report."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from newsdesk.errors import NewsdeskError
from newsdesk.store.errors import NotAStore, StoreDamaged
from newsdesk.words import listed
from ui.dialogs.manager.rows import Row, Rows
from ui.digits import digits
from ui.safety.exchange import exchange
from ui.theme.look import button, fit, label

if TYPE_CHECKING:
    from newsdesk.desk.salvage import Salvaged
    from ui.panes import Panes

FIRST_LOOK = 15_000  # ms after the desk can send: the window comes first
SIZE = (760, 480)
SHORT = (560, 170)  # of a report without a list
WIDTH = 420


class DamageWatch(QObject):
    """Looks once a start whether the store is whole, and hears what breaks meanwhile."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self.first_look = QTimer(self, singleShot=True, interval=FIRST_LOOK)
        self.first_look.timeout.connect(self.look)
        panes.sending.connect(self.first_look.start)
        panes.session.save_failed.connect(self._hear)

    def look(self) -> None:
        frame, path = self._panes.frame, self._panes.frame.store_path

        def whole() -> bool:
            from newsdesk.desk.salvage import is_whole

            return is_whole(path, lambda: not frame.closed)

        def told(found: bool) -> None:
            if not found and path == frame.store_path:
                self._hear(StoreDamaged(path))

        if self._panes.desk is not None:
            self._panes.jobs.run(whole, told, aside=True)

    def _hear(self, error: NewsdeskError) -> None:
        if isinstance(error, StoreDamaged):
            self._panes.strip.show_error(error, (tr("Salvage…"), lambda: ask_to_salvage(self._panes)), key="damage")


class Progress(QDialog):
    """Until the work ends. Cancel sets `stop`."""

    share = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Salvage"))
        self.setFixedWidth(WIDTH)
        self.stop = threading.Event()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the salvage"))
        self.cancel = button(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.share.connect(lambda share: self.bar.setValue(round(share * 100)))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addWidget(label(tr("Reading what can be read…"), weight=QFont.Weight.DemiBold, size=14))
        column.addWidget(self.bar)
        column.addLayout(foot)

    def reject(self) -> None:
        """The work ends at its next step; then this goes."""
        self.stop.set()
        self.cancel.setEnabled(False)


class ReportDialog(QDialog):
    """What came back, from where, and what did not."""

    def __init__(self, parent: QWidget, salvaged: Salvaged) -> None:
        from newsdesk.store.salvage.report import summary, words_of

        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What came back"))
        report = salvaged.report
        fit(self, *(SIZE if report.lines else SHORT))
        self.list = Rows(tr("Stories that did not come as they were saved last"), several=False)
        self.list.setProperty("look", "framed")
        lines = sorted(report.lines, key=lambda line: line not in report.lost)
        untitled = tr("Without a headline")
        self.list.show_rows([Row(one.article, one.headline or untitled, words_of(one)) for one in lines], [])
        self.list.setVisible(bool(lines))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(summary(report), weight=QFont.Weight.DemiBold, size=14, wrap=True))
        if report.lost:
            words = tr("Stories of which the text is lost: {n}. They come first below.")
            column.addWidget(label(words.format(n=digits(len(report.lost))), wrap=True))
        if report.others:
            words = tr("Parts of these lists are missing or came from a backup: {names}.")
            column.addWidget(label(words.format(names=listed(report.others)), look="soft", size=12.5, wrap=True))
        kept = salvaged.kept.name if salvaged.kept is not None else ""
        words = tr("The damaged file is kept as {name}; this report stands beside it.").format(name=kept)
        column.addWidget(label(words, look="soft", size=12.5, wrap=True))
        column.addWidget(self.list, 1)
        if not lines:
            column.addStretch(1)
        self.folder = button(tr("Show the folder"), "folder-open", look="quiet")
        self.close_ = button(tr("Close"))
        self.folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(salvaged.written.parent))))
        self.close_.clicked.connect(self.accept)
        self.close_.setDefault(True)
        (self.list if lines else self.close_).setFocus()
        foot = QHBoxLayout()
        foot.addWidget(self.folder)
        foot.addStretch(1)
        foot.addWidget(self.close_)
        column.addSpacing(4)
        column.addLayout(foot)


def can_be_salvaged(error: NewsdeskError | None, path: Path) -> bool:
    """Whether it is a damaged store of ours, as far as that can be seen: its first bytes may be what is lost."""
    return isinstance(error, StoreDamaged) or (isinstance(error, NotAStore) and path.suffix == ".sqlite")


def ask_to_salvage(panes: Panes) -> None:
    from ui.dialogs.ask import Ask

    more = tr(
        "newsdesk reads every story that can still be read, takes what cannot from its history or the newest backup, "
        "and opens a new store with all of them. The damaged file is kept."
    )
    Ask(panes, tr("Salvage the damaged store?"), more, tr("Salvage"), lambda: salvage(panes)).open()


def salvage(panes: Panes) -> None:
    progress = Progress(panes.frame)

    def work(path: Path) -> Salvaged:
        from newsdesk.desk.salvage import salvage as do

        return do(path, progress.share.emit, progress.stop)

    exchange(panes, work, lambda salvaged: ReportDialog(panes, salvaged).open(), progress, apart=False)


def tr(text: str) -> str:
    return QCoreApplication.translate("Salvage", text)
