"""The page in the engine: nothing of it runs, nothing of it reaches a network, its links open in the browser."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from ui.preview.links import is_opened
from ui.preview.scheme import PAGE, SCHEME, SchemeHandler
from ui.preview.script import install
from ui.theme.tokens import LIGHT

WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld  # ours works with the page's scripts switched off

ALLOWED = frozenset({SCHEME.decode(), "data"})

_Setting = QWebEngineSettings.WebAttribute
_OFF = (
    _Setting.JavascriptEnabled,
    _Setting.LocalStorageEnabled,
    _Setting.LocalContentCanAccessRemoteUrls,
    _Setting.LocalContentCanAccessFileUrls,
    _Setting.PluginsEnabled,
    _Setting.PdfViewerEnabled,
    _Setting.WebGLEnabled,
    _Setting.FullScreenSupportEnabled,
    _Setting.AutoLoadIconsForPage,
    _Setting.DnsPrefetchEnabled,
    _Setting.HyperlinkAuditingEnabled,
    _Setting.NavigateOnDropEnabled,
    _Setting.ErrorPageEnabled,
    _Setting.FocusOnNavigationEnabled,
)


class Guard(QWebEngineUrlRequestInterceptor):
    """Stops every request but those for our own scheme and for data that stands in the page itself."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() not in ALLOWED:
            info.block(True)


def private_profile(handler: SchemeHandler, guard: Guard) -> QWebEngineProfile:
    """A profile that keeps nothing on the disk, with `handler` and `guard` in its service and its care."""
    profile = QWebEngineProfile()
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
    profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
    profile.setSpellCheckEnabled(False)
    handler.setParent(profile)
    guard.setParent(profile)
    profile.installUrlSchemeHandler(SCHEME, handler)
    profile.setUrlRequestInterceptor(guard)
    return profile


class PreviewPage(QWebEnginePage):
    """Shows `newsdesk-media:page` and goes nowhere else. `open_link` is handed what a reader would follow."""

    def __init__(self, profile: QWebEngineProfile, open_link: Callable[[QUrl], object], parent: QObject) -> None:
        super().__init__(profile, parent)
        self._open_link = open_link
        for setting in _OFF:
            self.settings().setAttribute(setting, False)
        self.setBackgroundColor(LIGHT.paper)
        self.scripts().insert(_our_script())
        self.newWindowRequested.connect(self._follow_in_browser)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        url = QUrl(url)
        if is_main_frame and _is_page(url):
            return kind != QWebEnginePage.NavigationType.NavigationTypeFormSubmitted
        if kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked:
            self._follow(url)
        return False

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line_number: int, source_id: str
    ) -> None:
        """Said to nobody: the engine's complaints quote the story."""

    def _follow_in_browser(self, request: QWebEngineNewWindowRequest) -> None:
        self._follow(request.requestedUrl())

    def _follow(self, url: QUrl) -> None:
        if is_opened(url):
            self._open_link(url)


def _is_page(url: QUrl) -> bool:
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded).partition("#")[0] == PAGE.toString()


def _our_script() -> QWebEngineScript:
    script = QWebEngineScript()
    script.setName("newsdesk")
    script.setWorldId(WORLD)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
    script.setSourceCode(install(LIGHT.accent.name(), LIGHT.line.name()))
    return script
