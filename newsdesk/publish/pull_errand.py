"""Where a pull begins, in the worker process: the site is asked at once, while the rest of newsdesk is being loaded.

That takes as long as some pages of posts. From then on the next pages are on their way while those that came are read.
Only what is light is imported here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.publish.pull_report import Report, Wish
from newsdesk.publish.pull_state import State
from newsdesk.publish.wordpress.answers import Thing
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.facts import ask_account
from newsdesk.publish.wordpress.names import Names
from newsdesk.publish.wordpress.pull import PAUSES, Page, Posts, query, tried
from newsdesk.publish.wordpress.site_language import site_language

if TYPE_CHECKING:
    from newsdesk.store.database import Store
    from newsdesk.store.records import Site
    from newsdesk.worker import Tell

_AHEAD = 4
"""Pages that are asked for before they are wanted; each may be `client.LARGEST` at most."""


@dataclass(frozen=True, slots=True)
class Errand:
    """`state`: how far earlier pulls from `site` came. `pauses`: seconds before each further attempt where an answer
    does not come.
    """

    site: Site
    password: str = field(repr=False)
    wish: Wish
    state: State
    pauses: tuple[float, ...] = PAUSES

    @classmethod
    def of(cls, store: Store, site: Site, password: str, wish: Wish, pauses: tuple[float, ...] = PAUSES) -> Errand:
        """With what `store` knows of earlier pulls from the site."""
        return cls(site, password, wish, State.of(store.pulls.state(site.id)), pauses)


def pull(tell: Tell, store_path: str, errand: Errand) -> Report:
    """Bring in what is wished of the site. A pull that was cut off goes on where it stood.

    What has come stays, however it ends; `Report.ended` says why it did before all had come. Raises PublishError where
    the site cannot be asked for anything.
    """
    site = errand.site
    with (
        Client(site.address, site.name, site.account, errand.password) as client,
        closing(Asking(client, errand)) as asking,
    ):
        from newsdesk.publish.pull import bring_in

        return bring_in(tell, Path(store_path), errand, asking)


class Asking:
    """What the site is asked, ahead of what is made of its answers. Each answer is a Future.

    `begun`: the state that the pull begins in. `names`: all that the pages which came speak of.
    """

    def __init__(self, client: Client, errand: Errand) -> None:
        self._client = client
        self._errand = errand
        self._pool, self._in_turn = ThreadPoolExecutor(4), ThreadPoolExecutor(1)
        self.names = Names(client, lambda ask: tried(ask, errand.pauses))
        self._now = self._pool.submit(client.now)
        self._account = self._pool.submit(tried, partial(ask_account, client), errand.pauses)
        self.language = self._pool.submit(site_language, client, errand.site.home)
        self.begun = self._pool.submit(self._begin)
        self._pages = self._each_page()
        self._coming = deque(self._ask_page() for _ahead in range(_AHEAD))

    def next_page(self) -> Future[Page | None]:
        """None behind the last."""
        self._coming.append(self._ask_page())
        return self._coming.popleft()

    def some(self, ids: Sequence[int]) -> Future[tuple[Thing, ...]]:
        """Those of these posts that are there."""
        return self._pool.submit(self._some, ids)

    def close(self) -> None:
        """Ask for no more. The threads end with their last answer, or with the process."""
        for pool in (self._pool, self._in_turn):
            pool.shutdown(wait=False, cancel_futures=True)

    def _begin(self) -> State:
        account = self._account.result()
        state = self._errand.state.begun(self._errand.wish, self._now.result())
        asked = query(
            since=state.since,
            words=self._errand.wish.words,
            unpublished=self._errand.wish.unpublished,
            author=None if account.edit_others else account.id,
        )
        self._posts = Posts(self._client, asked, self._errand.pauses)
        return state

    def _ask_page(self) -> Future[Page | None]:
        return self._in_turn.submit(next, self._pages, None)

    def _each_page(self) -> Iterator[Page]:
        state = self.begun.result()
        for page in self._posts.pages(state.cursor):
            self.names.learn(page.posts)
            yield page

    def _some(self, ids: Sequence[int]) -> tuple[Thing, ...]:
        found = self._posts.some(ids)
        self.names.learn(found)
        return found
