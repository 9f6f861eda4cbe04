"""How soon the command line answers, and what a publish by it costs.

    python -m tests.bench.bench_cli [--articles 100000]

The first row of `newsdesk list --json`, from before Python starts, against `python -c "import sqlalchemy"`: at most 1.5
times (the best of some rounds, in turn). `newsdesk publish` of a story with ten pictures to a real WordPress, the
start of the program and all, against the same by the courier of an open window: at most 1.2 times (medians).
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))  # where the servers are set up

import keyring
import keyring.core

from newsdesk.desk import Desk
from newsdesk.store.job_records import JobState
from newsdesk.store.records import Site
from tests.bench.bench_publish import connected, story
from tests.bench.corpus import make
from tests.servers import secret_service, wordpress

BACKEND = "keyring.backends.SecretService.Keyring"
ROOT = Path(__file__).parents[2]
LIST, PUBLISH = 1.5, 1.2
ROUNDS, PUBLISHES = 9, 5
SETTLES = 0.3  # s in which the courier of a desk has begun to wait


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=100_000)
    arguments, _others = parser.parse_known_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.sqlite"
        make(path, arguments.articles).close()
        missed = first_row(path)
        missed |= publish(Path(folder) / "few.sqlite")
    return int(missed)


def first_row(path: Path) -> bool:
    bare, ours, start = [], [], []
    for turn in range(ROUNDS + 1):
        took = until_a_line("-c", "import sqlalchemy; print(flush=True)")
        row = until_a_line(str(ROOT / "main.py"), "list", "--json", "--store", str(path))
        word = until_a_line(str(ROOT / "main.py"), "list", "--help")
        if turn:  # the first of each warms the disk
            bare.append(took)
            ours.append(row)
            start.append(word)
    ratio = min(ours) / min(bare)
    print(
        f"import sqlalchemy {min(bare) * 1000:.0f} ms, first row {min(ours) * 1000:.0f} ms"
        f" = {ratio:.2f} x (goal {LIST} x)"
    )
    print(f"  of that the start of the program: {min(start) * 1000:.0f} ms")
    return ratio > LIST


def until_a_line(*arguments: str) -> float:
    """Seconds from before Python starts to its first line."""
    begun = time.perf_counter()
    with subprocess.Popen([sys.executable, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        took = time.perf_counter() - begun
        process.kill()
    return took


def publish(path: Path) -> bool:
    """Whole commands, the start of the program and all: only the making of the stories is left out."""
    with wordpress.running("6.6") as server, secret_service.running() as keyring_facts:
        variables = {**keyring_facts, "PYTHON_KEYRING_BACKEND": BACKEND}
        os.environ.update(variables)
        keyring.set_keyring(keyring.core.load_keyring(BACKEND))
        with closing(Desk.open(path, start_courier=False)) as desk:
            site = connected(desk, server, server.url)
            numbers = [story(desk).id for _round in range(2 * PUBLISHES + 2)]
        ours, theirs = [], []
        for turn in range(PUBLISHES + 1):
            took = by_the_window(path, numbers.pop(), site), by_a_command(path, numbers.pop(), site)
            if turn:  # the server and we are warm
                ours.append(took[0])
                theirs.append(took[1])
    ratio = statistics.median(theirs) / statistics.median(ours)
    print(
        f"publish of ten pictures, medians: the window {statistics.median(ours):.2f} s,"
        f" newsdesk publish {statistics.median(theirs):.2f} s = {ratio:.2f} x (goal {PUBLISH} x)"
    )
    return ratio > PUBLISH


def by_the_window(path: Path, article: int, site: Site) -> float:
    """What a press of Publish does, in a desk that is open with its courier: look through, save a revision, send."""
    moved = threading.Event()
    with closing(Desk.open(path)) as desk:
        desk.subscribe(lambda change: moved.set() if change.kind == "job" and change.progress is None else None)
        time.sleep(SETTLES)
        begun = time.perf_counter()
        desk.preflight.check(article, site.id)
        job = desk.outbox.publish(article, site.id)
        while (now := desk.outbox.get(job.id)).state is not JobState.DONE:
            assert not now.error, now.error
            moved.wait(1)
            moved.clear()
        return time.perf_counter() - begun


def by_a_command(path: Path, article: int, site: Site) -> float:
    begun = time.perf_counter()
    arguments = ["publish", str(article), "--to", str(site.id), "--anyway", "--store", str(path)]
    subprocess.run([sys.executable, str(ROOT / "main.py"), *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
