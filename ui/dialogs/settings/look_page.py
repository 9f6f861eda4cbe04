"""Light, dark, or as the system has it; and the language of the windows."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from newsdesk.store.records import DeskSettings
from ui import interface, languages, letters
from ui.dialogs.settings.page import Page
from ui.digits import digits
from ui.inspector.fields import Choice


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
        self.column.addSpacing(10)
        self.heading(
            tr("Language of the windows"), tr("The story that is open stays open. Stories have languages of their own.")
        )
        self.language = Choice(tr("Language of the windows"), labelled=False)
        own = [(languages.name(code), code) for code in interface.CODES]
        as_system = tr("As the system has it ({language})").format(language=languages.name(interface.of_system()))
        self.language.show_options([(as_system, ""), *own], interface.chosen(self.window_.panes.settings))
        self.language.picked.connect(self._speak)
        self.column.addWidget(self.language)
        self.column.addSpacing(10)
        self.heading(tr("Size of letters and controls"), tr("It counts from the next start of newsdesk."))
        self.points = Choice(tr("Size of letters and controls"), labelled=False)
        settings = self.window_.panes.settings
        sizes = [
            (tr("As the system has it"), 0),
            *((tr("{n} points").format(n=digits(size)), size) for size in letters.POINTS),
        ]
        self.points.show_options(sizes, letters.chosen(settings))
        self.points.picked.connect(lambda size: letters.choose(settings, size))
        self.column.addWidget(self.points)

    def _speak(self, code: str) -> None:
        panes = self.window_.panes
        if code != interface.chosen(panes.settings):
            interface.choose(panes.settings, code)
            self.window_.close()
            panes.frame.begin_anew()

    def show_settings(self, settings: DeskSettings, *, force: bool) -> None:  # noqa: ARG002
        chosen = {None: self.system, False: self.light, True: self.dark}[self.window_.panes.theme.choice]
        chosen.setChecked(True)
