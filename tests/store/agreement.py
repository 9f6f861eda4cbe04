"""Does the search index hold what the texts say?"""

from __future__ import annotations

from newsdesk.store.database import Store


def terms(store: Store) -> list[tuple[object, ...]]:
    """All that the index holds: word, article, column, place."""
    with store._database.write() as session:
        sql = session.connection().exec_driver_sql
        sql("INSERT INTO search (search) VALUES ('integrity-check')")
        sql("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search', 'instance')")
        rows = sql(
            "SELECT term, article, col, offset FROM temp.words LEFT JOIN search_doc USING (doc) ORDER BY 2, 3, 4, 1"
        ).fetchall()
        sql("DROP TABLE temp.words")
        return [tuple(row) for row in rows]


def assert_agrees(store: Store) -> None:
    """The index holds what one made anew from the texts holds."""
    held = terms(store)
    store.search.rebuild()
    store.search.freshen(most=10_000, seconds=60)
    assert held == terms(store)
