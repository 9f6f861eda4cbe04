"""Another file takes the store's place while the window stands: the story is saved, the desk closed and opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ui.safety.words import tr

if TYPE_CHECKING:
    from ui.panes import Panes

T = TypeVar("T")


def exchange(panes: Panes, work: Callable[[Path], T], then: Callable[[T], None]) -> None:
    """`work` is given the store's path while nobody has it open; then it is opened, and `then` tells what came of it.

    A story that cannot be saved stays, and nothing is done.
    """
    path = panes.frame.store_path

    def opened(say: Callable[[], None]) -> None:
        frame = panes.frame
        if frame.closed:
            return

        def usable() -> None:
            frame.usable.disconnect(usable)
            panes.strip.clear_about("exchange")
            frame.activateWindow()
            panes.articles.view.setFocus()  # nothing had the focus while all was greyed
            say()

        panes.setEnabled(True)
        frame.usable.connect(usable)
        frame.open_store(path)

    def go() -> None:
        panes.setEnabled(False)
        panes.strip.show_hint(tr("The store is exchanged…"), tr("It opens again by itself."), key="exchange")
        desk, panes.desk = panes.desk, None
        panes.jobs.detach()
        if desk is not None:
            desk.backups.stop()
            panes.jobs.run(desk.close)
        # in their order: nothing that was asked of the store earlier runs meanwhile
        panes.jobs.run(
            lambda: work(path),
            lambda got: opened(lambda: then(got)),
            lambda error: opened(lambda: panes.strip.show_error(error)),
        )

    panes.session.close(go)
