"""The page of a story drawn into a file by the web engine, for the command line: without window or display."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from newsdesk.errors import NewsdeskError
from ui.preview.engine import prepare

if TYPE_CHECKING:
    from newsdesk.worker import Tell
    from ui.preview.view import PageView

WIDTH = 1200  # px: that of a page on a desk
SHORTEST, TALLEST = 400, 16_000  # px: less than any page has, and a picture that programs still open
PATIENCE = 60_000  # ms
SETTLES = 200  # ms that the engine may take to lay a page out, or to paint it


class NotDrawn(NewsdeskError):
    """The web engine drew no page, or the file could not be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _tr("{path} could not be written.").format(path=path),
            _tr("The story is untouched."),
            _tr("Choose another folder, or write an .html file."),
        )


def draw(html: str, path: Path) -> None:
    """Draw a page that is whole in itself into `path`, a .pdf or .png. Raises NotDrawn.

    In a process of its own: an engine that cannot start ends its process.
    """
    from newsdesk.worker import Worker, WorkerDied

    try:
        Worker().run(f"{__name__}:draw_here", html, path)
    except (WorkerDied, OSError) as error:
        raise NotDrawn(path) from error


def draw_here(_tell: Tell, html: str, path: Path) -> None:
    """The same in this process, whose stderr nobody sees any more: the engine says a lot there."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    prepare()
    application = QApplication.instance() or QApplication(["newsdesk"])
    from ui.preview.view import PageView

    view = PageView(lambda _sha: path, lambda _url: None)
    unfinished = path.with_name(f".{path.name}.part{path.suffix}")
    try:
        view.resize(WIDTH, SHORTEST)
        view.show()
        good = _answer(lambda done: view.load(html, done, keep_scroll=False))
        good = good and (_pdf(view, unfinished) if path.suffix.lower() == ".pdf" else _png(view, unfinished))
        if not good:
            raise NotDrawn(path)
        unfinished.replace(path)
    except OSError as error:
        raise NotDrawn(path) from error
    finally:
        unfinished.unlink(missing_ok=True)
        view.deleteLater()
        application.processEvents()


def _pdf(view: PageView, path: Path) -> bool:
    return _answer(lambda done: view.save_pdf(path, done))


def _png(view: PageView, path: Path) -> bool:
    height = 0
    for _look in range(PATIENCE // SETTLES):
        _pause(SETTLES)  # the page is laid out after it was loaded
        before, height = height, _height(view)
        if height == before > 0:
            break
    else:
        return False
    view.resize(WIDTH, min(TALLEST, height))
    _pause(SETTLES)
    return view.grab().save(str(path), "PNG")


def _height(view: PageView) -> int:
    """Asked of the page itself: what the engine tells by itself it tells when it paints, and nobody looks here."""
    heights: list[float] = []

    def ask(done: Callable[[bool], None]) -> None:
        def take(height: float) -> None:
            heights.append(height)
            done(True)

        view.ask_height(take)

    return round(heights[0]) if _answer(ask) else 0


def _answer(ask: Callable[[Callable[[bool], None]], None]) -> bool:
    """What the engine answers; False where it never does."""
    answers: list[bool] = []
    loop = QEventLoop()

    def done(answer: bool) -> None:
        answers.append(answer)
        loop.quit()

    QTimer.singleShot(PATIENCE, loop.quit)
    ask(done)
    if not answers:
        loop.exec()
    return bool(answers and answers[0])


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _tr(text: str) -> str:
    return QCoreApplication.translate("ToFile", text)
