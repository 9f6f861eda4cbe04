"""`doctor` and `export-everything`, as a script or a technician uses them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from newsdesk.parts import own_version
from tests.cli.conftest import Ran, ran

Command = Callable[..., Ran]


def test_the_doctor_tells_each_line_and_fails_where_something_is_broken(
    newsdesk: Command, filled: Path, tmp_path: Path
) -> None:
    said = newsdesk("doctor", "--store", filled)
    assert said.code == 0, "a warning is no failure"
    assert f"[ok] newsdesk: {own_version()}\n" in said.out
    assert "[warn] Keyring: none (" in said.out
    assert "Harbour" not in said.out

    letter = tmp_path / "letter.txt"
    letter.write_text("Dear editor,")
    said = newsdesk("doctor", "--json", "--store", letter)
    lines = {line["name"]: line for line in map(json.loads, said.out.splitlines())}
    assert said.code == 1
    assert lines["store"]["state"] == "bad"
    assert lines["store"]["remedy"]
    assert letter.read_text() == "Dear editor,"


def test_everything_is_exported(newsdesk: Command, filled: Path, tmp_path: Path) -> None:
    said = json.loads(newsdesk("export-everything", tmp_path, "--json", "--store", filled).out)
    assert said["stories"] == 4
    assert "settings:" in (Path(said["folder"]) / "desk.yaml").read_text("utf-8")


@pytest.mark.webengine
def test_the_doctor_looks_at_qt_and_its_web_engine_without_a_display(filled: Path) -> None:
    there = {"DISPLAY": ":5", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    said = ran("doctor", "--json", "--store", filled, env=there)
    lines = {line["name"]: line for line in map(json.loads, said.out.splitlines())}
    assert (said.code, said.err) == (0, "")
    assert "PySide6" in lines["qt"]["value"]
    assert lines["platform"]["value"] == "xcb"
    assert (lines["web engine"]["state"], "Chromium" in lines["web engine"]["value"]) == ("ok", True)
