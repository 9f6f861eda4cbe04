"""Pulling a site into an empty desk, as a multiple of fetching the same pages bare (httpx, one connection, one after
another) in the same run; and the memory of the process that does it, at the end as a multiple of what it was early on.

Goals: 1.5 (median of the rounds), memory 1.15. The site is a real WordPress with four PHP workers. The worker process
is ready, as it is after a look at the dialog that asks what to pull; every other round is without that.

Run: python -m tests.bench.bench_pull [--posts 2000] [--rounds 3]
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import threading
import time
from base64 import b64encode
from pathlib import Path

import httpx

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))  # what the servers of the tests need

from newsdesk.desk import Desk
from newsdesk.exchange.report import Progress
from newsdesk.publish.pull_report import Outcome, Wish
from newsdesk.publish.wordpress.pull import FIELDS, PAGE, query
from newsdesk.store.records import SiteKind
from tests.bench.corpus import vocabulary
from tests.servers.wordpress import WordPress, running

GOAL, MEMORY_GOAL = 1.5, 1.15
EARLY = 0.3
"""The share of the posts after which the memory is measured first."""
THOUGHT = 3.0  # s that a person looks at the dialog, and more than a busy machine needs
LOOK = 0.02  # s between two looks at it


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--posts", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    with running("6.6") as site, tempfile.TemporaryDirectory() as folder:
        fill(site, arguments.posts)
        bare(site, arguments.posts)  # the server is warm from here on
        ratios: dict[bool, list[float]] = {True: [], False: []}
        growths = []
        for number in range(2 * arguments.rounds):
            ready = number % 2 == 0
            plain = bare(site, arguments.posts)
            ours, growth, most = pulled(site, Path(folder) / str(number), arguments.posts, ready=ready)
            ratios[ready].append(ours / plain)
            growths.append(growth)
            said = f"{ours / plain:.2f}{'' if ready else ' (not ready)'}; memory {most:.0f} MB, x {growth:.2f}"
            print(f"  bare {plain:.1f} s, pulled {ours:.1f} s: {said}")
    ratio, cold, growth = (statistics.median(some) for some in (ratios[True], ratios[False], growths))
    print(
        f"Pulling {arguments.posts} posts: {ratio:.2f} x bare (goal {GOAL}; {cold:.2f} where nothing was ready), "
        f"memory x {growth:.2f} ({MEMORY_GOAL})"
    )
    return 0 if ratio <= GOAL and growth <= MEMORY_GOAL else 1


def fill(site: WordPress, posts: int) -> None:
    """Stories of some 500 words in blocks, with sections, tags and authors."""
    words, dice = vocabulary("en"), random.Random(2)
    texts = []
    for _number in range(50):
        said = [f"{words.text(dice, 60, ' ').capitalize()}." for _block in range(9)]
        said[0] += f' It is <a href="https://example.org/story">{words.text(dice, 3, " ")}</a>, as they say.'
        said[3] += f" It is <strong>{words.text(dice, 3, ' ')}</strong>, and <em>{words.text(dice, 2, ' ')}</em>."
        said[6] += f" “{words.text(dice, 9, ' ')}” &amp; so on."
        blocks = [f"<!-- wp:paragraph -->\n<p>{one}</p>\n<!-- /wp:paragraph -->" for one in said]
        blocks.insert(4, '<!-- wp:heading -->\n<h2 class="wp-block-heading">Between</h2>\n<!-- /wp:heading -->')
        texts.append("\n\n".join(blocks))
    (site.root / "texts.txt").write_text(b64encode("\x00".join(texts).encode()).decode())
    site.php(
        f"$texts = explode(chr(0), base64_decode(file_get_contents('{site.root / 'texts.txt'}'))); $posts = {posts};"
        + _FILL
    )


_FILL = """
global $wpdb;
$made = fn($number, $name, $kind) => array_map(
    fn($i) => wp_insert_term("$name $i", $kind)['term_taxonomy_id'], range(1, $number));
$sections = $made(20, 'Section', 'category');
$tags = $made(200, 'Tag &', 'post_tag');
$day = '2026-01-02 03:04:05';
$wpdb->query('BEGIN');
for ($i = 0; $i < $posts; $i++) {
    $wpdb->insert($wpdb->posts, ['post_title' => "Story $i", 'post_content' => $texts[$i % 50],
        'post_status' => 'publish', 'post_author' => 1 + $i % 3, 'post_name' => "story-$i",
        'post_excerpt' => 'What it is.', 'post_date' => $day, 'post_date_gmt' => $day, 'post_modified' => $day,
        'post_modified_gmt' => $day, 'to_ping' => '', 'pinged' => '', 'post_content_filtered' => '']);
    foreach (array_unique([$sections[$i % 20], $tags[$i % 200], $tags[($i * 7 + 3) % 200]]) as $term)
        $wpdb->insert($wpdb->term_relationships, ['object_id' => $wpdb->get_var("SELECT MAX(ID) FROM $wpdb->posts"),
            'term_taxonomy_id' => $term, 'term_order' => 0]);
}
$wpdb->query('COMMIT');
"""


def bare(site: WordPress, posts: int) -> float:
    """Seconds."""
    asked = query(since=None, words="", unpublished=True, author=None)
    params = {**asked, "context": "edit", "orderby": "id", "order": "asc", "_fields": FIELDS, "per_page": PAGE}
    begun = time.perf_counter()
    with httpx.Client(auth=(site.user, site.password), timeout=60, trust_env=False) as client:
        for offset in range(0, posts, PAGE):
            answer = client.get(f"{site.url}/wp-json/wp/v2/posts", params={**params, "offset": offset})
            answer.raise_for_status()
    return time.perf_counter() - begun


def pulled(site: WordPress, folder: Path, posts: int, *, ready: bool) -> tuple[float, float, float]:
    """Seconds; the growth of the worker's memory; its most, in MB."""
    desk = Desk.open(folder / "newsdesk.sqlite", start_courier=False)
    try:
        known = desk.store.sites.add(SiteKind.WORDPRESS, "The Daily", f"{site.url}/wp-json/", site.url, site.user)
        desk.credentials.save(known, site.password)
        if ready:
            desk.pull.get_ready()
            time.sleep(THOUGHT)
        watch = Watch(desk, posts)
        begun = time.perf_counter()
        report = desk.pull.pull(known.id, Wish(), watch.told)
        seconds = time.perf_counter() - begun
        watch.end()
    finally:
        desk.close()
    if report.count(Outcome.CAME) < posts or report.ended:
        raise SystemExit(f"not all came: {report}")
    return seconds, watch.late / watch.early, watch.late


class Watch:
    """The memory of the desk's worker process, as the system counts it (resident, MB)."""

    def __init__(self, desk: Desk, posts: int) -> None:
        self._desk = desk
        self._posts = posts
        self._done = 0
        self._ended = threading.Event()
        self.early = self.late = 0.0
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def told(self, progress: Progress) -> None:
        self._done = progress.done

    def end(self) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(LOOK):
            for process in [hand.process for hand in tuple(self._desk.worker._running)]:
                size = _resident(process.pid or 0)
                if self._done < EARLY * self._posts:
                    self.early = max(self.early, size)
                self.late = max(self.late, size)


def _resident(process: int) -> float:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


if __name__ == "__main__":
    sys.exit(main())
