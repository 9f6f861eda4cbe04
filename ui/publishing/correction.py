"""A correction: what was wrong, as readers will see it, with its time; it stands in a box at the end of the story."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from newsdesk import clock
from newsdesk.store.records import Article
from newsdesk.story.tree import Box, Paragraph, Text
from newsdesk.story.write_markdown import write
from newsdesk.words import listed
from ui.publishing.words import tr
from ui.theme.look import button, label

WIDTH = 520


class CorrectionDialog(QDialog):
    """`written(Markdown)`: the box that is to be added."""

    written = Signal(str)

    def __init__(self, article: Article, sites: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = article.language
        self.setWindowTitle(tr("Correction"))
        self.setFixedWidth(WIDTH)
        more = (
            tr("It stands at the end of the story, with the time, and goes to {sites} at once.").format(
                sites=listed(sites)
            )
            if sites
            else tr("It stands at the end of the story, with the time, and goes out with it.")
        )
        self.words = QPlainTextEdit()
        self.words.setProperty("look", "field")
        self.words.setPlaceholderText(tr("An earlier version gave the wrong year. The treaty was signed in 1992."))
        self.words.setAccessibleName(tr("What was corrected, as readers will see it"))
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(96)
        self.stay = button(tr("Cancel"))
        self.go = button(tr("Publish the correction") if sites else tr("Add the correction"))
        self.go.setDefault(True)
        self.stay.setAutoDefault(False)
        self.stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._go)
        self.words.textChanged.connect(self._show_button)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.stay)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(tr("What was corrected?"), weight=QFont.Weight.DemiBold, size=14))
        column.addWidget(label(more, look="soft", wrap=True))
        column.addWidget(self.words)
        column.addSpacing(6)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)
        self._show_button()
        self.words.setFocus()

    def _show_button(self) -> None:
        self.go.setEnabled(bool(self.words.toPlainText().strip()))

    def _go(self) -> None:
        said = [line.strip() for line in self.words.toPlainText().splitlines() if line.strip()]
        if not said:
            return
        from newsdesk.layout.theme import long_date, words

        now = clock.now().astimezone()
        # the month by its name: 11/12/26 is one day to some readers of the language and another to others
        when = f"{long_date(now, self._language)}, {now:%H:%M}"
        title = f"{words(self._language)['correction']}, {when}"
        box = Box("correction", (Text(title),), tuple(Paragraph((Text(line),)) for line in said))
        self.accept()
        self.written.emit(write((box,)))
