"""The card of an embedded page, fetched because an editor asks: said while it is under way, stopped with one click."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl

from newsdesk.errors import NewsdeskError
from ui.editor.wanted import CardWanted

if TYPE_CHECKING:
    from newsdesk.desk.cards import Card
    from ui.editor.pane import EditorPane
    from ui.panes import Panes
    from ui.shell.pictures import Open

KEY = "card"  # of what the strip says about it


class EmbedCards(QObject):
    """One at a time: who asks for another one has had enough of the first."""

    def __init__(self, panes: Panes, editor: EditorPane, open_: Open) -> None:
        super().__init__(editor)
        self._panes, self._editor, self._open = panes, editor, open_
        self._stop = threading.Event()
        self._come: tuple[int, CardWanted, Card] | None = None  # the story that it is for, while its source is edited
        editor.source.shown.connect(self._source_shown)

    def fetch(self, wanted: CardWanted) -> None:
        panes, desk, article = self._panes, self._panes.desk, self._open.article
        if desk is None or article is None:
            return
        self._stop.set()
        stop = self._stop = threading.Event()

        def came(card: Card) -> None:
            if stop.is_set():
                return
            panes.strip.clear_about(KEY)
            self._come = article.id, wanted, card
            self._put()

        def failed(error: NewsdeskError) -> None:
            panes.strip.clear_about(KEY)
            if not stop.is_set() and self._is_open(article.id):
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

    def _source_shown(self, shown: bool) -> None:
        if not shown:
            QTimer.singleShot(0, self, self._put)  # the text is not what the source says yet

    def _put(self) -> None:
        """Into the story, if that is open still."""
        if self._editor.source.active:
            return
        come, self._come = self._come, None
        if come is None or not self._is_open(come[0]):
            return
        _article, wanted, card = come
        wanted.then(card)
        if card.lacks:
            self._panes.strip.show_hint(self.tr("The card came without a picture"), card.lacks, key=KEY)

    def _is_open(self, article: int) -> bool:
        now = self._open.article
        return now is not None and now.id == article
