"""Fixtures of the real servers. Where one cannot be had the test is skipped with the reason; in CI that is a failure."""

from __future__ import annotations

import os
from collections.abc import Iterator

import keyring
import pytest
from keyring.backends import SecretService

from tests.servers import secret_service as secrets
from tests.servers import wordpress as site
from tests.servers.builds import Unavailable

VERSIONS = ["6.5", "6.6", *(["debian"] if os.environ.get("CI") else [])]


def unavailable(reason: Unavailable) -> None:
    if os.environ.get("NEWSDESK_NO_SKIP"):
        pytest.fail(f"must run here: {reason}")
    pytest.skip(str(reason))


@pytest.fixture(scope="session", params=VERSIONS)
def wordpress(request: pytest.FixtureRequest) -> Iterator[site.WordPress]:
    """A real WordPress, of each version in turn."""
    try:
        with site.running(request.param) as running:
            yield running
    except Unavailable as reason:
        unavailable(reason)


@pytest.fixture
def secret_service(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A real Secret Service, found by this process and its children."""
    try:
        with secrets.running() as found:
            for name, value in found.items():
                monkeypatch.setenv(name, value)
            monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.SecretService.Keyring")
            before = keyring.get_keyring()
            keyring.set_keyring(SecretService.Keyring())
            yield
            keyring.set_keyring(before)
    except Unavailable as reason:
        unavailable(reason)
