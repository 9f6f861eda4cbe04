"""The law of the editor, by a thousand random commands.

After each, the list of blocks is what the document says, an open cell's words included; undoing everything gives the
opened text back, and redoing everything the worked one.
"""

from __future__ import annotations

import logging
import random

import pytest
from hypothesis import HealthCheck, Phase, note, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from newsdesk.story.read_markdown import read
from tests.story.conftest import SEED, SOAK
from tests.ui.editor import steps
from tests.ui.editor.conftest import Hand
from tests.ui.editor.table.test_tables import TEXT as TABLES
from tests.ui.editor.test_bytes import TEXT

COMMANDS, STORIES = (1_000, 12) if SOAK else (200, 16)
TEXTS = (TEXT, TABLES + "\n" + TABLES, "", TEXT + "\n" + TABLES)


class Newsroom(RuleBasedStateMachine):
    """A person hammering at one story."""

    hand: Hand  # the widget is one for all runs: a new window each would measure Qt

    @initialize(text=st.sampled_from(TEXTS))
    def opens(self, text: str) -> None:
        self.text = text
        self.hand.pane.tables.close(focus=False)
        self.hand.open(text)
        self.told: list[object] = list(self.hand.story)
        self.connection = self.hand.pane.body_spliced.connect(self._splice)

    def _splice(self, start: int, gone: int, new: list[object]) -> None:
        self.told[start : start + gone] = new

    @rule(step=st.sampled_from(steps.STEPS + steps.TABLES), chance=st.integers(0, 2**20))
    def does(self, step: steps.Step, chance: int) -> None:
        note(step.__name__)
        rng = random.Random(chance)
        step(self.hand, rng)
        self._close_windows()
        if rng.random() < 0.2:
            self.hand.settle()

    def _close_windows(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window is not self.hand.pane and window.isVisible():
                window.close()

    @invariant()
    def the_list_is_what_the_document_says(self) -> None:
        if not hasattr(self, "text"):
            return
        known = self.hand.story
        # the words in hand in a cell are told when they are kept
        assert tuple(self.told) in (known, self.hand.pane.story.groups.story)

    def teardown(self) -> None:
        if not hasattr(self, "text"):
            return
        hand = self.hand
        hand.pane.tables.close()
        worked = hand.redo_all().markdown
        read(worked)
        try:
            assert hand.undo_all().markdown == self.text
            assert hand.story == read(self.text)
            assert hand.redo_all().markdown == worked
            assert hand.undo_all().markdown == self.text
        finally:
            hand.pane.body_spliced.disconnect(self.connection)


def test_a_thousand_random_commands(hand: Hand, caplog: pytest.LogCaptureFixture) -> None:
    Newsroom.hand = hand
    run_state_machine_as_test(
        seed(SEED)(Newsroom),
        settings=settings(
            max_examples=STORIES,
            stateful_step_count=COMMANDS,
            deadline=None,
            database=None,
            phases=[Phase.generate],  # a failing run is told with its steps; making it smaller takes hours
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []
