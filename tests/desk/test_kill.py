"""kill -9 at any moment: every save that was acknowledged is there, and the store is whole."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.store.database import Store
from newsdesk.store.records import ArticleFilter, RevisionReason
from tests.desk.writer import WORDS, write
from tests.store.agreement import assert_agrees

ROUNDS = 1_000 if os.environ.get("NEWSDESK_SOAK") else 40

Said = tuple[str | int, ...]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_no_acknowledged_save_is_lost_by_a_kill(tmp_path: Path) -> None:
    """A store a round, and now and then one that was killed before."""
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    moments = random.Random(seed)
    writers = multiprocessing.get_context("forkserver")
    writers.set_forkserver_preload(["tests.desk.writer", "newsdesk.store.database"])
    said: list[Said] = []
    saves = 0
    for round in range(ROUNDS):
        path = tmp_path / f"store {round // 4}" / "newsdesk.sqlite"
        if round % 4 == 0:
            said = []
            Desk.open(path, start_courier=False).close()
        now = write_and_be_killed(writers, path, moments.uniform(0.01, 0.2))
        saves += sum(line[0] == "saved" for line in now)
        said += now
        assert_all_there(path, said)
        assert_the_search_agrees(path)
    assert saves > ROUNDS, "the writer must have been killed while it wrote"


def write_and_be_killed(writers: multiprocessing.context.ForkServerContext, path: Path, seconds: float) -> list[Said]:
    """What the writer said in the `seconds` after its first word."""
    ours, theirs = writers.Pipe(duplex=False)
    writer = writers.Process(target=write, args=(path, theirs))
    writer.start()
    theirs.close()
    said: list[Said] = [ours.recv()]
    time.sleep(seconds)
    writer.kill()
    writer.join()
    assert writer.exitcode == -signal.SIGKILL
    with ours:
        while True:
            try:
                said.append(ours.recv())
            except (EOFError, OSError):  # nothing more, or half a word: that was not said
                return said


def assert_all_there(path: Path, said: list[Said]) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    desk = Desk.open(path, start_courier=False)
    try:
        latest = {int(line[1]): line for line in said if line[0] == "saved"}
        for number, (_, _, turn, version) in latest.items():
            article = desk.articles.get(number)
            # one more save may have reached the disk and its word not us: whole then, too
            assert article.version - int(version) in {0, 1}
            if article.version == version:
                assert article.notes == str(turn)
            assert article.body == f"{article.notes} " * WORDS
            assert article.tags == (f"tag {article.notes}",)
        created = {int(line[1]) for line in said if line[0] == "created"}
        assert created <= {row.id for row in desk.articles.list(ArticleFilter(), limit=1000)}
        for _, job, revision in (line for line in said if line[0] == "sent"):
            assert desk.outbox.get(int(job)).revision == int(revision)
            assert desk.history.get(int(revision)).reason is RevisionReason.PUBLISHED
    finally:
        desk.close()


def assert_the_search_agrees(path: Path) -> None:
    """What the index was brought to, step by step through the kills, is what one made anew is."""
    store = Store.open(path)
    try:
        store.search.freshen(seconds=60)
        assert_agrees(store)
    finally:
        store.close()
