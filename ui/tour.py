"""The main job without a display: a sample story opened, previewed, published; pictures and pages left in a folder."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QWidget

from newsdesk.store.job_records import Job, JobState
from ui.manual import pictures
from ui.theme.tokens import ThemeWatcher
from ui.window import MainWindow

if TYPE_CHECKING:
    from newsdesk.desk import Desk

SIZES = ((1440, 900), (1024, 700))
PATIENCE = 60.0  # seconds for each step
DRAWING = 1.5  # seconds that the web engine may take from a page that stands to its pixels


class TourFailed(Exception):
    """A step did not come to its end."""


def tour(folder: Path, theme: ThemeWatcher, say: Callable[[str], None]) -> int:
    """Do the main job in `folder`, tell `say` what was left there. 0, or 1 where a step did not come to its end."""
    folder.mkdir(parents=True, exist_ok=True)
    window = MainWindow(
        QSettings(str(folder / "desk" / "window.ini"), QSettings.Format.IniFormat), theme, _open_with_sample
    )
    try:
        left = _take(window, folder, theme)
    except TourFailed as failure:
        say(str(failure))
        return 1
    finally:
        window.close()
        _wait(lambda: window.closed, "the window did not close")
        window.deleteLater()
    for line in left:
        say(line)
    return 0


def _take(window: MainWindow, folder: Path, theme: ThemeWatcher) -> list[str]:
    window.resize(*SIZES[0])
    window.stands.connect(lambda: window.open_store(folder / "desk" / "newsdesk.sqlite"))
    window.show()
    panes = window.panes
    drawn: list[bool] = []
    _wait(lambda: panes.preview is not None, "the preview did not come")
    if panes.preview is not None:
        panes.preview.drawn.connect(lambda: drawn.append(True))
    _wait(lambda: bool(drawn), "the preview drew no page")
    left = []
    for dark in (False, True):
        theme.choose(dark)
        for width, height in SIZES:
            window.resize(width, height)
            _pause(DRAWING)
            left.append(_picture(window, folder, f"window-{'dark' if dark else 'light'}-{width}x{height}.png"))
    theme.choose(False)
    window.resize(*SIZES[0])
    _pause(DRAWING / 3)
    pictures.take_window(window, folder / "manual")
    panes.show_tab("facts")
    _pause(DRAWING / 3)
    left.append(_picture(window, folder, "facts.png"))
    panes.show_tab("preview")
    done: list[Job] = []
    panes.publisher.ended.connect(done.append)
    panes.bar.publish.press()
    _wait(lambda: bool(done), "the publish did not end")
    if done[0].state is not JobState.DONE:
        raise TourFailed(f"{done[0].error} {done[0].advice}")
    _pause(DRAWING)
    left.append(_picture(window, folder, "published.png"))
    pictures.take(panes, folder / "manual", _pause)
    return [*left, f"page {done[0].link}"]


def _open_with_sample(path: Path | None) -> Desk:
    from newsdesk.desk import Desk
    from newsdesk.desk.sample import fill_with_sample

    desk = Desk.open(path, start_courier=False)
    if not desk.articles.counts().all:
        fill_with_sample(desk)
    return desk


def _picture(widget: QWidget, folder: Path, name: str) -> str:
    path = folder / name
    if not widget.grab().save(str(path)):
        raise TourFailed(f"{path} could not be written")
    return f"picture {path}"


def _wait(until: Callable[[], bool], otherwise: str) -> None:
    """Let the windows live until something is so. Raises TourFailed."""
    end = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > end:
            raise TourFailed(otherwise)
        _pause(0.02)


def _pause(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
