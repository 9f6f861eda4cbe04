"""What the pages of the settings have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.store.records import DeskSettings
from ui.theme.look import label

if TYPE_CHECKING:
    from ui.dialogs.settings.window import SettingsWindow


class Page(QWidget):
    """A page makes its fields, shows the settings in `show_settings`, and hands what a person changes to
    `self.window_.change(...)`, which keeps it at once.
    """

    def __init__(self, window: SettingsWindow) -> None:
        super().__init__()
        self.window_ = window
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.make()
        self.column.addStretch(1)

    def make(self) -> None:
        """Put the fields into `self.column`."""
        raise NotImplementedError

    def show_settings(self, settings: DeskSettings, *, force: bool) -> None:
        """Without `force` a field in which the person types is left alone."""

    def flush(self) -> None:
        """The window closes: keep what is typed and not kept yet."""

    def heading(self, text: str, line: str = "") -> None:
        self.column.addWidget(label(text, weight=QFont.Weight.DemiBold, size=14))
        if line:
            self.column.addWidget(label(line, look="soft", size=12.5, wrap=True))
