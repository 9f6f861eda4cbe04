"""A desk hears what other programs changed, once each, and nothing of its own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsdesk.changes import Change
from newsdesk.desk import Desk
from newsdesk.desk import others as module


@pytest.fixture
def other(desk: Desk) -> Iterator[Desk]:
    """A second desk on the same store."""
    other = Desk.open(desk.path, start_courier=False)
    yield other
    other.close()


def until(so: Callable[[], object]) -> None:
    end = time.monotonic() + 10
    while not so():
        assert time.monotonic() < end
        time.sleep(0.02)


def heard(desk: Desk) -> list[Change]:
    changes: list[Change] = []
    desk.subscribe(changes.append)
    return changes


def test_what_another_program_changed_is_told_and_not_told_back(desk: Desk, other: Desk) -> None:
    desk.start_courier()
    other.start_courier()
    here, there = heard(desk), heard(other)
    article = other.articles.create(headline="There")
    until(lambda: Change("article", article.id, elsewhere=True) in here)
    assert Change("article", article.id) in there
    desk.sections.add("Weather")
    until(lambda: any(change.kind == "section" and change.elsewhere for change in there))
    assert not any(change.elsewhere and change.kind == "article" for change in there)


def test_a_job_of_another_program_is_carried_at_once(desk: Desk, other: Desk) -> None:
    desk.start_courier()
    assert desk.courier.pace.look > 2 * module.LOOK
    time.sleep(0.1)  # the courier has its turn
    article = other.articles.create(headline="There", section=1)
    began = time.monotonic()
    job = other.outbox.publish(article.id, 1)
    until(lambda: other.outbox.get(job.id).state.value == "done")
    assert time.monotonic() - began < desk.courier.pace.look, "it was not left until the courier looked by itself"


def test_a_file_that_was_begun_anew_or_holds_nonsense_does_no_harm(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST", 200)
    file = desk.path.with_name(desk.path.name + ".changes")
    file.write_bytes(b"x" * 300 + b"\n\xff\xfe article\nabcd job 7 8\nabcd rubbish 1\n")
    desk.start_courier()
    changes = heard(desk)
    with_file_anew(desk.path)
    until(lambda: any(change.kind == "article" and change.elsewhere for change in changes))
    assert {change.kind for change in changes} == {"article"}
    assert file.stat().st_size < 200


def with_file_anew(path: Path) -> None:
    another = Desk.open(path, start_courier=False)
    another.articles.create(headline="Anew")
    another.close()
