"""The pictures of a pulled story that are on its site only: said when it is opened, fetched with one click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article
from ui.pull.words import tr

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.publish.fetch_pictures import Fetched
    from ui.panes import Panes

KEY = "site pictures"  # of what the strip says about them
_MARK = "](media:http"  # how one stands in the Markdown


class SitePictures(QObject):
    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._fetching: set[int] = set()  # stories
        panes.session.opened.connect(self._opened)
        panes.session.closed.connect(lambda: panes.strip.clear_about(KEY))

    def _opened(self, article: Article) -> None:
        strip = self._panes.strip
        strip.clear_about(KEY)
        number = article.body.count(_MARK)
        if not number or article.id in self._fetching:
            return
        if number == 1:
            said, offer = tr("A picture of this story is on its site only"), tr("Fetch it")
        else:
            said, offer = tr("%Ln pictures of this story are on its site only", number), tr("Fetch them")
        strip.show_hint(said, "", (offer, self.fetch), key=KEY)

    def fetch(self) -> None:
        """Bring the pictures of the open story into the desk."""
        article, desk = self._panes.session.article, self._panes.desk
        if article is None or desk is None or article.id in self._fetching:
            return
        id = article.id
        self._fetching.add(id)
        self._panes.strip.clear_about(KEY)
        self._panes.jobs.run(
            lambda: desk.pull.fetch_pictures(id),
            lambda fetched: self._fetched(desk, id, fetched),
            lambda error: self._failed(id, error),
            aside=True,
        )

    def _fetched(self, desk: Desk, id: int, fetched: Fetched) -> None:
        """Put them in: what is being written is saved and closed for that, and opened again."""
        session = self._panes.session

        def put(*, again: bool) -> None:
            self._panes.jobs.run(
                lambda: desk.pull.put_pictures(id, fetched),
                lambda _article: session.open(id) if again else None,
                lambda error: self._failed(id, error),
            )

        self._fetching.discard(id)
        if fetched.found or fetched.leads:
            if session.article is not None and session.article.id == id:
                session.close(lambda: put(again=True))
            else:
                put(again=False)
        if fetched.failed:
            self._panes.strip.show_hint(tr("Not every picture came"), " ".join(fetched.failed), key=KEY + " failed")
        elif not fetched.found and not fetched.leads:
            self._panes.toast.show_end(tr("All pictures of this story are here"), "")

    def _failed(self, id: int, error: NewsdeskError) -> None:
        self._fetching.discard(id)
        self._panes.strip.show_error(error, (tr("Try again"), self.fetch), key=KEY)
