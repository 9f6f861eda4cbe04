"""After a run that did not end well: one line that says what is there, and offers the report."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from newsdesk import clock
from newsdesk.crashes import Crash, settle
from newsdesk.places import log_folder
from ui.history.words import when_words
from ui.safety.words import tr
from ui.theme.look import button, fit, label

if TYPE_CHECKING:
    from ui.panes import Panes

SIZE = (680, 460)
FONT = 12  # px


def say_recovered(panes: Panes, saved: datetime | None) -> None:
    """`saved`: when the story that was open was saved last, None where all were closed. Each crash is told once."""
    crash, panes.frame.crash = panes.frame.crash, None
    if crash is None:
        if saved is not None:
            panes.strip.show_hint(
                tr("Recovered: everything up to {time}").format(time=_moment(saved)),
                tr("newsdesk was ended before it could close. The story opens where you were."),
                key="recovered",
            )
        return
    panes.jobs.run(lambda: settle(log_folder(), crash))
    ended = tr("newsdesk ended unexpectedly")
    if crash.ended is not None:
        ended = tr("newsdesk ended unexpectedly at {time}").format(time=_moment(crash.ended, seconds=False))
    there = tr("{ended}; all stories are as they were saved.")
    more = ""
    if saved is not None:
        there = tr("{ended}; everything up to {time} is there.")
        more = tr("The story opens where you were.")
    panes.strip.show_hint(
        there.format(ended=ended, time=_moment(saved) if saved is not None else ""),
        more,
        (tr("Show the report"), lambda: CrashReport(panes, crash).open()),
        key="recovered",
    )


def _moment(when: datetime, *, seconds: bool = True) -> str:
    """The time, with its day where that was not today."""
    return when_words(when, clock.now().astimezone(), seconds=seconds)


class CrashReport(QDialog):
    """What can be sent to those who build newsdesk."""

    def __init__(self, parent: QWidget, crash: Crash) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Report"))
        fit(self, *SIZE)
        self.text = QPlainTextEdit(crash.report)
        self.text.setProperty("look", "field")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(tr("Report"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(FONT)
        self.text.setFont(font)
        self.copy = button(tr("Copy the report"), "copy", look="quiet")
        self.done_ = button(tr("Close"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(crash.report))
        self.copy.setAutoDefault(False)
        self.done_.clicked.connect(self.accept)
        self.done_.setDefault(True)
        about = tr("It holds no words of a story and no passwords. It goes nowhere unless you send it.")
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.done_)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        column.addWidget(label(tr("How newsdesk ended"), weight=QFont.Weight.DemiBold, size=16))
        column.addWidget(label(about, look="soft", wrap=True))
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self.done_.setFocus()
