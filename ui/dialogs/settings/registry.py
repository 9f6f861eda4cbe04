"""Which pages the settings have, in their order. A page's module is imported when it is first looked at."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ui.dialogs.settings.page import Page
    from ui.dialogs.settings.window import SettingsWindow


@dataclass(frozen=True, slots=True)
class PageEntry:
    """`module` and `cls`: the `Page` that is made of the window."""

    key: str
    title: str
    icon: str
    module: str
    cls: str

    def make(self, window: SettingsWindow) -> Page:
        made: type[Page] = getattr(import_module(self.module), self.cls)
        return made(window)


def entries() -> tuple[PageEntry, ...]:
    here = "ui.dialogs.settings"
    return (
        PageEntry("desk", tr("You and the paper"), "user", f"{here}.desk_page", "DeskPage"),
        PageEntry("writing", tr("Writing"), "pen", f"{here}.writing_page", "WritingPage"),
        PageEntry("look", tr("Look"), "sun", f"{here}.look_page", "LookPage"),
        PageEntry("sites", tr("Sites"), "globe", f"{here}.sites_page", "SitesPage"),
        PageEntry("backups", tr("Backups"), "archive", f"{here}.backups_page", "BackupsPage"),
    )


def tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
