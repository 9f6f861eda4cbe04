"""The log of a job, folded until somebody is curious."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from newsdesk.store.job_records import LogLine
from ui.theme.icons import icon
from ui.theme.look import button, label

HEIGHT = 200
FONT = 12  # px


class JobLogView(QWidget):
    """`wanted` when it was unfolded: the lines are asked for then."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fold = button(self.tr("Log"), "chevron-right", look="quiet")
        self.fold.setCheckable(True)
        self.copy = button(self.tr("Copy the log"), "copy", look="quiet")
        self.text = QPlainTextEdit()
        self.text.setProperty("look", "field")
        self.text.setAccessibleName(self.tr("Log"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFixedHeight(HEIGHT)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # each line begins with a time
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(FONT)
        self.text.setFont(font)
        self._note = label(self.tr("It holds no passwords and no words of the story."), look="faint", size=12)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.fold)
        top.addWidget(self._note)
        top.addStretch(1)
        top.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.text)
        self.fold.toggled.connect(self._fold)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self._fold(False)

    @property
    def is_open(self) -> bool:
        return self.fold.isChecked()

    def show_lines(self, lines: Sequence[LogLine]) -> None:
        """New lines are followed where the end was in sight."""
        text = "\n".join(f"{one.at.astimezone():%Y-%m-%d %H:%M:%S}  {one.line}" for one in lines)
        if text == self.text.toPlainText():
            return
        bar = self.text.verticalScrollBar()
        at_end, place = bar.value() >= bar.maximum() - 1, bar.value()
        self.text.setPlainText(text)
        bar.setValue(bar.maximum() if at_end else place)

    def _fold(self, shown: bool) -> None:
        folded = "chevron-left" if self.isRightToLeft() else "chevron-right"
        self.fold.setIcon(icon("chevron-down" if shown else folded))
        for part in (self.text, self.copy, self._note):
            part.setVisible(shown)
        if shown:
            self.wanted.emit()
