"""The page as plain rich text, for a machine on which the web engine does not run: words and pictures, no layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QTextBrowser, QWidget

from newsdesk.errors import NewsdeskError
from ui.preview.follow import Done
from ui.preview.links import is_opened
from ui.preview.script import RenderedSplice

SCHEME = "newsdesk-media"


class PlainPage(QTextBrowser):
    """A `Surface` that shows whole pages alone: what is typed appears with the next one, at the first pause."""

    def __init__(
        self, media_path: Callable[[str], Path], open_link: Callable[[QUrl], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._media_path = media_path
        self._open_link = open_link
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.anchorClicked.connect(self._follow)

    def load(self, html: str, done: Done, *, keep_scroll: bool) -> None:
        where = self.verticalScrollBar().value() if keep_scroll else 0
        self.setHtml(html)
        self.verticalScrollBar().setValue(where)
        done(True)

    def splice(self, splices: Sequence[RenderedSplice], blocks: int, done: Done) -> None:  # noqa: ARG002 - a Surface's
        done(True)

    def become(self, html: str, done: Done) -> None:
        self.load(html, done, keep_scroll=True)

    def loadResource(self, kind: int, url: QUrl | str) -> object:  # noqa: ARG002 - Qt's own signature
        """Pictures of the media store, scaled to the measure; nothing else is ever opened."""
        url = QUrl(url)
        if url.scheme() != SCHEME:
            return None
        try:
            reader = QImageReader(str(self._media_path(url.path())))
        except NewsdeskError:
            return None
        size = reader.size()
        measure = max(100, self.viewport().width() - 24)
        if size.width() > measure:
            reader.setScaledSize(size * (measure / size.width()))
        return reader.read()

    def _follow(self, url: QUrl) -> None:
        if is_opened(url):
            self._open_link(url)
