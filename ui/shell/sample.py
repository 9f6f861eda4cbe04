"""The sample newsroom in the window: the way there and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsdesk.places import sample_store

if TYPE_CHECKING:
    from ui.panes import Panes

_KEY = "sample"


class Sample(QObject):
    """Opens it in place of the store that is open, which the next start opens again."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._own: Path | None = None
        panes.ready.connect(self.say_where)

    @property
    def is_open(self) -> bool:
        return self._panes.desk is not None and self._panes.desk.path == sample_store()

    def go(self) -> None:
        """There, or back."""
        if self.is_open:
            self._panes.session.close(self._go_back)
        else:
            self._open()

    def say_where(self) -> None:
        """That nothing is sent from here, and how one's own stories come back."""
        strip = self._panes.strip
        back, there = self.tr("Back to my stories"), self.tr("Sample newsroom")
        self._panes.actions_["sample_newsroom"].setText(back if self.is_open else there)
        if self.is_open:
            strip.show_hint(
                self.tr("This is the sample newsroom. Look around, change what you like."),
                self.tr("Nothing is sent from here: Publish writes into a folder on this computer."),
                (back, self.go),
                key=_KEY,
            )
        else:
            strip.clear_about(_KEY)

    def _open(self) -> None:
        from newsdesk.desk.sample import make_sample_store

        panes = self._panes
        self._own = panes.frame.store_path
        panes.jobs.run(
            make_sample_store,
            lambda path: panes.session.close(lambda: self._go_to(path)),
            panes.strip.show_error,
            aside=True,
        )

    def _go_back(self) -> None:
        if self._own is None:
            self._panes.frame.open_last()
        else:
            self._go_to(self._own)

    def _go_to(self, store: Path) -> None:
        self._panes.articles.view.setFocus()  # what was pressed goes, and would hand the focus on to anything
        self._panes.frame.open_store(store)
