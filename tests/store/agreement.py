"""Does the search index hold what the texts say?"""

from __future__ import annotations

from newsdesk.store.database import Store


def terms(store: Store) -> list[tuple[object, ...]]:
    """All that the index holds: word, article, column, place."""
    held: list[tuple[object, ...]] = []
    assert store.search.is_whole()
    with store._database.write() as session:
        sql = session.connection().exec_driver_sql
        for table in ("search", "search_headline"):
            sql(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', '{table}', 'instance')")
            held += map(
                tuple,
                sql(
                    "SELECT term, article, col, offset FROM temp.words LEFT JOIN search_doc USING (doc)"
                    " ORDER BY 2, 3, 4, 1"
                ),
            )
            sql("DROP TABLE temp.words")
    return held


def assert_agrees(store: Store) -> None:
    """The index holds what one made anew from the texts holds."""
    held = terms(store)
    store.search.rebuild()
    store.search.freshen(most=10_000, seconds=60)
    assert held == terms(store)
