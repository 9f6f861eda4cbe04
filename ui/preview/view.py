"""The web view: a `Surface` (ui/preview/follow.py) drawn by the web engine."""

from __future__ import annotations

import atexit
import json
import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu, QWidget

from ui.preview.engine import let_read
from ui.preview.follow import Done
from ui.preview.page import WORLD, Guard, PreviewPage, private_profile
from ui.preview.printing import layout
from ui.preview.scheme import PAGE, SchemeHandler, register_scheme
from ui.preview.script import RenderedSplice, at_call, bar_call, become_call, go_to_call, splice_call, top_call
from ui.preview.spot import Clicks, Spot
from ui.preview.widths import DESKTOP
from ui.theme.tokens import current

BEZEL = 8  # px round a phone
SMALLEST_ZOOM = 0.25  # the engine's own limit

_log = logging.getLogger(__name__)


class PageView(QWidget):
    """`died` when the engine's render process ended: the page is gone, the next `load` brings it back.
    `clicked` (Spot): on words or a picture of the body that do nothing by themselves. `touched`: by the person's hand,
    in a way that may scroll it. `scrolled`: by whomever.
    """

    died = Signal()
    clicked = Signal(object)
    touched = Signal()
    scrolled = Signal()

    def __init__(
        self, media_path: Callable[[str], Path], open_link: Callable[[QUrl], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        let_read()
        register_scheme()
        self.guard = Guard()
        self._handler = SchemeHandler(media_path)
        self._width: int | None = None
        self._scroll = QPointF()
        self._restore: QPointF | None = None
        self._loaded: Done | None = None
        # Children die in this order: the view, its page, and only then the profile that the page lives in.
        self._view = _View(self)
        profile = private_profile(self._handler, self.guard)
        self._page = PreviewPage(profile, open_link, self)
        profile.setParent(self)
        self._view.setPage(self._page)
        self.setFocusProxy(self._view)
        self._clicks = Clicks(self)
        self._clicks.clicked.connect(self._ask_words)
        self._clicks.touched.connect(self.touched)
        self._page.loadFinished.connect(self._load_finished)
        self._page.scrollPositionChanged.connect(self._scrolled)
        self._page.renderProcessTerminated.connect(self._render_process_terminated)

    def load(self, html: str, done: Done, *, keep_scroll: bool) -> None:
        """Show a page from its top, or from where the last one stood."""
        self._restore = QPointF(self._scroll) if keep_scroll else None
        self._loaded = done
        self._handler.html = html
        self._page.load(PAGE)

    def splice(self, splices: Sequence[RenderedSplice], blocks: int, done: Done) -> None:
        """Change blocks of the body, which then has `blocks`."""
        self._page.runJavaScript(splice_call(splices), WORLD, lambda counted: done(counted == blocks))

    def become(self, html: str, done: Done) -> None:
        """Turn the page into another rendering of the same story; it stays scrolled."""
        self._handler.html = html
        self._page.runJavaScript(become_call(html), WORLD, lambda counted: done(counted is not None))

    def ask_height(self, answer: Callable[[float], None]) -> None:
        """Of the whole page, in its own pixels, as it is laid out now."""
        self._page.runJavaScript(
            "document.documentElement.scrollHeight", WORLD, lambda height: answer(float(height or 0))
        )

    def ask_top(self, answer: Callable[[float], None]) -> None:
        """What stands at the top of the viewport: block and part of it, as `newsdesk.top()` counts (script.py)."""
        self._page.runJavaScript(
            top_call(), WORLD, lambda top: answer(float(top)) if isinstance(top, int | float) else None
        )

    def go_to(self, top: float) -> None:
        """Scroll so that this place of the body stands at the top."""
        self._page.runJavaScript(go_to_call(top), WORLD)

    def save_pdf(self, path: Path, done: Done) -> None:
        """The page as it shows, on the paper of the country."""

        def printed(where: str, ok: bool) -> None:
            if where == str(path):
                self._page.pdfPrintingFinished.disconnect(printed)
                done(ok)

        self._page.pdfPrintingFinished.connect(printed)
        self._page.printToPdf(str(path), layout())

    def print_on(self, printer: QPrinter, done: Done) -> None:
        """The same on paper."""

        def printed(ok: bool) -> None:
            self._view.printFinished.disconnect(printed)
            done(ok and printer.printerState() != QPrinter.PrinterState.Error)

        self._view.printFinished.connect(printed)
        self._view.print(printer)

    def page(self) -> QWebEnginePage:
        return self._page

    def show_width(self, pixels: int | None) -> None:
        """Lay the page out `pixels` of CSS wide, scaled down where the view is narrower. None: as wide as it is."""
        self._width = pixels
        self._show_bar()
        self._fit()

    @property
    def _is_device(self) -> bool:
        """A phone or a tablet."""
        return self._width is not None and self._width < DESKTOP

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame of a phone or a tablet, where there is room for it."""
        super().paintEvent(event)
        device = self._view.geometry()
        if device.top() > 0:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current().edge)
            painter.drawRoundedRect(device.adjusted(-BEZEL, -BEZEL, BEZEL, BEZEL), 2 * BEZEL, 2 * BEZEL)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self._width or self.width()
        shown = min(wanted, self.width())
        edge = BEZEL if self._is_device and self.width() >= wanted + 2 * BEZEL else 0
        self._view.setGeometry((self.width() - shown) // 2, edge, shown, self.height() - 2 * edge)
        self.update()
        self._page.setZoomFactor(max(SMALLEST_ZOOM, shown / wanted) if wanted else 1.0)

    def _show_bar(self) -> None:
        """That of a phone or a tablet lies over the page and takes no room from it: here it has none."""
        self._page.runJavaScript(bar_call(not self._is_device), WORLD)

    def _ask_words(self, place: QPointF) -> None:
        def answer(found: str) -> None:
            words = json.loads(found or "null")
            if words is not None:
                self.clicked.emit(Spot(*words))

        css = place / self._page.zoomFactor()
        self._page.runJavaScript(at_call(css.x(), css.y()), WORLD, answer)

    def _load_finished(self, ok: bool) -> None:
        canvas = self._view.focusProxy()
        if canvas is not None:
            self._clicks.watch(canvas)
        self._show_bar()
        if self._restore is not None:
            self._page.runJavaScript(f"scrollTo({self._restore.x()}, {self._restore.y()})", WORLD)
            self._restore = None
        if self._loaded is not None:
            self._loaded(ok)
            self._loaded = None

    def _scrolled(self, position: QPointF) -> None:
        self._scroll = position
        self.scrolled.emit()

    def _render_process_terminated(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        if status == QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            return
        _log.warning("the preview's render process ended: %s, %d", status.name, code)
        self.died.emit()


@atexit.register
def _bury_the_dead() -> None:
    """Pages that wait for `deleteLater` must go before the application does: the engine crashes on those left."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class _View(QWebEngineView):
    """Takes no drops and offers only what makes sense on a page that cannot be left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = self.page().action(QWebEnginePage.WebAction.Copy)
        menu.addAction(self.tr("Copy"), copy.trigger).setEnabled(self.page().hasSelection())
        menu.addAction(self.tr("Select all"), self.page().action(QWebEnginePage.WebAction.SelectAll).trigger)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
