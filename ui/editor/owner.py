"""The row that the first story shows: who writes here. No wizard: it can be left, and asks again in the next story."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from newsdesk.store.records import DeskSettings
from ui import languages
from ui.theme.look import button, label
from ui.theme.tokens import current


class OwnerRow(QWidget):
    """`named(DeskSettings)`: the settings with name, agency and language filled in."""

    named = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = DeskSettings()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        words = self.tr("Your name goes into bylines, the agency into datelines. Asked once.")
        column.addWidget(label(self.tr("Who writes here?"), weight=QFont.Weight.DemiBold))
        column.addWidget(label(words, look="soft", size=12.5, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.name = QLineEdit()
        self.agency = QLineEdit()
        self.language = QComboBox()
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
                field.returnPressed.connect(self._keep)
            row.addWidget(field, stretch)
        self.keep = button(self.tr("Keep"))
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(self._keep)
        row.addWidget(self.keep)
        column.addLayout(row)

    def ask(self, settings: DeskSettings) -> None:
        self._settings = settings
        self.name.setText(settings.name)
        self.agency.setText(settings.agency)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))

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
