"""The program starts with the variables that Qt needs on this machine, and no others."""

from __future__ import annotations

import sys
from collections import namedtuple
from pathlib import Path

import pytest

from machine import debian, qt
from machine.words import SetupError
from tests.machine.conftest import Programs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt's wheels bring all they need")

Usage = namedtuple("Usage", "total")
FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An ordinary user's desktop where nothing lacks; returns the folder of the environment."""
    monkeypatch.setattr(qt, "STAMP", tmp_path / ".qt")
    monkeypatch.setattr(qt, "VENV", tmp_path)
    monkeypatch.setattr(debian, "is_root", lambda: False)
    monkeypatch.setattr(qt, "shared_memory_is_small", lambda: False)
    monkeypatch.setattr(qt, "has_font", lambda: True)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv(FLAGS, raising=False)
    qt.STAMP.write_text("system")
    return tmp_path


def lacking(venv: Path, programs: Programs, *libraries: str) -> None:
    (venv / "lib/python3.11/site-packages/PySide6/Qt").mkdir(parents=True, exist_ok=True)
    programs.add("ldd", "\n".join(f"echo '  {name} => not found'" for name in libraries))


def test_a_desktop_needs_none(desktop: Path) -> None:
    assert qt.variables(offscreen=False) == {}


def test_only_root_loses_the_sandbox(desktop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "QTWEBENGINE_DISABLE_SANDBOX" not in qt.variables(offscreen=True)
    monkeypatch.setattr(debian, "is_root", lambda: True)
    assert qt.variables(offscreen=False) == {"QTWEBENGINE_DISABLE_SANDBOX": "1"}


def test_off_screen_nothing_is_drawn_by_a_graphics_card(desktop: Path) -> None:
    found = qt.variables(offscreen=True)
    assert found[FLAGS] == "--disable-gpu"
    assert found["QT_QUICK_BACKEND"] == "software"
    config = Path(found["QT_QPA_PLATFORM"].removeprefix("offscreen:configfile="))
    assert '"width": 1440, "height": 900' in config.read_text()


def test_flags_of_the_persons_own_stay(desktop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FLAGS, "--lang=ur")
    assert qt.variables(offscreen=True)[FLAGS] == "--lang=ur --disable-gpu"


def test_little_shared_memory_is_not_used(desktop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setattr("shutil.disk_usage", lambda _path: Usage(1 << 20))
    assert qt.shared_memory_is_small()
    monkeypatch.setattr("shutil.disk_usage", lambda _path: Usage(1 << 30))
    assert not qt.shared_memory_is_small()


def test_libraries_that_were_fetched_are_found(desktop: Path) -> None:
    folder = debian.tree() / "usr/lib/x86_64-linux-gnu"
    folder.mkdir(parents=True)
    qt.STAMP.write_text("tree")
    found = qt.variables(offscreen=False)
    assert str(folder) in found["LD_LIBRARY_PATH"].split(":")
    assert found[FLAGS] == "--disable-gpu"


def test_what_lacks_is_fetched_and_looked_for_once(
    desktop: Path, programs: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    qt.STAMP.unlink()
    lacking(desktop, programs, "libEGL.so.1")
    asked: list[list[str]] = []

    def install(packages: list[str]) -> bool:
        asked.append(packages)
        debian.tree().mkdir()
        lacking(desktop, programs)
        return True

    monkeypatch.setattr(debian, "install", install)
    qt.prepare(again=False)
    qt.prepare(again=False)
    assert asked == [qt.LIBRARIES]
    assert qt.STAMP.read_text() == "tree"


def test_what_cannot_be_had_is_told_in_one_line(
    desktop: Path, programs: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking(desktop, programs, "libEGL.so.1", "libxcb-cursor.so.0")
    monkeypatch.setattr(debian, "install", lambda _packages: False)
    with pytest.raises(SetupError, match=r"finds no libEGL\.so\.1, libxcb-cursor\.so\.0 here: install them") as failed:
        qt.prepare(again=True)
    assert "\n" not in str(failed.value)


def test_a_cache_that_was_emptied_is_filled_again(
    desktop: Path, programs: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    qt.STAMP.write_text("tree")
    lacking(desktop, programs)
    qt.prepare(again=False)
    assert qt.STAMP.read_text() == "system"


def test_a_machine_without_a_font_is_given_one(
    desktop: Path, programs: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking(desktop, programs)
    asked: list[list[str]] = []

    def install(packages: list[str]) -> bool:
        asked.append(packages)
        return True

    monkeypatch.setattr(qt, "has_font", lambda: False)
    monkeypatch.setattr(debian, "install", install)
    qt.prepare(again=True)
    assert asked == [qt.FONTS]
    fonts = debian.tree() / "usr/share/fonts"
    fonts.mkdir(parents=True)
    config = Path(qt.variables(offscreen=False)["FONTCONFIG_FILE"])
    assert f"<dir>{fonts}</dir>" in config.read_text()
