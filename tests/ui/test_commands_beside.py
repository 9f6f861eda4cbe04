"""Commands beside an open window: it shows within a second what they changed, and nobody writes over anybody."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from newsdesk import clock
from newsdesk.store.job_records import JobState
from tests.cli.conftest import Ran, program
from tests.ui.conftest import Hand, OpenWindow, Stories

SECOND = 1.0


@pytest.fixture
def hand(open_window: OpenWindow, stories: Stories) -> Hand:
    stories.headlines("Harbour opens", "Flood", body="Text.\n", section=1)
    return open_window()


def command(hand: Hand, *arguments: str | Path) -> Ran:
    """Beside the window, whose events go on."""
    process = program(*arguments, "--store", hand.desk.path)
    hand.wait(lambda: process.poll() is not None, "the command does not end")
    out, err = process.communicate()
    return Ran(process.returncode, out, err)


def shows_soon(hand: Hand, until: Callable[[], object]) -> None:
    """A second after the command has ended, at the latest."""
    ended = time.monotonic()
    hand.wait(until)
    assert time.monotonic() - ended < SECOND


def test_the_list_shows_a_new_story_and_the_side_bar_its_section(hand: Hand) -> None:
    said = command(hand, "new", "--headline", "From a script", "--section", "Weather")
    assert said.code == 0, said.err
    shows_soon(hand, lambda: "From a script" in hand.headlines() and ("Weather", 1) in hand.places())
    assert hand.open_story().headline != "From a script", "and leaves the person where they are"


def test_a_publish_is_carried_by_the_window_and_followed_by_the_command(hand: Hand) -> None:
    hand.click_story("Flood")
    hand.wait(lambda: hand.open_story().headline == "Flood")
    when = (clock.now() + timedelta(days=3)).replace(microsecond=0, second=0)
    assert command(hand, "publish", "Flood", "--to", "1", "--at", when.isoformat()).code == 5
    shows_soon(hand, lambda: hand.open_story().embargo == when)
    said = command(hand, "publish", "Harbour opens", "--to", "1", "--json")
    assert (said.code, json.loads(said.out)["state"]) == (0, "done"), said.err
    shows_soon(hand, lambda: any(job.state is JobState.DONE for job in hand.panes.publisher.jobs))


def test_what_is_typed_meanwhile_is_kept_and_no_backup_takes_its_place(hand: Hand) -> None:
    assert command(hand, "backup").code == 0
    hand.click_story("Flood")
    hand.wait(lambda: hand.open_story().headline == "Flood")
    hand.press("Return")
    hand.type("Typed. ")
    assert command(hand, "restore", "latest").code == 3
    hand.wait(lambda: "Typed." in hand.desk.articles.get(hand.open_story().id).body)
