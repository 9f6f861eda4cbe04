"""A log-out or a shutdown ends the program by a signal: what was typed is saved, and no crash is told of."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from newsdesk.desk import Desk
from tests.ui.conftest import OpenWindow, Stories
from ui.shell.told_to_end import ToldToEnd


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals")
def test_what_was_typed_is_saved_before_the_program_ends(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Harbour", body="It opened.\n")
    hand = open_window()
    assert hand.panes.editor is not None
    gone: list[bool] = []
    hand.window.gone.connect(lambda: gone.append(True))  # with it the mark of a run that did not end
    told = ToldToEnd(hand.window.end)
    try:
        hand.panes.editor.focus_body()
        hand.type("Just typed. ")
        os.kill(os.getpid(), signal.SIGTERM)
        hand.wait(lambda: gone)
    finally:
        told.release()
    desk = Desk.open(hand.window.store_path, start_courier=False)
    assert "Just typed. " in desk.articles.get(1).body
    desk.close()
