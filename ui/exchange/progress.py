"""How far an import or export is, at the foot of the list, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from newsdesk.exchange.report import Progress
from ui.digits import digits
from ui.theme.elided import cut
from ui.theme.look import button, label

HEIGHT = 4  # px of the bar


class ProgressFoot(QFrame):
    """`stopped`: the person wants no more of it."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exchangeFoot")
        self._title = label(size=12.5)
        self._name = label(look="soft", size=12)
        self.bar = QProgressBar()
        self.bar.setObjectName("compareProgress")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(HEIGHT)
        self.stop = button(self.tr("Stop"), look="quiet")
        self.stop.clicked.connect(self._stop)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._title, 1)
        top.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 8, 10)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._name)
        column.addWidget(self.bar)
        self._verb = ""
        self.hide()

    def begin(self, verb: str) -> None:
        """`verb`: "Importing"."""
        self._verb = verb
        self.bar.setAccessibleName(verb)
        self.stop.setEnabled(True)
        self.stop.setText(self.tr("Stop"))
        self.show_progress(Progress(0, 0))
        self.show()

    def show_progress(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total)  # 0: it is being counted, and the bar says so
        self.bar.setValue(progress.done)
        if progress.total:
            words = self.tr("{verb}: {done} of {total}").format(
                verb=self._verb, done=digits(progress.done), total=digits(progress.total)
            )
        else:
            words = self.tr("{verb}…").format(verb=self._verb)
        self._title.setText(words)
        room = max(60, self.width() - 24)
        name = cut(QFontMetrics(self._name.font()), progress.name, room)
        self._name.setText(name or " ")

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setText(self.tr("Stopping…"))
        self.stopped.emit()
