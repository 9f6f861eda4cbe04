"""What a person chooses for one WordPress site, and what the account may not do there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.desk.mapping import Mapping
from newsdesk.store.records import Site
from newsdesk.store.site_options import SiteOptions, SiteTerm
from ui.dialogs.manager.mapping import as_tree
from ui.dialogs.manager.window import NameLine, fields
from ui.inspector.fields import Choice
from ui.inspector.flow import flowing
from ui.pull.binding import pull_from
from ui.shell.mapping import open_mapping
from ui.theme.look import button, label
from ui.theme.wrapped import WrappedBox

if TYPE_CHECKING:
    from ui.dialogs.settings.window import SettingsWindow

LIMITS = {"longest_side": (320, 10_000), "quality": (40, 100), "budget": (40, 20_000)}  # px; of JPEG; kB


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
        self.quality = NameLine(tr("Quality of photographs"))
        self.budget = NameLine(tr("Kilobytes of a photograph"), "∞")
        for line, width in ((self.side, 64), (self.quality, 44), (self.budget, 60)):
            line.setFixedWidth(width)
        self.webp = WrappedBox(tr("Photographs go as WebP, which is smaller than JPEG"))
        self.classic = WrappedBox(tr("Send classic HTML instead of blocks, where a story is new there"))
        self.no_comments = WrappedBox(tr("Readers may not reply there, whatever the story says"))
        self.map = button(tr("Sections and authors…"), "folder-tree")
        self.map.clicked.connect(self._open_map)
        self.pull = button(tr("Pull stories…"), "cloud-download")
        self.pull.clicked.connect(self._pull)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(flowing(self.map, self.pull))
        column.addLayout(
            fields(
                (tr("No section: in"), self.section),
                (tr("No byline: by"), self.author),
                (tr("Pictures up to"), self._numbers()),
            )
        )
        for box in (self.webp, self.classic, self.no_comments):
            column.addWidget(box)
        column.addWidget(self.lacking)
        column.addWidget(self.limits)
        self.section.picked.connect(lambda remote: self._change(section=remote))
        self.author.picked.connect(lambda remote: self._change(author=remote))
        self.classic.clicked.connect(lambda on: self._change(classic=on))
        self.no_comments.clicked.connect(lambda on: self._change(no_comments=on))
        self.webp.clicked.connect(lambda on: self._change(webp=on))
        self.hide()

    def _numbers(self) -> QWidget:
        tr = self.tr
        words = (label(words, look="soft") for words in (tr("pixels, quality"), tr("at most"), tr("kB")))
        parts = [part for pair in zip((self.side, self.quality, self.budget), words, strict=True) for part in pair]
        pixels = flowing(*parts)
        self.side.named.connect(lambda text: self._set_number("longest_side", text))
        self.quality.named.connect(lambda text: self._set_number("quality", text))
        self.budget.named.connect(lambda text: self._set_number("budget", text))
        return pixels

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
            [(self.tr("The site’s own default"), ""), *_offers(mapping.site_sections)], options.section
        )
        self.author.show_options(
            [(self.tr("The account that signs in"), ""), *_offers(mapping.site_authors)], options.author
        )
        self._show_numbers(options, force=other)
        self.webp.setChecked(options.webp)
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

    def _show_numbers(self, options: SiteOptions, *, force: bool) -> None:
        self.side.show_value(str(options.longest_side), force=force)
        self.quality.show_value(str(options.quality), force=force)
        self.budget.show_value(str(options.budget or ""), force=force)

    def _set_number(self, name: str, text: str) -> None:
        least, most = LIMITS[name]
        number = int(text) if text.isascii() and text.isdigit() else 0
        if least <= number <= most or (name == "budget" and not text):
            self._window.notice.clear()
            self._change(**{name: number})
            return
        options = self._mapping.options if self._mapping is not None else SiteOptions()
        self._show_numbers(options, force=True)
        words = {
            "longest_side": self.tr("The longest side is {least} to {most} pixels. The number is as it was."),
            "quality": self.tr("The quality is {least} to {most}. The number is as it was."),
            "budget": self.tr("A photograph has {least} to {most} kB, or no limit. The number is as it was."),
        }[name]
        self._window.notice.say_wrong(words.format(least=least, most=most))

    def _pull(self) -> None:
        if self._site is not None:
            pull_from(self._window.panes, self._site.id, over=self._window)

    def _open_map(self) -> None:
        if self._site is not None:
            open_mapping(self._window.panes, self._site.id, self._window)


def _offers(terms: tuple[SiteTerm, ...]) -> list[tuple[str, str]]:
    return [("    " * depth + term.name, term.remote_id) for term, depth in as_tree(terms)]
