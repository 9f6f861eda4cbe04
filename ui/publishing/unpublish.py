"""Taking a story off a page: what readers will see, and where the site keeps it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.store.records import Article, Site, SiteKind
from ui.publishing.words import tr
from ui.theme.icons import icon
from ui.theme.look import button, fit_words, label

WIDTH = 520


class UnpublishDialog(QDialog):
    """`chosen(trash)`: take it off, into the drafts or the trash of the site."""

    chosen = Signal(bool)

    def __init__(self, article: Article, site: Site, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        headline = article.headline or tr("Untitled")
        what = tr("Take “{headline}” off {site}?").format(headline=headline, site=name)
        keeps = (
            tr("Readers who follow a link to it find nothing there. The site keeps it as a draft or in its trash.")
            if site.kind is SiteKind.WORDPRESS
            else tr("Readers who follow a link to it find nothing there.")
        )
        more = f"{keeps} {tr('Your story stays here as it is; Publish brings it back to the same address.')}"
        self.setWindowTitle(tr("Unpublish"))
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(f"{what} {more}")
        sign = label()
        sign.setPixmap(icon("eye-off", "amber").pixmap(18, 18))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(label(what, weight=QFont.Weight.DemiBold, size=14, wrap=True))
        words.addWidget(label(more, look="soft", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(sign)
        top.addLayout(words, 1)
        self.stay = button(tr("Cancel"))
        self.trash = button(tr("Into the site’s trash"))
        self.draft = button(tr("Unpublish"))
        self.trash.setVisible(site.kind is SiteKind.WORDPRESS)
        self.stay.clicked.connect(self.reject)
        self.trash.clicked.connect(lambda: self._choose(trash=True))
        self.draft.clicked.connect(lambda: self._choose(trash=False))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for made in (self.trash, self.draft, self.stay):
            made.setAutoDefault(False)
            row.addWidget(made)
        self.stay.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(20)
        column.addLayout(top)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)
        fit_words(self)
        self.stay.setFocus()

    def _choose(self, *, trash: bool) -> None:
        self.accept()
        self.chosen.emit(trash)
