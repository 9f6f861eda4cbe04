"""Core calls off the GUI thread, their results back on it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from types import TracebackType

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.changes import Change
from newsdesk.desk import Desk
from newsdesk.errors import NewsdeskError
from tests.ui.conftest import SOON
from ui.jobs import Jobs


@pytest.fixture
def plain(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.stop()


def refuse() -> int:
    raise NewsdeskError("The disk is full.")


def test_results_come_in_order_on_the_gui_thread(plain: Jobs) -> None:
    here = threading.current_thread()
    ran: list[threading.Thread] = []
    came: list[tuple[int, threading.Thread]] = []
    for number in range(50):
        plain.run(
            lambda number=number: (ran.append(threading.current_thread()), number)[1],
            lambda result: came.append((result, threading.current_thread())),
        )
    assert plain.drain()
    assert came == [(number, here) for number in range(50)]
    assert here not in ran


def test_a_known_error_goes_to_who_asked_else_to_all(plain: Jobs, qtbot: QtBot) -> None:
    told: list[NewsdeskError] = []
    plain.run(refuse, None, told.append)
    plain.drain()
    assert [error.what for error in told] == ["The disk is full."]
    with qtbot.waitSignal(plain.trouble, timeout=SOON) as caught:
        plain.run(refuse)
    assert caught.args[0].what == "The disk is full."


def test_an_unknown_exception_reaches_the_hook_and_who_asked(plain: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    hooked: list[type[BaseException]] = []

    def hook(kind: type[BaseException], _error: BaseException, _trace: TracebackType | None) -> None:
        hooked.append(kind)

    monkeypatch.setattr("sys.excepthook", hook)
    told: list[NewsdeskError] = []
    plain.run(lambda: 1 / 0, None, told.append)
    plain.drain()
    assert hooked == [ZeroDivisionError]
    assert "ZeroDivisionError" not in str(told[0])


def test_a_slow_network_holds_up_no_save(plain: Jobs, qtbot: QtBot) -> None:
    answer = threading.Event()
    came: list[str] = []
    plain.run(lambda: answer.wait(10) and "network", came.append, aside=True)
    plain.run(lambda: "save", came.append)
    plain.drain()
    assert came == ["save"]
    answer.set()
    qtbot.waitUntil(lambda: came == ["save", "network"], timeout=SOON)


def test_changes_of_the_desk_become_a_signal(jobs: Jobs, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.changed, timeout=SOON) as caught:
        article = desk.articles.create(headline="Harbour opens")
    assert caught.args == [Change("article", article.id)]


def test_after_the_end_nothing_is_passed_on(desk: Desk, qtbot: QtBot) -> None:
    jobs = Jobs(desk)
    told: list[Change] = []
    jobs.changed.connect(told.append)
    assert jobs.stop()
    desk.articles.create(headline="Harbour opens")
    qtbot.wait(20)
    assert told == []


def test_a_job_that_does_not_end_does_not_keep_the_window(qtbot: QtBot) -> None:
    jobs = Jobs()
    stuck = threading.Event()
    jobs.run(lambda: stuck.wait(10))
    assert not jobs.stop(seconds=0.05)
    stuck.set()
