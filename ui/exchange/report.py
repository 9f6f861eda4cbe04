"""The plain report at the end of an import or export: what came, what did not and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from newsdesk.exchange.report import Known, Outcome, Report
from ui.exchange import words
from ui.theme.fonts import sans
from ui.theme.look import button, fit, label, rule
from ui.theme.tokens import current

SIZE = (640, 480)
MOST_SHOWN = 500  # lines of a part; the copied report has more


class ReportDialog(QDialog):
    """`again` is called where the person has made up their mind about stories that are here with another text."""

    def __init__(
        self, parent: QWidget, title: str, report: Report, again: Callable[[Known], None] | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report"))
        fit(self, *SIZE)
        self._title, self._report = title, report
        self.title = label(title, size=16, weight=QFont.Weight.DemiBold, wrap=True)
        self.ended = label(report.ended, wrap=True)
        self.ended.setVisible(bool(report.ended))
        self.text = QTextBrowser()
        self.text.setObjectName("reportText")
        self.text.setFont(sans(13))
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("What came, what did not and why"))
        self.take = button(self.tr("Give them the file’s text"))
        self.twice = button(self.tr("Let them come a second time"))
        self.copy = button(self.tr("Copy the report"), "copy", look="quiet")
        self.done_ = button(self.tr("Done"))
        self._offers = again is not None and bool(report.of(Outcome.OTHER))
        for made, known in ((self.take, Known.REPLACE), (self.twice, Known.COPY)):
            made.setVisible(self._offers)
            made.clicked.connect(lambda _checked=False, known=known: self._decide(again, known))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words.plain(title, report)))
        self.done_.clicked.connect(self.accept)
        for made in (self.take, self.twice, self.copy):
            made.setAutoDefault(False)
        self.done_.setDefault(True)
        self._arrange()
        self._fill()
        self.done_.setFocus()

    def _decide(self, again: Callable[[Known], None] | None, known: Known) -> None:
        self.accept()
        if again is not None:
            again(known)

    def _fill(self) -> None:
        theme = current()
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        strong, plain, soft = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        for made, colour in ((strong, theme.text), (plain, theme.text), (soft, theme.soft)):
            made.setForeground(colour)
        first = True
        for name, meaning, lines, left in words.parts(self._report):
            self._block(cursor, 0 if first else 16, first=first)
            first = False
            cursor.insertText(name, strong)
            if meaning:
                self._block(cursor, 2)
                cursor.insertText(meaning, soft)
            last = ""
            for line in lines[:MOST_SHOWN]:
                if line.name != last:
                    self._block(cursor, 6)
                    cursor.insertText(line.name, plain)
                    last = line.name
                if line.what:
                    self._block(cursor, 0)
                    cursor.insertText(line.what, soft)
            unseen = left + max(0, len(lines) - MOST_SHOWN)
            if unseen:
                self._block(cursor, 6)
                cursor.insertText(words.more(unseen), soft)
        if first:
            cursor.insertText(self.tr("There is nothing more to say."), soft)
        cursor.endEditBlock()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    @staticmethod
    def _block(cursor: QTextCursor, above: int, *, first: bool = False) -> None:
        made = QTextBlockFormat()
        made.setTopMargin(above)
        if first:
            cursor.setBlockFormat(made)
        else:
            cursor.insertBlock(made)

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(22, 18, 22, 10)
        head.setSpacing(6)
        head.addWidget(self.title)
        head.addWidget(self.ended)
        offers = QHBoxLayout()
        offers.setContentsMargins(22, 10, 22, 0)
        offers.setSpacing(8)
        offers.addWidget(self.take)
        offers.addWidget(self.twice)
        offers.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.done_)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        if self._offers:
            column.addLayout(offers)
        column.addSpacing(10)
        column.addWidget(rule())
        column.addLayout(foot)
