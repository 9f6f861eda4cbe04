"""The list at 100,000 articles: pages of 50 in every order against the same statement by bare SQLAlchemy Core; memory.

    python -m tests.bench.bench_list [--articles 20000] [--store /tmp/desk.sqlite]

Each figure is the median and the p99 in ms of this thread's CPU time; a ratio is of the two p99. The pages are taken
from all over the list: each goes on from one that was read before.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from newsdesk.store import paging
from newsdesk.store.database import Store
from newsdesk.store.order import Group, Order, Sort
from newsdesk.store.records import ArticleFilter, ArticleSummary, Stage
from tests.bench.corpus import make

ROUNDS, PAGE = 300, 50
TOGETHER = 20  # pages of each in turn: a busy machine is slower for a while
TURNS = 3  # of which the median counts: a busy machine disturbs single ones
GOAL, MEMORY_GOAL = 2.0, 1.2
FILTERS = {
    "all": ArticleFilter(),
    "stage": ArticleFilter(stage=Stage.DRAFT),
    "section": ArticleFilter(section=2),
    "both": ArticleFilter(section=2, stage=Stage.REVIEW),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--store", type=Path, help="one that is there already, or where to leave the one that is made")
    parser.add_argument("--memory", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.memory:
        print(_memory(arguments.memory))
        return 0
    gc.disable()  # as in the program, which collects garbage when nobody types (ui/garbage.py)
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.store or Path(folder) / "desk.sqlite"
        store = Store.open(path) if path.exists() else make(path, arguments.articles)
        good = _pages(store)
        good &= _bulk(store)
        store.close()
        small = Path(folder) / "small.sqlite"
        make(small, 100, 1).close()
        many, few = (_in_a_process(one) for one in (path, small))
        print(f"memory: {few:.0f} MB with 100 articles, {many:.0f} with all, {many / few:.2f} (goal {MEMORY_GOAL})")
        return 0 if good and many / few <= MEMORY_GOAL else 1


def _pages(store: Store) -> bool:
    print(f"{'page of 50 by':32}{'bare Core':>16}{'ours':>16}{'p99 ratio':>10}")
    dice, good = random.Random(4), True
    for sort, (name, filter) in itertools.product(Sort, FILTERS.items()):
        order = Order(sort, descending=sort is not Sort.HEADLINE, group=Group.NONE)
        places = _places(store, filter, order, dice)
        all_floor, all_ours, ratios = [], [], []
        for _turn in range(TURNS):
            floor, ours = [], []
            for some in (places[at : at + TOGETHER] for at in range(0, ROUNDS, TOGETHER)):
                floor += _times(partial(_bare, store, filter, order), some)
                ours += _times(lambda after, of=filter, by=order: store.articles.list(of, PAGE, after, by), some)
            ratios.append(_p99(ours) / _p99(floor))
            all_floor += floor
            all_ours += ours
        ratio = statistics.median(ratios)
        good &= ratio <= GOAL
        print(f"{sort + ', ' + name:32}{_both(all_floor):>16}{_both(all_ours):>16}{ratio:>10.2f} (goal {GOAL})")
    return good


def _places(store: Store, filter: ArticleFilter, order: Order, dice: random.Random) -> list[ArticleSummary | None]:
    """Rows from which pages go on, from the whole list."""
    every: list[ArticleSummary | None] = [None]
    after = None
    while page := store.articles.list(filter, 1000, after, order):
        every += page[::50]
        after = page[-1]
    return dice.choices(every, k=ROUNDS)


def _bare(store: Store, filter: ArticleFilter, order: Order, after: ArticleSummary | None) -> object:
    """The statements of the page, made anew and run by Core, their rows left as they come."""
    paging.statement_of.cache_clear()
    rows: list[object] = []
    with store._database.read() as session:
        for run in paging._runs(session, filter, order, after):
            statement = paging.page_query(filter, PAGE - len(rows), after, order, run)
            rows += session.connection().execute(statement).all()
            if len(rows) >= PAGE:
                break
            after = None
    return rows


def _bulk(store: Store) -> bool:
    ids = [row.id for row in store.articles.list(ArticleFilter(), 100)]
    begun = time.perf_counter()
    store.bulk.set_stage(ids, Stage.REVIEW)
    print(f"{'stage of 100 stories':32}{'':>16}{1000 * (time.perf_counter() - begun):>13.0f} ms")
    return True


def _memory(path: Path) -> float:
    """The most memory (MB) that this process had while a person paged through ten pages in each order."""
    import resource

    store = Store.open(path)
    for sort in Sort:
        after = None
        for _ in range(10):
            page = store.articles.list(ArticleFilter(), 100, after, Order(sort, group=Group.NONE))
            after = page[-1] if page else None
        store.articles.counts()
    store.close()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _in_a_process(path: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.bench_list", "--memory", str(path)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _times(ask: Callable[[ArticleSummary | None], object], places: list[ArticleSummary | None]) -> list[float]:
    ask(places[0])
    times = []
    for place in places:
        begun = time.thread_time()
        ask(place)
        times.append(1000 * (time.thread_time() - begun))
    return times


def _p99(times: list[float]) -> float:
    return sorted(times)[int(0.99 * (len(times) - 1))]


def _both(times: list[float]) -> str:
    return f"{statistics.median(times):.1f} / {_p99(times):.1f}"


if __name__ == "__main__":
    sys.exit(main())
