"""Whether a picture is sent with all that its file says: asked once more, with what that is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.store.records import MediaItem
from ui.media.model import name_of

if TYPE_CHECKING:
    from newsdesk.images.whole import Revealed
    from ui.media.window import LibraryWindow


class SendingWhole(QObject):
    def __init__(self, window: LibraryWindow) -> None:
        super().__init__(window)
        self._window = window
        window.notice.answered.connect(self._show_what_is)

    def choose(self, wanted: bool) -> None:
        """Off at once; on after a person has read what it reveals."""
        item, window = self._window.form.item, self._window
        if item is None:
            return
        if not wanted:
            self._put(item, on=False)
            return
        window.form.whole.setChecked(False)
        window.do(lambda: window.desk.media.reveals(item.sha), partial(self._ask, item), aside=True)

    def _ask(self, item: MediaItem, revealed: Revealed) -> None:
        told = (
            (self.tr("where it was taken: {said}"), revealed.place),
            (self.tr("when: {said}"), revealed.taken),
            (self.tr("with which camera: {said}"), revealed.camera),
            (self.tr("its serial number: {said}"), revealed.serial_number),
            (self.tr("whose it is: {said}"), revealed.owner),
            (self.tr("by which program: {said}"), revealed.program),
        )
        found = "; ".join(words.format(said=said) for words, said in told if said)
        if found:
            words = self.tr("Everybody who gets {name} can read {found}. Send it with that?")
        else:
            words = self.tr(
                "The file of {name} says nothing of place, camera or owner, but may say more than is looked for here: "
                "its whole history. Send it with that?"
            )
        ask = words.format(name=name_of(item), found=found)
        chosen = self._window.grid.chosen
        self._window.notice.ask(ask, self.tr("Send it whole"), lambda: self._put(item, on=True), about=chosen)

    def _put(self, item: MediaItem, *, on: bool) -> None:
        window, sha = self._window, item.sha

        def done(changed: MediaItem) -> None:
            window.model.take([changed])
            self._show_what_is()
            words = self.tr("{name} is sent with all that its file says, from the next publish on.")
            if not on:
                words = self.tr("{name} is sent with caption, credit and copyright alone, from the next publish on.")
            window.notice.say(words.format(name=name_of(changed)), lambda: self._put(changed, on=not on))

        window.do(lambda: window.desk.media.send_whole(sha, on=on), done)

    def _show_what_is(self) -> None:
        now = self._window.form.item
        item = self._window.model.item(now.sha) if now is not None else None
        if item is not None:
            self._window.form.show_item(item, other=False)
