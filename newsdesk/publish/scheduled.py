"""Watches scheduled stories until they are live: WordPress may miss a time, for it acts only when it is visited."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from newsdesk.changes import Change
from newsdesk.publish.credentials import Credentials
from newsdesk.publish.endpoints import open_endpoint
from newsdesk.publish.errors import PublishError
from newsdesk.publish.watch import Watch
from newsdesk.store.database import Store
from newsdesk.store.records import RemotePost

log = logging.getLogger(__name__)

GRACE = timedelta(seconds=20)
"""After its time a site may take this long before it is asked."""
EVERY = timedelta(minutes=1)
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
LATE = timedelta(minutes=5)
"""By the site's own clock. A story that is not out by then is published by newsdesk."""


class Scheduled:
    """`notify` hears of every story that went live."""

    def __init__(self, store: Store, credentials: Credentials, notify: Callable[[Change], None]) -> None:
        self._store = store
        self._credentials = credentials
        self._notify = notify
        self._next: dict[tuple[int, int], datetime] = {}

    def look(self, now: datetime) -> None:
        """Ask the sites of all stories whose time has come."""
        for post in self._store.posts.scheduled():
            if self._moment(post) > now:
                continue
            self._next[post.article, post.site] = now + EVERY
            try:
                self._ask(post)
            except PublishError as error:
                log.info("A scheduled story could not be looked at: %s", error.what)

    def next_time(self) -> datetime | None:
        """When there is something to look at again; None where nothing is scheduled."""
        return min(map(self._moment, self._store.posts.scheduled()), default=None)

    def _moment(self, post: RemotePost) -> datetime:
        return self._next.get((post.article, post.site), (post.published or _LONG_AGO) + GRACE)

    def _ask(self, post: RemotePost) -> None:
        endpoint = open_endpoint(self._store, self._credentials, self._store.sites.get(post.site), Watch())
        try:
            seen, site_time = endpoint.look_again(post)
        finally:
            endpoint.close()
        if seen != post:
            self._store.posts.save(seen)
            self._notify(Change("article", post.article))
        elif post.published is not None and site_time - post.published > LATE:
            self._store.outbox.again(post.article, post.site)
            self._notify(Change("article", post.article))
