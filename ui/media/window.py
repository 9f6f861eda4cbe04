"""The media library as a window of its own: all files in a grid, the chosen one at the right, a notice below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.changes import Change
from newsdesk.errors import NewsdeskError
from newsdesk.store.library import Shown
from newsdesk.store.records import MediaItem
from ui.dialogs.manager.notice import Notice
from ui.digits import digits
from ui.inspector.fields import Choice
from ui.media.form import MediaForm, empty
from ui.media.grid import Grid
from ui.media.model import LibraryModel, name_of
from ui.media.replacing import Replacing
from ui.media.sending_whole import SendingWhole
from ui.media.thumbnails import Thumbnails
from ui.shell.pictures import KINDS, Given, keep_all
from ui.theme.look import button, fit, label, rule

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.store.library import MediaUse
    from ui.panes import Panes

T = TypeVar("T")
SIZE = (1120, 720)
PAUSE = 150  # ms after the last key of a search, and in which several changes become one question


class LibraryWindow(QWidget):
    """Asks the desk of `panes`; what it changes is kept at once, and can be undone in the foot."""

    def __init__(self, panes: Panes, desk: Desk) -> None:
        super().__init__(panes, Qt.WindowType.Window)
        self.setObjectName("libraryWindow")
        self.setWindowTitle(self.tr("Media library"))
        fit(self, *SIZE)
        self._panes, self.desk = panes, desk
        self._wanted: Sequence[str] = ()
        self._insertion: Callable[[], None] | None = None  # what undoes the last one
        self._asked = 0  # searches so far: an earlier answer is not shown
        self.thumbnails = Thumbnails(desk.media.thumbnail, self)
        self.model = LibraryModel()
        self.grid = Grid(self.model, self.thumbnails)
        self.form = MediaForm(self.thumbnails)
        self.notice = Notice()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search captions, credits, file names"))
        self.search.setAccessibleName(self.tr("Search the media library"))
        self.search.setClearButtonEnabled(True)
        self.shown = Choice(self.tr("What is listed"), labelled=False)
        self.shown.show_options(
            [
                (self.tr("All media"), Shown.ALL),
                (self.tr("Without alternative text"), Shown.NO_ALT),
                (self.tr("Without credit"), Shown.NO_CREDIT),
                (self.tr("Used nowhere"), Shown.UNUSED),
            ],
            Shown.ALL,
        )
        self.count = label(look="soft")
        self.add = button(self.tr("Add…"), "plus", tip=self.tr("Add pictures and files; or drop them here"))
        self.replacing = Replacing(panes, self)
        self.sending_whole = SendingWhole(self)
        self._pages, self._side = QStackedWidget(), QStackedWidget()
        self._arrange()
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.reload)
        self._connect()
        self.reload()

    def open_at(self, sha: str = "") -> None:
        """Show it, with this file chosen, or as it was left."""
        if sha:
            self.choose(sha)
        if not self.isVisible():
            room = self._panes.screen().availableGeometry()
            place = self.rect().translated(self._panes.window().frameGeometry().center() - self.rect().center())
            place.moveLeft(max(room.left(), min(place.left(), room.right() - place.width())))
            place.moveTop(max(room.top(), min(place.top(), room.bottom() - place.height())))
            self.move(place.topLeft())
        self._show_item()
        self.show()
        self.raise_()
        self.activateWindow()
        self.grid.setFocus()

    def choose(self, *shas: str) -> None:
        """Select these, once they are there."""
        self._wanted = shas
        self.search.clear()
        self.shown.show_value(Shown.ALL, force=True)
        self.reload()

    @property
    def chosen(self) -> list[MediaItem]:
        items = (self.model.item(sha) for sha in self.grid.chosen)
        return [item for item in items if item is not None]

    def reload(self) -> None:
        """Ask the desk which files are found."""
        self._asked += 1
        number, words, shown = self._asked, self.search.text(), self._filter()

        def show(found: tuple[str, ...]) -> None:
            if shiboken6.isValid(self) and number == self._asked:
                self._show_found(found)

        # to find what nothing shows all stories are read, and that must hold up no save
        aside = shown is Shown.UNUSED
        self._panes.jobs.run(lambda: self.desk.media.find(words, shown), show, self.failed, aside=aside)

    def stop(self) -> None:
        """The store is closed."""
        self.thumbnails.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.notice.give_up():
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.form.flush()
        super().closeEvent(event)

    # --- the desk ------------------------------------------------------------------------------------------------

    def do(self, call: Callable[[], T], then: Callable[[T], None], *, aside: bool = False) -> None:
        """Run `call` off the GUI thread, go on; an error stands in the foot."""

        def done(result: T) -> None:
            if shiboken6.isValid(self):
                then(result)

        self._panes.jobs.run(call, done, self.failed, aside=aside)

    def failed(self, error: NewsdeskError) -> None:
        """Say it in the foot."""
        if shiboken6.isValid(self):
            self.notice.show_error(error)
            self._show_item(anew=True)  # the fields go back to what is kept

    def _read(self, shas: Sequence[str]) -> None:
        def take(items: Sequence[MediaItem]) -> None:
            self.model.take(items)
            self._show_item()

        self.do(lambda: self.desk.media.items(shas), take)

    def _changed(self, change: Change) -> None:
        if change.kind in {"media", "article"}:
            self._soon.start()

    # --- what is done --------------------------------------------------------------------------------------------

    def _edit(self, name: str, text: str) -> None:
        item = self.form.item
        if item is None or getattr(item, name) == text:
            return
        before, sha, words = getattr(item, name), item.sha, self.form.fields[name].accessibleName()

        def put(value: str, then: Callable[[], None]) -> None:
            def done(changed: MediaItem) -> None:
                self.model.take([changed])
                self._show_item()
                then()

            self.do(lambda: self.desk.media.update(sha, **{name: value}), done)

        def undo() -> None:
            put(before, lambda: None)

        put(text, lambda: self.notice.say(self.tr("{fact} changed.").format(fact=words), undo))

    def _insert(self) -> None:
        items, editor, story = self.chosen, self._panes.editor, self._panes.session.article
        if not items:
            return
        if editor is None or story is None:
            self.notice.say_wrong(self.tr("No story is open. Open the one that shall show it, then insert."))
            return
        if editor.source.active:
            editor.source.leave()
        self.form.flush()
        editor.insert_media(items)
        headline = story.headline or self.tr("the new story")
        self.activateWindow()
        self._insertion = editor.text.undo
        self.notice.say(self.tr("Inserted into {headline}.").format(headline=headline), self._insertion)
        editor.story.changed.connect(self._story_changed, Qt.ConnectionType.SingleShotConnection)

    def _story_changed(self) -> None:
        """Something else was done in the story, or this undone there: Undo here would take back another step."""
        if self.notice.undo is self._insertion:
            self.notice.clear()

    def _open_story(self, article: int) -> None:
        self.close()
        self._panes.session.open(article)
        self._panes.window().activateWindow()

    def _ask_to_delete(self) -> None:
        items = self.chosen
        if not items:
            return
        words = self.tr("Delete {name}? Its file is removed from this computer; that cannot be undone.")
        if len(items) > 1:
            words = self.tr(
                "Delete %Ln files? They are removed from this computer; that cannot be undone.", "", len(items)
            )

        def delete() -> int:
            for item in items:
                self.desk.media.remove(item.sha)
            return len(items)

        def say(number: int) -> None:
            self.notice.say(self.tr("Deleted: {n}.").format(n=digits(number)))

        ask = words.format(name=name_of(items[0]))
        self.notice.ask(ask, self.tr("Delete"), lambda: self.do(delete, say, aside=True), about=self.grid.chosen)

    def _ask_for_files(self) -> None:
        kinds = self.tr("Pictures ({kinds})").format(kinds=KINDS)
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Add to the media library"), "", f"{kinds};;*")
        self._add([(Path(name), Path(name).name) for name in names])

    def _add(self, given: Sequence[Given]) -> None:
        if not given:
            return

        def show(found: tuple[list[MediaItem], NewsdeskError | None]) -> None:
            kept, trouble = found
            if kept:
                self.choose(*(item.sha for item in kept))
            if trouble is not None:
                self.notice.show_error(trouble)
            else:
                self.notice.say(self.tr("Added: {n}.").format(n=digits(len(kept))))

        self.do(lambda: keep_all(self.desk, given), show, aside=True)

    # --- what is shown -------------------------------------------------------------------------------------------

    def _filter(self) -> Shown:
        chosen = self.shown.currentIndex()
        return list(Shown)[chosen] if chosen >= 0 else Shown.ALL

    def _show_found(self, found: tuple[str, ...]) -> None:
        if found == self.model.shas:
            self.model.refresh()
        else:
            chosen, place = self.grid.chosen, self.grid.verticalScrollBar().value()
            self.model.show(found)
            self._select(chosen)
            self.grid.verticalScrollBar().setValue(place)
        if self._wanted:
            self._select(self._wanted)
            self._wanted = ()
        if found and not self.grid.chosen:
            self._select(found[:1])
        all_of_it = not self.search.text() and self._filter() is Shown.ALL
        words = self.tr("1 file") if len(found) == 1 else self.tr("%Ln files", "", len(found))
        self.count.setText(words if found else "")
        self._pages.setCurrentIndex(0 if found else 1 if all_of_it else 2)
        self._show_item()
        if self.form.item is not None:
            self._ask_uses(self.form.item.sha)

    def _select(self, shas: Sequence[str]) -> None:
        rows = [row for row in map(self.model.row_of, shas) if row >= 0]
        selection = self.grid.selectionModel()
        for number, row in enumerate(rows):
            index = self.model.index(row, 0)
            if number == 0:
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.grid.scrollTo(index)
            selection.select(index, QItemSelectionModel.SelectionFlag.Select)

    def _show_item(self, *, anew: bool = False) -> None:
        """The current one at the right. Without `anew` a field in which the person types is left alone."""
        sha = self.grid.current_sha
        item = self.model.item(sha) if sha else None
        self._side.setCurrentIndex(0 if item is not None else 1)
        if item is None:
            return
        other = self.form.item is None or self.form.item.sha != item.sha
        if other:
            self.form.flush()
            self.form.show_uses(None)
            self._ask_uses(item.sha)
        self.form.show_item(item, other=other or anew)
        self.form.insert.setEnabled(self._panes.session.article is not None)

    def _story_opened(self, _article: object) -> None:
        self._show_item()

    def _ask_uses(self, sha: str) -> None:
        def show(uses: tuple[MediaUse, ...]) -> None:
            if self.form.item is not None and self.form.item.sha == sha:
                self.form.show_uses(uses)

        self.do(lambda: self.desk.media.uses(sha), show, aside=True)

    def _connect(self) -> None:
        self.model.wanted.connect(self._read)
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._show_item())
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self.notice.chosen(self.grid.chosen))
        self.grid.inserted.connect(self._insert)
        self.grid.removal_wanted.connect(self._ask_to_delete)
        self.grid.given.connect(self._add)
        self.search.textEdited.connect(lambda _text: self._soon.start())
        self.search.textChanged.connect(lambda text: None if text else self._soon.start())
        self.shown.picked.connect(lambda _value: self.reload())
        self.add.clicked.connect(self._ask_for_files)
        self.form.edited.connect(self._edit)
        self.form.opened.connect(self._open_story)
        self.form.insert.clicked.connect(self._insert)
        self.form.replace.clicked.connect(self.replacing.ask)
        self.form.protect.clicked.connect(self.replacing.ask_to_protect)
        self.form.whole.clicked.connect(self.sending_whole.choose)
        self.form.delete.clicked.connect(self._ask_to_delete)
        self._panes.jobs.changed.connect(self._changed)
        self._panes.session.opened.connect(self._story_opened)  # no lambda, which would outlive the window
        self._panes.theme.changed.connect(self.grid.viewport().update)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.search.setFocus)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.grid)
        undo.setContext(Qt.ShortcutContext.WidgetShortcut)
        undo.activated.connect(self.notice.take_back)

    def _arrange(self) -> None:
        bar = QFrame()
        bar.setObjectName("topBar")
        top = QHBoxLayout(bar)
        top.setContentsMargins(16, 7, 12, 7)
        top.setSpacing(10)
        top.addWidget(label(self.tr("Media library"), weight=QFont.Weight.DemiBold, size=14))
        top.addWidget(self.count)
        top.addStretch(1)
        self.search.setMinimumWidth(100)
        self.search.setMaximumWidth(300)
        self.shown.setMinimumWidth(110)
        top.addWidget(self.search, 3)
        top.addWidget(self.shown)
        top.addWidget(self.add)
        self._pages.addWidget(self.grid)
        line = self.tr("Drop pictures here, or press Add. Those that stories show come by themselves.")
        self._pages.addWidget(empty("images", self.tr("No pictures yet"), line))
        self._pages.addWidget(empty("search-x", self.tr("Nothing found"), self.tr("Other words, or all media.")))
        self._side.setFixedWidth(self.form.width())
        self._side.addWidget(self.form)
        self._side.addWidget(QWidget())
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(10, 8, 0, 0)
        left.addWidget(self._pages)
        middle.addLayout(left, 1)
        side = QFrame()
        side.setObjectName("librarySide")
        inside = QVBoxLayout(side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._side)
        middle.addWidget(side)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 16, 8)
        foot.addWidget(self.notice, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addLayout(middle, 1)
        whole.addWidget(rule())
        whole.addLayout(foot)
