"""Hypothesis as these tests run it: the same examples every time unless told otherwise, and the seed in the report."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

SOAK = bool(os.environ.get("NEWSDESK_SOAK"))
SEED = int(os.environ.get("NEWSDESK_SEED") or (random.randrange(10**6) if SOAK else 9))


def examples(number: int) -> int:
    """How many examples a law is held against: `number`, and thirty times as many in `make soak`."""
    return number * 30 if SOAK else number


settings.register_profile(
    "newsdesk",
    deadline=None,  # two busy cores
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
settings.load_profile("newsdesk")


def pytest_report_header() -> str:
    return f"story laws: seed {SEED} (NEWSDESK_SEED sets another)"


@pytest.fixture(scope="session")
def spec_examples() -> list[str]:
    """The Markdown of every example in the CommonMark specification."""
    return read_spec_examples()


def read_spec_examples() -> list[str]:
    text = (Path(__file__).parent / "data" / "commonmark-0.31.2.txt").read_text(encoding="utf-8")
    return text.split("=" * 32 + "\n")[1:]
