"""Finding stories, at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.store.query.values import Found, SavedSearch
from newsdesk.store.records import ArticleFilter

if TYPE_CHECKING:
    from newsdesk.store.database import Store

ALL = ArticleFilter()


class SearchService:
    """The search over all stories, and the searches that the desk keeps. A change of these is told as
    `Change("search")`.
    """

    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def find(
        self, query: str, filter: ArticleFilter = ALL, limit: int = 50, after: int = 0, *, fresh: bool = True
    ) -> Found:
        """The stories of `filter` that `query` asks for, the best first, from the hit number `after` on.

        Words, "phrases", begin*, -without and fields (section: stage: by: tag: before: after: has: ...). Whatever is
        typed, this answers: what is wrong with it is in `Found.problems`. `fresh`: the index follows the texts first;
        without it the answer takes no time from somebody who writes.
        """
        return self._store.search.find(query, filter, limit, after, fresh=fresh)

    def freshen(self, most: int = 1000, seconds: float = 1.0) -> int:
        """Let the index follow the texts, for so long at most. How many stories still wait. Raises StoreUnwritable."""
        return self._store.search.freshen(most, seconds)

    def saved(self) -> tuple[SavedSearch, ...]:
        """In the order in which they were saved."""
        return self._store.searches.list()

    def save(self, name: str, query: str) -> SavedSearch:
        """Keep a query. Raises NoName."""
        search = self._store.searches.add(name, query)
        self._bell.ring(Change("search", search.id))
        return search

    def change(self, search: SavedSearch) -> SavedSearch:
        """Another name or query for one that is kept. Raises NotThere, NoName."""
        kept = self._store.searches.save(search)
        self._bell.ring(Change("search", kept.id))
        return kept

    def remove(self, id: int) -> None:
        self._store.searches.remove(id)
        self._bell.ring(Change("search", id))
