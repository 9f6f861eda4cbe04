"""What came of a pull, story by story; each that is named can be opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QFont, QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from newsdesk.publish.pull_report import Line, Report
from ui.pull import words
from ui.theme.fonts import sans
from ui.theme.look import button, fit, label, rule
from ui.theme.tokens import current

SIZE = (640, 480)
MOST_SHOWN = 500  # lines of a part; the copied report has more


class PullReportDialog(QDialog):
    """`open_story` gets the id of the story that was clicked."""

    def __init__(self, parent: QWidget, title: str, report: Report, open_story: Callable[[int], object]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report"))
        fit(self, *SIZE)
        self.text = QTextBrowser()
        self.text.setObjectName("reportText")
        self.text.setFont(sans(13))
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("What came, what did not and why"))
        self.text.anchorClicked.connect(self._clicked)
        self._open_story = open_story
        copy = button(self.tr("Copy the report"), "copy", look="quiet")
        self.done_ = button(self.tr("Done"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words.plain(title, report)))
        copy.setAutoDefault(False)
        self.done_.clicked.connect(self.accept)
        self.done_.setDefault(True)
        head = QVBoxLayout()
        head.setContentsMargins(22, 18, 22, 10)
        head.setSpacing(6)
        head.addWidget(label(title, size=16, weight=QFont.Weight.DemiBold, wrap=True))
        if report.ended:
            head.addWidget(label(report.ended, wrap=True))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.addWidget(copy)
        foot.addStretch(1)
        foot.addWidget(self.done_)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addSpacing(10)
        column.addWidget(rule())
        column.addLayout(foot)
        self._fill(report)
        self.done_.setFocus()

    def _fill(self, report: Report) -> None:
        theme = current()
        self._cursor = QTextCursor(self.text.document())
        self._cursor.beginEditBlock()
        for name, meaning, lines, left in words.parts(report):
            self._line(name, theme.text, 16, bold=True)
            if meaning:
                self._line(meaning, theme.soft, 2)
            for about in lines[:MOST_SHOWN]:
                self._story(about)
            unseen = left + max(0, len(lines) - MOST_SHOWN)
            if unseen:
                self._line(words.tr("And %Ln more.", unseen), theme.soft, 6)
        if self._cursor.atStart():
            self._line(self.tr("There is nothing more to say."), theme.soft, 0)
        self._cursor.endEditBlock()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _story(self, about: Line) -> None:
        theme = current()
        if about.article:
            self._line(about.name, theme.accent, 6, to=f"story:{about.article}")
        else:
            self._line(about.name, theme.text, 6)
        if about.what:
            self._line(about.what, theme.soft, 0)

    def _line(self, text: str, colour: QColor, above: int, *, bold: bool = False, to: str = "") -> None:
        form, block = QTextCharFormat(), QTextBlockFormat()
        form.setForeground(colour)
        if bold:
            form.setFontWeight(QFont.Weight.DemiBold)
        if to:
            form.setAnchor(True)
            form.setAnchorHref(to)
        if self._cursor.atStart():
            self._cursor.setBlockFormat(block)
        else:
            block.setTopMargin(above)
            self._cursor.insertBlock(block)
        self._cursor.insertText(text, form)

    def _clicked(self, url: QUrl) -> None:
        if url.scheme() == "story":
            self.accept()
            self._open_story(int(url.path()))
