"""Publishing one story into a folder site of 2,000 stories against one of 20; and how long another theme takes.

    python -m tests.bench.bench_folder [--stories 2000] [--theme]

Each figure is the median of some publishes of new stories, from the outbox on, in ms; the ratio is of the two. Both
sites stand side by side and take turns, so a busy machine slows both. `--theme` writes all pages anew, once.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsdesk.desk import Desk
from newsdesk.store.records import JobState, RemotePost, RevisionReason

FEW, ROUNDS, GOAL = 20, 15, 2.0
_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=2_000)
    parser.add_argument("--theme", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        desks = {number: _site(Path(folder) / str(number), number) for number in (FEW, arguments.stories)}
        taken: dict[int, list[float]] = {number: [] for number in desks}
        for round_ in range(ROUNDS):
            for number, desk in desks.items():
                taken[number].append(_publish(desk, f"One more {round_}"))
        few, many = (statistics.median(times) * 1000 for times in taken.values())
        print(f"a publish at {FEW} stories: {few:.0f} ms, at {arguments.stories}: {many:.0f} ms, "
              f"ratio {many / few:.2f} (goal {GOAL})")  # fmt: skip
        if arguments.theme:
            desk = desks[arguments.stories]
            begun = time.perf_counter()
            desk.themes.choose(desk.sites.default().id, "plain")
            desk.courier.run_until_idle()
            print(f"another theme for {arguments.stories} stories: {time.perf_counter() - begun:.1f} s")
        for desk in desks.values():
            desk.close()
    return 0 if many / few <= GOAL else 1


def _site(folder: Path, number: int) -> Desk:
    """A desk of `number` stories, all of them out."""
    desk = Desk.open(folder / "newsdesk.sqlite", start_courier=False)
    site, sections = desk.sites.default(), desk.sections.list()
    author = desk.authors.add("A. Person", "Writes.").id
    for at in range(number - 1):
        article = desk.articles.create(
            headline=f"Harbour board decides {at}",
            standfirst="What it means for those who live there.",
            body="\n\n".join(
                f"Paragraph {n} of some length, as a paper has it, with a *word* or two." for n in range(12)
            ),
            section=sections[at % len(sections)].id,
            tags=(f"topic {at % 40}", "harbour"),
            authors=(author,),
        )
        desk.store.revisions.take(article.id, RevisionReason.PUBLISHED)
        slug = f"harbour-board-decides-{at}"
        when = _BEGIN + timedelta(hours=at)
        post = RemotePost(article.id, site.id, slug, "", slug, "publish", sent_version=article.version, published=when)
        desk.store.posts.save(post)
    _publish(desk, "The last one")
    return desk


def _publish(desk: Desk, headline: str) -> float:
    site, section = desk.sites.default(), desk.sections.list()[0]
    article = desk.articles.create(headline=headline, body="Some words.", section=section.id, tags=("harbour",))
    begun = time.perf_counter()
    job = desk.outbox.publish(article.id, site.id)
    desk.courier.run_until_idle()
    taken = time.perf_counter() - begun
    assert desk.outbox.get(job.id).state is JobState.DONE, desk.outbox.get(job.id).error
    return taken


if __name__ == "__main__":
    sys.exit(main())
