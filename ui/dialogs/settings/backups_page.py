"""The backups: where they go, which there are, and one now."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar

from newsdesk.changes import Change
from newsdesk.errors import NewsdeskError
from newsdesk.store.backup_list import Backup, BackupStopped
from ui.dialogs.manager.rows import Row, Rows
from ui.dialogs.settings.page import Page
from ui.inspector.flow import flowing
from ui.safety.words import size_words, stories_words, when_words
from ui.theme.look import button, label

ROWS_HEIGHT = 216  # px
SLOW = 400  # ms after which the bar shows


class BackupsPage(Page):
    _share = Signal(float)

    def make(self) -> None:
        tr = self.tr
        self.backups: tuple[Backup, ...] = ()
        self._stopped = False
        words = tr("One a day is kept for seven days and one a week for eight weeks, with their pictures and files.")
        self.heading(tr("Backups"), words)
        self.place = label(look="soft", wrap=True)
        self.column.addWidget(self.place)
        self.choose = button(tr("Choose another folder…"), "folder-open")
        self.show_folder = button(tr("Show the folder"), look="quiet")
        self.usual = button(tr("Back beside the store"), look="quiet")
        self.column.addWidget(flowing(self.choose, self.show_folder, self.usual, gap=4))
        self.column.addSpacing(4)
        self.list = Rows(tr("Backups"), several=False)
        self.list.setProperty("look", "framed")
        self.list.setFixedHeight(ROWS_HEIGHT)
        self.none = label(
            tr("No backup yet. The first is made soon after the start."), look="faint", size=12.5, wrap=True
        )
        self.column.addWidget(self.list)
        self.column.addWidget(self.none)
        self.now = button(tr("Back up now"), "archive")
        self.restore = button(tr("Restore from a backup…"), "archive-restore", look="quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the backup"))
        self.cancel = button(tr("Cancel"), look="quiet")
        self.column.addWidget(flowing(self.now, self.restore))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.column.addLayout(row)
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._listen()
        self._show_busy(False)
        self._ask()

    def _listen(self) -> None:
        self._slow.timeout.connect(lambda: self._show_busy(True))
        self._share.connect(lambda share: self.bar.setValue(round(share * 100)))
        self.choose.clicked.connect(self._choose)
        self.usual.clicked.connect(lambda: self.go_to(None))
        self.show_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self.place.text())))
        self.now.clicked.connect(self._make)
        self.cancel.clicked.connect(self._stop)
        self.restore.clicked.connect(self._restore)
        self.window_.panes.jobs.changed.connect(self._changed)
        self.setFocusProxy(self.now)

    def go_to(self, place: Path | None) -> None:
        """From now on they go to this folder, None: beside the store."""
        backups = self.window_.desk.backups
        said = self.tr("Backups go there from now on. Those made before stay where they are.")
        self.window_.do(lambda: backups.choose_place(place), lambda _done: self.window_.notice.say(said))

    def _ask(self) -> None:
        backups = self.window_.desk.backups
        self.window_.do(lambda: (backups.place, backups.has_own_place, backups.list()), self._show)

    def _show(self, found: tuple[Path, bool, tuple[Backup, ...]]) -> None:
        if not shiboken6.isValid(self):
            return
        place, own, self.backups = found
        self.place.setText(str(place))
        self.usual.setVisible(own)
        rows = [
            Row(str(one.path), when_words(one.made), " · ".join(filter(None, (stories_words(one), size_words(one)))))
            for one in self.backups
        ]
        self.list.show_rows(rows, self.list.keys)
        self.list.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.show_folder.setVisible(bool(rows))  # before the first there may be no folder

    def _make(self) -> None:
        self._stopped = False
        self.bar.setValue(0)
        self.now.setEnabled(False)
        self._slow.start()

        def check(share: float) -> None:
            if self._stopped or not shiboken6.isValid(self):
                raise BackupStopped
            self._share.emit(share)

        panes, backups = self.window_.panes, self.window_.desk.backups
        panes.jobs.run(lambda: backups.make(check), self._made, self._failed, aside=True)

    def _stop(self) -> None:
        self._stopped = True

    def _made(self, backup: Backup) -> None:
        if shiboken6.isValid(self):
            self._end()
            said = self.tr("Backed up: {stories}, {size}.")
            self.window_.notice.say(said.format(stories=stories_words(backup), size=size_words(backup)))

    def _failed(self, error: NewsdeskError) -> None:
        if shiboken6.isValid(self):
            self._end()
            self.window_.notice.show_error(error)
        elif not isinstance(error, BackupStopped):
            self.window_.panes.jobs.trouble.emit(error)

    def _end(self) -> None:
        self._slow.stop()
        self._show_busy(False)
        self.now.setEnabled(True)

    def _show_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)
        self.restore.setVisible(not busy)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Where backups go"))
        if name:
            self.go_to(Path(name))

    def _restore(self) -> None:
        panes = self.window_.panes
        self.window_.accept()
        panes.actions_["restore_backup"].trigger()

    def _changed(self, change: Change) -> None:
        if change.kind == "backup" and shiboken6.isValid(self):
            self._ask()
