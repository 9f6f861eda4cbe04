"""The worker process: what it says and gives back, how it is ended, and that nothing of it stays."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from newsdesk.errors import NewsdeskError
from newsdesk.store.errors import NotThere
from newsdesk.worker import Cancelled, Tell, Worker, WorkerDied

REPOSITORY = Path(__file__).parent.parent


# --- what the processes do: they import this module ---------------------------------------------------------------


def add(tell: Tell, first: int, second: int) -> tuple[int, int]:
    tell("adding")
    tell(0.5)
    return first + second, os.getpid()


def loaded(tell: Tell, module: str) -> tuple[bool, int]:
    return module in sys.modules, os.getpid()


def go_on(tell: Tell) -> None:
    while True:
        tell(os.getpid())
        time.sleep(0.01)


def hang(tell: Tell) -> None:
    tell(os.getpid())
    time.sleep(600)


def die(tell: Tell) -> None:
    tell("last words")
    os._exit(7)


def refuse(tell: Tell) -> None:
    raise NotThere("picture", "abc")


def stumble(tell: Tell) -> None:
    class OfItsOwn(Exception):
        pass

    raise OfItsOwn("cannot be pickled")


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


class Stopper:
    """Wants the work no longer once it has said something."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self.said: list[int] = []

    def told(self, message: int) -> None:
        self.said.append(message)
        self.stop.set()


@pytest.fixture
def worker():
    worker = Worker()
    yield worker
    worker.close()
    assert multiprocessing.active_children() == []


def test_it_says_how_far_it_is_and_gives_back_what_came_of_it(worker: Worker) -> None:
    said: list[object] = []
    total, pid = worker.run("tests.test_worker:add", 2, 3, told=said.append)
    assert (total, said) == (5, ["adding", 0.5])
    assert pid != os.getpid()
    assert not _lives(pid), "a zombie is left"


def test_a_process_that_was_made_ready_takes_the_next_work(worker: Worker) -> None:
    worker.get_ready("newsdesk.no_such", "never.mind")
    worker.get_ready("tests.test_worker", "colorsys")
    (ready,) = (process.pid for process in multiprocessing.active_children())
    assert worker.run("tests.test_worker:loaded", "colorsys") == (True, ready)
    assert not _lives(ready)
    was_there, other = worker.run("tests.test_worker:loaded", "colorsys")
    assert (was_there, other == ready) == (False, False)


def test_a_process_that_is_kept_takes_the_next_work_whatever_became_of_the_last(worker: Worker) -> None:
    with pytest.raises(NotThere):
        worker.run("tests.test_worker:refuse", keep_as=("colorsys",))
    (kept,) = (process.pid for process in multiprocessing.active_children())
    worker.get_ready("colorsys")  # it counts as that
    assert worker.run("tests.test_worker:add", 2, 3, keep_as=("colorsys",)) == (5, kept)

    stopper = Stopper()
    with pytest.raises(Cancelled):
        worker.run("tests.test_worker:go_on", told=stopper.told, stop=stopper.stop, keep_as=("colorsys",))
    assert worker.run("tests.test_worker:add", 2, 3)[0] == 5  # no longer stopped
    assert not _lives(kept)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_one_that_was_made_ready_and_died_is_not_missed(worker: Worker) -> None:
    worker.get_ready()
    (ready,) = multiprocessing.active_children()
    ready.kill()
    ready.join()
    assert worker.run("tests.test_worker:add", 2, 3)[0] == 5


def test_one_that_nobody_wants_ends_with_the_program(worker: Worker) -> None:
    worker.get_ready()
    (ready,) = (process.pid for process in multiprocessing.active_children())
    worker.close()
    assert not _lives(ready)


def test_work_that_is_no_longer_wanted_ends(worker: Worker) -> None:
    stopper = Stopper()
    with pytest.raises(Cancelled):
        worker.run("tests.test_worker:go_on", told=stopper.told, stop=stopper.stop)
    assert not _lives(stopper.said[0])


def test_work_that_hangs_is_killed(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdesk.worker.GRACE", 0.2)
    stopper = Stopper()
    with pytest.raises(Cancelled):
        worker.run("tests.test_worker:hang", told=stopper.told, stop=stopper.stop)
    assert not _lives(stopper.said[0])


def test_the_death_of_the_process_is_told(worker: Worker) -> None:
    said: list[object] = []
    with pytest.raises(WorkerDied) as death:
        worker.run("tests.test_worker:die", told=said.append)
    assert (death.value.code, said) == (7, ["last words"])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_kill_is_told(worker: Worker) -> None:
    import signal

    with pytest.raises(WorkerDied):
        worker.run("tests.test_worker:hang", told=lambda pid: os.kill(pid, signal.SIGKILL))


def test_errors_come_as_they_were_raised(worker: Worker) -> None:
    with pytest.raises(NotThere) as error:
        worker.run("tests.test_worker:refuse")
    assert isinstance(error.value, NewsdeskError)
    assert error.value.what == "There is no picture abc in this store."
    assert "in refuse" in "".join(error.value.__notes__)  # where it was
    with pytest.raises((AttributeError, TypeError, ValueError), match="pickle"):
        worker.run("tests.test_worker:add", lambda: 1, 2)
    with pytest.raises(RuntimeError, match="OfItsOwn: cannot be pickled"):
        worker.run("tests.test_worker:stumble")


def test_closing_ends_what_runs_and_starts_nothing_more() -> None:
    worker = Worker()
    running = threading.Event()
    pids: list[int] = []
    ended: list[BaseException] = []

    def told(pid: int) -> None:
        pids.append(pid)
        running.set()

    def ask() -> None:
        try:
            worker.run("tests.test_worker:go_on", told=told)
        except Cancelled as end:
            ended.append(end)

    thread = threading.Thread(target=ask)
    thread.start()
    assert running.wait(30)
    worker.close()
    thread.join(10)
    assert len(ended) == 1
    assert not _lives(pids[0])
    with pytest.raises(Cancelled):
        worker.run("tests.test_worker:add", 1, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_it_ends_when_the_program_is_killed() -> None:
    program = (
        "from newsdesk.worker import Worker\n"
        "if __name__ == '__main__':\n"
        "    Worker().run('tests.test_worker:go_on', told=lambda pid: print(pid, flush=True))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as parent:
        pid = int(parent.stdout.readline())
        parent.kill()
    until = time.monotonic() + 20
    while _running(pid) and time.monotonic() < until:
        time.sleep(0.02)
    assert not _running(pid)


def _running(pid: int) -> bool:
    """Alive and no zombie: an orphan is buried by whoever is init here, if anybody."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
