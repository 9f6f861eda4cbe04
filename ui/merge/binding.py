"""Asks what is kept of two versions of a story, and has the answer written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from newsdesk import clock
from newsdesk.store.records import Article
from ui.history.words import when_words
from ui.manual.binding import HAND_OVER, show_manual

if TYPE_CHECKING:
    from newsdesk.exchange.handover import Meeting, Received
    from ui.panes import Panes

Keep = Callable[[str, Mapping[str, object]], Article]
"""Writes what was chosen: the body and the facts. Called off the GUI thread."""


def ask_merge(
    panes: Panes,
    meeting: Meeting,
    keep: Keep,
    *,
    told: str,
    by: str,
    kept: Callable[[], None],
    ended: Callable[[], None] = lambda: None,
    go: str = "",
    task: str = HAND_OVER,
) -> None:
    """Show both versions. The story is saved and closed meanwhile, and is opened again afterwards, merged or not.

    It may have been opened while the other version was on its way: an editor that still had it would write its words
    over the merge. `kept`: what was chosen is written. `ended`: the window is gone, or never came since the open story
    cannot be saved. `task`: what the manual opens at. The rest is that of `MergeDialog`.
    """
    from ui.merge.dialog import MergeDialog

    def show() -> None:
        editor = panes.editor
        if editor is None:
            ended()
            return
        dialog = MergeDialog(meeting, editor.pictures, panes, told=told, by=by, go=go)

        def write(body: str, facts: dict[str, object]) -> None:
            panes.jobs.run(lambda: keep(body, facts), written, dialog.show_error)

        def written(_article: Article) -> None:
            dialog.accept()
            kept()

        dialog.merged.connect(write)
        dialog.help.clicked.connect(lambda: show_manual(panes, task, over=dialog))
        dialog.finished.connect(lambda _how: panes.session.open(meeting.article, write=True))
        dialog.finished.connect(lambda _how: ended())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    panes.session.close(show, lambda _error: ended())


def merge_received(panes: Panes, received: Received, ended: Callable[[], None] = lambda: None) -> None:
    """Ask what is kept of the story that another desk handed over, where both changed it (`received.meeting`)."""
    desk, meeting = panes.desk, received.meeting
    if desk is None or meeting is None:
        ended()
        return
    name = received.by or panes.tr("the other desk")
    when = when_words(received.at, clock.now().astimezone())
    told = panes.tr("{name} handed it over at {when}.").format(name=name, when=when)

    def kept() -> None:
        panes.session.opened.connect(say, Qt.ConnectionType.SingleShotConnection)  # a story that opens hides a toast

    def say(_article: Article) -> None:
        panes.toast.show_end(panes.tr("Both versions are one now"), panes.tr("Each of the two stays in History"))

    ask_merge(
        panes,
        meeting,
        lambda body, facts: desk.handover.finish(meeting, body, facts),
        told=told[:1].upper() + told[1:] if not received.by else told,
        by=name,
        kept=kept,
        ended=ended,
    )
