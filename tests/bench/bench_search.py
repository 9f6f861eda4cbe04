"""The search over a seeded desk, as a multiple of plain FTS5 (bm25 and `snippet()` in one statement, SQLite's own
folding) over the same texts in the same run, in CPU time; and a save, as a multiple of the bare UPDATE of its text.

Goals at 100,000 articles: p99 of common words 0.2, of rare words 1.5; p99 of a save 3 (400 words), 2 (50,000 words).
With fewer articles the ratios of common words are worse: there is less to save.

Run: python -m tests.bench.bench_search [--articles 10000 | --full] [--store FILE] [--saves]
(FILE is made once and kept)
"""

from __future__ import annotations

import argparse
import gc
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from newsdesk.store.database import Store
from newsdesk.store.records import ArticleFilter
from tests.bench.corpus import make, vocabulary

QUERIES, TURN, SAVES = 200, 20, 10
"""Plain FTS5 and newsdesk take turns: a busy machine is slower for a while."""
ROUNDS = 3
"""Of which the median counts: a busy machine disturbs single ones."""
COMMON_GOAL, RARE_GOAL, SAVE_GOAL, LONG_SAVE_GOAL = 0.2, 1.5, 3.0, 2.0
ALL = ArticleFilter()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--full", action="store_true", help="100,000 articles")
    parser.add_argument("--store", type=Path)
    parser.add_argument("--saves", action="store_true", help="the saves alone")
    arguments = parser.parse_args()
    articles = 100_000 if arguments.full else arguments.articles
    gc.disable()  # as in the program, which collects garbage when nobody types (ui/garbage.py)
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.store or Path(folder) / "newsdesk.sqlite"
        store = _desk(path, articles)
        good = True
        if not arguments.saves:
            plain = _plain(path, path.with_name("plain.sqlite"))
            good = _search(store, plain)
            _size(path)
            plain.close()
        good &= _saves(store, path.with_name("bare.sqlite"))
        store.close()
    return 0 if good or not arguments.full else 1


def _desk(path: Path, articles: int) -> Store:
    if path.exists():
        return Store.open(path)
    begun = time.perf_counter()
    store = make(path, articles)
    made = time.perf_counter()
    while store.search.freshen(most=5000, seconds=10):
        pass
    print(f"{articles} articles made in {made - begun:.0f} s, indexed in {time.perf_counter() - made:.0f} s")
    return store


def _plain(source: Path, path: Path) -> sqlite3.Connection:
    """The floor: the same texts in an FTS5 table as its documentation writes it."""
    there = path.exists()
    connection = sqlite3.connect(path)
    if not there:
        connection.execute("ATTACH ? AS desk", (str(source),))
        connection.execute("CREATE VIRTUAL TABLE plain USING fts5(headline, standfirst, body, notes)")
        connection.execute(
            "INSERT INTO plain (rowid, headline, standfirst, body, notes) SELECT id, headline, standfirst, body, notes"
            " FROM desk.article JOIN desk.article_text ON article_id = id"
        )
        connection.commit()
        connection.execute("DETACH desk")
    return connection


def _search(store: Store, plain: sqlite3.Connection) -> bool:
    dice = random.Random(5)
    words = vocabulary("en").words
    stop, common, rare = words[:10], words[50:300], words[8000:]
    chinese = vocabulary("zh").words

    def two(first: Sequence[str], second: Sequence[str]) -> str:
        return f"{dice.choice(first)} {dice.choice(second)}"

    kinds: list[tuple[str, Callable[[], str], float]] = [
        ("one word: stop", lambda: dice.choice(stop), COMMON_GOAL),
        ("one word: common", lambda: dice.choice(common), COMMON_GOAL),
        ("one word: rare", lambda: dice.choice(rare), RARE_GOAL),
        ("two words: stop", lambda: two(stop, stop), COMMON_GOAL),
        ("two words: common", lambda: two(common[:100], common[:100]), COMMON_GOAL),
        ("two words: any", lambda: two(words, words), RARE_GOAL),
    ]
    good = True
    print(f"{'p50 / p99 ms':24}{'plain FTS5':>16}{'newsdesk':>16}{'ratio of p99':>16}")
    for name, query, goal in kinds:
        queries = [query() for _ in range(QUERIES)]
        floors, all_ours = [], []
        for _round in range(ROUNDS):
            floor, ours = [], []
            for some in (queries[at : at + TURN] for at in range(0, QUERIES, TURN)):
                floor += _times(lambda typed: _ask_plain(plain, typed), some)
                ours += _times(lambda typed: store.search.find(f"{typed} ", ALL), some)
            floors.append(floor)
            all_ours.append(ours)
        ratios = [_p99(ours) / _p99(floor) for floor, ours in zip(floors, all_ours, strict=True)]
        ratio = statistics.median(ratios)
        good &= ratio <= goal
        floor, ours = (list(chain.from_iterable(rounds)) for rounds in (floors, all_ours))
        print(f"{name:24}{_both(floor):>16}{_both(ours):>16}{ratio:>9.2f} ({min(ratios):.2f} to {max(ratios):.2f}; "
              f"goal {goal})")  # fmt: skip
    for name, asked in (
        *((f"prefix of {n}", [dice.choice(words)[:n] for _ in range(QUERIES)]) for n in (2, 3, 4)),
        ("two characters", ["".join(dice.choices(chinese[:200], k=2)) for _ in range(QUERIES)]),
        ("one character", [dice.choice(chinese) for _ in range(QUERIES)]),
        ("word in a section", [f"section:china {dice.choice(common)} " for _ in range(QUERIES)]),
        ("word, last month", [f"after:2026-10-01 {dice.choice(common)} " for _ in range(QUERIES)]),
        ("word by somebody", [f"{dice.choice(stop)} by:{dice.choice(words[300:360])} " for _ in range(QUERIES)]),
        ("tag, no word", ["stage:ready has:notes " for _ in range(QUERIES // 10)]),
    ):
        print(f"{name:24}{'':>16}{_both(_times(lambda typed: store.search.find(typed, ALL), asked)):>16}")
    return good


def _ask_plain(connection: sqlite3.Connection, typed: str) -> None:
    match = " ".join(f'"{word}"' for word in typed.split())
    connection.execute(
        "SELECT rowid, snippet(plain, -1, '[', ']', '…', 24) FROM plain WHERE plain MATCH ?"
        " ORDER BY bm25(plain) LIMIT 50",
        (match,),
    ).fetchall()


def _size(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        text = connection.execute(
            "SELECT sum(length(CAST(body AS BLOB)) + length(CAST(notes AS BLOB))) FROM article_text"
        ).fetchone()[0]
        index = connection.execute("SELECT sum(length(block)) FROM search_data").fetchone()[0]
        pages = connection.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()
    connection.close()
    print(f"text {text / 1e6:.0f} MB, index {index / 1e6:.0f} MB ({index / text:.2f}); store over both: "
          f"{pages[0] / (text + index):.2f} (goal 1.3)")  # fmt: skip


def _saves(store: Store, path: Path) -> bool:
    """Story after story grows by a word a save. The bare UPDATE is as durable (the same pragmas, a commit each) and of
    the same texts in turn: SQLite writes only the pages that differ where a text keeps its length. CPU time: the disk
    makes both wait for one sync, and others use it too.

    "First": since the index followed; it keeps the text as it was indexed.
    """
    path.unlink(missing_ok=True)
    bare = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        bare.execute(f"PRAGMA {pragma}")
    bare.execute("CREATE TABLE article_text (id INTEGER PRIMARY KEY, body TEXT)")
    dice, words = random.Random(6), vocabulary("en")
    good = True
    for name, length, stories, goal in (
        ("400 words", 400, 60, SAVE_GOAL),
        ("50,000 words", 50_000, 12, LONG_SAVE_GOAL),
    ):
        text = words.text(dice, length, " ")
        grown = [" ".join((text, *words.words[:more])) for more in range(1, SAVES + 1)]
        ids = [store.articles.create(headline=f"Bench {at}", body=text).id for at in range(stories)]
        bare.executemany("INSERT INTO article_text VALUES (?, ?)", [(id, text) for id in ids])
        while store.search.freshen(most=5000, seconds=10):
            pass
        update = "UPDATE article_text SET body = ? WHERE id = ?"
        floor, first, further, ratios = [], [], [], []
        for number in range(ROUNDS):
            plain, later = [], []
            for id in ids[number::ROUNDS]:  # in turn: a busy machine is slower for a while
                plain += [_time(partial(bare.execute, update, (body, id)), time.thread_time) for body in grown]
                ours = [_time(partial(store.articles.save, id, body=body), time.thread_time) for body in grown]
                first += ours[:1]
                later += ours[1:]
            ratios.append(_p99(later) / _p99(plain))
            floor += plain
            further += later
        ratio = statistics.median(ratios)
        good &= ratio <= goal
        print(f"save of {name:16}{_both(floor, 2):>16}{_both(further, 2):>16}{ratio:>9.2f} ({min(ratios):.2f} to "
              f"{max(ratios):.2f}; goal {goal}); the first one: {_both(first, 2)}")  # fmt: skip
        store.search.freshen(most=5000, seconds=60)
        with store._database.write() as session:
            session.connection().exec_driver_sql("DELETE FROM article WHERE headline LIKE 'Bench %'")
        store.search.freshen(most=5000, seconds=60)
        bare.execute("DELETE FROM article_text")
    bare.close()
    return good


def _times(ask: Callable[[str], object], queries: Sequence[str]) -> list[float]:
    ask(queries[0])
    return [_time(partial(ask, query), time.thread_time) for query in queries]


def _time(do: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """In milliseconds."""
    begun = clock()
    do()
    return 1000 * (clock() - begun)


def _p99(times: Sequence[float]) -> float:
    return sorted(times)[int(0.99 * (len(times) - 1))]


def _both(times: Sequence[float], digits: int = 1) -> str:
    return f"{statistics.median(times):.{digits}f} / {_p99(times):.{digits}f}"


if __name__ == "__main__":
    sys.exit(main())
