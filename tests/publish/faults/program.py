"""Our program between two moments: it opens the store, carries what may be carried now, and ends or is killed."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from newsdesk import clock
from newsdesk.publish.courier import Courier, Pace
from newsdesk.publish.credentials import Credentials
from newsdesk.store.database import Store
from newsdesk.store.outbox import Outbox
from newsdesk.store.posts import Posts

WRITES: tuple[tuple[type[Any], str], ...] = (
    (Outbox, "next"),
    (Outbox, "start_step"),
    (Outbox, "finish_step"),
    (Outbox, "wait"),
    (Outbox, "finish"),
    (Posts, "save"),
    (Posts, "save_picture"),
)
"""What the courier writes down. Before and after each of these the program may be killed."""

_now = clock.now
_children = multiprocessing.get_context("forkserver")


@dataclass
class Program:
    """`store` is open beside it, as by a window that stays; to open it twice in one process would let go of its locks
    (https://sqlite.org/howtocorrupt.html, section 2.2).

    `ahead`: what the clock shows more than it is, so that a wait of minutes passes at once.
    """

    store: Store
    password: str
    ahead: timedelta = timedelta(0)
    child: BaseProcess | None = field(default=None, init=False)

    def run(self) -> bool:
        """In this process, as after a new start. It was not killed."""
        self.store.outbox.take_up_again()
        _carry(self.store, self.password, self.ahead)
        return False

    def run_apart(self, die_at: int | None = None) -> bool:
        """In a process of its own. Whether it was killed: by itself at the moment `die_at`, or by somebody else."""
        self.child = _children.Process(
            target=_open_and_carry, args=(self.store.path, self.password, self.ahead, die_at)
        )
        self.child.start()
        self.child.join()
        assert self.child.exitcode in {0, -signal.SIGKILL}
        return self.child.exitcode == -signal.SIGKILL

    def kill(self) -> None:
        """From another thread, while it runs apart."""
        assert self.child is not None
        self.child.kill()
        wait([self.child.sentinel])


def preload() -> None:
    """Lets children begin with all that they need."""
    _children.set_forkserver_preload(["tests.publish.faults.program", "newsdesk.publish.wordpress.endpoint"])


def carry_in_a_hurry(path: Path, password: str, job: int, pace: Pace) -> None:
    """In a process of its own, by one who presses Retry five times."""
    store = Store.open(path)
    courier = Courier(store, _signed_in(store, password), lambda _: None, pace=pace)
    for _time in range(5):
        courier.run_until_idle()
        store.outbox.retry(job)
    courier.run_until_idle()
    store.close()


def _open_and_carry(path: Path, password: str, ahead: timedelta, die_at: int | None) -> None:
    store = Store.open(path)
    if die_at is not None:
        _die(die_at)
    _carry(store, password, ahead)
    store.close()


def _carry(store: Store, password: str, ahead: timedelta) -> None:
    credentials = _signed_in(store, password)
    clock.now = lambda: _now() + ahead
    try:
        courier = Courier(store, credentials, lambda _: None)
        courier.run_until_idle()
        courier.stop()
    finally:
        clock.now = _now


def _signed_in(store: Store, password: str) -> Credentials:
    credentials = Credentials()
    for site in store.sites.list():
        credentials.save(site, password)
    return credentials


def _die(moment: int) -> None:
    """Kill this process at the `moment`th of all before and after a write."""
    moments = itertools.count()

    def passes() -> None:
        if next(moments) == moment:
            os.kill(os.getpid(), signal.SIGKILL)

    def watched(write: Callable[..., Any]) -> Callable[..., Any]:
        def watch(*args: Any, **kwargs: Any) -> Any:
            passes()
            result = write(*args, **kwargs)
            passes()
            return result

        return watch

    for kind, name in WRITES:
        setattr(kind, name, watched(getattr(kind, name)))
