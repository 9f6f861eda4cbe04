"""What is told of earlier pulls from a site."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from newsdesk.publish.pull_report import Wish
from newsdesk.publish.pull_state import State


def test_the_last_pull_was_when_somebody_pulled_and_not_when_the_site_changed() -> None:
    pulled = datetime(2026, 11, 28, 12, tzinfo=UTC)
    state = replace(State().begun(Wish(), pulled), newest=pulled - timedelta(days=3)).ended()
    assert State.of(state.to_json()).before().last == pulled
    later = replace(state.begun(Wish(words="harbour"), pulled + timedelta(hours=1)), newest=pulled).ended()
    assert later.before().last == pulled, "one by words brings not all"
    assert later.begun(Wish(new=True), pulled).since == pulled - timedelta(days=3, seconds=1), "nothing is missed"
