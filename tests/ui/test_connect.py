"""Connecting a site: one field, what was found, then a name and a password."""

from __future__ import annotations

import logging
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from newsdesk.desk import Desk
from newsdesk.errors import NewsdeskError
from newsdesk.publish import scheme
from newsdesk.publish.sites import SiteFound
from newsdesk.store.job_records import JobState
from newsdesk.store.records import Site, SiteKind
from tests.conftest import REPOSITORY
from tests.servers import tls
from tests.servers.browser import approve
from tests.servers.fixtures import ON_ONE_VERSION
from tests.servers.proxy import Proxy
from tests.servers.wordpress import WordPress
from tests.ui.conftest import SOON, Hand, OpenWindow, Stories
from tests.ui.walk import by_tab, held, unsaid
from ui.dialogs.connect import ConnectDialog
from ui.jobs import Jobs
from ui.shell.one_window import OneWindow, runtime_folder
from ui.theme.tokens import ThemeWatcher
from ui.window import MainWindow

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
    qtbot.waitUntil(dialog.ways.isVisible, timeout=SOON)
    dialog.ways.typed.click()


def test_nothing_is_asked_before_the_site_is_found(dialog: ConnectDialog, qtbot: QtBot) -> None:
    assert not dialog.ways.isVisible()
    assert not dialog.go.isEnabled(), "an empty address is no address"
    find(dialog, qtbot)
    assert dialog.said.text() == "The Bay Courier, WordPress"
    assert dialog.fields.account.isVisible()
    assert unsaid(by_tab(dialog)) + held(qtbot, dialog) == []
    assert not dialog.go.isEnabled(), "a name and a password are still wanted"
    assert dialog.go.accessibleName() == dialog.go.text() == "Connect", "it found the site; now it connects"


def test_a_machine_without_a_keyring_is_told(dialog: ConnectDialog, qtbot: QtBot) -> None:
    find(dialog, qtbot)
    assert dialog.fields.kept.isVisible()
    assert "until newsdesk is closed" in dialog.fields.kept.text()


def test_another_address_begins_again(dialog: ConnectDialog, qtbot: QtBot) -> None:
    find(dialog, qtbot)
    qtbot.keyClicks(dialog.address, "x")
    assert not dialog.fields.isVisible()
    assert dialog.said.text() == ""


def test_a_wrong_password_is_said_where_it_was_typed(
    dialog: ConnectDialog, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> Site:
        raise NewsdeskError("The site did not take it.", "Nothing was sent.", "Try another.")

    monkeypatch.setattr(desk.sites, "connect_wordpress", refuse)
    find(dialog, qtbot)
    qtbot.keyClicks(dialog.fields.account, "mara")
    qtbot.keyClicks(dialog.fields.password, "wrong")
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
    assert not dialog.ways.isVisible()


def test_where_nothing_can_bring_the_person_back_the_password_of_the_page_is_pasted(
    dialog: ConnectDialog, qtbot: QtBot
) -> None:
    opened: list[str] = []
    dialog.open_link = lambda url: opened.append(url.toString())
    find(dialog, qtbot)
    dialog.ways.typed.click()
    qtbot.keyClicks(dialog.fields.password, "one that was wrong")
    dialog.ways.browser.click()
    assert not dialog.ways.come_back.isVisible(), "another start would not find this window"
    assert dialog.go.text() == "Open the browser"
    dialog.go.click()
    qtbot.waitUntil(dialog.fields.isVisible, timeout=SOON)
    assert "paste the password that the site shows" in dialog.said.text()
    assert opened[0].startswith(FOUND.authorize_url + "?app_name=newsdesk")
    assert "success_url" not in opened[0]
    assert dialog.fields.password.text() == "", "what is pasted would stand behind it"


def test_a_site_that_is_known_is_found_without_a_click(
    qtbot: QtBot, desk: Desk, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.sites, "discover", lambda _address: FOUND)
    site = Site(2, SiteKind.WORDPRESS, "The Bay Courier", FOUND.api, FOUND.home, "mara")
    dialog = ConnectDialog(desk, jobs, site=site)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.ways.isVisible, timeout=SOON)


def test_without_a_browser_the_fields_for_name_and_password_are_there(dialog: ConnectDialog, qtbot: QtBot) -> None:
    dialog.open_link = lambda _url: False
    find(dialog, qtbot)
    dialog.ways.browser.click()
    dialog.go.click()
    qtbot.waitUntil(dialog.fields.account.isVisible, timeout=SOON)
    assert "No browser could be opened" in dialog.said.text()
    assert dialog.ways.typed.isChecked()


class TestTheWayBack:
    """Through the real program: the browser starts it a second time with what the site's page gave it."""

    @pytest.fixture
    def hand(
        self,
        qtbot: QtBot,
        theme: ThemeWatcher,
        tmp_path_factory: pytest.TempPathFactory,
        settings: QSettings,
        store_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> Iterator[Hand]:
        """A window that another start can find."""
        with tempfile.TemporaryDirectory(prefix="nd") as short:
            monkeypatch.setenv("XDG_RUNTIME_DIR", short)
            for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
                monkeypatch.setenv(name, str(tmp_path_factory.mktemp(name)))
            window = MainWindow(settings, theme, one=OneWindow(runtime_folder()))
            opened: list[str] = []
            window.show()
            with qtbot.waitSignal(window.stands, timeout=SOON):
                pass
            window.panes.wants_preview = False
            window.panes.publisher.open_link = lambda url: opened.append(
                url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
            )
            with qtbot.waitSignal(window.panes.sending, timeout=SOON):
                window.open_store(store_path)
            hand = Hand(window, qtbot, opened)
            hand.settled()
            yield hand
            window.panes.publisher.jobs = ()
            hand.close()
            shiboken6.delete(window)

    @ON_ONE_VERSION
    @pytest.mark.wordpress
    def test_one_click_in_the_browser_connects_the_site(
        self, hand: Hand, wordpress: WordPress, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        wordpress.php("wp_set_password('correct horse', get_user_by('login', 'rita')->ID);")
        hand.desk.sites.trust = tls.authority().trusted
        with Proxy.before(wordpress.url, tls.served()) as production:
            hand.panes.actions_["connect_site"].trigger()
            dialog = hand.window.findChildren(ConnectDialog)[0]
            hand.qtbot.keyClicks(dialog.address, production.url)
            hand.click(dialog.go)
            hand.qtbot.waitUntil(lambda: _is(dialog.ways.isVisible(), dialog.said.text()), timeout=LONG)
            assert dialog.ways.come_back.isVisible(), "it is offered, not taken"
            hand.click(dialog.go)
            hand.wait(lambda: hand.opened)
            assert scheme.is_registered()
            url = approve(hand.opened[0], "rita", "correct horse", tls.authority().trusted)

            second = subprocess.Popen([sys.executable, "main.py", url], cwd=REPOSITORY)
            hand.qtbot.waitUntil(lambda: second.poll() is not None, timeout=SOON)
            assert second.returncode == 0
            hand.qtbot.waitUntil(lambda: _is(dialog.go.text() == "Done", dialog.said.text()), timeout=LONG)
        assert dialog.fields.password.text() == "", "it is shown nowhere"
        assert "as rita" in dialog.said.text()
        lines = [one.text() for one in dialog.limits.findChildren(QLabel)]
        assert any("can’t be made there" in line for line in lines), lines
        site = hand.desk.sites.list()[-1]
        secret = hand.desk.credentials.get(site)
        assert secret
        assert secret not in caplog.text + hand.desk.store.path.read_bytes().decode("latin-1")
        hand.click(dialog.go)
        hand.wait(lambda: hand.panes.bar.publish.site == site, "Publish does not name it")

    def test_where_nothing_came_back_the_page_is_opened_again_and_shows_the_password(
        self, hand: Hand, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(hand.desk.sites, "discover", lambda _address: FOUND)
        hand.panes.actions_["connect_site"].trigger()
        dialog = hand.window.findChildren(ConnectDialog)[0]
        hand.qtbot.keyClicks(dialog.address, "courier.example")
        hand.click(dialog.go)
        hand.wait(dialog.ways.isVisible)
        hand.click(dialog.go)
        hand.wait(lambda: hand.opened)
        assert "success_url=newsdesk" in hand.opened[0]
        assert not dialog.fields.isVisible(), "the page shows no password when it leads back here"
        hand.click(dialog.again)
        assert "success_url" not in hand.opened[1]
        assert dialog.fields.isVisible()
        assert "paste the password" in dialog.said.text()

    def test_what_nobody_waits_for_is_said(self, hand: Hand) -> None:
        url = f"newsdesk://authorized?state={hand.window.one_name}-made-up&user_login=a&password=secret"
        second = subprocess.Popen([sys.executable, "main.py", url], cwd=REPOSITORY)
        hand.qtbot.waitUntil(lambda: second.poll() is not None, timeout=SOON)
        hand.wait(lambda: "nothing here waits for" in hand.panes.strip.accessibleName())
        assert "secret" not in hand.panes.strip.accessibleName()


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="only Linux shows the arguments there")
def test_with_no_window_that_waits_the_secret_does_not_stay_in_the_arguments(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    url = f"newsdesk://authorized?state={'0' * 20}-x&user_login=a&password=hunter2"
    alone = subprocess.Popen([sys.executable, "main.py", url], cwd=REPOSITORY)
    try:
        arguments = Path(f"/proc/{alone.pid}/cmdline")
        qtbot.waitUntil(lambda: b"main.py\0newsdesk:\0" in arguments.read_bytes(), timeout=SOON)
        assert b"hunter2" not in arguments.read_bytes()
    finally:
        alone.kill()
        alone.wait()


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
    hand.qtbot.waitUntil(lambda: _is(dialog.ways.isVisible(), dialog.said.text()), timeout=LONG)
    hand.click(dialog.ways.typed)
    hand.qtbot.keyClicks(dialog.fields.account, wordpress.user)
    hand.qtbot.keyClicks(dialog.fields.password, wordpress.password)
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
