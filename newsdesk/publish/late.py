"""Looks once more, some minutes after a publish whose draft was in doubt, for what the network delivered late.

A site remembers no request: one that was held back can make a second draft when all is done. It is put in the trash.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Any

from newsdesk.publish.credentials import Credentials
from newsdesk.publish.errors import PublishError
from newsdesk.store.database import Store
from newsdesk.store.records import Site

log = logging.getLogger(__name__)

FACT = "late"
"""Among the facts of a site: what is still to be looked for there."""
AFTER = timedelta(minutes=10)
_AGAIN = timedelta(minutes=10)
"""Until the next attempt where the site could not be asked."""


def note(key: str, own: int, account: int, title: str, now: datetime) -> dict[str, Any]:
    """What to look for: drafts as the one `own` was made, by the slug `key`."""
    return {"key": key, "own": own, "account": account, "title": title, "due": (now + AFTER).isoformat()}


class Late:
    def __init__(self, store: Store, credentials: Credentials) -> None:
        self._store = store
        self._credentials = credentials
        self._not_before: dict[int, datetime] = {}

    def look(self, now: datetime) -> None:
        """Sweep where it is time."""
        for site in self._store.sites.list():
            due = [one for one in self._noted(site) if datetime.fromisoformat(one["due"]) <= now]
            if not due or self._not_before.get(site.id, now) > now:
                continue
            try:
                self._sweep(site, due)
            except PublishError as error:
                log.info("A site could not be looked at once more: %s", error.what)
                self._not_before[site.id] = now + _AGAIN
                continue
            self._store.sites.note_facts(site.id, {FACT: [one for one in self._noted(site) if one not in due]})

    def next_time(self) -> datetime | None:
        """When there is something to look for; None where nothing is."""
        moments = [
            max(datetime.fromisoformat(one["due"]), self._not_before.get(site.id, datetime.fromisoformat(one["due"])))
            for site in self._store.sites.list()
            for one in self._noted(site)
        ]
        return min(moments, default=None)

    def _noted(self, site: Site) -> list[dict[str, Any]]:
        noted: list[dict[str, Any]] = self._store.sites.facts(site.id).get(FACT, [])
        return noted

    def _sweep(self, site: Site, due: list[dict[str, Any]]) -> None:
        from newsdesk.publish.wordpress.client import Client
        from newsdesk.publish.wordpress.keys import sweep_twins

        password = self._credentials.get(site)
        if password is None:
            return
        with Client(site.address, site.name, site.account, password) as client:
            for one in due:
                sweep_twins(client, one["key"], one["own"], one["account"], one["title"])
