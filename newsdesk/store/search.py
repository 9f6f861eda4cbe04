"""Finding stories by their words: the search itself (`search_run.py`), and the queries that a desk keeps.

The start pays for none of it: what is not needed to open a store is imported when somebody searches.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import select

from newsdesk.store.connection import Database
from newsdesk.store.errors import NoName, StoreDamaged, StoreUnwritable, there
from newsdesk.store.query.values import Found, Query, SavedSearch
from newsdesk.store.records import ArticleFilter
from newsdesk.store.text import storable

if TYPE_CHECKING:
    from newsdesk.store.search_index import Backlog

IN_PASSING = 200, 0.1
"""Articles, and seconds, by which the index follows before a search; what is left waits for an idle moment."""


class Search:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._backlog: Backlog | None = None

    def find(self, typed: str, filter: ArticleFilter, limit: int = 50, after: int = 0, *, fresh: bool = True) -> Found:
        """The stories of `filter` that `typed` asks for, the best first, from the hit number `after` on.

        What is wrong with the query comes back with the answer, in words; nothing that is typed raises. Where the
        query asks nothing (yet), there are no hits and `asks` is False. `fresh`: the index follows the texts first.
        """
        from newsdesk.store.query.parse import parse

        query = parse(typed)
        if query.wrong or not query.asks:
            return Found(problems=query.problems, asks=query.asks or query.wrong)
        try:
            return self._find(query, filter, limit, after, fresh=fresh)
        except StoreDamaged:
            # of the whole store, the index is the one part that can be made anew; if more is damaged, this says so
            self.rebuild()
            return self._find(query, filter, limit, after, fresh=True)

    def _find(self, query: Query, filter: ArticleFilter, limit: int, after: int, *, fresh: bool) -> Found:
        from newsdesk.store import search_index
        from newsdesk.store.search_run import run

        with self._database.read() as session:
            right = search_index.is_of_this_form(session.connection())
            waiting = search_index.waiting(session.connection())
            if not fresh or (right and not waiting):
                return run(session, query, filter, limit, after, waiting=waiting)
        with suppress(StoreUnwritable):  # what is indexed can be found all the same
            waiting = self.freshen(*IN_PASSING)
        with self._database.read() as session:
            return run(session, query, filter, limit, after, waiting=waiting)

    def freshen(self, most: int = 1000, seconds: float = 1.0) -> int:
        """Let the index follow the texts, by so many articles and seconds at most. How many still wait.

        When none does, the words are counted that an older form of the store left out.

        Raises StoreUnwritable.
        """
        from newsdesk.store import search_index, word_counts

        with self._database.read() as session:
            right = search_index.is_of_this_form(session.connection())
            waits = not right or bool(search_index.waiting(session.connection()))
            uncounted = not waits and word_counts.lack(session.connection())
        if uncounted:
            with self._database.write() as session:
                word_counts.catch_up(session.connection(), most, seconds)
                return int(word_counts.lack(session.connection()))
        if not waits:
            return 0
        if not right:
            self.rebuild()
        with self._database.write() as session:
            self._backlog = self._backlog or search_index.Backlog()
            return search_index.follow(session.connection(), most, seconds, self._backlog)

    def is_whole(self) -> bool:
        """Whether the index's inner form is in order. It takes a while."""
        from newsdesk.store import search_index

        try:
            with self._database.write() as session:
                search_index.check(session.connection())
        except StoreDamaged:
            return False
        return True

    def waiting(self) -> int:
        """How many stories the index does not know as they are."""
        from newsdesk.store import search_index

        with self._database.read() as session:
            return int(search_index.waiting(session.connection()))

    def rebuild(self) -> None:
        """Begin the index anew; it follows as after a change of every article."""
        from newsdesk.store import search_index

        with self._database.write() as session:
            search_index.empty(session.connection())


class SavedSearches:
    """Queries under a name of their own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[SavedSearch, ...]:
        """In the order in which they were saved."""
        from newsdesk.store.search_models import SavedSearchRow

        with self._database.read() as session:
            rows = session.scalars(select(SavedSearchRow).order_by(SavedSearchRow.id))
            return tuple(SavedSearch(row.id, row.name, row.query) for row in rows)

    def add(self, name: str, query: str) -> SavedSearch:
        """Keep `query`; one of this name that is there gets it. Raises NoName."""
        from newsdesk.store.search_models import SavedSearchRow

        with self._database.write() as session:
            clean = _name(name)
            row = session.scalar(select(SavedSearchRow).where(SavedSearchRow.name == clean).limit(1))
            if row is None:
                row = SavedSearchRow(name=clean)
                session.add(row)
            row.query = storable(query.strip())
            session.flush()
            return SavedSearch(row.id, row.name, row.query)

    def save(self, search: SavedSearch) -> SavedSearch:
        """Write name and query of one that is there. Raises NotThere, NoName."""
        from newsdesk.store.search_models import SavedSearchRow

        with self._database.write() as session:
            row = there(session.get(SavedSearchRow, search.id), "saved search", search.id)
            row.name, row.query = _name(search.name), storable(search.query.strip())
            return SavedSearch(row.id, row.name, row.query)

    def remove(self, id: int) -> None:
        """Nothing happens where there is none."""
        from newsdesk.store.search_models import SavedSearchRow

        with self._database.write() as session:
            row = session.get(SavedSearchRow, id)
            if row is not None:
                session.delete(row)


def _name(name: str) -> str:
    clean = " ".join(storable(name).split())
    if not clean:
        raise NoName
    return clean
