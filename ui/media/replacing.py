"""Another picture in the place of one, in all stories at once, and back; or the same one without its metadata."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from newsdesk.errors import NewsdeskError
from newsdesk.store.library import Replaced
from newsdesk.store.records import MediaItem
from ui.digits import digits
from ui.media.model import name_of

if TYPE_CHECKING:
    from ui.media.window import LibraryWindow
    from ui.panes import Panes

T = TypeVar("T")


class Replacing(QObject):
    def __init__(self, panes: Panes, window: LibraryWindow) -> None:
        super().__init__(window)
        self._panes, self._window = panes, window

    def ask(self) -> None:
        """For the picture that takes the place of the chosen one."""
        old = self._window.form.item
        if old is None:
            return
        words = self.tr("Choose the picture that takes the place of {name} in all stories, then press Replace.")
        ask = words.format(name=name_of(old))
        self._window.notice.ask(ask, self.tr("Replace"), lambda: self._replace(old))
        self._window.grid.setFocus()

    def ask_to_protect(self) -> None:
        """Whether the originals of what is chosen shall say nothing any more."""
        items, window = [item for item in self._window.chosen if item.is_picture], self._window
        if not items:
            return
        words = self.tr(
            "Remove place, camera, owner and history from the files on this computer ({n})? Captions and credits stay "
            "in the library. That cannot be undone; backups made before still have the old files."
        )

        def protect() -> list[str]:
            return [window.desk.media.protect(item.sha).sha for item in items]

        def say(shas: list[str]) -> None:
            window.notice.say(self.tr("Cleaned: {n}.").format(n=digits(len(shas))))
            window.choose(*shas)

        ask = words.format(n=digits(len(items)))
        protect_all = partial(self._with_story_closed, protect, say)
        window.notice.ask(ask, self.tr("Protect"), protect_all, about=window.grid.chosen)

    def _replace(self, old: MediaItem) -> None:
        new, window = self._window.form.item, self._window
        if new is None or new.sha == old.sha:
            window.notice.say_wrong(self.tr("Nothing was replaced: the chosen picture is the old one."))
            return

        def say(done: Replaced) -> None:
            words = self.tr("{new} is shown in place of {old}; stories: {n}. Readers see it once they are published.")
            words = words.format(new=name_of(new), old=name_of(old), n=digits(len(done.stories)))
            window.notice.say(words, lambda: self._with_story_closed(lambda: window.desk.media.put_back(done), back))
            window.reload()

        def back(left: int) -> None:
            words = self.tr("Not brought back, because somebody worked on them since; stories: {n}.")
            if left:
                window.notice.say_wrong(words.format(n=digits(left)))
            window.reload()

        self._with_story_closed(lambda: window.desk.media.replace(old.sha, new.sha), say)

    def _with_story_closed(self, call: Callable[[], T], then: Callable[[T], None]) -> None:
        """The open story is saved and left meanwhile, and read anew afterwards."""
        session = self._panes.session
        open_ = session.article

        def again() -> None:
            if open_ is not None and session.article is None:
                session.open(open_.id)

        def done(result: T) -> None:
            again()
            if shiboken6.isValid(self):
                then(result)

        def failed(error: NewsdeskError) -> None:
            again()
            self._window.failed(error)

        session.close(lambda: self._panes.jobs.run(call, done, failed), self._window.failed)
