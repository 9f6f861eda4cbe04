"""Passwords: in the keyring, or in memory until the program ends. Never anywhere else."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked

from newsdesk.errors import NewsdeskError
from newsdesk.publish.credentials import Credentials, KeyringTrouble
from newsdesk.store.records import Site, SiteKind
from tests.conftest import REPOSITORY

SECRET = "abcd EFGH 1234 ijkl"
SITE = Site(1, SiteKind.WORDPRESS, "The Daily", "https://daily.example/wp-json/", account="ayesha")


class InMemory(KeyringBackend):
    """A keyring as it should be."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class PlaintextKeyring(InMemory):
    """As `keyrings.alt` has it: it would write to a file."""


class Locked(InMemory):
    """A keyring whose owner does not unlock it; its message says too much."""

    def _refuse(self) -> None:
        message = f"locked, and you gave {SECRET}"
        raise KeyringLocked(message)

    def get_password(self, service: str, username: str) -> str | None:
        self._refuse()
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._refuse()


class Broken(InMemory):
    """One whose service answers with an error of its own library."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError(SECRET)


@pytest.fixture(autouse=True)
def _own_keyring_back() -> object:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_password_goes_into_the_keyring_and_comes_back_in_the_next_run() -> None:
    keyring.set_keyring(InMemory())
    assert Credentials().kept_where() == "keyring"
    assert Credentials().save(SITE, SECRET)

    assert Credentials().get(SITE) == SECRET
    Credentials().forget(SITE)
    Credentials().forget(SITE)
    assert Credentials().get(SITE) is None


@pytest.mark.parametrize("backend", [null.Keyring, fail.Keyring, PlaintextKeyring])
def test_without_a_keyring_a_password_lasts_for_this_run_only(backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    credentials = Credentials()

    assert credentials.kept_where() == "this run"
    assert not credentials.save(SITE, SECRET)
    assert credentials.get(SITE) == SECRET
    assert Credentials().get(SITE) is None
    credentials.forget(SITE)
    assert credentials.get(SITE) is None


def test_a_chain_never_falls_through_to_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, good = PlaintextKeyring(), InMemory()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain, good])
    keyring.set_keyring(chainer.ChainerBackend())
    assert Credentials().save(SITE, SECRET)
    assert (list(good.kept.values()), plain.kept) == ([SECRET], {})

    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain])
    assert Credentials().kept_where() == "this run"
    assert not Credentials().save(SITE, SECRET)
    assert plain.kept == {}


@pytest.mark.parametrize("backend", [Locked, Broken])
def test_a_keyring_that_does_not_open_is_said_in_words_without_the_secret(
    backend: type[KeyringBackend], caplog: pytest.LogCaptureFixture
) -> None:
    keyring.set_keyring(backend())
    caplog.set_level(logging.DEBUG)
    with pytest.raises(KeyringTrouble) as caught:
        Credentials().get(SITE)

    assert "Unlock the keyring" in str(caught.value)
    assert isinstance(caught.value, NewsdeskError)
    assert SECRET not in str(caught.value) + caplog.text
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_a_password_that_a_locked_keyring_does_not_take_lasts_for_this_run() -> None:
    keyring.set_keyring(Locked())
    credentials = Credentials()
    with pytest.raises(KeyringTrouble):
        credentials.save(SITE, SECRET)
    assert credentials.get(SITE) == SECRET


def test_a_new_password_takes_the_place_of_one_that_lasted_for_this_run() -> None:
    keyring.set_keyring(null.Keyring())
    credentials = Credentials()
    credentials.save(SITE, "the old one")
    keyring.set_keyring(InMemory())
    credentials.save(SITE, SECRET)
    assert credentials.get(SITE) == SECRET


@pytest.mark.secret_service
@pytest.mark.usefixtures("secret_service")
def test_a_real_keyring_keeps_the_password_for_another_process_and_no_file_holds_it(tmp_path: Path) -> None:
    assert Credentials().kept_where() == "keyring"
    assert Credentials().save(SITE, SECRET)

    other = (
        "from newsdesk.publish.credentials import Credentials\n"
        "from newsdesk.store.records import Site, SiteKind\n"
        f"print(Credentials().get({SITE!r}))"
    ).replace("<SiteKind.WORDPRESS: 'wordpress'>", "SiteKind.WORDPRESS")
    heard = subprocess.run([sys.executable, "-c", other], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert heard.stdout.strip() == SECRET

    Credentials().forget(SITE)
    assert Credentials().get(SITE) is None
