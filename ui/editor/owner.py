"""The row that the first new story shows: who writes here. No wizard: it can be left, or put off with "Not now"."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from newsdesk.store.records import DeskSettings
from ui import languages
from ui.theme.look import ChoiceBox, button, label, name_choice
from ui.theme.tokens import current


class OwnerRow(QWidget):
    """`named(DeskSettings)`: the settings with name, agency and language filled in. `put_off`: "Not now"."""

    named = Signal(object)
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = DeskSettings()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        words = self.tr("Your name goes into bylines, the agency into datelines. Asked once.")
        self.not_now = button(self.tr("Not now"), look="quiet")
        self.not_now.setAutoDefault(False)
        self.not_now.clicked.connect(self.put_off)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("Who writes here?"), weight=QFont.Weight.DemiBold), 1)
        top.addWidget(self.not_now)
        column.addLayout(top)
        column.addWidget(label(words, look="soft", size=12.5, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.name = QLineEdit()
        self.agency = QLineEdit()
        self.language = ChoiceBox()
        for code in languages.CODES:
            self.language.addItem(languages.name(code), code)
        for field, words, stretch in (
            (self.name, self.tr("Name"), 3),
            (self.agency, self.tr("Agency"), 2),
            (self.language, self.tr("Language"), 2),
        ):
            field.setAccessibleName(words)
            field.setMinimumWidth(60)
            if isinstance(field, QLineEdit):
                field.setPlaceholderText(words)
            row.addWidget(field, stretch)
        name_choice(self.language, self.tr("Language"))
        self.keep = button(self.tr("Keep"))
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(self._keep)
        row.addWidget(self.keep)
        column.addLayout(row)
        self.stops: tuple[QWidget, ...] = (self.name, self.agency, self.language, self.keep, self.not_now)

    def ask(self, settings: DeskSettings) -> None:
        if settings == self._settings and self.isVisible():
            return  # the desk told of something else; what is being typed stays
        self.begin(settings)

    def begin(self, settings: DeskSettings | None = None) -> None:
        """Fill the fields anew, with these settings or those that it knows."""
        self._settings = settings = settings or self._settings
        self.name.setText(settings.name)
        self.agency.setText(settings.agency)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.not_now.hasFocus():
            self.not_now.click()
        else:
            self._keep()

    def _keep(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        agency, language = self.agency.text().strip(), str(self.language.currentData())
        self.named.emit(replace(self._settings, name=name, agency=agency, language=language))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current().window)
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        finally:
            painter.end()
