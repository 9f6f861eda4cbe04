"""What a person chooses for one WordPress site, and what the account may not do there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.desk.mapping import Mapping
from newsdesk.store.records import Site
from newsdesk.store.site_options import LONGEST_SIDE, SiteTerm
from ui.dialogs.manager.mapping import as_tree
from ui.dialogs.manager.window import NameLine, fields
from ui.inspector.fields import Choice
from ui.pull.binding import pull_from
from ui.shell.mapping import open_mapping
from ui.theme.look import button, label

if TYPE_CHECKING:
    from ui.dialogs.settings.window import SettingsWindow

SMALLEST, LARGEST = 320, 10_000  # px


class SiteForm(QWidget):
    """Everything counts at once, from the next story that goes there."""

    def __init__(self, window: SettingsWindow) -> None:
        super().__init__()
        self._window = window
        self._site: Site | None = None
        self._mapping: Mapping | None = None
        tr = self.tr
        self.lacking = label(tr("What the account may not do there"), weight=QFont.Weight.DemiBold)
        self.limits = label(look="soft", wrap=True)
        self.section = Choice(tr("Stories without a section"))
        self.author = Choice(tr("Stories without a byline"))
        self.side = NameLine(tr("Longest side of pictures"))
        self.side.setFixedWidth(80)
        self.classic = QCheckBox(tr("Send classic HTML instead of blocks, where a story is new there"))
        self.no_comments = QCheckBox(tr("Readers may not reply there, whatever the story says"))
        self.map = button(tr("Sections and authors…"), "folder-tree")
        self.map.clicked.connect(self._open_map)
        self.pull = button(tr("Pull stories…"), "cloud-download")
        self.pull.clicked.connect(self._pull)
        side = QHBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.side)
        side.addWidget(label(tr("pixels"), look="soft"))
        side.addStretch(1)
        pixels = QWidget()
        pixels.setLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self.map)
        row.addWidget(self.pull)
        row.addStretch(1)
        column.addLayout(row)
        column.addLayout(
            fields(
                (tr("No section: in"), self.section),
                (tr("No byline: by"), self.author),
                (tr("Pictures up to"), pixels),
            )
        )
        for box in (self.classic, self.no_comments):
            column.addWidget(box)
        column.addWidget(self.lacking)
        column.addWidget(self.limits)
        self.section.picked.connect(lambda remote: self._change(section=remote))
        self.author.picked.connect(lambda remote: self._change(author=remote))
        self.classic.clicked.connect(lambda on: self._change(classic=on))
        self.no_comments.clicked.connect(lambda on: self._change(no_comments=on))
        self.side.named.connect(self._set_side)
        self.hide()

    def show_site(self, site: Site | None) -> None:
        """None: there is nothing to choose."""
        other = site != self._site
        self._site = site
        if other:
            self._mapping = None
        self.setVisible(site is not None and self._mapping is not None)
        if site is not None:
            desk, id = self._window.desk, site.id
            self._window.do(lambda: (desk.mapping.get(id), desk.sites.limits(id)), lambda found: self._show(*found))

    def _show(self, mapping: Mapping, limits: tuple[str, ...]) -> None:
        if not shiboken6.isValid(self) or self._site is None or mapping.site.id != self._site.id:
            return
        other = self._mapping is None
        self._mapping, options = mapping, mapping.options
        self.limits.setText("\n".join(f"• {line}" for line in limits))
        for part in (self.lacking, self.limits):
            part.setVisible(bool(limits))
        self.section.show_options(
            [(self.tr("The site's own default"), ""), *_offers(mapping.site_sections)], options.section
        )
        self.author.show_options(
            [(self.tr("The account that signs in"), ""), *_offers(mapping.site_authors)], options.author
        )
        self.side.show_value(str(options.longest_side), force=other)
        self.classic.setChecked(options.classic)
        self.no_comments.setChecked(options.no_comments)
        self.show()

    def _change(self, **facts: Any) -> None:  # noqa: ANN401 - the values of SiteOptions
        if self._site is None or self._mapping is None:
            return
        desk, id = self._window.desk, self._site.id
        self._mapping = replace(self._mapping, options=replace(self._mapping.options, **facts))

        def save() -> None:
            desk.mapping.save_options(id, replace(desk.mapping.options(id), **facts))

        self._window.do(save)

    def _set_side(self, text: str) -> None:
        number = int(text) if text.isascii() and text.isdigit() else 0
        if SMALLEST <= number <= LARGEST:
            self._window.notice.clear()
            self._change(longest_side=number)
            return
        known = self._mapping.options.longest_side if self._mapping is not None else LONGEST_SIDE
        self.side.show_value(str(known), force=True)
        words = self.tr("The longest side is {least} to {most} pixels. The number is as it was.")
        self._window.notice.say_wrong(words.format(least=SMALLEST, most=LARGEST))

    def _pull(self) -> None:
        if self._site is not None:
            pull_from(self._window.panes, self._site.id, over=self._window)

    def _open_map(self) -> None:
        if self._site is not None:
            open_mapping(self._window.panes, self._site.id, self._window)


def _offers(terms: tuple[SiteTerm, ...]) -> list[tuple[str, str]]:
    return [("    " * depth + term.name, term.remote_id) for term, depth in as_tree(terms)]
