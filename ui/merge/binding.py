"""Opens the merge of a story that came, and has its end written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from newsdesk import clock
from newsdesk.store.records import Article
from ui.history.words import when_words
from ui.merge.dialog import MergeDialog

if TYPE_CHECKING:
    from newsdesk.exchange.handover import Received
    from ui.panes import Panes


def open_merge(panes: Panes, received: Received) -> MergeDialog | None:
    """Ask what is kept of the two versions. The story is not open meanwhile, and is opened afterwards, merged or not.

    None where nothing is to be merged.
    """
    desk, editor, meeting = panes.desk, panes.editor, received.meeting
    if desk is None or editor is None or meeting is None:
        return None
    name = received.by or panes.tr("the other desk")
    when = when_words(received.at, clock.now().astimezone())
    told = panes.tr("{name} handed it over at {when}.").format(name=name, when=when)
    dialog = MergeDialog(meeting, editor.pictures, panes, told=told, by=name)

    def write(body: str, facts: dict[str, object]) -> None:
        panes.jobs.run(lambda: desk.handover.finish(meeting, body, facts), written, dialog.show_error)

    def written(_article: Article) -> None:
        panes.session.opened.connect(say, Qt.ConnectionType.SingleShotConnection)  # a story that opens hides a toast
        dialog.accept()

    def say(_article: Article) -> None:
        panes.toast.show_end(panes.tr("Both versions are one now"), panes.tr("Each of the two stays in History"))

    dialog.merged.connect(write)
    dialog.finished.connect(lambda _how: panes.session.open(meeting.article))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
