"""Nothing is left out quietly: a test without its server says why, and in CI it fails."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent.parent
TESTS = """
import pytest
from tests.servers.fixtures import skipping
from tests.servers.processes import need

def test_that_needs_what_is_not_here():
    with skipping():
        need("a-server-that-nobody-has")

def test_that_needs_nothing():
    pass

@pytest.mark.xfail(strict=True)
def test_of_a_known_trouble():
    raise ValueError
"""


def run_them(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_it.py").write_text(TESTS)
    environment = {name: value for name, value in os.environ.items() if name != "NEWSDESK_NO_SKIP"}
    environment |= {"PYTHONPATH": os.pathsep.join([str(REPOSITORY), str(REPOSITORY / "packaging")]), **variables}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-ra",
        "-p",
        "tests.servers.fixtures",
        "-p",
        "no:cacheprovider",
        "test_it.py",
    ]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_a_test_without_its_server_is_skipped_with_the_reason(tmp_path: Path) -> None:
    answer = run_them(tmp_path)
    assert answer.returncode == 0
    assert "a-server-that-nobody-has is not here" in answer.stdout
    assert "1 passed, 1 skipped, 1 xfailed" in answer.stdout


def test_in_ci_it_fails(tmp_path: Path) -> None:
    answer = run_them(tmp_path, NEWSDESK_NO_SKIP="1")
    assert answer.returncode == 1
    assert "Nothing may be skipped here" in answer.stdout
    assert "a-server-that-nobody-has is not here" in answer.stdout
    assert "1 failed, 1 passed, 1 xfailed" in answer.stdout


@pytest.mark.parametrize("name", ["wordpress", "proxy", "secret_service", "x_display", "at_spi"])
def test_the_servers_have_the_names_that_tests_ask_for(request: pytest.FixtureRequest, name: str) -> None:
    assert request._fixturemanager.getfixturedefs(name, request.node) is not None
