"""Pause, go on, give up; one courier of several programs; what the log of a job tells. The endpoint does as told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsdesk.changes import Change
from newsdesk.desk import Desk
from newsdesk.publish.courier import Courier, Pace
from newsdesk.publish.endpoint import Attempt, Parcel, PlannedStep, Result, Results
from newsdesk.publish.watch import Request, Watch
from newsdesk.store.database import Store
from newsdesk.store.job_records import Job, JobState
from newsdesk.store.turn import Turn
from tests.conftest import REPOSITORY
from tests.publish.conftest import QUICK, carried
from tests.publish.test_courier import Scripted, stand_in, trouble, until


class Stepwise(Scripted):
    """Its last but one step is what readers see. `at`: what is done when a step begins."""

    def __init__(self) -> None:
        super().__init__()
        self.at: dict[str, Callable[[], object]] = {}
        self.watch = Watch()

    def plan(self, parcel: Parcel) -> tuple[PlannedStep, ...]:
        return (PlannedStep("look"), PlannedStep("make", makes=True, public=True), PlannedStep("finish"))

    def carry_out(self, step: PlannedStep, parcel: Parcel, results: Results, attempt: Attempt) -> Result:
        self.at.pop(step.name, lambda: None)()
        return super().carry_out(step, parcel, results, attempt)


@pytest.fixture
def endpoint(monkeypatch: pytest.MonkeyPatch) -> Stepwise:
    endpoint = Stepwise()

    def open_it(store: Store, credentials: object, site: object, watch: Watch) -> Stepwise:
        endpoint.watch = watch
        return endpoint

    stand_in(monkeypatch, open_it)
    return endpoint


@pytest.fixture
def job(desk: Desk, endpoint: Stepwise) -> Job:
    return desk.outbox.publish(desk.articles.create(headline="Harbour opens").id, desk.sites.default().id)


def log_of(desk: Desk, job: Job) -> str:
    return "\n".join(line.line for line in desk.outbox.log(job.id))


# --- pause, go on, give up


def test_a_paused_job_waits_until_somebody_lets_it_go_on(desk: Desk, job: Job, endpoint: Stepwise) -> None:
    assert desk.outbox.pause(job.id).paused
    desk.courier.run_until_idle()
    assert endpoint.done == []

    assert not desk.outbox.retry(job.id).paused
    assert carried(desk, job).state is JobState.DONE


def test_a_pause_outlasts_a_restart_and_the_return_of_the_network(
    desk: Desk, job: Job, endpoint: Stepwise, store_path: Path
) -> None:
    desk.courier.network(False)
    desk.courier.run_until_idle()
    desk.outbox.pause(job.id)
    desk.courier.network(True)
    desk.courier.run_until_idle()
    desk.close()

    with_thread = Desk.open(store_path)
    other = with_thread.outbox.publish(with_thread.articles.create(headline="Another").id, job.site)
    until(lambda: with_thread.outbox.get(other.id).state is JobState.DONE)
    assert with_thread.outbox.get(job.id).paused
    assert [name for name, _attempt in endpoint.done] == ["look", "make", "finish"]
    with_thread.close()


def test_a_running_job_stops_before_its_next_step_and_goes_on_there(desk: Desk, job: Job, endpoint: Stepwise) -> None:
    endpoint.at["look"] = lambda: desk.outbox.pause(job.id)
    desk.courier.run_until_idle()
    assert desk.outbox.get(job.id).paused
    assert endpoint.names == ["look"]

    desk.outbox.retry(job.id)
    assert carried(desk, job).state is JobState.DONE
    assert endpoint.names == ["look", "make", "finish"]


def test_a_running_job_that_is_given_up_stops_before_its_next_step(desk: Desk, job: Job, endpoint: Stepwise) -> None:
    endpoint.at["look"] = lambda: desk.outbox.cancel(job.id)
    assert carried(desk, job).state is JobState.CANCELLED
    assert endpoint.names == ["look"]
    assert "Given up" in log_of(desk, job)


@pytest.mark.parametrize("step", ["make", "finish"])
def test_what_readers_see_already_is_carried_to_its_end(desk: Desk, job: Job, endpoint: Stepwise, step: str) -> None:
    endpoint.at[step] = lambda: desk.outbox.cancel(job.id)
    assert carried(desk, job).state is JobState.DONE


def test_nobody_says_given_up_while_the_page_may_be_out(desk: Desk, job: Job, endpoint: Stepwise) -> None:
    endpoint.at["make"] = lambda: desk.outbox.cancel(job.id)
    endpoint.trouble["make"] = [trouble()]  # the site did it, and the answer was lost
    desk.courier.run_until_idle()
    assert desk.outbox.get(job.id).state is JobState.WAITING
    assert carried(desk, job).state is JobState.DONE


def test_a_job_that_was_given_up_when_the_program_died_is_not_taken_up(
    desk: Desk, job: Job, endpoint: Stepwise, store_path: Path
) -> None:
    def die() -> None:
        desk.outbox.cancel(job.id)
        raise KeyboardInterrupt

    endpoint.at["look"] = die
    with pytest.raises(KeyboardInterrupt):
        desk.courier.run_until_idle()
    desk.store.close()
    again = Store.open(store_path)
    assert again.outbox.get(job.id).state is JobState.CANCELLED
    again.close()


def test_holding_all_stops_all_until_they_are_let_go(
    desk: Desk, job: Job, endpoint: Stepwise, store_path: Path
) -> None:
    endpoint.at["look"] = lambda: desk.outbox.hold(True)
    other = desk.outbox.publish(desk.articles.create(headline="Another").id, job.site)
    desk.courier.run_until_idle()
    assert endpoint.names == ["look"]
    assert [desk.outbox.get(one.id).state for one in (job, other)] == [JobState.WAITING] * 2

    desk.close()
    desk = Desk.open(store_path, start_courier=False)
    desk.courier.run_until_idle()
    assert desk.outbox.is_held()
    assert endpoint.names == ["look"]

    desk.outbox.hold(False)
    assert [carried(desk, one).state for one in (job, other)] == [JobState.DONE] * 2
    desk.close()


def test_a_retry_begins_with_small_waits_again(desk: Desk, job: Job, endpoint: Stepwise) -> None:
    endpoint.trouble["look"] = [trouble() for _ in range(5)]
    for _attempt in range(5):
        desk.courier.run_until_idle()
        desk.outbox.retry(job.id)
    assert desk.outbox.get(job.id).attempts == 0


def test_a_later_version_takes_the_place_and_the_older_one_says_so(desk: Desk, job: Job) -> None:
    desk.outbox.publish(job.article, job.site)
    before = desk.outbox.get(job.id)
    assert (before.state, before.error) == (JobState.CANCELLED, "A later version took its place.")


def test_what_waits_is_always_listed_however_much_ended_since(desk: Desk, job: Job, endpoint: Stepwise) -> None:
    desk.outbox.pause(job.id)
    for number in range(3):
        carried(desk, desk.outbox.publish(desk.articles.create(headline=f"Story {number}").id, job.site))
    assert [one.headline for one in desk.outbox.jobs(limit=2)] == ["Story 2", "Story 1", "Harbour opens"]


# --- several programs on one store


def test_while_one_program_carries_no_other_does_and_its_jobs_are_carried_too(
    desk: Desk, endpoint: Stepwise, store_path: Path
) -> None:
    first = Courier(desk.store, desk.credentials, lambda _: None, pace=Pace(look=0.02))
    first.start()
    article = desk.articles.create(headline="Harbour opens")
    other = Desk.open(store_path, start_courier=False)
    in_step, go_on = threading.Event(), threading.Event()
    endpoint.at["look"] = lambda: (in_step.set(), go_on.wait(10))
    job = other.outbox.publish(article.id, other.sites.default().id)  # nobody wakes the first
    assert in_step.wait(10)

    other.courier.run_until_idle()
    Store.open(store_path).close()  # a third comes and goes: what runs is left alone
    assert other.outbox.get(job.id).state is JobState.RUNNING
    go_on.set()
    until(lambda: other.outbox.get(job.id).state is JobState.DONE)
    assert endpoint.names == ["look", "make", "finish"]
    first.stop()
    other.close()


def test_a_window_sees_what_another_program_carries(desk: Desk, endpoint: Stepwise, store_path: Path) -> None:
    turn = Turn(store_path)
    assert turn.take()
    heard: list[Change] = []
    watching = Courier(desk.store, desk.credentials, heard.append, pace=Pace(look=0.02))
    watching.start()
    other = Store.open(store_path)
    article = desk.articles.create(headline="Harbour opens")
    job = desk.outbox.publish(article.id, desk.sites.default().id)
    until(lambda: Change("job", job.id) in heard)
    del heard[:]
    other.outbox.cancel(job.id)
    until(lambda: Change("job", job.id) in heard)
    other.close()
    watching.stop()
    turn.give_back()


CHILD = """
import sys, time
from pathlib import Path
from newsdesk.store.database import Store
from newsdesk.store.turn import Turn
from newsdesk import clock

turn = Turn(Path(sys.argv[1]))
store = Store.open(Path(sys.argv[1]))
assert turn.take()
store.outbox.next(clock.now())
print("carrying", flush=True)
time.sleep(60)
"""


@pytest.fixture
def carrying(desk: Desk, job: Job, store_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program, in the midst of the job."""
    command = [sys.executable, "-c", CHILD, str(store_path)]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "carrying\n"
        yield child
        child.kill()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_when_the_program_that_carries_is_killed_another_goes_on(
    desk: Desk, job: Job, endpoint: Stepwise, carrying: subprocess.Popen[str]
) -> None:
    desk.courier.pace = Pace(first=0.01, longest=0.02, doubt=0.01, look=0.02)
    desk.start_courier()
    desk.courier.run_until_idle()
    assert desk.outbox.get(job.id).state is JobState.RUNNING
    assert endpoint.done == []

    os.kill(carrying.pid, signal.SIGKILL)
    until(lambda: desk.outbox.get(job.id).state is JobState.DONE)
    assert endpoint.names == ["look", "make", "finish"]


# --- progress, and the log


def test_the_progress_of_an_upload_is_told_in_bytes(desk: Desk, job: Job, endpoint: Stepwise) -> None:
    heard: list[Change] = []
    desk.subscribe(heard.append)

    def upload() -> None:
        for sent in (0, 50, 100):
            endpoint.watch.upload("flags.jpg", sent, 100)

    endpoint.at["make"] = upload
    carried(desk, job)
    uploads = [change for change in heard if change.whole]
    assert [(change.sent, change.whole) for change in uploads][-1] == (100, 100)
    assert uploads[-1].progress == pytest.approx(2 / 3)
    assert all(change.id == job.id for change in uploads)


def test_the_log_tells_requests_and_decisions_and_goes_with_its_job(desk: Desk, job: Job, endpoint: Stepwise) -> None:
    desk.courier.pace = QUICK
    endpoint.trouble["look"] = [trouble()]
    endpoint.at["finish"] = lambda: endpoint.watch.request(Request("GET", "/wp/v2/posts?slug", 200, 0.25, 0, 1234))
    carried(desk, job)
    lines = log_of(desk, job).splitlines()
    assert [line.partition(" Next attempt at")[0] for line in lines] == [
        "Attempt 1",
        "Step: look",
        "The site has trouble.",
        "Attempt 2",
        "Step: look",
        "Step: make",
        "Step: finish",
        "GET /wp/v2/posts?slug · 200 · 0.25 s · 0 bytes sent, 1,234 received",
        "Done",
    ]


def test_the_newest_lines_of_a_long_log_are_kept(desk: Desk, job: Job, endpoint: Stepwise) -> None:
    def ask_often() -> None:
        for number in range(700):
            endpoint.watch.request(Request("GET", f"/{number}", 200, 0.0, 0, 0))

    endpoint.at["look"] = ask_often
    carried(desk, job)
    log = desk.outbox.log(job.id)
    assert len(log) == 500
    assert log[-1].line == "Done"
