"""The real Secret Service keeps, gives and forgets a secret, and is not the user's."""

from __future__ import annotations

import os
import subprocess
import sys

import keyring
import pytest

pytestmark = pytest.mark.secret_service

SCRIPT = """
import keyring
keyring.set_password("newsdesk", "rita", "of the child")
print(keyring.get_keyring().__module__)
"""


@pytest.mark.usefixtures("secret_service")
def test_a_secret_is_kept_read_and_deleted() -> None:
    assert keyring.get_password("newsdesk", "rita") is None
    keyring.set_password("newsdesk", "rita", "pressé 编辑")
    assert keyring.get_password("newsdesk", "rita") == "pressé 编辑"
    keyring.delete_password("newsdesk", "rita")
    assert keyring.get_password("newsdesk", "rita") is None


@pytest.mark.usefixtures("secret_service")
def test_a_child_process_finds_the_same_service() -> None:
    answer = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=60)
    assert answer.stdout.strip() == "keyring.backends.SecretService"
    assert keyring.get_password("newsdesk", "rita") == "of the child"


def test_without_the_service_no_keyring_is_reached() -> None:
    assert "newsdesk-keyring" not in os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    assert keyring.get_keyring().__module__ != "keyring.backends.SecretService"
