"""The card of an embedded page, fetched because an editor asks: said while it is under way, stopped with one click."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from newsdesk.errors import NewsdeskError
from ui.editor.wanted import CardWanted

if TYPE_CHECKING:
    from newsdesk.desk.cards import Card
    from ui.panes import Panes

KEY = "card"  # of what the strip says about it


class EmbedCards(QObject):
    """One at a time: who asks for another one has had enough of the first."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._stop = threading.Event()

    def fetch(self, wanted: CardWanted) -> None:
        panes, desk, article = self._panes, self._panes.desk, self._panes.session.article
        if desk is None or article is None:
            return
        self._stop.set()
        stop = self._stop = threading.Event()

        def came(card: Card) -> None:
            now = panes.session.article
            if stop.is_set() or now is None or now.id != article.id:
                return
            panes.strip.clear_about(KEY)
            wanted.then(card)
            if card.lacks:
                panes.strip.show_hint(self.tr("The card came without a picture"), card.lacks, key=KEY)

        def failed(error: NewsdeskError) -> None:
            if not stop.is_set():
                panes.strip.show_error(error, (self.tr("Try again"), lambda: self.fetch(wanted)), key=KEY)

        def give_up() -> None:
            stop.set()
            panes.strip.clear_about(KEY)

        panes.strip.show_hint(
            self.tr("Fetching the card of {site}…").format(site=QUrl(wanted.url).host() or wanted.url),
            self.tr("You can go on writing meanwhile."),
            (self.tr("Stop"), give_up),
            key=KEY,
        )
        panes.jobs.run(lambda: desk.cards.fetch(wanted.url, stop.is_set), came, failed, aside=True)
