"""Light, dark, or as the system has it."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from newsdesk.store.records import DeskSettings
from ui.dialogs.settings.page import Page


class LookPage(Page):
    def make(self) -> None:
        tr = self.tr
        self.heading(tr("Light or dark"), tr("Your pages have their own colours; this is about the windows only."))
        self.system = QRadioButton(tr("As the system has it"))
        self.light = QRadioButton(tr("Light"))
        self.dark = QRadioButton(tr("Dark"))
        group = QButtonGroup(self)
        actions = self.window_.panes.actions_
        self._names = {self.system: "theme_system", self.light: "theme_light", self.dark: "theme_dark"}
        for choice, name in self._names.items():
            group.addButton(choice)
            self.column.addWidget(choice)
            choice.clicked.connect(lambda _checked=False, name=name: actions[name].trigger())
        self.setFocusProxy(self.system)

    def show_settings(self, settings: DeskSettings, *, force: bool) -> None:  # noqa: ARG002
        chosen = {None: self.system, False: self.light, True: self.dark}[self.window_.panes.theme.choice]
        chosen.setChecked(True)
