"""Fixtures: `other` (a second store), and import and export in this process, which the worker does in its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsdesk.exchange.export_folder import export
from newsdesk.exchange.import_files import import_files
from newsdesk.exchange.report import Known, Progress, Report
from newsdesk.store.database import Store


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "other" / "newsdesk.sqlite")
    yield store
    store.close()


@pytest.fixture
def said() -> list[Progress]:
    """What the last import or export told of its progress."""
    return []


@pytest.fixture
def take_in(said: list[Progress]) -> Callable[..., Report]:
    def run(store: Store, *paths: Path, known: Known = Known.LEAVE, open_story: int = 0) -> Report:
        return import_files(said.append, str(store.path), tuple(map(str, paths)), known, open_story)

    return run


@pytest.fixture
def export_to(said: list[Progress]) -> Callable[..., Report]:
    def run(store: Store, folder: Path, ids: tuple[int, ...] | None = None, *, everything: bool = False) -> Report:
        return export(said.append, str(store.path), str(folder), ids, everything)

    return run
