"""What only Qt knows of this computer, for the command line: found in a process of its own, without a display."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from newsdesk.desk.report import Line, State
from newsdesk.words import _
from ui import interface
from ui.computer.facts import EngineCheck, tr, window_facts
from ui.preview.engine import prepare

if TYPE_CHECKING:
    from newsdesk.worker import Tell

DISPLAYS = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}


def facts() -> Iterator[Line]:
    """An engine that cannot start ends its process, and not the one that asks."""
    from newsdesk.worker import Worker, WorkerDied

    try:
        lines: tuple[Line, ...] = Worker().run(f"{__name__}:look_here")
        yield from lines
    except (WorkerDied, OSError):
        yield Line("web engine", tr("Web engine"), tr("it ended"), State.BAD)


def look_here(_tell: Tell) -> tuple[Line, ...]:
    """The same in this process, whose stderr nobody sees any more: the engine says a lot there."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    named = (platform for variable, platform in DISPLAYS.items() if os.environ.get(variable))
    platform = os.environ.get("QT_QPA_PLATFORM") or next(named, "")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    prepare()
    application = QApplication(["newsdesk"])
    interface.speak(application, interface.of_system())
    qt = next(line for line in window_facts() if line.name == "qt")
    lines = [qt, Line("platform", tr("Windows by"), platform or _("none"))]
    loop = QEventLoop()

    def answered(line: Line) -> None:
        lines.append(line)
        loop.quit()

    check = EngineCheck(application, answered)
    if len(lines) == 2:  # else it has answered at once
        loop.exec()
    check.deleteLater()
    application.processEvents()
    return tuple(lines)
