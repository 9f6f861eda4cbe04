"""Another file takes the store's place while the window stands: the story is saved, the desk closed and opened."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog

from newsdesk.errors import NewsdeskError
from newsdesk.store.errors import NotThere
from newsdesk.store.records import Article, ArticleChanges
from ui.safety.words import tr

if TYPE_CHECKING:
    from ui.panes import Panes

T = TypeVar("T")


def exchange(
    panes: Panes,
    work: Callable[[Path], T],
    then: Callable[[T], None],
    progress: QDialog | None = None,
    *,
    apart: bool = True,
) -> None:
    """`work` is given the store's path while nobody has it open; then it is opened, and `then` tells what came of it.

    A story that cannot be saved any more goes along, and is saved in the store that is opened: as the same story, or
    with `apart` as a new one. `progress` is shown while it is done.
    """
    _Exchange(panes, progress, apart=apart).begin(work, then)


class _Exchange:
    def __init__(self, panes: Panes, progress: QDialog | None, *, apart: bool) -> None:
        self._panes, self._progress, self._apart = panes, progress, apart
        self._path = panes.frame.store_path
        self._carried: tuple[int, ArticleChanges] | None = None

    def begin(self, work: Callable[[Path], T], then: Callable[[T], None]) -> None:
        session = self._panes.session

        def carry(_error: NewsdeskError) -> None:
            article = session.article
            if article is not None:
                self._carried = (0 if self._apart else article.id, session.unsaved())
            session.saved_elsewhere()
            self._go(work, then)

        session.close(lambda: self._go(work, then), carry)

    def _go(self, work: Callable[[Path], T], then: Callable[[T], None]) -> None:
        panes = self._panes
        panes.setEnabled(False)
        if self._progress is not None:
            self._progress.open()
        panes.strip.show_hint(tr("The store is exchanged…"), tr("It opens again by itself."), key="exchange")
        desk, panes.desk = panes.desk, None
        panes.jobs.detach()
        if desk is not None:
            panes.jobs.run(desk.close, failed=lambda _error: None)  # a damaged one may not close in order
        # in their order: nothing that was asked of the store earlier runs meanwhile
        panes.jobs.run(
            lambda: work(self._path),
            lambda got: self._open(lambda: then(got)),
            lambda error: self._open(lambda: panes.strip.show_error(error)),
        )

    def _open(self, say: Callable[[], None]) -> None:
        panes, frame = self._panes, self._panes.frame
        if frame.closed:
            return

        def usable() -> None:
            frame.usable.disconnect(usable)
            panes.strip.clear_about("exchange")
            frame.activateWindow()
            panes.articles.view.setFocus()  # nothing had the focus while all was greyed
            say()
            if self._carried is not None:
                _put(panes, *self._carried)

        if self._progress is not None:
            self._progress.done(0)
        panes.setEnabled(True)
        frame.usable.connect(usable)
        frame.open_store(self._path)


def _put(panes: Panes, id: int, changes: ArticleChanges) -> None:
    """Save what was typed and could not be saved before; the story opens."""
    desk = panes.desk
    if desk is None:
        return

    def save() -> Article:
        if id:
            with suppress(NotThere):
                return desk.articles.save(id, **changes)
        return desk.articles.create(**changes)

    panes.jobs.run(save, lambda article: panes.session.open(article.id))
