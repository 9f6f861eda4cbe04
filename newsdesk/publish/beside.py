"""Work that may be done side by side, a few things at a time."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def side_by_side(work: Callable[[T], None], things: Iterable[T], at_once: int) -> None:
    """`work` on each of `things`, `at_once` at a time; back when nothing is under way any more.

    After one raised no more are begun, and that error is raised. The threads do not hold up the end of the program.
    """
    waiting, errors = deque(things), list[BaseException]()
    if at_once == 1 or len(waiting) < 2:
        for thing in waiting:
            work(thing)
        return

    def take() -> None:
        while not errors:
            try:
                thing = waiting.popleft()
            except IndexError:
                return
            try:
                work(thing)
            except BaseException as error:  # noqa: BLE001 - it is raised below, in the caller's thread
                errors.append(error)

    threads = [threading.Thread(target=take, daemon=True) for _ in range(at_once)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
