"""Pictures and files on their way into a story: chosen, dropped or pasted; kept off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from newsdesk.errors import NewsdeskError
from newsdesk.store.files import SUFFIXES
from newsdesk.store.records import Article, ArticleChanges, MediaItem
from newsdesk.words import listed, why
from ui.editor.paste.pictures import PICTURES, Kept
from ui.editor.wanted import EditWanted, FileKinds, FilesWanted
from ui.jobs import Jobs
from ui.shell.notice import Strip
from ui.theme.icons import icon

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.editor.pane import EditorPane

KINDS = " ".join(f"*{suffix}" for suffix in PICTURES)
NAMED = 5  # files that were refused, so that the line stays one that is read
Given = tuple[bytes | Path | Kept, str]


class Open(Protocol):
    """What is written in: the open story, or a template's text."""

    @property
    def article(self) -> Article | None: ...
    def change(self, changes: ArticleChanges) -> None: ...


class Pictures:
    """`window`: what its questions stand over."""

    def __init__(self, jobs: Jobs, session: Open, window: QWidget, strip: Strip, settings: QSettings) -> None:
        self._jobs, self._session, self._window = jobs, session, window
        self._strip, self._settings = strip, settings
        self._desk: Desk | None = None
        self._editor: EditorPane | None = None
        self.describe: Callable[[str], object] = lambda _sha: None  # where the words of a picture are written

    def attach(self, desk: Desk, editor: EditorPane) -> None:
        self._desk, self._editor = desk, editor

    def choose(self, wanted: FilesWanted) -> None:
        """Ask for files, keep them, and hand them to who wanted them: if the story is still the same."""
        if wanted.kinds in (FileKinds.PICTURE, FileKinds.PICTURES):
            title, kinds = wanted.title or _tr("Choose pictures"), _tr("Pictures ({kinds})").format(kinds=KINDS)
        else:
            title = wanted.title or _tr("Choose sound, films or files")
            kinds = _tr("Sound, films and files ({kinds})").format(kinds=" ".join(f"*{suffix}" for suffix in SUFFIXES))
        if wanted.kinds in (FileKinds.PICTURE, FileKinds.FILE):
            name, _kind = QFileDialog.getOpenFileName(self._window, title, "", kinds)
            names = [name] if name else []
        else:
            names, _kind = QFileDialog.getOpenFileNames(self._window, title, "", kinds)
        self._keep([(Path(name), Path(name).name) for name in names], wanted.then)

    def choose_lead(self) -> None:
        def take(items: Sequence[MediaItem]) -> None:
            self._session.change({"lead_picture": items[0].sha})

        self.choose(FilesWanted(FileKinds.PICTURE, take, _tr("Choose the lead picture")))

    def lead_wanted(self, chip: QWidget) -> None:
        """The chip of the lead picture was pressed: choose one; where there is one, what can be done with it."""
        article = self._session.article
        if article is None or not article.lead_picture:
            self.choose_lead()
            return
        sha = article.lead_picture
        menu = QMenu(chip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for sign, words, does in (
            ("crop", _tr("Edit the lead picture…"), lambda: self.edit(EditWanted(sha, self._take_lead, lead=True))),
            ("text-cursor-input", _tr("Alternative text and credit…"), lambda: self.describe(sha)),
            ("replace", _tr("Choose another…"), self.choose_lead),
            ("trash-2", _tr("No lead picture"), lambda: self._session.change({"lead_picture": ""})),
        ):
            menu.addAction(icon(sign), words, does)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def _take_lead(self, item: MediaItem) -> None:
        self._session.change({"lead_picture": item.sha})

    def edit(self, wanted: EditWanted) -> None:
        """Open the picture editor; what comes of it is a picture of its own, for this place in this story."""
        desk, article = self._desk, self._session.article
        if desk is None or article is None:
            return

        from newsdesk.images.edit import Recipe
        from ui.picture_editor.window import SMALL, PictureEditor

        def then(item: MediaItem) -> None:
            now = self._session.article
            if now is not None and now.id == article.id:
                wanted.then(item)
            if item.sha != wanted.sha and Recipe.from_json(item.recipe).regions:
                self._jobs.run(lambda: desk.media.still_on(wanted.sha), self._tell_what_stays)

        PictureEditor(
            QApplication.activeModalWidget() or self._window,
            partial(self._jobs.run, aside=True),
            load=lambda: desk.media.to_edit(wanted.sha, SMALL),
            make=lambda recipe: desk.media.edited(wanted.sha, recipe),
            then=then,
            settings=self._settings,
            lead=wanted.lead,
        ).open()

    def _tell_what_stays(self, sites: Sequence[str]) -> None:
        """A face was hidden, but a site has the picture from before: nobody may think it gone."""
        if sites:
            self._strip.show_hint(
                _tr("{sites} still has the picture from before").format(sites=listed(sites)),
                _tr("Publish, then delete it in the media library of the site: who knows its address still sees it."),
            )

    def add(self, given: Sequence[Given]) -> None:
        """Bytes or files with their names, into the open story; what cannot be kept is refused with its reason."""
        if self._editor is not None:
            self._keep(given, self._editor.insert_media)

    def open(self, sha: str) -> None:
        """Show a file in the system's own program for it."""
        desk = self._desk

        def show(path: Path) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        if desk is not None:
            self._jobs.run(lambda: desk.media.path(sha), show)

    def _keep(self, given: Sequence[Given], then: Callable[[Sequence[MediaItem]], None]) -> None:
        desk, article = self._desk, self._session.article
        if desk is None or article is None or not given:
            return

        def keep() -> tuple[list[MediaItem], NewsdeskError | None]:
            return keep_all(desk, given)

        def hand_over(found: tuple[list[MediaItem], NewsdeskError | None]) -> None:
            kept, trouble = found
            now = self._session.article
            if kept and now is not None and now.id == article.id:
                then(kept)
            if trouble is not None:
                self._jobs.trouble.emit(trouble)

        # a film takes its time, and no save may wait behind it
        self._jobs.run(keep, hand_over, aside=any(_is_file(data) for data, _name in given))


def keep_all(desk: Desk, given: Sequence[Given]) -> tuple[list[MediaItem], NewsdeskError | None]:
    """What could be kept, and why the first of the others could not: of several that says which, and names the rest.
    Off the GUI thread.
    """
    kept: list[MediaItem] = []
    trouble: NewsdeskError | None = None
    refused: list[str] = []
    for data, name in given:
        try:
            kept.append(_keep_one(desk, data, name))
        except NewsdeskError as error:
            trouble = trouble or error
            refused.append(name)
    if trouble is not None and len(given) > 1:
        first, *others = refused
        if first and first not in trouble.what:
            trouble.what = f"{first}: {trouble.what}"
        if others:
            names = listed(others[:NAMED]) + (" …" if others[NAMED:] else "")
            trouble.advice = f"{trouble.advice} {_tr('Not added either: {names}.').format(names=names)}".strip()
    return kept, trouble


def _keep_one(desk: Desk, data: bytes | Path | Kept, name: str) -> MediaItem:
    if isinstance(data, Kept):
        return desk.media.get(data)
    if isinstance(data, bytes):
        return desk.media.add(data, name)
    return desk.media.add_file(data) if _is_file(data) else desk.media.add(read_file(data), name)


def _is_file(data: bytes | Path | Kept) -> bool:
    """Whether it is something else than a picture."""
    return isinstance(data, Path) and data.suffix.lower() in SUFFIXES


def read_file(path: Path) -> bytes:
    """Raises a NewsdeskError that says why it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        reason = why(error)
        raise NewsdeskError(
            _tr("{name} cannot be read: {reason}.").format(name=path.name, reason=reason),
            _tr("The text is as it was."),
        ) from error


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)
