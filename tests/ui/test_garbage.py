"""What Python throws away is thrown away on the GUI thread."""

from __future__ import annotations

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from ui.garbage import Garbage


class Circle:
    """Garbage that only a collection finds."""

    def __init__(self, died_in: list[int]) -> None:
        self.self = self
        weakref.finalize(self, lambda: died_in.append(threading.get_ident()))


def test_no_thread_but_the_windows_own_collects(qtbot: QtBot) -> None:
    garbage = Garbage()
    died_in: list[int] = []
    Circle(died_in)
    hoard: list[list[int]] = []

    def work() -> None:
        hoard.extend([] for _ in range(200_000))  # many times what makes Python collect by itself

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert died_in == []
    qtbot.waitUntil(lambda: died_in == [threading.get_ident()], timeout=5000)
    garbage.deleteLater()
    assert not gc.isenabled()
