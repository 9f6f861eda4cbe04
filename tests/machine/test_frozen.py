"""What PyInstaller's folder needs of the program: it is its own Python."""

from __future__ import annotations

import os
import sys

import pytest

import main
from ui.shell import one_window


@pytest.mark.parametrize(("frozen", "arguments"), [(True, ["prog", "newsdesk:"]), (False, ["prog", "it", "newsdesk:"])])
def test_a_sign_in_that_nobody_waits_for_starts_the_program_anew(
    monkeypatch: pytest.MonkeyPatch, frozen: bool, arguments: list[str]
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(one_window, "bring_back", lambda *_: False)
    monkeypatch.setattr(os, "execv", lambda _program, told: started.append(told))
    monkeypatch.setattr(sys, "executable", "prog")
    monkeypatch.setattr(sys, "argv", ["it"])
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    main.bring_back("newsdesk://authorized?state=1")
    assert started == [arguments]
