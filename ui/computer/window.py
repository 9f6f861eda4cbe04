"""Help, This computer: each line as it is known, and one button that copies all for a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QTextBrowser, QVBoxLayout, QWidget

from newsdesk.desk.report import Line, Report, State, state_word
from newsdesk.errors import NewsdeskError
from ui.computer.facts import EngineCheck, tr, window_facts
from ui.computer.place import StoriesPlace
from ui.digits import digits
from ui.theme.fonts import sans
from ui.theme.look import button, fit, label, rule
from ui.theme.tokens import current

if TYPE_CHECKING:
    from ui.jobs import Jobs

SIZE = (660, 560)
BAR = 4  # px
INDENT = 18  # px


class ComputerWindow(QDialog):
    """Closing it ends the looking."""

    _found = Signal(object)

    def __init__(self, parent: QWidget, store: Path, jobs: Jobs) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("This computer"))
        fit(self, *SIZE)
        self.lines: list[Line] = []
        self._wanted = True
        self._waits = 2  # for the looking, and for the web engine
        self.summary = label(tr("Looking…"), look="soft", wrap=True)
        self.text = QTextBrowser()
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # every line is wrapped
        self.text.setObjectName("reportText")
        self.text.setFont(sans(13))
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(tr("What newsdesk runs on"))
        self.bar = QProgressBar()
        self.bar.setObjectName("compareProgress")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(tr("Looking…"))
        self.copy = button(tr("Copy for a report"), "copy")
        self.copy.setAutoDefault(False)
        self.copy.setEnabled(False)
        self.done_ = button(tr("Close"))
        self.done_.setDefault(True)
        self.copy.clicked.connect(self._copy)
        self.done_.clicked.connect(self.accept)
        self.finished.connect(lambda _result: self._stop())
        self._found.connect(self._add)
        self._arrange(store)
        self._look(store, jobs)
        self.text.setFocus()

    def _look(self, store: Path, jobs: Jobs) -> None:
        facts = window_facts()

        def work() -> Report:
            from newsdesk.desk.doctor import examine

            return examine(store, self._tell, facts, lambda: self._wanted)

        jobs.run(work, lambda _report: self._one_less(), self._failed, aside=True)
        EngineCheck(self, self._engine_answered)

    def _tell(self, line: Line) -> None:
        """In the thread that looks."""
        if self._wanted and shiboken6.isValid(self):
            self._found.emit(line)

    def _failed(self, error: NewsdeskError) -> None:
        if shiboken6.isValid(self):
            self._add(Line("doctor", tr("This computer"), error.what, State.BAD, error.advice))
        self._one_less()

    def _engine_answered(self, line: Line) -> None:
        self._add(line)
        self._one_less()

    def _one_less(self) -> None:
        if not shiboken6.isValid(self):
            return
        self._waits -= 1
        if self._waits == 0:
            self.bar.setRange(0, 1)
            self.bar.hide()
            self.copy.setEnabled(True)
            self._put_first()
            self._sum_up()

    def _sum_up(self) -> None:
        amiss = sum(line.state is not State.OK for line in self.lines)
        words = {
            0: tr("All is well."),
            1: tr("One line needs a look; it says what to do."),
        }.get(amiss, tr("{n} lines need a look; each says what to do.").format(n=digits(amiss)))
        self.summary.setText(words)

    def _add(self, line: Line) -> None:
        self.lines.append(line)
        self._write(line)

    def _put_first(self) -> None:
        """Once all is known: what is broken stands first, then what needs a look."""
        order = [State.BAD, State.WARN, State.OK]
        self.lines.sort(key=lambda line: order.index(line.state))
        self.text.clear()
        for line in self.lines:
            self._write(line)

    def _write(self, line: Line) -> None:
        theme = current()
        colour = {State.OK: theme.green, State.WARN: theme.amber, State.BAD: theme.red}[line.state]
        dot, strong, plain, soft = (QTextCharFormat() for _ in range(4))
        strong.setFontWeight(QFont.Weight.DemiBold)
        for made, ink in ((dot, colour), (strong, theme.text), (plain, theme.text), (soft, theme.soft)):
            made.setForeground(ink)
        bar = self.text.verticalScrollBar()
        place = bar.value()
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        _block(cursor, 6, first=self.text.document().isEmpty())
        cursor.insertText("●  ", dot)
        cursor.insertText(line.title, strong)
        if line.state is not State.OK:
            cursor.insertText(f"  {state_word(line.state)}", dot)
        apart = QGuiApplication.isRightToLeft()  # else the first sign of a path stands at its end
        cursor.insertText(f"  \u2068{line.value}\u2069" if apart else f"  {line.value}", soft)
        if line.remedy:
            _block(cursor, 0, indent=True)
            cursor.insertText(line.remedy, plain)
        bar.setValue(place)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(Report(tuple(self.lines)).text())
        self.copy.setText(f" {tr('Copied')}")

    def _stop(self) -> None:
        self._wanted = False

    def _arrange(self, store: Path) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(22, 18, 22, 10)
        head.setSpacing(4)
        head.addWidget(label(tr("This computer"), size=16, weight=QFont.Weight.DemiBold))
        head.addWidget(self.summary)
        place = QVBoxLayout()
        place.setContentsMargins(22, 10, 22, 10)
        place.addWidget(StoriesPlace(store))
        note = tr("The copy holds no words of a story, no passwords and no addresses of people.")
        place.addWidget(label(note, look="soft", size=12, wrap=True))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.done_)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.text, 1)
        column.addWidget(rule())
        column.addLayout(place)
        column.addLayout(foot)


def _block(cursor: QTextCursor, above: int, *, first: bool = False, indent: bool = False) -> None:
    made = QTextBlockFormat()
    made.setTopMargin(0 if first else above)
    way = QGuiApplication.layoutDirection()  # a line that begins with a name in Latin letters too
    made.setLayoutDirection(way)
    (made.setRightMargin if way is Qt.LayoutDirection.RightToLeft else made.setLeftMargin)(INDENT)
    made.setTextIndent(0 if indent else -INDENT)  # the dot stands before the words
    if first:
        cursor.setBlockFormat(made)
    else:
        cursor.insertBlock(made)
