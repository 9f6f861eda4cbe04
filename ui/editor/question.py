"""Who writes here? The first new story asks it once, in a row of its header; a command asks again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from newsdesk.store.records import Article, DeskSettings
from ui.editor.header import Header


class OwnerQuestion(QObject):
    """`named` as the first story asked, `corrected` as the command asked (DeskSettings); `closed` either way."""

    named = Signal(object)
    corrected = Signal(object)
    closed = Signal()

    def __init__(self, header: Header) -> None:
        super().__init__(header)
        self._header = header
        self._unnamed = False  # nobody has said yet who writes here
        self._asking: int | None = None  # the article that asks: the first new one; 0: none does any more
        self._correcting = 0  # the article that shows the same row since the command was given
        header.owner_named.connect(self._answered)
        header.owner_put_off.connect(self._close)

    def begin(self) -> None:
        """Another desk: it may have to ask again."""
        self._asking = None

    def know(self, settings: DeskSettings) -> None:
        self._header.know(settings)
        self._unnamed = not settings.name

    def show_in(self, article: Article) -> None:
        """Ask in this story if it is the first new one, or the one that asks already."""
        is_new = not (article.headline or article.standfirst or article.body.strip())
        if is_new and self._unnamed and self._asking is None:
            self._asking = article.id
        first = self._unnamed and article.id == self._asking
        self._header.ask_owner(first or article.id == self._correcting)

    def ask_again(self, article: Article, scroll_to_top: Callable[[], None]) -> None:
        """Show the row again, with what was answered."""
        self._correcting = article.id
        self._header.owner.begin()
        self._header.ask_owner(True)
        scroll_to_top()
        self._header.owner.name.selectAll()
        self._header.owner.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self, settings: DeskSettings) -> None:
        told = self.corrected if self._correcting else self.named
        self._close()
        self._header.know(settings)
        told.emit(settings)

    def _close(self) -> None:
        """Answered, or not now: not again in this run."""
        self._asking = self._correcting = 0
        self._header.ask_owner(False)
        self.closed.emit()
