"""kill -9 at any moment: every save that was acknowledged is there, and the store is whole."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.store.database import Store
from newsdesk.store.records import ArticleFilter, RevisionReason
from tests.conftest import REPOSITORY
from tests.store.agreement import assert_agrees

ROUNDS = 20

# A person types, moves between two stories, publishes now and then. Each line said is a save that came back.
WRITER = """
import itertools, sys
from pathlib import Path
from newsdesk.desk import Desk
from newsdesk.store.records import RevisionReason

desk = Desk.open(Path(sys.argv[1]), start_courier=False)
stories = [desk.articles.create(headline=f"story {number}") for number in range(2)]
for story in stories:
    print("created", story.id, flush=True)
for turn in itertools.count(1):
    story = stories[turn % 2]
    saved = desk.articles.save(story.id, body=f"{turn} " * 2000, tags=(f"tag {turn}",), notes=str(turn))
    print("saved", saved.id, turn, saved.version, flush=True)
    if turn % 3 == 0:
        assert desk.search.find(f"tag:{turn} ").total >= 1
    if turn % 5 == 0:
        job = desk.outbox.publish(story.id, 1)
        print("sent", job.id, job.revision, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_no_acknowledged_save_is_lost_by_a_kill(store_path: Path) -> None:
    Desk.open(store_path, start_courier=False).close()
    moments = random.Random(20260915)
    said: list[list[str]] = []
    for round in range(ROUNDS):
        said += write_and_be_killed(store_path, moments.uniform(0.02, 0.25))
        assert_all_there(store_path, said)
        if round % 5 == 4:
            assert_the_search_agrees(store_path)
    assert sum(line[0] == "saved" for line in said) > ROUNDS, "the writer must have been killed while it wrote"


def write_and_be_killed(path: Path, seconds: float) -> list[list[str]]:
    """What the writer said in the `seconds` after its first word."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    with writer.stdout:
        first = writer.stdout.readline()
        time.sleep(seconds)
        os.kill(writer.pid, signal.SIGKILL)
        rest = writer.stdout.read()
    assert writer.wait() == -signal.SIGKILL
    # a last line without an end was not said
    return [line.split() for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]


def assert_all_there(path: Path, said: list[list[str]]) -> None:
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
            if article.version == int(version):
                assert article.notes == turn
            assert article.body == f"{article.notes} " * 2000
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
