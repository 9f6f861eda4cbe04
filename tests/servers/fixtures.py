"""Fixtures of the real servers: `wordpress`, `proxy`, `secret_service`, `x_display`, `at_spi`; and `web`, a small one.

Where a server cannot be had, its tests are skipped with the reason. With NEWSDESK_NO_SKIP=1, as in CI, no test may be
skipped, whatever the reason: it fails.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from collections import defaultdict
from collections.abc import Generator, Iterator, Mapping

import keyring.core
import pytest

from tests.servers import at_spi as readers
from tests.servers import secret_service as secrets
from tests.servers import wordpress as sites
from tests.servers import x_server
from tests.servers.builds import BUILDS
from tests.servers.processes import UnavailableError
from tests.servers.proxy import Proxy
from tests.servers.web import Web

VERSIONS = ["6.5", "6.6", *(["debian"] if os.environ.get("CI") else [])]
EACH = os.environ.get("NEWSDESK_SOAK")
ON_ONE_VERSION = pytest.mark.parametrize("wordpress", VERSIONS if EACH else ["6.6"], indirect=True, scope="session")
"""Of tests about things that hardly differ from one version to the next: on each in `make soak`."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of the two builds on SQLite a test runs on one, and every second on Debian's besides, which its name decides,
    unless it is to run on each.

    In `make soak` on all, but for those that take minutes.
    """
    tests = defaultdict(list)
    left = set()
    for item in items:
        version = item.callspec.params.get("wordpress") if hasattr(item, "callspec") else None
        shared = item.get_closest_marker("long") if EACH else not item.get_closest_marker("each")
        name = item.nodeid.replace(version, "", 1) if version else ""
        if version in BUILDS and shared:
            tests[name].append(item)
        elif version and shared and not EACH and zlib.crc32(name.encode()) % 4 > 1:
            left.add(item)
    left |= {twins[zlib.crc32(name.encode()) % 2] for name, twins in tests.items() if len(twins) == len(BUILDS)}
    config.hook.pytest_deselected(items=list(left))
    items[:] = [item for item in items if item not in left]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.skipped and not hasattr(report, "wasxfail") and os.environ.get("NEWSDESK_NO_SKIP"):
        report.outcome = "failed"
        report.longrepr = f"Nothing may be skipped here: {report.longreprtext}"
    return report


@contextlib.contextmanager
def skipping() -> Iterator[None]:
    """Skips the test where a server lacks."""
    try:
        yield
    except UnavailableError as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="session", params=VERSIONS)
def wordpress(request: pytest.FixtureRequest) -> Iterator[sites.WordPress]:
    """A real WordPress, each version in turn; one site for all tests."""
    with skipping(), sites.running(request.param) as site:
        yield site


@pytest.fixture
def proxy(wordpress: sites.WordPress) -> Iterator[Proxy]:
    """A proxy in front of `wordpress` that breaks what it is told to."""
    with Proxy.before(wordpress.url) as proxy:
        yield proxy


@pytest.fixture
def secret_service(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A real Secret Service, empty, which `keyring` uses in this process and its children."""
    before = keyring.get_keyring()  # chosen by the variable, when it is first asked for
    name = "keyring.backends.SecretService.Keyring"
    with skipping(), secrets.running() as found:
        for variable, value in {**found, "PYTHON_KEYRING_BACKEND": name}.items():
            monkeypatch.setenv(variable, value)
        keyring.set_keyring(keyring.core.load_keyring(name))
        yield
    keyring.set_keyring(before)


@pytest.fixture
def x_display() -> Iterator[str]:
    """The DISPLAY of a real X server that shows nothing."""
    with skipping(), x_server.running() as display:
        yield display


@pytest.fixture(scope="module")
def at_spi() -> Iterator[Mapping[str, str]]:
    """The variables by which a program is read through a real AT-SPI."""
    with skipping(), readers.running() as found:
        yield found


@pytest.fixture
def web() -> Iterator[Web]:
    """A small site that answers what it is told to."""
    web = Web()
    yield web
    web.close()
