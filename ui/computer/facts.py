"""What only the windows know of this computer: Qt, the screens, and whether the web engine starts."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6 import __version__ as pyside
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, qVersion
from PySide6.QtGui import QGuiApplication, QScreen

from newsdesk.desk.report import Line, State
from newsdesk.words import listed
from ui.digits import digits

PATIENCE = 15_000  # ms for the web engine


def window_facts() -> tuple[Line, ...]:
    """Known at once."""
    screens = listed(_of(screen) for screen in QGuiApplication.screens())
    style = f"{QGuiApplication.platformName()}, {QGuiApplication.font().family()}"
    languages = ", ".join(QLocale().uiLanguages()[:2])
    return (
        Line("qt", "Qt", f"{_text(qVersion())}, PySide6 {pyside}"),
        Line("platform", tr("Windows by"), f"{style}{_desktop()}"),
        Line("screens", tr("Screens"), screens),
        Line("window language", tr("Language of the window"), f"{QLocale().name()} ({languages})"),
    )


def _text(version: str | bytes | bytearray | memoryview | None) -> str:
    """PySide6 says that it may be bytes; it is a string."""
    return version if isinstance(version, str) else bytes(version or b"").decode()


def _of(screen: QScreen) -> str:
    size = screen.size() * screen.devicePixelRatio()
    return f"{digits(size.width())} × {digits(size.height())}, {digits(screen.devicePixelRatio() * 100)} %"


def _desktop() -> str:
    names = [os.environ.get(name, "") for name in ("XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP")]
    return "".join(f", {name}" for name in names if name)


class EngineCheck(QObject):
    """Draws an empty page in the web engine; `then` gets the line that came of it, once."""

    def __init__(self, parent: QObject, then: Callable[[Line], None]) -> None:
        super().__init__(parent)
        self._then = then
        self._over = False
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(lambda: self._end(tr("no answer")))
        try:
            self._begin()
        except ImportError as error:
            self._end(tr("not installed ({module})").format(module=error.name))

    def _begin(self) -> None:
        from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, qWebEngineChromiumVersion

        from ui.preview.scheme import register_scheme

        register_scheme()  # before the first page of the process
        # children go in this order: the page, then the profile that it lives in
        profile = QWebEngineProfile()
        self._page = QWebEnginePage(profile, self)
        profile.setParent(self)
        works = f"Chromium {_text(qWebEngineChromiumVersion())}"
        self._page.loadFinished.connect(lambda ok: self._end("" if ok else tr("it draws nothing"), works))
        self._page.renderProcessTerminated.connect(lambda _status, _code: self._end(tr("it ended")))
        self._page.setHtml("<p>newsdesk</p>")
        self._timer.start()

    def _end(self, wrong: str, works: str = "") -> None:
        if self._over:
            return
        self._over = True
        self._timer.stop()
        title = tr("Web engine")
        if wrong:
            remedy = tr("The preview stays plain. On Linux look whether the packages that Qt needs are installed.")
            self._then(Line("web engine", title, wrong, State.BAD, remedy))
        else:
            self._then(Line("web engine", title, tr("it starts, {version}").format(version=works)))


def tr(text: str) -> str:
    return QCoreApplication.translate("Computer", text)
