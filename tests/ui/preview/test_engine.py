"""What the web engine is told of the machine before it starts."""

from __future__ import annotations

from collections import namedtuple
from pathlib import Path

import pytest

from ui.preview import engine

Usage = namedtuple("Usage", "total used free")


@pytest.fixture(autouse=True)
def _ordinary_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.disk_usage", lambda _path: Usage(0, 0, 1 << 30))
    monkeypatch.setattr("os.access", lambda _path, _mode: True)


def test_an_ordinary_user_keeps_the_sandbox_and_gets_no_flags() -> None:
    assert engine.settings({}) == {}


def test_root_runs_without_the_sandbox_that_would_end_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert engine.settings({}) == {"QTWEBENGINE_DISABLE_SANDBOX": "1"}


def test_little_shared_memory_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: Usage(0, 0, 1 << 20))
    assert engine.settings({}) == {"QTWEBENGINE_CHROMIUM_FLAGS": "--disable-dev-shm-usage"}


def test_no_shared_memory_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.undo()
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(engine, "SHARED_MEMORY", tmp_path / "absent")
    assert engine.settings({}) == {"QTWEBENGINE_CHROMIUM_FLAGS": "--disable-dev-shm-usage"}


def test_without_a_display_it_draws_in_software_and_keeps_the_flags_that_the_user_set() -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_CHROMIUM_FLAGS": "--lang=ur"}
    assert engine.settings(environment) == {
        "QTWEBENGINE_CHROMIUM_FLAGS": "--lang=ur --disable-gpu",
        "QT_QUICK_BACKEND": "software",
    }
