"""The window is closed while a story waits to be sent: it asks, and nothing of it is lost or sent twice."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from newsdesk.store.job_records import JobState
from newsdesk.store.records import SiteKind
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.outbox.leaving import LeavingDialog


@pytest.fixture
def hand(open_window: OpenWindow, stories: Stories) -> Iterator[Hand]:
    """A story waits for a site that is away."""
    stories.headlines("Harbour opens", body="A paragraph.", section=1)
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # bound and not listening: whoever connects is refused
        hand = open_window()
        address = f"http://127.0.0.1:{nobody.getsockname()[1]}/wp-json/"
        site = hand.desk.store.sites.add(SiteKind.WORDPRESS, "The Bay Courier", address, account="ann")
        hand.desk.credentials.save(site, "only for tests")
        hand.desk.settings.save(replace(hand.desk.settings.get(), default_site=site.id))
        hand.wait(lambda: hand.panes.bar.publish.site == site, "Publish goes elsewhere")
        hand.click(hand.panes.bar.publish.main)
        hand.wait(lambda: [job.state for job in hand.panes.publisher.jobs] == [JobState.WAITING])
        yield hand


def asked(hand: Hand) -> LeavingDialog:
    hand.window.close()
    hand.wait(lambda: hand.window.findChildren(LeavingDialog), "nothing was asked")
    return hand.window.findChildren(LeavingDialog)[0]


def give_up(hand: Hand) -> None:
    """A job that is being tried just now heeds it at its end; a window that nobody sees then closes its desk."""
    desk = hand.desk
    (job,) = desk.outbox.jobs()
    hand.wait(lambda: hand.window.closed or desk.outbox.cancel(job.id).state is JobState.CANCELLED)


def test_quitting_leaves_the_story_in_the_outbox_for_the_next_start(hand: Hand, open_window: OpenWindow) -> None:
    dialog = asked(hand)
    assert "A story is still to be sent." in dialog.accessibleName()
    hand.click(dialog.later)
    hand.wait(lambda: hand.window.closed)
    again = open_window()
    (job,) = again.desk.outbox.jobs()  # the password was kept for one run only, so it may say by now that it needs one
    assert job.state in {JobState.WAITING, JobState.RUNNING, JobState.FAILED}


def test_one_may_stay(hand: Hand) -> None:
    hand.click(asked(hand).stay)
    hand.settled()
    assert hand.window.isVisible()
    assert not hand.window.closed


def test_in_the_background_it_ends_once_nothing_waits_any_more(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    hand.click(asked(hand).background)
    hand.wait(lambda: not hand.window.isVisible())
    hand.settled()
    assert not hand.window.closed, "it goes on until all is sent"
    give_up(hand)
    hand.wait(lambda: hand.window.closed, "it stays for nothing")
    hand.wait(lambda: ended, "the program stays without a window, and the next start finds it")


def test_a_window_that_was_brought_back_stays(hand: Hand) -> None:
    hand.click(asked(hand).background)
    hand.wait(lambda: not hand.window.isVisible())
    hand.window.come_forward([])
    hand.wait(hand.window.isVisible)
    give_up(hand)
    hand.wait(lambda: not any(job.state is JobState.WAITING for job in hand.panes.publisher.jobs))
    assert hand.window.isVisible()
    assert not hand.window.closed
