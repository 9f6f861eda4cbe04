"""What every test may ask for: `store_path`, `store`, `desk`, `article_facts`, `picture`.

No test sees the user's data folder, settings or keyring: they are turned away here, for child processes too.
"""

from __future__ import annotations

import gc
import io
import os
import signal
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Protocol, Unpack

import pytest

from newsdesk.desk import Desk
from newsdesk.store.database import Store
from newsdesk.store.records import ArticleChanges
from newsdesk.story.dateline import Dateline

# Before Qt loads: no window of a test appears on anybody's screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# As in the program (see ui/garbage.py): a collection in a worker's thread could delete widgets under the GUI thread.
gc.disable()

# A shell starts its background jobs deaf to Ctrl+C, and programs that they start inherit it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

pytest_plugins = ["tests.servers.fixtures"]

REPOSITORY = Path(__file__).parent.parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several processes share the tests, a file's stay together, and so do those of one version of WordPress."""
    for item in items:
        site = getattr(item, "callspec", None) and item.callspec.params.get("wordpress")
        item.add_marker(pytest.mark.xdist_group(f"WordPress {site}" if site else str(item.path)))


def pytest_collection_finish() -> None:
    """What is there by now stays: looking through all of it again at each file's end costs seconds."""
    gc.collect()
    gc.freeze()


def pytest_runtest_teardown(nextitem: pytest.Item | None) -> None:
    gc.collect(0 if nextitem is not None and gc.get_count()[1] < 20 else 2)


def pytest_sessionfinish() -> None:
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()  # it may hold an object of Python's, which ends before Qt does
    gc.collect()  # what is left of the last windows goes before Qt, too


@pytest.fixture(scope="session", autouse=True)
def _nothing_of_the_users(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    home = tmp_path_factory.mktemp("user")
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("DATA", "CONFIG", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    """Where a store can be made; there is none yet."""
    return tmp_path / "data" / "newsdesk.sqlite"


@pytest.fixture
def store(store_path: Path) -> Iterator[Store]:
    """A new store. Use it or `desk`, not both."""
    store = Store.open(store_path)
    yield store
    store.close()


@pytest.fixture
def desk(store_path: Path) -> Iterator[Desk]:
    """A desk on a new store. Its courier stays at home: `desk.courier.run_until_idle()` carries the jobs."""
    desk = Desk.open(store_path, start_courier=False)
    yield desk
    desk.close()


class ArticleFacts(Protocol):
    def __call__(self, **changes: Unpack[ArticleChanges]) -> ArticleChanges: ...


@pytest.fixture
def article_facts() -> ArticleFacts:
    """The facts of a short story, with `changes`: `store.articles.create(**article_facts(headline="..."))`."""

    def make(**changes: Unpack[ArticleChanges]) -> ArticleChanges:
        return {
            "headline": "Harbour opens its first night market",
            "kicker": "City",
            "standfirst": "Forty stalls, one ferry, no cars.",
            "slug": "harbour-night-market",
            "body": "The harbour opened its first **night market** on Friday.\n\nIt runs until midnight.\n",
            "dateline": Dateline("KARACHI", date(2026, 9, 15), "ABC"),
            "section": 1,
            "tags": ("Harbour", "Markets"),
            "seo_title": "Night market at the harbour",
            "seo_description": "What to eat, and how to get there.",
            "notes": "Ask the ferry for its timetable.",
            **changes,
        }

    return make


@pytest.fixture(scope="session")
def picture() -> bytes:
    """A small JPEG."""
    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (64, 48), (20, 90, 125)).save(file, "JPEG")
    return file.getvalue()
