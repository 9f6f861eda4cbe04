"""Where the page and its pictures come from: a URL scheme of our own, so that no server and no file is ever asked.

`newsdesk-media:page` is the page that shows, `newsdesk-media:<sha>` a picture, sound or film of the media store.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QFile, QIODevice, QMimeDatabase, QObject, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlScheme, QWebEngineUrlSchemeHandler

from newsdesk.errors import NewsdeskError

SCHEME = b"newsdesk-media"
PAGE = QUrl("newsdesk-media:page")

_log = logging.getLogger(__name__)


def register_scheme() -> None:
    """Make the scheme known to the engine. Call it before the process's first profile; more calls change nothing."""
    if QWebEngineUrlScheme.schemeByName(SCHEME).name() == SCHEME:
        return
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Path)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers for the scheme. `html` is the page; `media_path` says where a picture's file lies."""

    def __init__(self, media_path: Callable[[str], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.html = ""
        self._media_path = media_path
        self._types = QMimeDatabase()

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Called on the GUI thread: only opens, the engine reads on a thread of its own."""
        if job.requestMethod() != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif job.requestUrl().path() == PAGE.path():
            self._answer_page(job)
        else:
            self._answer_picture(job)

    def _answer_page(self, job: QWebEngineUrlRequestJob) -> None:
        page = QBuffer(job)
        page.setData(self.html.encode())
        job.reply(b"text/html; charset=utf-8", page)

    def _answer_picture(self, job: QWebEngineUrlRequestJob) -> None:
        sha = job.requestUrl().path()
        path = self._path(sha)
        if path is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        kind = self._types.mimeTypeForFile(str(path), QMimeDatabase.MatchMode.MatchContent).name()
        file = QFile(str(path), job)
        if not kind.startswith(("image/", "audio/", "video/")):
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif file.open(QIODevice.OpenModeFlag.ReadOnly):
            job.reply(kind.encode(), file)
        else:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def _path(self, sha: str) -> Path | None:
        """None for what is no picture of the store. A name from a page never becomes a path by itself."""
        if len(sha) != 64 or not set(sha) <= set("0123456789abcdef"):
            return None
        try:
            return self._media_path(sha)
        except NewsdeskError as error:
            _log.info("the preview asked for a picture that is not there: %s", type(error).__name__)
            return None
