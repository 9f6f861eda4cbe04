"""A story changes hands: written into a file, and opened from one. Where both changed it, the merge asks."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article
from ui.exchange.words import tr

if TYPE_CHECKING:
    from newsdesk.exchange.handover import Received
    from ui.panes import Panes

SUFFIX = ".newsdesk"
NAMED = 3  # remarks that are told at once


class Handover(QObject):
    """Files are opened one after the other. The open story is saved and closed first: it may be the one that comes."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._waiting: deque[Path] = deque()
        self._busy = False
        self._before: int | None = None  # the story that was open when the first of them came

    def ask_where(self) -> None:
        """Hand the open story over in a file."""
        panes, article = self._panes, self._panes.session.article
        if article is None:
            return
        from newsdesk.story.slug import slugify

        name = slugify(article.slug or article.headline, article.language) or tr("story")
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _kind = QFileDialog.getSaveFileName(
            panes,
            tr("Hand over “{headline}”").format(headline=article.headline or tr("Untitled")),
            str(Path(documents) / f"{name}{SUFFIX}"),
            tr("Hand-over files (*{ending})").format(ending=SUFFIX),
        )
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def write(self, path: Path) -> None:
        panes, desk, article = self._panes, self._panes.desk, self._panes.session.article
        if desk is None or article is None:
            return

        def done(_nothing: None) -> None:
            panes.toast.show_end(
                tr("The story is in the file {name}").format(name=path.name),
                tr("Send it by any means; newsdesk opens it."),
                (tr("Open the folder"), lambda: _open_folder(path.parent)),
            )

        panes.session.save(
            lambda: panes.jobs.run(lambda: desk.handover.write(article.id, path), done, self._say, aside=True)
        )

    def ask_which(self) -> None:
        """Open hand-over files."""
        chosen, _kind = QFileDialog.getOpenFileNames(
            self._panes,
            tr("Open a hand-over file"),
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation),
            tr("Hand-over files (*{ending})").format(ending=SUFFIX),
        )
        self.take_in([Path(name) for name in chosen])

    def take_in(self, paths: Sequence[Path]) -> None:
        self._waiting += paths
        if not self._busy:
            self._before = None
            self._panes.strip.clear_about("handover")
            self._next()

    def _next(self) -> None:
        panes, desk = self._panes, self._panes.desk
        if desk is None or not self._waiting:
            return
        self._busy = True
        path = self._waiting.popleft()
        if panes.session.article is not None:
            self._before = panes.session.article.id

        def failed(error: NewsdeskError) -> None:
            if self._before is not None and not self._waiting:  # else the next would be opened while this one comes
                panes.session.open(self._before)
            self._say(error)
            self._end()

        def stays(_error: NewsdeskError) -> None:
            self._end()  # it was said that the open story cannot be saved

        panes.session.close(
            lambda: panes.jobs.run(lambda: desk.handover.open(path), self._received, failed, aside=True), stays
        )

    def _received(self, received: Received) -> None:
        panes = self._panes
        if received.meeting is not None:
            from ui.merge.binding import merge_received

            merge_received(panes, received, self._end)
            return

        def say(_article: Article) -> None:
            title, more = _told(received)
            if received.remarks:
                panes.strip.show_hint(title, " ".join(received.remarks[:NAMED]), key="handover")
            else:
                panes.toast.show_end(title, more)
            self._end()

        def show() -> None:
            # said once it is open: a story that opens hides a toast
            panes.session.opened.connect(say, Qt.ConnectionType.SingleShotConnection)
            panes.session.open(received.article)

        # closed: where it was opened again meanwhile, it is to show what came
        panes.session.close(show, lambda _error: self._end())

    def _end(self) -> None:
        self._busy = False
        self._next()

    def _say(self, error: NewsdeskError) -> None:
        self._panes.strip.show_error(error, key="handover")


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _told(received: Received) -> tuple[str, str]:
    who = received.by or tr("another desk")
    title = {
        "added": tr("The story of {who} is here"),
        "same": tr("You have this story already, word for word"),
        "older": tr("You have a newer version of this story"),
        "taken over": tr("The changes of {who} are in the story"),
    }[received.meets.value]
    more = {
        "added": tr("With its pictures, notes and history."),
        "same": tr("Nothing was changed."),
        "older": tr("Nothing was changed."),
        "taken over": tr("What it said before stays in History."),
    }[received.meets.value]
    return title.format(who=who), more
