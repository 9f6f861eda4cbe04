"""The store takes nothing any more (full, write-protected, gone): say so, and offer to go on in another place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from newsdesk.errors import NewsdeskError
from newsdesk.store.errors import StoreUnwritable
from newsdesk.words import listed
from ui.digits import digits

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.store.records import ArticleChanges
    from ui.panes import Panes

NAMED = 5  # files that are told by name


def bind_elsewhere(panes: Panes) -> None:
    Elsewhere(panes)


class Elsewhere(QObject):
    """Of the window's store. The old one stays as it is; what is typed while it is copied goes along."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._came_from: Path | None = None
        panes.session.save_failed.connect(self._say)
        panes.session.opened.connect(lambda _article: self._bring_media())
        panes.session.save_slow.connect(self._say_slow)

    def _say(self, error: NewsdeskError) -> None:
        offers = ((self.tr("Save somewhere else…"), self._choose),) if isinstance(error, StoreUnwritable) else ()
        self._panes.strip.show_error(error, *offers, key="save")

    def _say_slow(self) -> None:
        self._panes.strip.show_hint(
            self.tr("The store does not answer."),
            self.tr("Its drive may be busy or away. Your text is kept here, and saved as soon as it answers."),
            key="save",
        )

    def _choose(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _kind = QFileDialog.getSaveFileName(
            self._panes,
            self.tr("Save all stories somewhere else"),
            str(Path(documents) / "newsdesk.sqlite"),
            self.tr("newsdesk stores (*.sqlite)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._copy_to(Path(name))

    def _copy_to(self, path: Path) -> None:
        panes, desk, article = self._panes, self._panes.desk, self._panes.session.article
        if desk is None or article is None:
            return
        unsaved = panes.session.unsaved()
        panes.strip.show_hint(
            self.tr("Copying all stories to {path}…").format(path=path),
            self.tr("You can go on writing meanwhile."),
            key="save",
        )
        panes.jobs.run(
            lambda: desk.copy_to(path, article.id, unsaved),
            lambda _nothing: self._copied(desk, path, article.id, unsaved),
            self._say,
            aside=True,
        )

    def _copied(self, desk: Desk, path: Path, article: int, before: ArticleChanges) -> None:
        """Once nothing was typed while the last of it was written, the window goes over to the copy."""
        panes = self._panes
        now = panes.session.article
        if panes.desk is not desk or now is None or now.id != article:
            return  # another store or story was opened meanwhile: the copy is there, and complete but for that
        unsaved = panes.session.unsaved()
        if unsaved != before:
            panes.jobs.run(
                lambda: desk.save_in_copy(path, article, unsaved),
                lambda _nothing: self._copied(desk, path, article, unsaved),
                self._say,
                aside=True,
            )
            return
        panes.session.saved_elsewhere()
        panes.strip.clear_about("save")
        self._came_from = desk.path.parent
        panes.frame.choose_store(path)

    def _bring_media(self) -> None:
        """The stories are here and can be gone on with; their pictures follow, as far as they can be had."""
        folder, self._came_from = self._came_from, None
        desk = self._panes.desk
        if folder is not None and desk is not None:
            self._panes.jobs.run(lambda: desk.media.bring_from(folder), self._brought, aside=True)

    def _brought(self, lacking: tuple[str, ...]) -> None:
        desk = self._panes.desk
        if lacking:
            self._panes.strip.show_hint(
                self.tr("Pictures and files that could not be brought along: {n}").format(n=digits(len(lacking))),
                listed(lacking[:NAMED]) + ("…" if len(lacking) > NAMED else ""),
            )
        elif desk is not None:
            self._panes.toast.show_end(
                self.tr("All stories are saved here now"),
                self.tr("{path} opens at the next start").format(path=desk.path),
            )
