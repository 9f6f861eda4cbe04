"""Who works at this desk, for which paper, and how its datelines are written."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from newsdesk.store.records import DeskSettings
from newsdesk.story.dateline import Dateline, format_dateline
from ui import languages
from ui.dialogs.manager.window import NameLine, fields
from ui.dialogs.settings.page import Page
from ui.theme.elided import as_typed
from ui.theme.look import label

SAMPLE_DAY = date(2026, 9, 15)


class DeskPage(Page):
    def make(self) -> None:
        tr = self.tr
        self.heading(
            tr("You"), tr("Your name goes into bylines and stands with what you change: stages, versions, notes.")
        )
        self.name = NameLine(tr("Name"), tr("As it stands in a byline"))
        self.column.addLayout(fields((tr("Name"), self.name)))
        self.column.addSpacing(8)
        self.heading(tr("Paper and agency"))
        self.paper = NameLine(tr("Paper"), tr("The name over your pages"))
        self.agency = NameLine(tr("Agency"), tr("None"))
        self.form = NameLine(tr("Dateline form"))
        self.sample = label(look="soft", size=12.5, wrap=True)
        self.column.addLayout(
            fields(
                (tr("Paper"), self.paper),
                (tr("Agency"), self.agency),
                (tr("Dateline form"), self.form),
                ("", self.sample),
            )
        )
        words = tr("{place}, {date} and {agency} stand for the facts. Each agency has a form of its own.")
        self.column.addWidget(label(words, look="soft", size=12, wrap=True))
        self.name.named.connect(lambda text: self.window_.change(name=text))
        self.paper.named.connect(self._name_paper)
        self.agency.named.connect(self._name_agency)
        self.form.named.connect(self._write_form)
        self.form.textChanged.connect(lambda _text: self._show_sample())
        self.setFocusProxy(self.name)

    def show_settings(self, settings: DeskSettings, *, force: bool) -> None:
        self.name.show_value(settings.name, force=force)
        self.paper.show_value(settings.paper, force=force)
        self.agency.show_value(settings.agency, force=force)
        self.form.show_value(settings.form_for(settings.agency), force=force)
        self._show_sample()

    def _name_paper(self, name: str) -> None:
        if name:
            self.window_.change(paper=name)
        else:
            self.paper.show_value(self.window_.settings.paper, force=True)

    def _name_agency(self, name: str) -> None:
        self.window_.change(agency=name)
        self.form.show_value(self.window_.settings.form_for(name), force=True)
        self._show_sample()

    def _write_form(self, form: str) -> None:
        settings = self.window_.settings
        if any(part in form for part in ("{place}", "{date}", "{agency}")):
            self.window_.keep(settings.with_form(settings.agency, form))
            return
        self.form.show_value(settings.form_for(settings.agency), force=True)
        words = self.tr("A dateline form needs {place}, {date} or {agency}. The form is as it was.")
        self.window_.notice.say_wrong(words)

    def _show_sample(self) -> None:
        settings = self.window_.settings
        same = settings.language.partition("-")[0] == QLocale().name().partition("_")[0]
        place = self.tr("KARACHI") if same else "KARACHI"  # no story has its place in one language, its day in another
        line = Dateline(place, SAMPLE_DAY, settings.agency or self.tr("ABC"))
        sample = format_dateline(line, self.form.text(), settings.language)
        self.sample.setText(as_typed(sample) if languages.direction(settings.language) == "ltr" else sample)
