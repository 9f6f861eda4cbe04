"""Publishing one story into a folder site of 2,000 stories against one of 20; and how long all its pages take.

    python -m tests.bench.bench_folder [--stories 2000]

Each figure is the median of some publishes of new stories, from the outbox on: ms of this thread's CPU time, and by the
clock. The ratio is of the CPU times. Both sites stand side by side and take turns.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from newsdesk.desk import Desk
from newsdesk.store.job_records import JobState
from newsdesk.store.models import RemotePostRow
from tests.bench.corpus import make

FEW, ROUNDS, GOAL = 20, 15, 3.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=2_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        desks = {number: _site(Path(folder) / str(number), number) for number in (FEW, arguments.stories)}
        taken: dict[int, list[tuple[float, float]]] = {number: [] for number in desks}
        for round_ in range(ROUNDS):
            for number, desk in desks.items():
                taken[number].append(_publish(desk, f"One more {round_}"))
        few, many = (
            tuple(statistics.median(kind) * 1000 for kind in zip(*times, strict=True)) for times in taken.values()
        )
        ratio = many[0] / few[0]
        print(
            f"a publish at {FEW} stories: {few[0]:.0f} ms ({few[1]:.0f} by the clock), "
            f"at {arguments.stories}: {many[0]:.0f} ({many[1]:.0f}), ratio {ratio:.2f} (goal {GOAL})"
        )
        for desk in desks.values():
            desk.close()
    return 0 if ratio <= GOAL else 1


def _site(folder: Path, number: int) -> Desk:
    """A desk of `number` stories, all of them out, of 60 authors and 200 tags."""
    store = make(folder / "newsdesk.sqlite", number, 0)
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    rows = [
        {
            "article_id": at, "site_id": 1, "remote_id": f"s{at}", "link": "", "slug": f"story-{at}",
            "status": "publish", "base": "", "sent_version": 1, "first_version": 1,
            "published": begin + timedelta(hours=at), "modified": None,
        }
        for at in range(1, number + 1)
    ]  # fmt: skip
    with store._database.write() as session:
        session.execute(insert(RemotePostRow), rows)
    desk = Desk(store)
    begun = time.perf_counter()
    _publish(desk, "The last one")
    print(f"all pages of {number} stories: {time.perf_counter() - begun:.1f} s")
    return desk


def _publish(desk: Desk, headline: str) -> tuple[float, float]:
    """Seconds of CPU and by the clock."""
    site, section = desk.sites.default(), desk.sections.list()[0]
    article = desk.articles.create(headline=headline, body="Some words.", section=section.id, tags=("harbour",))
    begun = time.thread_time(), time.perf_counter()
    job = desk.outbox.publish(article.id, site.id)
    desk.courier.run_until_idle()
    taken = time.thread_time() - begun[0], time.perf_counter() - begun[1]
    assert desk.outbox.get(job.id).state is JobState.DONE, desk.outbox.get(job.id).error
    return taken


if __name__ == "__main__":
    sys.exit(main())
