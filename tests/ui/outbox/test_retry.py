"""Retry, pressed again and again in the window and in the notice under the bar, on a real site: one post."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from newsdesk.store.job_records import JobState
from newsdesk.store.records import SiteKind
from tests.publish.conftest import QUICK, Newspaper
from tests.servers.proxy import CutAfter, Proxy
from tests.servers.wordpress import WordPress
from tests.ui.conftest import Hand, OpenWindow, Stories

pytestmark = pytest.mark.wordpress


@pytest.fixture
def hand(open_window: OpenWindow, stories: Stories, wordpress: WordPress, proxy: Proxy) -> Hand:
    """At a window whose only site is a newspaper behind the proxy."""
    stories.headlines("Harbour opens", body="A paragraph.", section=1)
    hand = open_window()
    site = hand.desk.store.sites.add(
        SiteKind.WORDPRESS, "The Bay Courier", f"{proxy.url}/wp-json/", wordpress.url, wordpress.user
    )
    hand.desk.credentials.save(site, wordpress.password)
    return hand


@pytest.mark.parametrize("place", ["window", "notice"])
def test_retry_five_times_while_an_answer_is_lost_makes_one_post(
    hand: Hand, proxy: Proxy, wordpress: WordPress, place: str
) -> None:
    newspaper = Newspaper(wordpress)
    before = len(newspaper.things())
    proxy.next(CutAfter(), method="POST", path="/wp/v2/posts")
    site = hand.desk.sites.list()[-1]
    hand.panes.publisher.send(site.id)
    hand.wait(lambda: [job.error for job in hand.panes.publisher.jobs if job.state is JobState.WAITING] > [""])
    (job,) = hand.panes.publisher.jobs
    hand.desk.courier.pace = QUICK
    if place == "window":
        hand.panes.actions_["open_outbox"].trigger()
        hand.wait(hand.panes.outbox.window.isVisible)
        retry: QAbstractButton = hand.panes.outbox.window.pane.buttons["retry"]
    else:
        hand.wait(lambda: "cannot be reached" in hand.panes.strip.accessibleName())
        retry = hand.button("Retry")
    hand.wait(retry.isVisible)
    for _time in range(5):
        hand.qtbot.mouseClick(retry, Qt.MouseButton.LeftButton)

    def state() -> JobState:
        return hand.desk.outbox.get(job.id).state

    hand.wait(lambda: state() is JobState.DONE, hand.desk.outbox.get(job.id).error)
    posts = newspaper.things()[before:]
    assert [(post["post_title"], post["post_status"]) for post in posts] == [("Harbour opens", "publish")]
