"""Brings a site's posts into the desk: each once, none over somebody's work, and from where the last pull stood.

Runs in the worker process. The next posts are on their way while those that came are read.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from newsdesk.exchange.report import Progress
from newsdesk.publish.at_home import AtHome
from newsdesk.publish.errors import PublishError
from newsdesk.publish.pull_report import Line, Outcome, Report, Wish
from newsdesk.publish.pull_state import State
from newsdesk.publish.wordpress.answers import Thing
from newsdesk.publish.wordpress.base import Base, Fields
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.facts import ask_account
from newsdesk.publish.wordpress.keys import post_key
from newsdesk.publish.wordpress.names import Names
from newsdesk.publish.wordpress.post import seen_of
from newsdesk.publish.wordpress.pull import BEGINNING, PAUSES, Page, Posts, query, tried
from newsdesk.publish.wordpress.pulled import AtDesk, PulledPost, changed_there, moment, plain, read_post
from newsdesk.publish.wordpress.site_language import site_language
from newsdesk.store.errors import StoreUnwritable
from newsdesk.store.pulls import Arrival, Known, Took
from newsdesk.store.records import ArticleChanges, Site
from newsdesk.words import _
from newsdesk.worker import Cancelled

if TYPE_CHECKING:
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


@dataclass(frozen=True, slots=True)
class Errand:
    """`site`: its id. `pauses`: seconds before each further attempt where an answer does not come."""

    site: int
    password: str = field(repr=False)
    wish: Wish
    pauses: tuple[float, ...] = PAUSES


def pull(tell: Tell, store_path: str, errand: Errand) -> Report:
    """Bring in what is wished of the site. A pull that was cut off goes on where it stood.

    What has come stays, however it ends; `Report.ended` says why it did before all had come. Raises PublishError where
    the site cannot be asked for anything.
    """
    from newsdesk.store.database import Store

    store = Store(Path(store_path))  # opened by the program already, which looked at its form
    try:
        site = store.sites.get(errand.site)
        with Client(site.address, site.name, site.account, errand.password) as client:
            return _Pull(store, client, site, errand, tell).run()
    finally:
        store.close()


class _Pull:
    def __init__(self, store: Store, client: Client, site: Site, errand: Errand, tell: Tell) -> None:
        self._store = store
        self._client = client
        self._site = site
        self._tell = tell
        self._wish = errand.wish
        self._pauses = errand.pauses
        self._progress = Progress(0, 0)
        self._told = 0.0
        self._lines: list[Line] = []
        self._counts = Counter[Outcome]()
        self._first = 0
        self._names = Names(client, lambda ask: tried(ask, errand.pauses))
        self._home = AtHome(store, site.id, self._names)
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
        # its threads end with the process, whatever the network does
        self._pool = ThreadPoolExecutor(3)
        try:
            now = self._pool.submit(self._client.now)
            language = self._pool.submit(site_language, self._client, self._site.home)
            account = self._wait(lambda: tried(lambda: ask_account(self._client), self._pauses))
            state = State.of(self._store.pulls.state(self._site.id)).begun(self._wish, self._come(now))
            asked = query(
                since=state.since,
                words=self._wish.words,
                unpublished=self._wish.unpublished,
                author=None if account.edit_others else account.id,
            )
            fetch = Posts(self._client, asked, self._pauses)
            pages = self._ahead(fetch.pages(state.cursor))
            self._desk = self._at_desk(self._come(language))
            if self._wish.new and state.again and state.cursor == BEGINNING:
                left = self._wait(lambda: self._named(fetch.some(state.again)))
                state = self._take(left, replace(state, again=()))
            for page in pages:
                done = min(page.cursor.behind, page.total) - len(page.posts)
                self._progress = Progress(max(0, done), page.total)
                if page.skipped:
                    self._line(Outcome.LEFT, _("A post"), _("The site fails when it is asked for this one."))
                state = self._take(page.posts, replace(state, cursor=page.cursor, total=page.total))
                self._store.pulls.save_state(self._site.id, state.to_json())
            self._store.pulls.save_state(self._site.id, state.ended().to_json())
        finally:
            self._pool.shutdown(wait=False, cancel_futures=True)

    # --- from the site -------------------------------------------------------------------------------------------

    def _ahead(self, pages: Iterator[Page]) -> Iterator[Page]:
        """Each with the names in it; the next one, and the first, is asked for meanwhile."""

        def step() -> Page | None:
            page = next(pages, None)
            if page is not None:
                self._named(page.posts)
            return page

        def each(coming: Future[Page | None]) -> Iterator[Page]:
            while (page := self._come(coming)) is not None:
                coming = self._pool.submit(step)
                yield page

        return each(self._pool.submit(step))

    def _named(self, answers: tuple[Thing, ...]) -> tuple[Thing, ...]:
        self._names.learn(answers)
        return answers

    def _wait(self, ask: Callable[[], T]) -> T:
        return self._come(self._pool.submit(ask))

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
            self._progress = replace(self._progress, done=self._progress.done + 1)
            changed = moment(one["modified_gmt"])
            if changed is not None:
                state = replace(state, newest=max(changed, state.newest or changed))
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
