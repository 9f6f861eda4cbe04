"""Raw HTML of a story in a small window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.theme.look import fit, label


class SourceDialog(QDialog):
    """Raw HTML as it stands in the story."""

    def __init__(self, source: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Raw HTML"))
        fit(self, 640, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        words = self.tr("It is kept as it is and cleaned for every view. Sites may strip parts of it.")
        column.addWidget(label(words, look="soft", wrap=True))
        self.text = QPlainTextEdit(source)
        font = QFont(fonts.sans(13.5))
        font.setFamilies(["Noto Sans Mono", "DejaVu Sans Mono", "monospace"])
        self.text.setFont(font)
        self.text.setProperty("look", "field")
        self.text.setAccessibleName(self.tr("Raw HTML"))
        self.text.setTabChangesFocus(True)
        column.addWidget(self.text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @property
    def source(self) -> str:
        return self.text.document().toRawText().replace("\u2029", "\n")
