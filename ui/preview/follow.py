"""Keeps the page in step with the story: splices go to it in order, a whole rendering where a splice will not do.

The page stands at some state of the story, and `_waiting` are the splices that lead from there to now. One message is
under way at a time; what comes meanwhile is folded together and follows in order. A whole page is rendered off the GUI
thread, either as a *base*, when the page stands at no known state (splices made after the snapshot wait for it), or as
a *refresh*, for what splices do not bring (headline, reading time, the list of notes). A refresh that the typing
overtook is dropped and asked for again.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.layout.page import render_article, render_block
from newsdesk.store.records import Article, Stage
from newsdesk.story.tree import Block, Footnote, Story
from ui.jobs import Jobs
from ui.preview.body import Body, Shown, Splice, fold
from ui.preview.script import RenderedSplice

if TYPE_CHECKING:
    from newsdesk.layout.facts import PageFacts

FACTS_PAUSE = 60  # ms between a changed fact and its rendering; three times the last rendering where that is longer
SETTLE_PAUSE = 2000  # ms after the last splice until the rest of the page follows
MANY_BLOCKS = 200  # more than these in one message: a whole page, which is not rendered on the GUI thread

Done = Callable[[bool], None]  # False: the page is not what it should be by now

_log = logging.getLogger(__name__)


class Pages(Protocol):
    """What the preview asks of the desk (`desk.pages`), off the GUI thread."""

    def facts(self, article: Article) -> PageFacts: ...


class Surface(Protocol):
    """What shows the page. Messages arrive in the order in which they were sent."""

    def load(self, html: str, done: Done, *, keep_scroll: bool) -> None: ...
    def splice(self, splices: Sequence[RenderedSplice], blocks: int, done: Done) -> None:
        """`blocks`: how many the body has afterwards, or else `done` is told."""

    def become(self, html: str, done: Done) -> None: ...


@dataclass(frozen=True, slots=True)
class _Asked:
    """A whole page that is being rendered, and the state of the story that it will show."""

    article: Article
    story: Story
    version: int
    base: bool


@dataclass(frozen=True, slots=True)
class _Rendered:
    html: str
    facts: PageFacts
    seconds: float


class Follower(QObject):
    """Knows the story that should show and brings the surface there.

    Signals: `stood` after each whole page that arrived, `failed` (a NewsdeskError) when one could not be rendered.
    """

    stood = Signal()
    failed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        pages: Pages,
        surface: Surface,
        parent: QObject | None = None,
        dress: Callable[[str], str] = lambda html: html,
    ) -> None:
        """`dress`: what a whole page goes through before it shows."""
        super().__init__(parent)
        self._dress = dress
        self._jobs = jobs
        self._pages = pages
        self._surface = surface
        self._article: Article | None = None
        self._body = Body(())
        self._facts: PageFacts | None = None
        self._version = 0  # grows with each splice
        self._stands = False
        self._waiting: list[Splice] = []
        self._rendering = False
        self._collecting = False  # the base being rendered still counts: `_waiting` leads on from it
        self._again = False  # another whole page is wanted after this one
        self._loading = False
        self._message: object | None = None  # the one under way
        self._page_of: int | None = None  # the article whose page the surface holds
        self._scrolled: int | None = None  # the article that the reader may have scrolled
        self._asleep = False
        self._seconds = 0.0
        self._facts_timer = self._timer()
        self._settle_timer = self._timer()

    @property
    def story(self) -> Story:
        """The body as it should show."""
        return self._body.story

    @property
    def problem(self) -> str:
        """Why the page that stands does not look as it should, "" where it does."""
        return self._facts.problem if self._facts is not None else ""

    @property
    def in_step(self) -> bool:
        """Whether the page shows the story as it is, apart from what only a refresh brings."""
        return self._stands and not self._waiting and self._message is None

    def show(self, article: Article, story: Story) -> None:
        """Show this story from now on. Another article's page begins at its top, the same one's stays where it is."""
        self._article = article
        self._body = Body(story)
        self._lose_step()

    def forget(self) -> None:
        """Show no story: what comes late is dropped."""
        self._article = None
        self._stands = self._collecting = self._again = False
        self._waiting.clear()

    def splice(self, start: int, removed: int, nodes: Sequence[Block]) -> None:
        """The body's blocks from `start` on have changed. Raises ValueError where that does not fit the story."""
        if self._article is None:
            return
        numbers = self._body.numbers
        splices = self._body.splice(start, removed, nodes)
        self._version += 1
        self._settle_timer.start(SETTLE_PAUSE)
        if self._body.numbers is not numbers or any(isinstance(node, Footnote) for node in nodes):
            self.refresh()  # the list of notes stands outside the body
        if self._asleep:
            self._stands = self._collecting = False
            self._waiting.clear()
        elif self._stands or self._collecting:
            for splice in splices:
                self._wait(splice)
            self._send()

    def update_facts(self, article: Article) -> None:
        """The article that shows was changed, beside its body. What the page does not say changes nothing."""
        if self._article is None or article.id != self._article.id:
            return
        before, self._article = self._article, article
        if _said(article) != _said(before):
            self.refresh()

    def refresh(self) -> None:
        """Something that the page says beside the body is new."""
        if self._article is not None and not self._facts_timer.isActive():
            self._facts_timer.start(max(FACTS_PAUSE, round(3000 * self._seconds)))

    def page_died(self) -> None:
        """The surface lost its page; it takes a new one."""
        self._page_of = self._message = None
        self._loading = False
        self._lose_step()

    def sleep(self) -> None:
        """Nobody sees the page: do nothing until `wake`."""
        self._asleep = True

    def wake(self) -> None:
        self._asleep = False
        if self._article is not None and (not self._stands or self._again):
            self._ask()

    # --- splices

    def _wait(self, splice: Splice) -> None:
        folded = fold(self._waiting[-1], splice) if self._waiting else None
        if folded is None:
            self._waiting.append(splice)
        else:
            self._waiting[-1] = folded

    def _send(self) -> None:
        if not self._stands or self._message is not None or not self._waiting:
            return
        if sum(len(splice.blocks) for splice in self._waiting) > MANY_BLOCKS:
            self._lose_step()
            return
        rendered = [
            (splice.start, splice.removed, [self._render(shown) for shown in splice.blocks], splice.typed)
            for splice in self._waiting
        ]
        self._waiting.clear()
        message = self._message = object()
        self._surface.splice(rendered, len(self._body), partial(self._spliced, message))

    def _render(self, shown: Shown) -> str:
        assert self._facts is not None  # noqa: S101 - it came with the page that stands
        return render_block(shown.block, shown.leads, self._facts, self._body.numbers)

    def _spliced(self, message: object, fits: bool) -> None:
        if message is not self._message:
            return
        self._message = None
        if fits:
            self._send()
        else:
            _log.warning("the preview lost step with the story and is drawn anew")
            self._lose_step()

    # --- whole pages

    def _lose_step(self) -> None:
        self._stands = self._collecting = False
        self._waiting.clear()
        self._ask()

    def _ask(self) -> None:
        if self._article is None:
            return
        if self._rendering or self._loading or self._asleep:
            self._again = True
            return
        self._again = False
        self._rendering = True
        asked = _Asked(self._article, self._body.story, self._version, base=not self._stands)
        self._collecting = asked.base
        self._jobs.run(
            partial(_render_whole, self._pages, asked),
            partial(self._deliver, asked),
            partial(self._not_rendered, asked),
        )

    def _deliver(self, asked: _Asked, rendered: _Rendered) -> None:
        self._rendering = False
        self._seconds = rendered.seconds
        if self._asleep:  # another view has the surface by now, or nobody sees it
            self._collecting, self._again = False, True
            return
        if self._usable(asked):
            self._stands = True
            self._collecting = False
            self._facts = rendered.facts
            self._place(asked.article.id, self._dress(rendered.html))
        if self._again:
            self._ask()

    def _usable(self, asked: _Asked) -> bool:
        if self._article is None:
            return False
        if asked.base:
            self._again = self._again or not self._collecting
            return self._collecting
        if not self._stands:
            self._again = True
            return False
        if asked.version != self._version:
            return False  # the splice that overtook it has started the settle timer
        self._waiting.clear()  # the page brings them
        return True

    def _place(self, article: int, html: str) -> None:
        message = self._message = object()
        if self._page_of == article:
            self._surface.become(html, partial(self._placed, message, article))
        else:
            self._loading = True
            keep, self._scrolled = article == self._scrolled, article
            self._surface.load(html, partial(self._placed, message, article), keep_scroll=keep)

    def _placed(self, message: object, article: int, stands: bool) -> None:
        if message is not self._message:
            return
        self._message = None
        self._loading = False
        if stands:
            self._page_of = article
            self.stood.emit()
            self._send()
        else:
            self._stands = False  # until the next whole page, which the next splice or fact asks for
            self._waiting.clear()
        if self._again:
            self._ask()

    def _not_rendered(self, asked: _Asked, error: object) -> None:
        self._rendering = self._collecting = False
        if self._again:
            self._ask()
        elif self._article is not None and self._article.id == asked.article.id:
            self.failed.emit(error)

    def _timer(self) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(self._ask)
        return timer


def _said(article: Article) -> Article:
    """What an article's page may say of it: autosaves change the rest every second or two."""
    return replace(article, body="", notes="", stage=Stage.DRAFT, embargo=None, updated=None, trashed=None, version=0)


def _render_whole(pages: Pages, asked: _Asked) -> _Rendered:
    begun = time.perf_counter()
    facts = pages.facts(asked.article)
    html = render_article(facts, asked.story).html
    return _Rendered(html, facts, time.perf_counter() - begun)
