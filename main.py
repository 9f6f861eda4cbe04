"""The front door: hands a command to `newsdesk.cli`, else shows the window, then opens the store."""

from __future__ import annotations

import argparse
import builtins
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from newsdesk.cli import table
from newsdesk.cli.codes import FAILED, USAGE

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from newsdesk.desk.report import Line
    from ui.shell.one_window import OneWindow
    from ui.theme.tokens import ThemeWatcher
    from ui.window import MainWindow

SCHEME = "newsdesk:"
STORIES = (".md", ".markdown", ".html", ".htm", ".txt", ".docx", ".zip", ".newsdesk")
TITLE_BAR = 40  # px, about
RARELY = 50_000  # new objects between two collections of garbage
YIELDS = 0.0001  # s after which a thread that works beside the window lets it have the interpreter (Python: 0.005)
_plain_import = builtins.__import__  # Python's own, as long as PySide6 is not imported


def main(arguments: Sequence[str] | None = None) -> int:
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    if table.is_meant(arguments):
        from newsdesk.cli.program import run

        gc.set_threshold(RARELY)  # most of what a command makes is modules, which stay
        code = run(arguments, draw, facts)
        gc.freeze()  # else Python looks through all of them once more, for a fifth of a second, before it ends
        return code
    options = parse(arguments)
    if options.url not in {"", SCHEME}:
        return bring_back(options.url)
    if lacks_display():
        from newsdesk.cli.no_window import no_display

        print(no_display(), file=sys.stderr)
        return FAILED
    with no_display_in_one_line():
        application = make_application()
    begin_again_in_the_size_of_the_system()
    speak(application)
    if options.offscreen_tour is not None:
        from ui.tour import tour

        return tour(options.offscreen_tour.absolute(), make_theme(options.dark), print)
    one = only_one(options)
    if one is None:
        return 0
    windows: list[MainWindow] = []
    open_window(application, options, one, windows)
    from ui.shell.told_to_end import ToldToEnd

    def end() -> None:
        for window in tuple(windows):
            window.end()

    ToldToEnd(end, application)
    return application.exec()


def open_window(
    application: QApplication, options: argparse.Namespace, one: OneWindow | None, windows: list[MainWindow]
) -> None:
    """Show a window, the only one in `windows` from now on; where it gives way to a new one, that too."""
    from PySide6.QtCore import Qt

    window = make_window(options, one)

    def again() -> None:
        speak(application)
        options.store, options.files, options.url = window.store_path, [], ""
        open_window(application, options, only_one(options), windows)

    window.again.connect(again, Qt.ConnectionType.QueuedConnection)
    show(window)
    for before in windows:
        before.close()
        before.deleteLater()
    windows[:] = [window]


def speak(application: QApplication) -> None:
    """In the language that the person chose, or that of the system."""
    from ui import interface

    interface.speak(application, interface.chosen(make_settings()) or interface.of_system())


def draw(html: str, path: Path) -> None:
    """Draw a page into a .pdf or .png file: what the command line asks the windows for. Raises NewsdeskError."""
    from ui.preview.to_file import draw

    draw(html, path)


def facts() -> Iterator[Line]:
    """What `newsdesk doctor` asks the windows for: Qt, and whether the web engine starts."""
    from ui.computer.without_window import facts

    yield from facts()


def lacks_display() -> bool:
    """Where Qt would end the program: on Unix with neither X nor Wayland, and no other platform asked for."""
    if os.name != "posix" or sys.platform == "darwin":
        return False
    return not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


@contextmanager
def no_display_in_one_line() -> Iterator[None]:
    """Where a display is named and Qt cannot open a window there, it writes a page and aborts: one line instead."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    said: list[str] = []

    def take(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            from newsdesk.cli.no_window import no_window

            sys.stderr.write(f"{no_window(said[0] if said else '')}\n")
            sys.stderr.flush()
            os._exit(FAILED)  # Qt would abort, and leave a crash to be told of
        said.append(text.strip())

    before = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    sys.stderr.writelines(f"{text}\n" for text in said)


def bring_back(url: str) -> int:
    """Hand what a browser brings back from a site's sign-in page to the window that waits for it, and end at once.

    `url` may hold a password, and everybody on this computer can read a program's arguments. So where no window waits
    any more, the program begins anew without it, to say so.
    """
    from ui.shell import one_window

    if not one_window.bring_back(one_window.runtime_folder(), url):
        os.execv(sys.executable, [sys.executable, *_script(), SCHEME])  # noqa: S606 - this program again
    return 0


def only_one(options: argparse.Namespace) -> OneWindow | None:
    """Be the one window of the store that opens first; None where another is, or does not answer and the person quits.

    A window that is there already is given the files, and comes to the front.
    """
    from newsdesk.places import default_store
    from ui.shell.one_window import OneWindow, hand_over, runtime_folder
    from ui.window import chosen_store

    folder = runtime_folder()
    one = OneWindow(folder)
    path = options.store or chosen_store(make_settings()) or default_store()

    def is_free() -> bool:
        return one.take(path)

    while not is_free():
        if hand_over(folder, path, options.files, is_free):
            return None
        if not is_free():
            from ui.dialogs.not_answering import NotAnswering

            make_theme(options.dark)
            if not NotAnswering(is_free).exec():
                return None
    return one


def show(window: MainWindow) -> None:
    """On a screen that is too small for its size and a title bar, the window fills it."""
    room = window.screen().availableSize()
    if window.width() > room.width() or window.height() + TITLE_BAR > room.height():
        window.showMaximized()
    else:
        window.show()


class _Parser(argparse.ArgumentParser):
    """A mistake is told in one line, as those of the commands are."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"newsdesk: {message}. “newsdesk --help” says more.\n")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """`store` (Path or None), `files` (stories to import), `dark` (True, False or None: as the system),
    `offscreen_tour` (Path or None), `url` (what a browser hands over, "" if nothing).
    """
    urls = [argument for argument in arguments if argument.startswith(SCHEME)]
    parser = _Parser(prog="newsdesk", description="A desktop newsroom editor.")
    words = f"the store to open, made if missing; stories to import ({', '.join(STORIES)})"
    parser.add_argument("paths", metavar="FILE", nargs="*", type=Path, help=words)
    parser.add_argument("--store", metavar="PATH", type=Path, help="the store, by name")
    look = parser.add_mutually_exclusive_group()
    look.add_argument("--light", dest="dark", action="store_false", default=None, help="always light")
    look.add_argument("--dark", dest="dark", action="store_true", default=None, help="always dark")
    parser.add_argument(
        "--offscreen-tour",
        metavar="FOLDER",
        type=Path,
        help="write, preview and publish a sample story without a display; leave pictures and pages in FOLDER",
    )
    options = parser.parse_args([argument for argument in arguments if argument not in urls])
    options.url = urls[0] if urls else ""
    options.files = [path for path in options.paths if path.suffix.lower() in STORIES]
    stores = [path for path in options.paths if path not in options.files]
    if len(stores) + bool(options.store) > 1:
        parser.error("one store at a time")
    options.store = options.store or (stores[0] if stores else None)
    return options


def make_application() -> QApplication:
    """The one QApplication, with all that must be said before it is made."""
    sys.setswitchinterval(YIELDS)
    gc.disable()  # the start makes many objects and leaves no garbage: collecting costs it a tenth of its time
    _import_plainly()
    from ui.preview.engine import prepare

    prepare()
    scaled = scale()
    from PySide6.QtWidgets import QApplication

    from ui.theme.fonts import sans

    application = QApplication(["newsdesk"])
    application.setApplicationName("newsdesk")
    application.setApplicationDisplayName("newsdesk")
    application.setDesktopFileName("newsdesk")
    application.setStyle("fusion")
    application.setFont(sans())
    if scaled:
        del os.environ["QT_SCALE_FACTOR"]  # what is started from here has sizes of its own
    return application


def scale() -> bool:
    """Let the windows be as large as the person or the system wants. False: they stay as they are, or as the variable
    says.
    """
    from ui.letters import USUAL, points

    size = points(make_settings())
    if size == USUAL or "QT_SCALE_FACTOR" in os.environ:
        return False
    os.environ["QT_SCALE_FACTOR"] = str(size / USUAL)
    return True


def begin_again_in_the_size_of_the_system() -> None:
    """Qt scales before it knows how large the system's letters are: where they have changed since the last start, this
    start begins once more. Windows and macOS, where that is another process, show it from the next start on.
    """
    from ui.letters import note_system

    if note_system(make_settings()) and sys.platform not in {"win32", "darwin"} and "QT_SCALE_FACTOR" not in os.environ:
        os.execv(sys.executable, [sys.executable, *_script(), *sys.argv[1:]])  # noqa: S606 - this program again


def _script() -> list[str]:
    return [] if getattr(sys, "frozen", False) else [sys.argv[0]]  # PyInstaller's program is its own Python


def _import_plainly() -> None:
    """Take back the import hook of PySide6.

    It searches the source of every module that is imported for a way of writing that is not used here
    (`from __feature__ import ...`): a quarter of the time that the store's imports take.
    """
    import PySide6.QtCore  # noqa: F401 - sets the hook, once

    builtins.__import__ = _plain_import


def make_theme(dark: bool | None) -> ThemeWatcher:
    from ui.theme.tokens import ThemeWatcher

    return ThemeWatcher(dark)


def make_settings() -> QSettings:
    """Where the window remembers its layout."""
    from PySide6.QtCore import QSettings

    from newsdesk.places import window_settings

    return QSettings(str(window_settings()), QSettings.Format.IniFormat)


def make_window(options: argparse.Namespace, one: OneWindow | None = None) -> MainWindow:
    """The window with its settings, its log and its rescue; the store opens after the first paint."""
    from platformdirs import user_cache_path

    from newsdesk.crashes import Mark, find
    from newsdesk.places import log_folder
    from ui.rescue import Rescue, note_in, open_log
    from ui.theme import icons
    from ui.window import MainWindow

    icons.keep_in(user_cache_path("newsdesk", appauthor=False) / "icons")
    logs = log_folder()
    settings = make_settings()
    chosen = {"0": False, "1": True}.get(str(settings.value("theme/dark", "")))
    window = MainWindow(settings, make_theme(chosen if options.dark is None else options.dark), one=one)
    rescue = Rescue(window)
    rescue.save = window.rescue
    rescue.happened.connect(window.say_rescued)
    window.gone.connect(rescue.release)
    mark = Mark(logs, window.one_name)
    mark.begin()
    note_in(mark.write)
    window.gone.connect(mark.end)

    def stands() -> None:
        window.crash = find(logs, window.one_name)
        if options.store is None:
            window.open_last()
        else:
            window.open_store(options.store)
        open_log(logs)

    window.stands.connect(stands)
    if options.files:
        window.give_files(options.files)
    if options.url:
        window.usable.connect(lambda: window.returned.emit(options.url))
    window.usable.connect(lambda: collect(window))
    return window


def collect(window: MainWindow) -> None:
    """Collect garbage from now on, but not among what the start has made: that stays, and a key should not wait."""
    from ui.garbage import Garbage

    gc.freeze()
    Garbage(window)


if __name__ == "__main__":
    sys.exit(main())
