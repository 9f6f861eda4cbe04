"""What the preview shows: the page, or the story elsewhere; in which colours and letters; and the page as a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton

from newsdesk.errors import NewsdeskError
from newsdesk.layout.elsewhere import View, dressed
from newsdesk.store.records import Article
from newsdesk.story.tree import Story
from ui.digits import digits
from ui.jobs import Jobs
from ui.theme.fonts import sans
from ui.theme.look import CHEVRON, paint_chevron

if TYPE_CHECKING:
    from newsdesk.desk.pages import PageService

PAUSE = 400  # ms after a change until the story elsewhere follows
SIZES = (100, 125, 150)  # per cent of a reader's usual letters


class ModeButton(QPushButton):
    """`view_chosen` (View), `dress_chosen`, `marks_chosen`, `html_wanted`, `pdf_wanted`, `print_wanted`,
    `look_wanted`.

    Its menu holds all of it.
    """

    view_chosen = Signal(object)
    dress_chosen = Signal()
    marks_chosen = Signal()
    html_wanted = Signal()
    pdf_wanted = Signal()
    print_wanted = Signal()
    look_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "quiet")
        self.setFont(sans(13, QFont.Weight.DemiBold))
        self.setAccessibleName(self.tr("What the preview shows"))
        self.view, self.dark, self.size_ = View.PAGE, False, SIZES[0]
        menu = QMenu(self)
        views = QActionGroup(menu)
        self.views: dict[View, QAction] = {}
        for view, words in (
            (View.PAGE, self.tr("The page")),
            (View.CARDS, self.tr("Lists, cards, search")),
            (View.SECTION, self.tr("The section’s page")),
            (View.SITE, self.tr("In the site’s own look")),
        ):
            self.views[view] = self._entry(menu, views, words, partial(self._show, view), on=view is View.PAGE)
        menu.addSeparator()
        colours = QActionGroup(menu)
        self._entry(menu, colours, self.tr("Light"), partial(self._dress, dark=False), on=True)
        self.dark_colours = self._entry(menu, colours, self.tr("Dark"), partial(self._dress, dark=True))
        menu.addSeparator()
        sizes = QActionGroup(menu)
        for size in SIZES:
            words = self.tr("Letters at {n} %").format(n=digits(size))
            self._entry(menu, sizes, words, partial(self._dress, size=size), on=size == SIZES[0])
        menu.addSeparator()
        self.together = menu.addAction(self.tr("Scroll together with the text"))
        self.together.setCheckable(True)
        self.together.setChecked(True)
        menu.addSeparator()
        self.marks = menu.addAction(self.tr("Mark what the site adds"))
        self.marks.setCheckable(True)
        self.marks.setEnabled(False)
        self.marks.triggered.connect(self.marks_chosen)
        menu.addAction(self.tr("Take the site’s look anew")).triggered.connect(self.look_wanted)
        menu.addAction(self.tr("Save the page as a file…")).triggered.connect(self.html_wanted)
        self.pdf = menu.addAction(self.tr("Save the page as PDF…"))
        self.pdf.triggered.connect(self.pdf_wanted)
        self.print_ = menu.addAction(self.tr("Print the page…"))
        self.print_.triggered.connect(self.print_wanted)
        self.setMenu(menu)
        self._say()

    def sizeHint(self) -> QSize:
        return super().sizeHint() + CHEVRON

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_chevron(self)

    def dress(self, html: str) -> str:
        return dressed(html, dark=self.dark, size=self.size_)

    @property
    def shows_page(self) -> bool:
        """The page, of the desk or in the site's look, and not lists and cards."""
        return self.view in (View.PAGE, View.SITE)

    def _entry(
        self, menu: QMenu, group: QActionGroup, words: str, do: Callable[[], None], *, on: bool = False
    ) -> QAction:
        entry = menu.addAction(words)
        entry.setCheckable(True)
        entry.setChecked(on)
        group.addAction(entry)
        entry.triggered.connect(lambda _on=False: do())
        return entry

    def _show(self, view: View) -> None:
        self.view = view
        self._say()
        self.view_chosen.emit(view)

    def _dress(self, *, dark: bool | None = None, size: int = 0) -> None:
        self.dark = self.dark if dark is None else dark
        self.size_ = size or self.size_
        self.dress_chosen.emit()

    def _say(self) -> None:
        self.setText(self.views[self.view].text())
        self.marks.setEnabled(self.view is View.SITE)
        # they print what shows: lists and cards are not the page that their words promise
        self.pdf.setEnabled(self.shows_page)
        self.print_.setEnabled(self.shows_page)


class Elsewhere(QObject):
    """Draws the story elsewhere, again a moment after each change. `drawn` (html), `failed` (NewsdeskError)."""

    drawn = Signal(str)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, pages: PageService, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._pages = jobs, pages
        self._wanted: Callable[[], str] | None = None
        self._asked = 0
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._draw)

    def show(self, view: View, article: Article, story: Callable[[], Story], *, marked: bool, at_once: bool) -> None:
        self._wanted = lambda: self._pages.elsewhere(view, article, story(), marked=marked)
        if at_once:
            self._draw()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        self._asked += 1  # what is being drawn comes too late
        self._wanted = None
        self._timer.stop()

    def _draw(self) -> None:
        if self._wanted is None:
            return
        self._asked += 1
        asked = self._asked

        def come(html: str) -> None:
            if asked == self._asked:
                self.drawn.emit(html)

        def failed(error: NewsdeskError) -> None:
            if asked == self._asked:
                self.failed.emit(error)

        # what a site is asked for holds up nothing else
        self._jobs.run(self._wanted, come, failed, aside=True)
