"""Stories that were changed at the desk and on a site. These calls go to the network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from newsdesk.changes import Change, ChangeKind
from newsdesk.desk.bell import Bell
from newsdesk.store.records import Article

if TYPE_CHECKING:
    from newsdesk.publish.credentials import Credentials
    from newsdesk.publish.dispute import Dispute
    from newsdesk.store.database import Store

_TOUCHED: tuple[ChangeKind, ...] = ("section", "author", "tag")


class DisputeService:
    def __init__(self, store: Store, bell: Bell, credentials: Callable[[], Credentials]) -> None:
        self._store = store
        self._bell = bell
        self._credentials = credentials

    def look(self, article: int, site: int) -> Dispute:
        """What stands on the site against the story as it is here. Raises PublishError, NotThere."""
        from newsdesk.publish.dispute import look
        from newsdesk.publish.errors import WrongPassword
        from newsdesk.publish.wordpress.client import Client

        found = self._store.sites.get(site)
        password = self._credentials().get(found)
        if password is None:
            raise WrongPassword.unknown(found.name)
        with Client(found.address, found.name, found.account, password) as client:
            return look(self._store, client, article, found)

    def settle(self, dispute: Dispute, body: str, facts: Mapping[str, object]) -> Article:
        """Keep what the two became; both stay in the history. It can be published then.

        Raises ChangedMeanwhile, StoreUnwritable.
        """
        from newsdesk.publish.dispute import settle

        article = settle(self._store, dispute, body, facts)
        for kind in _TOUCHED:
            self._bell.ring(Change(kind))
        self._bell.ring(Change("article", article.id))
        self._bell.ring(Change("revision", article.id))
        return article
