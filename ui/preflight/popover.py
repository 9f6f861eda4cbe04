"""Under the Publish button: where the story goes, what was found in it, and the way to send it all the same."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from newsdesk.preflight.findings import Finding, Mend
from newsdesk.words import listed
from ui.manual.binding import help_button
from ui.theme.icons import icon
from ui.theme.look import button, label, rule
from ui.theme.panel import Panel

WIDTH = 400
LINE = 32  # characters: where much was found, the button says it in several lines
TALLEST = 380  # px of the findings; more are scrolled


class FindingsPopover(Panel):
    """`mend_wanted(Finding)`. `anyway(str)`: publish, with what was found in words. Closes itself at both."""

    mend_wanted = Signal(object)
    anyway = Signal(str)

    def __init__(
        self, where: str, about: str, findings: Sequence[Finding], parent: QWidget, *, hands_in: bool = False
    ) -> None:
        """`hands_in`: an editor of the site looks at the story first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(
            self.tr("Found before publishing: {n}. {all}").format(
                n=len(findings), all="; ".join(finding.what for finding in findings)
            )
        )
        self.cancel = button(self.tr("Cancel"))
        stops = any(finding.stops for finding in findings)
        despite = _joined([finding.short for finding in findings if finding.short])
        self.help = help_button()
        self.help.clicked.connect(self.close)
        go = self.tr("Hand in with {found}") if hands_in else self.tr("Publish with {found}")
        self.go = button(fill(go.format(found=despite), LINE))
        if "\n" in self.go.text():
            self.go.setProperty("look", "lines")
        self.go.setDefault(True)
        self.go.setVisible(not stops)
        self.cancel.clicked.connect(self.close)
        self.go.clicked.connect(lambda: self._go(despite))
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 6)
        head.setSpacing(2)
        title = self.tr("Hand in to {site}") if hands_in else self.tr("Publish to {site}")
        head.addWidget(label(title.format(site=where), weight=QFont.Weight.DemiBold, size=14, wrap=True))
        head.addWidget(label(about, look="soft", wrap=True))
        low = QHBoxLayout()
        low.setContentsMargins(16, 10, 16, 12)
        low.setSpacing(8)
        low.addWidget(self.help)
        low.addStretch(1)
        low.addWidget(self.cancel)
        low.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._rows(findings))
        column.addWidget(rule())
        column.addLayout(low)

    def open_under(self, above: QWidget) -> None:
        self.adjustSize()
        self.stand_under(above)
        self.setFocusProxy(self.cancel if self.go.isHidden() else self.go)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _rows(self, findings: Sequence[Finding]) -> QWidget:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(16, 6, 12, 12)
        rows.setSpacing(12)
        for finding in findings:
            rows.addLayout(self._row(finding))
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows Tab through what is in it
        area.setWidget(inner)
        for widget in (area, area.viewport(), inner):
            widget.setAutoFillBackground(False)
        area.setFixedHeight(
            min(TALLEST, inner.heightForWidth(WIDTH) if inner.hasHeightForWidth() else inner.sizeHint().height())
        )
        return area

    def _row(self, finding: Finding) -> QHBoxLayout:
        sign = QLabel()
        sign.setPixmap(icon("triangle-alert", "red" if finding.stops else "amber").pixmap(QSize(16, 16)))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(finding.what, wrap=True))
        if finding.more:
            words.addWidget(label(finding.more, look="soft", size=12, wrap=True))
        mend = button(self._verb(finding.mend))
        mend.setAccessibleName(f"{mend.text()}: {finding.what}")
        mend.clicked.connect(lambda: self._mend(finding))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(mend, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _verb(self, mend: Mend) -> str:
        return {
            Mend.HEADLINE: self.tr("Write"),
            Mend.SECTION: self.tr("Choose"),
            Mend.MAP: self.tr("Map"),
            Mend.SCHEDULE: self.tr("Schedule"),
            Mend.SLUG: self.tr("Change"),
        }.get(mend, self.tr("Show"))

    def _mend(self, finding: Finding) -> None:
        self.close()
        self.mend_wanted.emit(finding)

    def _go(self, despite: str) -> None:
        self.close()
        self.anyway.emit(despite)


def _joined(words: Sequence[str]) -> str:
    return listed(words[:2]) + ("…" if len(words) > 2 else "")
