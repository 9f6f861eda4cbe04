"""Jobs that go beside a window are carried in the worker process: whatever ends either, all goes out once."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from newsdesk.desk import Desk
from newsdesk.store.job_records import Job, JobState
from newsdesk.store.records import Article, Site
from newsdesk.words import use_language
from tests.conftest import REPOSITORY
from tests.publish.conftest import Connect, Newspaper
from tests.publish.test_courier import until
from tests.publish.test_exactly_once import is_there_once
from tests.servers.fixtures import ON_ONE_VERSION
from tests.servers.proxy import Act, Meanwhile, Proxy

pytestmark = [
    pytest.mark.wordpress,
    ON_ONE_VERSION,
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL"),
]

PROGRAM = """
import multiprocessing, sys
from pathlib import Path
from newsdesk.desk import Desk
from newsdesk.store.job_records import JobState
path, password = sys.argv[1], sys.stdin.readline().strip()
desk = Desk.open(Path(path), start_courier=False)
(site,) = [site for site in desk.sites.list() if site.account]
desk.credentials.save(site, password)
desk.start_courier()
while not (workers := multiprocessing.active_children()):
    pass
print(workers[0].pid, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def beside(desk: Desk) -> Iterator[Desk]:
    """The desk as a window has it."""
    desk.start_courier()
    yield desk
    desk.courier.stop()


def sent(desk: Desk, story: Article, site: Site) -> Job:
    return desk.outbox.publish(story.id, site.id)


def when_done(desk: Desk, job: Job) -> Job:
    until(lambda: desk.outbox.get(job.id).state in {JobState.DONE, JobState.FAILED}, within=60)
    job = desk.outbox.get(job.id)
    assert job.state is JobState.DONE, (job.error, job.advice)
    return job


def worker_pids() -> list[int]:
    return [child.pid for child in multiprocessing.active_children() if child.pid and "worker" in child.name]


@pytest.mark.parametrize(("path", "after"), [("/wp/v2/posts", True), ("/wp/v2/media", False)])
def test_a_worker_that_is_killed_costs_a_wait_and_nothing_else(
    beside: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy, path: str, after: bool
) -> None:
    killed = []

    def kill() -> None:
        killed.extend(worker_pids())
        os.kill(killed[0], signal.SIGKILL)

    proxy.next(Act(kill, after=after), method="POST", path=path)
    job = when_done(beside, sent(beside, story, connect()))
    assert killed
    assert job.attempts == 2
    log = "\n".join(line.line for line in beside.outbox.log(job.id))
    assert "its process was ended" in log
    is_there_once(newspaper, story)


def test_a_program_that_ends_lets_the_step_at_hand_be_done_and_goes_on_there(
    beside: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    ending = threading.Thread(target=beside.courier.stop)
    proxy.next(Meanwhile(ending.start), method="POST", path="/wp/v2/media")
    job = sent(beside, story, connect())
    until(lambda: ending.ident is not None)
    ending.join(10)
    assert beside.outbox.get(job.id).state is JobState.WAITING
    assert len(newspaper.things("attachment")) in {1, 2}  # two go at a time

    beside.start_courier()
    when_done(beside, job)
    is_there_once(newspaper, story)


def test_a_program_that_is_killed_leaves_no_worker_and_the_next_one_goes_on(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    job = sent(desk, story, site)
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(desk.path)],
        cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as program:  # fmt: skip
        assert program.stdin is not None
        assert program.stdout is not None
        proxy.next(Act(program.kill, after=True), method="POST", path="/wp/v2/posts")
        program.stdin.write(desk.credentials.get(site) + "\n")  # type: ignore[operator]
        program.stdin.flush()
        worker = int(program.stdout.readline())
        program.wait(20)
    until(lambda: not is_there(worker))
    assert desk.outbox.get(job.id).state is JobState.RUNNING

    desk.start_courier()
    when_done(desk, job)
    is_there_once(newspaper, story)


def is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_its_words_are_in_the_language_of_the_window(
    beside: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    use_language("de")
    try:
        job = when_done(beside, sent(beside, story, connect()))
    finally:
        use_language("en")
    lines = [line.line for line in beside.outbox.log(job.id)]
    assert any(line.startswith("Schritt: ") for line in lines), lines


def test_what_was_made_ready_carries_the_job(
    beside: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site, carried_by = connect(), list[int]()
    beside.outbox.get_ready()
    beside.outbox.get_ready()  # one is enough
    ready = worker_pids()
    proxy.next(Meanwhile(lambda: carried_by.extend(worker_pids())), method="POST", path="/wp/v2/posts")
    when_done(beside, sent(beside, story, site))
    assert carried_by == ready
    assert len(ready) == 1
