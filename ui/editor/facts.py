"""Editing facts at their chips: which popover opens, and what `ArticleChanges` come of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import shiboken6
from PySide6.QtCore import QDate, QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from newsdesk.store.records import Article, ArticleChanges, Author, Section
from newsdesk.store.section_paths import paths
from ui.editor.header import Header
from ui.editor.popovers import DatelinePopover, NamesPopover
from ui.editor.services import Services


class FactEditors(QObject):
    """`changed(ArticleChanges)`: a person changed facts at their chips; the header shows them already.
    `form_written(agency, form)`: how that agency's datelines are written from now on.
    """

    changed = Signal(object)
    form_written = Signal(str, str)

    def __init__(self, header: Header) -> None:
        super().__init__(header)
        self._header = header
        self._services: Services | None = None
        self.article: Article | None = None
        header.byline.clicked.connect(self._edit_byline)
        header.section.clicked.connect(self._edit_section)
        header.tags.clicked.connect(self._edit_tags)
        header.dateline.clicked.connect(self._edit_dateline)

    def attach(self, services: Services) -> None:
        self._services = services

    def show(self, article: Article) -> None:
        self.article = article

    def _edit_byline(self) -> None:
        article, services = self.article, self._services
        if article is None or services is None:
            return
        names = tuple(author.name for author in article.authors)
        popover = NamesPopover(self.tr("Byline"), self.tr("Names, divided by commas"), names, self._header)
        popover.named.connect(lambda given: self._take_byline(article.id, given) if given != names else None)
        services.run(services.authors, lambda known: _offer(popover, [author.name for author in known]))
        popover.open_under(self._header.byline)

    def take_byline(self, names: Sequence[str]) -> None:
        """These names, from somewhere else than the chip."""
        if self.article is not None:
            self._take_byline(self.article.id, names)

    def _take_byline(self, article: int, names: Sequence[str]) -> None:
        """Names that the desk does not know become authors, off the GUI thread; the byline follows when they are."""
        services = self._services
        if services is None:
            return

        def known() -> tuple[Author, ...]:
            there = {author.name.casefold(): author for author in services.authors()}
            add = services.add_author
            found = (there.get(name.casefold()) or (add(name) if add else None) for name in names)
            return tuple(author for author in found if author is not None)

        services.run(known, lambda authors: self._take_authors(article, authors))

    def _take_authors(self, article: int, authors: tuple[Author, ...]) -> None:
        ids = tuple(author.id for author in authors)
        self._take(article, {"authors": ids}, lambda now: replace(now, authors=authors))

    def _edit_tags(self) -> None:
        article, services = self.article, self._services
        if article is None or services is None:
            return
        popover = NamesPopover(self.tr("Tags"), self.tr("Words, divided by commas"), article.tags, self._header)
        popover.named.connect(lambda tags: self._take(article.id, {"tags": tags}, lambda now: replace(now, tags=tags)))
        services.run(services.tags, lambda known: _offer(popover, known))
        popover.open_under(self._header.tags)

    def _edit_section(self) -> None:
        article, services = self.article, self._services
        if article is not None and services is not None:
            services.run(services.sections, lambda sections: self._choose_section(article, sections))

    def _choose_section(self, article: Article, sections: Sequence[Section]) -> None:
        menu = QMenu(self._header)
        now = article.section.id if article.section else None

        def add(text: str, section: Section | None) -> None:
            changes: ArticleChanges = {"section": section.id if section else None}
            shown = partial(replace, section=section)
            action = menu.addAction(text, lambda: self._take(article.id, changes, shown))
            action.setCheckable(True)
            action.setChecked((section.id if section else None) == now)

        names = paths(sections)
        for section in sections:
            add(names[section.id], section)
        menu.addSeparator()
        add(self.tr("No section"), None)
        chip = self._header.section
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def _edit_dateline(self) -> None:
        article = self.article
        if article is None:
            return
        settings = self._header.settings
        popover = DatelinePopover(article.dateline, settings, article.language, QDate.currentDate(), self._header)
        popover.form_written.connect(self.form_written)
        popover.written.connect(
            lambda given: self._take(article.id, {"dateline": given}, lambda now: replace(now, dateline=given))
        )
        popover.open_under(self._header.dateline)

    def _take(self, article: int, changes: ArticleChanges, shown: Callable[[Article], Article]) -> None:
        """`changes` for the store, and what the header shows until the store has them."""
        now = self.article
        if now is None or now.id != article:
            return  # another story was opened meanwhile
        after = shown(now)
        if after == now:
            return
        self.article = after
        self._header.show_article(after, texts=False)
        self.changed.emit(changes)


def _offer(popover: NamesPopover, known: Sequence[str]) -> None:
    if shiboken6.isValid(popover):  # it may have been closed while the desk was asked
        popover.offer(known)
