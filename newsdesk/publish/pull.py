"""Brings a site's posts into the desk: each once, none over somebody's work, and from where the last pull stood.

Runs in the worker process, where `pull_errand.py` begins it and asks the site.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from newsdesk.exchange.report import Progress
from newsdesk.publish.at_home import AtHome
from newsdesk.publish.errors import PublishError
from newsdesk.publish.pull_report import Line, Outcome, Report
from newsdesk.publish.pull_state import State
from newsdesk.publish.wordpress.answers import Thing
from newsdesk.publish.wordpress.base import Base, Fields
from newsdesk.publish.wordpress.keys import post_key
from newsdesk.publish.wordpress.post import seen_of
from newsdesk.publish.wordpress.pull import BEGINNING
from newsdesk.publish.wordpress.pulled import AtDesk, PulledPost, changed_there, moment, plain, read_post
from newsdesk.store.errors import StoreUnwritable
from newsdesk.store.pulls import Arrival, Known, Took
from newsdesk.store.records import ArticleChanges
from newsdesk.words import _
from newsdesk.worker import Cancelled

if TYPE_CHECKING:
    from newsdesk.publish.pull_errand import Asking, Errand
    from newsdesk.store.database import Store
    from newsdesk.worker import Tell

log = logging.getLogger(__name__)
T = TypeVar("T")

MOST_LINES = 2_000
"""Of each kind in a report."""
LONGEST = 4_000_000
"""Characters of a text that is taken in: nobody can work on a longer one."""
_AT_ONCE = 100
"""Stories in one transaction, which holds up whoever writes."""
_LOOK = 0.2
"""Seconds between two looks at whether it is still wanted."""
_SAY = 0.02
"""Seconds between two messages of how far it is."""
_NAME = 80
"""Characters of a headline in a line."""


def bring_in(tell: Tell, path: Path, errand: Errand, asking: Asking) -> Report:
    """As `pull_errand.pull`, of what the site answers, into the store at `path`."""
    from newsdesk.store.database import Store

    store = Store(path)  # opened by the program already, which looked at its form
    try:
        return _Pull(store, errand, asking, tell).run()
    finally:
        store.close()


class _Pull:
    def __init__(self, store: Store, errand: Errand, asking: Asking, tell: Tell) -> None:
        self._store = store
        self._site = errand.site
        self._asking = asking
        self._tell = tell
        self._wish = errand.wish
        self._progress = Progress(0, 0)
        self._told = 0.0
        self._lines: list[Line] = []
        self._counts = Counter[Outcome]()
        self._first = 0
        self._names = asking.names
        self._home = AtHome(store, self._site.id, self._names)
        self._by = store.settings.get().name

    def run(self) -> Report:
        ended = ""
        try:
            self._run()
        except Cancelled:
            ended = _("It was stopped. What had come by then stays; the next pull goes on there.")
        except PublishError as error:
            if not self._counts:
                error.meaning = _("No story was pulled; the desk is as it was.")
                raise
            ended = _("{said} What had come by then stays; the next pull goes on there.").format(said=error.what)
        except StoreUnwritable as error:
            ended = str(error)
        return Report(tuple(self._lines), dict(self._counts), ended, self._first)

    def _run(self) -> None:
        asking, site = self._asking, self._site.id
        state = self._come(asking.begun)
        self._desk = self._at_desk(self._come(asking.language))
        if self._wish.new and state.again and state.cursor == BEGINNING:
            left = self._come(asking.some(state.again))
            state = self._take(left, replace(state, again=()))
        while (page := self._come(asking.next_page())) is not None:
            done = min(page.cursor.behind, page.total) - len(page.posts)
            self._progress = Progress(max(0, done), page.total)
            if page.skipped:
                self._line(Outcome.LEFT, _("A post"), _("The site fails when it is asked for this one."))
            state = self._take(page.posts, replace(state, cursor=page.cursor, total=page.total))
            self._store.pulls.save_state(site, state.to_json())
        self._store.pulls.save_state(site, state.ended().to_json())

    # --- from the site -------------------------------------------------------------------------------------------

    def _come(self, coming: Future[T]) -> T:
        """What comes; Cancelled as soon as it is not wanted any more."""
        while True:
            self._look()
            try:
                return coming.result(_LOOK)
            except NotYet:
                if coming.done():
                    raise

    def _look(self) -> None:
        """Say how far it is, now and then. Raises Cancelled."""
        now = time.monotonic()
        if now - self._told > _SAY:
            self._told = now
            self._tell(self._progress)

    def _at_desk(self, language: str) -> AtDesk:
        settings, pictures = self._store.settings.get(), self._store.posts.pictures(self._site.id)
        return AtDesk(language or settings.language, settings.form_for, pictures.sha_of)

    # --- into the desk -------------------------------------------------------------------------------------------

    def _take(self, answers: Sequence[Thing], state: State) -> State:
        """Bring these in. Gives the state with what was seen of them."""
        seen = {}
        for answer in answers:
            try:
                one = seen_of(answer, self._site.name)
            except PublishError:
                self._line(Outcome.LEFT, _("A post"), _("What the site says of it has not the form of a post."))
                continue
            seen[str(one["id"])] = one, answer
        known = self._store.pulls.known(self._site.id, seen)
        waiting: list[tuple[Arrival, PulledPost]] = []
        for id, (one, answer) in seen.items():
            self._look()
            self._progress = Progress(self._progress.done + 1, self._progress.total)
            changed = moment(one["modified_gmt"])
            if changed is not None and (state.newest is None or changed > state.newest):
                state = replace(state, newest=changed)
            arrival = self._arrival(one, answer, known.get(id))
            if arrival is not None:
                waiting.append(arrival)
            if len(waiting) == _AT_ONCE:
                state, waiting = self._bring(waiting, state), []
        return self._bring(waiting, state)

    def _arrival(self, seen: Fields, answer: Thing, known: Known | None) -> tuple[Arrival, PulledPost] | None:
        """None for what is here already, or does not come."""
        base = Base.of(known.post if known else None)
        if known is None and _is_half_made(seen):
            return None
        if known is not None and (base.unfinished or not changed_there(base, seen)):
            self._counts[Outcome.SAME] += 1
            return None
        name = plain(seen["title"])
        if known is not None and base.overtaken:
            # an update went over somebody's version there: that is to be settled first
            self._line(Outcome.CHANGED_HERE, name, article=known.article.id)
            return None
        if len(seen["content"]) > LONGEST:
            self._line(Outcome.LEFT, name, _("Its text is too long to be worked on."))
            return None
        try:
            pulled = read_post(seen, answer, self._names, self._desk, known)
            post = replace(pulled.post, site=self._site.id)
            return Arrival(post, self._facts(pulled, known), known.article.id if known else 0), pulled
        except StoreUnwritable:
            raise
        except Exception:  # a mistake of ours, or of a library, at one post: the rest comes
            log.exception("A post could not be read")
            self._line(Outcome.LEFT, name, _("newsdesk stumbled over it; the log says where. It was left out."))
            return None

    def _facts(self, pulled: PulledPost, known: Known | None) -> ArticleChanges:
        article, fresh = pulled.article, pulled.fresh
        facts: ArticleChanges = {
            "headline": article.headline,
            "standfirst": article.standfirst,
            "slug": article.slug,
            "body": article.body,
            "dateline": article.dateline,
            "tags": article.tags,
            "embargo": article.embargo,
            "lead_picture": article.lead_picture,
            "seo_title": article.seo_title,
            "seo_description": article.seo_description,
            "comments": article.comments,
            "sticky": article.sticky,
            "private": article.private,
            "post_format": article.post_format,
        }
        if "authors" in fresh:
            facts["authors"] = self._home.byline(pulled.authors, pulled.account)
        if "section" in fresh:
            facts["section"] = self._home.section(pulled.category)
        if known is None:
            return facts | {"language": article.language, "direction": article.direction, "stage": article.stage}
        return cast("ArticleChanges", {name: value for name, value in facts.items() if name in fresh})

    def _bring(self, waiting: list[tuple[Arrival, PulledPost]], state: State) -> State:
        if not waiting:
            return state
        took = self._store.pulls.take([arrival for arrival, _pulled in waiting], by=self._by, about=self._site.name)
        for (what, article), (arrival, pulled) in zip(took, waiting, strict=True):
            outcome, why = _TOLD[what]
            if outcome in {Outcome.CAME, Outcome.UPDATED}:
                self._first = self._first or article
            if outcome in {Outcome.OPEN, Outcome.ON_ITS_WAY}:
                state = replace(state, again=tuple(dict.fromkeys((*state.again, int(arrival.post.remote_id)))))
            self._line(outcome, pulled.article.headline, why(), article)
        return state

    def _line(self, outcome: Outcome, name: str, what: str = "", article: int = 0) -> None:
        self._counts[outcome] += 1
        if outcome is not Outcome.CAME and self._counts[outcome] <= MOST_LINES:
            self._lines.append(Line(outcome, name[:_NAME] or _("A story without a headline"), what, article))


_TOLD: dict[Took, tuple[Outcome, Callable[[], str]]] = {
    Took.NEW: (Outcome.CAME, lambda: ""),
    Took.UPDATED: (Outcome.UPDATED, lambda: ""),
    Took.CHANGED_HERE: (Outcome.CHANGED_HERE, lambda: ""),
    Took.OPEN: (Outcome.OPEN, lambda: ""),
    Took.ON_ITS_WAY: (Outcome.ON_ITS_WAY, lambda: ""),
    Took.IN_TRASH: (Outcome.LEFT, lambda: _("It is in the trash here.")),
}


def _is_half_made(seen: Fields) -> bool:
    """Whether it is the draft that a publish has just begun with (by its slug)."""
    return seen["status"] == "draft" and not seen["content"] and seen["slug"].startswith(post_key(""))
