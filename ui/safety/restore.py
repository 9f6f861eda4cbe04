"""Going back to a backup: which ones there are, what becomes of the store of now, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.store.backup_list import Backup
from ui.dialogs.manager.rows import Row, Rows
from ui.safety.exchange import exchange
from ui.safety.words import size_words, stories_words, tr, when_words
from ui.theme.look import button, fit, label

if TYPE_CHECKING:
    from ui.panes import Panes

SIZE = (560, 460)
Then = Callable[[tuple[Backup, ...]], None]
Look = Callable[[Path | None, Then], None]


class RestoreDialog(QDialog):
    """`chosen` (Backup). `look` lists the backups of a folder, None: of the store's own; off the GUI thread."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Restore from a backup"))
        fit(self, *SIZE)
        self._look = look
        self.backups: tuple[Backup, ...] = ()
        self.list = Rows(tr("Backups"), several=False)
        self.list.setProperty("look", "framed")
        self.none = label(tr("Looking…"), look="faint", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.elsewhere = button(tr("Look in another folder…"), "folder-open", look="quiet")
        self.go = button(tr("Restore"))
        self.stay = button(tr("Cancel"))
        self.go.setEnabled(False)
        self.go.setAutoDefault(False)
        self.stay.setDefault(True)
        self._arrange()
        self.list.itemDoubleClicked.connect(lambda _item: self._choose())
        self.go.clicked.connect(self._choose)
        self.stay.clicked.connect(self.reject)
        self.elsewhere.clicked.connect(self._ask_folder)
        self.look_in(None)

    def look_in(self, folder: Path | None) -> None:
        self._look(folder, lambda found: self._show(found) if shiboken6.isValid(self) else None)

    def _show(self, found: tuple[Backup, ...]) -> None:
        self.backups = found
        rows = [
            Row(str(one.path), when_words(one.made), " · ".join(filter(None, (stories_words(one), size_words(one)))))
            for one in found
        ]
        self.list.show_rows(rows, [])
        self.list.setVisible(bool(rows))
        self.none.setText(tr("No backup is there. newsdesk makes one a day while it is open."))
        self.none.setVisible(not rows)
        self.go.setEnabled(bool(rows))
        (self.list if rows else self.stay).setFocus()

    def _choose(self) -> None:
        keys = self.list.keys
        found = next((one for one in self.backups if keys and str(one.path) == keys[0]), None)
        if found is not None:
            self.accept()
            self.chosen.emit(found)

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("A folder with backups"))
        if name:
            self.look_in(Path(name))

    def _arrange(self) -> None:
        words = tr(
            "All stories will be as they were then. The store of now is not lost: it stays in its folder under a new "
            "name. Nothing that waited in the outbox then is sent by itself."
        )
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.elsewhere)
        foot.addStretch(1)
        foot.addWidget(self.go)
        foot.addWidget(self.stay)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(tr("Which backup should come back?"), weight=QFont.Weight.DemiBold, size=14))
        column.addWidget(label(words, look="soft", size=12.5, wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.none, 1)
        column.addSpacing(4)
        column.addLayout(foot)


def ask_to_restore(panes: Panes) -> None:
    """Let a person choose a backup; what follows is done at once."""
    path = panes.frame.store_path

    def look(folder: Path | None, then: Then) -> None:
        from newsdesk.desk.backups import list_backups

        panes.jobs.run(lambda: list_backups(path, folder), then)

    dialog = RestoreDialog(panes, look)
    dialog.chosen.connect(lambda backup: restore(panes, backup))
    dialog.open()


def restore(panes: Panes, backup: Backup) -> None:
    def work(path: Path) -> Path | None:
        from newsdesk.desk.backups import restore as put

        return put(path, backup)

    def say(aside: Path | None) -> None:
        what = tr("The backup of {when} is back.").format(when=when_words(backup.made))
        if aside is None:
            panes.strip.show_hint(what, key="restored")
        else:
            kept = tr("The store of before is kept as {name}.").format(name=aside.name)
            panes.strip.show_hint(what, kept, (tr("Undo"), lambda: go_back(panes, aside)), key="restored")

    exchange(panes, work, say)


def go_back(panes: Panes, aside: Path) -> None:
    """The store of before takes its place again."""

    def work(path: Path) -> Path | None:
        from newsdesk.desk.backups import go_back as put

        return put(path, aside)

    def say(other: Path | None) -> None:
        kept = tr("What was there until now is kept as {name}.").format(name=other.name) if other is not None else ""
        panes.strip.show_hint(tr("The store of before is back."), kept, key="restored")

    panes.strip.clear_about("restored")
    exchange(panes, work, say)
