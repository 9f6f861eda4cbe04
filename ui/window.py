"""The window. It stands first, empty, painted in its papers; then the list comes, and once that is filled all the rest.

Nothing heavy is imported here: every millisecond before the first paint is one that the person waits.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from newsdesk.errors import NewsdeskError
from ui.jobs import Jobs
from ui.theme.tokens import ThemeWatcher, current

if TYPE_CHECKING:
    from newsdesk.crashes import Crash
    from newsdesk.desk import Desk
    from newsdesk.store.records import ArticleSummary
    from ui.front import Front
    from ui.outbox.leaving import Leaving
    from ui.panes import Panes
    from ui.shell.one_window import OneWindow

SIZE = QSize(1440, 900)
LEAST = QSize(580, 360)  # a screen of 1440 x 900 with letters of 24 points
CHOSEN = "store/chosen"
IN_SIGHT = 40  # rows that a tall screen shows
BAR, SIDE, LIST = 44, 196, 300  # where the panes will stand: what the first paint shows of them


class MainWindow(QMainWindow):
    """`stands` after the first paint, `listed` once the list shows what the store has, `usable` once a story can be
    written (or it is said why none can), `gone` when everything is saved and let go,
    `again` where a new window is to take this one's place then.

    `settings`: where the layout is remembered. `open_desk`: opens a store; called off the GUI thread. `one`: sees to it
    that a store has one window. `files_given` (list of Path): stories to import, once a store is open.
    `returned` (str): a browser came back from a site's page by this address, which may hold a secret.
    """

    stands = Signal()
    listed = Signal()
    usable = Signal()
    gone = Signal()
    again = Signal()
    files_given = Signal(object)
    returned = Signal(str)

    def __init__(
        self,
        settings: QSettings,
        theme: ThemeWatcher,
        open_desk: Callable[[Path | None], Desk] | None = None,
        one: OneWindow | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("newsdesk")
        self.setMinimumSize(LEAST)
        self.settings, self.theme = settings, theme
        self.jobs = Jobs(parent=self)
        self.jobs.trouble.connect(self._say_trouble)
        self.closed = False  # all is saved and let go
        self.crash: Crash | None = None  # how the run before ended, until it is told
        self._front: Front | None = None
        self._panes: Panes | None = None
        self._unused: Desk | None = None  # open, and not yet in the care of the panes
        self._open = open_desk or _open_desk
        self._one = one
        self._files: list[Path] = []  # given before there was a store
        self._store_path: Path | None = None
        self._leaving: Leaving | None = None
        self._painted = self._listed = False
        self.resize(SIZE)
        geometry = settings.value("layout/window")
        if geometry is not None:
            self.restoreGeometry(geometry)
        if one is not None:
            self.stands.connect(one.listen)
            self.usable.connect(one.listen)
            self.gone.connect(one.release)
            one.wanted.connect(self.come_forward)
            one.returned.connect(self.returned)

    @property
    def front(self) -> Front:
        """Side bar and list. Made when first asked for: after the first paint, unless somebody cannot wait."""
        if self._front is None:
            from ui.front import Front

            self._front = Front(self.jobs, BAR)
            self.setCentralWidget(self._front)
            self._front.restore(self.settings)
        return self._front

    @property
    def panes(self) -> Panes:
        """All that the window shows. Made when first asked for: with the list filled, unless somebody cannot wait."""
        if self._panes is None:
            from ui.panes import Panes

            self._panes = Panes(self, self.front)
            self._panes.close_wanted.connect(self.close)
            self._panes.ready.connect(self.usable)
            self._panes.sending.connect(lambda: self.give_files([]))
            self.takeCentralWidget()  # the front, empty now, is still asked for the list
            self.front.setParent(self._panes)  # without a parent, any thread's garbage collection could delete it
            self.front.hide()
            self.setCentralWidget(self._panes)
            self._panes.restore()
        return self._panes

    @property
    def store_path(self) -> Path:
        """Of the store that is open, or was to be."""
        from newsdesk.places import default_store

        return (self._store_path or default_store()).absolute()

    @property
    def one_name(self) -> str:
        """By which another start finds this window, "" if none can."""
        return self._one.name if self._one is not None else ""

    def _open_desk(self, path: Path | None) -> Desk:
        """Off the GUI thread."""
        if self._one is not None and not self._one.take(self.store_path):
            from ui.shell.one_window import OpenElsewhere

            raise OpenElsewhere(self.store_path)
        return self._open(path)

    def open_store(self, path: Path | None) -> None:
        """Open the store at `path` (None: the user's own) off the GUI thread, and show what is in it."""
        self._store_path = path
        self._begin(lambda: self._open_desk(path))

    def open_last(self) -> None:
        """Open the store that the person chose last, by default their own. One that is gone is not made anew."""
        self._store_path = chosen_store(self.settings)
        self._begin(lambda: self._open_there(self._store_path))

    def choose_store(self, path: Path) -> None:
        """Open the store at `path`, now and at the next start."""
        self.settings.setValue(CHOSEN, str(path))
        self.open_store(path)

    def open_again(self) -> None:
        """Try the same store once more."""
        self.open_store(self._store_path)

    def come_forward(self, files: list[Path]) -> None:
        """Another start wants this window at the front, with these files perhaps."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.give_files(files)

    def give_files(self, files: list[Path]) -> None:
        """Stories to import: now, or once a store is open."""
        self._files += files
        if self._files and self._panes is not None and self._panes.desk is not None:
            files, self._files = self._files, []
            self.files_given.emit(files)

    def say_rescued(self) -> None:
        """An unexpected exception was caught, and the story saved."""
        self.panes.strip.show_hint(
            self.tr("Something went wrong inside newsdesk."),
            self.tr("Your text was saved, and kept as a version of its own. The log says where it happened."),
        )

    def rescue(self) -> None:
        """Save the open story from a full read: something broke."""
        if self._panes is not None:
            self._panes.session.rescue()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._panes is None:
            self._paint_papers()
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._first_paint)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save first: the window goes when the store has everything."""
        if self.closed:
            event.accept()
        elif self._panes is None or self._panes.desk is None:
            self._let_go()
            event.accept()
        else:
            event.ignore()
            session = self._panes.session
            self._leave(lambda: session.close(self._close_now, self._cannot_save))

    def end(self) -> None:
        """The system ends the program: save and go, and ask nothing. What waits to be sent goes at the next start."""
        if self.closed or self._panes is None or self._panes.desk is None:
            self.close()
        else:
            self._panes.session.close(self._close_now, self._cannot_save)

    def begin_anew(self) -> None:
        """Give way to a new window on the same store, which says everything in another language (`again`)."""

        def go() -> None:
            self._let_go()
            self.again.emit()

        if self._panes is None or self._panes.desk is None:
            go()
        else:
            self._panes.session.close(go, self._cannot_save)

    def _leave(self, go: Callable[[], None]) -> None:
        """`go`, unless the person stays for what is still to be sent."""
        if self._leaving is None:
            from ui.outbox.leaving import Leaving

            self._leaving = Leaving(self, self.panes.publisher)
        self._leaving.leave(go)

    def _open_there(self, path: Path | None) -> Desk:
        from newsdesk.store.errors import StoreGone

        if path is not None and not path.exists():
            raise StoreGone(path)
        return self._open_desk(path)

    def _first_paint(self) -> None:
        """The store opens in its thread while Qt loads the fonts for a first word, and then the list is made."""
        self.stands.emit()
        if self._front is None:
            word = QLabel(self.tr("Opening…"))
            word.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.setCentralWidget(word)
        QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        if not self.closed and self._panes is None:
            self.front.show()

    def _begin(self, open_desk: Callable[[], Desk]) -> None:
        """The first rows come before the store is open: until then a person sees what there is, and can choose."""
        path = self.store_path

        def go(_nothing: object = None) -> None:
            self.jobs.run(open_desk, self._opened, self._refused)

        def show(rows: tuple[ArticleSummary, ...] | None) -> None:
            if rows and not self.closed and self._panes is None and self.front.articles.show_early(rows):
                self.front.show()
                self._say_listed()
                QTimer.singleShot(0, self, go)  # it is painted before the opening takes the interpreter
            else:
                go()

        if self._panes is None:
            self.jobs.run(lambda: _first_rows(path), show, go)
        else:
            go()

    def _opened(self, desk: Desk) -> None:
        if self.closed:
            desk.close()
            return
        if self._unused is not None:
            self.jobs.run(self._unused.close)
        self._unused = desk
        self.front.articles.attach(desk)
        self.jobs.run(lambda: None, lambda _nothing: self._first_page())  # follows the list's own question

    def _first_page(self) -> None:
        """The list has its answer, and is painted before anything else is made."""
        self._say_listed()
        QTimer.singleShot(0, self, self._make_rest)

    def _say_listed(self) -> None:
        if not self._listed:
            self._listed = True
            self.listed.emit()

    def _make_rest(self) -> None:
        desk, self._unused = self._unused, None
        if desk is not None and not self.closed:
            self.panes.attach(desk)
            self.panes.show()

    def _refused(self, error: NewsdeskError) -> None:
        if not self.closed:
            self.front.articles.show_nothing()
            self.panes.refuse(error)
            self.panes.show()
            self.usable.emit()

    def _say_trouble(self, error: NewsdeskError) -> None:
        from newsdesk.store.errors import StoreDamaged, StoreUnwritable

        if self.closed:
            return
        if isinstance(error, StoreUnwritable | StoreDamaged):
            self.panes.session.save_failed.emit(error)
        else:
            self.panes.strip.show_error(error)

    def _close_now(self) -> None:
        self._let_go()
        QTimer.singleShot(0, self, self._end_now)  # not from within the event that was ignored

    def _end_now(self) -> None:
        hidden = self.isHidden()
        self.close()
        if hidden:  # it was in the background: Qt ends the program by itself only after a window that was in sight
            QApplication.quit()

    def _cannot_save(self, error: NewsdeskError) -> None:
        """Closing must not lose the text, nor be refused for ever."""
        from ui.dialogs.unsaved import UnsavedDialog

        session = self.panes.session
        dialog = UnsavedDialog(error, session.text(), self)
        dialog.try_again.connect(self.close, Qt.ConnectionType.QueuedConnection)
        dialog.given_up.connect(session.give_up)
        dialog.given_up.connect(self._close_now)
        dialog.open()

    def _let_go(self) -> None:
        """The last of it: layout, what still runs, the store, the web engine."""
        self.closed = True
        self.settings.setValue("layout/window", self.saveGeometry())
        if self._panes is not None:
            self._panes.let_go()
        if self._unused is not None:
            self.jobs.run(self._unused.close)
        self.settings.sync()
        self.jobs.stop()
        self.gone.emit()

    def _paint_papers(self) -> None:
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.paper)
        painter.fillRect(QRect(0, 0, self.width(), BAR), theme.window)
        painter.fillRect(QRect(0, BAR, SIDE + LIST, self.height()), theme.window)
        painter.fillRect(QRect(0, BAR, SIDE, self.height()), theme.side)
        painter.fillRect(QRect(0, BAR - 1, self.width(), 1), theme.line)
        painter.end()


def _open_desk(path: Path | None) -> Desk:
    from newsdesk.desk import Desk

    return Desk.open(path, start_courier=False)  # the panes start it, once there is time


def _first_rows(path: Path) -> tuple[ArticleSummary, ...] | None:
    from newsdesk import clock
    from newsdesk.store.first_page import first_page

    return first_page(path, IN_SIGHT, clock.now()) if path.exists() else None


def chosen_store(settings: QSettings) -> Path | None:
    """The store that the person chose last; None: their own."""
    chosen = settings.value(CHOSEN)
    return Path(str(chosen)) if chosen else None
