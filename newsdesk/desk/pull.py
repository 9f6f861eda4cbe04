"""A site's posts into the desk. These calls go to the network and wait for the end of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from newsdesk.changes import Change, ChangeKind
from newsdesk.desk.bell import Bell
from newsdesk.desk.exchange import BrokeOff
from newsdesk.errors import NewsdeskError
from newsdesk.exchange.report import Progress
from newsdesk.publish.pull_report import Before, Report, Wish
from newsdesk.store.errors import StoreUnwritable
from newsdesk.store.open_story import OpenStory
from newsdesk.store.turn import Turn
from newsdesk.words import _, why

if TYPE_CHECKING:
    from newsdesk.publish.credentials import Credentials
    from newsdesk.publish.fetch_pictures import Fetched
    from newsdesk.store.database import Store
    from newsdesk.store.records import Article
    from newsdesk.worker import Worker

Told = Callable[[Progress], None]
_TOUCHED: tuple[ChangeKind, ...] = ("section", "author", "tag", "article", "revision")
_LOADED = ("newsdesk.publish.pull_errand", "newsdesk.publish.pull", "newsdesk.store.database")
_BETWEEN = 2.0  # s between two looks at what has come so far


class PulledElsewhere(NewsdeskError):
    """Two pulls at once would bring the same posts twice."""

    def __init__(self) -> None:
        super().__init__(
            _("Another newsdesk pulls into this store just now."),
            _("Nothing was pulled here."),
            _("Try again when it is done."),
        )


class PullService:
    """`pauses`: seconds before each further attempt where a site does not answer; None: as usual."""

    pauses: tuple[float, ...] | None = None

    def __init__(
        self, store: Store, bell: Bell, worker: Callable[[], Worker], credentials: Callable[[], Credentials]
    ) -> None:
        self._store = store
        self._bell = bell
        self._worker = worker
        self._credentials = credentials
        self._one_at_a_time = threading.Lock()
        self._holding = threading.Lock()
        self._held = 0
        self._runs = False
        self._open = OpenStory(store.path)
        self._turn = Turn(store.path, ".pull")

    def before(self, site: int) -> Before:
        """What is known of earlier pulls from `site`."""
        from newsdesk.publish.pull_state import State

        return State.of(self._store.pulls.state(site)).before()

    def get_ready(self) -> None:
        """A person thinks about what to pull: let the process that will do it be loaded meanwhile."""
        self._worker().get_ready(*_LOADED)

    def pull(self, site: int, wish: Wish, told: Told | None = None, stop: threading.Event | None = None) -> Report:
        """Bring in the posts of a WordPress site. A wish that was cut off before goes on where it stood.

        `told` is called in this thread with each step; `stop`, once set, ends it: what had come by then stays. Raises
        WrongPassword, NetworkAway and the other errors of `publish.errors`, BrokeOff.
        """
        from newsdesk.publish.errors import WrongPassword
        from newsdesk.publish.pull_errand import Errand
        from newsdesk.publish.wordpress.pull import PAUSES

        found = self._store.sites.get(site)
        password = self._credentials().get(found)
        if password is None:
            error = WrongPassword.unknown(found.name)
            error.meaning = _("No story was pulled; the desk is as it was.")
            raise error
        pauses = PAUSES if self.pauses is None else self.pauses
        with self._one_at_a_time:
            try:
                self._begin()
                return self._run(Errand.of(self._store, found, password, wish, pauses), told, stop)
            finally:
                self._end()
                for kind in _TOUCHED:
                    self._bell.ring(Change(kind))

    def remote_pictures(self, article: int) -> int:
        """How many pictures of a story are on a site only. Raises NotThere."""
        from newsdesk.publish.fetch_pictures import remote_sources

        return len(remote_sources(self._store.articles.get(article).body))

    def fetch_pictures(self, article: int) -> Fetched:
        """Bring them, and the site's lead picture, into the media store; the story itself stays as it is.

        Raises NotThere, WrongPassword, NetworkAway and the other errors of `publish.errors`.
        """
        from newsdesk.publish.fetch_pictures import fetch

        fetched = fetch(self._store, self._credentials(), article)
        if fetched.found or fetched.leads:
            self._bell.ring(Change("media"))
        return fetched

    def put_pictures(self, article: int, fetched: Fetched) -> Article:
        """Let a story that no window has open show what was fetched for it. For a site that changes nothing."""
        from newsdesk.publish.fetch_pictures import with_lead

        settings, sites = self._store.settings.get(), self._store.sites.list()
        about = ", ".join(site.name for site in sites if self._store.posts.get(article, site.id))
        changed = self._store.pulls.put_pictures(
            article, fetched.put_into, fetched.leads, with_lead, by=settings.name, about=about
        )
        self._bell.ring(Change("article", article))
        self._bell.ring(Change("revision", article))
        return changed

    def pictures(self, article: int) -> Fetched:
        """Both at once, for a story that no window has open."""
        fetched = self.fetch_pictures(article)
        if fetched.found or fetched.leads:
            self.put_pictures(article, fetched)
        return fetched

    def hold(self, article: int) -> None:
        """This story is about to be opened in a window: from now on no pull changes it. Once this has returned, the
        store says what it will say for as long as the story is open.
        """
        self._hold(article)

    def open_elsewhere(self) -> int:
        """The story that another program has open in a window, 0 where none has."""
        return self._open.elsewhere()

    def close(self) -> None:
        """The desk closes."""
        self._open.close()

    def let_go(self, article: int) -> None:
        """It was closed."""
        if self._held == article:
            self._hold(0)

    def _hold(self, article: int) -> None:
        with self._holding:
            self._held = article
            self._open.mark(article)  # first: a pull that another program begins after the next line sees it
            if self._runs or self._runs_elsewhere():
                with suppress(StoreUnwritable):  # nothing is pulled into it either
                    self._store.pulls.hold(lambda: article)

    def _runs_elsewhere(self) -> bool:
        free = self._turn.take()
        self._turn.give_back()
        return not free

    def _begin(self) -> None:
        with self._holding:
            if not self._turn.take_patiently():
                raise PulledElsewhere
            self._store.pulls.hold(lambda: self._held or self._open.elsewhere())
            self._runs = True

    def _end(self) -> None:
        with self._holding:
            if self._runs:
                self._runs = False
                self._turn.give_back()

    def _run(self, errand: object, told: Told | None, stop: threading.Event | None) -> Report:
        from newsdesk.worker import Cancelled, WorkerDied

        meaning = _("What had come by then stays; the next pull goes on there.")
        last = time.monotonic()

        def tell(progress: Progress) -> None:
            nonlocal last
            if told is not None:
                told(progress)
            if time.monotonic() - last > _BETWEEN:
                last = time.monotonic()
                self._bell.ring(Change("article"))

        try:
            report: Report = self._worker().run(
                "newsdesk.publish.pull_errand:pull", str(self._store.path), errand, told=tell, stop=stop
            )
        except Cancelled:
            return Report(ended=_("It was stopped. {meaning}").format(meaning=meaning))
        except WorkerDied as error:
            raise BrokeOff(meaning) from error
        except OSError as error:
            reason = why(error)
            raise NewsdeskError(_("No process could be started: {reason}.").format(reason=reason), meaning) from error
        return report
