"""Connecting a site: one field, what was found, then a name and a password."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from newsdesk.desk import Desk
from newsdesk.errors import NewsdeskError
from newsdesk.publish.sites import SiteFound
from newsdesk.store.records import JobState, Site, SiteKind
from tests.servers.wordpress import WordPress
from tests.ui.conftest import SOON, OpenWindow, Stories
from ui.dialogs.connect import ConnectDialog
from ui.jobs import Jobs

LONG = 60_000  # ms; a WordPress that has just been started is slow

FOUND = SiteFound(
    SiteKind.WORDPRESS,
    "The Bay Courier",
    "https://courier.example/wp-json/",
    "https://courier.example/",
    "https://courier.example/wp-admin/authorize-application.php",
)


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> Iterator[ConnectDialog]:
    """The dialog on a desk that finds the same site everywhere."""
    monkeypatch.setattr(desk.sites, "discover", lambda _address: FOUND)
    dialog = ConnectDialog(desk, jobs)
    dialog.show()
    yield dialog
    dialog.close()
    shiboken6.delete(dialog)


def find(dialog: ConnectDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.address, "courier.example")
    dialog.go.click()
    qtbot.waitUntil(dialog.account.isVisible, timeout=SOON)


def test_nothing_is_asked_before_the_site_is_found(dialog: ConnectDialog, qtbot: QtBot) -> None:
    assert not dialog.account.isVisible()
    assert not dialog.go.isEnabled(), "an empty address is no address"
    find(dialog, qtbot)
    assert dialog.said.text() == "The Bay Courier, WordPress"
    assert dialog.browser.isVisible()
    assert not dialog.go.isEnabled(), "a name and a password are still wanted"


def test_a_machine_without_a_keyring_is_told(dialog: ConnectDialog, qtbot: QtBot) -> None:
    find(dialog, qtbot)
    assert dialog._kept.isVisible()
    assert "until newsdesk is closed" in dialog._kept.text()


def test_another_address_begins_again(dialog: ConnectDialog, qtbot: QtBot) -> None:
    find(dialog, qtbot)
    qtbot.keyClicks(dialog.address, "x")
    assert not dialog.account.isVisible()
    assert dialog.said.text() == ""


def test_a_wrong_password_is_said_where_it_was_typed(
    dialog: ConnectDialog, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> Site:
        raise NewsdeskError("The site did not take it.", "Nothing was sent.", "Try another.")

    monkeypatch.setattr(desk.sites, "connect_wordpress", refuse)
    find(dialog, qtbot)
    qtbot.keyClicks(dialog.account, "mara")
    qtbot.keyClicks(dialog.password, "wrong")
    dialog.go.click()
    qtbot.waitUntil(
        lambda: dialog.said.text() == "The site did not take it. Nothing was sent. Try another.", timeout=SOON
    )
    assert dialog.isVisible()
    assert dialog.go.isEnabled()


def test_an_answer_that_comes_after_the_dialog_was_left_does_nothing(
    dialog: ConnectDialog, qtbot: QtBot, jobs: Jobs
) -> None:
    qtbot.keyClicks(dialog.address, "courier.example")
    dialog.go.click()
    dialog.reject()
    qtbot.wait(100)
    assert not dialog.account.isVisible()


@pytest.mark.wordpress
def test_a_real_site_is_connected_and_published_to_from_the_window(
    open_window: OpenWindow, stories: Stories, wordpress: WordPress
) -> None:
    stories.headlines("Harbour opens from the window", body="A paragraph with **weight**.", section=1)
    hand = open_window()
    hand.panes.actions_["connect_site"].trigger()
    dialog = hand.window.findChildren(ConnectDialog)[0]
    hand.qtbot.keyClicks(dialog.address, wordpress.url)
    dialog.go.click()
    hand.qtbot.waitUntil(lambda: _is(dialog.account.isVisible(), dialog.said.text()), timeout=LONG)
    hand.qtbot.keyClicks(dialog.account, wordpress.user)
    hand.qtbot.keyClicks(dialog.password, wordpress.password)
    dialog.go.click()
    hand.wait(lambda: any(site.kind is SiteKind.WORDPRESS for site in hand.desk.sites.list()), "it was not connected")
    hand.wait(
        lambda: hand.panes.bar.publish.site is not None and hand.panes.bar.publish.site.kind is SiteKind.WORDPRESS,
        "Publish does not name the site that was just connected",
    )

    hand.wait(hand.panes.toast.isVisible, "nothing says that the site is connected")

    hand.click(hand.panes.bar.publish.main)

    def ended() -> bool:
        states = [job.state for job in hand.desk.outbox.jobs()]
        return bool(states) and states[0] not in {JobState.WAITING, JobState.RUNNING}

    hand.qtbot.waitUntil(lambda: _is(ended(), str(hand.desk.outbox.jobs())), timeout=LONG)
    job = hand.desk.outbox.jobs()[0]
    assert job.state is JobState.DONE, f"{job.error} {job.advice}"
    hand.qtbot.waitUntil(lambda: _is(hand.panes.toast.isVisible(), "nothing leads to the page"), timeout=SOON)
    hand.qtbot.waitUntil(lambda: hand.button("Open page") is not None, timeout=SOON)
    hand.click(hand.button("Open page"))
    assert hand.opened == [job.link]


def _is(so: bool, why: str) -> None:
    assert so, why
