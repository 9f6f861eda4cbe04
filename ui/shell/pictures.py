"""Pictures on their way into a story: chosen, dropped or pasted, kept in the media store off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import MediaItem
from ui.jobs import Jobs
from ui.shell.session import Session

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.editor.pane import EditorPane

KINDS = "*.jpg *.jpeg *.png *.gif *.webp *.avif *.tif *.tiff"


class Pictures:
    """`window`: what its questions stand over."""

    def __init__(self, jobs: Jobs, session: Session, window: QWidget) -> None:
        self._jobs, self._session, self._window = jobs, session, window
        self._desk: Desk | None = None
        self._editor: EditorPane | None = None

    def attach(self, desk: Desk, editor: EditorPane) -> None:
        self._desk, self._editor = desk, editor

    def choose(self) -> None:
        """Ask for files, then stand them in the text."""
        title, kinds = _tr("Put pictures into the story"), _tr("Pictures ({kinds})").format(kinds=KINDS)
        names, _kind = QFileDialog.getOpenFileNames(self._window, title, "", kinds)
        self.add([(Path(name), Path(name).name) for name in names])

    def choose_lead(self) -> None:
        title, kinds = _tr("Choose the lead picture"), _tr("Pictures ({kinds})").format(kinds=KINDS)
        name, _kind = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self._keep(Path(name), Path(name).name, lambda item: self._session.change({"lead_picture": item.sha}))

    def add(self, pictures: Sequence[tuple[bytes | Path, str]]) -> None:
        """Bytes or files with their names, into the open story; what is no picture is refused with its reason."""
        article = self._session.article

        def stand(item: MediaItem) -> None:
            now = self._session.article
            if article is not None and now is not None and now.id == article.id and self._editor is not None:
                self._editor.insert_figure(item)

        for data, name in pictures:
            self._keep(data, name, stand)

    def _keep(self, data: bytes | Path, name: str, then: Callable[[MediaItem], None]) -> None:
        desk = self._desk
        if desk is not None:
            self._jobs.run(lambda: desk.media.add(_read(data), name), then)


def _read(data: bytes | Path) -> bytes:
    if isinstance(data, bytes):
        return data
    try:
        return data.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise NewsdeskError(
            _tr("{name} cannot be read: {reason}.").format(name=data.name, reason=reason),
            _tr("The text is as it was."),
        ) from error


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)
