"""The preview pane: the page as readers will see it, following the typing."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from newsdesk.errors import NewsdeskError
from newsdesk.layout.elsewhere import View
from newsdesk.store.records import Article
from newsdesk.story.slug import slugify
from newsdesk.story.tree import Block, Story
from ui.jobs import Jobs
from ui.preview.follow import Follower
from ui.preview.modes import Elsewhere, ModeButton
from ui.preview.plain import PlainPage
from ui.preview.widths import WidthBar
from ui.theme.look import label

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from newsdesk.desk.pages import PageService
    from ui.preview.spot import Spot
    from ui.preview.view import PageView

DEATHS = 3  # render processes that may end within `DEATHS_WITHIN` before the engine is given up
DEATHS_WITHIN = 60.0  # seconds

_log = logging.getLogger(__name__)


class PreviewPane(QWidget):
    """Make it after the window stands: the web engine is loaded here.

    `pages` is `desk.pages`, asked off the GUI thread through `jobs`; `media_path` says where a picture's file lies;
    `open_link` opens what a reader would follow (the browser).

    Signals: `saved` (Path): the page is in that file; `drawn` after each whole page that stands; `lost` when a splice
    did not fit the story that was shown: whoever has the story answers with `show_article`. `clicked` (Spot): on words
    of the body, which the page shows as it is. `touched` and `scrolled`: the surface, see `PageView`.
    """

    clicked = Signal(object)
    drawn = Signal()
    lost = Signal()
    saved = Signal(object)
    scrolled = Signal()
    touched = Signal()

    def __init__(
        self,
        jobs: Jobs,
        pages: PageService,
        media_path: Callable[[str], Path],
        open_link: Callable[[QUrl], object] = QDesktopServices.openUrl,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pages = pages
        self._media_path = media_path
        self._open_link = open_link
        self._article: Article | None = None
        self._deaths: list[float] = []
        self._why_plain = ""
        self._shows: tuple[View, int] | None = None  # what shows that is not the page
        self.setAccessibleName(self.tr("Preview of the page"))
        self.widths = WidthBar()
        self.modes = ModeButton()
        self.widths.begin_with(self.modes)
        self._elsewhere = Elsewhere(jobs, pages, self)
        self._elsewhere.drawn.connect(self._show_elsewhere)
        self._elsewhere.failed.connect(self._page_failed)
        self.modes.view_chosen.connect(self._view_chosen)
        self.modes.dress_chosen.connect(self._dress_chosen)
        self.modes.marks_chosen.connect(lambda: self._show_again(at_once=True))
        self.modes.look_wanted.connect(self._take_look)
        self.modes.html_wanted.connect(self._save_html)
        self.modes.pdf_wanted.connect(self._save_pdf)
        self.modes.print_wanted.connect(self.print_page)
        self._line = label(look="soft", size=12, wrap=True)
        self._paper = QFrame()
        self._paper.setObjectName("previewPaper")
        self._paper.setStyleSheet("#previewPaper { border: 1px solid palette(mid); background: palette(window); }")
        self._paper_layout = QVBoxLayout(self._paper)
        self._paper_layout.setContentsMargins(1, 1, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.widths)
        column.addWidget(self._line)
        column.addWidget(self._paper, 1)
        self._follower = self._follow(self._web_page() or self._plain_page())

    def show_article(self, article: Article, story: Story) -> None:
        """Show this story: from its top, or where the reader was if it shows already."""
        self._article = article
        self._follower.show(article, story)
        self._show_again(at_once=True)

    def splice(self, start: int, removed: int, nodes: Sequence[Block]) -> None:
        """Top-level blocks of the body have changed (`EditorPane.body_spliced`)."""
        try:
            self._follower.splice(start, removed, nodes)
        except ValueError as error:
            _log.warning("the preview lost the story: %s", error)
            self.lost.emit()
        self._show_again()

    def update_facts(self, article: Article) -> None:
        """Facts of the article that shows have changed."""
        if self._article is not None and article.id == self._article.id:
            self._article = article
        self._follower.update_facts(article)
        self._show_again()

    def refresh(self) -> None:
        """What stands around the article has changed: related stories, an author, the paper."""
        self._follower.refresh()
        self._show_again()

    def close_article(self) -> None:
        """Follow no story any more."""
        self._article = None
        self._elsewhere.stop()
        self._follower.forget()

    def print_page(self) -> None:
        """Ask where to and print the page; lists and cards make room for it."""
        from ui.preview.printing import ask

        surface, article = self._surface, self._article
        if article is None:
            return
        if isinstance(surface, PlainPage):
            self._say(self.tr("Without the web engine no page can be printed."))
            return
        if not self.modes.shows_page:
            self.modes.views[View.PAGE].trigger()
        sorry = self.tr("The page was not printed. Look at the printer, then print again.")

        def printed(ok: bool) -> None:
            self._say(self._why_plain if ok else sorry)

        def print_(printer: QPrinter) -> None:
            self._once_drawn(lambda: surface.print_on(printer, printed))

        self._say(ask(self, article.headline, print_))

    def _once_drawn(self, do: Callable[[], None]) -> None:
        if self._shows is not None or self.in_step:
            do()
            return

        def drawn() -> None:
            self.drawn.disconnect(drawn)
            do()

        self.drawn.connect(drawn)

    @property
    def in_step(self) -> bool:
        """Whether the page shows the body as it is."""
        return self._follower.in_step

    @property
    def shows_body(self) -> bool:
        """Whether what shows is the page, each block of it the body's."""
        return self.modes.view is View.PAGE and self.in_step

    @property
    def page(self) -> PageView | None:
        """The page, where it is what shows, by the web engine and to be seen."""
        surface = self._surface
        if self.modes.view is not View.PAGE or not self.isVisible() or isinstance(surface, PlainPage):
            return None
        return surface

    @property
    def surface(self) -> PageView | PlainPage:
        """What shows the page at the moment."""
        return self._surface

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.modes.view is View.PAGE:
            self._follower.wake()
        self._show_again(at_once=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._follower.sleep()

    def _web_page(self) -> PageView | None:
        try:
            from ui.preview.view import PageView
        except ImportError as error:
            _log.warning("the web engine cannot be loaded: %s", error)
            self._why_plain = self.tr("The web engine does not start, so the page is plain text: {reason}").format(
                reason=error
            )
            return None
        page = PageView(self._media_path, self._open_link)
        page.died.connect(self._page_died)
        page.clicked.connect(self._page_clicked)
        page.touched.connect(self.touched)
        page.scrolled.connect(self.scrolled)
        self.widths.chosen.connect(page.show_width)
        return page

    def _plain_page(self) -> PlainPage:
        self.widths.hide()  # and what the preview shows with it: the page
        self.modes.view = View.PAGE
        self._elsewhere.stop()
        return PlainPage(self._media_path, self._open_link)

    def _follow(self, page: PageView | PlainPage) -> Follower:
        self._surface = page
        self._paper_layout.addWidget(page)
        self.setFocusProxy(page)
        follower = Follower(self._jobs, self._pages, page, self, self.modes.dress)
        page.destroyed.connect(follower.forget)  # what is still being drawn comes too late then
        follower.stood.connect(self._page_stands)
        follower.failed.connect(self._page_failed)
        if not self.isVisible():
            follower.sleep()
        self._say(self._why_plain)
        return follower

    def _page_clicked(self, spot: Spot) -> None:
        if self.shows_body:
            self.clicked.emit(spot)

    def _page_died(self) -> None:
        """Once is bad luck; again and again means that the engine does not run on this machine."""
        now = time.monotonic()
        self._deaths = [then for then in self._deaths if now - then < DEATHS_WITHIN] + [now]
        if len(self._deaths) < DEATHS:
            self._follower.page_died()
            return
        self._why_plain = self.tr("The web engine keeps ending, so the page is plain text.")
        story = self._follower.story
        self._follower.forget()
        self._follower.deleteLater()
        self._surface.deleteLater()
        self._follower = self._follow(self._plain_page())
        if self._article is not None:
            self._follower.show(self._article, story)

    # --- the story elsewhere

    def _view_chosen(self, view: View) -> None:
        self._shows = None
        if view is View.PAGE:
            self._elsewhere.stop()
            self._follower.page_died()  # it draws the page anew
            self._follower.wake()
        else:
            self._follower.sleep()
            self._show_again(at_once=True)

    def _show_again(self, *, at_once: bool = False) -> None:
        """Where it is not the page that shows, what shows follows the story."""
        view, article = self.modes.view, self._article
        if view is not View.PAGE and article is not None and self.isVisible():
            marked = self.modes.marks.isChecked()
            self._elsewhere.show(view, article, lambda: self._follower.story, marked=marked, at_once=at_once)

    def _show_elsewhere(self, html: str) -> None:
        self._say(self._why_plain)
        shown, self._shows = self._shows, (self.modes.view, self._article.id if self._article else 0)
        html = self.modes.dress(html)
        if shown == self._shows:
            self._surface.become(html, lambda _ok: self.drawn.emit())
        else:
            self._surface.load(html, lambda _ok: self.drawn.emit(), keep_scroll=False)

    def _take_look(self) -> None:
        self._say(self.tr("Taking the look of the site…"))
        self._jobs.run(self._pages.take_look, lambda _done: self._look_taken(), self._page_failed, aside=True)

    def _look_taken(self) -> None:
        self._say(self._why_plain)
        self._shows = None
        if self.modes.view is View.SITE:
            self._show_again(at_once=True)
        else:
            self.modes.views[View.SITE].trigger()

    def _dress_chosen(self) -> None:
        self._shows = None
        if self.modes.view is View.PAGE:
            self._follower.page_died()
        else:
            self._show_again(at_once=True)

    def _save_html(self) -> None:
        article, story = self._article, self._follower.story
        path = self._ask_where(self.tr("Web pages (*.html)"), ".html")
        if article is None or path is None:
            return

        self._jobs.run(
            lambda: self._pages.save(path, article, story),
            lambda _done: self.saved.emit(path),
            self._page_failed,
            aside=True,
        )

    def _save_pdf(self) -> None:
        surface, path = self._surface, self._ask_where(self.tr("PDF (*.pdf)"), ".pdf")
        if path is None or isinstance(surface, PlainPage):
            return
        sorry = self.tr("{path} could not be written. Choose another folder.").format(path=path)
        surface.save_pdf(path, lambda ok: self.saved.emit(path) if ok else self._say(sorry))

    def _ask_where(self, kinds: str, suffix: str) -> Path | None:
        article = self._article
        if article is None:
            return None
        name = slugify(article.slug or article.headline, article.language) or "story"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the page"), f"{folder}/{name}{suffix}", kinds)
        return Path(chosen) if chosen else None

    def _page_stands(self) -> None:
        self._say(self._why_plain or self._follower.problem)
        self.drawn.emit()

    def _page_failed(self, error: NewsdeskError) -> None:
        self._say(str(error))

    def _say(self, line: str) -> None:
        self._line.setText(line)
        self._line.setVisible(bool(line))
